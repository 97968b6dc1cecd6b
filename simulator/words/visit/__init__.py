"""Words that accompany a visit: the city worked on, the one worked on before."""

from .kept import KEPT

VISIT = (KEPT,)

__all__ = ["VISIT"]
