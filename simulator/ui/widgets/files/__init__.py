"""Tables of the office's own: taken in, asked after, read as was said of files before."""
