"""What figures depend on beside the input: equal fingerprints give equal figures to the last digit."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path

_ROOMS = ("parameters", "scenario", "presets", "model", "evidence", "planning", "cities", "data")


@lru_cache(maxsize=1)
def fingerprint() -> str:
    """The versions of the libraries that reckon, and a digest of the program's own files that do."""
    digest = hashlib.sha256()
    root = Path(__file__).parents[2]
    for room in _ROOMS:
        for file in sorted((root / room).rglob("*")):
            if file.suffix in (".py", ".csv"):
                digest.update(file.relative_to(root).as_posix().encode() + b"\0" + file.read_bytes())
    libraries = [f"{name} {version(name)}" for name in ("numpy", "scipy")]
    return "; ".join([*libraries, f"simulator {digest.hexdigest()[:16]}"])
