"""The view for the projector: one number, one chart, one change at a time. Lays out; no arithmetic."""

from simulator.ui.layout import require_entry_script
from simulator.ui.meeting.present import show_presentation
from simulator.ui.session.state import current

require_entry_script()
show_presentation(current())
