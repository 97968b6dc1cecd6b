"""What accompanies a visit on every page or beside the answer: the way to one's own city, and back to it."""
