"""The steps from one schema to the next, in order. Run by `db.migrate`; never by hand on a kiosk."""
