"""``python -m simulator.evidence [table.csv ...]``: fit every preset's scale anew, show its checks, and how much paces
change: on the shipped figures, and together with further tables of the same columns.
"""

import sys
from pathlib import Path

from ..presets import OWN_CITY, PRESETS
from .hindcast import check_hindcast, check_outcome, fit_scale
from .observations import Observation, read_file, shipped
from .pace.spread import spread_of_pace


def main(tables: list[str]) -> None:
    """Print a line a preset (the scale it carries, the scale fitted, its checks), then the spread of paces."""
    for preset in PRESETS:
        if preset.key == OWN_CITY:
            continue
        print(preset.key, "carries", preset.scale, "fitted", fit_scale(preset))
        for check in (check_hindcast(preset), check_outcome(preset)):
            if check:
                said = "published" if check.counted else "by a rounded percentage"
                print("   ", check.start, check.end, round(check.modelled), said, check.published, check.inside)
    _spread("shipped figures", shipped())
    if tables:
        more = [row for table in tables for row in read_file(Path(table)).rows]
        _spread(f"and {', '.join(Path(table).name for table in tables)}", (*shipped(), *more))


def _spread(name: str, observations: tuple[Observation, ...]) -> None:
    s = spread_of_pace(observations)
    print(
        f"spread.turnout, {name}: {s.spread:.2f}, standard error {s.error:.2f}, 80 % between {s.low:.2f} and "
        f"{s.high:.2f}; {s.pairs} pairs, {s.starts} starting figures, {s.places} places"
    )


if __name__ == "__main__":
    main(sys.argv[1:])
