"""The brief: one A4 page in the form of a staff paper."""
