"""Everything that carries a scenario out of the program and back."""

from .link import LinkContent, decode, encode, in_newest_model, repair_lines
from .meeting import KeptScenario, Meeting, PresentationStep
from .reader import Repair
from .scenariofile import ScenarioFileError, read_file, write_file
from .workspace import Workspace

__all__ = [
    "KeptScenario",
    "LinkContent",
    "Meeting",
    "PresentationStep",
    "Repair",
    "ScenarioFileError",
    "Workspace",
    "decode",
    "encode",
    "in_newest_model",
    "read_file",
    "repair_lines",
    "write_file",
]
