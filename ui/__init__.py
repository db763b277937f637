"""Everything Qt. Gets its services handed in; never imports the store."""

from ui.immortal import make_none_immortal

make_none_immortal()
