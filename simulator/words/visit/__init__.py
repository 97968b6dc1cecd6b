"""Words that accompany a visit: the examples, the own city and its form, the one worked on before, hints and help."""

from .example import EXAMPLE
from .form import FORM
from .help import HELP
from .hints import HINTS
from .kept import KEPT

VISIT = (EXAMPLE, FORM, KEPT, HINTS, HELP)

__all__ = ["VISIT"]
