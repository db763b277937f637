"""Raw input to checked numbers and classes."""
