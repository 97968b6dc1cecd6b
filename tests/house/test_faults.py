"""The faults that can be planted have their place and their test, and ``docs/testing.md`` names both."""

from tests.each import each
from tools.faults import FAULTS, ROOT


@each(FAULTS)
def test_a_fault_has_its_place_and_its_test_and_is_told(fault):
    assert (ROOT / fault.file).read_text(encoding="utf-8").count(fault.old) == 1
    file, _, name = fault.test.partition("::")
    assert f"def {name}(" in (ROOT / file).read_text(encoding="utf-8")
    row = f"| {fault.about} | `{fault.file.removeprefix('simulator/')}` | `{fault.test.removeprefix('tests/')}` |"
    assert row in (ROOT / "docs" / "testing.md").read_text(encoding="utf-8")


def test_there_are_twenty_of_different_kinds():
    assert len({fault.about for fault in FAULTS}) == len(FAULTS) >= 20
