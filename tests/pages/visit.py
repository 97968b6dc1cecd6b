"""A visit to the app without a browser: what a visitor does, and what stands on the page."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs
from xml.etree import ElementTree

from streamlit.testing.v1 import AppTest
from streamlit.util import calc_hash

from simulator.parameters import Language
from simulator.words import say
from tests.checks import checked, unchecked

ROOT = Path(__file__).parents[2]
PAGES = tuple(file.relative_to(ROOT).as_posix() for file in sorted(ROOT.glob("pages/*.py")))
PROJECTION, METHODS = "pages/projection.py", "pages/methods.py"
MEETING, SHOW = "pages/meeting.py", "pages/present.py"
"""The page for the meeting, and the view for the projector, which stands without levers or navigation."""
FOLDS = (
    "city", "loket", "kelurahan", "sekolah", "kecamatan", "asn", "sosialisasi", "lain",
    "targets", "population", "assumptions", "uncertainty",
)  # fmt: skip
"""The sidebar's folded sections."""


INVISIBLE = dict.fromkeys(map(ord, "\u2060\u2068\u2069"))
"""Joiners, and marks that end a name's direction of writing."""


class Visit:
    """One visitor, to the front page or straight to another. Every run is checked for exceptions, shown or hidden."""

    def __init__(self, link: str = "", open_folds: tuple[str, ...] = (), page: str = "") -> None:
        self.app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
        for key, values in parse_qs(link, keep_blank_values=True).items():
            self.app.query_params[key] = values
        if page:
            # As a browser asks for it. ``switch_page`` knows the pages by their addresses only after a first run.
            self.app._page_hash = calc_hash(Path(page).stem)
        self.run()
        if open_folds:
            self.unfold(*open_folds)

    # What a visitor does

    def run(self) -> None:
        """Run the script once, as after any touch."""
        self.app.run()
        assert not self.app.exception, [error.value for error in self.app.exception]
        trouble = {say("app.trouble", language) for language in ("id", "en")}
        assert not [error.value for error in self.app.error if error.value in trouble]

    def unfold(self, *folds: str) -> None:
        """Open folded sections, whose widgets are only made while they are open."""
        for fold in folds:
            self.app.session_state[f"fold:{fold}"] = True
        self.run()

    def slide(self, key: str, value: float) -> None:
        self.app.slider(f"slider:{key}").set_value(value)
        self.run()

    def type(self, key: str, text: str) -> None:
        self.app.text_input(f"typed:{key}").set_value(text)
        self.run()

    def pick_date(self, key: str, day: Any) -> None:
        self.app.date_input(f"picked:{key}").set_value(day)
        self.run()

    def choose(self, key: str, value: Any) -> None:
        """Choose in a row of buttons: a choice, weekdays, the language."""
        self._buttons(key).set_value(value)
        self.run()

    def turn(self, key: str, on: bool) -> None:
        """Turn a switch."""
        self.app.toggle(key).set_value(on)
        self.run()

    def choose_city(self, preset: str) -> None:
        self.app.selectbox("preset").set_value(preset)
        self.run()

    def press(self, key: str) -> None:
        self.app.button(key).click()
        self.run()

    def open_page(self, file: str) -> None:
        self.app.switch_page(file)
        self.run()

    def choose_part(self, part: str) -> None:
        """Choose a part of the meeting page."""
        self.app.button_group("meeting_part").set_value(part)
        self.run()

    def write(self, key: str, text: str) -> None:
        """Write into a field that is no parameter's."""
        self.app.text_input(key).set_value(text)
        self.run()

    # What stands on the page

    @property
    def link(self) -> str:
        """The link that the page writes into the address bar, without its check, which must be right."""
        for element in self.app.get("bidi_component"):
            if element.proto.component_name == "ikd_address":
                return unchecked(str(json.loads(element.proto.json)["link"]))
        raise AssertionError("no address is written")

    @property
    def html(self) -> list[str]:
        """The bodies of all HTML on the page but the style sheet."""
        bodies = [element.proto.body for element in self.app.get("html")]
        return [body for body in bodies if not body.startswith("<style>")]

    @property
    def told(self) -> str:
        """All HTML on the page as one text."""
        return " ".join(map(_text, self._roots()))

    def marked(self, name: str) -> list[str]:
        """The texts of the HTML elements of a class. Whatever is not well formed fails here."""
        return [_text(node) for root in self._roots() for node in root.iter() if name in node.get("class", "").split()]

    @property
    def verdict(self) -> str:
        (sentence,) = self.marked("ikd-verdict")
        return sentence

    @property
    def cards(self) -> list[str]:
        """The four figures, each with its label and lines."""
        return self.marked("ikd-card")

    @property
    def figures(self) -> list[str]:
        """The four figures alone."""
        return self.marked("figure")

    @property
    def tables(self) -> list[list[list[str]]]:
        """Every table's rows of cells, the head first."""
        return [
            [[_text(cell) for cell in row] for row in table.iter("tr")]
            for root in self._roots()
            for table in root.iter("table")
        ]

    @property
    def chart_words(self) -> str:
        """What the front page's chart says to who cannot see it."""
        return str(self.app.get("vega_lite_chart")[0].proto.alt).replace("\u00a0", " ")

    def expect_charts_told(self, count: int) -> None:
        """Each of so many charts says in words at least one figure that a table on the page holds."""
        told = [_figures(chart.proto.alt) for chart in self.app.get("vega_lite_chart")]
        cells = " ; ".join(cell for table in self.tables for row in table for cell in row)
        frames = " ; ".join(str(cell) for frame in self.app.dataframe for cell in frame.value.to_numpy().ravel())
        held = _figures(f"{cells} ; {frames}")
        assert len(told) == count
        assert all(told), [chart.proto.alt for chart in self.app.get("vega_lite_chart")]
        assert [figures for figures in told if not figures & held] == []

    def slider(self, key: str) -> float:
        return self.app.slider(f"slider:{key}").value

    def typed(self, key: str) -> str:
        return str(self.app.text_input(f"typed:{key}").value)

    def picked(self, key: str) -> Any:
        return self._buttons(key).value

    def has(self, kind: str, key: str) -> bool:
        """Whether a widget stands on the page."""
        return any(element.key == key for element in self.app.get(kind))

    def fault(self, key: str) -> str:
        """What is said to be wrong, inside the field itself; empty when nothing is."""
        field = self.app.get_by_key(f"field-{key.replace('.', '-').replace('_', '-')}")
        bodies = [element.proto.body for element in field.get("html")]
        return " ".join(_text(_parsed(body)) for body in bodies if 'class="ikd-fault"' in body)

    @property
    def faults(self) -> list[str]:
        """Everything said to be wrong with what was typed, anywhere."""
        return self.marked("ikd-fault")

    def _buttons(self, key: str) -> Any:
        return self.app.button_group(key if key == "language" else f"picked:{key}")

    def _roots(self) -> list[ElementTree.Element]:
        return [_parsed(body) for body in self.html]


def opened(link: str = "", language: Language = "id", open_folds: tuple[str, ...] = (), page: str = "") -> Visit:
    """A visitor who opened a whole link of the present model, Blitar's where it names no city."""
    start = link if link.startswith("r=") else f"r=blitar-2025&{link}"
    return Visit(checked(f"m=1&{start}&lang={language}"), open_folds, page)


def _figures(text: str) -> set[str]:
    """The figures of a text, dates and years left out."""
    dateless = re.sub(r"(\d{1,2} )?\b[A-Z][a-z]+ \d{4}", "", text.translate(INVISIBLE).replace("\u00a0", " "))
    return set(re.findall(r"\d[\d.,]*\d|\d", dateless))


def _parsed(body: str) -> ElementTree.Element:
    return ElementTree.fromstring(f"<div>{body}</div>")


def _text(node: ElementTree.Element) -> str:
    """All text within, hard blanks made soft and joiners dropped."""
    return " ".join(" ".join(node.itertext()).translate(INVISIBLE).split())
