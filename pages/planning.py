"""The planning page: what it would take. Lays out; no arithmetic."""

from simulator.handouts.summary import projected
from simulator.ui import frame, planning
from simulator.ui.state import current

frame.require()
state = current()
planning.head(state, projected(state.plan))
planning.undo(state)
planning.question(state, projected(state.plan))
