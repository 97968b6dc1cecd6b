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
    const field = "input, textarea, select, [role=slider], [contenteditable=true]";
    // While a page is being drawn its buttons are about to be replaced: the press waits for the new ones.
    const busy = () => document.querySelector("[data-testid=stApp]")?.dataset.testScriptState === "running";
    const press = (name, tries = 50) => {
        if (busy() && tries) setTimeout(() => press(name, tries - 1), 60);
        else document.querySelector(`.st-key-${name} :is(button:not(:disabled), a)`)?.click();
    };
    const move = (event, name) => { event.preventDefault(); event.stopPropagation(); press(name); };
    document.addEventListener("keydown", (event) => {
        if (!shown() || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
        // A remote sends page keys; they turn the page whatever has the focus.
        if (event.key === "PageDown") return move(event, "show_next");
        if (event.key === "PageUp") return move(event, "show_previous");
        const held = event.target.closest?.(field);
        // Escape first lets go of the lever, then of the presentation.
        if (event.key === "Escape") {
            if (!held) return move(event, "show_leave");
            event.preventDefault();
            return held.blur();
        }
        if (held) return;
        if (event.key === "ArrowRight" || event.key === "ArrowDown") move(event, "show_next");
        if (event.key === "ArrowLeft" || event.key === "ArrowUp") move(event, "show_previous");
        if (event.key === "Home") move(event, "show_first");
        if (event.key === "End") move(event, "show_last");
    }, true);
    // Moved with the mouse or a finger, the lever gives the arrow keys back to the steps.
    const release = () => {
        const held = document.activeElement;
        if (shown() && held?.matches("input[type=range], [role=slider]")) setTimeout(() => held.blur(), 50);
    };
    for (const ended of ["pointerup", "pointercancel"]) document.addEventListener(ended, release, true);
}
"""
_HIDE = """
<style>
[data-testid="stHeader"], [data-testid="stSidebar"], [data-testid="stExpandSidebarButton"] { display: none !important; }
.stApp .block-container, .stMainBlockContainer { max-width: none; padding: 0.7rem 2rem 0.5rem; }
.stMainBlockContainer > .stVerticalBlock { gap: 0.4rem; }
.st-key-show { gap: 0.4rem; } .st-key-show_left { gap: 0.2rem; } .st-key-show_left .stSlider { margin-top: -0.9rem; }
.st-key-show [data-testid="stSliderThumbValue"], .st-key-show [data-testid="stSliderTickBar"] { display: none; }
/* Which keys do what; while the lever holds them, how it lets them go. */
.st-key-show:not(:has(input[type="range"]:focus)) .ikd-show-release { display: none; }
.st-key-show:has(input[type="range"]:focus) .ikd-show-keys { display: none; }
.st-key-show_bottom > :last-child { flex: 1 1 10rem; min-width: 0; }
@media (max-width: 640px), (max-height: 480px) {
  .st-key-show .stElementContainer:has([data-testid="stVegaLiteChart"]),
  .st-key-show [data-testid="stVegaLiteChart"] { min-height: 260px; }
  .ikd-show-keys, .ikd-show-release, .ikd-show-qr { display: none; }
}
@media (min-width: 641px) and (min-height: 481px) {
  /* The slide is as high as the screen at least, and its chart takes what the rest leaves. A chart's own key is not to
     be relied on: Streamlit writes it into the page only for charts that can be chosen from. */
  .stMainBlockContainer > .stVerticalBlock { min-height: calc(100dvh - 2rem); }
  .stMainBlockContainer > .stVerticalBlock > [data-testid="stLayoutWrapper"]:has(> .st-key-show) { flex: 1 1 auto; }
  .st-key-show > [data-testid="stLayoutWrapper"]:has([data-testid="stVegaLiteChart"]) { flex: 1 1 auto; }
  .st-key-show [data-testid="stColumn"]:has([data-testid="stVegaLiteChart"]) { position: relative; min-height: 16rem; }
  .st-key-show [data-testid="stColumn"] > .stVerticalBlock:has([data-testid="stVegaLiteChart"]) { position: absolute;
    inset: 0; gap: 0; }
  .st-key-show .stElementContainer:has([data-testid="stVegaLiteChart"]) { flex: 1 1 0; min-height: 0; }
  .st-key-show .stElementContainer:has([data-testid="stVegaLiteChart"]) > div,
  .st-key-show .stElementContainer:has([data-testid="stVegaLiteChart"]) > div > div,
  .st-key-show [data-testid="stVegaLiteChart"] { height: 100% !important; }
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
    """Arrow and page keys, Home, End and Escape press the buttons whose keys begin with ``show_``."""
    with st.container(key="keys"):
        _component()(key="show_keys")


@lru_cache(maxsize=1)
def _component() -> Callable[..., Any]:
    return st.components.v2.component("ikd_keys", js=_KEYS)
