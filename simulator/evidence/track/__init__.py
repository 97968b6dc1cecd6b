"""A frozen plan beside what really came, and where it is kept."""
