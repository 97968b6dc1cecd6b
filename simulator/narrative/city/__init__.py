"""What is told of the city itself: whose pace a plan has."""
