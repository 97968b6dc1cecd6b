"""Methods and sources: how the figures come about, for a head of department."""

from simulator.ui import frame, methods
from simulator.ui.state import current

frame.require()
methods.draw(current())
