"""Reading what a link or a file says of a scenario: what cannot be used is noted, the rest is applied."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial

from ..model import newest
from ..model.versions import MODELS, ModelVersion
from ..parameters import AXES, LANGUAGES, REGISTRY, Axis, BadValue, Language, Value
from ..scenario import HELD, Scenario, ScenarioError, ScenarioProblem, value_problem
from ..words import formats
from . import stages

SCENARIOS = 1 + 1 + 3 + 8
"""A link holds the plan, the one started from, three kept beside it and eight steps."""
MAX_LINK_ENTRIES = (len(REGISTRY) + 3) * SCENARIOS + 2 * len(HELD) + 50
"""Entries read from a link or file: every parameter, a city, title and sentence for each scenario and step
it may hold, all that ran before two of them, and a margin.
"""
LONGEST_SHOWN = 120
"""Characters of a key or value that a repair repeats."""


@dataclass(frozen=True)
class Repair:
    """One thing a link got wrong: the key, what came, what is used instead, and why."""

    key: str
    received: str
    used: str
    problem: ScenarioProblem

    def reason(self, language: Language) -> str:
        """The reason as a sentence."""
        return self.problem.message(language)


storable: Callable[[str], str] = partial(re.compile("[\ud800-\udfff]").sub, "?")
"""The text without the halves of characters that no file or screen can hold."""


def short(text: str) -> str:
    """A text cut to what a repair repeats."""
    return formats.shortened(text, LONGEST_SHOWN, keep_blanks=True)


@dataclass
class Reader:
    """Collects the repairs while the parts of a link are read."""

    repairs: list[Repair] = field(default_factory=list)
    version: ModelVersion = field(default_factory=newest)
    """That of the link: its cities and defaults are meant, and its equations are used."""

    def note(self, key: str, received: str, used: str, problem: ScenarioProblem) -> None:
        """Note a repair, in texts that any screen and file can hold."""
        key, received, used = (short(storable(text)) for text in (key, received, used))
        self.repairs.append(Repair(key, received, used, _storable_problem(problem)))

    def too_many(self, key: str, received: str) -> None:
        """Note that this entry and those after it are left out."""
        used = (("used", str(MAX_LINK_ENTRIES)),)
        self.note(key, received, "", ScenarioProblem("too_many", (key[:60],), received[:40], used))

    def single(self, pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
        """The pairs as a mapping; the first of two with the same key counts, and at most
        :data:`MAX_LINK_ENTRIES` are read. What is left out is noted.
        """
        entries: dict[str, str] = {}
        for count, (key, value) in enumerate(pairs):
            if count >= MAX_LINK_ENTRIES:
                self.too_many(key, value)
                break
            if key in entries:
                label = (("label", key),)
                self.note(key, value, entries[key], ScenarioProblem("duplicate", (key,), value[:40], label))
            else:
                entries[key] = value
        return entries

    def header(self, entries: dict[str, str]) -> Language:
        """Take what a link says of itself out of its entries: the model's version, the newest where it is not
        known, and the language, Indonesian where none is known.
        """
        model, received = entries.pop("m", None), entries.pop("lang", None)
        language = next((known for known in LANGUAGES if known == received), LANGUAGES[0])
        if received not in (None, language):
            self.note("lang", received, language, ScenarioProblem("language", ("lang",), received[:40]))
        if model is not None:
            self.version = {str(n): known for n, known in MODELS.items()}.get(model) or self.unknown_model(model, "m")
        elif entries:
            used = str(self.version.number)
            self.note("m", "", used, ScenarioProblem("no_model", ("m",), "", (("used", used),)))
        return language

    def axis(self, received: str) -> Axis | None:
        """The chart's axis that a link asks for; with a note none where it is not known."""
        if received in AXES:
            return next(known for known in AXES if known == received)
        self.note("axis", received, "", ScenarioProblem("axis", ("axis",), received[:40]))
        return None

    def unknown_model(self, received: str, key: str) -> ModelVersion:
        """Note that no version of the model has this number, and take the newest."""
        used = str(newest().number)
        future = received.isascii() and received.isdigit() and len(received) < 6 and int(received) > int(used)
        code = "future_model" if future else "model"
        self.note(key, received, used, ScenarioProblem(code, (key,), received[:40], (("used", used),)))
        return newest()

    def preset(self, received: str | None, key: str = "r", version: ModelVersion | None = None) -> Scenario:
        """The scenario of a preset in a version of the model, the link's if none is told; of the default city
        where it is not named or, with a note, not known.
        """
        version = version or self.version
        if received is not None and received not in version.start:
            used = version.default
            self.note(key, received, used, ScenarioProblem("preset", (key,), received[:40], (("used", used),)))
            received = None
        return version.start[received or version.default]

    def scenario(self, entries: Mapping[str, str], start: Scenario, prefix: str) -> Scenario:
        """A scenario of values as links spell them, and of what ran before it; those that cannot be used, or contradict
        each other, are noted with ``prefix`` before the key and stand as in ``start``.
        """
        changes: dict[str, Value] = {}
        before: dict[str, str] = {}
        for key, received in entries.items():
            parameter = REGISTRY.get(key)
            if key == stages.FROM or key.startswith(stages.WAS):
                before[key] = received
                continue
            if parameter is None:
                self.note(prefix + key, received, "", ScenarioProblem("unknown", (prefix + key,), (prefix + key)[:60]))
                continue
            try:
                changes[key] = parameter.read(received)
            except BadValue as bad:
                repeated = "" if bad.code == "personal" else received
                self._use_start(prefix, key, repeated, start, value_problem(key, bad.code, received))
        while True:
            try:
                scenario = Scenario(changes, start=start, checked=True)
                return stages.read(self, before, scenario, prefix) if before else scenario
            except ScenarioError as contradictory:
                # Those of the values that the link gave return to the preset's.
                problems = contradictory.problems
                guilty = [key for problem in problems for key in problem.keys if key in changes]
                for key in dict.fromkeys(guilty):
                    problem = next(p for p in problems if key in p.keys)
                    del changes[key]
                    self._use_start(prefix, key, entries[key], start, problem)

    def _use_start(self, prefix: str, key: str, received: str, start: Scenario, problem: ScenarioProblem) -> None:
        self.note(prefix + key, received, REGISTRY[key].write(start[key]), problem)


def _storable_problem(problem: ScenarioProblem) -> ScenarioProblem:
    fields = tuple((name, storable(value)) for name, value in problem.fields)
    return ScenarioProblem(problem.code, tuple(map(storable, problem.keys)), storable(problem.received), fields)
