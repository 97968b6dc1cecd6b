"""The evidence page, a question a file."""
