"""The sheet: a visit and its outcome in, PDF bytes out."""
