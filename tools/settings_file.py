"""``python -m tools.settings_file``: writes ``deploy/ikd.env.example`` from what ``simulator/settings.py`` declares."""

from __future__ import annotations

import textwrap
from pathlib import Path

from simulator.settings import SETTINGS

FILE = Path(__file__).parent.parent / "deploy" / "ikd.env.example"

_HEAD = """\
# Setelan server, satu per baris NAMA=nilai. Baris dengan # memakai nilai bawaan, yang tertulis di situ.
# Settings of the server, one NAME=value a line. A line behind # has its default, which it shows.
# To /etc/ikd/ikd.env, readable by root alone (chmod 600). Made by `python -m tools.settings_file`.
"""
_OF_THE_FRAMEWORK = (
    (
        "Kunci bersama semua replika untuk menandatangani cookie: 64 huruf acak, misalnya dari `openssl rand -hex 32`. "
        "Wajib bila ada lebih dari satu replika",
        "The key with which all replicas sign cookies: 64 random letters, as from `openssl rand -hex 32`. Needed with "
        "more than one replica",
        "STREAMLIT_SERVER_COOKIE_SECRET",
        "",
    ),
    (
        "Alamat tempat server mendengar: localhost hanya mesin ini (di belakang nginx), 0.0.0.0 seluruh jaringan",
        "Where the server listens: localhost this machine alone (behind nginx), 0.0.0.0 the whole network",
        "STREAMLIT_SERVER_ADDRESS",
        "localhost",
    ),
    (
        "Port, bila tidak disebut oleh `ikd run --port`",
        "The port, where `ikd run --port` does not name it",
        "STREAMLIT_SERVER_PORT",
        "8501",
    ),
)
"""Meaning in both languages, name and default of the framework's variables that an installation needs."""


def _entry(indonesian: str, english: str, name: str, default: str) -> str:
    said = [line for text in (indonesian, english) for line in textwrap.wrap(text + ".", 116)]
    return "\n".join([*(f"# {line}" for line in said), f"#{name}={default}"])


def settings_file() -> str:
    """The whole file."""
    ours = [_entry(one.meaning.id, one.meaning.en, one.name, one.default) for one in SETTINGS]
    return "\n\n".join([_HEAD.rstrip(), *ours, *(_entry(*one) for one in _OF_THE_FRAMEWORK)]) + "\n"


if __name__ == "__main__":
    FILE.write_text(settings_file(), encoding="utf-8")
