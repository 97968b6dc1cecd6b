"""Tables of an office's own counts, read and refused with reasons."""
