"""Who walks through the kiosk on a tour. All made up; each shows another way through the visit."""

from dataclasses import dataclass, field

from kiosk.visit import Side


@dataclass(frozen=True, slots=True)
class Sore:
    """A sore place: item key of the body chart, pain now and at worst 0-10, weeks as offered on the screen."""

    site: str
    side: str
    now: int
    worst: int
    weeks: int


@dataclass(frozen=True, slots=True)
class Persona:
    """What one person answers. What is not named is answered calmly: no, even, the same, not sure.

    `stands_s` are the seconds of each try; `arch` is the arch index to which the footprint is moved, or None
    for "not sure".
    """

    name: str
    about: str
    birth_year: int
    sex: str
    first_name: str = ""
    store: bool = True
    safety: frozenset[str] = frozenset()
    sore: tuple[Sore, ...] = ()
    symptoms: dict[str, str | int] = field(default_factory=dict)
    helper: bool = False
    stands_s: dict[Side, tuple[float, ...]] = field(default_factory=dict)
    arch: dict[Side, float | None] = field(default_factory=dict)
    print_here: bool = False


RUNNER = Persona(
    name="runner",
    about="34, runs, the heel hurts with the first steps in the morning",
    birth_year=1992,
    sex="female",
    first_name="Ana",
    sore=(Sore("heel", "right", 4, 7, 9), Sore("low_back", "middle", 2, 4, 26)),
    symptoms={
        "first_step_heel_pain": "yes",
        "tight_calves": "yes",
        "pain_after_standing": "yes",
        "foot_rolls_right": "inward",
        "hours_standing": "3_5",
        "footwear_most": "trainers",
        "insoles": "shop_bought",
        "insoles_months": 6,
    },
    stands_s={Side.LEFT: (45.0,), Side.RIGHT: (31.4, 38.2, 36.0)},
    arch={Side.LEFT: 0.24, Side.RIGHT: 0.29},
)

ELDER = Persona(
    name="elder",
    about="72, stands for a few seconds, a helper is there",
    birth_year=1954,
    sex="male",
    sore=(Sore("knee", "left", 3, 6, 104),),
    symptoms={
        "foot_fatigue": "yes",
        "leg_length": "told_different",
        "leg_length_mm": 8,
        "weight_on": "right",
        "hours_standing": "0_2",
        "footwear_most": "flat_shoes",
    },
    helper=True,
    stands_s={Side.LEFT: (3.4, 4.6, 4.1), Side.RIGHT: (7.9, 9.2, 8.5)},
    arch={Side.LEFT: 0.24, Side.RIGHT: None},
)

URGENT = Persona(
    name="urgent",
    about="58, a hot swollen calf: our staff have to look first",
    birth_year=1968,
    sex="undisclosed",
    safety=frozenset({"hot_swollen_calf"}),
)

PERSONAS = {persona.name: persona for persona in (RUNNER, ELDER, URGENT)}
