"""A visit as a file: in (`footing.visit/1`) and what comes back (`footing.result/1`). See docs/visit-file.md."""

from kiosk.visit_file.parse import SCHEMA, parse
from kiosk.visit_file.result import to_json

__all__ = ["SCHEMA", "parse", "to_json"]
