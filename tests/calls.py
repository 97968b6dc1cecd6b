"""Calls of the command line in tests."""

import pytest

from simulator.__main__ import main


def assert_refused(capsys, arguments) -> None:
    """A call that makes no sense exits with 2, prints nothing, and says in one line what is wrong."""
    with pytest.raises(SystemExit) as leave:
        main(arguments)
    captured = capsys.readouterr()
    assert leave.value.code == 2
    assert captured.out == ""
    assert captured.err.strip()
    assert captured.err.count("\n") == 1
