"""A Dask cluster as workers: a real scheduler with two workers as processes, one of which is killed in the middle."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from simulator.cities.batch.batch import Batch, run_batch
from simulator.cities.batch.cluster import is_guarded, run_on_cluster
from simulator.cities.batch.run import WorkersError
from simulator.cities.tables.table import Strategy
from tests.cities.tables import BLITAR, HEAD, rows_of
from tools.server import free_port

ROOT = Path(__file__).parents[2]
DRAWS = 64


@pytest.mark.parametrize(
    ("address", "guarded"),
    [
        ("tcp://127.0.0.1:8786", True),
        ("localhost:8786", True),
        ("tls://cluster.example:8786", True),
        ("tcp://[::1]:8786", True),
        ("tcp://10.1.2.3:8786", False),
        ("cluster.example:8786", False),
        ("", False),
    ],
)
def test_only_this_machine_or_tls_is_guarded(address, guarded):
    assert is_guarded(address) == guarded


def test_an_open_scheduler_is_refused_unless_the_network_is_trusted():
    with pytest.raises(WorkersError) as wrong:
        run_on_cluster("tcp://10.1.2.3:8786", iter(()), lambda number, outcomes: None)
    assert wrong.value.code == "open"


@pytest.fixture(scope="module")
def scheduler(tmp_path_factory):
    address = f"tcp://127.0.0.1:{free_port()}"
    folder = tmp_path_factory.mktemp("dask")
    port = address.rpartition(":")[2]
    call = ["-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", port, "--no-dashboard"]
    begun = start(call, folder)
    yield address, folder
    begun.kill()
    begun.wait()


def start(call: list[str], folder: Path, **more: str) -> subprocess.Popen:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "DASK_TEMPORARY_DIRECTORY": str(folder), **more}
    log = (folder / f"{time.monotonic_ns()}.log").open("wb")
    return subprocess.Popen([sys.executable, *call], env=environment, cwd=folder, stdout=log, stderr=log)


def worker(address: str, folder: Path, **more: str) -> subprocess.Popen:
    call = ["-m", "distributed.cli.dask_worker", address, "--nthreads", "1", "--no-dashboard", "--no-nanny"]
    return start(call, folder, **more)


@pytest.mark.slow
def test_without_a_worker_it_says_so_and_does_not_wait_for_ever(scheduler):
    with pytest.raises(WorkersError) as wrong:
        run_on_cluster(scheduler[0], iter(()), lambda number, outcomes: None, patience=0.5)
    assert wrong.value.code == "none"


@pytest.mark.slow
def test_a_worker_killed_in_the_middle_loses_no_row_and_doubles_none(scheduler, tmp_path):
    address, folder = scheduler
    lines = [BLITAR.replace("23370", str(23_000 + k)) for k in range(10)]
    # A name that equals a task's key is a name.
    named = [Strategy("answer-0"), Strategy("lebih", (("kelurahan.events", 10),))]
    asked = Batch(rows_of(*lines, head=HEAD), tuple(named), draws=DRAWS)
    run_batch(asked, tmp_path / "here.csv", workers=1)
    workers = [worker(address, folder), worker(address, folder)]
    killed = []

    def progress(done: int, rows: int, left: float) -> None:
        if done >= 3 and not killed:
            killed.append(os.kill(workers[0].pid, signal.SIGKILL))

    try:
        result = run_batch(asked, tmp_path / "there.csv", workers=1, scheduler=address, progress=progress)
    finally:
        for one in workers:
            one.kill()
            one.wait()
    assert killed
    assert (result.rows, result.done) == (10, 10)
    assert (tmp_path / "there.csv").read_bytes() == (tmp_path / "here.csv").read_bytes()


@pytest.mark.slow
def test_a_worker_of_another_version_is_refused(scheduler, monkeypatch):
    address, folder = scheduler
    one = worker(address, folder)
    monkeypatch.setattr("simulator.cities.batch.cluster.fingerprint", lambda: "another")
    try:
        with pytest.raises(WorkersError) as wrong:
            run_on_cluster(address, iter(()), lambda number, outcomes: None)
    finally:
        one.kill()
        one.wait()
    assert wrong.value.code == "versions"


def test_without_the_library_it_names_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(WorkersError) as wrong:
        run_on_cluster("tcp://127.0.0.1:1", iter(()), lambda number, outcomes: None)
    assert wrong.value.code == "library"
