"""The desk: the window of staff and managers, in `footing desk` and behind the hidden corner of the kiosk."""
