"""Every parameter is declared once, completely, and speaks the same language everywhere."""

import datetime as dt
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.parameters import CHANNELS, OFF, REGISTRY, BadValue, Parameter, full_label
from tests.each import each
from tests.examples import examples
from tests.strategies import values

ALL = each(REGISTRY.values(), ids=lambda parameter: parameter.key)
NUMERIC = each([p for p in REGISTRY.values() if p.numeric], ids=lambda parameter: parameter.key)


@ALL
def test_the_default_passes_its_own_check(parameter: Parameter):
    inside = parameter.inside(parameter.default)
    parameter.check(inside)
    assert parameter.screen(inside) == parameter.default


@ALL
def test_label_help_and_source_are_worded_in_both_languages(parameter: Parameter):
    for text in (parameter.label, parameter.help, parameter.source, full_label(parameter.key)):
        assert text.id.strip()
        assert text.en.strip()
    assert bool(parameter.unit.id) == bool(parameter.unit.en)
    for text in (*(band.words for band in parameter.bands), *(words for _, words in parameter.choices)):
        assert text.id.strip()
        assert text.en.strip()


@NUMERIC
def test_default_and_plausible_range_lie_within_low_and_high(parameter: Parameter):
    assert parameter.low < parameter.high
    assert parameter.low <= parameter.default <= parameter.high
    assert parameter.step > 0
    if parameter.plausible:
        low, high = parameter.plausible
        assert parameter.low <= low < high <= parameter.high


@NUMERIC
def test_low_high_and_step_are_values_the_screen_can_show(parameter: Parameter):
    for shown in (parameter.low, parameter.high, parameter.step):
        assert round(shown, parameter.decimals) == shown
    for shown in (parameter.low, parameter.high):
        parameter.check(parameter.inside(shown))


@pytest.mark.parametrize("key", [key for key, parameter in REGISTRY.items() if parameter.bands])
def test_bands_rise_and_cover_the_whole_range(key):
    parameter = REGISTRY[key]
    ends = [band.upto for band in parameter.bands]
    assert ends == sorted(set(ends))
    assert parameter.low <= ends[0]
    assert ends[-1] >= parameter.high
    for shown in (parameter.low, parameter.default, parameter.high, *ends[:-1]):
        assert parameter.band(parameter.inside(shown)) is not None


@given(st.data())
@examples(250)
def test_what_is_written_is_read_back(data):
    parameter = data.draw(st.sampled_from(list(REGISTRY.values())))
    value = data.draw(values(parameter))
    written = parameter.write(value)
    assert parameter.read(written) == value
    assert parameter.write(parameter.read(written)) == written


@NUMERIC
def test_one_step_beyond_the_range_is_refused(parameter: Parameter):
    finest = 10.0**-parameter.decimals
    for shown in (parameter.low - finest, parameter.high + finest):
        with pytest.raises(BadValue, match="range"):
            parameter.check(parameter.inside(round(shown, parameter.decimals)))


@NUMERIC
def test_what_is_no_plain_number_is_refused(parameter: Parameter):
    for written in ("", " ", "1e3", "abc", "1,5", "0x10", "nan", "inf", "1_000", "\u0663", "--1", "1.", ".5", "9" * 16):
        with pytest.raises(BadValue, match="number"):
            parameter.read(written)


