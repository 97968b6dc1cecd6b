"""The rows below a header."""
