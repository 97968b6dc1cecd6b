"""How much of a plan was never tried, and when that is said."""

import datetime as dt

import pytest

from simulator.narrative.sentences import untried_sentence
from simulator.parameters import CHANNELS
from simulator.planning.outlook import LARGELY, possible_instead, untried_share
from simulator.presets import BY_KEY

NOTHING = {f"{channel.key}.events": 0 for channel in CHANNELS} | {"recording.sessions": 0}
ALONE = BY_KEY["sendiri"].scenario.replace(NOTHING | {"kelurahan.events": 8, "kelurahan.tried": 2})


@pytest.mark.parametrize("city", BY_KEY)
def test_the_plan_that_the_pace_was_set_on_is_all_tried(city):
    start = BY_KEY[city].scenario
    assert untried_share(start) == 0
    assert untried_sentence(start, "id") is None


def test_of_four_times_the_events_held_so_far_three_quarters_are_untried():
    assert untried_share(ALONE) == pytest.approx(0.75)
    assert untried_share(ALONE.replace({"kelurahan.tried": 8})) == 0
    assert untried_share(ALONE.replace(NOTHING)) == 0


def test_a_rule_not_yet_in_force_is_untried_and_one_in_force_is_not():
    counter = ALONE.replace({"kelurahan.events": 0, "loket.events": 5, "loket.voluntary": 0.1, "loket.mandatory": 0.8})
    ahead = counter.replace({"loket.rule": counter.day("as_of") + dt.timedelta(days=1)})
    assert untried_share(ahead) == pytest.approx(1 - 0.1 / 0.8)
    assert untried_share(counter.replace({"loket.rule": counter.day("as_of")})) == 0


@pytest.mark.parametrize(("language", "said"), [("id", "menghasilkan 0,4 dari"), ("en", "brought 0.4 of")])
def test_what_became_of_other_plans_is_said_from_half_on(language, said):
    bold = BY_KEY["blitar-2025"].scenario
    bold = bold.replace(possible_instead(bold).changes)
    assert untried_share(bold) >= LARGELY
    assert said in untried_sentence(bold, language)
    assert untried_sentence(ALONE.replace({"kelurahan.tried": 5}), language) is None
