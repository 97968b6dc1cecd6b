"""The verbs that read an office's own files."""
