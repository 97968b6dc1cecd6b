"""The share link: plain readable keys, read and written.

``m`` is the model version, ``r`` the preset the scenario starts from, ``lang`` the language, ``axis`` the
chart's vertical axis where one was asked for. What
equals the preset is left out. ``b.`` before a key gives the baseline's value where the baseline
differs from the preset, or from the plan where ``b=plan`` stands before them, which is written where it
is shorter. ``plan.from`` is the date from which the plan's numbers hold, and ``was.`` before a key what ran until then
(:mod:`.stages`). What was laid out for a meeting follows (:mod:`.meeting`), and ``at`` the step
that a presentation stands at. ``k`` comes last, the check of all before it (:mod:`.check`). Opening a link
never fails: what is wrong is listed, the rest is applied.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from ..model import newest, start_of
from ..parameters import REGISTRY, BadValue, Language, Value
from ..scenario import Scenario, ScenarioProblem
from ..words import formats
from . import check, meeting, stages
from .meeting import OWNED, Meeting
from .reader import Reader, Repair
from .received import pairs_of
from .workspace import Workspace

BASELINE, _AT, _AXIS, _MEETING = "b.", "at", "axis", "meeting"
_AGAINST, _PLAN = "b", "plan"
"""Says that the baseline's values are written where they differ from the plan, not from the preset."""
LONGEST_LINK = 150_000
"""Characters of a link that is read: the largest meeting that a page allows takes about 125,000."""
LONGEST_PLAN = 8_000
"""Characters of a link that holds a plan alone: every value changed, the longest texts, it takes about 4,700."""


@dataclass(frozen=True)
class LinkContent:
    """What a link says, after repairs."""

    workspace: Workspace
    repairs: tuple[Repair, ...] = ()
    empty: bool = False
    """Whether the link said nothing of a scenario: a first visit."""
    maybe_cut: bool = False
    """Whether the link says something and its check is missing or wrong. No fault: links are typed by hand too."""
    at: int = 1
    """The step a presentation stands at, counted from 1."""

    @property
    def scenario(self) -> Scenario:
        """The plan."""
        return self.workspace.plan

    @property
    def baseline(self) -> Scenario:
        """The plan started from."""
        return self.workspace.baseline

    @property
    def language(self) -> Language:
        """The language the link asks for."""
        return self.workspace.language

    @property
    def meeting(self) -> Meeting:
        """What is prepared for a meeting."""
        return self.workspace.meeting


def encode(content: Workspace | Scenario, language: Language | None = None, at: int = 1) -> str:
    """The link's query with its check, without a question mark; the same contents always give the same text.

    ``content`` is all that is worked on, or a plan alone, as started from its preset's; ``language`` the link's where
    it is not the workspace's, Indonesian for a plan alone; ``at`` the step, counted from 1, that a presentation stands
    at. ``decode(encode(...))`` gives the same contents back.
    """
    workspace = Workspace.of(content) if isinstance(content, Scenario) else content
    if language is not None:
        workspace = replace(workspace, language=language)
    return check.with_check(entries(workspace, at))


def entries(workspace: Workspace, at: int = 1) -> list[tuple[str, str]]:
    """The link's keys and values in order, as they are before they are quoted and without the check; ``at`` as of
    :func:`encode`, counted from 1.
    """
    plan, baseline = workspace.plan, workspace.baseline
    start = start_of(plan)
    pairs = [("m", str(plan.model)), ("r", plan.preset)]
    pairs += _written(plan.differences(start)) + stages.write(plan, start)
    from_preset, from_plan = (
        _written(baseline.differences(one)) + stages.write(baseline, one) for one in (start, plan)
    )
    if len(from_plan) + 1 < len(from_preset):
        pairs.append((_AGAINST, _PLAN))
        from_preset = from_plan
    pairs += [(BASELINE + key, value) for key, value in from_preset]
    pairs += meeting.write(workspace.meeting, plan)
    if at > 1:
        pairs.append((_AT, str(at)))
    if workspace.axis is not None:
        pairs.append((_AXIS, workspace.axis))
    pairs.append(("lang", workspace.language))
    return pairs


