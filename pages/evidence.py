"""The evidence page: real figures, and what they mean for the plan. Lays out; no arithmetic."""

from simulator.ui import evidence, frame
from simulator.ui.state import current

frame.require()
evidence.draw(current())
