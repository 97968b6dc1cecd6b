"""A thousand hostile links, the same in every run: each opens, quickly, to a plan that can be reckoned."""

import random
import time
from urllib.parse import quote

from simulator.model import project_line
from simulator.parameters import REGISTRY
from simulator.server.api.calls import CallError, answer_call
from simulator.sharing import Workspace, decode, encode, repair_lines
from simulator.sharing.link import LONGEST_LINK

SEED, LINKS, RECKONED = 20251126, 1_000, 25
SLOWEST = 2.0
"""Seconds that the worst link may take to open, on a busy machine."""
KEYS = [
    *REGISTRY,
    "m",
    "r",
    "lang",
    "k",
    "b",
    "at",
    "axis",
    "against",
    "live",
    "s1.r",
    "s3.growth",
    "p1.title",
    "p8.text",
]
VALUES = [
    "", "0", "-1", "1e308", "NaN", "Infinity", "999999999999999999999", "0x1f", "1_000", "\u0661\u0662", "2026-02-30",
    "9999-12-31", "off", "true", "../../etc/passwd", "/etc/passwd\0.csv", "C:\\Windows\\win.ini", "=1+1", "@SUM(A1)",
    "<script>alert(1)</script>", "![x](http://host.example/t.png)", "{0.__class__}", "%s%n", "${jndi:ldap://x}",
    "' or 1=1 --", "\u202egpj.exe", "\ud83d\ude00", "\x00\x01\x7f", "a" * 5_000, "%25" * 300, "1" * 4_000,
]  # fmt: skip


def hostile(chance: random.Random) -> str:
    """One link: known and foreign keys with values of every bad kind, then cut, repeated or garbled."""
    pairs = []
    for _ in range(chance.choice((1, 3, 8, 40))):
        key = (
            chance.choice(KEYS) if chance.random() < 0.8 else "".join(chr(chance.randrange(1, 0x2FF)) for _ in range(5))
        )
        value = chance.choice(VALUES) if chance.random() < 0.7 else str(chance.uniform(-1e6, 1e6))
        pairs.append(f"{quote(chance.choice(('', 'b.', 's1.', 'p2.')) + key)}={quote(value, errors='replace')}")
    link = "&".join(pairs)
    way = chance.randrange(6)
    if way == 0:
        link = link[: chance.randrange(len(link) + 1)]
    elif way == 1:
        link = link * chance.randrange(2, 5)
    elif way == 2:
        link = "https://host.example/?" + quote(link)
    elif way == 3:
        link = "".join(chr(chance.randrange(0x250)) if chance.random() < 0.05 else letter for letter in link)
    return link[:LONGEST_LINK]


def test_a_thousand_hostile_links_open_and_can_be_reckoned():
    chance, slowest = random.Random(SEED), 0.0
    for number in range(LINKS):
        link = hostile(chance)
        begun = time.perf_counter()
        content = decode(link)
        slowest = max(slowest, time.perf_counter() - begun)
        again = decode(encode(Workspace(content.scenario, content.baseline, content.language)))
        assert (again.scenario, again.repairs) == (content.scenario, ()), link
        for row in repair_lines(content.repairs, "id"):
            assert all(isinstance(part, str) for part in row)
        if number % RECKONED == 0:
            _, line = project_line(content.scenario)
            assert 0 <= line.active[-1] <= line.recorded[-1] <= line.wajib_ktp[-1], link
    assert slowest < SLOWEST


def test_the_api_answers_hostile_queries_or_refuses_them_by_name():
    chance = random.Random(SEED)
    options = ["draws=4", "draws=-1", "seed=x", "lever=growth", "lever=%00", "daily=1", "chance=2", "cost=a%3Db"]
    answered, refused = 0, []
    for _ in range(60):
        query = "&".join([hostile(chance), *chance.sample(options, 2), "help="])
        for verb in ("project", "seek"):
            try:
                assert answer_call(verb, query)["repairs"] is not None
                answered += 1
            except CallError as wrong:
                refused.append(wrong)
    assert answered
    assert all(wrong.reason and len(wrong.received) <= 40 for wrong in refused)
    assert {wrong.key for wrong in refused} <= {"draws", "seed", "lever", "daily", "chance", "cost"}
