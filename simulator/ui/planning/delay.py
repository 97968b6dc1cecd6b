"""What waiting costs."""

from __future__ import annotations

from ...model import Projection
from ...narrative.whole import shown_gain
from ...planning.delay import WEEKS, cost_of_delay, days_to_begin
from ...words import formats, say
from ..session.state import State
from ..widgets import html
from ..widgets.computed import computed
from ..widgets.lever import lever_label


def show_delay(state: State, projection: Projection) -> None:
    """The question "what does waiting cost?"."""
    language, plan, baseline = state.language, state.plan, state.compared
    html.heading(say("planning.q_wait", language), say("planning.wait_note", language))
    key = ("delay", plan, baseline)
    found = computed(key, language, lambda progress: cost_of_delay(plan, baseline))
    if found.against == "idle":
        html.paragraphs(say("planning.wait_idle", language))
    date = formats.day_month(projection.days[-1], language)
    head = [
        say("planning.wait_weeks", language),
        say("planning.wait_share", language, date=date),
        say("planning.wait_lost", language),
        say("planning.wait_extra", language, lever=lever_label(found.lever, language)),
    ]
    rows = [
        (
            say("planning.wait_count_one" if late.weeks == 1 else "planning.wait_count", language, weeks=late.weeks),
            formats.percent(late.coverage_end, language),
            formats.points(shown_gain(late.coverage_end, found.coverage_end), language, 2),
            say("planning.wait_cannot", language)
            if late.extra_events is None
            else formats.signed(late.extra_events, language),
        )
        for late in found.late
    ]
    rows.insert(0, (say("planning.wait_not", language), formats.percent(found.coverage_end, language), "", ""))
    html.table(head, rows, numeric=(1, 2, 3))
    if not found.late or found.late[-1].weeks < WEEKS[-1]:
        left = formats.number(days_to_begin(plan), language)
        html.paragraphs(
            say("planning.wait_left", language, days=left, date=formats.long_date(plan.day("end"), language))
        )
    if found.needless:
        html.paragraphs(say("planning.wait_needless", language))
    elif found.last_start is None:
        html.paragraphs(say("planning.wait_never", language))
    else:
        html.paragraphs(say("planning.wait_last", language, date=formats.long_date(found.last_start, language)))
    html.download(head, rows, "delay", plan, language)
