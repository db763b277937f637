"""The frame of every page: the head of page 1, the foot of all of them, and the document's own data."""

from kiosk.figures import footprint
from kiosk.figures.picture import Picture, Shape
from kiosk.handout import fonts, shaping
from kiosk.handout.direction import SheetCanvas, flipped
from kiosk.handout.ink import Logo, PictureBox
from kiosk.handout.job import Job, typed
from kiosk.handout.kit import Box, Line, Row, Stack
from kiosk.handout.look import BOTTOM, MARGIN, Look, colour
from kiosk.handout.tagging import metadata
from kiosk.visit import Side

FOOT = 20.0
"""Height of the foot of a page with the line above it."""


def foot(look: Look) -> float:
    """The same with room for the larger letters of large print, so that the last line keeps off the line below it."""
    return FOOT + (5.0 if look.large else 0.0)


def set_up(canvas: SheetCanvas, job: Job, title: str) -> None:
    """Title, language and printing wishes. No name and no answer: these fields are read by every indexer."""
    canvas.setTitle(title)
    metadata(canvas, title, job.key.language)
    canvas.setAuthor(typed(job.clinic.name))
    canvas.setSubject("")
    canvas.setKeywords("")
    canvas.setCreator(job.say("sheet.brand"))
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.setViewerPreference("Duplex", "DuplexFlipLongEdge")
    canvas.setViewerPreference("PrintScaling", "None")
    if job.right_to_left:
        canvas.setViewerPreference("Direction", "R2L")


def _mark() -> Picture:
    """The small footprint of the brand."""
    print_ = footprint.picture(0.35, Side.LEFT)
    shapes = tuple(Shape(shape.d, fill="primary") for shape in print_.shapes[1:])
    return Picture(print_.width, print_.height, shapes)


def head(job: Job) -> Box:
    """Brand and clinic on the left; name, date and code on the right; a line under both."""
    look = job.look
    brand = Stack(
        [
            job.text("sheet.brand", "section", bold=True),
            job.literal(job.clinic.name, "body", "quietInk"),
        ],
        gap=1,
    )
    right: list[Box] = []
    if job.first_name is not None:
        right.append(job.text("sheet.for", align=2, name=job.first_name))
    date = job.date_words(job.printed_on)
    right.append(job.text("sheet.dated", colour_name="quietInk", align=2, date=date, code=job.visit.code))
    tall = 34 * look.body / 12
    own = job.clinic.logo
    logo: Box = Logo(own, tall, 3 * tall) if own else PictureBox(_mark(), tall)
    wide = logo.wide if isinstance(logo, Logo) else 20 * look.body / 12
    shares = [wide, 0.0, 310.0 if look.large else 240.0]
    return Stack([Row([logo, brand, Stack(right, gap=3)], shares, gap=8, fixed=True), Line(1.4)], gap=4)


def simple_head(job: Job, title: str, beside: str) -> Box:
    """Title of a later page with a quiet line at its right."""
    left = job.words(title, "section", bold=True, tag="H1")
    if not beside:
        return Stack([left, Line(1.4)], gap=3)
    if job.look.large:
        return Stack([left, job.words(beside, colour_name="quietInk"), Line(1.4)], gap=3)
    right = job.words(beside, colour_name="quietInk", align=2)
    return Stack([Row([left, right], [0.55, 0.45], middle=True), Line(1.4)], gap=3)


def draw_foot(canvas: SheetCanvas, job: Job, left: str, page: int, pages: int, right_edge: float) -> None:
    """A thin line, what the reader may need to look up, and which page of how many this is."""
    with canvas.footer():
        _draw_foot(canvas, job, left, page, pages, right_edge)


def _draw_foot(canvas: SheetCanvas, job: Job, left: str, page: int, pages: int, right_edge: float) -> None:
    size = job.look.small
    canvas.setStrokeColor(colour("edge"))
    canvas.setLineWidth(0.71)
    line = BOTTOM + FOOT - (4 if job.look.large else 6)
    canvas.line(MARGIN, line, right_edge, line)
    canvas.setFillColor(colour("quietInk"))
    canvas.setFont(fonts.REGULAR, size)
    where = job.say("sheet.page", code=job.visit.code, page=page, pages=pages)
    room = right_edge - MARGIN - shaping.width(where, fonts.REGULAR, size) - 12
    wide, words = right_edge - MARGIN, _shortened(left, size, room)
    for text, at in ((words, MARGIN), (where, right_edge - shaping.width(where, fonts.REGULAR, size))):
        own = shaping.width(text, fonts.REGULAR, size)
        canvas.drawString(flipped(canvas, MARGIN, wide, at, own), BOTTOM, text)


def _shortened(text: str, size: float, room: float) -> str:
    """The text, or as many of its parts from the front as there is room for; parts are set off by dots."""
    parts = text.split("  ·  ")
    while len(parts) > 1 and shaping.width("  ·  ".join(parts), fonts.REGULAR, size) > room:
        parts.pop()
    text = "  ·  ".join(parts)
    while shaping.width(text, fonts.REGULAR, size) > room:
        text = text[:-2] + fonts.LEFT_OUT
    return text
