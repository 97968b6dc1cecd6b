"""The planning page, a question a file."""
