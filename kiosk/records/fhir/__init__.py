"""Visits as FHIR R4B: `codes` (which words of which system), `questionnaire`, `visit` (one bundle), `check`.

Everything is written out as plain dictionaries: building the library's objects takes fifty times as long, and
`check` has the library look at every one of them before it is written.
"""
