"""Everything that carries a scenario out of the program and back."""

from .link import LinkContent, Repair, decode, encode, repair_lines

__all__ = ["LinkContent", "Repair", "decode", "encode", "repair_lines"]
