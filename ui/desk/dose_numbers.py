"""The numbers of a dose as the dialogs of the desk show them: for one client's plan, and for all new plans."""

from dataclasses import asdict

from kiosk.content.model import Dose, Exercise
from kiosk.doses import NUMBERS, limits_of
from kiosk.visit import DoseChange


def changeable(dose: Dose | DoseChange, exercise: Exercise) -> list[dict[str, object]]:
    """What can be changed: `key`, `value`, `low`, `high`, and `sourced`, the range that the evidence covers."""
    values = asdict(dose)
    limits = {limit.name: limit for limit in limits_of(exercise)}
    return [
        {
            "key": key,
            "value": values[key],
            "low": limits[key].low,
            "high": limits[key].high,
            "sourced": limits[key].sourced,
        }
        for key in NUMBERS
        if key in limits and values[key] is not None
    ]
