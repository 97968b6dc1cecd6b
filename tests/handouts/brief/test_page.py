"""The brief, read again by another library: one page and at most an annex, the page's figures, typed text as text."""

import dataclasses
import datetime as dt
import io
import re
from functools import lru_cache
from xml.etree import ElementTree

import pytest
from PIL import Image
from pypdf import PdfReader

from simulator.handouts import Handout
from simulator.handouts.brief.page import ANNEX_LAYOUTS, LAYOUTS, SECTIONS, brief
from simulator.handouts.office import Office, read_letterhead
from simulator.handouts.picture import svg
from simulator.handouts.qr import qr_svg
from simulator.narrative import facts, recommendation
from simulator.narrative.assumptions import main_assumptions, presumptions
from simulator.parameters import LANGUAGES, REGISTRY
from simulator.presets import BY_KEY
from simulator.scenario import Scenario
from simulator.words import formats, say
from tests.handouts.cases import HOST, NASTY, PRESETS, extremes, handed, named

A4, FOLIO = (595, 842), (609, 935)
CENTIMETRE = 72 / 2.54
LEAST = 9
"""Points of the smallest type."""
READ_TWICE = ("denpasar-2024", "tegal-2025")
CITIES = [
    *((preset, LANGUAGES[k % 2]) for k, preset in enumerate(PRESETS)),
    *((preset, LANGUAGES[1 - k % 2]) for k, preset in enumerate(PRESETS) if preset in READ_TWICE),
]
"""Every city in one language, taken in turn, and some in both."""
OWN_SHORT = Scenario({"as_of": dt.date(2026, 12, 1), "lain.events": 3})
"""An own city, whose name is typed, over a month."""


def read(made: bytes, paper: tuple[int, int] = A4) -> PdfReader:
    reader = PdfReader(io.BytesIO(made))
    assert len(reader.pages) <= 2
    for page in reader.pages:
        assert (round(page.mediabox.width), round(page.mediabox.height)) == paper
    return reader


def text_of(reader: PdfReader) -> str:
    return squeezed("".join(page.extract_text() for page in reader.pages))


def links_of(reader: PdfReader) -> set[str]:
    return {note.get_object()["/A"]["/URI"] for page in reader.pages for note in page.get("/Annots", [])}


def letters_of(reader: PdfReader) -> list[tuple[float, float]]:
    """Where each run of letters begins from the left, and how large it is, in points."""
    found = []

    def see(text, moved, matrix, font, size):
        if text.strip():
            found.append((matrix[4] * moved[0] + matrix[5] * moved[2] + moved[4], size * abs(matrix[0])))

    for page in reader.pages:
        page.extract_text(visitor_text=see)
    return found


def squeezed(text: str) -> str:
    """Without gaps, which a reader of PDF guesses, and without what only guides line breaks."""
    return re.sub(r"[\s\u2060\u200b]", "", text)


@lru_cache(maxsize=16)
def of_preset(key: str, language: str) -> tuple[Handout, PdfReader]:
    handout = handed(BY_KEY[key].scenario, language)
    return handout, read(brief(handout))


@pytest.mark.parametrize(("preset", "language"), CITIES)
def test_every_citys_paper_says_what_the_front_page_says(preset, language):
    handout, reader = of_preset(preset, language)
    text = text_of(reader)
    for _, figure, _ in handout.cards[:1]:
        assert squeezed(figure) in text
    end, target = handout.projection.coverage_end, handout.projection.target
    for figure in (
        formats.percent(end.p10, language),
        formats.percent(end.p90, language),
        formats.number(target.people, language),
        formats.number(handout.scenario.number("wajib_ktp"), language),
        formats.number(handout.scenario.number("recorded"), language),
        formats.number(handout.scenario.number("active"), language),
        formats.chance(target.probability, language),
        handout.cards[2][1],
        handout.headline.split(".")[0],
        formats.long_date(handout.projection.days[0], language),
    ):
        assert squeezed(figure) in text
    titles = [squeezed(f"{number}. {say(f'brief.{part}', language)}") for part, number in SECTIONS.items()]
    first = squeezed(reader.pages[0].extract_text())
    assert sorted(titles, key=first.index) == titles
    assert squeezed(facts.as_paragraph(recommendation.conclusion(handout))) in first
    assert min(size for _, size in letters_of(reader)) >= LEAST - 0.01
    if handout.better is not None:
        assert squeezed(formats.percent(handout.better.coverage_end, language)) in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_carries_link_model_date_and_assumptions_with_their_sources(language):
    handout, reader = of_preset("denpasar-2024", language)
    text = text_of(reader)
    assert squeezed(handout.address) in text
    assert squeezed(handout.stamp) in text
    for assumption in main_assumptions(handout):
        assert squeezed(assumption.text + assumption.source) in text
    assert links_of(reader) == {handout.address}


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_tagged_and_has_title_language_and_date(language):
    handout, reader = of_preset("tegal-2025", language)
    root = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == language
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_data()
    assert reader.metadata.title == recommendation.subject(handout)
    assert reader.metadata.creation_date.date() == handout.made
    alternatives = []

    def walk(node):
        node = node.get_object() if hasattr(node, "get_object") else node
        if isinstance(node, list):
            for child in node:
                walk(child)
        elif isinstance(node, dict):
            if "/Alt" in node:
                alternatives.append(str(node["/Alt"]))
            if "/K" in node:
                walk(node["/K"])

    walk(root["/StructTreeRoot"])
    assert set(alternatives) == {handout.fan_words, say("narrative.qr", language)}


