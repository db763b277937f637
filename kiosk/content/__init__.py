"""Typed models of assets/content, loader and checker."""
