"""Screen texts of a language, as Qt reads them.

`assets/translations/footing_<code>.ts` is what people edit. `make` compiles each beside it (`.qm`); one that is missing
or older than its source is compiled in memory, so screens never show yesterday's words and nothing has to be writable.
"""

import subprocess
import tempfile
from pathlib import Path

import PySide6

FOLDER = Path(__file__).resolve().parents[1] / "assets" / "translations"
_LRELEASE = Path(PySide6.__file__).parent / "lrelease"


def compiled(code: str, folder: Path = FOLDER) -> bytes | None:
    """What `QTranslator.load` takes; None when nobody has translated the screens into this language.

    Raises CalledProcessError when the source is broken: that is a fault of the installation.
    """
    source = folder / f"footing_{code}.ts"
    kept = source.with_suffix(".qm")
    if kept.is_file() and not (source.is_file() and source.stat().st_mtime > kept.stat().st_mtime):
        return kept.read_bytes()
    return _compile(source) if source.is_file() else None


def _compile(source: Path) -> bytes:
    with tempfile.TemporaryDirectory(prefix="footing-") as folder:
        target = Path(folder) / "texts.qm"
        command = [str(_LRELEASE), "-silent", "-nounfinished", str(source), "-qm", str(target)]
        subprocess.run(command, check=True, capture_output=True, timeout=20)
        return target.read_bytes()
