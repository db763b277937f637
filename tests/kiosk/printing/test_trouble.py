"""Printers' key words, and the sentences for each trouble."""

import pytest

from kiosk import content
from kiosk.printing.trouble import Trouble, read
from kiosk.printing.words import client_key, for_desk


@pytest.mark.parametrize(
    ("reasons", "now", "mentioned"),
    [
        ((), None, None),
        (("none",), None, None),
        (("processing-to-stop-point",), None, None),
        (("media-empty-warning", "media-needed-warning"), Trouble.MEDIA_EMPTY, None),
        (("media-empty",), Trouble.MEDIA_EMPTY, None),
        (("cover-open-error",), Trouble.COVER_OPEN, None),
        (("door-open-error", "media-jam-error"), Trouble.MEDIA_JAM, None),
        (("interlock-open-warning",), Trouble.COVER_OPEN, None),
        (("media-jam-report",), None, Trouble.MEDIA_JAM),
        (("toner-low-warning",), None, Trouble.TONER_LOW),
        (("marker-supply-low-error",), None, Trouble.TONER_LOW),
        (("marker-supply-empty-warning",), Trouble.TONER_EMPTY, None),
        (("toner-empty-error", "media-low-warning"), Trouble.TONER_EMPTY, None),
        (("paused",), Trouble.PAUSED, None),
        (("moving-to-paused",), Trouble.PAUSED, None),
        (("offline-report",), None, Trouble.OFFLINE),
        (("output-area-full-warning",), Trouble.OUTPUT_FULL, None),
        (("cups-waiting-for-job-completed", "connecting-to-device"), None, None),
        (("cups-ipp-conformance-failure-report",), None, None),
        (("made-up-by-a-vendor-error",), Trouble.OTHER, None),
        (("made-up-by-a-vendor-warning",), None, None),
    ],
)
def test_key_words_are_matched_by_how_they_begin(
    reasons: tuple[str, ...], now: Trouble | None, mentioned: Trouble | None
) -> None:
    found = read(reasons)
    assert (found.now, found.mentioned) == (now, mentioned)


@pytest.mark.parametrize("trouble", Trouble)
def test_every_trouble_has_its_sentences(trouble: Trouble) -> None:
    words = content.load()
    for language in words.languages:
        client = words.text(language, client_key(trouble))
        what, to_do = for_desk(words, language, trouble)
        assert len(client.split()) <= 16
        assert "CUPS" not in client
        assert "printer_uri" not in client
        assert what
        assert to_do
