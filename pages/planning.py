"""The planning page: what it would take. Lays out; no arithmetic."""

from simulator.ui import frame, planning
from simulator.ui.state import current
from simulator.ui.summary import projected

frame.require()
state = current()
planning.head(state, projected(state.plan))
planning.undo(state)
planning.question(state, projected(state.plan))
