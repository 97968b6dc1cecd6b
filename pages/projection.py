"""The front page: where the year ends, and what makes it so. Lays out; no arithmetic."""

from simulator.model.cache import projected
from simulator.ui import layout
from simulator.ui.projection import answer as top
from simulator.ui.projection import detail
from simulator.ui.session.state import current

layout.require()
state = current()
projection, baseline = projected(state.plan), projected(state.compared)

top.verdict(state, projection)
top.figures(state, projection, baseline)
top.chart(state, projection, baseline)
top.possible(state, projection)
detail.channels(state, projection)
detail.limits(state, projection)
detail.growth(state, projection)
detail.ledger(state, projection)
detail.check(state)
detail.daily_table(state, projection, baseline)
