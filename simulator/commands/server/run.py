"""``run``: the pages in a browser, from a checkout or from an installed package, in whatever folder one stands."""

from __future__ import annotations

import os
import subprocess
import sys
from argparse import Namespace
from pathlib import Path

from ..arguments import Parser, Verbs, whole

_PACKAGE = Path(__file__).parents[2]
INSTALLED = _PACKAGE / "site"
"""Where a wheel has the entry and its pages (``pyproject.toml``)."""
ENTRY = "asgi.py"


def add(verbs: Verbs) -> None:
    """Add the verb."""
    parser: Parser = verbs.add_parser("run", help="serve the pages to browsers")
    parser.add_argument("--port", type=whole(1, 65_535), help="8501 where left out")
    parser.add_argument("--address", help="who may reach it: 127.0.0.1 this machine only, 0.0.0.0 everybody")
    parser.add_argument("--path", help="path below which a reverse proxy has the pages, such as /sim")
    parser.set_defaults(answer=_answer)


def entry() -> Path:
    """The script that the server runs: beside the package in a checkout, inside it when installed."""
    return (INSTALLED if INSTALLED.is_dir() else _PACKAGE.parent) / ENTRY


def server_command(call: Namespace) -> list[str]:
    """What is started. An option left out is taken from the environment (``STREAMLIT_SERVER_PORT``) or the settings."""
    options = {"port": call.port, "address": call.address, "baseUrlPath": call.path}
    given = [f"--server.{name}={value}" for name, value in options.items() if value is not None]
    return [sys.executable, "-m", "streamlit", "run", str(entry()), *given]


def _answer(call: Namespace) -> int:
    command = server_command(call)
    if os.name != "nt":  # there a replaced process would return to the prompt at once
        # In place of this process, so that who stops it (systemd, a container) stops the server.
        os.execv(command[0], command)  # noqa: S606
    try:
        return subprocess.call(command)  # noqa: S603
    except KeyboardInterrupt:
        return 0
