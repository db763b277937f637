"""Everything Qt. Gets its services handed in, and never imports the store; the tour has `kiosk.bootstrap` open one."""

from ui.immortal import make_constants_immortal

make_constants_immortal()
