"""Random numbers that no upgrade moves, spread evenly over the futures."""

import itertools

import numpy as np
import pytest
from scipy.special import ndtri

from simulator.model.randomness import DRAWS, LEVELS, SEED, draw, uniforms

CHANNEL_KEYS = ("kelurahan", "sekolah", "loket")
DAYS = 20


@pytest.fixture(scope="module")
def drawn():
    return draw(SEED, CHANNEL_KEYS, DAYS, DRAWS)


def test_the_bits_of_a_named_stream_are_pinned() -> None:
    words = np.random.PCG64(np.random.SeedSequence([1, 2670355481])).random_raw(4)
    assert words.tolist() == WORDS
    assert uniforms(1, "levels", 4).tolist() == [((word >> 11) + 0.5) / 2**53 for word in WORDS]


WORDS = [14336200061876637909, 11029879445136537442, 16428799710508389475, 6135047620578357568]
"""The first of the stream ``levels`` of seed 1; its name's checksum (CRC-32) stands above."""


FIRST_LEVELS = [
    [0.00037947605596370785, 0.0008677573059637079],
    [0.5979309628335121, 0.6091614315835121],
    [0.890607016873121, 0.23777498562312105],
    [0.33258159792665404, 0.552796441676654],
    [0.4254619303220975, 0.4405986490720975],
    [0.44853897672989557, 0.9070350704798955],
    [0.9940983822360068, 0.5453679134860068],
    [0.29428115370093927, 0.44613662245093927],
]
FIRST_NOISE = [0.49499243, 1.0655633, 0.54118669, -0.70006502]
FIRST_PHASES = [0.075927734375, 0.085693359375, 0.379150390625]
FIRST_OUTAGES = [0.22583008, 0.44262695, 0.44750977]
"""Of seed 1 with 2,048 futures: levels of the first two, the first days' numbers."""


def test_normals_are_pinned() -> None:
    pinned = [0.0, 1.2815515655446004, 1.959963984540054, -5.9978070150076865]
    np.testing.assert_allclose(ndtri([0.5, 0.9, 0.975, 1e-9]), pinned, rtol=1e-15)


def test_the_first_futures_are_pinned(drawn) -> None:
    np.testing.assert_allclose(drawn.levels[:, :2], FIRST_LEVELS, rtol=1e-14)
    np.testing.assert_allclose(drawn.noise[0, 0, :4], FIRST_NOISE, rtol=1e-6)
    np.testing.assert_allclose(drawn.phases[:, 0], FIRST_PHASES, rtol=1e-14)
    np.testing.assert_allclose(drawn.outages[0, :3], FIRST_OUTAGES, rtol=1e-6)


def cells(values: np.ndarray, count: int) -> np.ndarray:
    """How many of the values fall into each of so many equal parts of 0 to 1."""
    return np.bincount(np.floor(values * count).astype(int), minlength=count)


@pytest.mark.parametrize("name", LEVELS)
def test_each_level_has_exactly_one_future_in_each_of_2048_parts(drawn, name: str) -> None:
    assert (cells(drawn.level(name), DRAWS) == 1).all()


@pytest.mark.parametrize("seed", [1, 2, 77])
@pytest.mark.parametrize("draws", [500, 512, 2_000, 4_096, 10_000])
def test_levels_cover_their_range_for_other_numbers_of_futures_too(seed: int, draws: int) -> None:
    levels = draw(seed, CHANNEL_KEYS, 1, draws).levels
    assert np.ptp(cells(levels[0], draws)) <= 1
    for level in levels:
        assert np.abs(cells(level, 16) / draws - 1 / 16).max() < 0.015


def test_pairs_of_what_moves_a_fan_most_are_spread_evenly(drawn) -> None:
    """In 64 squares of 32 futures each, where plain numbers would differ by 5.7."""
    most = [drawn.level(name) for name in ("turnout", "untried", "success", "nonresident")]
    for one, other in itertools.combinations(most, 2):
        squares = np.histogram2d(one, other, bins=8, range=((0, 1), (0, 1)))[0]
        assert squares.std() < 3.4


def test_each_days_noise_is_the_same_set_of_normals_in_another_order(drawn) -> None:
    even = ndtri((np.arange(DRAWS) + 0.5) / DRAWS)
    np.testing.assert_allclose(np.sort(drawn.noise, axis=-1), np.broadcast_to(even, drawn.noise.shape), rtol=1e-5)


def test_channels_days_and_levels_have_noise_of_their_own(drawn) -> None:
    levels = np.array([drawn.normal(name) for name in LEVELS])
    phases = ndtri(drawn.phases)
    series = np.concatenate([drawn.noise.reshape(-1, DRAWS), levels, phases, ndtri(drawn.outages)])
    correlation = np.corrcoef(series) - np.eye(len(series))
    # Five standard errors.
    assert abs(correlation).max() < 0.11


def test_events_of_one_day_and_future_have_noise_of_their_own(drawn) -> None:
    row = drawn.noise[0, 0]
    events = np.array([np.roll(row, 397 * number) for number in range(8)])
    assert abs(np.corrcoef(events) - np.eye(8)).max() < 0.1


def test_a_longer_horizon_only_appends_days(drawn) -> None:
    longer = draw(SEED, CHANNEL_KEYS, 500, DRAWS)
    assert (longer.noise[:, :DAYS] == drawn.noise).all()
    assert (longer.outages[:DAYS] == drawn.outages).all()
    assert (longer.levels == drawn.levels).all()
    assert (longer.phases == drawn.phases).all()


def test_a_channel_has_the_same_numbers_whatever_others_there_are(drawn) -> None:
    alone = draw(SEED, ("loket",), DAYS, DRAWS)
    assert (alone.noise[0] == drawn.noise[2]).all()
    assert (alone.phases[0] == drawn.phases[2]).all()
