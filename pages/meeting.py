"""The meeting page: compare, prepare a presentation, hand out, replay. Lays out; no arithmetic."""

from simulator.ui.layout import require_entry_script
from simulator.ui.meeting.page import show_meeting
from simulator.ui.session.state import current

require_entry_script()
show_meeting(current())
