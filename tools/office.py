"""LibreOffice Calc and Impress for tests of workbooks and slides: found where installed, installed where not.

``python -m tools.office`` makes sure there is one.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

NAMES = ("soffice", "libreoffice", "localc")
PLACES = ("/Applications/LibreOffice.app/Contents/MacOS/soffice", r"C:\Program Files\LibreOffice\program\soffice.exe")
PACKAGES = ("libreoffice-calc-nogui", "libreoffice-impress-nogui")
"""Impress is another 5 MB."""
PARTS = ("sc", "sd")
"""The libraries by which the two are told."""
SECONDS = 240
AT_ONCE = 8
"""Files of one start: it takes a second, but after a dozen each file takes longer than the one before."""

_ALWAYS_RECALCULATE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""


def executable() -> str | None:
    """The path of a LibreOffice with both: the one OFFICE names, else one on the PATH, else None."""
    found = [os.environ.get("OFFICE"), *(shutil.which(name) for name in NAMES), *PLACES]
    return next((path for path in found if path and _has_parts(Path(path))), None)


def _has_parts(program: Path) -> bool:
    """Whether Calc and Impress are among the parts installed, each of which comes in a package of its own."""
    if not program.exists():
        return False
    home = program.resolve().parent
    places = (home, home.parent / "Frameworks")
    return all(any(any(place.glob(f"*{part}lo.*")) for place in places) for part in PARTS)


def ensure() -> None:
    """Install both from Debian's packages where one is missing; elsewhere say what to install."""
    if executable():
        return
    if not shutil.which("apt-get") or not hasattr(os, "geteuid") or os.geteuid() != 0:
        sys.exit(
            "The tests of workbook and slides need LibreOffice. Install it (on Debian and Ubuntu: "
            f"sudo apt-get install {' '.join(PACKAGES)}; elsewhere from https://www.libreoffice.org), "
            "or set OFFICE to its path."
        )
    subprocess.run(["apt-get", "update", "-qq"], check=True)
    subprocess.run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", *PACKAGES], check=True)


def convert(files: Sequence[Path], into: Path, kind: str = "xlsx") -> list[Path]:
    """Open files, calculate every formula anew, and save them in a folder as ``kind``."""
    made: list[Path] = []
    for k in range(0, len(files), AT_ONCE):
        made += _convert(files[k : k + AT_ONCE], into, kind)
    return made


def _convert(files: Sequence[Path], into: Path, kind: str) -> list[Path]:
    """One start for all of these files."""
    program = executable()
    if program is None:
        raise RuntimeError(
            "No LibreOffice with Calc and Impress: run `python -m tools.office`, or set OFFICE to its path."
        )
    # A profile of its own, so that no office at work on this machine is disturbed, nor its settings met.
    with tempfile.TemporaryDirectory() as profile:
        settings = Path(profile) / "user" / "registrymodifications.xcu"
        settings.parent.mkdir()
        settings.write_text(_ALWAYS_RECALCULATE, encoding="utf-8")
        command = [program, f"-env:UserInstallation={Path(profile).as_uri()}", "--headless", "--norestore",
                   "--convert-to", kind, "--outdir", str(into), *map(str, files)]  # fmt: skip
        done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=False)
    made = [into / f"{file.stem}.{kind}" for file in files]
    if not all(path.exists() for path in made):
        raise RuntimeError(f"LibreOffice did not convert every file: {done.stdout} {done.stderr}")
    return made


if __name__ == "__main__":
    ensure()
