"""What it would take: questions asked of the model."""
