"""What a visitor lays out for a meeting: scenarios kept beside the plan, and the steps of a presentation.

In a link the kept scenarios' values stand behind ``s1.`` to ``s3.``, the steps' behind ``p1.`` to
``p8.``. Both give only what differs from the plan, or with ``s1.r`` what differs from that preset.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ..model import start_of
from ..model.versions import MODELS
from ..parameters import REGISTRY, BadValue, clean_text
from ..parameters.personal import holds_personal
from ..scenario import Scenario, ScenarioProblem
from . import stages
from .reader import Reader

MAX_KEPT_SCENARIOS, MAX_PRESENTATION_STEPS = 3, 8
"""Scenarios beside the plan; steps of a presentation."""
LONGEST_NAME, LONGEST_TITLE, LONGEST_TEXT = 200, 80, 240
"""Characters of a kept scenario's name, of a step's title and of its sentence."""
LIVE_LEVERS = tuple(key for key, parameter in REGISTRY.items() if parameter.live)
"""Parameters that can be moved live."""
_AGAINST, _LEVER, _MODEL, _PRESET = "against", "live", "m", "r"
OWNED = re.compile(rf"{_AGAINST}|{_LEVER}|(s[1-{MAX_KEPT_SCENARIOS}]|p[1-{MAX_PRESENTATION_STEPS}])\.(.+)", re.DOTALL)
"""A link's key that is one of a meeting's; its groups are the kept scenario or step, and the key within it."""
_TEXTS = {"s": {"title": LONGEST_NAME}, "p": {"title": LONGEST_TITLE, "text": LONGEST_TEXT}}


@dataclass(frozen=True)
class KeptScenario:
    """A scenario kept beside the plan under a name, which is not the scenario's own. Untrusted."""

    name: str
    scenario: Scenario


@dataclass(frozen=True)
class PresentationStep:
    """One step of a presentation. Title and sentence are untrusted: shown as text only."""

    title: str
    scenario: Scenario
    text: str = ""


@dataclass(frozen=True)
class Meeting:
    """Scenarios kept beside the plan, which of all is the baseline (0 the plan), the steps, and the lever
    that the presenter can move live (none when empty).

    ``against`` is the number of a kept scenario, counted from 1. Raises ValueError for more than
    :data:`MAX_KEPT_SCENARIOS` or :data:`MAX_PRESENTATION_STEPS`, or a baseline that is none of them.
    """

    kept: tuple[KeptScenario, ...] = ()
    against: int = 0
    steps: tuple[PresentationStep, ...] = ()
    lever: str = ""

    def __post_init__(self) -> None:
        if (
            len(self.kept) > MAX_KEPT_SCENARIOS
            or len(self.steps) > MAX_PRESENTATION_STEPS
            or not 0 <= self.against <= len(self.kept)
        ):
            raise ValueError("too many scenarios or steps, or a baseline that is none of them")


def write(meeting: Meeting, plan: Scenario) -> list[tuple[str, str]]:
    """The link's keys and values for a meeting about a plan, unquoted; nothing for an empty meeting."""
    pairs = []
    for k, kept in enumerate(meeting.kept, 1):
        pairs.append((f"s{k}.title", kept.name))
        pairs += _differing(f"s{k}.", kept.scenario, plan)
    if meeting.against:
        pairs.append((_AGAINST, f"s{meeting.against}"))
    for k, step in enumerate(meeting.steps, 1):
        pairs.append((f"p{k}.title", step.title))
        if step.text:
            pairs.append((f"p{k}.text", step.text))
        pairs += _differing(f"p{k}.", step.scenario, plan)
    if meeting.lever:
        pairs.append((_LEVER, meeting.lever))
    return pairs


def bare(key: str) -> str:
    """A link's key without what names the kept scenario or step it belongs to."""
    found = OWNED.fullmatch(key)
    return (found and found[2]) or key


def read(reader: Reader, entries: Mapping[str, str], plan: Scenario) -> Meeting:
    """The meeting about a plan that entries with :data:`OWNED` keys make. Never fails: what cannot be used
    is noted with the reader and left out, or the plan's value stands instead.
    """
    known = {str(number): version for number, version in MODELS.items()}
    groups: dict[str, dict[str, str]] = {}
    for key, value in entries.items():
        if (found := OWNED.fullmatch(key)) and found[1]:
            groups.setdefault(found[1], {})[found[2]] = value
    kept, steps, numbers = [], [], []
    for group in sorted(groups):
        values = groups[group]
        texts = {
            name: _text(reader, f"{group}.{name}", values.pop(name, ""), longest)
            for name, longest in _TEXTS[group[0]].items()
        }
        preset, model = values.pop(_PRESET, None), values.pop(_MODEL, None)
        version = None if model is None else known.get(model) or reader.unknown_model(model, f"{group}.{_MODEL}")
        start = plan if preset is None else reader.preset(preset, f"{group}.{_PRESET}", version)
        scenario = reader.scenario(values, start, f"{group}.")
        if group[0] == "s":
            kept.append(KeptScenario(texts["title"], scenario))
            numbers.append(group)
        else:
            steps.append(PresentationStep(texts["title"], scenario, texts["text"]))
    return Meeting(
        tuple(kept),
        _against(reader, entries.get(_AGAINST), numbers),
        tuple(steps),
        _lever(reader, entries.get(_LEVER)),
    )


def _differing(prefix: str, scenario: Scenario, plan: Scenario) -> list[tuple[str, str]]:
    """What tells a scenario from the plan, or where that is shorter, or the only way, from its preset."""

    def from_start(start: Scenario) -> list[tuple[str, str]]:
        written = [(key, REGISTRY[key].write(value)) for key, value in scenario.differences(start).items()]
        return written + stages.write(scenario, start)

    own = from_start(start_of(scenario))
    alike = (scenario.model, scenario.preset) == (plan.model, plan.preset)
    from_plan = from_start(plan) if alike else None
    pairs = [] if scenario.model == plan.model else [(prefix + _MODEL, str(scenario.model))]
    changes = own if from_plan is None or len(own) < len(from_plan) else from_plan
    if changes is not from_plan:
        pairs.append((prefix + _PRESET, scenario.preset))
    return pairs + [(prefix + key, value) for key, value in changes]


def _text(reader: Reader, key: str, received: str, longest: int) -> str:
    text = clean_text(received)[:longest].strip()
    if holds_personal(text):
        reader.note(key, "", "", ScenarioProblem("personal_text", (key,), ""))
        return ""
    if text != received:
        reader.note(
            key, received, text, ScenarioProblem("step_text", (key,), received[:40], (("longest", str(longest)),))
        )
    return text


def _against(reader: Reader, received: str | None, numbers: list[str]) -> int:
    if received is None:
        return 0
    if received in numbers:
        return numbers.index(received) + 1
    reader.note(_AGAINST, received, "", ScenarioProblem("against", (_AGAINST,), received[:40]))
    return 0


def _lever(reader: Reader, received: str | None) -> str:
    if received is None or received in LIVE_LEVERS:
        return received or ""
    reader.note(_LEVER, received, "", ScenarioProblem("lever", (_LEVER,), received[:40]))
    return ""


def read_text(typed: str, longest: int) -> str:
    """A name, title or sentence as typed, outer blanks dropped. Raises :class:`BadValue` with code ``long``
    for more than ``longest`` characters, ``text`` for those that cannot be shown, ``personal`` for data of persons.
    """
    text = typed.strip()
    if clean_text(text) != text:
        raise BadValue("text")
    if len(text) > longest:
        raise BadValue("long")
    if holds_personal(text):
        raise BadValue("personal")
    return text
