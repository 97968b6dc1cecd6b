"""Everything that carries a scenario out of the program and back."""

from .link import LinkContent, decode, encode, repair_lines
from .meeting import Meeting, Step
from .reader import Repair

__all__ = ["LinkContent", "Meeting", "Repair", "Step", "decode", "encode", "repair_lines"]
