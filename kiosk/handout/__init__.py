"""The sheet: a visit and its outcome in, PDF bytes out."""

from kiosk.handout.job import ClinicLine
from kiosk.handout.sheet import make_sheet

__all__ = ["ClinicLine", "make_sheet"]
