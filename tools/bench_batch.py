"""``python -m tools.bench_batch``: how fast a nation is reckoned, in ratios measured in one run.

Cities of the made-up nation with twenty strategies over a year: with one process, with two, and on a Dask cluster of
two workers on this machine; from it the nation's time and that of a hundred thousand rows. ``--whole`` reckons all 514.
The memory of the process that hands out and writes, for a hundred rows and for ten thousand.
"""

from __future__ import annotations

import argparse
import datetime as dt
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from simulator.cities.batch.batch import Batch, run_batch
from simulator.cities.batch.journal import Journal
from simulator.cities.batch.outcome import Task, work_out_row
from simulator.cities.batch.output import write_outcomes
from simulator.cities.made_up import made_up_csv
from simulator.cities.tables.table import CityRow, Strategy, read_cities
from tools.server import free_port

NATION, STRATEGIES, MANY = 514, 20, 100_000
DAY = dt.date(2025, 12, 31)


def rows(count: int) -> tuple[CityRow, ...]:
    """Cities spread over the nation's list, with a horizon of a year."""
    every = read_cities(made_up_csv(DAY, DAY.replace(year=DAY.year + 1))).rows
    return tuple(every[k * len(every) // count] for k in range(count))


def strategies() -> tuple[Strategy, ...]:
    """Twenty that differ in two levers."""
    return tuple(
        Strategy(f"{k + 1}", (("kelurahan.events", k + 1), ("sekolah.events", k % 5))) for k in range(STRATEGIES)
    )


@contextmanager
def cluster(workers: int) -> Iterator[str]:
    """A scheduler and its workers, processes of this machine."""
    address = f"tcp://127.0.0.1:{free_port()}"
    with tempfile.TemporaryDirectory() as folder:
        surroundings = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}

        def start(*call: str) -> subprocess.Popen[bytes]:
            quiet = subprocess.DEVNULL
            return subprocess.Popen(
                [sys.executable, "-m", *call], cwd=folder, env=surroundings, stdout=quiet, stderr=quiet
            )

        one = ["--nthreads", "1", "--no-nanny", "--no-dashboard"]
        port = address.rpartition(":")[2]
        begun = [start("distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", port, "--no-dashboard")]
        begun += [start("distributed.cli.dask_worker", address, *one) for _ in range(workers)]
        try:
            _wait_for(address, workers)
            yield address
        finally:
            for process in begun:
                process.kill()


def _wait_for(address: str, workers: int) -> None:
    from distributed import Client

    with Client(address, timeout=30, set_as_default=False) as client:
        client.wait_for_workers(workers, timeout=60)


def timed(batch: Batch, workers: int, scheduler: str | None = None) -> float:
    """Seconds of a batch, its file included; the processes are begun and warmed by it too, as they are for a user."""
    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        run_batch(batch, Path(folder) / "o.csv", workers=workers, scheduler=scheduler)
        return time.perf_counter() - began


def peak_memory(count: int) -> float:
    """Megabytes at most of a process that keeps and writes ``count`` rows of twenty outcomes, given one row's."""
    code = "import sys; from tools.bench_batch import keep_many; keep_many(int(sys.argv[1]))"
    done = subprocess.run([sys.executable, "-c", code, str(count)], check=True, capture_output=True, text=True)
    return float(done.stdout)


def keep_many(count: int) -> None:
    """Keep one row's outcomes ``count`` times over, write them, and print the most memory that this took."""
    import resource

    one = work_out_row(Task(0, rows(1)[0], strategies(), draws=1))
    with tempfile.TemporaryDirectory() as folder, Journal(Path(folder) / "j", "bench") as journal:
        for number in range(count):
            journal.add(number, one)
        write_outcomes(journal.records(), Path(folder) / "o.csv")
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--cities", type=int, default=32, help="of the sample")
    parser.add_argument("--whole", action="store_true", help="reckon all 514 with two processes too")
    call = parser.parse_args()
    sample = Batch(rows(call.cities), strategies())
    start = timed(Batch(rows(2), strategies(), draws=1), 2)
    print(f"beginning two processes: {start:.1f} s")
    alone = timed(sample, 1)
    print(f"{call.cities} cities x {STRATEGIES} strategies over a year, one process: {alone:.1f} s")
    both = timed(sample, 2)
    print(f"two processes: {both:.1f} s, {alone / (both - start):.2f} times as fast once begun")
    with cluster(2) as address:
        timed(Batch(rows(2), strategies(), draws=1), 2, address)
        spread = timed(sample, 2, address)
    print(f"Dask, two workers already there: {spread:.1f} s, {spread / (both - start) - 1:+.0%} beside two processes")
    a_city = (both - start) / call.cities
    print(f"514 cities by extrapolation: {a_city * NATION + start:.0f} s; {MANY:,} rows: {a_city * MANY / 3600:.1f} h")
    if call.whole:
        print(f"514 cities measured: {timed(Batch(rows(NATION), strategies()), 2):.0f} s")
    few, many = peak_memory(100), peak_memory(10_000)
    print(f"memory of who hands out and writes: {few:.0f} MB for 100 rows, {many:.0f} MB for 10,000")


if __name__ == "__main__":
    main()
