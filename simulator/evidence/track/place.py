"""Where tracked plans are kept, and that nobody but the server's own account reads them there."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from ...settings import DATA, DATABASE

FILE = "ikd-tracks.db"
_ONLY_OURS, _ONLY_OUR_FOLDER = 0o600, 0o700


def database_address() -> str:
    """The database that the settings name; without any, SQLite in the folder of data.

    A file of before, when it lay where the app was started, goes on where it lies, unless a folder is set or the
    new place has one. Raises BadSettingError.
    """
    if named := DATABASE.value():
        return named
    file = DATA.value() / FILE
    before = Path(FILE)
    if before.is_file() and not file.exists() and not os.environ.get(DATA.name):
        file = before
    return f"sqlite:///{file.absolute()}"


def make_private(database: str) -> None:
    """Make a SQLite file, and the folder of data where it is to lie there, readable by this account alone.

    A folder that is there already stays as it is. Does nothing for other databases. Raises OSError.
    """
    with contextlib.suppress(ArgumentError):  # told when the database is opened
        url = make_url(database)
        if not url.drivername.startswith("sqlite") or url.database in (None, "", ":memory:"):
            return
        if str(url.database).startswith("file:"):  # SQLite's own way to spell options; who may read it is theirs to set
            return
        file = Path(str(url.database))
        if file.parent == DATA.value().absolute():
            file.parent.mkdir(mode=_ONLY_OUR_FOLDER, parents=True, exist_ok=True)
        # Made before SQLite makes it; what SQLite writes beside it takes over who may read it.
        os.close(os.open(file, os.O_CREAT | os.O_RDWR, _ONLY_OURS))
        file.chmod(_ONLY_OURS)
