"""Pieces of the snapshot's HTML that its parts share."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from ...narrative.cards import Note
from ...parameters import clean_text
from ..html_table import table_body

_TAG = re.compile(r"<[a-z]+ [^<>]*>")
_SPOKEN = re.compile(r' (?:role|aria-label|aria-roledescription)="[^"]*"')


def escaped(text: object) -> str:
    """Text for between tags and inside quotes, cleaned of what no file may hold."""
    return html.escape(clean_text(str(text)), quote=True)


def drawn(picture: str, name: str, words: str, size: str = "") -> str:
    """A drawing with a text of its own, its inner names kept apart from those of other drawings; ``size`` says on
    which screens it is shown, where its name does not. To screen readers it is one picture: the drawing program's
    own names and roles of marks, in English, are taken away.
    """
    apart = re.sub(r'(\bid="|url\(#|href="#)', rf"\g<1>{name}-", picture)
    apart = _TAG.sub(lambda tag: _SPOKEN.sub("", tag[0]), apart)
    return apart.replace("<svg ", f'<svg role="img" aria-label="{escaped(words)}" data-size="{size or name}" ', 1)


def section(title: str, body: str, note: str = "", kind: str = "") -> str:
    """A headed part, with a quiet line below its heading."""
    quiet = f"<p class='quiet'>{escaped(note)}</p>\n" if note else ""
    return f"<section class='{kind}'>\n<h2>{escaped(title)}</h2>\n{quiet}{body}\n</section>"


def table(head: Sequence[str], rows: Sequence[Sequence[str]], title: str, figures: Sequence[int] = ()) -> str:
    """A table that scrolls sideways by itself where it is wider than the screen."""
    body = table_body(head, rows, figures, "n", escaped)
    return f"<div class='scroll' tabindex='0' role='region' aria-label='{escaped(title)}'><table>{body}</table></div>"


def card(label: str, figure: str, notes: Sequence[Note]) -> str:
    """A figure with its label and the lines beneath it."""
    lines = "".join(f"<span class='{escaped(note.tone)}'>{escaped(note.text)}</span>" for note in notes)
    return f"<div class='card'><dt>{escaped(label)}</dt><dd><b>{escaped(figure)}</b>{lines}</dd></div>"
