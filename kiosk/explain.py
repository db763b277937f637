"""Why this? One `because` path in the client's own words."""

from kiosk.assess import assess
from kiosk.content.model import Content
from kiosk.content.words import because
from kiosk.outcome import Outcome
from kiosk.visit import Visit


def explain(content: Content, language: str, visit: Visit, path: str, outcome: Outcome | None = None) -> str:
    """The words for `path`: an answer, a measure or a finding of this visit ("You said your calves are tight").

    Pass the visit's `outcome` when it is at hand; without it it is worked out again. KeyError for a path that
    leads nowhere in this visit.
    """
    return because(content, language, path, visit, outcome or assess(visit, content))
