"""``backup FILE``: the store of tracked plans, copied out while servers run."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ...evidence.track.backup import BackupRefused, back_up
from ...settings import BadSettingError
from ..arguments import Parser, Verbs

REFUSALS = {
    "database": "the store is another database ({detail}): back it up with that database's own tools",
    "nothing": "there is no store yet at {detail}",
    "exists": "{detail} is there already; name a new file",
    "no_store": "{detail} is no back-up of a store, or it is damaged; nothing was changed",
    "holds": "the store {detail} holds tracked plans; --replace puts the back-up in their place. Back them up first",
    "disk": "{detail} cannot be written",
}
"""What is said, by :attr:`BackupRefused.code`."""


def add(verbs: Verbs) -> None:
    """Add the verb."""
    parser: Parser = verbs.add_parser("backup", help="copy the store of tracked plans into a file, servers running")
    parser.add_argument("file", type=Path, help="a new file")
    parser.set_defaults(answer=lambda call: _answer(parser, call))


def _answer(parser: Parser, call: Namespace) -> int:
    with refusals_told(parser):
        print(f"{back_up(call.file)} tracked plans backed up to {call.file}")
    return 0


@contextmanager
def refusals_told(parser: Parser) -> Iterator[None]:
    """Leave with 2 and one line where the store cannot be copied."""
    try:
        yield
    except BackupRefused as refused:
        parser.error(REFUSALS[refused.code].format(detail=refused.detail))
    except BadSettingError as bad:
        parser.error(str(bad))
