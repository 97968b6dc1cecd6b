"""``python -m tools.faults [NUMBER ...]``: faults planted in a copy, one at a time, each to be noticed by a test.

A fault that no test notices is told and ends the command with 1. So does one whose place is no longer
found: then the code has moved on, and the fault is to be planted anew. The tests named must pass without it.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
LEFT_OUT = shutil.ignore_patterns(
    ".git", ".venv", ".*cache", ".hypothesis", ".coverage*", "build", "docs", "__pycache__"
)


class Fault(NamedTuple):
    """What is wrong, where, the text that is replaced and by what, and the test that notices."""

    about: str
    file: str
    old: str
    new: str
    test: str


FAULTS = (
    Fault(
        "a sign", "simulator/model/engine.py",
        "self.stay, self.lapse = 1.0 - leave", "self.stay, self.lapse = 1.0 + leave",
        "tests/model/test_oracle.py::test_agrees_on_every_base",
    ),
    Fault(
        "a day off by one", "simulator/model/calendar/service_days.py",
        "(begins - start).days - 1", "(begins - start).days",
        "tests/model/calendar/test_service_days.py::test_nothing_is_held_before_a_channel_begins_and_all_of_it_after",
    ),
    Fault(
        "the wrong basis", "simulator/model/summary.py",
        "wanted = share * line.base(basis)", 'wanted = share * line.base("wajib_ktp")',
        "tests/model/test_target_and_pace.py::test_the_basis_is_the_one_the_office_counts_by",
    ),
    Fault(
        "a swapped label", "simulator/sharing/table.py",
        '"low": bands.quantiles[1]', '"low": bands.quantiles[5]',
        "tests/sharing/test_table.py::test_each_column_of_the_daily_table_is_what_it_says",
    ),
    Fault(
        "a lost link key", "simulator/sharing/link.py",
        "pairs += _written(plan.differences(start))", "pairs += _written(plan.differences(start))[1:]",
        "tests/sharing/test_link.py::test_what_is_shared_is_what_is_opened",
    ),
    Fault(
        "a dropped escape", "simulator/ui/widgets/html.py",
        "return html.escape(str(text))", "return str(text)",
        "tests/pages/link/test_untrusted_text.py::test_names_from_a_link_are_only_ever_text",
    ),
    Fault(
        "a wrong quantile", "simulator/model/summary.py",
        '"p90": 0.90', '"p90": 0.89',
        "tests/sharing/test_goldens.py::test_an_old_link_gives_the_figures_it_gave",
    ),
    Fault(
        "wrong rounding", "simulator/words/formats.py",
        "int(scaled + 0.5 + 1e-9)", "int(scaled + 0.5 - 1e-9)",
        "tests/words/test_formats.py::test_a_half_is_rounded_away_from_zero_as_people_do",
    ),
    Fault(
        "non-residents who take no capacity", "simulator/model/expected_inputs.py",
        "come = self.people[channel][day] * self._crowd(channel, day, left)",
        "come = self.people[channel][day] * left",
        "tests/model/test_oracle.py::test_agrees_on_every_base",
    ),
    Fault(
        "a limit not applied", "simulator/model/engine.py",
        "gains[c] = self.least(self.inputs.activated(c, t, self.ratios[c]), left * missed)",
        "gains[c] = self.inputs.activated(c, t, self.ratios[c])",
        "tests/model/test_invariants.py::test_every_pair_of_ends_is_lawful_where_limits_bind",
    ),
    Fault(
        "a pool that may be overdrawn", "simulator/model/engine.py",
        "self.stocks = (w, r, a + self.least(total, pool))", "self.stocks = (w, r, a + total)",
        "tests/model/test_invariants.py::test_every_pair_of_low_default_and_high_is_lawful",
    ),
    Fault(
        "a wrong formula in the workbook", "simulator/handouts/workbook/days_sheet.py",
        '"<active@p>*(1-leave_a_day)*lapse_a_day"', '"<active@p>*lapse_a_day"',
        "tests/handouts/workbook/test_recalculated.py::test_a_spreadsheet_program_computes_what_the_engine_computes",
    ),
    Fault(
        "an undo that loses", "simulator/ui/session/undo.py",
        "store.append(state.workspace)", "store.clear()",
        "tests/pages/sidebar/test_undo.py::test_moves_are_taken_back_one_by_one_and_made_again",
    ),
    Fault(
        "a repair not listed", "simulator/sharing/reader.py",
        "if received not in (None, language):", "if False:",
        "tests/sharing/test_link_faults.py::test_every_fault_of_one_link_is_listed",
    ),
    Fault(
        "a wrong holiday", "simulator/model/calendar/data.py",
        "joint_leave and day in", "not joint_leave and day in",
        "tests/model/calendar/test_service_days.py::test_christmas_is_a_holiday_and_the_day_after_joint_leave",
    ),
    Fault(
        "a Ramadan that ends early", "simulator/model/calendar/data.py",
        '("ramadan", "lebaran"))', '("ramadan",))',
        "tests/model/calendar/test_data.py::test_ramadan_lasts_from_its_first_day_to_7_syawal",
    ),
    Fault(
        "a cache with too short a key", "simulator/model/sampled_inputs.py",
        "key = self.stage[day], channels.tobytes()", "key = self.stage[day], channels[:1].tobytes()",
        "tests/model/fan/test_oracle_fan.py::test_each_future_is_the_second_engines",
    ),
    Fault(
        "what ran before forgotten", "simulator/model/plan.py",
        "np.concatenate([one[:first], other[first:]])", "np.concatenate([other[:first], other[first:]])",
        "tests/model/test_plan_from.py::test_until_the_day_it_is_what_ran_and_each_day_later_brings_less",
    ),
    Fault(
        "a wrong unit in an export", "simulator/sharing/table.py",
        "(written[column] * 100).round(3)", "written[column].round(3)",
        "tests/handouts/test_kinds.py::test_the_data_are_one_plain_table_with_their_origin",
    ),
    Fault(
        "swapped axes of the map", "simulator/planning/two_way_map/grid.py",
        "across, over = axis(scenario, x, size), axis(scenario, y, size)",
        "over, across = axis(scenario, x, size), axis(scenario, y, size)",
        "tests/commands/test_planning_verbs.py::test_map_has_rows_of_y_and_columns_of_x",
    ),
    Fault(
        "a proof that is none", "simulator/planning/allocation/search/optimum.py",
        '("bounded", 0.0) if gap <= 0', '("bounded", 0.0) if gap > -1',
        "tests/planning/allocation/search/test_optimum.py::test_a_search_that_is_stopped_says_what_it_leaves_open",
    ),
    Fault(
        "a NIK that is let in",
        "simulator/evidence/tables/privacy.py",
        "raise PrivateError(str(row.line))",
        "return",
        "tests/evidence/tables/test_log.py::test_a_nik_in_any_cell_is_refused",
    ),
    Fault(
        "an echo taken for an edit", "simulator/ui/session/widget_sync.py",
        "if pending is None or drawn", "if True or drawn",
        "tests/browser/levers/test_levers.py::test_thirty_quick_presses_lose_none",
    ),
    Fault(
        "a cut that is not noticed", "simulator/sharing/link.py",
        "not check.is_whole(pairs)", "pairs[-1][0] != check.KEY",
        "tests/sharing/test_link_check.py::test_every_cut_of_a_link_is_noticed_but_for_the_whole",
    ),
    Fault(
        "an old link reckoned anew", "simulator/model/versions/__init__.py",
        "MODELS[scenario.model].compile_plan(scenario)", "newest().compile_plan(scenario)",
        "tests/sharing/test_model_versions.py::test_a_link_of_model_1_opens_with_the_figures_it_had",
    ),
)  # fmt: skip


def fails(house: Path, test: str) -> bool:
    """Whether a test of a house is red."""
    command = [sys.executable, "-m", "pytest", "-x", "-p", "no:cacheprovider", "-o", "addopts=-q", test]
    done = subprocess.run(command, cwd=house, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        raise RuntimeError(f"{test} did not run: {done.stdout[-2000:]} {done.stderr[-2000:]}")
    return done.returncode == 1


def verdict(house: Path, fault: Fault) -> str:
    """What became of a fault: caught, or why not."""
    file = house / fault.file
    sound = file.read_text(encoding="utf-8")
    if sound.count(fault.old) != 1:
        return "NO PLACE"
    if fails(house, fault.test):
        return "RED WITHOUT IT"
    file.write_text(sound.replace(fault.old, fault.new), encoding="utf-8")
    try:
        return "caught" if fails(house, fault.test) else "MISSED"
    finally:
        file.write_text(sound, encoding="utf-8")


def main(numbers: Sequence[int]) -> int:
    """Plant every fault, or those of these numbers, counted from 1; 0 when each is caught."""
    missed = 0
    with tempfile.TemporaryDirectory() as folder:
        house = Path(folder) / "house"
        shutil.copytree(ROOT, house, ignore=LEFT_OUT)
        for number, fault in enumerate(FAULTS, 1):
            if numbers and number not in numbers:
                continue
            found = verdict(house, fault)
            missed += found != "caught"
            print(f"{number:2d} {found}: {fault.about} ({fault.file}) by {fault.test}", flush=True)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main([int(number) for number in sys.argv[1:]]))
