"""The projector's screen: nothing but the step on it, and the keys of a presenter's remote."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

import streamlit as st

_KEYS = """
export default function () {
    // Listening once for the whole visit: between two drawings of the page no key is lost.
    if (window.ikdKeys) return;
    window.ikdKeys = true;
    document.documentElement.dataset.keys = "on";
    const shown = () => document.querySelector(".st-key-show_next") && !document.querySelector("[role=dialog]");
    // While a page is being drawn its buttons are about to be replaced: the press waits for the new ones.
    const busy = () => document.querySelector("[data-testid=stApp]")?.dataset.testScriptState === "running";
    const press = (name, tries = 50) => {
        if (busy() && tries) setTimeout(() => press(name, tries - 1), 60);
        else document.querySelector(".st-key-" + name + " button:not(:disabled)")?.click();
    };
    const move = (event, name) => { event.preventDefault(); event.stopPropagation(); press(name); };
    document.addEventListener("keydown", (event) => {
        if (!shown() || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
        // A remote sends page keys; they turn the page whatever has the focus.
        if (event.key === "PageDown") return move(event, "show_next");
        if (event.key === "PageUp") return move(event, "show_previous");
        if (event.target.closest?.("input, textarea, select, [role=slider], [contenteditable=true]")) return;
        if (event.key === "ArrowRight") move(event, "show_next");
        if (event.key === "ArrowLeft") move(event, "show_previous");
    }, true);
    // Moved with the mouse, the lever gives the arrow keys back to the steps.
    document.addEventListener("pointerup", () => {
        const held = document.activeElement;
        if (shown() && held?.matches("input[type=range], [role=slider]")) setTimeout(() => held.blur(), 50);
    }, true);
}
"""
_HIDE = """
<style>
[data-testid="stHeader"], [data-testid="stSidebar"], [data-testid="stExpandSidebarButton"] { display: none !important; }
.stApp .block-container, .stMainBlockContainer { max-width: none; padding: 1rem 2rem 0.5rem; }
.stMainBlockContainer > .stVerticalBlock { gap: 0.4rem; }
@media (min-width: 641px) {
  .st-key-show_bottom { position: fixed; left: 2rem; right: 2rem; bottom: 0.7rem; width: auto; pointer-events: none; }
  .st-key-show_bottom > * { pointer-events: auto; }
}
@media (min-width: 1500px) and (min-height: 840px) { html { font-size: 18.5px; } }
@media (min-width: 1700px) and (min-height: 940px) { html { font-size: 22px; } }
@media (min-width: 2400px) and (min-height: 1300px) { html { font-size: 29px; } }
</style>
"""


def fill_screen() -> None:
    """Hide all that stands around the page, and let type grow with the screen."""
    st.html(_HIDE)


def listen_for_keys() -> None:
    """Arrow and page keys press the buttons whose keys are ``show_next`` and ``show_previous``."""
    with st.container(key="keys"):
        _component()(key="show_keys")


@lru_cache(maxsize=1)
def _component() -> Callable[..., Any]:
    return st.components.v2.component("ikd_keys", js=_KEYS)
