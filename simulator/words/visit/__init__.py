"""Words that accompany a visit: the city worked on, the one worked on before."""

from .form import FORM
from .kept import KEPT

VISIT = (KEPT, FORM)

__all__ = ["VISIT"]
