"""Tables of cities and strategies, read."""
