"""What many cities at once are told in."""

from .batch import BATCH

CITIES = (BATCH,)
