"""What staff type for one foot: texts that become a measure, with every problem told beside its field."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from kiosk.errors import Fault
from kiosk.measures import arch
from kiosk.visit import AhiSystem, Arches, ArchHeight, ArchMeasure, FootprintIndex, NavicularDrop

KINDS = ("ahims", "caliper", "navicular_drop", "footprint_index")


@dataclass(frozen=True, slots=True)
class Field:
    """One number: the name it has in the measure (with its unit), and whether it may be left empty."""

    key: str
    unit: str
    optional: bool = False


_HEIGHT = (
    Field("foot_length_mm", "mm"),
    Field("truncated_mm", "mm"),
    Field("standing_dorsum_mm", "mm"),
    Field("sitting_dorsum_mm", "mm", optional=True),
)
FIELDS: Mapping[str, tuple[Field, ...]] = {
    "ahims": _HEIGHT,
    "caliper": _HEIGHT,
    "navicular_drop": (Field("sitting_mm", "mm"), Field("standing_mm", "mm")),
    "footprint_index": (Field("fore_cm2", "cm²"), Field("mid_cm2", "cm²"), Field("heel_cm2", "cm²")),
}


@dataclass(frozen=True, slots=True)
class ArchEntry:
    """`texts` are the fields as typed, `values` the numbers among them, `confirmed` the paths said to be right."""

    kind: str = KINDS[0]
    texts: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, float] = field(default_factory=dict)
    confirmed: frozenset[str] = frozenset()

    def with_text(self, key: str, text: str) -> "ArchEntry":
        """A field changed: what was confirmed before may no longer be what was meant."""
        values = {k: v for k, v in self.values.items() if k != key}
        try:
            # A number pad and a keyboard may give either decimal sign; thousands are never that long.
            values[key] = float(text.strip().replace(",", "."))
        except ValueError:
            values.pop(key, None)
        return replace(self, texts={**self.texts, key: text}, values=values, confirmed=frozenset())

    def with_confirmed(self, path: str, confirmed: bool) -> "ArchEntry":
        """A person said that the number at this path is right, or took that back."""
        return replace(self, confirmed=self.confirmed | {path} if confirmed else self.confirmed - {path})

    def measure(self) -> ArchMeasure | None:
        """The measure, once every field that has to be there holds a number."""
        filled = all(f.key in self.values or (f.optional and not self._typed(f)) for f in FIELDS[self.kind])
        if not filled:
            return None
        match self.kind:
            case "navicular_drop":
                return NavicularDrop(**self.values)
            case "footprint_index":
                return FootprintIndex(**self.values)
            case _:
                return ArchHeight(AhiSystem(self.kind), **self.values)

    def faults(self, path: str, other: ArchMeasure | None = None) -> list[Fault]:
        """Everything wrong or unusual in the measure, confirmed ones too; nothing while it is not complete.

        `other` is the measure of the other foot, if there is one: their lengths are compared.
        """
        measure = self.measure()
        if measure is None:
            return []
        return [*arch.check(measure, path), *arch.check_pair(Arches(measure, other))]

    def complete(self, path: str, other: ArchMeasure | None = None) -> bool:
        """It can be taken: complete, possible, and whatever is unusual has been confirmed."""
        open_faults = [f for f in self.faults(path, other) if not self._is_confirmed(f)]
        return self.measure() is not None and not open_faults

    def rows(self) -> list[dict[str, object]]:
        """The fields in order: `key`, `unit`, `optional`, `text`, and `odd` when what is typed is no number."""
        return [
            {
                "key": f.key,
                "unit": f.unit,
                "optional": f.optional,
                "text": self.texts.get(f.key, ""),
                "odd": self._typed(f) and f.key not in self.values,
            }
            for f in FIELDS[self.kind]
        ]

    def notices(
        self,
        path: str,
        other: ArchMeasure | None = None,
        say: Callable[[Fault], str] = str,
    ) -> list[dict[str, object]]:
        """What to say about the numbers, in the words of `say`: `path`, `field` (empty when computed), `text`, `asks`,
        `confirmed`.
        """
        keys = {f.key for f in FIELDS[self.kind]}
        return [
            {
                "path": fault.path,
                "field": key if (key := fault.path.rpartition(".")[2]) in keys else "",
                "text": say(fault),
                "asks": fault.question is not None,
                "confirmed": self._is_confirmed(fault),
            }
            for fault in self.faults(path, other)
        ]

    def _typed(self, field_: Field) -> bool:
        return bool(self.texts.get(field_.key, "").strip())

    def _is_confirmed(self, fault: Fault) -> bool:
        return fault.question is not None and fault.path in self.confirmed


def entry_of(measure: ArchMeasure, confirmed: frozenset[str]) -> ArchEntry:
    """The entry that gives this measure, to go on typing; ValueError for a measure that is not typed."""
    match measure:
        case ArchHeight():
            kind = str(measure.system)
        case NavicularDrop():
            kind = "navicular_drop"
        case FootprintIndex():
            kind = "footprint_index"
        case _:
            raise ValueError("this measure is not made of numbers that staff type")
    entry = ArchEntry(kind)
    for each in FIELDS[kind]:
        value = getattr(measure, each.key)
        if value is not None:
            entry = entry.with_text(each.key, f"{value:g}")
    return replace(entry, confirmed=confirmed)
