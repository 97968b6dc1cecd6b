"""The one palette, safe for colour-blind readers (after Okabe and Ito), for light and dark."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Mode = Literal["light", "dark"]


@dataclass(frozen=True)
class Palette:
    """Colours by what they mean."""

    plan: str
    baseline: str
    target: str
    good: str
    known: str
    outside: str
    text: str
    muted: str
    grid: str
    surface: str
    on_plan: str
    series: tuple[str, str, str, str]
    """Scenarios side by side, the plan first."""


PALETTES: dict[Mode, Palette] = {
    "light": Palette(
        plan="#0072B2",
        baseline="#7B8794",
        target="#B14A00",
        good="#00704F",
        known="#1F2937",
        outside="#CC79A7",
        text="#1A2433",
        muted="#566272",
        grid="#E3E7EC",
        surface="#FFFFFF",
        on_plan="#FFFFFF",
        series=("#0072B2", "#00704F", "#9B3D77", "#6B5900"),
    ),
    "dark": Palette(
        plan="#56B4E9",
        baseline="#8A94A3",
        target="#F0A13A",
        good="#3CCB9B",
        known="#E8ECF1",
        outside="#E39BC3",
        text="#EEF2F6",
        muted="#A9B4C2",
        grid="#2E3846",
        surface="#121821",
        on_plan="#0B1622",
        series=("#56B4E9", "#3CCB9B", "#E39BC3", "#E8DC5A"),
    ),
}
