"""What the evidence says, for pages and commands."""
