"""What matters most: one parameter at a time, and where the width of the range comes from."""
