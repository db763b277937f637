"""Everything Qt. Gets its services handed in; never imports the store."""

from ui.immortal import make_constants_immortal

make_constants_immortal()
