"""The meeting page: compare, prepare a presentation, hand out, replay. Lays out; no arithmetic."""

from simulator.ui import layout
from simulator.ui.meeting import page
from simulator.ui.session.state import current

layout.require()
page.draw(current())
