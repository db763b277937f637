"""What can keep a sheet from being printed: one word for each, whatever the printer calls it.

Printers report key words of RFC 8011 with a severity at the end (`media-empty-error`, `-warning`, `-report`), and not
all use the same severity for the same trouble, so they are matched by how they begin.
"""

from dataclasses import dataclass
from enum import StrEnum


class Trouble(StrEnum):
    """Why a job waits or has failed. The sentences are in the texts: `printing.<word>.client`, `.desk`, `.do`."""

    MEDIA_EMPTY = "media_empty"
    MEDIA_JAM = "media_jam"
    COVER_OPEN = "cover_open"
    TONER_LOW = "toner_low"
    TONER_EMPTY = "toner_empty"
    OUTPUT_FULL = "output_full"
    OFFLINE = "offline"
    PAUSED = "paused"
    REJECTING = "rejecting"
    REFUSED = "refused"
    DAMAGED = "damaged"
    SERVICE_DOWN = "service_down"
    QUEUE_MISSING = "queue_missing"
    DROPPED = "dropped"
    VANISHED = "vanished"
    SLOW = "slow"
    TOO_LATE = "too_late"
    NO_PRINTER = "no_printer"
    COPY_LIMIT = "copy_limit"
    OTHER = "other"


# The first that fits counts: the worst comes first.
_BEGINNINGS: tuple[tuple[str, Trouble], ...] = (
    ("media-jam", Trouble.MEDIA_JAM),
    ("media-empty", Trouble.MEDIA_EMPTY),
    ("media-needed", Trouble.MEDIA_EMPTY),
    ("input-tray-missing", Trouble.MEDIA_EMPTY),
    ("cover-open", Trouble.COVER_OPEN),
    ("door-open", Trouble.COVER_OPEN),
    ("interlock-open", Trouble.COVER_OPEN),
    ("toner-empty", Trouble.TONER_EMPTY),
    ("marker-supply-empty", Trouble.TONER_EMPTY),
    ("output-area-full", Trouble.OUTPUT_FULL),
    ("output-tray-missing", Trouble.OUTPUT_FULL),
    ("offline", Trouble.OFFLINE),
    ("timed-out", Trouble.OFFLINE),
    ("shutdown", Trouble.OFFLINE),
    ("moving-to-paused", Trouble.PAUSED),
    ("paused", Trouble.PAUSED),
    ("stopped-partly", Trouble.OTHER),
    ("fuser", Trouble.OTHER),
    ("toner-low", Trouble.TONER_LOW),
    ("marker-supply-low", Trouble.TONER_LOW),
)
_HARMLESS = (
    "none",
    "media-low",
    "output-area-almost-full",
    "cups-",
    "connecting-to-device",
    "spool-area-full",
)
_STAYS_USABLE = frozenset({Trouble.TONER_LOW})


@dataclass(frozen=True, slots=True)
class Read:
    """What a printer's key words come to. `now` keeps it from printing; `mentioned` may: it was only reported, or it
    is a warning that still lets it print.
    """

    now: Trouble | None = None
    mentioned: Trouble | None = None


def read(reasons: tuple[str, ...]) -> Read:
    """The worst of these key words. Some printers leave `-report` standing after a jam is gone, so it is weaker."""
    now: list[Trouble] = []
    mentioned: list[Trouble] = []
    for word in reasons:
        trouble = _named(word)
        if trouble is None:
            continue
        weak = word.endswith("-report") or trouble in _STAYS_USABLE
        (mentioned if weak else now).append(trouble)
    return Read(_worst(now), _worst(mentioned))


def _named(word: str) -> Trouble | None:
    for beginning, trouble in _BEGINNINGS:
        if word.startswith(beginning):
            return trouble
    # A key word nobody here knows counts only when the printer itself calls it an error.
    known = word.startswith(_HARMLESS)
    return Trouble.OTHER if word.endswith("-error") and not known else None


def _worst(found: list[Trouble]) -> Trouble | None:
    order = [trouble for _, trouble in _BEGINNINGS]
    return min(found, key=lambda t: order.index(t) if t in order else len(order), default=None)
