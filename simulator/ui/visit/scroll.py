"""Brings the page back to its top, after what stood above was folded away."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

import streamlit as st

_SCRIPT = """
export default function () {
    document.querySelector('[data-testid="stMain"]')?.scrollTo({ top: 0 });
}
"""


@lru_cache(maxsize=1)
def _component() -> Callable[..., Any]:
    return st.components.v2.component("ikd_scroll", js=_SCRIPT)


def scroll_to_top() -> None:
    """Draw the invisible element that does it, in this run alone."""
    with st.container(key="scroll_to_top"):
        _component()(key="scroll_script")
