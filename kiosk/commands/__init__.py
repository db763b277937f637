"""Commands of `footing` that have a file of their own; `kiosk.cli` adds them."""
