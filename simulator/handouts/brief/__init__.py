"""The brief: one page in the form of a staff paper, with an annex where it needs one."""