@pytest.mark.parametrize(
    ("key", "written", "code"),
    [
        ("wajib_ktp", "1000.5", "whole"),
        ("growth", "1.234", "decimals"),
        ("as_of", "2025-13-01", "date"),
        ("as_of", "31-12-2025", "date"),
        ("as_of", OFF, "date"),
        ("end", "2046-01-01", "year"),
        ("end", "2021-12-31", "year"),
        ("loket.rule", "never", "date"),
        ("basis", "people", "choice"),
        ("calendar.makeup", "yes", "flag"),
        ("kelurahan.days", "", "weekdays"),
        ("kelurahan.days", "18", "weekdays"),
        ("kelurahan.days", "21", "weekdays"),
        ("kelurahan.days", "11", "weekdays"),
        *(("code", code, "place_code") for code in ("3572", "35.7", "35.00", "99.01", "35.72.01", " 35.72", "35,72")),
        ("calendar.version", "2025", "choice"),
        ("name", "x" * 201, "long"),
        ("name", "a\u202eb", "text"),
        *(
            ("name", f"a{bad}b", "text")
            for bad in ("\ufffe", "\uffff", "\U0001fffe", "\U0010ffff", "\ufdd0", "\ufdef", "\ud800")
        ),
    ],
)
def test_each_rule_refuses_what_breaks_it(key, written, code):
    with pytest.raises(BadValue) as refusal:
        REGISTRY[key].read(written)
    assert refusal.value.code == code


@pytest.mark.parametrize(
    ("key", "inside", "written"),
    [
        ("wajib_ktp", 36_900, "36900"),
        ("growth", 0.012, "1.2"),
        ("growth", -0.05, "-5"),
        ("kelurahan.turnout", 12.5, "12.5"),
        ("as_of", dt.date(2025, 12, 1), "2025-12-01"),
        ("loket.rule", None, OFF),
        ("calendar.makeup", True, "1"),
        ("basis", "recorded", "recorded"),
        ("lain.days", "67", "67"),
        ("name", "Rencana B", "Rencana B"),
        ("code", "35.72", "35.72"),
        ("code", "", ""),
    ],
)
def test_each_kind_has_one_spelling(key, inside, written):
    assert REGISTRY[key].write(inside) == written
    assert REGISTRY[key].read(written) == inside


@pytest.mark.parametrize("name", ["a\ufffdb", "Kota \U0001f600", "\ufdcf\ufdf0", "\U0001fffd", "ꦏꦺꦴꦠ 城市"])
def test_a_name_of_any_writing_is_taken(name):
    assert REGISTRY["name"].read(name) == name


def test_a_share_is_free_of_binary_dust():
    parameter = REGISTRY["kelurahan.success"]
    for tenths in range(1001):
        assert parameter.write(tenths / 1000) == f"{tenths / 10:g}"


def test_keys_follow_the_link_contract():
    assert [channel.key for channel in CHANNELS] == [
        "kelurahan",
        "sekolah",
        "kecamatan",
        "asn",
        "sosialisasi",
        "loket",
        "lain",
    ]
    everywhere = ("events", "success", "nonresident", "officers", "minutes", "hours", "from")
    expected = {f"{channel.key}.{suffix}" for channel in CHANNELS for suffix in everywhere}
    expected |= {f"{channel.key}.turnout" for channel in CHANNELS if not channel.counter}
    expected |= {f"{channel.key}.audience" for channel in CHANNELS if channel.closed}
    expected |= {"loket.rule", "growth", "wajib_ktp", "recorded", "active", "as_of", "end", "target", "basis"}
    assert expected <= REGISTRY.keys()


@ALL
def test_a_key_is_plain_and_never_taken_for_another_part_of_a_link(parameter: Parameter):
    assert re.fullmatch(r"[a-z]+(_[a-z]+)*(\.[a-z]+(_[a-z]+)*)?", parameter.key)
    assert parameter.key not in {"m", "r", "lang", "embed", "embed_options"}
    assert not parameter.key.startswith("b.")


@pytest.mark.parametrize("channel", CHANNELS, ids=lambda channel: channel.key)
def test_a_channels_parameters_are_grouped_with_it_and_named_after_it(channel):
    own = [parameter for key, parameter in REGISTRY.items() if key.startswith(channel.key + ".")]
    assert own
    for parameter in own:
        assert parameter.group == channel.key
        assert full_label(parameter.key).id.startswith(channel.label.id)
        assert full_label(parameter.key).en.startswith(channel.label.en)


def test_no_two_parameters_go_by_the_same_full_label():
    for language in ("id", "en"):
        labels = [full_label(key).in_language(language) for key in REGISTRY]
        assert len(set(labels)) == len(labels)
