"""Many small cases in one test, which lists every case that fails.

A test of its own costs a thousandth of a second and a line of the report; four thousand of them cost more
than what they check.
"""

from collections.abc import Callable, Collection


def each(*columns: Collection[object], ids: Callable[[object], str] = str) -> Callable[[Callable], Callable]:
    """Turns a check of one case into a test of all: the values of several columns are combined.

    An exception of any kind is a failure of its case. A check gets its values by position and no fixture.
    """

    def made(check: Callable) -> Callable[[], None]:
        def test() -> None:
            cases = combined(columns)
            assert cases, "there is nothing to check"
            failed = list(filter(None, (failure(check, case, ids) for case in cases)))
            assert not failed, f"{len(failed)} of {len(cases)} cases fail:\n" + "\n".join(failed)

        test.__name__ = test.__qualname__ = check.__name__
        test.__module__, test.__doc__ = check.__module__, check.__doc__
        return test

    return made


def combined(columns: tuple[Collection[object], ...]) -> list[tuple[object, ...]]:
    """Every combination of one value of each column."""
    cases: list[tuple[object, ...]] = [()]
    for column in columns:
        cases = [(*case, value) for case in cases for value in column]
    return cases


def failure(check: Callable, case: tuple[object, ...], ids: Callable[[object], str]) -> str:
    """What is wrong with a case, in a line or two; empty when nothing is."""
    try:
        check(*case)
    except Exception as error:
        return f"{', '.join(map(ids, case))}: {type(error).__name__} {error}"
    return ""
