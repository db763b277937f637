"""The one page for a client whose answers call for a person: please see our staff, and why. No plan, no
results.
"""

from kiosk.handout.advice import bullets, phone_band, stop_icon
from kiosk.handout.ink import PictureBox
from kiosk.handout.job import Job
from kiosk.handout.kit import Box, Card, Row, Stack
from kiosk.handout.look import GAP
from kiosk.handout.page import head
from kiosk.outcome import Tier


def blocks(job: Job) -> list[Box]:
    """Everything on the page, from the top."""
    now = job.outcome.screening.tier is Tier.EMERGENCY
    size = job.look.title * 1.6
    title = job.heading("sheet.staff.title", "title", "stop")
    lead = job.text("sheet.staff.lead_now" if now else "sheet.staff.lead", "heading")
    top = Row([PictureBox(stop_icon(), size), title], [size, 0.0], gap=12, fixed=True, middle=True)
    said = [job.reasons((path,)) for path in job.outcome.screening.tier_because]
    reasons = Stack(
        [job.heading("sheet.staff.because", "section"), bullets(job, list(dict.fromkeys(said)), "stop")],
        gap=6,
    )
    steps = job.numbered("sheet.staff.list_now" if now else "sheet.staff.list")
    what = Stack([job.heading("sheet.staff.next", "section"), bullets(job, steps, "primary")], gap=6)
    boxes: list[Box] = [
        head(job),
        Card(Stack([top, lead], gap=GAP), border="stop", weight=2.0, fill="stopField", pad=16),
        Card(reasons, pad=14),
        Card(what, border="primary", fill="soft", pad=14),
    ]
    if not now:
        boxes.append(job.text("sheet.staff.calm", "body", "quietInk"))
    boxes.append(phone_band(job))
    return boxes
