"""The view for the projector: one number, one chart, one change at a time. Lays out; no arithmetic."""

from simulator.ui import layout
from simulator.ui.meeting import present
from simulator.ui.session.state import current

layout.require()
present.draw(current())