@pytest.mark.slow
@pytest.mark.parametrize(("case", "language"), [(case, LANGUAGES[k % 2]) for k, case in enumerate(extremes())])
def test_every_extreme_fits_page_and_annex(case, language):
    plan, start = extremes()[case]
    handout = handed(plan, language, start)
    text = text_of(read(brief(handout)))
    assert squeezed(formats.percent(handout.projection.coverage_end.line, language)) in text
    assert squeezed(facts.as_paragraph(recommendation.conclusion(handout))) in text


@pytest.mark.parametrize(("name", "own"), list(zip(list(NASTY)[::2], list(NASTY)[1::2], strict=True)))
def test_typed_names_are_text_and_break_no_page(name, own):
    text = text_of(read(brief(handed(named(OWN_SHORT, NASTY[name], NASTY[own]), "id"))))
    for typed in {name, own} - {"emoji", "right_to_left", "far", "illegal", "diacritics"}:  # a reader tells them apart
        assert squeezed(NASTY[typed]) in text
    assert squeezed(say("brief.conclusion", "id")) in text


@pytest.mark.parametrize("name", ["long", "wide", "markup"])
def test_no_line_runs_beyond_the_page(name):
    handout = handed(named(OWN_SHORT, NASTY[name], NASTY[name]), "en")
    assert max(left for left, _ in letters_of(read(brief(handout)))) < A4[0] - 50


@pytest.mark.parametrize("preset", READ_TWICE)
def test_the_margin_is_wide_enough_to_be_punched(preset):
    _, reader = of_preset(preset, "id")
    assert min(left for left, _ in letters_of(reader)) >= CENTIMETRE * 3 - 0.1


def test_an_annex_says_of_which_paper_it_is():
    handout = dataclasses.replace(handed(OWN_SHORT), office=Office(number="400.12/7/2026"))
    annexed = read(brief(handout)).pages[1].extract_text()
    assert re.search(r"Nomor\s*:\s*400.12/7/2026", annexed)
    assert re.search(r"Tanggal\s*:\s*22.November.2026", annexed)


@pytest.mark.parametrize(("entries", "linked"), [(900, True), (2000, False)])
def test_a_link_longer_than_the_page_bears_is_cut_on_paper_and_whole_behind_it(entries, linked):
    plan, start = extremes()["most"]
    long = HOST + "?" + "&".join(f"x{k}=1" for k in range(entries))
    reader = read(brief(handed(plan, "id", start, long)))
    assert "x10=1&x11=1" in text_of(reader)
    assert ("…" in text_of(reader)) is True
    assert links_of(reader) == ({long} if linked else set())


@pytest.mark.parametrize("address", ["m=1&r=blitar-2025", "javascript:alert(1)", "", "http://a b"])
def test_what_is_no_whole_address_is_no_link_and_has_no_code(address):
    handout = handed(BY_KEY["blitar-2025"].scenario, "id", address=address)
    reader = read(brief(handout))
    assert links_of(reader) == set()
    assert squeezed(address) in text_of(reader)
    assert qr_svg(address) is None


def test_fonts_of_the_machine_are_not_needed():
    handout = handed(BY_KEY["bogor-2025"].scenario, "id")
    assert brief(handout, alone=True) == brief(handout)
    odd = handed(named(BY_KEY["sendiri"].scenario, NASTY["far"] + NASTY["emoji"]), "id")
    read(brief(odd, alone=True))


def test_the_same_inputs_give_the_same_bytes_and_another_date_other_ones():
    handout = handed(BY_KEY["blitar-2025"].scenario, "en")
    later = dataclasses.replace(handout, made=dt.date(2027, 1, 2))
    assert brief(handout) == brief(handout)
    assert "2 January 2027" in read(brief(later)).pages[0].extract_text().replace("\u00a0", " ")


