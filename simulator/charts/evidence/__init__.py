"""Charts of the evidence page, a question a file."""
