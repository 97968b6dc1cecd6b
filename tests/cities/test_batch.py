"""A batch: every row once and in its place, whoever works and whatever dies."""

import csv
import json
import os
import pickle
import signal
import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import CancelledError, Executor, Future
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import numpy as np
import pyarrow.parquet as pq
import pytest

from simulator.__main__ import main
from simulator.cities.batch.batch import Batch, journal_of, run_batch
from simulator.cities.batch.journal import Journal, OtherJournalError
from simulator.cities.batch.outcome import FAILED, Task, work_out_row
from simulator.cities.batch.run import WorkersError, work_through
from simulator.cities.tables.table import AS_IT_IS, Strategy
from simulator.model import project
from simulator.model.events import KeptEvents
from simulator.sharing import decode
from tests.calls import assert_refused
from tests.cities.tables import BLITAR, HEAD, MADIUN, MORE, rows_of

BAD = "Blitar,,900000,880000,90000,30/09/2024,"
DRAWS = 64


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def batch(*lines: str) -> Batch:
    return Batch(rows_of(*lines), (AS_IT_IS, MORE), draws=DRAWS)


def test_an_outcome_is_the_projection_of_the_link_it_names(tmp_path):
    run_batch(batch(MADIUN), tmp_path / "o.csv", workers=1)
    for row in read(tmp_path / "o.csv"):
        result = project(decode(row["link"]).scenario, DRAWS)
        assert float(row["coverage_end"]) == result.coverage_end.line
        assert float(row["p10"]) == result.coverage_end.p10
        assert float(row["chance"]) == result.target.probability
        assert float(row["needed"]) == result.pace.needed


def test_rows_keep_their_order_equal_rows_stay_two_and_a_bad_one_keeps_its_place(tmp_path):
    result = run_batch(batch(MADIUN, BAD, BLITAR, MADIUN), tmp_path / "o.csv", workers=1)
    rows = read(tmp_path / "o.csv")
    assert [row["row"] for row in rows] == ["2", "2", "3", "4", "4", "5", "5"]
    assert [row["strategy"] for row in rows if row["row"] == "4"] == ["", "lebih sering"]
    assert [one for one in rows if one["status"] == FAILED] == [rows[2]]
    assert rows[2]["problem_column"] == "city"
    assert (result.rows, result.done, [one.row for one in result.failed]) == (4, 3, [3])
    assert {**rows[0], "row": ""} == {**rows[-2], "row": ""}


def test_a_strategy_that_contradicts_a_city_fails_there_alone(tmp_path):
    over = Batch(rows_of(f"{BLITAR},7", head=HEAD + ",kecamatan.venues"), (AS_IT_IS, MORE), draws=DRAWS)
    contradicting = Batch(
        over.rows, (AS_IT_IS, type(MORE)("terlalu awal", (("end", over.rows[0].dates[0][1]),))), draws=DRAWS
    )
    result = run_batch(contradicting, tmp_path / "o.csv", workers=1)
    assert [(one.row, one.strategy, one.column) for one in result.failed] == [(2, "terlalu awal", "end")]
    assert len(read(tmp_path / "o.csv")) == 2


@pytest.mark.slow
def test_one_worker_and_two_give_the_same_file_to_the_last_bit(tmp_path):
    call = [sys.executable, "-m", "simulator", *command(tmp_path, BLITAR, MADIUN, BAD)]
    written = []
    for workers in ("1", "2"):
        subprocess.run([*call, "--workers", workers], check=True, capture_output=True)
        written.append((tmp_path / "o.csv").read_bytes())
    assert written[0] == written[1]


def test_a_stopped_batch_goes_on_where_it_stood(tmp_path):
    asked, output = batch(BLITAR, MADIUN, BLITAR), tmp_path / "o.csv"
    run_batch(asked, tmp_path / "whole.csv", workers=1)
    with Journal(journal_of(output), asked.signature) as journal:
        journal.add(2, work_out_row(Task(2, asked.rows[2], asked.strategies, draws=DRAWS)))
        journal.add(0, work_out_row(Task(0, asked.rows[0], asked.strategies, draws=DRAWS)))
    with journal_of(output).open("ab") as file:
        file.write(b'{"number": 1, "outcom')  # the kill came in the middle of a line
    seen = []
    result = run_batch(asked, output, workers=1, progress=lambda done, rows, left: seen.append((done, rows)))
    assert (result.resumed, seen) == (2, [(3, 3)])
    assert output.read_bytes() == (tmp_path / "whole.csv").read_bytes()
    assert not journal_of(output).exists()


