"""A built-in city says that it is an example of its day, and what was counted afterwards."""

import datetime as dt

import pytest

from simulator.narrative.period.example import example_note
from simulator.presets import BY_KEY, OWN_CITY, to_this_year

NOW = dt.date(2026, 11, 25)


def note(key, language="id", today=NOW, **changes):
    return example_note(BY_KEY[key].scenario.replace(changes), today, language)


def words(found):
    return found.text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("key", "language", "said"),
    [
        ("tegal-2025", "id", ["Contoh historis dengan angka", "Sesudahnya, 31 Des 2025: 82.313 aktif."]),
        ("denpasar-2024", "en", ["A historical example", "Afterwards, 13 Nov 2024: 21,053 active."]),
        ("blitar-2025", "id", ["Contoh historis dengan angka terbitan 30 Nov 2025", "Belum ada angka sesudahnya."]),
        ("makassar-2026", "id", ["Contoh dengan angka terbitan 6 Jan 2026.", "Belum ada angka sesudahnya."]),
    ],
)  # fmt: skip
def test_an_example_says_of_what_day_it_is_and_what_came_after(key, language, said):
    text = words(note(key, language))
    assert text.startswith(said[0])
    assert text.endswith(said[1])


def test_each_figure_named_has_its_source_and_the_sources_page():
    first, second = note("tegal-2025").sources
    assert first.title == "Disdukcapil Kab. Tegal, 22 Apr 2025"
    assert second.title == "Disdukcapil Kab. Tegal, 2 Jan 2026 (selisih)"
    assert first.url.startswith("https://")
    assert second.url.startswith("https://")
    assert first.url != second.url


def test_a_city_rolled_to_its_newest_figure_is_still_one_that_was_published():
    there = BY_KEY["tegal-2025"]
    rolled = example_note(to_this_year(there.scenario, there.place, NOW), NOW, "id")
    assert words(rolled) == "Contoh dengan angka terbitan 31 Des 2025. Belum ada angka sesudahnya."
    assert [source.title for source in rolled.sources] == ["Disdukcapil Kab. Tegal, 2 Jan 2026 (selisih)"]


def test_figures_that_were_changed_are_not_called_published():
    assert note("blitar-2025", active=30_000).text.startswith("Berangkat dari contoh Kota Blitar;")
    assert note("blitar-2025", **{"kelurahan.events": 9}).text.startswith("Contoh historis")


def test_what_is_not_yet_known_today_is_not_told():
    assert "Belum ada angka" in note("tegal-2025", today=dt.date(2025, 6, 1)).text


def test_figures_too_old_to_go_on_from_say_so():
    assert note("denpasar-2024", today=dt.date(2028, 3, 1)).text.endswith("terlalu lama untuk dilanjutkan ke 2028.")


def test_a_city_of_ones_own_is_no_example():
    assert note(OWN_CITY) is None
