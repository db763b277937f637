"""Scripts that load `import.csv` into a statistics program, with labels and missing codes. One file a program.

Everywhere a code column `sex` stays as the text it is, and gets a number column `sex_n` beside it with the words as
value labels; the reasons for a blank are missing values there, each of its own.
"""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from kiosk.records.codebook import Column
from kiosk.records.scripts.r import r_script
from kiosk.records.scripts.spss import spss_script
from kiosk.records.scripts.stata import stata_script

SCRIPTS: Mapping[str, Callable[[Sequence[Column], str], str]] = MappingProxyType(
    {"load.sps": spss_script, "load.do": stata_script, "load.R": r_script}
)
"""File name, and what makes it from the columns of `import.csv` and the name of the table."""
