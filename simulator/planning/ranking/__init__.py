"""What is ranked by what it brings: changes of a plan, and channels by their next event."""
