"""Office days of the kecamatan channel shared out over the kecamatan: floors first, the rest by size."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .refusal import Infeasible, Refusal


@dataclass(frozen=True)
class District:
    """One kecamatan: the least office days a week it must have, and its size in any unit (None for all alike)."""

    name: str
    floor: int = 0
    size: float | None = None


@dataclass(frozen=True)
class DistrictShare:
    """Office days a week for one kecamatan."""

    name: str
    floor: int
    events: int


def share_out(districts: Sequence[District], events: int) -> tuple[DistrictShare, ...]:
    """Whole office days for each kecamatan, in the order given; together exactly ``events``.

    After the floors each further day goes where days per size are fewest (the method of Webster,
    which favours neither the large nor the small); of equals to the first. Sizes not given count as
    the mean of those given. Raises Infeasible when the floors ask for more days than there are, ValueError
    for no district, a floor or a size below 0, or sizes of which all are 0.
    """
    if not districts or any(d.floor < 0 or (d.size is not None and d.size < 0) for d in districts):
        raise ValueError("districts need floors and sizes of 0 or more")
    asked = sum(district.floor for district in districts)
    if asked > events:
        terms = tuple((district.name, float(district.floor)) for district in districts if district.floor)
        raise Infeasible(Refusal("districts", asked, events, terms, "kecamatan"))
    given = [district.size for district in districts if district.size is not None]
    mean = sum(given) / len(given) if given else 1.0
    if given and mean == 0 and len(given) < len(districts):
        mean = 1.0  # beside those of size 0 the unsized are all alike
    sizes = [mean if district.size is None else district.size for district in districts]
    if not any(sizes):
        raise ValueError("at least one district has a size above 0")
    days = [district.floor for district in districts]
    for _ in range(events - asked):
        claims = [size / (2 * have + 1) for size, have in zip(sizes, days, strict=True)]
        days[claims.index(max(claims))] += 1
    return tuple(DistrictShare(d.name, d.floor, have) for d, have in zip(districts, days, strict=True))
