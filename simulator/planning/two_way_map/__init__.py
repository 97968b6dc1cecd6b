"""The map of coverage and chance over any two levers."""
