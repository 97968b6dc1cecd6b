"""The snapshot: the page as one HTML file that needs no network and no other file; only its levers need its script."""

from __future__ import annotations

from collections.abc import Sequence

from ...charts.compare import axes_of, scenarios_chart, scenarios_words
from ...narrative import facts, recommendation, sentences, tables
from ...narrative.assumptions import label_of, source_of
from ...narrative.facts import as_paragraph
from ...sharing.table import daily_frame
from ...words import formats, say
from ..compared import compared_plans
from ..handout import Handout
from ..picture import svg
from ..qr import qr_svg
from ..sanitize import whole_address
from .levers import NARROW, WIDE, levers_part
from .markup import card, drawn, escaped, section, table
from .script import POLICY, POLICY_WITH_SCRIPT, SCRIPT
from .style import STYLE

WEEK = 7
MARK = "\u25c6"


def snapshot(handout: Handout) -> str:
    """The whole file as text."""
    h, language = handout, handout.language
    parts = (
        _head(h),
        _cards(h),
        _chart(h),
        *([levers_part(h, h.levers)] if h.levers else []),
        _comparison(h),
        _lines(
            say("snapshot.means", language),
            [as_paragraph(facts.what_the_target_takes(h)), as_paragraph(recommendation.conclusion(h))],
        ),
        _lines(
            say("brief.recommendation", language),
            [line.text for line in recommendation.recommendation(h)],
            ordered=True,
        ),
        _lines(say("snapshot.facts", language), [as_paragraph(lines) for lines in facts.starting_facts(h)]),
        _channels(h),
        _course(h),
        _entries(h),
        _foot(h),
    )
    body = "\n".join(parts)
    policy, script = (POLICY_WITH_SCRIPT, f"<script>{SCRIPT}</script>\n") if h.levers else (POLICY, "")
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escaped(policy)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n'
        f"<title>{escaped(recommendation.subject(h))}</title>\n<style>{STYLE}</style>\n</head>\n"
        f"<body>\n<main>\n{body}\n</main>\n{script}</body>\n</html>\n"
    )


def _head(h: Handout) -> str:
    name = f"<p class='name'>{escaped(say('snapshot.scenario', h.language, name=h.name))}</p>" if h.name else ""
    tone = "good" if h.verdict.good and not h.slipping else "bad"
    product, what = escaped(say("narrative.product", h.language)), escaped(say("snapshot.what", h.language))
    made = escaped(h.stamp)
    return (
        f"<header>\n<p class='product'>{product} · {made}</p>\n{name}"
        f"<h1 class='{tone}'>{escaped(h.headline)}</h1>\n<p class='quiet'>{what}</p>\n</header>"
    )


def _cards(h: Handout) -> str:
    cards = "".join(card(*one) for one in h.cards)
    return f"<dl class='cards' aria-label='{escaped(say('snapshot.figures', h.language))}'>{cards}</dl>"


def _chart(h: Handout) -> str:
    """Two drawings of one chart, of which a screen shows the one that it has room for."""
    wide = drawn(svg(h.fan, *WIDE), "wide", h.fan_words)
    narrow = drawn(svg(h.narrow_fan, *NARROW), "narrow", h.fan_words)
    key = escaped(say("projection.chart_key", h.language))
    figure = f"<figure>{wide}{narrow}<figcaption>{key}</figcaption></figure>"
    return section(say("snapshot.chart", h.language), figure)


def _comparison(h: Handout) -> str:
    """The plan beside those kept, on one chart and in one table; nothing where none is kept."""
    plans, language = compared_plans(h), h.language
    if plans is None:
        return ""
    found, title = plans.found, say("meeting.q_compare", language)
    letters = tuple(name[0] for name in plans.names)
    axes = axes_of(found.projections, found.basis, bands=False, targets=True)
    spec = scenarios_chart(
        found.projections, letters, found.basis, axes, language, "light", bands=(False,) * len(letters)
    )
    words = scenarios_words(found.projections, plans.names, found.basis, language)
    head, rows = plans.table(language)
    figures = tuple(range(1, len(head)))
    note = say("meeting.chart_note", language, basis=sentences.basis_words(found.basis, language))
    wide = drawn(svg(spec, *WIDE), "compared-wide", words, "wide")
    narrow = drawn(svg(spec, *NARROW), "compared-narrow", words, "narrow")
    return section(title, f"<figure>{wide}{narrow}</figure>\n{table(head, rows, title, figures)}", note)


def _lines(title: str, texts: Sequence[str], ordered: bool = False) -> str:
    tag = "li" if ordered else "p"
    body = "".join(f"<{tag}>{escaped(text)}</{tag}>" for text in texts if text)
    return section(title, f"<ol>{body}</ol>" if ordered else body)


def _channels(h: Handout) -> str:
    language, accounts = h.language, h.projection.working_channels
    title = say("projection.channels", language)
    if not accounts:
        return _lines(title, [say("projection.no_activity", language)])

    head, rows = tables.channel_table(h.projection, language)
    note = say("projection.channels_note", language, date=formats.long_date(h.projection.days[-1], language))
    return section(title, table(head, rows, title, (1, 2, 3, 4)), note)


def _course(h: Handout) -> str:
    """The chart's figures: weeks in the open, days folded."""
    language = h.language
    head, rows = tables.daily_table(daily_frame(h.projection, h.compared), language)
    last, figures = len(rows) - 1, tuple(range(1, len(head)))
    weeks = [row for t, row in enumerate(rows) if t % WEEK == 0 or t == last]
    title, basis = say("snapshot.weekly", language), sentences.basis_words(h.projection.target.basis, h.language)
    note = say("snapshot.weekly_note", language, basis=basis)
    daily = say("snapshot.daily", language, days=formats.number(len(rows), language))
    folded = f"<details><summary>{escaped(daily)}</summary>\n{table(head, rows, daily, figures)}\n</details>"
    return section(title, f"{table(head, weeks, title, figures)}\n{folded}", note, "course")


def _entries(h: Handout) -> str:
    """Every entry of the scenario with its source, the changed ones marked by a sign and a word."""
    language = h.language
    changed = sum(row.changed for row in h.rows)
    said = (
        say("snapshot.assumptions_changed", language, count=changed)
        if changed
        else say("snapshot.assumptions_none", language)
    )
    word = say("snapshot.changed", language)
    rows = [
        (
            f"{MARK} {label_of(h, row)} ({word})" if row.changed else label_of(h, row),
            row.value,
            row.start if row.changed else "",
            source_of(h, row),
        )
        for row in h.rows
    ]
    head = [say(f"snapshot.{column}", language) for column in ("entry", "value", "start", "source")]
    title = say("snapshot.assumptions", language)
    return section(title, table(head, rows, title), said, "entries")


def _foot(h: Handout) -> str:
    language, whole, address = h.language, whole_address(h.address), escaped(h.address)
    link = f'<a href="{address}" rel="noopener noreferrer">{address}</a>' if whole else f"<code>{address}</code>"
    note = escaped(say("narrative.link_note" if whole else "narrative.link_query", language))
    code = qr_svg(h.address)
    square = "" if code is None else drawn(code, "code", say("narrative.qr", language))
    return (
        f"<footer>\n<h2>{escaped(say('narrative.link', language))}</h2>\n<p>{note}</p>\n<p class='link'>{link}</p>\n"
        f"{square}\n<p>{escaped(h.stamp)}</p>\n</footer>"
    )
