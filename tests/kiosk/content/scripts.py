"""The scripts in packaging/dev, which is no package, as modules."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

DEV = Path(__file__).parents[3] / "packaging" / "dev"
# Scripts find one another, as when they are run; last of all, for one of them is called like a library.
sys.path.append(str(DEV))


def script(name: str) -> ModuleType:
    """The script of that name, loaded once. It stands beside the library of the same name, if there is one."""
    known = f"packaging_dev_{name}"
    if known not in sys.modules:
        spec = importlib.util.spec_from_file_location(known, DEV / f"{name}.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[known] = module
        spec.loader.exec_module(module)
    return sys.modules[known]
