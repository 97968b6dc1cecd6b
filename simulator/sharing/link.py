"""The share link: plain readable keys, read and written.

``m`` is the model version, ``r`` the preset the scenario starts from, ``lang`` the language. What
equals the preset is left out. ``b.`` before a key gives the baseline's value where the baseline
differs from the preset. What was laid out for a meeting follows (:mod:`.meeting`), and ``at`` the step
that a presentation stands at. Opening a link never fails: what is wrong is listed, the rest is applied.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, quote, unquote_plus, urlsplit

from ..parameters import MODEL, REGISTRY, BadValue, Language, Value
from ..presets import BY_KEY
from ..scenario import Scenario, ScenarioProblem
from ..words import formats
from . import meeting
from .meeting import Meeting
from .reader import Reader, Repair, storable

BASELINE, _AT = "b.", "at"
_SAFE = ":,"
LONGEST_LINK = 120_000
"""Characters of a link that is read: the largest meeting that a page allows takes about 103,000."""
LONGEST_PLAN = 8_000
"""Characters of a link that holds a plan alone: every value changed, the longest texts, it takes about 4,700."""


@dataclass(frozen=True)
class LinkContent:
    """What a link says, after repairs."""

    scenario: Scenario
    baseline: Scenario
    language: Language
    repairs: tuple[Repair, ...] = field(default=())
    empty: bool = False
    """Whether the link said nothing of a scenario: a first visit."""
    meeting: Meeting = Meeting()
    at: int = 1
    """The step a presentation stands at, counted from 1."""


def encode(
    scenario: Scenario,
    language: Language = "id",
    baseline: Scenario | None = None,
    meeting: Meeting | None = None,
    at: int = 1,
) -> str:
    """The link's query, without a question mark; the same contents always give the same text.

    Values stand in the screen's unit: percent, persons, ISO dates. ``baseline`` is left out where it is
    None, and ``at``, the step a presentation stands at, counted from 1, where it is the first.
    """
    pairs = entries(scenario, language, baseline, meeting, at)
    return "&".join(f"{quote(key, safe='')}={quote(value, safe=_SAFE)}" for key, value in pairs)


def entries(
    scenario: Scenario,
    language: Language = "id",
    baseline: Scenario | None = None,
    laid_out: Meeting | None = None,
    at: int = 1,
) -> list[tuple[str, str]]:
    """The keys and values of :func:`encode`, in its order and units, as they are before they are quoted.

    ``at`` is the step a presentation stands at, counted from 1.
    """
    start = BY_KEY[scenario.preset].scenario
    pairs = [("m", str(MODEL)), ("r", scenario.preset)]
    pairs += _written(scenario.differences(start))
    if baseline is not None:
        pairs += [(BASELINE + key, value) for key, value in _written(baseline.differences(start))]
    if laid_out is not None:
        pairs += meeting.write(laid_out, scenario)
    if at > 1:
        pairs.append((_AT, str(at)))
    pairs.append(("lang", language))
    return pairs


def plan_alone(link: str) -> str:
    """A link's query as it stands, without the starting plan, kept scenarios and presentation."""
    return "&".join(part for part in link.split("&") if not _beside_the_plan(unquote_plus(part.partition("=")[0])))


def _beside_the_plan(key: str) -> bool:
    return key == _AT or key.startswith(BASELINE) or meeting.owns(key)


def decode(link: str | Mapping[str, Sequence[str]]) -> LinkContent:
    """Read a link: a whole address, a query, or a mapping of keys to lists of values. Never fails.

    What cannot be used is among the repairs; in its place stands the preset's value, or the plan's.
    """
    pairs = [(storable(key), storable(value)) for key, value in _pairs(link)]
    reader = Reader()
    entries = reader.single(pairs)
    language = reader.language(entries.pop("lang", None))
    model, preset = entries.pop("m", None), entries.pop("r", None)
    reader.model(model, said_something=bool(entries) or preset is not None)
    start = reader.preset(preset)
    at = entries.pop(_AT, None)
    for_meeting, entries = meeting.take(entries)
    own = {key: value for key, value in entries.items() if not key.startswith(BASELINE)}
    pinned = {key[len(BASELINE) :]: value for key, value in entries.items() if key.startswith(BASELINE)}
    scenario = reader.scenario(own, start, "")
    baseline = reader.scenario(pinned, start, BASELINE)
    laid_out = meeting.read(reader, for_meeting, scenario)
    step = _step(reader, at, len(laid_out.steps))
    empty = preset is None and not for_meeting and not (own.keys() | pinned.keys()) & REGISTRY.keys()
    return LinkContent(scenario, baseline, language, tuple(reader.repairs), empty, laid_out, step)


def _step(reader: Reader, received: str | None, steps: int) -> int:
    if received is None:
        return 1
    if received.isascii() and received.isdigit() and len(received) < 3 and 1 <= int(received) <= steps:
        return int(received)
    reader.note(_AT, received, "1", ScenarioProblem("step_at", (_AT,), received[:40]))
    return 1


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


def repair_lines(repairs: Iterable[Repair], language: Language) -> list[tuple[str, str, str, str]]:
    """Rows to show: key, what came, what is used (as the screen writes it), why."""
    return [(r.key, r.received, _shown(r, language), r.reason(language)) for r in repairs]


def _shown(repair: Repair, language: Language) -> str:
    parameter = REGISTRY.get(meeting.bare(repair.key.removeprefix(BASELINE)))
    if parameter is None or not repair.used:
        return repair.used
    try:
        return formats.value(parameter, parameter.read(repair.used), language)
    except BadValue:  # the first of two, itself repaired in a row of its own
        return repair.used
