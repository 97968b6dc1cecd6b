"""Words that accompany a visit: the examples, the own city, the one worked on before, hints and help."""

from .example import EXAMPLE
from .help import HELP
from .hints import HINTS
from .kept import KEPT

VISIT = (EXAMPLE, KEPT, HINTS, HELP)

__all__ = ["VISIT"]
