"""The snapshot's levers: fields, verdict, figures, chart and table, all of them filled in by the file's script.

Hidden until the script runs. Numbers and sentences stand as JSON in one attribute, escaped like any text.
"""

from __future__ import annotations

import html
import itertools
import json
from collections.abc import Sequence

from ...charts.base import digits_of, span
from ...parameters import REGISTRY, Language, clean_text, full_label
from ...planning.lever_grid.grid import GridLever
from ...words import formats, say
from ..handout import Handout
from ..offline_levers import HUNDREDTHS, OfflineLevers
from .markup import card, escaped, table

WIDE, NARROW = (860, 330), (330, 250)
"""Pixels of the chart on a screen and on a phone, as of the snapshot's others."""
_LEFT, _TOP, _RIGHT, _BOTTOM = 46, 12, 62, 24
_TONES = ("plain", "good", "bad")
"""In the script's order."""
_TICKS = {"wide": 5, "narrow": 2}
"""Dates below the chart."""
MOST_LEVELS = 6


def levers_part(h: Handout, levers: OfflineLevers) -> str:
    """The section, and a sentence that stands where no script runs: a previewer may refuse one without saying so, which
    the element made for this does not see.
    """
    language, title = h.language, say("snapshot.levers", h.language)
    note = say("snapshot.levers_note", language, count=formats.number(len(levers.told), language))
    head = [say(f"snapshot.column_{name}", language) for name in ("date", "line", "low", "high")]
    blank = [(formats.date(h.projection.days[day], language), "", "", "") for day in levers.days]
    figures = say("snapshot.levers_table", language)
    shares = _axis(h, levers)
    return (
        f"<p class='quiet' id='no-levers'>{escaped(say('snapshot.levers_no_script', language))}</p>\n"
        f"<section class='levers' hidden data-grid='{_as_attribute(_grid(levers, shares))}'>\n"
        f"<h2>{escaped(title)}</h2>\n<p class='quiet'>{escaped(note)}</p>\n"
        + "".join(_field(k, lever, language) for k, lever in enumerate(levers.grid.levers))
        + f"<p class='said' role='status' id='levers-said'>{escaped(levers.plan.headline)}</p>\n"
        f"<dl class='cards' aria-label='{escaped(say('snapshot.levers_figures', language))}'>"
        f"{''.join(card(*one) for one in levers.plan.cards)}</dl>\n"
        f"<figure>{_frame(h, levers, shares, 'wide', WIDE)}{_frame(h, levers, shares, 'narrow', NARROW)}"
        f"<figcaption>{escaped(say('snapshot.levers_key', language))}</figcaption></figure>\n"
        f"<p><button type='button' disabled>{escaped(say('snapshot.levers_back', language))}</button></p>\n"
        f"<details><summary>{escaped(figures)}</summary>\n{table(head, blank, figures, (1, 2, 3))}\n</details>\n"
        "</section>"
    )


def _field(k: int, lever: GridLever, language: Language) -> str:
    name, present = f"lever-{k}", _values(lever, language)[lever.plan]
    return (
        f"<div class='lever'><label for='{name}'>{escaped(full_label(lever.key).in_language(language))}</label>"
        f"<output for='{name}'>{escaped(present)}</output>"
        f"<input type='range' id='{name}' min='0' max='{len(lever.values) - 1}' step='1' value='{lever.plan}' "
        f"autocomplete='off' aria-valuetext='{escaped(present)}' aria-describedby='levers-said'></div>\n"
    )


def _values(lever: GridLever, language: Language) -> list[str]:
    """Each value in words, the plan's own marked."""
    texts = [formats.value(REGISTRY[lever.key], value, language) for value in lever.values]
    texts[lever.plan] = say("snapshot.levers_plan_value", language, value=texts[lever.plan])
    return texts


def _axis(h: Handout, levers: OfflineLevers) -> tuple[float, float]:
    """One axis for all combinations, so that a moved line can be seen to move."""
    ends = (end for told in levers.told for _, low, high in [told.course] for end in (min(low), max(high)))
    return span([h.projection.target.share, *(end / HUNDREDTHS for end in ends)])


