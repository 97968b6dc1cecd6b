"""The targets on the front page's chart: the own one, and further ones as lines of their own, each labelled."""

from __future__ import annotations

from typing import Any

import altair as alt

from ..model import OWN, Projection
from ..parameters import Language
from ..words import formats, say
from .base import Rows, kept_apart, noon, plain_decimals, thinned
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
            words = formats.percent(target.share, language, plain_decimals(target.share))
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
        share=formats.percent(target.share, language, plain_decimals(target.share)),
        people=formats.number(target.people, language),
        date=formats.day_month(days[-1], language),
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
    """A target's label beside its line; that of one which the axis does not show has an arrow and lies at its end."""
    low, high = domain
    edge = edge_of(share, low, high)
    at = {"above": high - APART * (high - low), "below": low}.get(edge, share)
    return {"day": first, "at": at, "label": {"above": "\u2191 ", "below": "\u2193 "}.get(edge, "") + label}


def clear_of_each_other(labels: Rows, domain: tuple[float, float], apart: float) -> list[dict[str, Any]]:
    """The labels moved up or down until they are ``apart``, a fraction of the axis's length ``domain`` (shares)."""
    low, high = domain
    places = kept_apart([row["at"] for row in labels], (high - low) * apart, low, high)
    return [{**row, "at": at} for row, at in zip(labels, places, strict=True)]


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
