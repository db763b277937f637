"""One view model a screen. Each is a QObject with one frozen dataclass of state behind literal properties."""
