"""Whole visits through the real screens, driven by touch: for pictures, for proof, for a first look."""
