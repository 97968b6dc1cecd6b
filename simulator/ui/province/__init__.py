"""The province page, a part a file."""
