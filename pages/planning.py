"""The planning page: what it would take. Lays out; no arithmetic."""

from simulator.model.cache import projected
from simulator.ui import layout
from simulator.ui.planning import page
from simulator.ui.session.state import current

layout.require()
state = current()
page.head(state, projected(state.plan))
page.undo(state)
page.question(state, projected(state.plan))
