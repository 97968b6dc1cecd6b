"""What the meeting page says, a file a question."""

from .compare import COMPARE
from .handouts import HANDOUTS
from .kept import KEPT
from .page import PAGE
from .present import PRESENT
from .replay import REPLAY
from .steps import STEPS

MEETING = (PAGE, KEPT, STEPS, PRESENT, REPLAY, HANDOUTS, COMPARE)
