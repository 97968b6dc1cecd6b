"""The share link: plain readable keys, read and written.

``m`` is the model version, ``r`` the preset the scenario starts from, ``lang`` the language. What
equals the preset is left out. ``b.`` before a key gives the baseline's value where the baseline
differs from the preset. Opening a link never fails: what is wrong is listed, the rest is applied.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, quote, urlsplit

from ..parameters import LANGUAGES, MODEL, REGISTRY, BadValue, Language, Value
from ..presets import BY_KEY, DEFAULT
from ..scenario import Problem, Scenario, find_problems, value_problem
from ..words import formats

BASELINE = "b."
MOST_ENTRIES = 300
"""Entries read from a link: every parameter, twice, and a margin."""
LONGEST_SHOWN = 120
"""Characters of a key or value that a repair repeats."""
_SAFE = ":,"
_FOREIGN = frozenset({"embed", "embed_options"})


@dataclass(frozen=True)
class Repair:
    """One thing a link got wrong: the key, what came, what is used instead, and why."""

    key: str
    received: str
    used: str
    problem: Problem

    def reason(self, language: Language) -> str:
        """The reason as a sentence."""
        return self.problem.message(language)


@dataclass(frozen=True)
class LinkContent:
    """What a link says, after repairs."""

    scenario: Scenario
    baseline: Scenario
    language: Language
    repairs: tuple[Repair, ...] = field(default=())
    empty: bool = False
    """Whether the link said nothing of a scenario: a first visit."""


def encode(scenario: Scenario, language: Language = "id", baseline: Scenario | None = None) -> str:
    """The link's query, without a question mark; the same scenario always gives the same text."""
    start = BY_KEY[scenario.preset].scenario
    pairs = [("m", str(MODEL)), ("r", scenario.preset)]
    pairs += _written(scenario.differences(start))
    if baseline is not None:
        pairs += [(BASELINE + key, value) for key, value in _written(baseline.differences(start))]
    pairs.append(("lang", language))
    return "&".join(f"{quote(key, safe='')}={quote(value, safe=_SAFE)}" for key, value in pairs)


def decode(link: str | Mapping[str, Sequence[str]]) -> LinkContent:
    """Read a link: a whole address, a query, or a mapping of keys to lists of values. Never fails."""
    pairs = [(_readable(key), _readable(value)) for key, value in _pairs(link)]
    reader = _Reader()
    entries = reader.single(pairs)
    language = reader.language(entries.pop("lang", None))
    model, preset = entries.pop("m", None), entries.pop("r", None)
    reader.model(model, said_something=bool(entries) or preset is not None)
    start = reader.preset(preset)
    own = {key: value for key, value in entries.items() if not key.startswith(BASELINE)}
    pinned = {key[len(BASELINE) :]: value for key, value in entries.items() if key.startswith(BASELINE)}
    scenario = reader.scenario(own, start, "")
    baseline = reader.scenario(pinned, start, BASELINE)
    return LinkContent(scenario, baseline, language, tuple(reader.repairs), not entries and preset is None)


def _readable(text: str) -> str:
    """The text without the halves of characters that no file or screen can hold."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _written(values: Mapping[str, Value]) -> list[tuple[str, str]]:
    return [(key, REGISTRY[key].write(value)) for key, value in values.items()]


def _pairs(link: str | Mapping[str, Sequence[str]]) -> list[tuple[str, str]]:
    if not isinstance(link, str):
        items = ((key, [values] if isinstance(values, str) else values) for key, values in link.items())
        return [(key, value) for key, values in items for value in values]
    text = link.strip()
    if "://" in text:
        try:
            text = urlsplit(text).query
        except ValueError:
            text = text.partition("?")[2]
    elif "?" in text:
        text = text.partition("?")[2]
    return parse_qsl(text.partition("#")[0], keep_blank_values=True, errors="replace", max_num_fields=None)


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_SHOWN else text[: LONGEST_SHOWN - 1] + "\u2026"


class _Reader:
    """Collects the repairs while the parts of a link are read."""

    def __init__(self) -> None:
        self.repairs: list[Repair] = []

    def note(self, key: str, received: str, used: str, problem: Problem) -> None:
        self.repairs.append(Repair(_short(key), _short(received), _short(used), problem))

    def single(self, pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
        entries: dict[str, str] = {}
        for count, (key, value) in enumerate(pairs):
            if key in _FOREIGN:
                continue
            if count >= MOST_ENTRIES:
                used = str(MOST_ENTRIES)
                self.note(key, value, "", Problem("too_many", (key[:60],), value[:40], (("used", used),)))
                break
            if key in entries:
                label = (("label", key),)
                self.note(key, value, entries[key], Problem("duplicate", (key,), value[:40], label))
            else:
                entries[key] = value
        return entries

    def language(self, received: str | None) -> Language:
        for language in LANGUAGES:
            if received == language:
                return language
        if received is not None:
            self.note("lang", received, "id", Problem("language", ("lang",), received[:40]))
        return "id"

    def model(self, received: str | None, said_something: bool) -> None:
        used = (("used", str(MODEL)),)
        if received is None:
            if said_something:
                self.note("m", "", str(MODEL), Problem("no_model", ("m",), "", used))
        elif received != str(MODEL):
            future = received.isascii() and received.isdigit() and len(received) < 6 and int(received) > MODEL
            code = "future_model" if future else "model"
            self.note("m", received, str(MODEL), Problem(code, ("m",), received[:40], used))

    def preset(self, received: str | None) -> Scenario:
        if received is None or received in BY_KEY:
            return BY_KEY[received or DEFAULT].scenario
        self.note("r", received, DEFAULT, Problem("preset", ("r",), received[:40], (("used", DEFAULT),)))
        return BY_KEY[DEFAULT].scenario

    def scenario(self, entries: Mapping[str, str], start: Scenario, prefix: str) -> Scenario:
        changes: dict[str, Value] = {}
        for key, received in entries.items():
            parameter = REGISTRY.get(key)
            if parameter is None:
                self.note(prefix + key, received, "", Problem("unknown", (prefix + key,), (prefix + key)[:60]))
                continue
            try:
                changes[key] = parameter.read(received)
            except BadValue as bad:
                self._use_start(prefix, key, received, start, value_problem(key, bad.code, received))
        while problems := find_problems({**start, **changes}):
            # Values that contradict each other: those the link gave return to the preset's.
            guilty = [key for problem in problems for key in problem.keys if key in changes]
            for key in dict.fromkeys(guilty):
                problem = next(p for p in problems if key in p.keys)
                del changes[key]
                self._use_start(prefix, key, entries[key], start, problem)
        return start.replace(changes)

    def _use_start(self, prefix: str, key: str, received: str, start: Scenario, problem: Problem) -> None:
        self.note(prefix + key, received, REGISTRY[key].write(start[key]), problem)


def repair_lines(repairs: Iterable[Repair], language: Language) -> list[tuple[str, str, str, str]]:
    """Rows to show: key, what came, what is used (as the screen writes it), why."""
    return [(r.key, r.received, _shown(r, language), r.reason(language)) for r in repairs]


def _shown(repair: Repair, language: Language) -> str:
    parameter = REGISTRY.get(repair.key.removeprefix(BASELINE))
    if parameter is None or not repair.used:
        return repair.used
    try:
        return formats.value(parameter, parameter.read(repair.used), language)
    except BadValue:  # the first of two, itself repaired in a row of its own
        return repair.used
