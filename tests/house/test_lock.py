"""The lock file for exact set-ups: within the ranges of ``requirements.txt``, with hashes, from no host by name."""

import re
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PINNED = re.compile(r"^([A-Za-z0-9._-]+)==([^ ;]+)(.*?)(?=^\S|\Z)", re.MULTILINE | re.DOTALL)


def test_the_lock_holds_every_requirement_within_its_range():
    held = {canonicalize_name(name): version for name, version, _ in PINNED.findall(LOCK)}
    wanted = [
        Requirement(line.split("#")[0])
        for line in (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
        if line.split("#")[0].strip()
    ]
    outside = [str(one) for one in wanted if held.get(canonicalize_name(one.name), "0") not in one.specifier]
    assert not outside, f"run `make lock`: {outside}"


def test_every_locked_package_has_a_hash_and_no_host_is_named():
    found = PINNED.findall(LOCK)
    assert len(found) > 30
    assert not [name for name, _, rest in found if "--hash=sha256:" not in rest]
    assert "://" not in LOCK
    assert "--index" not in LOCK
