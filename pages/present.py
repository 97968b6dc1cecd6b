"""The view for the projector: one number, one chart, one change at a time. Lays out; no arithmetic."""

from simulator.ui import frame, present
from simulator.ui.state import current

frame.require()
present.draw(current())
