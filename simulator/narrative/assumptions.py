"""The assumptions a hand-out names, each with where its value comes from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from ..evidence.own_city import pace_of
from ..model import start_of
from ..parameters import REGISTRY, Language
from ..planning.sensitivity.tornado import Swing, tornado
from ..presets import OWN_CITY, SCALED
from ..presets.own_city import RULES, sized
from ..scenario import Scenario
from ..words import formats, say
from ..words.names import channel_name, source_words
from .facts import RankedText
from .official import CHANNEL, network_note
from .situation import EntryRow, Situation

ALWAYS = tuple(key for key, parameter in reversed(REGISTRY.items()) if parameter.always_named)
"""Named in every hand-out: they make the range, the ceiling and the denominator, in this order."""

STRONGEST, CHANGED = 5, 5
"""How many of those that move the result most, and of the changed ones before them."""
PRESUMED, UNSURE = 3, 2
"""Assumptions that the presumptions name, and of those that move the result most the ones of which they say what may
come."""


@dataclass(frozen=True)
class Assumption:
    """One entry as a hand-out names it: what it is, with its value, and where that comes from."""

    key: str
    text: str
    source: str
    changed: bool


def source_of(s: Situation, row: EntryRow) -> str:
    """Where the value comes from: the user, the city's own source, or the registry's."""
    preset, language = s.preset, s.language
    general = _general_source(row.key, language)
    own = preset.key == OWN_CITY
    city = source_words(preset.source, language)
    if own and (fitted := _own_source(s, row.key)):
        return fitted
    if row.key == "growth" and not own:
        built_in = say("narrative.source_growth", language, source=general)
    elif row.key in preset.facts and not own:
        built_in = say("narrative.source_city", language, source=city)
    elif REGISTRY[row.key].scaled_by_presets and not own:
        pace = "typical" if preset.typical_pace is not None else "scaled"
        built_in = say(f"narrative.source_{pace}", language, source=general)
    elif row.key in preset.plan and not own:
        built_in = say("narrative.source_plan", language, source=city)
    else:
        built_in = general
    if s.scenario[row.key] == start_of(s.scenario)[row.key]:
        return built_in
    return say("narrative.source_user", language, source=built_in)


def _general_source(key: str, language: Language) -> str:
    """The registry's source, as a sentence begins."""
    return formats.sentence_start(source_words(REGISTRY[key].source, language))


def _own_source(s: Situation, key: str) -> str:
    """What a value of a city of one's own rests on that its size or pace gave it; empty for any other value."""
    language = s.language
    if key in SCALED and (found := pace_of(s.scenario)):
        name = "own_pace" if found.figures.has_older else "size_pace"
        return say(f"narrative.source_{name}", language, source=_general_source(key, language))
    rule = next((rule for rule in RULES if rule.key == key), None)
    if rule is None:
        return ""
    wajib, recorded = (int(s.scenario.number(one)) for one in ("wajib_ktp", "recorded"))
    given = REGISTRY[key].inside(sized(wajib, recorded, s.scenario.text("code"))[key])
    return source_words(rule.rests_on, language) if s.scenario[key] == given else ""


def label_of(s: Situation, row: EntryRow) -> str:
    """An entry's label, a channel's own name in front of it. Untrusted where a person named the channel."""
    group = REGISTRY[row.key].group
    own = s.scenario.get(f"{group}.name")
    if not own:
        return row.label
    return row.label.replace(channel_name(group, {}, s.language), str(own), 1)


def main_assumptions(s: Situation) -> tuple[Assumption, ...]:
    """What a short hand-out must name, the most important first: some that were changed from the starting
    plan, the entries that move the result most, those that always count, then the rest of the changed.
    The city's facts are no assumptions and are told as facts.
    """
    rows = {row.key: row for row in s.rows}
    swings = [swing.key for swing in _swings(s.scenario)]
    changed = [row.key for row in s.rows if row.changed and not _fact(row.key)]
    keys = dict.fromkeys([*changed[:CHANGED], *swings[:STRONGEST], *ALWAYS, *changed])
    named = [_assumption(s, rows[key]) for key in keys]
    return tuple(_with_network(s, named, rows[f"{CHANNEL}.network"]))


def presumptions(s: Situation) -> list[list[RankedText]]:
    """What is assumed where it cannot be known, and what may come instead, a paragraph each."""
    language, rows = s.language, {row.key: row for row in s.rows}
    date = formats.long_date(s.projection.days[-1], language)
    named = [one for one in main_assumptions(s) if REGISTRY[one.key].role == "assumption"][:PRESUMED]
    parts = "; ".join(one.text.rstrip(".") for one in named)
    assumed = [RankedText(say("narrative.presumed", language, date=date))]
    assumed += [RankedText(say("narrative.presumed_values", language, parts=parts))] if named else []
    unsure = [one for one in _swings(s.scenario) if REGISTRY[one.key].role == "assumption"][:UNSURE]
    if not unsure:
        return [assumed]
    what_if = "; ".join(
        say(
            "narrative.may_come_one",
            language,
            label=label_of(s, rows[one.key]),
            value=formats.value(REGISTRY[one.key], value, language),
            share=formats.percent(coverage, language),
        )
        for one in unsure
        for value, coverage in ((one.low, one.coverage_low), (one.high, one.coverage_high))
        if value != one.present
    )
    return [assumed, [RankedText(say("narrative.may_come", language, date=date, parts=what_if))]]


@lru_cache(maxsize=32)
def _swings(scenario: Scenario) -> tuple[Swing, ...]:
    """The assumptions and levers that move the result, the most telling first."""
    return tuple(swing for swing in tornado(scenario) if swing.width > 0 and not _fact(swing.key))


def _assumption(s: Situation, row: EntryRow) -> Assumption:
    named = "assumption_changed" if row.changed else "assumption"
    label = label_of(s, row)
    value, start = (_short(row, value, s) for value in (row.value, row.start))
    text = say(f"narrative.{named}", s.language, label=label, value=value, start=start)
    return Assumption(row.key, text, source_of(s, row), row.changed)


def _with_network(s: Situation, named: list[Assumption], network: EntryRow) -> list[Assumption]:
    """The assumptions with what is known of the network of kecamatan offices, of a plan that counts on them: first
    where they are closed, as all that is counted on them rests on it; else with the channel's first assumption.
    """
    note = network_note(s.scenario, s.language)
    if note is None:
        return named
    if note.warns:
        return [Assumption(network.key, note.text, source_of(s, network), network.changed), *named]
    text = say("official.network_paper", s.language, value=network.value)
    for k, one in enumerate(named):
        if REGISTRY[one.key].group == CHANNEL:
            return [*named[:k], replace(one, text=f"{one.text} {text}"), *named[k + 1 :]]
    return [*named, Assumption(network.key, text, source_of(s, network), network.changed)]


def _short(row: EntryRow, value: str, s: Situation) -> str:
    """A value without its unit where the label names it already."""
    unit = REGISTRY[row.key].unit.in_language(s.language)
    return value.removesuffix(formats.NBSP + unit) if unit and row.label.lower().endswith(unit) else value


def _fact(key: str) -> bool:
    return REGISTRY[key].role == "fact"
