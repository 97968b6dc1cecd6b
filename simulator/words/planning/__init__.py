"""What the planning page says, a file a question."""

from .allocation import ALLOCATION, REFUSALS
from .delay import DELAY
from .limits import LIMITS
from .milestones import MILESTONES
from .package import PACKAGE
from .page import PAGE
from .seek import SEEK
from .sensitivity import SENSITIVITY
from .two_way_map import TWO_WAY_MAP

PLANNING = (PAGE, SEEK, LIMITS, TWO_WAY_MAP, SENSITIVITY, ALLOCATION, DELAY, PACKAGE, MILESTONES)

__all__ = ["PLANNING", "REFUSALS"]
