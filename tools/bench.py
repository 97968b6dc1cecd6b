"""``python -m tools.bench``: how fast, as ratios measured in one run on one machine.

The line; the fan of 512, 2,048 and 10,000 futures over 365 days with six channels, both bases and all bands; the
same arithmetic as a compiled loop and the same stochastic model in SimPy; the page's script beside the same page
with the model's work already done; the planning questions; and the hand-outs. With ``--seeds`` also how far figures
differ between seeds (minutes).
"""

from __future__ import annotations

import asyncio
import datetime as dt
import logging
import statistics
import sys
import time
from collections.abc import Callable

import numpy as np

from simulator.handouts import Handout, prepare_handout
from simulator.handouts.brief.page import brief
from simulator.handouts.deck.slides import deck
from simulator.handouts.picture import png
from simulator.handouts.snapshot.page import snapshot
from simulator.handouts.workbook import workbook
from simulator.model import DRAWS, SEED, Draws, compile_plan, project, project_line, run, sample_inputs
from simulator.model.randomness import LEVELS, draw
from simulator.parameters import CHANNELS
from simulator.planning.allocation.allocate import allocate
from simulator.planning.allocation.staffing import Staffing
from simulator.planning.compare import compare
from simulator.planning.seek import seek
from simulator.planning.sensitivity.tornado import tornado
from simulator.planning.two_way_map.grid import two_way
from simulator.presets import BY_KEY, OWN_CITY
from simulator.scenario import Scenario
from simulator.sharing import Workspace
from simulator.sharing.link import encode
from tests.oracle.future import future_of, simulate_future
from tools import server
from tools.c_loop import compiled_fan, numpy_fan
from tools.load.__main__ import plan_of, processor_seconds
from tools.load.visitor import Visitor
from tools.server import ROOT

YEAR = Scenario(
    {
        "as_of": dt.date(2025, 12, 31),
        "end": dt.date(2026, 12, 31),
        "kelurahan.events": 5,
        "sekolah.events": 3,
        "kecamatan.events": 15,
        "asn.events": 2,
        "sosialisasi.events": 2,
    }
)
"""365 days, six channels at work."""
SIMPY_FUTURES = 12
CHANNEL_KEYS = tuple(channel.key for channel in CHANNELS)
MAP = ("kelurahan.events", "kelurahan.turnout")


def median(work: Callable[[int], object], times: int) -> float:
    """Median seconds of ``work(k)`` for k = 0, 1, ...; a first call is not counted."""
    work(times)
    taken = []
    for k in range(times):
        begun = time.perf_counter()
        work(k)
        taken.append(time.perf_counter() - begun)
    return statistics.median(taken)


def moved(k: int) -> Scenario:
    """The scenario with a lever moved, so that nothing is remembered from the call before."""
    return YEAR.replace({"kelurahan.turnout": 30.0 + k / 10, "asn.turnout": 40.0 + k / 10})


def page_seconds(times: int = 20) -> tuple[float, float]:
    """Median seconds of the page's script after a lever moved, and of the same with the model's work done."""
    from streamlit.testing.v1 import AppTest

    logging.getLogger("streamlit").setLevel(logging.ERROR)
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=120)
    app.query_params["m"], app.query_params["r"] = "1", "denpasar-2024"
    app.run()
    values = [k % 50 + 3 for k in range(times)]

    def move(k: int) -> None:
        app.slider(key="slider:kecamatan.events").set_value(values[k % times])
        app.run()

    with_model = median(move, times)
    without_model = median(move, times)
    return with_model, without_model


def run_processor(times: int = 30) -> tuple[float, float]:
    """Seconds of a server's processor that one visitor's move takes over a year's horizon: with nothing remembered of
    the plan, and with its projection remembered.
    """

    async def moves() -> tuple[float, float]:
        visitor = Visitor(f"http://127.0.0.1:{port}", encode(Workspace(plan_of(0), plan_of(0))))
        await visitor.open()
        for value in range(3):
            await visitor.move("asn.events", value)
        taken = []
        for _ in range(2):
            before = processor_seconds(app.pid)
            for value in range(times):
                await visitor.move("kecamatan.events", value + 1)
            taken.append((processor_seconds(app.pid) - before) / times)
        await visitor.close()
        return taken[0], taken[1]

    port = server.free_port()
    app = server.start(port)
    try:
        return asyncio.run(moves())
    finally:
        server.stop(app)