def _grid(levers: OfflineLevers, axis: tuple[float, float]) -> dict[str, object]:
    """What the script picks from; sentences stand once."""
    places: dict[str, int] = {}

    def place(text: str) -> int:
        return places.setdefault(clean_text(text), len(places))

    nodes = [
        {
            "said": place(told.headline),
            "good": int(told.good),
            "cards": [
                [place(label), place(figure), [[place(note.text), _TONES.index(note.tone)] for note in notes]]
                for label, figure, notes in told.cards
            ],
            "course": told.course,
        }
        for told in levers.told
    ]
    decimal = formats.number(0.5, levers.language, 1)[1]
    return {
        "plan": levers.grid.plan,
        "start": [lever.plan for lever in levers.grid.levers],
        "values": [_values(lever, levers.language) for lever in levers.grid.levers],
        "days": levers.days,
        "axis": [round(end * HUNDREDTHS, 2) for end in axis],
        "decimal": decimal,
        "nodes": nodes,
        "texts": list(places),
    }


def _as_attribute(content: object) -> str:
    """Compact JSON for inside single quotes: of the characters that end anything in HTML none is left, and all beyond
    ASCII is spelled out.
    """
    text = json.dumps(content, separators=(",", ":"), allow_nan=False)
    return html.escape(text, quote=False).replace("'", "&#x27;")


def _frame(h: Handout, levers: OfflineLevers, shares: tuple[float, float], size: str, pixels: tuple[int, int]) -> str:
    """Axes, target and the empty lines that the script draws."""
    language, (across, down) = h.language, pixels
    width, height = across - _LEFT - _RIGHT, down - _TOP - _BOTTOM
    low, high = shares

    def y(share: float) -> str:
        return f"{_TOP + height * (high - share) / (high - low):.1f}"

    def rule(kind: str, share: float) -> str:
        return f"<line class='{kind}' x1='{_LEFT}' x2='{_LEFT + width}' y1='{y(share)}' y2='{y(share)}'/>"

    levels = _levels(low, high)
    digits = digits_of(low, high)
    marks = "".join(
        rule("grid", level) + f"<text class='tick' x='{_LEFT - 6}' y='{float(y(level)) + 4:.1f}' text-anchor='end'>"
        f"{escaped(formats.percent(level, language, digits))}</text>"
        for level in levels
    )
    last = levers.days[-1]
    dates = "".join(
        f"<text class='tick' x='{_LEFT + width * day / last:.1f}' y='{down - 6}' text-anchor='{anchor}'>"
        f"{escaped(formats.date(h.projection.days[day], language))}</text>"
        for day, anchor in _ticks(last, _TICKS[size])
    )
    aim = h.projection.target.share
    words = say("chart.target_share", language, share=formats.plain_percent(aim, language))
    return (
        f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {across} {down}' role='img' data-size='{size}' "
        f"data-frame='{_LEFT} {_TOP} {width} {height}' aria-label='{escaped(say('snapshot.levers_chart', language))}' "
        f"aria-describedby='levers-said'>{marks}{dates}<path class='band'/>{rule('aim', aim)}"
        f"<text class='aimed' x='{_LEFT + 6}' y='{float(y(aim)) - 5:.1f}'>{escaped(words)}</text>"
        f"<path class='plan'/><path class='line'/><text class='end' x='{_LEFT + width + 5}'></text></svg>"
    )


def _levels(low: float, high: float) -> list[float]:
    """Round shares for the axis, :data:`MOST_LEVELS` at most."""
    steps = (factor * 10.0**power for power in range(-4, 1) for factor in (1, 2, 5))
    step = next(one for one in steps if (high - low) / one <= MOST_LEVELS)
    first = int(low / step + 1 - 1e-9)
    return [round(k * step, 6) for k in itertools.takewhile(lambda k: k * step <= high + 1e-9, itertools.count(first))]


def _ticks(last: int, count: int) -> Sequence[tuple[int, str]]:
    """Days below the chart and how their labels stand to them."""
    places = sorted({round(last * k / (count - 1)) for k in range(count)})
    return [(day, "start" if day == 0 else "end" if day == last else "middle") for day in places]
