"""Everything that carries a scenario out of the program and back."""

from .link import LinkContent, decode, encode, repair_lines
from .meeting import Kept, Meeting, Step
from .reader import Repair
from .scenariofile import FileProblem, read_file, write_file

__all__ = [
    "FileProblem", "Kept", "LinkContent", "Meeting", "Repair", "Step", "decode", "encode", "read_file", "repair_lines",
    "write_file",
]  # fmt: skip
