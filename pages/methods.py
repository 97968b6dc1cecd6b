"""Methods and sources: how the figures come about, for a head of department."""

from simulator.ui import methods
from simulator.ui.state import current

methods.draw(current())
