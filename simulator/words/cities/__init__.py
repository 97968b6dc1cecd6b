"""What many cities at once are told in."""

from .batch import BATCH
from .page import PAGE
from .paper import PAPER
from .shares import SHARES

CITIES = (BATCH, PAGE, PAPER, SHARES)
