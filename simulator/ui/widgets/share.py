"""The share button: the link, copied, sent by WhatsApp, or scanned."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

import streamlit as st

from ...handouts.qr import qr_inline
from ...model.cache import projected
from ...narrative.sentences import verdict_sentence
from ...words import say
from ..session.state import State, current

_MARKUP = """
<div class="ikd-share">
<label for="ikd-link"></label>
<input id="ikd-link" readonly />
<div class="row"><button type="button"></button><a target="_blank" rel="noopener"></a></div>
<p class="said" role="status"></p>
<figure><div class="qr"></div><figcaption></figcaption></figure>
</div>
"""
_STYLE = """
.ikd-share, .ikd-share :is(input, button) { font-family: var(--st-font); }
.ikd-share label { font-size: 0.9rem; color: var(--st-text-color); }
.ikd-share input { width: 100%; box-sizing: border-box; padding: 0.5rem 0.6rem; border-radius: 0.5rem; font-size: 0.9rem;
  border: 1px solid var(--st-border-color); background: var(--st-secondary-background-color); color: var(--st-text-color); }
.ikd-share .row { display: flex; gap: 0.6rem; margin-top: 0.7rem; flex-wrap: wrap; }
.ikd-share :is(button, a) { padding: 0.5rem 0.9rem; border-radius: 0.5rem; font-size: 0.95rem; cursor: pointer;
  text-decoration: none; }
.ikd-share button { background: var(--st-primary-color); color: var(--st-background-color); border: 0; font-weight: 600; }
.ikd-share a { border: 1px solid var(--st-border-color); color: var(--st-text-color); }
.ikd-share :is(button, a, input):focus-visible { outline: 2px solid var(--st-primary-color); outline-offset: 2px; }
.ikd-share .said { min-height: 1.3em; margin: 0.3rem 0 0; color: var(--st-text-color); font-size: 0.9rem; }
.ikd-share figure { margin: 0.2rem 0 0; }
.ikd-share .qr svg { width: 190px; height: 190px; background: #fff; border-radius: 0.4rem; display: block; }
.ikd-share figcaption { font-size: 0.85rem; color: var(--st-text-color); opacity: 0.8; }
"""
_SCRIPT = """
export default function ({ data, parentElement }) {
    const find = (what) => parentElement.querySelector(what);
    const address = location.origin + location.pathname.replace(/[^/]*$/, data.page) + "?" + data.link;
    const field = find("input"), copy = find("button"), send = find("a"), said = find(".said");
    find("label").textContent = data.words.link;
    field.value = address;
    copy.textContent = data.words.copy;
    send.textContent = data.words.whatsapp;
    send.href = "https://wa.me/?text=" + encodeURIComponent(data.message.replace("\\u0000", address));
    find(".qr").innerHTML = data.qr;
    find("figcaption").textContent = data.words.qr;
    copy.onclick = async () => {
        let done = false;
        try { await navigator.clipboard.writeText(address); done = true; }
        catch { field.focus(); field.select(); done = document.execCommand("copy"); }
        if (!done) { field.focus(); field.select(); }
        said.textContent = done ? data.words.copied : data.words.hand;
    };
}
"""
_OWN_LINKS = ("meeting",)
"""Pages that a link shared from them opens; from the others it opens the answer, the front page."""
_ASKED = "asked:share_dialog"
_ADDRESS = "\u0000"
"""Stands in the message for the address, which only the browser knows for certain."""


@lru_cache(maxsize=1)
def _component() -> Callable[..., Any]:
    # In a shadow root of its own the tab key, kept within the dialog, would pass its buttons by.
    return st.components.v2.component("ikd_share", html=_MARKUP, css=_STYLE, js=_SCRIPT, isolate_styles=False)


def share_button(state: State) -> None:
    """The button, and the dialog it opens."""
    st.button(say("share.button", state.language), type="primary", key="share", on_click=_ask)
    if st.session_state.pop(_ASKED, False):
        _titled(say("share.title", state.language))()


def _ask() -> None:
    """Noted, not read from the button: the click of a visitor who comes back to a new server would be lost."""
    st.session_state[_ASKED] = True


def _titled(title: str) -> Callable[[], None]:
    return st.dialog(title)(_dialog)


def _dialog() -> None:
    state = current()
    language = state.language
    st.text(say("share.about", language))
    page = state.page if state.page in _OWN_LINKS else ""
    code = qr_inline(page_address(state, page), say("share.qr", language))
    _component()(
        data={
            "link": state.link,
            "page": page,
            "message": say(
                "share.message", language, verdict=verdict_sentence(projected(state.plan), language), link=_ADDRESS
            ),
            "qr": code,
            "words": {
                "link": say("share.link", language),
                "copy": say("share.copy", language),
                "copied": say("share.copied", language),
                "hand": say("share.by_hand", language),
                "whatsapp": say("share.whatsapp", language),
                "qr": say("share.qr_note" if code else "share.qr_too_long", language),
            },
        },
        key="share_box",
    )


def page_address(state: State, page: str = "", link: str = "") -> str:
    """A page's whole address with a link, as the browser knows it; the front page's with the share link
    if not told.
    """
    base = (st.context.url or "").partition("?")[0].partition("#")[0]
    folder = base.rpartition("/")[0]
    home = f"{folder}/" if folder.partition("://")[2] else f"{base}/" if base else ""
    return f"{home}{page}?{link or state.link}"