def test_what_fits_at_no_size_is_cut_at_the_pages_end():
    reader = read(brief(handed(named(OWN_SHORT, "kota " * 2000), "id")))
    assert squeezed(say("brief.form", "id")).upper() in text_of(reader)


def test_a_changed_plan_names_its_changes_and_the_plan_it_started_from():
    start = BY_KEY["makassar-2026"].scenario
    plan = start.replace({"kelurahan.events": 20, "reachable": 0.5})
    handout = handed(plan, "en", start)
    text = text_of(read(brief(handout)))
    assert squeezed("Kelurahan halls: events a week: 20 (starting plan 8).") in text
    assert squeezed("Reachable: 50 % (starting plan 60 %).") in text
    assert squeezed(facts.as_paragraph(facts.where_the_plan_ends(handout))) in text


def test_with_kept_plans_the_link_stays_on_the_page_and_beside_the_code():
    pairs = "&".join(f"s{k}.title=Rencana%20{'percepatan' * 8}&s{k}.kelurahan.events={k}" for k in (1, 2, 3))
    handout = handed(BY_KEY["makassar-2026"].scenario, "id", address=f"{HOST}?m=1&r=makassar-2026&{pairs}")
    reader = read(brief(handout))
    assert squeezed(handout.address) in text_of(reader)
    boxes = [note.get_object()["/Rect"] for page in reader.pages for note in page.get("/Annots", [])]
    assert boxes
    assert max(box[2] for box in boxes) < A4[0] - 50 - 3 * 28


def test_an_office_has_its_letterhead_entries_and_signature_on_its_paper():
    office = Office(
        "Wali Kota", "", "470/12/2026", "Kepala Dinas", "Ni Luh Contoh", "Pembina (IV/a)", "1" * 18, "folio"
    )
    drawn = io.BytesIO()
    Image.new("RGB", (80, 20), "navy").save(drawn, "PNG")
    handout = handed(BY_KEY["makassar-2026"].scenario, "id")
    whole = dataclasses.replace(office, letterhead=read_letterhead(drawn.getvalue()))
    reader = read(brief(dataclasses.replace(handout, office=whole)), FOLIO)
    text = reader.pages[0].extract_text()
    assert re.search(
        r"Kepada\s*:\s*Wali Kota\s*Dari\s*:\s*Kepala Dinas\s*Tanggal\s*:\s*22.November.2026\s*Nomor\s*:\s*470/12/2026"
        r"\s*Lampiran\s*:\s*1 \(satu\) lembar\s*Hal\s*:",
        text,
    )
    assert re.search(rf"Kepala Dinas,\s*Ni Luh Contoh\s*Pembina \(IV/a\)\s*NIP {'1' * 18}", text)
    assert any(image.image.size == (80, 20) for image in reader.pages[0].images)
    assert "1" * 18 not in reader.pages[1].extract_text() + handout.address


def test_the_paper_says_what_is_presumed_and_what_may_come():
    handout, reader = of_preset("makassar-2026", "id")
    first, second = presumptions(handout)
    text = squeezed(reader.pages[0].extract_text())
    assert squeezed(facts.as_paragraph(first)) in text
    assert squeezed(facts.as_paragraph(second)) in text
    assert str(second[0].text).count("cakupan") == 1 + str(second[0].text).count(";") + 1


def test_each_step_takes_no_more_room_than_the_one_before_and_no_type_is_too_small():
    for steps in (LAYOUTS, ANNEX_LAYOUTS):
        assert min(step["size"] for step in steps) == steps[-1]["size"] == LEAST
    assert LAYOUTS[-1]["rank"] == 1


@pytest.mark.parametrize("preset", PRESETS)
def test_chart_and_code_are_well_formed_pictures(preset):
    for picture in (svg(handed(BY_KEY[preset].scenario).fan), qr_svg(HOST)):
        assert ElementTree.fromstring(picture).tag == "{http://www.w3.org/2000/svg}svg"


def test_every_assumption_named_is_one_and_has_a_source():
    for plan, start in extremes().values():
        for one in main_assumptions(handed(plan, "en", start)):
            # The one fact among them says what the plan's kecamatan events rest on.
            assert REGISTRY[one.key].role != "fact" or one.key == "kecamatan.network"
            assert one.source
            assert ".csv" not in one.source


def test_the_paper_says_where_the_plan_should_stand_by_date():
    handout, reader = of_preset("denpasar-2024", "id")
    end = formats.number(handout.projection.active.line[-1], "id")
    assert squeezed(f"seharusnya: 31 Okt 2024 21.085; 30 Nov 2024 22.743; 31 Des 2024 {end}.") in text_of(reader)
