"""The one page for a client whose answers call for a person: please see our staff, and why. No plan, no
results.
"""

from dataclasses import replace

from kiosk.handout.advice import bullets, phone_band, stop_icon
from kiosk.handout.ink import PictureBox
from kiosk.handout.job import Job
from kiosk.handout.kit import Box, Card, Row, Stack
from kiosk.handout.look import GAP, Look
from kiosk.handout.page import head
from kiosk.outcome import Tier


def _roomy(look: Look) -> Look:
    """The page has little to say and much room: it is read by somebody who is worried, or shown over a desk."""
    return replace(look, body=look.body * 1.25, heading=look.heading * 1.25, section=look.section * 1.1)


def blocks(job: Job) -> list[Box]:
    """Everything on the page, from the top."""
    ordinary = job
    job = job if job.look.large else replace(job, look=_roomy(job.look))
    now = job.outcome.screening.tier is Tier.EMERGENCY
    size = job.look.title * 1.6
    title = job.heading("sheet.staff.title", "title", "stop")
    lead = job.text("sheet.staff.lead_now" if now else "sheet.staff.lead")
    # The one thing to do, white on dark: it is seen first also without colour and from a step away.
    desk = job.text("sheet.staff.desk_now" if now else "sheet.staff.desk", "section", "surface", bold=True)
    band = Card(desk, border="stop", fill="stop", pad=12)
    top = Row([PictureBox(stop_icon(), size), title], [size, 0.0], gap=12, fixed=True, middle=True)
    said = [job.reasons((path,)) for path in job.outcome.screening.tier_because]
    reasons = Stack(
        [job.heading("sheet.staff.because", "section"), bullets(job, list(dict.fromkeys(said)), "stop")],
        gap=6,
    )
    steps = job.numbered("sheet.staff.list_now" if now else "sheet.staff.list")
    what = Stack([job.heading("sheet.staff.next", "section"), bullets(job, steps, "primary")], gap=6)
    boxes: list[Box] = [
        head(ordinary),
        Card(Stack([top, band, lead], gap=GAP), border="stop", weight=2.0, fill="stopField", pad=16),
        Card(reasons, pad=14),
        Card(what, border="primary", fill="soft", pad=14),
    ]
    if not now:
        boxes.append(job.text("sheet.staff.calm", "body", "quietInk"))
    boxes.append(phone_band(ordinary))
    return boxes
