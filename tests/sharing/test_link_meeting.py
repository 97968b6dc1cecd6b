"""What was laid out for a meeting goes into a link and comes back as it was."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.presets import BY_KEY, PRESETS
from simulator.sharing import KeptScenario, Meeting, PresentationStep, Workspace, decode, encode
from simulator.sharing.meeting import (
    LIVE_LEVERS,
    LONGEST_NAME,
    LONGEST_TEXT,
    LONGEST_TITLE,
    MAX_KEPT_SCENARIOS,
    MAX_PRESENTATION_STEPS,
)
from tests.bases import fitting
from tests.examples import examples
from tests.strategies import LETTERS, changes, city_facts

BLITAR, DENPASAR = BY_KEY["blitar-2025"].scenario, BY_KEY["denpasar-2024"].scenario


@st.composite
def any_scenario(draw: st.DrawFn):
    """A preset with some of its values changed."""
    start = draw(st.sampled_from(PRESETS)).scenario
    facts = draw(st.just({}) | city_facts(longest=1095))
    return start.replace(fitting(start, {**facts, **draw(changes(most=12))}))


@st.composite
def any_meeting(draw: st.DrawFn):
    """Scenarios and steps of any cities."""
    names = st.text(LETTERS, max_size=LONGEST_NAME).map(str.strip)
    kept = tuple(draw(st.lists(st.builds(KeptScenario, names, any_scenario()), max_size=MAX_KEPT_SCENARIOS)))
    steps = draw(
        st.lists(
            st.builds(
                PresentationStep,
                st.text(LETTERS, max_size=LONGEST_TITLE).map(str.strip),
                any_scenario(),
                st.text(LETTERS, max_size=LONGEST_TEXT).map(str.strip),
            ),
            max_size=3,
        )
    )
    lever = draw(st.sampled_from(["", *LIVE_LEVERS]))
    return Meeting(kept, draw(st.integers(0, len(kept))), tuple(steps), lever)


def about(plan, meeting):
    """A meeting about a plan, and nothing else worked on."""
    return replace(Workspace.of(plan), meeting=meeting)


@given(any_scenario(), any_meeting())
@examples(50)
def test_a_meeting_is_opened_as_it_was_shared(plan, meeting):
    content = decode(encode(about(plan, meeting), "en"))
    assert content.scenario == plan
    assert content.meeting == meeting
    assert content.repairs == ()


def test_only_what_differs_from_the_plan_is_written():
    plan = BLITAR.replace({"kelurahan.events": 9, "growth": 0.02})
    kept = KeptScenario("Sekolah dulu", plan.replace({"sekolah.events": 7}))
    link = encode(about(plan, Meeting((kept,), 1)))
    assert "&s1.title=Sekolah%20dulu&s1.sekolah.events=7&against=s1&" in link
    assert "s1.kelurahan" not in link


def test_a_scenario_equal_to_the_plan_is_still_there():
    meeting = Meeting((KeptScenario("", BLITAR),), 0, (PresentationStep("", BLITAR),))
    assert decode(encode(about(BLITAR, meeting))).meeting == meeting


def test_a_scenario_of_another_city_names_it():
    assert "&s1.title=Bali&s1.r=denpasar-2024&lang" in encode(about(BLITAR, Meeting((KeptScenario("Bali", DENPASAR),))))


def test_a_link_of_before_meetings_has_none():
    assert decode("m=1&r=blitar-2025&kelurahan.events=5").meeting == Meeting()


def test_the_step_a_presentation_stands_at_is_in_the_link():
    meeting = Meeting(steps=(PresentationStep("A", BLITAR), PresentationStep("B", BLITAR)))
    assert decode(encode(about(BLITAR, meeting), at=2)).at == 2
    assert "at=" not in encode(about(BLITAR, meeting))


def test_numbers_left_out_close_up():
    content = decode("m=1&r=blitar-2025&s3.title=C&s2.title=B&against=s3&p5.title=E")
    assert [kept.name for kept in content.meeting.kept] == ["B", "C"]
    assert content.meeting.against == 2
    assert [step.title for step in content.meeting.steps] == ["E"]
    assert content.repairs == ()


@pytest.mark.parametrize("key", ["s1.title", "p1.title", "p1.text"])
def test_characters_that_turn_text_around_are_left_out_and_named(key):
    content = decode(f"m=1&r=blitar-2025&{key}=a%E2%80%AEb")
    assert [repair.key for repair in content.repairs] == [key]


def test_more_than_fits_is_no_meeting():
    with pytest.raises(ValueError, match="too many"):
        Meeting(kept=(KeptScenario("", BLITAR),) * (MAX_KEPT_SCENARIOS + 1))
    with pytest.raises(ValueError, match="too many"):
        Meeting(steps=(PresentationStep("", BLITAR),) * (MAX_PRESENTATION_STEPS + 1))
    with pytest.raises(ValueError, match="baseline"):
        Meeting(against=1)


def test_a_name_may_be_long_joined_and_in_any_script():
    name = "Skenario “Agustus” – à la carte 👨‍👩‍👧 مرحبا " * 4
    content = decode(encode(BLITAR.replace({"name": name.strip()[:200]})))
    assert content.scenario["name"] == name.strip()[:200]
    assert content.repairs == ()
