"""What must hold of every line and every future, whatever the scenario."""

import numpy as np

from simulator import Scenario, ScenarioError
from simulator.model import Flows, Plan, Trajectory, project_line
from simulator.model.accounts import account_channels, account_losses
from simulator.parameters import CHANNELS

DUST = 1e-9
"""What rounding may add up to, as a share of the stock it happens in."""


def assert_in_order(course: Trajectory) -> None:
    """0 <= A <= R <= W on every day, and all of it finite. Holds for a line and for a fan."""
    w, r, a = course.wajib_ktp, course.recorded, course.active
    assert np.isfinite(w).all()
    assert np.isfinite(r).all()
    assert np.isfinite(a).all()
    assert (a >= -DUST * w).all(), f"active below zero: {a.min()}"
    assert (a <= r + DUST * w).all(), f"more active than recorded, by {(a - r).max()}"
    assert (r <= w * (1 + DUST)).all(), f"more recorded than wajib KTP, by {(r - w).max()}"


def assert_conserved(line: Trajectory) -> None:
    """Whoever is there at the end was there at the start or came in between."""
    flows, size = Flows.of(line), float(line.wajib_ktp.max())
    gained = float(line.active[-1] - line.active[0])
    assert abs(gained - (flows.activated - flows.active_leavers - flows.lapsed)) <= DUST * size
    grown = float(line.wajib_ktp[-1] - line.wajib_ktp[0])
    assert abs(grown - (flows.entrants - flows.leavers)) <= DUST * size
    assert (line.flows >= -DUST * size).all(), "a flow runs backwards"


def assert_groups_give_what_they_hold(plan: Plan, line: Trajectory) -> None:
    """A closed group gives no more than its members at the start and those who joined."""
    entrants = float(line.flows[:, 0].sum())
    for c in np.flatnonzero(plan.closed):
        held = plan.audience[c] + plan.refill[c] * entrants
        given = float(line.credited[:, c].sum())
        assert given <= held * (1 + DUST) + DUST, f"{CHANNELS[c].key} gave {given} of {held}"


def assert_accounts_add_up(plan: Plan, line: Trajectory) -> None:
    """Nothing credited is negative, and what each limit took leads from the plan to what is credited."""
    size = float(line.wajib_ktp.max())
    assert (line.credited >= 0).all()
    accounts = {account.key: account for account in account_channels(plan, line)}
    credited = sum(account.credited for account in accounts.values())
    assert abs(credited - Flows.of(line).activated) <= DUST * size
    for losses in account_losses(plan, line):
        account = accounts[losses.key]
        lost = losses.calendar + losses.venues + losses.audience + losses.capacity + losses.outages + losses.ceiling
        rounding = DUST * max(1.0, abs(losses.planned), abs(losses.audience))
        assert abs(losses.planned - lost - losses.credited) <= rounding, losses
        assert abs(losses.credited - account.credited) <= rounding
        assert min(losses.venues, losses.capacity, losses.outages, losses.ceiling) >= -rounding, losses
        assert abs(account.activated - account.credited - account.non_resident) <= rounding
        assert account.non_resident >= 0


def assert_lawful(scenario: Scenario) -> None:
    """Every law of the line."""
    plan, line = project_line(scenario)
    assert_in_order(line)
    assert_conserved(line)
    assert_groups_give_what_they_hold(plan, line)
    assert_accounts_add_up(plan, line)


def contradicts_itself(error: ScenarioError) -> bool:
    """Whether an error lists contradictions, each with a sentence in both languages."""
    known = {"recorded_above_wajib", "active_above_recorded"}
    return bool(error.problems) and all(
        problem.code in known and problem.message("id") and problem.message("en") for problem in error.problems
    )
