"""Small pieces of page made as escaped HTML: text from a link or a file is only ever text here."""

from __future__ import annotations

import html
import unicodedata
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st

from ...handouts.html_table import table_body
from ...parameters import Language
from ...scenario import Scenario
from ...sharing.table import file_name, rows_as_csv
from ...words import say


def escaped(text: object) -> str:
    """Text made safe to stand in HTML."""
    return html.escape(str(text))


def as_image(svg: str, title: str = "") -> str:
    """A drawing as an HTML image: Streamlit takes drawings out of HTML, and leaves images.

    ``title`` says what it is to who cannot see it; empty where words beside it do.
    """
    return f'<img alt="{escaped(title)}" src="data:image/svg+xml;base64,{b64encode(svg.encode()).decode()}"/>'


def isolated(name: str) -> str:
    """An untrusted name for the middle of a sentence: written from the right, it turns nothing else around."""
    turned = any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in name)
    return f"\u2068{name}\u2069" if turned else name


@dataclass(frozen=True)
class Link:
    """A cell that leads to a source's page."""

    text: str
    url: str

    def __str__(self) -> str:
        return self.text


def _cell(cell: object) -> str:
    if isinstance(cell, Link) and cell.url.startswith("https://"):
        return f'<a href="{escaped(cell.url)}" target="_blank" rel="noopener noreferrer">{escaped(cell.text)}</a>'
    return escaped(cell)


def table(
    head: Sequence[str], rows: Sequence[Sequence[object]], numeric: Sequence[int] = (), caption: str = ""
) -> None:
    """A plain table, readable by screen readers and copied as text; ``numeric`` columns stand right."""
    title = f"<caption>{escaped(caption)}</caption>" if caption else ""
    body = table_body(head, rows, numeric, "number", _cell)
    st.html(f'<div class="ikd-scroll" tabindex="0"><table class="ikd-table">{title}{body}</table></div>')


def folded_table(
    label: str, key: str, head: Sequence[str], rows: Sequence[Sequence[object]], numeric: Sequence[int] = ()
) -> None:
    """A chart's figures as a table under ``label``, made once it is opened."""
    with st.expander(label, key=f"fold:{key}", on_change="rerun") as fold:
        if fold.open:
            table(head, rows, numeric)


def unseen_table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """A chart's figures as a table for screen readers alone, where a screen has no room for one."""
    body = table_body(head, rows, (), "number", _cell)
    st.html(f'<div class="ikd-unseen"><table>{body}</table></div>')


def download(
    head: Sequence[str], rows: Sequence[Sequence[object]], name: str, plan: Scenario, language: Language
) -> None:
    """A button that saves a table as a file a spreadsheet opens."""
    st.download_button(
        say("planning.download", language),
        lambda: rows_as_csv(head, rows, language),
        file_name=file_name(plan, "csv", name),
        mime="text/csv",
        on_click="ignore",
        key=f"download_{name}",
        icon=":material/download:",
    )


def cards(items: Sequence[tuple[str, str, Sequence[tuple[str, str]]]]) -> None:
    """Figures side by side: label, figure, and lines of (text, tone) beneath. Tone: plain, good, bad."""
    cards_html = []
    for label, figure, lines in items:
        below = "".join(f'<p class="{tone}">{escaped(text)}</p>' for text, tone in lines)
        cards_html.append(
            f'<div class="ikd-card"><p class="label">{escaped(label)}</p>'
            f'<p class="figure">{escaped(figure)}</p>{below}</div>'
        )
    st.html(f'<div class="ikd-cards">{"".join(cards_html)}</div>')


def paragraphs(*texts: str) -> None:
    """Plain paragraphs."""
    st.html("".join(f'<p class="ikd-text">{escaped(text)}</p>' for text in texts))


def caption(text: str) -> None:
    """A small line beneath something."""
    st.html(f'<p class="ikd-caption">{escaped(text)}</p>')


def caption_folded_on_a_phone(short: str, rest: str, more: str) -> None:
    """A small paragraph; on a phone its first sentence alone, with ``more`` to open the rest."""
    st.html(
        f'<p class="ikd-caption ikd-on-wide">{escaped(short)} {escaped(rest)}</p>'
        f'<details class="ikd-caption ikd-on-phone"><summary>{escaped(short)} <u>{escaped(more)}</u></summary>'
        f"{escaped(rest)}</details>"
    )


def cited(text: str, sources: str, links: Sequence[Link]) -> None:
    """A small line with its sources, each leading to its page where one is known; ``sources`` the word before them."""
    found = f" {escaped(sources)} {'; '.join(map(_cell, links))}." if links else ""
    st.html(f'<p class="ikd-caption">{escaped(text)}{found}</p>')


def field_error(text: str) -> None:
    """What is wrong with a field, beneath it."""
    st.html(f'<p class="ikd-fault" role="alert">{escaped(text)}</p>')


def warning(text: str) -> None:
    """What cannot be. Unlike Streamlit's own box it takes no markup from names that people typed."""
    st.html(f'<p class="ikd-warning" role="status">{escaped(text)}</p>')


def heading(text: str, note: str = "") -> None:
    """A section's heading, with a line beneath it."""
    below = f'<p class="ikd-note">{escaped(note)}</p>' if note else ""
    st.html(f'<h2 class="ikd-h2">{escaped(text)}</h2>{below}')
