"""One file a step: `0001_first_schema.py` and on. A released step is never edited."""
