"""Each fault of a link is named: the key, what came, what is used instead, and why."""

from simulator.parameters import LANGUAGES, REGISTRY
from simulator.presets import BY_KEY
from simulator.sharing import Workspace, decode, encode, repair_lines
from simulator.sharing.meeting import MAX_KEPT_SCENARIOS, MAX_PRESENTATION_STEPS
from simulator.sharing.reader import MAX_LINK_ENTRIES, SCENARIOS
from tests.each import each

BLITAR = BY_KEY["blitar-2025"].scenario
START = "m=1&r=blitar-2025"

FAULTS = {
    "an unknown key": (START + "&kelurahan.colour=red", "kelurahan.colour", "red", "", "unknown"),
    "a misspelt key": (START + "&Growth=2", "Growth", "2", "", "unknown"),
    "no number": (START + "&growth=abc", "growth", "abc", "1.5", "number"),
    "an empty value": (START + "&growth=", "growth", "", "1.5", "number"),
    "a decimal comma": (START + "&growth=1,2", "growth", "1,2", "1.5", "number"),
    "too high": (START + "&growth=50", "growth", "50", "1.5", "range"),
    "too low": (START + "&kelurahan.minutes=0", "kelurahan.minutes", "0", "10", "range"),
    "too many decimals": (START + "&growth=1.234", "growth", "1.234", "1.5", "decimals"),
    "half a person": (START + "&active=100.5", "active", "100.5", "23370", "whole"),
    "no date": (START + "&end=31/12/2025", "end", "31/12/2025", "2025-12-31", "date"),
    "a day that never was": (START + "&end=2025-02-30", "end", "2025-02-30", "2025-12-31", "date"),
    "a year too far": (START + "&end=2050-01-01", "end", "2050-01-01", "2025-12-31", "year"),
    "no flag": (START + "&calendar.makeup=yes", "calendar.makeup", "yes", "0", "flag"),
    "no choice": (START + "&basis=people", "basis", "people", "wajib_ktp", "choice"),
    "no weekdays": (START + "&lain.days=76", "lain.days", "76", "67", "weekdays"),
    "a name too long": (START + "&name=" + "x" * 201, "name", "x" * 119 + "\u2026", "", "long"),
    "a name that turns around": (START + "&name=a%E2%80%AEb", "name", "a\u202eb", "", "text"),
    "a duplicate": (START + "&growth=2&growth=3", "growth", "3", "2", "duplicate"),
    "a duplicate city": (START + "&r=denpasar-2024", "r", "denpasar-2024", "blitar-2025", "duplicate"),
    "a newer model": ("m=2&r=blitar-2025", "m", "2", "1", "future_model"),
    "a model that never was": ("m=0&r=blitar-2025", "m", "0", "1", "model"),
    "a model that is no number": ("m=x&r=blitar-2025", "m", "x", "1", "model"),
    "no model": ("r=blitar-2025", "m", "", "1", "no_model"),
    "an unknown city": ("m=1&r=atlantis-2025", "r", "atlantis-2025", "blitar-2025", "preset"),
    "an unknown language": (START + "&lang=fr", "lang", "fr", "id", "language"),
    "more recorded than wajib KTP": (
        START + "&recorded=123001",
        "recorded",
        "123001",
        "121155",
        "recorded_above_wajib",
    ),
    "wajib KTP below the recorded": (START + "&wajib_ktp=100", "wajib_ktp", "100", "123000", "recorded_above_wajib"),
    "more active than recorded": (START + "&active=121156", "active", "121156", "23370", "active_above_recorded"),
    "an end before the start": (START + "&end=2025-11-30", "end", "2025-11-30", "2025-12-31", "end_before_start"),
    "a horizon too long": (START + "&end=2029-01-01", "end", "2029-01-01", "2025-12-31", "too_long"),
    "a code of no province": (START + "&code=99.01", "code", "99.01", "35.72", "place_code"),
    "a calendar that is not there": (START + "&calendar.version=2099", "calendar.version", "2099", "2026", "choice"),
    "more opening days than weekdays": (START + "&loket.events=6", "loket.events", "6", "5", "counter_days"),
    "a fault in the baseline": (START + "&b.growth=abc", "b.growth", "abc", "1.5", "number"),
    "a fault in a kept scenario": (START + "&s1.title=A&s1.growth=x", "s1.growth", "x", "1.5", "number"),
    "an unknown key in a step": (START + "&p1.title=A&p1.colour=red", "p1.colour", "red", "", "unknown"),
    "a fourth kept scenario": (START + "&s4.name=A", "s4.name", "A", "", "unknown"),
    "a ninth step": (START + "&p9.title=A", "p9.title", "A", "", "unknown"),
    "a kept scenario of no city": (START + "&s1.r=atlantis", "s1.r", "atlantis", "blitar-2025", "preset"),
    "a baseline that is not there": (START + "&against=s2", "against", "s2", "", "against"),
    "a lever that cannot be moved": (START + "&live=wajib_ktp", "live", "wajib_ktp", "", "lever"),
    "a step that is not there": (START + "&p1.title=A&at=2", "at", "2", "1", "step_at"),
    "a step's title too long": (START + "&p1.title=" + "x" * 81, "p1.title", "x" * 81, "x" * 80, "step_text"),
    "an unknown key in the baseline": (START + "&b.colour=red", "b.colour", "red", "", "unknown"),
}


