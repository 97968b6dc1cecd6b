"""What each hand-out of the link tells, by figure."""

import csv
import io
import re
from functools import lru_cache

import openpyxl
import pytest
from pptx import Presentation
from pypdf import PdfReader

from simulator.handouts.kinds import KINDS
from simulator.sharing import decode
from simulator.words import formats, say
from tests.handouts.cases import handed
from tests.story.reading import LINK, PEOPLE, SHARE, Told, found, of_cards, of_channels, of_text, plain, with_head


@lru_cache(maxsize=1)
def content():
    return decode(LINK)


@lru_cache(maxsize=1)
def handout():
    start = decode("m=1&r=makassar-2026").scenario
    return handed(content().scenario, "id", start)


def file_of(name: str) -> bytes:
    made = next(kind for kind in KINDS if kind.ending == name).make(handout())
    return made if isinstance(made, bytes) else made.encode()


def brief() -> Told:
    text = plain(PdfReader(io.BytesIO(file_of("pdf"))).pages[0].extract_text())
    text = re.sub(r"- (?=[a-z])", "", text)
    told = found(
        text,
        coverage=rf"2026\s*mencapai\s*({SHARE})",
        low=r"berakhir antara ([\d,]+)",
        high=rf"berakhir antara [\d,]+ % dan ({SHARE})",
        chance=r"tercapai \(peluang (.+?)\)",
        needed=rf"Perlu ({PEOPLE}) aktivasi",
        planned=rf"menghasilkan ({PEOPLE})",
        target=rf"yaitu ({PEOPLE}) orang",
        shortfall=rf"Kekurangan [^:]*: ({PEOPLE}) orang",
        gain=r"selisihnya ([+\u2212][\d,]+)",
        possible=rf"membawa ke ({SHARE})",
        first=r"bila dijalankan sendiri: (.+?);",
        next_event=r"(dahulukan .+?), terbanyak",
        days=rf"({PEOPLE}) hari layanan",
    )
    told |= {"credited in all": found(text, all=rf"mengaktifkan ({PEOPLE}) warga")["all"]}
    parts = found(text, parts=rf"mengaktifkan {PEOPLE} warga: (.+?)\. ")["parts"]
    told |= {f"credited by {part.rpartition(' ')[0]}": part.rpartition(" ")[2] for part in parts.split("; ")}
    return told


def slides() -> Told:
    shown = Presentation(io.BytesIO(file_of("pptx")))
    text = plain(" | ".join(s.text_frame.text for slide in shown.slides for s in slide.shapes if s.has_text_frame))
    told = found(
        text,
        coverage=rf"2026 mencapai ({SHARE})",
        chance=r"tercapai \(peluang (.+?)\)",
        low=r"kemungkinan antara ([\d,]+)",
        high=rf"kemungkinan antara [\d,]+ % dan ({SHARE})",
        shortfall=rf"Kekurangan \D*\d+ \w+ ({PEOPLE}) orang",
        possible=rf"membawa ke ({SHARE})",
        first=r"bila dijalankan sendiri: (.+?);",
        next_event=r"(dahulukan .+?), terbanyak",
    )
    chart = [s.chart for slide in shown.slides for s in slide.shapes if s.has_chart][1]
    credited, outside = chart.plots[0].series
    names = list(chart.plots[0].categories)
    told |= {f"credited by {n}": formats.number(v, "id") for n, v in zip(names, credited.values, strict=True)}
    told |= {f"outside by {n}": formats.number(v, "id") for n, v in zip(names, outside.values, strict=True)}
    return told | {"credited in all": formats.number(sum(credited.values), "id")}


@lru_cache(maxsize=1)
def snapshot() -> Told:
    page = file_of("html").decode()
    cards = [plain(re.sub("<[^>]+>", " ", card)) for card in re.findall(r"<div class='card'>(.+?)</div>", page)]
    text = plain(re.sub("<[^>]+>", " ", page).replace("&quot;", '"'))
    tables = [
        [[plain(re.sub("<[^>]+>", "", cell)) for cell in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row)]
         for row in re.findall(r"<tr>(.*?)</tr>", table, re.S)]
        for table in re.findall(r"<table>(.*?)</table>", page, re.S)
    ]  # fmt: skip
    told = of_text(text) | of_cards(*cards)
    told |= of_channels(with_head(tables, "Kanal", say("projection.column_each", "id")))
    return told | found(
        text,
        possible=rf"membawa ke ({SHARE})",
        first=r"bila dijalankan sendiri: (.+?);",
        next_event=r"(dahulukan .+?), terbanyak",
    )


def workbook() -> Told:
    """Its cells keep every fraction: they are written here as the pages write them."""
    book = openpyxl.load_workbook(io.BytesIO(file_of("xlsx")), data_only=True)
    rows = {row[0]: row[1:] for row in book.worksheets[0].iter_rows(values_only=True) if row[0]}

    def cell(key: str, column: int = 0):
        return rows[say(f"workbook.{key}", "id")][column]

    basis = handout().projection.target.basis
    told = {
        "coverage": formats.percent(cell(f"end_coverage_{basis}"), "id"),
        "target": formats.number(cell("end_target"), "id"),
        "days": formats.number(cell("service_days"), "id"),
        "planned": formats.number(cell("planned"), "id"),
        "low": formats.number(cell("end_low", 1) * 100, "id", 2),
        "high": formats.percent(cell("end_high", 1), "id"),
        "chance": cell("chance", 1),
    }
    wanted, active = (formats.settled(cell(key), 0) for key in ("end_target", "end_active"))
    told["shortfall"] = formats.number(wanted - active, "id")
    assert cell("end_shortfall") == pytest.approx(wanted - active, abs=1)
    return {key: plain(value) for key, value in told.items()}


def table_file() -> Told:
    last = list(csv.reader(io.StringIO(file_of("csv").decode("utf-8-sig")), delimiter=";"))
    head, row = last[0], last[-1]

    def cell(name: str, decimals: int = 0) -> str:
        value = float(
            next(
                c for h, c in zip(head, row, strict=True) if h.startswith(say(f"projection.column_{name}", "id"))
            ).replace(",", ".")
        )
        return formats.number(value, "id", decimals)

    wanted, active = (int(cell(name).replace(".", "")) for name in ("target", "active"))
    # The file keeps three decimals, the pages two of the figure itself.
    low, high = (float(cell(name, 3).replace(",", ".")) / 100 for name in ("low", "high"))
    end = handout().projection.coverage_end
    assert (low, high) == pytest.approx((end.p10, end.p90), abs=6e-6)
    told = {"coverage": cell("coverage", 2) + " %"}
    return told | {"target": cell("target"), "shortfall": formats.number(wanted - active, "id")}
