"""With which chance the target shall be met: asked alike by every question that looks for what is enough."""

from __future__ import annotations

import streamlit as st

from ...parameters import Language
from ...planning.seek import CHANCES
from ...words import say

GOALS: dict[str, float | None] = dict(zip(("line", "50", "80", "95"), CHANCES, strict=True))


def goal_choice(language: Language, key: str, line: bool = True) -> str:
    """Draw the choice; one of :data:`GOALS`, without ``line`` only those that are a chance."""
    return str(
        st.segmented_control(
            say("planning.goal", language),
            [goal for goal in GOALS if line or GOALS[goal] is not None],
            default="80",
            required=True,
            key=key,
            format_func=lambda goal: say(f"planning.goal_{goal}", language),
            persist_state="session",
        )
    )
