"""The read-only API: the command line's words, options and JSON, asked over HTTP."""
