"""Charts of the planning page, a question a file."""
