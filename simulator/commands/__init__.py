"""The verbs of the command line, a file each; ``simulator.__main__`` puts them together."""
