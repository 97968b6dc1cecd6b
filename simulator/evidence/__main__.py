"""``python -m simulator.evidence``: fit every preset's scale anew and show its checks."""

from ..presets import OWN_CITY, PRESETS
from .hindcast import check_hindcast, check_outcome, fit_scale


def main() -> None:
    """Print a line a preset: the scale it carries, the scale fitted, and its checks."""
    for preset in PRESETS:
        if preset.key == OWN_CITY:
            continue
        print(preset.key, "carries", preset.scale, "fitted", fit_scale(preset))
        for check in (check_hindcast(preset), check_outcome(preset)):
            if check:
                print("   ", check.start, check.end, round(check.modelled), "published", check.published, check.inside)


if __name__ == "__main__":
    main()
