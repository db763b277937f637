"""Typed models of assets/content, loader and checker."""

from kiosk.content.loader import check, load
from kiosk.content.model import Content

__all__ = ["Content", "check", "load"]
