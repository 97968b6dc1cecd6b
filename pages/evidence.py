"""The evidence page: real figures, and what they mean for the plan. Lays out; no arithmetic."""

from simulator.ui import layout
from simulator.ui.evidence import page
from simulator.ui.session.state import current

layout.require()
page.draw(current())
