"""The targets on the front page's chart: the own one, and further ones as lines of their own, each labelled."""

from __future__ import annotations

from typing import Any

import altair as alt

from ..model import OWN, Projection
from ..parameters import Language
from ..words import formats, say
from .base import Rows, noon, thinned
from .palette import Palette
from .zoom import edge_of

APART = 0.075
"""Of the chart's height between two labels."""


def further_shares(projection: Projection, language: Language) -> dict[str, list[float]]:
    """Every further target by its label: its share on the own target's basis, a fraction of 1 on each day."""
    own = projection.denominators[projection.target.basis]
    found = {}
    for name, target in projection.targets.items():
        if name != OWN:
            words = formats.plain_percent(target.share, language)
            label = say("official.line", language, name=say(f"official.target_{name}", language), share=words)
            base = projection.denominators[target.basis]
            found[label] = [target.share * b / o if o > 0 else 0.0 for b, o in zip(base, own, strict=True)]
    return found


def target_rows(
    projection: Projection, first: int, domain: tuple[float, float], language: Language
) -> tuple[Rows, Rows, Rows]:
    """Rows of the own target (from ``first``, in Vega's milliseconds), of the further lines, and of all labels, which
    are kept clear of each other. ``domain``: the vertical axis, fractions of 1.
    """
    target, days = projection.target, projection.days
    further, last = further_shares(projection, language), noon(days[-1])
    label = say(
        "chart.target",
        language,
        share=formats.plain_percent(target.share, language),
        people=formats.number(target.people, language),
    )
    own = [{"from": first, "day": last, "share": target.share, "edge": edge_of(target.share, *domain)}]
    lines = [
        {"day": day, "share": shares[t], "who": who}
        for who, shares in further.items()
        for day, t in ((first, 0), *((noon(days[t]), t) for t in thinned(len(days))))
        if not edge_of(shares[t], *domain)
    ]
    labels = [_label(first, target.share, label, domain)]
    labels += [_label(first, shares[0], who, domain) for who, shares in further.items()]
    return own, lines, clear_of_each_other(labels, domain, APART)


def _label(first: int, share: float, label: str, domain: tuple[float, float]) -> dict[str, Any]:
    """A target's label; that of one which the axis does not show has an arrow."""
    arrow = {"above": "\u2191 ", "below": "\u2193 "}.get(edge_of(share, *domain), "")
    return {"day": first, "at": share, "share": share, "label": arrow + label}


def clear_of_each_other(labels: Rows, domain: tuple[float, float], apart: float) -> list[dict[str, Any]]:
    """The labels placed so that none meets another or is crossed by another's line: ``apart`` is a label's height as
    a fraction of the axis's length, ``domain`` the axis in shares.

    Targets that lie close have their labels stacked above the highest of their lines, or where there is no room left
    below the lowest. Those that the axis does not show lie at its ends.
    """
    low, high = domain
    gap = (high - low) * apart
    order = sorted(range(len(labels)), key=lambda k: float(labels[k]["share"]))
    edges = [edge_of(float(labels[k]["share"]), low, high) for k in order]
    above = [k for k, edge in zip(order, edges, strict=True) if edge == "above"]
    below = [k for k, edge in zip(order, edges, strict=True) if edge == "below"]
    places = {k: high - gap * (i + 1) for i, k in enumerate(reversed(above))}
    places |= {k: low + gap * i for i, k in enumerate(below)}
    ceiling = high - gap * len(above)
    close: list[list[int]] = []
    for k in order:
        if k in places:
            continue
        share = float(labels[k]["share"])
        if close and share - float(labels[close[-1][-1]]["share"]) < gap * len(close[-1]):
            close[-1].append(k)
        else:
            close.append([k])
    for group in close:
        lowest, highest = (float(labels[k]["share"]) for k in (group[0], group[-1]))
        fits = len(group) == 1 or highest + gap * len(group) <= ceiling
        for i, k in enumerate(group):
            places[k] = highest + gap * i if fits else lowest - gap * (len(group) - i + 0.35)
    return [{**row, "at": places[k]} for k, row in enumerate(labels)]


def further_layer(colours: Palette, x: alt.X) -> alt.Chart:
    """The further targets' lines."""
    layer: alt.Chart = (
        alt.Chart(alt.NamedData(name="further"))
        .mark_line(color=colours.target, strokeDash=[2, 3], strokeWidth=1.5)
        .encode(x=x, y=alt.Y("share:Q", title=None), detail="who:N")
    )
    return layer


def label_layer(colours: Palette) -> alt.Chart:
    """The labels of all targets, each above its line where nothing is in the way."""
    layer: alt.Chart = (
        alt.Chart(alt.NamedData(name="target_labels"))
        .mark_text(color=colours.target, align="left", baseline="bottom", dy=-5, dx=2, fontWeight="bold")
        .encode(x=alt.X("day:T"), y=alt.Y("at:Q", title=None), text="label:N")
    )
    return layer
