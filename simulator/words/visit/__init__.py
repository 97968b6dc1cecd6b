"""Words that accompany a visit: the examples, the own city, the one worked on before."""

from .example import EXAMPLE
from .kept import KEPT

VISIT = (EXAMPLE, KEPT)

__all__ = ["VISIT"]
