"""Drawn pictures of the help page: what stands where, in the product's colours and the reader's language."""

from __future__ import annotations

import datetime as dt

from ...charts.palette import Palette
from ...parameters import Language
from ...words import formats, say
from ..widgets.html import as_image, escaped

WIDTH, HEIGHT = 340, 170
Drawing = list[str]


def picture(topic: str, title: str, language: Language, palette: Palette) -> str:
    """A topic's picture as an HTML image; ``title`` says what it is to who cannot see it. KeyError for no topic."""
    drawn = "".join(_TOPICS[topic](language, palette))
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif">'
        f"{_box(1, 1, WIDTH - 2, HEIGHT - 2, palette.surface, palette.grid)}{drawn}</svg>"
    )
    return as_image(svg, title)


def _city(language: Language, p: Palette) -> Drawing:
    rows = [
        (say("visit.help_drawn_date", language), formats.date(dt.date(2026, 10, 31), language)),
        (say("visit.help_drawn_wajib", language), formats.number(145_000, language)),
        (say("visit.help_drawn_active", language), formats.number(31_000, language)),
    ]
    drawn = [_button(18, 16, 130, say("visit.fill_in", language), p), _text(164, 36, "→", p.muted, 18)]
    drawn += [_text(192, 36, say("visit.help_drawn_city", language), p.text, 14, bold=True)]
    for k, (label, value) in enumerate(rows):
        y = 58 + 36 * k
        drawn += [_text(18, y + 19, label, p.muted, 13), _box(192, y, 130, 27, "none", p.muted)]
        drawn += [_text(312, y + 19, value, p.text, 14, anchor="end", bold=True)]
    return drawn


def _levers(language: Language, p: Palette) -> Drawing:
    before, after = (formats.percent(share, language) for share in (0.194, 0.231))
    drawn = [_text(18, 30, say("visit.help_drawn_events", language), p.muted, 13)]
    for y, knob, figure in ((62, 60, "2"), (118, 130, "6")):
        drawn += [_line(22, y, 170, y, p.grid, 6), _line(22, y, knob, y, p.plan, 6), _dot(knob, y, 10, p.plan)]
        drawn += [_text(184, y + 5, figure, p.text, 15, bold=True)]
    drawn += [_line(74, 76, 118, 104, p.muted, 2), _text(118, 104, "◢", p.muted, 9, anchor="middle")]
    drawn += [_text(322, 30, say("visit.help_drawn_end", language), p.muted, 13, anchor="end")]
    drawn += [_text(322, 70, before, p.muted, 20, anchor="end"), _text(322, 126, after, p.plan, 26, "end", bold=True)]
    return drawn


def _chance(language: Language, p: Palette) -> Drawing:
    drawn = [f'<path d="M30 120 L250 40 L250 138 Z" fill="{p.plan}" opacity="0.2"/>']
    drawn += [f'<path d="M30 120 L250 66 L250 116 Z" fill="{p.plan}" opacity="0.35"/>']
    drawn += [
        _line(30, 120, 250, 92, p.plan, 4),
        _line(30, 62, 250, 62, p.target, 2, dashed=True),
        _dot(30, 120, 5, p.text),
    ]
    drawn += [_text(30, 52, say("visit.help_drawn_target", language), p.target, 13, bold=True)]
    drawn += [_text(258, 97, formats.percent(0.231, language), p.plan, 15, bold=True)]
    for k in range(10):
        drawn.append(_dot(39 + 21 * k, 152, 7, p.plan if k < 2 else p.grid))
    return [*drawn, _text(258, 157, formats.chance(0.2, language), p.text, 15, bold=True)]


def _share(language: Language, p: Palette) -> Drawing:
    drawn = [_button(18, 20, 110, say("share.button", language), p), _text(142, 40, "→", p.muted, 18)]
    drawn += [_box(172, 20, 150, 27, "none", p.muted), _text(182, 38, "…?m=1&r=…", p.text, 13)]
    share = formats.percent(0.231, language)
    for x in (60, 220):
        drawn += [_box(x, 60, 60, 78, "none", p.muted), _text(x + 30, 92, share, p.plan, 13, "middle", bold=True)]
        drawn += [_line(x + 10, 108, x + 50, 108, p.grid, 4), _line(x + 10, 122, x + 40, 122, p.grid, 4)]
    same = say("visit.help_drawn_same", language)
    return [*drawn, _text(170, 106, "=", p.text, 22, "middle", bold=True), _text(170, 159, same, p.muted, 13, "middle")]


def _meeting(language: Language, p: Palette) -> Drawing:
    drawn = [_line(18, 112, 206, 112, p.muted, 2)]
    for letter, x, height, share, colour in (("A", 40, 48, 0.194, p.muted), ("B", 126, 74, 0.231, p.plan)):
        drawn += [_box(x, 112 - height, 56, height, colour, colour)]
        drawn += [_text(x + 28, 104 - height, formats.percent(share, language), p.text, 14, "middle", bold=True)]
        drawn += [_text(x + 28, 130, say("visit.help_drawn_plan", language, letter=letter), p.text, 13, "middle")]
    for k, kind in enumerate(("PDF", "PPTX", "XLSX")):
        drawn += [_box(240, 22 + 44 * k, 80, 32, "none", p.muted), _text(280, 43 + 44 * k, kind, p.text, 14, "middle")]
    return drawn


_TOPICS = {"city": _city, "levers": _levers, "chance": _chance, "share": _share, "meeting": _meeting}
TOPICS = tuple(_TOPICS)
"""The topics in the order in which they are told."""


def _box(x: float, y: float, width: float, height: float, fill: str, line: str) -> str:
    return f'<rect x="{x}" y="{y}" width="{width}" height="{height}" rx="6" fill="{fill}" stroke="{line}"/>'


def _button(x: float, y: float, width: float, label: str, p: Palette) -> str:
    return _box(x, y, width, 30, p.plan, p.plan) + _text(
        x + width / 2, y + 20, label, p.on_plan, 14, "middle", bold=True
    )


def _line(x: float, y: float, to_x: float, to_y: float, colour: str, width: float, dashed: bool = False) -> str:
    dashes = ' stroke-dasharray="6 4"' if dashed else ""
    stroke = f'stroke="{colour}" stroke-width="{width}" stroke-linecap="round"{dashes}'
    return f'<line x1="{x}" y1="{y}" x2="{to_x}" y2="{to_y}" {stroke}/>'


def _dot(x: float, y: float, radius: float, colour: str) -> str:
    return f'<circle cx="{x}" cy="{y}" r="{radius}" fill="{colour}"/>'


def _text(x: float, y: float, text: str, colour: str, size: int, anchor: str = "start", bold: bool = False) -> str:
    style = f'font-size="{size}" fill="{colour}" text-anchor="{anchor}"' + (' font-weight="600"' if bold else "")
    return f'<text x="{x}" y="{y}" {style}>{escaped(text)}</text>'
