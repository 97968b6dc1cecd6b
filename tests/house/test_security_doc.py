"""Each threat of docs/security.md is held by tests that exist."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROWS = [
    line.strip("|").split("|")
    for line in (ROOT / "docs/security.md").read_text(encoding="utf-8").splitlines()
    if line.startswith("| ") and not line.startswith("| threat")
]


def test_each_threat_names_tests_that_exist():
    assert len(ROWS) > 15
    for threat, held_by, tests in ROWS:
        named = re.findall(r"`(tests/[\w/]+\.py)`", tests)
        assert held_by.strip()
        assert named, threat
        assert [path for path in named if not (ROOT / path).is_file()] == [], threat
