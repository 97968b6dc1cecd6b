"""The verbs that reckon many cities at once."""
