"""The planning page: what it would take. Lays out; no arithmetic."""

from simulator.model.cache import projected
from simulator.ui.layout import require_entry_script
from simulator.ui.planning.page import show_question, show_title, show_undo_answer
from simulator.ui.session.state import current

require_entry_script()
state = current()
show_title(state, projected(state.plan))
show_undo_answer(state)
show_question(state, projected(state.plan))