def seeds(count: int = 50) -> list[tuple[str, str, str]]:
    """How far the figures of the screen differ between seeds, and those of a quarter of its futures beside 2,000 of
    plain random numbers: standard deviations of the chance of the line's own coverage, and of p10 and p50 as shares
    of the 80 % band.
    """
    starts = {"Denpasar": BY_KEY["denpasar-2024"].scenario, "own city": BY_KEY[OWN_CITY].scenario, "year": YEAR}
    rows = []
    for name, scenario in starts.items():
        plan, line = project_line(scenario)
        basis, days = scenario.text("basis"), len(plan.days)
        target = line.active[-1] / line.base(basis)[-1]
        for kind, draws, wanted in (
            ("futures", DRAWS, "chance at most 0.004"),
            ("futures", 512, "less than the plain"),
            ("plain futures", 2_000, ""),
        ):
            found = []
            for seed in range(1, count + 1):
                numbers = plain(seed, days, draws) if kind != "futures" else draw(seed, CHANNEL_KEYS, days, draws)
                fan = run(plan, sample_inputs(scenario, plan, numbers))
                coverage = fan.active[-1] / fan.base(basis)[-1]
                found.append([np.mean(coverage >= target), *np.quantile(coverage, [0.1, 0.5, 0.9])])
            chance, p10, p50, p90 = np.array(found).T
            band = np.mean(p90 - p10)
            shown = f"{chance.std(ddof=1):.4f}, {p10.std(ddof=1) / band:.2%}, {p50.std(ddof=1) / band:.2%}"
            rows.append((f"seeds, {name}, {draws:,} {kind}", shown, wanted))
    return rows


def plain(seed: int, days: int, draws: int) -> Draws:
    """Random numbers without strata, as a generator gives them."""
    rng, channels = np.random.default_rng(seed), len(CHANNEL_KEYS)
    return Draws(
        levels=rng.random((len(LEVELS), draws)),
        phases=rng.random((channels, draws)),
        noise=rng.standard_normal((channels, days, draws), dtype=np.float32),
        outages=rng.random((days, draws), dtype=np.float32),
    )


def planning(projection: float) -> list[tuple[str, str, str]]:
    """The planning questions on the same year: seconds, how many projections that is, and what to reach."""
    teams = Staffing(6)
    questions: list[tuple[str, Callable[[int], object], int, str]] = [
        ("goal seek with a chance", lambda k: seek(moved(k), "kelurahan.events", 0.8), 5, "under 1 s"),
        ("map of the line, 41 x 41", lambda k: two_way(moved(k), *MAP, chance=False), 5, "under 150 ms"),
        ("map of the chance, 500 futures a cell", lambda k: two_way(moved(k), *MAP), 1, "under 5 s"),
        ("tornado", lambda k: tornado(moved(k)), 5, "under 300 ms"),
        ("allocation, six channels, coverage", lambda k: allocate(moved(k), teams), 3, "under 3 s"),
        ("allocation, six channels, chance", lambda k: allocate(moved(k), teams, "chance"), 3, "under 3 s"),
        ("allocation, six channels, cost", lambda k: allocate(moved(k), teams, "cost"), 3, "under 3 s"),
    ]
    rows = []
    for name, work, times, wanted in questions:
        taken = median(work, times)
        rows.append((name, f"{taken * 1e3:.0f} ms", f"{wanted}; {taken / projection:.1f} projections"))
    return rows


