"""A province's cities in words, on its page and on its papers."""
