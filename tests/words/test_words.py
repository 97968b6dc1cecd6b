"""Every sentence exists in both languages and takes the same fields in both."""

import re
from string import Formatter

import pytest

from simulator.parameters import LANGUAGES, REGISTRY
from simulator.words import _CATALOG, _catalog, say
from simulator.words.names import channel_name
from tests.bases import BUSY
from tests.each import each


def fields(wording: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(wording) if name is not None}


@each(_CATALOG)
def test_both_languages_are_worded_and_take_the_same_fields(key):
    text = _CATALOG[key]
    assert text.id.strip()
    assert text.en.strip()
    assert fields(text.id) == fields(text.en)
    assert all(name.isidentifier() for name in fields(text.id))


@each(_CATALOG, LANGUAGES)
def test_every_sentence_can_be_said_with_its_fields(key, language):
    values = {name: f"<{name}>" for name in fields(_CATALOG[key].id)}
    said = say(key, language, **values)
    assert all(value in said for value in values.values())
    assert "{" not in said


def test_an_unknown_sentence_is_an_error():
    with pytest.raises(KeyError):
        say("problem.no_such", "id")


def test_a_sentence_that_two_files_define_is_an_error():
    with pytest.raises(ValueError, match=r"evidence\.title"):
        _catalog({"evidence": ({"title": _CATALOG["evidence.title"]}, {"title": _CATALOG["meeting.title"]})})


def test_the_offices_own_channel_goes_by_its_own_name():
    assert channel_name("lain", BUSY, "id") == "Kanal lain"
    assert channel_name("lain", BUSY.replace({"lain.name": "Mal"}), "id") == "Mal"
    assert channel_name("recording", BUSY, "en") == "When recorded"


@each(REGISTRY)
def test_labels_and_help_hold_no_fields(key):
    parameter = REGISTRY[key]
    for text in (parameter.label, parameter.help, parameter.source):
        assert "{" not in text.id
        assert "{" not in text.en


WITHOUT_CHANCE = {"planning.seek_note", "planning.seek_later", "planning.team_no_target"}
"""What a search is for, a pace that goes on beyond the end date, and a target that no split meets."""


def test_an_answer_of_planning_calls_the_target_met_with_its_chance_only():
    met = re.compile(r"target[^.]* tercapai|mencapai target", re.IGNORECASE)
    bare = {key for key, text in _CATALOG.items() if key.startswith("planning.") and met.search(text.id)}
    bare = {key for key in bare if not re.search(r"[Pp]eluang|\{(chance|asked)\}", _CATALOG[key].id)}
    assert bare == WITHOUT_CHANCE
    assert "peluang" in say("planning.map_asked_line", "id")
    assert "chance" in say("planning.map_asked_line", "en")
