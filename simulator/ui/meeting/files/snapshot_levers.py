"""Which levers go into the snapshot: the most helpful proposed, chosen by the head, worked out before the download."""

from __future__ import annotations

from typing import NamedTuple

import streamlit as st

from ....handouts.offline_levers import OfflineLevers, work_out
from ....planning.lever_grid.grid import MOST_LEVERS, helpful_levers, lever_grid, movable_levers
from ....words import formats, say
from ...session.state import State
from ...session.widget_sync import synced_key
from ...widgets import html
from ...widgets.computed import calculation_wanted, computed, known_result
from ...widgets.lever import lever_label

_CHOSEN, _FIELD = "snapshot:levers", "snapshot_levers"


class SnapshotLevers(NamedTuple):
    """``ready`` when the file can be made: with ``levers``, or without where none were chosen."""

    ready: bool
    levers: OfflineLevers | None = None


def choose_levers(state: State) -> SnapshotLevers:
    """The field, and beneath it what is still to be worked out, with its button."""
    language, plan = state.language, state.plan
    movable = movable_levers(plan)
    if not movable:
        html.caption(say("meeting.levers_none", language))
        return SnapshotLevers(True)
    chosen = _chosen(state)
    st.multiselect(
        say("meeting.levers", language, most=MOST_LEVERS),
        # The framework's own word against a fourth is in English.
        movable if len(chosen) < MOST_LEVERS else chosen,
        key=synced_key(_FIELD, chosen),
        format_func=lambda key: lever_label(key, language),
        placeholder=say("meeting.levers_choose", language),
        on_change=_choose,
    )
    if not chosen:
        return SnapshotLevers(True)
    key = ("snapshot", plan, state.baseline, language, *chosen)
    count = formats.number(len(lever_grid(plan, chosen)), language)
    note = st.empty()
    if known_result(key) is None:
        with note:
            html.caption(say("meeting.levers_work", language, count=count))
    if not calculation_wanted(key, language, "snapshot_go"):
        return SnapshotLevers(False)
    found = computed(key, language, lambda progress: work_out(plan, state.baseline, language, chosen, progress))
    with note:
        html.caption(say("meeting.levers_ready", language, count=count))
    return SnapshotLevers(True, found)


def _chosen(state: State) -> list[str]:
    """Those chosen, as far as the plan still has them; those that help most until any were."""
    chosen = st.session_state.get(_CHOSEN)
    if chosen is None:
        return list(helpful_levers(state.plan))
    movable = movable_levers(state.plan)
    return [key for key in chosen if key in movable][:MOST_LEVERS]


def _choose() -> None:
    st.session_state[_CHOSEN] = list(st.session_state.get(_FIELD, ()))
