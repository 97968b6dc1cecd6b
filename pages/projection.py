"""The front page: where the year ends, and what makes it so. Lays out; no arithmetic."""

from simulator.handouts.summary import projected
from simulator.ui import frame
from simulator.ui import projection_detail as detail
from simulator.ui import projection_top as top
from simulator.ui.state import current

frame.require()
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
