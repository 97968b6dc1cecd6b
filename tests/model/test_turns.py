"""Who works when: in the order in which they came, so many at a time, and nobody for one who has gone."""

import threading
import time

import pytest

from simulator.model import cache
from simulator.model.cache import projected
from simulator.presets import BY_KEY
from simulator.turns import Turns

START = BY_KEY["denpasar-2024"].scenario


class Gone(BaseException):
    """As a framework ends a run: no plain error."""


def until(reached, seconds=20):
    """Wait until something is so."""
    end = time.monotonic() + seconds
    while not reached():
        assert time.monotonic() < end
        time.sleep(0.002)


class Visitors:
    """Threads that come one after the other and tell the order in which they had their turns."""

    def __init__(self, most):
        self.turns, self.order, self.threads = Turns(most), [], []
        self.at_once = self.most_at_once = 0

    def come(self, name, work=lambda: None, whose=None, still_wanted=None):
        """One more visitor; back when it waits or works."""
        seen = self.turns.waiting + self.at_once + len(self.order)

        def visit():
            try:
                with self.turns.turn(whose, still_wanted):
                    self.at_once += 1
                    self.most_at_once = max(self.most_at_once, self.at_once)
                    work()
                    self.at_once -= 1
                    self.order.append(name)
            except Gone:
                self.order.append(f"{name} left")

        self.threads.append(threading.Thread(target=visit))
        self.threads[-1].start()
        until(lambda: self.turns.waiting + self.at_once + len(self.order) > seen)

    def end(self):
        """Wait for all."""
        for thread in self.threads:
            thread.join(20)
        assert self.turns.waiting == 0
        return self.order


def test_turns_are_had_in_the_order_of_coming():
    visitors, door = Visitors(1), threading.Event()
    visitors.come(0, door.wait)
    for name in range(1, 9):
        visitors.come(name)
    door.set()
    assert visitors.end() == list(range(9))
    assert visitors.most_at_once == 1


@pytest.mark.parametrize("most", [1, 2, 5])
def test_no_more_work_at_a_time_than_may(most):
    visitors, door = Visitors(most), threading.Event()
    for name in range(8):
        visitors.come(name, door.wait)
    assert visitors.at_once == most
    assert visitors.turns.waiting == 8 - most
    door.set()
    visitors.end()
    assert visitors.most_at_once == most


def test_one_who_moves_again_while_waiting_keeps_the_place_and_works_once():
    visitors, door, moved = Visitors(1), threading.Event(), threading.Event()
    visitors.come("first", door.wait)

    def newest_only(ahead):
        if moved.is_set():
            raise Gone

    visitors.come("old move", whose="Ayu", still_wanted=newest_only)
    visitors.come("third")
    moved.set()
    until(lambda: "old move left" in visitors.order)
    visitors.come("new move", whose="Ayu")
    door.set()
    assert visitors.end() == ["old move left", "first", "new move", "third"]


def test_one_who_waits_is_told_how_many_are_ahead():
    visitors, door, told = Visitors(1), threading.Event(), []
    for name in range(3):
        visitors.come(name, door.wait)
    visitors.come("asks", still_wanted=told.append)
    until(lambda: told)
    door.set()
    visitors.end()
    assert told[0] == 2


def test_a_turn_set_aside_is_given_to_others_and_had_again_after():
    visitors, door = Visitors(1), threading.Event()

    def long_work():
        with visitors.turns.turn(), visitors.turns.aside():
            door.wait()

    visitors.come("long", long_work)
    visitors.come("short")
    until(lambda: visitors.order == ["short"])
    door.set()
    assert visitors.end() == ["short", "long"]


def test_an_error_gives_the_turn_back():
    turns = Turns(1)
    with pytest.raises(ValueError, match="broken"), turns.turn():
        raise ValueError("broken")
    with turns.turn():
        assert turns.waiting == 0


def test_what_several_ask_at_once_is_worked_out_once_and_an_error_keeps_nobody_waiting(monkeypatch):
    plan, made, door = START.replace({"asn.turnout": 11.7}), [], threading.Event()

    def slow(scenario):
        made.append(scenario)
        door.wait(20)
        if len(made) == 1:
            raise ValueError("the first fails")
        return f"projection {len(made)}"

    monkeypatch.setattr(cache, "project", slow)
    found = []

    def ask():
        try:
            found.append(projected(plan))
        except ValueError as error:
            found.append(str(error))

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    until(lambda: made)
    door.set()
    for thread in threads:
        thread.join(20)
    assert sorted(found) == ["projection 2"] * 3 + ["the first fails"]
    cache._KEPT.pop(plan)


def test_projections_kept_are_bounded_and_the_least_asked_for_goes(monkeypatch):
    monkeypatch.setattr(cache, "project", lambda scenario: scenario["asn.turnout"])
    monkeypatch.setattr(cache, "_KEPT", type(cache._KEPT)())
    plans = [START.replace({"asn.turnout": 10 + k / 10}) for k in range(cache.KEPT + 5)]
    for plan in plans:
        projected(plans[0])
        assert projected(plan) == plan["asn.turnout"]
    assert len(cache._KEPT) == cache.KEPT
    assert plans[0] in cache._KEPT
    assert plans[1] not in cache._KEPT
