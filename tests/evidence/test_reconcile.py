"""Readings of published percentages: to the digit, or said not to fit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.evidence.observations import shipped
from simulator.evidence.reconcile import Published, TooFewError, reconcile

DENPASAR = Published(19_740, 12.89, 2, 516_875, 510_493, None, 0.3)


def test_denpasars_1289_percent_is_a_share_of_the_target_on_the_recorded():
    found = reconcile(DENPASAR)
    assert [reading.basis for reading in found.fitting] == ["target_of_recorded"]
    assert found.fitting[0].fit == "exact"
    assert found.fitting[0].denominator == pytest.approx(153_147.9)
    assert round(found.coverage["recorded"], 4) == 0.0387
    assert round(found.coverage["wajib_ktp"], 4) == 0.0382


def test_with_the_targets_persons_alone_it_is_found_too():
    found = reconcile(Published(active=19_740, percent=12.89, target_people=153_148))
    assert [reading.basis for reading in found.fitting] == ["target_people"]
    assert found.coverage == {}


def test_what_fits_nothing_is_said_to_fit_nothing():
    found = reconcile(Published(19_740, 25.0, 1, 516_875, 510_493, 700_000, 0.3))
    assert found.tested
    assert found.fitting == ()


def test_a_percentage_that_was_cut_off_is_told_from_one_that_was_rounded():
    assert reconcile(Published(2_999, 2.9, 1, 100_000)).fitting[0].fit == "cut"
    assert reconcile(Published(2_999, 3.0, 1, 100_000)).fitting[0].fit == "exact"
    assert reconcile(Published(2_999, 3.04, 2, 100_000)).fitting[0].fit == "near"


@pytest.mark.parametrize(
    "published",
    [Published(), Published(active=5), Published(wajib_ktp=100), Published(percent=3.0, target=0.3)],
)
def test_too_few_figures_are_asked_for(published):
    with pytest.raises(TooFewError):
        reconcile(published)


def test_without_a_count_nothing_is_tested_but_one_reading_gives_a_coverage():
    found = reconcile(Published(percent=19.0, digits=0, wajib_ktp=123_000))
    assert not found.tested
    assert found.coverage == {"wajib_ktp": pytest.approx(0.19)}
    assert found.readings[0].active == pytest.approx(23_370)
    several = reconcile(Published(percent=19.0, digits=0, wajib_ktp=123_000, target=0.3))
    assert several.coverage == {}


def test_shipped_figures_of_denpasar_are_read_as_their_collectors_read_them():
    row = next(one for one in shipped() if one.place == "Kota Denpasar" and one.reported == pytest.approx(0.1372))
    found = reconcile(Published(row.active, 13.72, 2, row.wajib_ktp, row.recorded, None, row.target))
    assert [reading.basis for reading in found.fitting] == ["target_of_recorded"]


@given(
    st.integers(1, 1_000_000),
    st.integers(1_000, 1_000_000),
    st.integers(0, 4),
    st.sampled_from(["wajib_ktp", "recorded"]),
)
def test_whatever_was_rounded_from_a_denominator_is_found(active, denominator, digits, name):
    percent = round(active / denominator * 100, digits)
    found = reconcile(Published(active=active, percent=percent, digits=digits, **{name: denominator}))
    assert found.fitting[0].basis == name
    assert found.fitting[0].fit in ("exact", "cut")
    assert found.coverage[name] == active / denominator
