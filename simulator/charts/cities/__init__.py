"""Charts of many cities at once."""
