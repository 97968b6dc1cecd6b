"""A province on paper: the annex to its letter, one paper, slides."""
