"""What a plan says of dates: where it is meant to stand, and when."""
