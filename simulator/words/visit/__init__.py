"""Words that accompany a visit: the examples, the own city and its form, the one worked on before."""

from .example import EXAMPLE
from .form import FORM
from .kept import KEPT

VISIT = (EXAMPLE, FORM, KEPT)

__all__ = ["VISIT"]
