"""Everything Qt. Gets its services handed in; never imports the store."""
