"""What is said of dates: milestones, and how a tracked plan stands this week."""