def test_a_journal_of_another_batch_is_not_mixed_in(tmp_path):
    output = tmp_path / "o.csv"
    with Journal(journal_of(output), batch(BLITAR).signature):
        pass
    with pytest.raises(OtherJournalError):
        run_batch(batch(MADIUN), output, workers=1)
    assert journal_of(output).exists()


def test_an_answer_that_comes_twice_counts_once(tmp_path):
    asked = batch(BLITAR)
    outcomes = work_out_row(Task(0, asked.rows[0], asked.strategies, draws=DRAWS))
    with Journal(tmp_path / "j", asked.signature) as journal:
        journal.add(0, outcomes)
        journal.add(0, outcomes)
        assert len(list(journal.records())) == 2


def test_parquet_holds_the_same_as_csv_with_dates_and_numbers(tmp_path):
    asked = batch(BLITAR, BAD)
    run_batch(asked, tmp_path / "o.parquet", workers=1)
    run_batch(asked, tmp_path / "o.csv", workers=1)
    table = pq.read_table(tmp_path / "o.parquet").to_pylist()
    for of_table, of_text in zip(table, read(tmp_path / "o.csv"), strict=True):
        assert {key: "" if value is None else str(value) for key, value in of_table.items()} == of_text


def test_text_in_the_output_is_no_formula(tmp_path):
    lines = rows_of(f"{BLITAR},=HYPERLINK(1)", head=HEAD + ",catatan")
    run_batch(Batch(lines, draws=DRAWS), tmp_path / "o.csv", workers=1)
    assert read(tmp_path / "o.csv")[0]["note"] == "'=HYPERLINK(1)"


def command(tmp_path: Path, *lines: str) -> list[str]:
    (tmp_path / "c.csv").write_text("\n".join([HEAD, *lines]), encoding="utf-8")
    return ["batch", str(tmp_path / "c.csv"), "-o", str(tmp_path / "o.csv"), "--draws", str(DRAWS)]


