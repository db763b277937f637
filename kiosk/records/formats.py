"""The formats of an export. A new one is a file with a writer and a line here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kiosk.errors import UserFacing
from kiosk.records.codebook import Layout
from kiosk.records.csv_format import write_csv, write_csv_excel
from kiosk.records.fhir_format import write_fhir
from kiosk.records.jsonl_format import write_jsonl
from kiosk.records.package import Package
from kiosk.records.source import Source
from kiosk.records.xlsx_format import write_xlsx


@dataclass(frozen=True, slots=True)
class Format:
    """`says` is for whoever chooses, where the page has no words of its own. `write` adds the file `data`, without its
    ending, to the package.

    A `tabular` format has the columns of the codebook, and gets the codebook and the load scripts beside it.
    """

    says: str
    write: Callable[[Package, str, Source], None]
    tabular: bool = True
    layouts: tuple[Layout, ...] = tuple(Layout)


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        "csv-excel": Format("CSV that Excel opens with every letter right", write_csv_excel),
        "xlsx": Format("Excel workbook", write_xlsx),
        "csv": Format("CSV for R, Stata, SPSS, Python", write_csv),
        "jsonl": Format("JSON Lines: one object a row", write_jsonl),
        "fhir": Format(
            "FHIR R4B bundles for a clinical server", write_fhir, tabular=False, layouts=(Layout.VISITS,)
        ),
    }
)


def format_of(name: str) -> Format:
    """The format of this name. Raises `UserFacing` that names those there are."""
    if name not in FORMATS:
        raise UserFacing("There is no such export format.", f"Choose one of {', '.join(FORMATS)}.")
    return FORMATS[name]
