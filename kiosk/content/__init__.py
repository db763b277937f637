"""Typed models of assets/content, loader and checker."""

from kiosk.content.loader import block_list, check, load
from kiosk.content.model import Content

__all__ = ["Content", "block_list", "check", "load"]
