"""What the visitor's own browser keeps from one visit to the next: small texts by key, in its local storage.

Nothing of it is in the address or in a server's log. The browser tells once a visit what it keeps; from then
on :class:`BrowserStorage` says the same, with the changes of this visit. Who remembers something chooses a key
of his own, asks ``state.browser.known`` before he takes absence for an answer, and treats every text as
untrusted: it comes from a browser.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import streamlit as st

LONGEST_TEXT = 120_000
"""Characters of one text: as long as the longest link."""
_PREFIX = "ikd."
_SCRIPT = """
export default function ({ data, setStateValue }) {
    let storage;
    try { storage = window.localStorage; storage.getItem(data.prefix); } catch { return; }
    const page = (window.ikdStorage ??= {});
    if (page.visit !== data.visit) { page.visit = data.visit; page.serial = 0; page.told = false; }
    for (const [serial, key, value] of data.changes) {
        if (serial <= page.serial) continue;
        page.serial = serial;
        try {
            if (value === null) storage.removeItem(data.prefix + key); else storage.setItem(data.prefix + key, value);
        } catch {}
    }
    page.tell = () => {
        page.told = true;
        const ours = Object.entries(storage).filter(([name]) => name.startsWith(data.prefix));
        setStateValue("kept", Object.fromEntries(ours.map(([name, text]) => [name.slice(data.prefix.length), text])));
    };
    if (page.told || page.waiting) return;
    if (!document.activeElement?.closest("a[href]")) return page.tell();
    page.waiting = true;
    setTimeout(() => { page.waiting = false; page.tell(); }, 1000);
}
"""
"""Applies each change once, and tells once what is kept; where the browser allows no storage it stays silent.

Where a link of the navigation has just been pressed it waits: what it tells names the page that the browser still
shows, and would take the visitor back there.
"""


@dataclass
class BrowserStorage:
    """The texts that the visitor's browser keeps, by key."""

    _kept: Mapping[str, str] | None = None
    _changes: dict[str, tuple[int, str | None]] = field(default_factory=dict)
    """Changes of this visit by key: the change's number, and the text, None where it was forgotten."""
    _serial: int = 0

    @property
    def known(self) -> bool:
        """Whether the browser has told what it keeps: not yet in a visit's first run, nor where it keeps nothing."""
        return self._kept is not None

    def get(self, key: str) -> str | None:
        """The text under a key; None for none. Untrusted."""
        if key in self._changes:
            return self._changes[key][1]
        return None if self._kept is None else self._kept.get(key)

    def set(self, key: str, text: str) -> None:
        """Keep a text. ValueError for one longer than :data:`LONGEST_TEXT`."""
        if len(text) > LONGEST_TEXT:
            raise ValueError("too long to be kept by a browser")
        self._change(key, text)

    def forget(self, key: str) -> None:
        """Keep nothing under a key any more."""
        self._change(key, None)

    def told(self, kept: object) -> None:
        """Take what the browser says that it keeps; what is no text of a bearable length is left out."""
        if isinstance(kept, Mapping):
            self._kept = {
                key: text
                for key, text in kept.items()
                if isinstance(key, str) and isinstance(text, str) and len(text) <= LONGEST_TEXT
            }

    @property
    def changes(self) -> list[tuple[int, str, str | None]]:
        """The changes in the order in which they were made, for the browser."""
        return sorted((serial, key, text) for key, (serial, text) in self._changes.items())

    def _change(self, key: str, text: str | None) -> None:
        if key in self._changes and self._changes[key][1] == text:
            return
        self._serial += 1
        self._changes[key] = (self._serial, text)


@lru_cache(maxsize=1)
def _component() -> Callable[..., Any]:
    return st.components.v2.component("ikd_storage", js=_SCRIPT)


def exchange(storage: BrowserStorage, visit: str) -> None:
    """Draw the invisible element that tells the browser of changes and hears what it keeps.

    ``visit`` marks the session: a page that is joined to another server tells it again.
    """
    answer = _component()(
        data={"prefix": _PREFIX, "visit": visit, "changes": storage.changes},
        key="storage_script",
        default={"kept": None},
        on_kept_change=_heard,
    )
    storage.told(answer.get("kept"))


def _heard() -> None:
    """Streamlit returns only what somebody listens to; that the script runs again is all that is needed."""
