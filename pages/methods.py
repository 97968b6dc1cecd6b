"""Methods and sources: how the figures come about, for a head of department."""

from simulator.ui.layout import require_entry_script
from simulator.ui.methods import show_methods
from simulator.ui.session.state import current

require_entry_script()
show_methods(current())
