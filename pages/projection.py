"""The front page: where the year ends, and what makes it so. Lays out; no arithmetic."""

from simulator.model.cache import projected
from simulator.ui.layout import require_entry_script
from simulator.ui.projection.answer import show_chart, show_figures, show_possible, show_verdict
from simulator.ui.projection.channels import show_channels
from simulator.ui.projection.daily_table import show_daily_table
from simulator.ui.projection.growth import show_growth
from simulator.ui.projection.hindcast import show_hindcast
from simulator.ui.projection.ledger import show_ledger
from simulator.ui.projection.limits import show_limits
from simulator.ui.projection.milestones import show_milestones
from simulator.ui.projection.targets import show_targets, show_year_ends
from simulator.ui.session.state import current
from simulator.ui.visit.example import show_example_note, verdict_place
from simulator.ui.visit.form import show_own_city_form
from simulator.ui.visit.greeting import show_greeting
from simulator.ui.visit.pace import show_own_pace

require_entry_script()
state = current()
projection, baseline = projected(state.plan), projected(state.compared)

show_own_city_form(state)
with verdict_place(state):
    show_verdict(state, projection)
    show_own_pace(state)
    show_example_note(state)
show_greeting(state)
show_figures(state, projection, baseline)
show_chart(state, projection, baseline)
show_possible(state, projection)
show_targets(state, projection)
show_year_ends(state, projection)
show_milestones(state)
show_channels(state, projection)
show_limits(state, projection)
show_growth(state, projection)
show_ledger(state, projection)
show_hindcast(state)
show_daily_table(state, projection, baseline)
