"""Every ``IKD_*`` variable, declared once: name, meaning in both languages, default, and how its text is read.

A setting is read from the environment each time it is asked for; one that is not set, or empty, has its default.
One that cannot be read is never replaced by its default: it is refused by name.
"""

from __future__ import annotations

import datetime as dt
import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from .parameters import SimulatorError, Text

T_co = TypeVar("T_co", covariant=True)
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_HOST = re.compile(r"https?://(\*\.)?[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*(:\d{1,5})?", re.ASCII)
LONGEST_SHOWN = 40
"""Characters of a value that are shown again when it is refused."""


class BadSettingError(SimulatorError, ValueError):
    """A variable holds what cannot be read; ``name`` is the variable's, ``received`` the beginning of what it holds."""

    def __init__(self, name: str, received: str, expected: Text) -> None:
        super().__init__(f"{name} is not {expected.en}: {received[:LONGEST_SHOWN]!r}")
        self.name = name
        self.received = received[:LONGEST_SHOWN]


@dataclass(frozen=True)
class Setting(Generic[T_co]):
    """One variable. ``default`` is the text that means the same as leaving it out; "" where nothing is set."""

    name: str
    meaning: Text
    default: str
    expected: Text
    """What it may hold, after "is not"."""
    read: Callable[[str], T_co]
    """Its text as a value. Raises ValueError for what it cannot use."""

    def value(self) -> T_co:
        """What is set now, or the default. Raises BadSettingError."""
        received = os.environ.get(self.name, "") or self.default
        try:
            return self.read(received)
        except (ValueError, RuntimeError):  # RuntimeError: nobody's home folder is known
            raise BadSettingError(self.name, received, self.expected) from None


def _day(text: str) -> dt.date | None:
    if not text:
        return None
    if not _ISO.fullmatch(text):
        raise ValueError(text)
    return dt.date.fromisoformat(text)


def _text(text: str) -> str:
    return text.strip()


def _folder(text: str) -> Path:
    if "\0" in text:
        raise ValueError(text)
    return Path(text.strip()).expanduser() if text.strip() else _data_of_this_user()


def _data_of_this_user() -> Path:
    """Where programs of this system keep a user's data."""
    if os.name == "nt":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "ikd"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "ikd"


def _framers(text: str) -> tuple[str, ...]:
    """Sources for ``frame-ancestors``: 'self', 'none', or addresses with their scheme."""
    found = tuple({"self": "'self'", "none": "'none'"}.get(word.strip("'"), word) for word in text.split())
    if not found or ("'none'" in found and len(found) > 1):
        raise ValueError(text)
    if not all(word in ("'self'", "'none'") or _HOST.fullmatch(word) for word in found):
        raise ValueError(text)
    return found


def _whole(lowest: int, highest: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        if not (text.isascii() and text.isdigit() and len(text) < 10 and lowest <= int(text) <= highest):
            raise ValueError(text)
        return int(text)

    return read


def _one_of(*words: str) -> Callable[[str], str]:
    def read(text: str) -> str:
        if text not in words:
            raise ValueError(text)
        return text

    return read


def _switch(text: str) -> bool:
    return {"on": True, "off": False}[text] if text in ("on", "off") else _refuse(text)


def _refuse(text: str) -> bool:
    raise ValueError(text)


def _count(name: str, meaning: Text, default: int, lowest: int, highest: int) -> Setting[int]:
    expected = Text(f"bilangan bulat dari {lowest} sampai {highest}", f"a whole number from {lowest} to {highest}")
    return Setting(name, meaning, str(default), expected, _whole(lowest, highest))


TODAY = Setting(
    "IKD_TODAY",
    Text("Tanggal hari ini, untuk uji coba; kosong: tanggal jam server", "Today, for tests; empty: by the clock"),
    "",
    Text("tanggal seperti 2026-11-25", "a date such as 2026-11-25"),
    _day,
)
DATA = Setting(
    "IKD_DATA",
    Text(
        "Folder data: basis data rencana yang dipantau, hanya terbaca oleh akun yang menjalankan server. "
        "Kosong: folder ikd di data pengguna itu",
        "The folder of data: the database of tracked plans, readable only by the account that runs the server. "
        "Empty: a folder ikd among that user's data",
    ),
    "",
    Text("sebuah folder", "a folder"),
    _folder,
)
DATABASE = Setting(
    "IKD_DATABASE",
    Text(
        "Alamat SQLAlchemy basis data lain untuk rencana yang dipantau; kosong: SQLite di folder data",
        "SQLAlchemy address of another database for tracked plans; empty: SQLite in the folder of data",
    ),
    "",
    Text("alamat basis data", "a database's address"),
    _text,
)
FRAME_ANCESTORS = Setting(
    "IKD_FRAME_ANCESTORS",
    Text(
        "Situs yang boleh menampilkan aplikasi di dalam halamannya, dipisah spasi: none, self, atau alamat "
        "seperti https://portal.blitarkota.go.id",
        "Sites that may show the app inside a page of theirs, separated by spaces: none, self, or addresses "
        "such as https://portal.blitarkota.go.id",
    ),
    "self",
    Text("none, self atau alamat https://...", "none, self or addresses https://..."),
    _framers,
)
API_RATE = _count(
    "IKD_API_RATE",
    Text(
        "Permintaan ke API per menit dari satu alamat; 0 mematikan API",
        "Requests to the API a minute from one address; 0 turns the API off",
    ),
    60,
    0,
    100_000,
)
TRACKS_A_DAY = _count(
    "IKD_TRACKS_A_DAY",
    Text("Rencana baru yang boleh disimpan per hari", "New tracked plans that may be kept a day"),
    200,
    0,
    1_000_000,
)
COUNTS_A_TRACK = _count(
    "IKD_COUNTS_A_TRACK",
    Text(
        "Angka yang boleh disimpan untuk satu rencana, termasuk yang diganti",
        "Counts that may be kept of one tracked plan, replaced ones too",
    ),
    5_000,
    1,
    1_000_000,
)
TRACKS_IN_ALL = _count(
    "IKD_TRACKS_IN_ALL",
    Text("Rencana yang boleh tersimpan seluruhnya", "Tracked plans that may be kept in all"),
    20_000,
    0,
    10_000_000,
)
SIGN_IN = Setting(
    "IKD_SIGN_IN",
    Text(
        "on: hanya yang masuk lewat penyedia di secrets.toml yang dapat membuka halaman; off: siapa pun",
        "on: only who signs in with the provider of secrets.toml may open the pages; off: anybody",
    ),
    "off",
    Text("on atau off", "on or off"),
    _switch,
)

LOG = Setting(
    "IKD_LOG",
    Text(
        "Catatan server: text, atau json (satu objek per baris, tanpa tautan dan alamat pengunjung)",
        "The server's log: text, or json (an object a line, without links or visitors' addresses)",
    ),
    "text",
    Text("text atau json", "text or json"),
    _one_of("text", "json"),
)

SETTINGS: tuple[Setting[object], ...] = (
    TODAY,
    DATA,
    DATABASE,
    FRAME_ANCESTORS,
    API_RATE,
    TRACKS_A_DAY,
    COUNTS_A_TRACK,
    TRACKS_IN_ALL,
    SIGN_IN,
    LOG,
)
"""Every variable, in the order in which they are listed to the people who install."""


def bad_settings() -> tuple[BadSettingError, ...]:
    """What of the environment cannot be read, for a server to say before it starts."""
    found = []
    for setting in SETTINGS:
        try:
            setting.value()
        except BadSettingError as bad:
            found.append(bad)
    return tuple(found)
