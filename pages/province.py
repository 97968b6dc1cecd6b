"""The province page: every city at once. Lays out; no arithmetic."""

from simulator.ui.layout import require_entry_script
from simulator.ui.province.page import show_province
from simulator.ui.session.state import current

require_entry_script()
show_province(current())
