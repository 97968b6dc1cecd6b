"""The meeting page: compare, prepare a presentation, hand out, replay. Lays out; no arithmetic."""

from simulator.ui import frame, meeting
from simulator.ui.state import current

frame.require()
meeting.draw(current())
