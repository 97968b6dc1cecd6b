"""``python -m tools.load``: a room of visitors, each with a plan of its own over a year, who move levers all the time.

Starts the server and the visitors on this machine, measures, compares every visitor's last verdict with the engine,
and ends by itself; leaves with 1 where a figure was wrong or an error was shown. With ``--address`` it visits a server
that runs already, behind nginx for instance, whose processor and memory it cannot see.
"""

from __future__ import annotations

import argparse
import asyncio
import datetime as dt
import json
import os
import random
import re
import statistics
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path

from simulator.model import project
from simulator.narrative.sentences import closing_sentence
from simulator.scenario import Scenario
from simulator.sharing import Workspace, decode
from simulator.sharing.link import encode
from tools import server
from tools.load.visitor import Run, Visitor

LEVERS = {"kecamatan.events": 40, "kelurahan.events": 40, "sekolah.events": 30}
"""What a visitor moves, from 0 to this."""
LONGEST_END = 120.0
"""Seconds within which the last runs must end."""
_TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100
_VERDICT = re.compile(r'<h1 class="ikd-verdict">(.*?) <span')
_LINK = re.compile(r'"link":\s*"([^"]*)"')


@dataclass
class Room:
    """What was seen."""

    inside: int = 0
    """Visitors whose page is open."""
    runs: list[Run] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    seconds: float = 0.0
    processor: float = 0.0
    """Seconds of the server's."""
    memory: int = 0
    """Bytes of the server's, at most."""


def plan_of(number: int) -> Scenario:
    """A visitor's plan: nobody else's."""
    start = decode("m=1&r=denpasar-2024").workspace.plan
    year = {"as_of": dt.date(2025, 12, 31), "end": dt.date(2026, 12, 31)}
    return start.replace({**year, "kelurahan.turnout": 20.0 + number % 300 / 10, "asn.turnout": 20.0 + number // 300})


async def visit(
    number: int, address: str, room: Room, pause: float, begun: asyncio.Event, ended: asyncio.Event
) -> None:
    """Open a page, wait for the others, and move levers until the end; then compare the last verdict."""
    chance, plan = random.Random(number), plan_of(number)
    visitor, moved = Visitor(address, encode(Workspace(plan, plan))), {}
    last = await visitor.open()
    room.inside += 1
    await begun.wait()
    await asyncio.sleep(chance.random() * pause)
    while not ended.is_set():
        lever, most = chance.choice(list(LEVERS.items()))
        moved[lever] = (moved.get(lever, int(plan.number(lever))) + chance.randint(1, most)) % (most + 1)
        last = await visitor.move(lever, moved[lever])
        room.runs.append(last)
        await asyncio.sleep(pause)
    await visitor.close()
    room.wrong += [f"visitor {number}: {fault}" for fault in faults(last, moved)]


def faults(run: Run, moved: Mapping[str, int]) -> list[str]:
    """What is wrong with the last run of a visitor who moved these levers."""
    links = [link for text in run.links for link in _LINK.findall(text)]
    if not links:
        return [*run.errors, "no address"]
    plan = decode(json.loads(f'"{links[-1]}"')).workspace.plan
    others = [f"{lever} is not {value}" for lever, value in moved.items() if plan[lever] != value]
    shown, expected = _VERDICT.search("".join(run.html)), closing_sentence(project(plan), "id")
    if shown is None or unescape(shown[1]) != expected:
        others.append(f"{shown[1] if shown else None!r} instead of {expected!r}")
    return [*run.errors, *others]


def processor_seconds(process: int) -> float:
    """Seconds of processor that a process has taken; 0 where the system does not tell."""
    stat = Path(f"/proc/{process}/stat")
    if not stat.exists():
        return 0.0
    parts = stat.read_text().rpartition(")")[2].split()
    return (int(parts[11]) + int(parts[12])) / _TICKS


def memory_bytes(process: int) -> int:
    """Memory that a process holds; 0 where the system does not tell."""
    stat = Path(f"/proc/{process}/statm")
    return int(stat.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") if stat.exists() else 0


async def measure(address: str, process: int | None, asked: argparse.Namespace) -> Room:
    """Fill the room, let it move for so many seconds, and empty it."""
    room, begun, ended = Room(), asyncio.Event(), asyncio.Event()
    visits = [visit(number, address, room, asked.pause, begun, ended) for number in range(asked.visitors)]
    everybody = asyncio.gather(*visits)
    while room.inside < asked.visitors and not everybody.done():
        await asyncio.sleep(0.1)
    begun.set()
    started, before = time.perf_counter(), processor_seconds(process) if process else 0.0
    while (elapsed := time.perf_counter() - started) < asked.seconds and not everybody.done():
        await asyncio.sleep(0.5)
        room.memory = max(room.memory, memory_bytes(process) if process else 0)
    room.seconds, measured = elapsed, list(room.runs)
    room.processor = processor_seconds(process) - before if process else 0.0
    ended.set()
    await asyncio.wait_for(everybody, LONGEST_END)
    room.runs = measured
    return room


def report(room: Room) -> None:
    """Print a line a figure."""
    count = len(room.runs)
    print(f"{count} runs, {count / room.seconds:.1f} a second")
    for name, seconds in (
        ("verdict", [run.verdict for run in room.runs]),
        ("chart", [run.chart for run in room.runs]),
        ("all drawn", [run.end for run in room.runs]),
    ):
        cuts = statistics.quantiles(seconds, n=20)
        print(f"{name:10} p50 {cuts[9] * 1e3:6.0f} ms   p95 {cuts[18] * 1e3:6.0f} ms")
    print(f"messages   {statistics.mean(run.messages for run in room.runs):.0f} a run")
    print(f"sent       {statistics.mean(run.sent for run in room.runs) / 1e3:.0f} kB a run")
    if room.processor:
        a_run, share = room.processor / count * 1e3, room.processor / room.seconds
        print(f"processor  {a_run:.0f} ms a run, {share:.0%} of one")
    if room.memory:
        print(f"memory     {room.memory / 1e6:.0f} MB at most")
    for fault in room.wrong[:20]:
        print(f"WRONG      {fault}")
    print("every visitor's figures are the engine's" if not room.wrong else f"{len(room.wrong)} faults")


def main() -> int:
    """Measure and print; 1 where a figure was wrong."""
    asks = argparse.ArgumentParser(prog="python -m tools.load", description="Many visitors at once.")
    asks.add_argument("--visitors", type=int, default=50)
    asks.add_argument("--seconds", type=float, default=120.0)
    asks.add_argument("--pause", type=float, default=2.0, help="seconds between a visitor's moves")
    asks.add_argument("--address", default="", help="of a server that runs already, such as http://127.0.0.1:8080")
    asked = asks.parse_args()
    if asked.address:
        room = asyncio.run(measure(asked.address.rstrip("/"), None, asked))
    else:
        port = server.free_port()
        app = server.start(port)
        try:
            room = asyncio.run(measure(f"http://127.0.0.1:{port}", app.pid, asked))
        finally:
            server.stop(app)
    report(room)
    return 1 if room.wrong or not room.runs else 0


if __name__ == "__main__":
    sys.exit(main())