@each(FAULTS)
def test_each_fault_is_named_with_what_is_used_instead(fault):
    link, key, received, used, code = FAULTS[fault]
    (repair,) = decode(link).repairs
    assert (repair.key, repair.received, repair.used, repair.problem.code) == (key, received, used, code)


@each(FAULTS, LANGUAGES)
def test_each_fault_is_explained_in_one_sentence(fault, language):
    (repair,) = decode(FAULTS[fault][0]).repairs
    reason = repair.reason(language)
    assert reason.endswith(".")
    assert "{" not in reason
    ((key, received, _, shown),) = repair_lines([repair], language)
    assert (key, received, shown) == (repair.key, repair.received, reason)


@each(FAULTS)
def test_beside_a_fault_the_rest_of_the_link_is_applied(fault):
    link = FAULTS[fault][0] + "&asn.events=7&b.asn.events=9"
    content = decode(link)
    assert content.scenario["asn.events"] == 7
    assert content.baseline["asn.events"] == 9
    assert len(content.repairs) == 1


@each(FAULTS)
def test_a_repaired_link_has_no_faults_left(fault):
    content = decode(FAULTS[fault][0])
    again = decode(encode(Workspace(content.scenario, content.baseline, content.language)))
    assert again.repairs == ()
    assert (again.scenario, again.baseline, again.language) == (content.scenario, content.baseline, content.language)


def test_what_is_used_instead_is_shown_as_the_screen_writes_it():
    repairs = decode(START + "&wajib_ktp=abc").repairs
    assert repair_lines(repairs, "id")[0][2] == "123.000\u00a0orang"
    assert repair_lines(repairs, "en")[0][2] == "123,000\u00a0persons"


def test_figures_that_contradict_each_other_all_return_to_the_presets():
    content = decode(START + "&recorded=110000&active=115000&growth=2")
    assert {repair.key for repair in content.repairs} == {"recorded", "active"}
    assert content.scenario == BLITAR.replace({"growth": 0.02})


def test_each_of_several_contradictions_is_explained_by_its_own():
    content = decode(START + "&active=122000&end=2025-01-01&b.recorded=130000")
    assert {repair.key: repair.problem.code for repair in content.repairs} == {
        "active": "active_above_recorded",
        "end": "end_before_start",
        "b.recorded": "recorded_above_wajib",
    }
    assert content.scenario == content.baseline == BLITAR


def test_figures_that_fit_each_other_are_taken_together():
    content = decode(START + "&wajib_ktp=5000&recorded=4000&active=3000&as_of=2030-01-01&end=2030-12-31")
    assert content.repairs == ()
    assert content.scenario["wajib_ktp"] == 5000


def test_every_fault_of_one_link_is_listed():
    content = decode("m=9&r=x&lang=fr&growth=abc&colour=red&end=2050-01-01&asn.events=1&asn.events=2")
    assert {repair.key for repair in content.repairs} == {"m", "r", "lang", "growth", "colour", "end", "asn.events"}
    assert content.scenario == BLITAR.replace({"asn.events": 1})


def test_what_follows_very_many_entries_is_ignored_and_said_to_be():
    link = START + "&growth=2&" + "&".join(f"k{n}=1" for n in range(2_000)) + "&asn.events=9"
    content = decode(link)
    assert content.scenario == BLITAR.replace({"growth": 0.02})
    assert [repair.problem.code for repair in content.repairs].count("too_many") == 1
    assert len(content.repairs) <= MAX_LINK_ENTRIES


def test_a_link_may_hold_as_much_as_its_reader_takes():
    assert SCENARIOS == 2 + MAX_KEPT_SCENARIOS + MAX_PRESENTATION_STEPS
    assert len(REGISTRY) * SCENARIOS < MAX_LINK_ENTRIES
    values = "&".join(f"{key}={parameter.write(BLITAR[key])}" for key, parameter in REGISTRY.items())
    steps = "&".join(f"p{k}.{pair}" for k in range(1, MAX_PRESENTATION_STEPS + 1) for pair in values.split("&"))
    kept = "&".join(f"s{k}.{pair}" for k in range(1, MAX_KEPT_SCENARIOS + 1) for pair in values.split("&"))
    begun = "&".join(f"b.{pair}" for pair in values.split("&"))
    content = decode("&".join((START, values, begun, kept, steps)))
    assert content.repairs == ()
    assert len(content.meeting.steps) == MAX_PRESENTATION_STEPS


def test_a_text_from_a_link_is_not_interpreted():
    content = decode(START + "&name=%3Cscript%3Ealert(1)%3C/script%3E")
    assert content.scenario["name"] == "<script>alert(1)</script>"
    content = decode(START + "&growth=%7Breceived%7D%7B0%7D")
    assert "{received}{0}" in content.repairs[0].reason("en")
