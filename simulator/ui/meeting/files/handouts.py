"""What can be taken along: each file made when it is asked for."""

from __future__ import annotations

import streamlit as st

from ....handouts import prepare_handout
from ....handouts.kinds import KINDS, HandoutKind
from ....handouts.offline_levers import OfflineLevers
from ....model.calendar import today_in
from ....sharing.table import file_name
from ....turns import LONG_TURNS
from ....words import say
from ...session.state import State
from ...widgets import html
from ...widgets.share import page_address
from .office import office_of, show_office
from .snapshot_levers import SnapshotLevers, choose_levers


def show_handouts(state: State) -> None:
    """One row a file: what it is, and the button that makes it."""
    language = state.language
    html.paragraphs(say("meeting.files_note", language))
    show_office(state)
    for kind in KINDS:
        with st.container(border=True, key=f"file:{kind.key}"):
            row = st.container(horizontal=True, vertical_alignment="center")
            title, note = (say(f"meeting.file_{kind.key}{more}", language) for more in ("", "_note"))
            row.html(f'<p class="ikd-text"><b>{html.escaped(title)}</b><br/>{html.escaped(note)}</p>')
            chosen = choose_levers(state) if kind.key == "snapshot" else SnapshotLevers(True)
            if chosen.ready:
                with row:
                    _button(state, kind, chosen.levers)


def _button(state: State, kind: HandoutKind, levers: OfflineLevers | None) -> None:
    address = page_address(state)
    # As drawn: the levers were worked out for this plan.
    plan, held_against, axis = state.plan, state.baseline, state.workspace.axis

    def made() -> bytes:
        made_on = today_in(plan)
        meeting, office = state.meeting, office_of(state)
        told = (plan, held_against, state.language, address, made_on, meeting, axis, office, levers)
        with LONG_TURNS.turn(state.visit):
            return kind.make(prepare_handout(*told))

    st.download_button(
        f"{say('meeting.get', state.language)} {kind.ending.upper()}",
        made,
        key=f"get:{kind.key}",
        mime=kind.mime,
        file_name=file_name(state.plan, kind.ending, kind.what),
        on_click="ignore",
        icon=":material/download:",
    )