def test_the_verb_prints_what_was_done(tmp_path, capsys):
    assert main([*command(tmp_path, BLITAR, BAD), "--workers", "1", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)  # how far it is goes to stderr
    assert told.keys() == {"rows", "done", "failed", "seconds", "workers", "output"}
    assert (told["rows"], told["done"], told["workers"]) == (2, 1, 1)
    assert [(one["row"], one["column"]) for one in told["failed"]] == [(3, "city")]


@pytest.mark.parametrize(
    "more",
    [["-o", "o.txt"], ["--workers", "0"], ["--scheduler", "tcp://10.0.0.1:8786"], ["--strategies", "nowhere.csv"]],
)
def test_the_verb_refuses_in_one_line(tmp_path, capsys, more):
    assert_refused(capsys, [*command(tmp_path, BLITAR), *more])


@pytest.mark.slow
def test_a_killed_call_goes_on_and_loses_no_row(tmp_path):
    lines = [BLITAR.replace("23370", str(23_000 + k)) for k in range(12)]
    call = [sys.executable, "-m", "simulator", *command(tmp_path, *lines), "--workers", "1", "--draws", "512"]
    begun = subprocess.Popen(call, stderr=subprocess.DEVNULL)
    journal = journal_of(tmp_path / "o.csv")
    deadline = time.monotonic() + 60
    while not (journal.exists() and journal.read_bytes().count(b"\n") > 3) and time.monotonic() < deadline:
        time.sleep(0.02)
    os.kill(begun.pid, signal.SIGKILL)
    begun.wait()
    assert not (tmp_path / "o.csv").exists()
    told = json.loads(subprocess.run([*call, "--json"], check=True, capture_output=True, text=True).stdout)
    assert told["done"] == 12
    assert [int(row["active"]) for row in read(tmp_path / "o.csv")] == [23_000 + k for k in range(12)]


def test_strategies_that_share_drawn_events_give_what_each_gives_alone():
    spread = (("spread.turnout", 0.9), ("sekolah.success", 0.5), ("downtime", 0.1))
    strategies = (AS_IT_IS, MORE, Strategy("lain", spread), Strategy("lagi", (("kelurahan.events", 10),)))
    (row,) = rows_of(MADIUN)
    together = work_out_row(Task(0, row, strategies, draws=DRAWS))
    assert together == tuple(work_out_row(Task(0, row, (one,), draws=DRAWS))[0] for one in strategies)
    assert len({one.p90 for one in together}) == 3


def test_events_kept_are_given_up_beyond_the_bytes_allowed_the_longest_unused_first():
    kept = KeptEvents((), 40)
    for key in "abc":
        kept.keep(key, np.full(5, ord(key), np.float32))
        kept.get("a")
    assert [key for key in "abc" if kept.get(key) is not None] == ["a", "c"]


class Fake(Executor):
    """Works at once; ``fails`` says by how often a row was handed out what its future ends with, None for its work."""

    def __init__(self, fails):
        self.fails, self.handed = fails, Counter()

    def submit(self, work, packed):
        number, future = pickle.loads(packed).number, Future()
        self.handed[number] += 1
        error = self.fails(number, self.handed[number])
        if error == "lost":
            future.cancel()
            future.set_running_or_notify_cancel()
        elif error is not None:
            future.set_exception(error)
        else:
            future.set_result(work(packed))
        return future


class Killed(Exception):
    """As a scheduler raises it for every task that a dead worker held, innocent ones too."""


def worked(executor, *lines, died=()):
    asked = Batch(rows_of(*lines), draws=4)
    kept: dict[int, int] = {}

    def keep(number, outcomes):
        assert number not in kept
        kept[number] = outcomes[0].row

    lost = work_through(executor, asked.tasks(()), 2, keep, died)
    return kept, lost


def test_rows_blamed_for_a_worker_that_died_over_another_are_handed_out_again():
    fake = Fake(lambda number, time: Killed() if time <= 2 and number != 1 else None)
    kept, lost = worked(fake, BLITAR, MADIUN, BLITAR, died=(Killed,))
    assert (kept, lost) == ({0: 2, 1: 3, 2: 4}, [])
    assert fake.handed == {0: 3, 1: 1, 2: 3}


def test_a_result_that_died_with_its_worker_before_it_was_fetched_is_worked_out_again():
    kept, _ = worked(Fake(lambda number, time: "lost" if time == 1 else None), BLITAR, MADIUN, died=(CancelledError,))
    assert kept == {0: 2, 1: 3}


def test_a_row_that_kills_every_worker_is_given_up_by_name():
    with pytest.raises(WorkersError) as wrong:
        worked(Fake(lambda number, time: Killed() if number == 1 else None), BLITAR, MADIUN, died=(Killed,))
    assert (wrong.value.code, wrong.value.detail) == ("died", "3")


def test_a_pool_broken_by_the_same_row_each_time_names_it_and_keeps_the_rest(tmp_path, monkeypatch):
    pools = []

    def pool(*_):
        # The first takes those with it that are out at the time.
        first = not pools
        pools.append(Fake(lambda number, time: BrokenProcessPool() if number == 2 or (first and number) else None))
        return pools[-1]

    monkeypatch.setattr("simulator.cities.batch.run.ProcessPoolExecutor", pool)
    asked, output = batch(BLITAR, MADIUN, BLITAR), tmp_path / "o.csv"
    with pytest.raises(WorkersError) as wrong:
        run_batch(asked, output, workers=2)
    assert (wrong.value.code, wrong.value.detail) == ("died", "4")
    with Journal(journal_of(output), asked.signature) as journal:
        assert [number for number in range(3) if number in journal] == [0, 1]
    assert not output.exists()
