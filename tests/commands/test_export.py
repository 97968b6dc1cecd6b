"""Hand-outs by command: an office's entries on its papers and nowhere else, and levers in the snapshot."""

import io
import json

import pytest
from PIL import Image
from pptx import Presentation
from pypdf import PdfReader

from simulator.__main__ import main
from simulator.words import say
from tests.calls import assert_refused
from tests.handouts.deck.test_slides import words
from tests.handouts.deck.test_template import template
from tests.handouts.snapshot.test_levers import grid_of
from tests.handouts.snapshot.test_page import Page, assert_inert

LINK = "https://ikd.example/?m=1&r=blitar-2025&lang=id"
NIP = "197001011995031001"
OFFICE = {
    "to": "Wali Kota Blitar",
    "office": "Kepala Dinas Kependudukan dan Pencatatan Sipil",
    "name": "Contoh <b>Nama</b>",
    "rank": "Pembina Utama Muda (IV/c)",
    "nip": NIP,
    "number": "400.12/17/2025",
}


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "office.json").write_text(json.dumps(OFFICE), encoding="utf-8")
    (tmp_path / "office.pptx").write_bytes(template())
    drawn = io.BytesIO()
    Image.new("RGB", (1200, 200), "#224466").save(drawn, "PNG")
    (tmp_path / "kop.png").write_bytes(drawn.getvalue())
    return tmp_path


def test_an_offices_entries_letterhead_and_paper_are_on_the_brief_and_in_no_link_or_line(folder, capsys):
    path = folder / "brief.pdf"
    options = ("--office", folder / "office.json", "--letterhead", folder / "kop.png", "--paper", "f4")
    assert main(["export", LINK, "--to", str(path), *map(str, options)]) == 0
    reader = PdfReader(path)
    assert [round(side) for side in reader.pages[0].mediabox[2:]] == [609, 935]
    text = " ".join(reader.pages[0].extract_text().split())
    for entry in OFFICE.values():
        assert entry in text
    assert reader.pages[0].images
    said = capsys.readouterr()
    assert NIP not in said.out + said.err
    links = [note.get_object()["/A"]["/URI"] for page in reader.pages for note in page.get("/Annots", [])]
    assert links
    assert not [link for link in links if NIP in link or "Contoh" in link]


def test_an_offices_template_is_the_ground_of_the_slides(folder):
    path = folder / "deck.pptx"
    options = ("--office", folder / "office.json", "--template", folder / "office.pptx")
    assert main(["export", LINK, "--to", str(path), *map(str, options)]) == 0
    deck = Presentation(path)
    assert str(deck.slide_master.background.fill.fore_color.rgb) == "DDEEDD"
    assert OFFICE["office"] in words(deck.slides[0])


@pytest.mark.parametrize(
    ("entries", "reason"),
    [
        ({"nip": "1970"}, "'nip' has not 18 digits"),
        ({"name": 7}, "'name' is no text"),
        ({"name": "x" * 121}, "'name' is no text"),
        ({"paper": "a3"}, "'paper' is none of"),
        ({"nama": "x"}, "'nama' is no entry"),
        (["name"], "no JSON object"),
    ],
)
def test_entries_that_cannot_be_used_are_refused_by_name(folder, capsys, entries, reason):
    (folder / "office.json").write_text(json.dumps(entries), encoding="utf-8")
    call = ("export", LINK, "--to", str(folder / "brief.pdf"), "--office", str(folder / "office.json"))
    with pytest.raises(SystemExit) as leave:
        main(call)
    assert leave.value.code == 2
    assert reason in capsys.readouterr().err
    assert not (folder / "brief.pdf").exists()


def test_a_broken_letterhead_or_template_is_refused_in_the_pages_words(folder, capsys):
    (folder / "bad").write_bytes(b"nothing")
    for option, to in (("letterhead", "brief.pdf"), ("template", "deck.pptx")):
        with pytest.raises(SystemExit):
            main(["export", LINK, "--to", str(folder / to), f"--{option}", str(folder / "bad")])
        assert say(f"meeting.office_{option}_kind", "id", name="bad") in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ("data.csv", "--office", "office.json"),
        ("brief.pdf", "--office", "/no/such/file.json"),
        ("brief.pdf", "--template", "office.pptx"),
        ("deck.pptx", "--letterhead", "kop.png"),
        ("deck.pptx", "--paper", "A4"),
        ("brief.pdf", "--paper", "A3"),
        ("brief.pdf", "--levers", "none"),
        ("snapshot.html", "--levers", "colour"),
        ("snapshot.html", "--levers", "kelurahan.events,kelurahan.events"),
        ("snapshot.html", "--levers", "kelurahan.events,asn.events,lain.events,sekolah.events"),
        ("snapshot.html", "--levers", ""),
    ],
)
def test_what_would_show_nowhere_or_cannot_be_read_is_refused(capsys, arguments):
    assert_refused(capsys, ("export", LINK, "--to", *arguments))


def test_levers_are_those_asked_for_or_none(tmp_path):
    path = tmp_path / "snapshot.html"
    assert main(["export", LINK, "--to", str(path), "--levers", "lain.events,asn.events"]) == 0
    page = Page(path.read_text(encoding="utf-8"))
    assert len(grid_of(page)["nodes"]) == 4 * 5
    assert main(["export", LINK, "--to", str(path), "--levers", "none"]) == 0
    assert_inert(Page(path.read_text(encoding="utf-8")))
