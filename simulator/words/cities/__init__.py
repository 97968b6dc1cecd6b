"""What many cities at once are told in."""

from .batch import BATCH
from .shares import SHARES

CITIES = (BATCH, SHARES)
