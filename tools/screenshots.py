"""``python -m tools.screenshots [PATH ...]``: pages at both sizes, both shades, both languages, in build/."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from simulator.sharing.check import with_check
from simulator.sharing.received import pairs_of
from tools.browser import launched
from tools.server import ROOT, running

OUT = ROOT / "build" / "screenshots"
SIZES = {"wide": (1366, 768), "phone": (390, 844)}
PATHS = ("?m=1&r=blitar-2025", "?m=1&r=denpasar-2024&kecamatan.events=40", "methods?m=1&r=blitar-2025")
IDLE = "[data-testid=stApp][data-test-connection-state=CONNECTED][data-test-script-state=notRunning]"


def settled(page: Page) -> None:
    """Wait until the script has run and the charts are drawn."""
    page.wait_for_selector(IDLE, timeout=60_000)
    page.wait_for_timeout(900)


def main(paths: Sequence[str] = PATHS) -> None:
    """Take every screenshot; the first screen of each and, where there is more, the whole page."""
    OUT.mkdir(parents=True, exist_ok=True)
    with running() as address, sync_playwright() as playwright, launched(playwright) as browser:
        for number, path in enumerate(paths):
            for size, (width, height) in SIZES.items():
                for shade in ("light", "dark"):
                    for language in ("id", "en"):
                        name = f"{number}-{size}-{shade}-{language}"
                        context = browser.new_context(
                            viewport={"width": width, "height": height},
                            color_scheme="dark" if shade == "dark" else "light",
                        )
                        page = context.new_page()
                        place, _, query = path.partition("?")
                        page.goto(f"{address}/{place}?{with_check(pairs_of(f'{query}&lang={language}'))}")
                        settled(page)
                        _shoot(page, OUT / f"{name}.png", width)
                        context.close()


def _shoot(page: Page, file: Path, width: int) -> None:
    page.screenshot(path=file)
    if "light-id" in file.name:
        page.set_viewport_size({"width": width, "height": 5200})
        settled(page)
        page.screenshot(path=file.with_stem(file.stem + "-whole"))
    print(file.name)


if __name__ == "__main__":
    main(sys.argv[1:] or PATHS)
