"""Methods and sources: how the figures come about, for a head of department."""

from simulator.ui import layout, methods
from simulator.ui.session.state import current

layout.require()
methods.draw(current())
