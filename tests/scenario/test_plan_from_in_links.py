"""A link tells from when the plan's numbers hold and what ran until then; one that says nothing holds throughout."""

import datetime as dt
import json

from hypothesis import given
from hypothesis import strategies as st

from simulator import Scenario
from simulator.presets import BY_KEY
from simulator.scenario import HELD, MOST_STAGES, Ran, decisions_of
from simulator.sharing import KeptScenario, Meeting, PresentationStep, Workspace, decode, encode, read_file, write_file
from simulator.sharing.link import plan_alone
from tests.examples import examples
from tests.strategies import scenarios

BLITAR = BY_KEY["blitar-2025"].scenario
DAY = dt.date(2025, 12, 10)
LATER = dt.date(2025, 12, 20)
MORE = BLITAR.after(Ran(DAY, decisions_of(BLITAR))).replace({"kelurahan.events": 20})
TWICE = MORE.after(Ran(LATER, decisions_of(MORE), MORE.ran)).replace({"sekolah.officers": 9})


@st.composite
def staged(draw, least=1):
    """Scenarios of which other decisions ran before."""
    plan, ran = draw(scenarios(longest=40)), None
    first = plan.day("as_of")
    for _ in range(draw(st.integers(least, MOST_STAGES))):
        until = first + dt.timedelta(days=draw(st.integers(2, 50)))
        ran = Ran(until, decisions_of(draw(scenarios(longest=5, most=60))), ran)
    return plan.after(ran)


def test_what_is_written_is_the_date_and_what_was_otherwise():
    written = encode(Workspace(MORE, BLITAR))
    assert "&kelurahan.events=20&plan.from=2025-12-10&was.kelurahan.events=" in written
    assert "plan.from" not in encode(BLITAR)
    assert "was.plan.from=2025-12-10" in encode(TWICE)


@given(plan=staged(), other=staged(least=0))
@examples(20)
def test_link_and_file_bring_back_what_ran(plan, other):
    baseline = Scenario(dict(other), preset=plan.preset, ran=other.ran)
    meeting = Meeting((KeptScenario("", other),), 0, (PresentationStep("", plan), PresentationStep("", other)))
    shared = Workspace(plan, baseline, "en", meeting)
    for content in (decode(encode(shared)), read_file(write_file(shared, DAY))):
        assert content.repairs == ()
        assert (content.scenario, content.baseline, content.meeting) == (plan, baseline, meeting)


def test_the_plan_of_a_link_keeps_what_ran_without_its_starting_plan():
    opened = decode(plan_alone(encode(Workspace(MORE, BLITAR.replace({"kelurahan.events": 9})))))
    assert opened.scenario == MORE


def test_what_was_over_before_the_figures_is_not_kept():
    newer = TWICE.replace({"as_of": DAY})
    assert newer.ran == Ran(LATER, decisions_of(MORE))
    assert newer.replace({"as_of": LATER}).ran is None
    assert {MORE, MORE.after(None)} == {MORE, BLITAR.replace({"kelurahan.events": 20})}


def test_what_cannot_be_used_is_said_and_the_rest_applied():
    link = encode(MORE).replace("was.kelurahan.events", "was.growth=1&was.kelurahan.events=many&was.sekolah.events")
    opened = decode(link)
    assert {one.key: one.problem.code for one in opened.repairs} == {
        "was.growth": "unknown",
        "was.kelurahan.events": "number",
    }
    assert opened.scenario.ran is not None
    assert opened.scenario.ran.until == DAY
    for wrong in ("was.kelurahan.events=1", "plan.from=2025-13-01&was.kelurahan.events=1", "plan.from=off&was.x=1"):
        said = decode(f"m=1&r=blitar-2025&{wrong}")
        assert said.scenario == BLITAR
        assert said.repairs
        assert all(one.reason("id") and one.reason("en") for one in said.repairs)


def test_a_link_goes_no_deeper_than_plans_may_follow_one_another():
    deep = "".join(f"&{'was.' * k}plan.from=2025-12-{30 - k}&{'was.' * (k + 1)}kelurahan.events={k}" for k in range(9))
    opened = decode("m=1&r=blitar-2025" + deep)
    assert opened.scenario.ran.stages == MOST_STAGES
    assert {one.problem.code for one in opened.repairs} == {"unknown"}
    assert decode("m=1&r=blitar-2025&plan.from=2025-12-20&" + "was." * 5000 + "x=1").repairs


def test_a_file_says_it_too():
    entries = json.loads(write_file(Workspace(MORE, BLITAR), DAY))["entries"]
    assert entries["plan.from"] == "2025-12-10"


def test_only_what_the_office_decides_is_held_back():
    assert {"kelurahan.events", "asn.officers", "lain.hours", "loket.rule", "recording.sessions"} <= set(HELD)
    facts = {"growth", "sekolah.audience", "kelurahan.success", "kelurahan.turnout", "reachable", "active"}
    assert not facts & set(HELD)
    assert Scenario().earlier == Scenario()
