"""docs/access.md: what holds is held by tests that exist, and every chart is listed with its table."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docs/access.md").read_text(encoding="utf-8")
ROWS = [line.strip("|").split("|") for line in TEXT.splitlines() if line.startswith("| ")]


def test_each_line_names_tests_that_exist():
    named = [re.findall(r"`(tests/[\w/]+\.py)`", row[-1]) for row in ROWS if "test" not in row[-1].split()]
    assert len(named) > 20
    assert all(named)
    assert [path for paths in named for path in paths if not (ROOT / path).is_file()] == []


def test_every_chart_is_listed_with_its_table_and_its_test_looks_for_both():
    sources = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "simulator/ui").rglob("*.py"))]
    calls = [call for source in sources for call in source.split("st.vega_lite_chart(")[1:]]
    keys = {re.search(r'key="(\w+)"', call)[1] for call in calls}
    listed = {row[0].strip(" `"): row[-1].strip(" `") for row in ROWS if row[0].strip().startswith("`")}
    assert len(keys) == len(calls) > 10
    assert set(listed) == keys
    assert [key for key, test in listed.items() if "expect_charts_told(" not in (ROOT / test).read_text()] == []
