"""Links as the app makes them, with the check at their end, so that no test spells a check itself."""

from simulator.sharing.check import is_whole, with_check
from simulator.sharing.received import pairs_of


def checked(query: str) -> str:
    """A link's query as it is, and the check that the app would end it with."""
    return f"{query}&k={with_check(pairs_of(query)).rpartition('=')[2]}"


def unchecked(link: str) -> str:
    """A link that the app made, without its check, which must be right."""
    assert is_whole(pairs_of(link)), f"the check at the end of {link} is wrong or missing"
    return link.rpartition("&")[0]
