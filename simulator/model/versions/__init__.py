"""The versions of the model: what each means, and which of them a scenario is reckoned with.

A link names its version, and the scenarios in it carry that on. Their cities and defaults are the version's,
and so are the equations: whoever compiles, draws or runs gets them from here. What a further version takes
stands in ``docs/decisions/0020-model-1-is-frozen.md``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from ...parameters import CHANNELS, MODEL
from ...presets import DEFAULT, PRESETS
from ...scenario import Scenario
from .. import engine, expected_inputs, plan, randomness, sampled_inputs
from ..engine import Inputs, Trajectory
from ..expected_inputs import ExpectedInputs
from ..plan import Floats, Plan
from ..randomness import Draws
from ..sampled_inputs import SampledInputs


@dataclass(frozen=True)
class ModelVersion:
    """What ``m`` in a link means: cities with their values, and how a version reckons with them.

    ``draw`` takes a seed, the channels' keys, the number of days and that of futures; ``run_in_blocks`` lends (3, n, K)
    persons at a time.
    """

    number: int
    start: Mapping[str, Scenario]
    """The starting scenario of each preset; that of a city of one's own holds every default."""
    default: str = DEFAULT
    """The preset of a link that names none."""
    compile_plan: Callable[[Scenario], Plan] = plan.compile_plan
    line_inputs: Callable[[Plan], ExpectedInputs] = expected_inputs.line_inputs
    draw: Callable[[int, tuple[str, ...], int, int], Draws] = randomness.draw
    sample_inputs: Callable[[Scenario, Plan, Draws], SampledInputs] = sampled_inputs.sample_inputs
    run: Callable[..., Trajectory] = engine.run
    run_in_blocks: Callable[[Plan, Inputs], Iterator[tuple[int, Floats]]] = engine.run_in_blocks


MODELS = {MODEL: ModelVersion(MODEL, {preset.key: preset.scenario for preset in PRESETS})}
"""Every version that a link may name. None is ever taken away."""


def newest() -> ModelVersion:
    """The version of what begins today."""
    return MODELS[max(MODELS)]


def start_of(scenario: Scenario) -> Scenario:
    """The starting scenario of a scenario's preset, as its version of the model has it."""
    return MODELS[scenario.model].start[scenario.preset]


def compile_plan(scenario: Scenario) -> Plan:
    """Work a scenario out day by day."""
    return MODELS[scenario.model].compile_plan(scenario)


def line_inputs(plan: Plan) -> ExpectedInputs:
    """What the line of one plan runs on, in floats."""
    return MODELS[plan.model].line_inputs(plan)


def draw_inputs(scenario: Scenario, plan: Plan, draws: int, seed: int) -> SampledInputs:
    """What ``draws`` futures run on, whose numbers come from the named streams of a seed."""
    channels = tuple(channel.key for channel in CHANNELS)
    return sample_inputs(scenario, plan, MODELS[plan.model].draw(seed, channels, len(plan.days), draws))


def sample_inputs(scenario: Scenario, plan: Plan, drawn: Draws) -> SampledInputs:
    """What the futures of a set of random numbers run on."""
    return MODELS[plan.model].sample_inputs(scenario, plan, drawn)


def run(plan: Plan, inputs: Inputs, *, detail: bool = False) -> Trajectory:
    """Step through the plan's days; with ``detail`` flows and channels by day are kept of arrays too."""
    return MODELS[plan.model].run(plan, inputs, detail=detail)


def run_in_blocks(plan: Plan, inputs: Inputs) -> Iterator[tuple[int, Floats]]:
    """The stocks of a fan, the number of a block's first day and (3, n, K) persons, which are only lent: see
    :func:`.engine.run_in_blocks`.
    """
    return MODELS[plan.model].run_in_blocks(plan, inputs)
