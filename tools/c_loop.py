"""The fan's arithmetic once more as a compiled loop, for the benchmark alone: how far NumPy is from the metal.

Future after future, day after day: the events drawn from the same normals, capped one by one, in open
channels and closed groups, the register, recording. Compiled with the machine's C compiler; None without one.
"""

from __future__ import annotations

import ctypes
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from simulator.model import SampledInputs, Trajectory, compile_plan, draw_inputs, run
from simulator.scenario import Scenario

SOURCE = r"""
#include <math.h>
#include <stddef.h>
#define MIN(a, b) ((a) < (b) ? (a) : (b))
#define MAX(a, b) ((a) > (b) ? (a) : (b))
/* Rows of all channels, day after day: channel, log mean, spread, channels' closed flags; normals (rows, K). */
void fan(int days, int rows, int k_all, int channels, const int *begins, const int *channel, const float *mean,
         const float *spread, const float *normals, const unsigned char *held, const double *level,
         const double *success, const double *others, const double *capacity, const unsigned char *closed,
         const double *audience, const double *refill, const double *recording, const double *growth,
         const double *start, double exit_rate, double reachable, double spot_share, double *end)
{
    for (int k = 0; k < k_all; k++) {
        double w = start[k], r = start[k_all + k], a = start[2 * k_all + k];
        double leave = MAX(exit_rate, -growth[k]) / 365, enter = (growth[k] / 365 + leave) * w, stay = 1 - leave;
        double pool0 = MAX(1.0, reachable * r - a), group[16], group0[16];
        for (int c = 0; c < channels; c++) { group[c] = audience[c]; group0[c] = MAX(1.0, audience[c]); }
        for (int t = 0; t < days; t++) {
            w = w * stay + enter; r *= stay; a *= stay;
            for (int c = 0; c < channels; c++) if (closed[c]) group[c] = group[c] * stay + refill[c] * enter;
            if (recording[t] > 0) {
                double fresh = MIN(w - r, recording[t]);
                r += fresh;
                a += MIN(fresh * spot_share, MAX(0.0, reachable * r - a));
            }
            double pool = MAX(0.0, reachable * r - a), open = 0, gain[16] = {0}, total;
            for (int i = begins[t]; i < begins[t + 1]; i++) {
                int c = channel[i];
                if (!held[(size_t)i * k_all + k]) continue;
                double left = closed[c] ? MIN(group[c], pool) / group0[c] : pool / pool0;
                double noise = spread[i] * normals[(size_t)i * k_all + k];
                double come = exp(mean[i] + noise + level[k]) * success[c * k_all + k];
                double besides = others[c * k_all + k] * (closed[c] ? left : 1);
                double most = capacity[c] * success[c * k_all + k] / (left + besides);
                gain[c] += left * MIN(come, most);
            }
            for (int c = 0; c < channels; c++) if (!closed[c]) open += gain[c];
            total = open;
            double missed = pool > 0 ? 1 - MIN(1.0, open / pool) : 0;
            for (int c = 0; c < channels; c++) if (closed[c]) {
                gain[c] = MIN(gain[c], MIN(group[c], pool) * missed);
                total += gain[c];
            }
            a += MIN(total, pool);
            double share = total > pool ? pool / total : 1, met = pool > 0 ? open * share / pool : 0;
            for (int c = 0; c < channels; c++) if (closed[c])
                group[c] = MAX(0.0, group[c] * (1 - met) - gain[c] * share);
        }
        end[k] = a;
    }
}
"""


@lru_cache(maxsize=1)
def _compiled() -> ctypes.CDLL | None:
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None:
        return None
    folder = Path(tempfile.mkdtemp())
    (folder / "fan.c").write_text(SOURCE, encoding="utf-8")
    command = [compiler, "-O3", "-march=native", "-ffast-math", "-shared", "-fPIC", "fan.c", "-o", "fan.so", "-lm"]
    subprocess.run(command, cwd=folder, check=True)
    return ctypes.CDLL(str(folder / "fan.so"))


def compiled_fan(scenario: Scenario, draws: int, seed: int = 1) -> Callable[[], NDArray[np.float64]] | None:
    """A call that works out who is active on the end date, (K,) persons, by the compiled loop. For plans with nothing
    untried and at most a few events of a channel a day. None without a compiler.
    """
    library = _compiled()
    if library is None:
        return None
    plan = compile_plan(scenario)
    arguments = _arguments(scenario, draw_inputs(scenario, plan, draws, seed), seed)
    end = np.empty(draws)

    def fan() -> NDArray[np.float64]:
        library.fan(*arguments, end.ctypes.data_as(ctypes.c_void_p))
        return end

    return fan


def numpy_fan(scenario: Scenario, draws: int, seed: int = 1) -> Trajectory:
    """The same by the product's engine, with the drawing of its inputs."""
    plan = compile_plan(scenario)
    return run(plan, draw_inputs(scenario, plan, draws, seed))


def _arguments(scenario: Scenario, inputs: SampledInputs, seed: int) -> list[object]:
    from simulator.model import randomness
    from simulator.parameters import CHANNELS

    plan, levels, width = inputs.plan, inputs.levels, inputs.width
    drawn = randomness.draw(seed, tuple(c.key for c in CHANNELS), len(plan.days), width)
    every = [inputs.open, *inputs.closed.values()]
    days, places, slots = (
        np.concatenate([getattr(rows, name) for rows in every]) for name in ("days", "channels", "slots")
    )
    people = np.concatenate([rows.all_people() for rows in every])
    order = np.argsort(days, kind="stable")
    days, places, slots, people = days[order], places[order], slots[order], people[order]
    spread = plan.spread[days, places]
    mean = np.log(plan.people[days, places]) - spread**2 / 2
    normals = drawn.noise[places, days].copy()
    assert not slots.any()
    arrays: list[object] = [len(plan.days), len(days), width, len(plan.closed)]
    for values, kind in (
        (np.searchsorted(days, np.arange(len(plan.days) + 1)), np.int32),
        (places, np.int32),
        (mean, np.float32),
        (spread, np.float32),
        (normals, np.float32),
        (people > 0, np.uint8),
        (levels.usual, np.float64),
        (levels.success, np.float64),
        (levels.others[0], np.float64),
        (plan.capacity[0], np.float64),
        (plan.closed, np.uint8),
        (plan.audience, np.float64),
        (plan.refill, np.float64),
        (plan.recording, np.float64),
        (levels.growth, np.float64),
        (np.stack(inputs.start), np.float64),
    ):
        arrays.append(_Pointer(np.ascontiguousarray(values, dtype=kind)))
    return [*arrays, *(ctypes.c_double(value) for value in (plan.exit, plan.reachable, plan.record_activate))]


class _Pointer(ctypes.c_void_p):
    """A pointer that keeps its array alive."""

    def __init__(self, array: NDArray[np.generic]) -> None:
        super().__init__(array.ctypes.data)
        self.array = array
