"""The help page: how the product is used. Lays out; no arithmetic."""

from simulator.ui.layout import require_entry_script
from simulator.ui.session.state import current
from simulator.ui.visit.help import show_help

require_entry_script()
show_help(current())
