"""The laws of the model over every parameter's low, default and high, alone and in pairs.

Every pair of values stands in some row of a covering array, which moves a few parameters of a base at once;
``make explore`` runs every pair by itself.
"""

import itertools

import pytest
from hypothesis import given

from simulator import Scenario, ScenarioError
from tests.bases import BASES, BUSY, FULL, NUMERIC, STOCKS, corners, ends, fitting
from tests.covering import Row, covering_rows
from tests.each import each
from tests.examples import examples
from tests.laws import assert_lawful, contradicts_itself
from tests.strategies import drawn, scenarios

CORNERS = {key: corners(key) for key in NUMERIC}
ENDS = {key: ends(key) for key in NUMERIC}
BINDING = ("crowded", "empty")
"""The bases in which limits bind."""


def possible(values: dict) -> bool:
    return values["active"] <= values["recorded"] <= values["wajib_ktp"]


def assert_lawful_or_refused(base: Scenario, changes: dict) -> None:
    """Either a scenario whose line obeys every law, or a refusal that lists what contradicts what."""
    if possible({**base, **changes}):
        assert_lawful(base.replace(fitting(base, changes)))
        return
    with pytest.raises(ScenarioError) as refusal:
        base.replace(changes)
    assert contradicts_itself(refusal.value)


def rows_on(base: Scenario, values: dict, width: int) -> list[Row]:
    """Rows that hold every pair of values which can be in the base."""
    stocks = {key: base[key] for key in STOCKS}
    return list(covering_rows(values, width, lambda row: possible(stocks | row)))


@pytest.mark.slow
def test_every_pair_of_low_default_and_high_is_lawful():
    each(rows_on(BUSY, CORNERS, 8))(lambda row: assert_lawful(BUSY.replace(fitting(BUSY, row))))()


@pytest.mark.parametrize("base", BINDING)
def test_every_pair_of_ends_is_lawful_where_limits_bind(base):
    each(rows_on(BASES[base], ENDS, 8))(lambda row: assert_lawful(BASES[base].replace(fitting(BASES[base], row))))()


@pytest.mark.slow
def test_every_pair_of_low_default_and_high_is_lawful_beside_other_plans():
    rows = rows_on(BUSY, CORNERS, 16)
    stocks = {key: BUSY[key] for key in STOCKS}
    backgrounds = itertools.cycle(drawn(scenarios(longest=60, most=40), 40))
    pairs = ((background, stocks | row) for background, row in zip(backgrounds, rows, strict=False))
    cases = [background.replace(fitting(background, changes)) for background, changes in pairs]
    each(cases, ids=lambda scenario: str(scenario.differences(Scenario())))(assert_lawful)()


@each((BUSY, *(BASES[base] for base in BINDING), FULL), NUMERIC)
def test_low_default_and_high_alone_are_lawful_or_refused(base, key):
    for value in CORNERS[key]:
        assert_lawful_or_refused(base, {key: value})


@each((BUSY, *(BASES[base] for base in BINDING)), tuple(itertools.product(*(CORNERS[key] for key in STOCKS))))
def test_stocks_that_contradict_each_other_are_refused_and_others_lawful(base, stocks):
    assert_lawful_or_refused(base, dict(zip(STOCKS, stocks, strict=True)))
    for pair in itertools.combinations(zip(STOCKS, stocks, strict=True), 2):
        assert_lawful_or_refused(base, dict(pair))


@pytest.mark.explore
@pytest.mark.parametrize("key", NUMERIC)
def test_every_pair_by_itself_is_lawful_or_refused(key):
    later = NUMERIC[NUMERIC.index(key) + 1 :]
    for base, values in ((BUSY, CORNERS), *((BASES[base], ENDS) for base in BINDING)):
        for other in later:
            for value, another in itertools.product(values[key], values[other]):
                assert_lawful_or_refused(base, {key: value, other: another})


@given(scenarios(longest=90, most=40))
@examples(60)
def test_generated_scenarios_are_lawful(scenario):
    assert_lawful(scenario)


@pytest.mark.parametrize("base", [BUSY, *(BASES[base] for base in BINDING)], ids=["busy", *BINDING])
def test_the_rows_hold_every_pair_that_can_be_and_few_rows_do(base):
    rows, stocks = rows_on(base, CORNERS, 8), {key: base[key] for key in STOCKS}
    held = {pair for row in rows for pair in itertools.combinations(sorted(row.items()), 2)}
    wanted = {
        pair
        for pair in itertools.combinations(sorted((key, value) for key in NUMERIC for value in CORNERS[key]), 2)
        if pair[0][0] != pair[1][0] and possible(stocks | dict(pair))
    }
    assert wanted <= held
    assert len(wanted) > max(20_000, 15 * len(rows))


def test_the_stocks_meet_both_lawful_and_contradictory_scenarios():
    verdicts = [possible(dict(zip(STOCKS, s, strict=True))) for s in itertools.product(*(CORNERS[k] for k in STOCKS))]
    assert any(verdicts)
    assert not all(verdicts)
