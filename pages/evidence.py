"""The evidence page: real figures, and what they mean for the plan. Lays out; no arithmetic."""

from simulator.ui.evidence.page import show_evidence
from simulator.ui.layout import require_entry_script
from simulator.ui.session.state import current

require_entry_script()
show_evidence(current())
