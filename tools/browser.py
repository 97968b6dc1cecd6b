"""Chromium for tests and screenshots: found where it is installed, installed where it is not.

``python -m tools.browser`` makes sure there is one.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Error, Playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def executable() -> str | None:
    """The path of an installed Chromium: the one CHROMIUM names, else one on the PATH, else None."""
    return os.environ.get("CHROMIUM") or next((path for name in NAMES if (path := shutil.which(name))), None)


def ensure() -> None:
    """Install Chromium where there is none: from Debian's packages as root, else Playwright's own build."""
    if executable():
        return
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        subprocess.run(["apt-get", "update", "-qq"], check=True)
        subprocess.run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"], check=True)
    else:
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=True)


@contextmanager
def launched(playwright: Playwright) -> Iterator[Browser]:
    """A headless browser, closed at the end."""
    try:
        browser = playwright.chromium.launch(executable_path=executable(), args=list(FLAGS))
    except Error as error:
        raise RuntimeError("No Chromium: run `python -m tools.browser`, or set CHROMIUM to its path.") from error
    try:
        yield browser
    finally:
        browser.close()


if __name__ == "__main__":
    ensure()