def comparisons() -> list[tuple[str, str, str]]:
    """Four scenarios with their ways, none projected before: over Denpasar's 83 days and over a year."""
    denpasar = BY_KEY["denpasar-2024"].scenario

    def four(start: Scenario, k: int) -> list[Scenario]:
        return [start.replace({"kelurahan.events": n, "asn.turnout": 40.0 + k / 10}) for n in (2, 5, 8, 11)]

    rows = []
    for days, beginning in ((83, denpasar), (365, YEAR)):
        taken = median(lambda k, at=beginning: compare(four(at, k)), 9)
        rows.append((f"comparison of four, {days} days", f"{taken * 1e3:.0f} ms", "under 150 ms"))
    return rows


def papers() -> list[tuple[str, str, str]]:
    """Each hand-out of a moved plan: the very first of this process, which loads libraries and fonts, and later ones.

    The projection is worked out before the clock starts, as it is for a page that shows it.
    """
    makers: list[tuple[str, Callable[[Handout], object], str]] = [
        ("brief", brief, "first under 2 s"),
        ("slides", deck, "first under 3 s"),
        ("workbook", workbook, "under 2 s"),
        ("snapshot", snapshot, ""),
        ("chart as PNG", lambda h: png(h.fan), "later under 1 s"),
    ]
    rows = []
    for name, make, wanted in makers:
        link, made_on = "https://ikd.example.go.id/?m=1", YEAR.day("end")
        sheets = [prepare_handout(moved(90 + k), YEAR, "id", link, made_on) for k in range(6)]
        begun = time.perf_counter()
        make(sheets[-1])
        first = time.perf_counter() - begun
        later = median(lambda k, made=make, of=sheets: made(of[k]), 5)
        rows.append((f"{name}: first, later", f"{first * 1e3:.0f}, {later * 1e3:.0f} ms", wanted))
    return rows


def compiled(draws: int = DRAWS) -> str:
    """The engine's time over that of a compiled loop of the same arithmetic, each with its drawing of events."""
    plan = YEAR.replace({f"{channel.key}.tried": YEAR[f"{channel.key}.events"] for channel in CHANNELS})
    loop = compiled_fan(plan.replace({"kecamatan.events": 5, "kecamatan.tried": 5}), draws)
    if loop is None:
        return "no C compiler"
    ours = median(lambda k: numpy_fan(plan.replace({"kecamatan.events": 5, "kecamatan.tried": 5}), draws), 9)
    return f"{ours / median(lambda k: loop(), 5):.1f}"


def main() -> None:
    """Measure and print a line a figure."""
    compile_plan(YEAR)
    line = median(lambda k: project_line(moved(k)), 25)
    fans = {draws: median(lambda k, n=draws: project(moved(k), n), 9) for draws in (512, DRAWS, 10_000)}
    drawn = draw(SEED, CHANNEL_KEYS, 365, SIMPY_FUTURES)
    futures = [future_of(drawn, k) for k in range(SIMPY_FUTURES)]
    begun = time.perf_counter()
    for future in futures:
        simulate_future(YEAR, future)
    simpy = (time.perf_counter() - begun) / SIMPY_FUTURES
    ours = fans[DRAWS] / DRAWS
    with_model, without_model = page_seconds()
    fresh, remembered = run_processor()
    rows = [
        ("line, 365 days", f"{line * 1e3:.1f} ms", "under 10 ms"),
        *((f"{n:,} futures, both bases, all bands", f"{taken * 1e3:.0f} ms", "") for n, taken in fans.items()),
        ("engine over a compiled loop", compiled(), "at most 3"),
        ("futures a second, against SimPy", f"{simpy / ours:.0f} times", "at least 100 times"),
        ("page script after a move (83 days)", f"{with_model * 1e3:.0f} ms", ""),
        ("the model's part of it", f"{max(0.0, 1 - without_model / with_model):.0%}", "at most half"),
        ("processor of a run, a year, nothing kept", f"{fresh * 1e3:.0f} ms", "at most 25 ms"),
        ("the same, projection kept", f"{remembered * 1e3:.0f} ms", "at most 12 ms"),
        *planning(fans[DRAWS]),
        *comparisons(),
        *papers(),
        *(seeds() if "--seeds" in sys.argv else []),
    ]
    for name, figure, wanted in rows:
        print(f"{name:38} {figure:>12}   {wanted}")


if __name__ == "__main__":
    sys.exit(main())
