"""What the hand-outs say, a file a hand-out."""

from .brief import BRIEF
from .deck import DECK
from .snapshot import SNAPSHOT
from .workbook import WORKBOOK

__all__ = ["BRIEF", "DECK", "SNAPSHOT", "WORKBOOK"]