def in_newest_model(scenario: Scenario) -> Scenario:
    """What a scenario's link would mean were it made today: what it says, beside the newest version's values."""
    _, *said = entries(Workspace.of(scenario))
    return decode(check.query_of([("m", str(newest().number)), *said])).scenario


def plan_alone(link: str) -> str:
    """A link's query without the starting plan, kept scenarios and presentation; with a check if it had its own."""
    pairs = pairs_of(link)
    plan = [pair for pair in pairs if pair[0] != check.KEY and not _beside_the_plan(pair[0])]
    return check.with_check(plan) if check.is_whole(pairs) else check.query_of(plan)


def _beside_the_plan(key: str) -> bool:
    return key in (_AT, _AGAINST) or key.startswith(BASELINE) or OWNED.fullmatch(key) is not None


def decode(link: str | Mapping[str, Sequence[str]]) -> LinkContent:
    """Read a link: a whole address, a query, or a mapping of keys to lists of values. Never fails.

    Its text becomes pairs, the pairs entries, each entry's value is read and checked by its parameter,
    and each scenario is made once. What cannot be used is among the ``repairs``, and the preset's value
    (of the first city where the preset is not known either) stands instead.
    """
    reader, pairs = Reader(), pairs_of(link)
    entries = reader.single(pair for pair in pairs if pair[0] != check.KEY)
    language = reader.header(entries)
    preset, at = entries.pop("r", None), entries.pop(_AT, None)
    axis = reader.axis(entries.pop(_AXIS)) if _AXIS in entries else None
    start, against = reader.preset(preset), entries.pop(_AGAINST, None)
    parts: dict[str, dict[str, str]] = {"": {}, BASELINE: {}, _MEETING: {}}
    for key, value in entries.items():
        owner = _MEETING if OWNED.fullmatch(key) else BASELINE if key.startswith(BASELINE) else ""
        parts[owner][key.removeprefix(owner)] = value
    plan = reader.scenario(parts[""], start, "")
    if against not in (None, _PLAN):
        reader.note(_AGAINST, against, "", ScenarioProblem("unknown", (_AGAINST,), against[:40]))
    baseline = reader.scenario(parts[BASELINE], plan if against == _PLAN else start, BASELINE)
    prepared = meeting.read(reader, parts[_MEETING], plan)
    step = _step(reader, at, len(prepared.steps))
    known = (parts[""].keys() | parts[BASELINE].keys()) & REGISTRY.keys()
    empty = preset is None and not parts[_MEETING] and not known
    maybe_cut = any(key != "lang" for key, _ in pairs) and not check.is_whole(pairs)
    workspace = Workspace(plan, baseline, language, prepared, axis)
    return LinkContent(workspace, tuple(reader.repairs), empty, maybe_cut, step)


def _step(reader: Reader, received: str | None, steps: int) -> int:
    if received is None:
        return 1
    if received.isascii() and received.isdigit() and len(received) < 3 and 1 <= int(received) <= steps:
        return int(received)
    reader.note(_AT, received, "1", ScenarioProblem("step_at", (_AT,), received[:40]))
    return 1


def _written(values: Mapping[str, Value]) -> list[tuple[str, str]]:
    return [(key, REGISTRY[key].write(value)) for key, value in values.items()]


def repair_lines(repairs: Iterable[Repair], language: Language) -> list[tuple[str, str, str, str]]:
    """Rows to show: key, what came, what is used (as the screen writes it), why; untrusted text in the first two."""
    return [(r.key, r.received, _shown(r, language), r.reason(language)) for r in repairs]


def _shown(repair: Repair, language: Language) -> str:
    parameter = REGISTRY.get(meeting.bare(repair.key.removeprefix(BASELINE)).removeprefix(stages.WAS))
    if parameter is None or not repair.used:
        return repair.used
    try:
        return formats.value(parameter, parameter.read(repair.used), language)
    except BadValue:  # the first of two, itself repaired in a row of its own
        return repair.used
