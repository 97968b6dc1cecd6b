"""An office's log: every spelling an office uses, every fault named, nobody's name kept."""

import dataclasses
import datetime as dt
import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from simulator.evidence.tables import table
from simulator.evidence.tables.files import FileError, PrivateError
from simulator.evidence.tables.log import Event, read_log, template

GOOD = Event(dt.date(2025, 10, 6), "kelurahan", 45, 31, 3, 2)


def book(*rows: tuple) -> bytes:
    file, made = io.BytesIO(), Workbook()
    for row in rows:
        made.active.append(row)
    made.save(file)
    return file.getvalue()


@pytest.mark.parametrize(
    "text",
    [
        "tanggal;kanal;orang;aktivasi;bukan_warga\n06/10/2025;kelurahan;45;31;3\n",
        "date,channel,people,activations,non-residents\n2025-10-06,Kelurahan halls,45,31,3\n",
        "Tanggal\tKanal\tOrang datang\tAktivasi IKD\tBukan warga\n6 Oktober 2025\tKelurahan\t45,0\t31\t3\n",
        "aktivasi;orang;bukan warga;kanal;tanggal\n31;45;3;KELURAHAN;6-10-25\n",
        "\ufeffTGL;Nama kegiatan;Kanal;Dilayani;Aktif;Luar kota\r\n6.10.2025;Balai;kelurahan;45;31;3\r\n",
        "tanggal;kanal;orang;aktivasi;bukan warga\n06 Okt 2025;kelurahan;45;31;3\n\n\n",
        "Jl. Majapahit 1, Telp (0361) 237688\nNama Dinas: Disdukcapil, Kota\nTanggal;Kanal;Orang;Aktivasi;Bukan warga\n"
        "Senin, 6 Oktober 2025;kelurahan;45;31;3\n",
        "No;Hari;Tanggal;Tempat;Jenis;Jumlah Orang;Jumlah Aktivasi;Bukan warga\n"
        "1;Senin;2025/10/06;Balai;Kelurahan;45;31;3\n",
        "tanggal;kanal;jumlah;;bukan warga\n;;orang;aktivasi;\n06/10/2025 08:00;kelurahan;45;31;3\n",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_every_common_spelling_reads_alike(text, encoding):
    (event,) = read_log(text.encode(encoding)).events
    assert dataclasses.replace(event, line=2) == GOOD


def test_a_spreadsheet_reads_like_its_text_even_under_a_title():
    head = ("Tanggal", "Kanal", "Orang", "Aktivasi", "Bukan warga")
    day = dt.datetime(2025, 10, 6)
    content = book(
        ("Rekap jemput bola",), (), head, (day, "Kelurahan", 45, 31.0, 3), ("7/10/2025", "SMA 1", 80, 52, None)
    )
    first, second = read_log(content).events
    assert (first.date, first.channel, first.people, first.activations, first.non_residents) == (
        GOOD.date,
        "kelurahan",
        45,
        31,
        3,
    )
    assert (second.channel, second.non_residents, second.line) == ("sekolah", None, 5)


@pytest.mark.parametrize(
    ("row", "column", "code"),
    [
        ("31/02/2025;kelurahan;45;31;3", "date", "date"),
        ("1/1/1905;kelurahan;45;31;3", "date", "years"),
        ("1/1/2099;kelurahan;45;31;3", "date", "years"),
        ("6/10/2025;stadion;45;31;3", "channel", "channel"),
        ("6/10/2025;kelurahan;banyak;31;3", "people", "number"),
        ("6/10/2025;kelurahan;45,5;31;3", "people", "number"),
        ("6/10/2025;kelurahan;45;;3", "activations", "number"),
        ("6/10/2025;kelurahan;45;-1;3", "activations", "negative"),
        ("6/10/2025;kelurahan;45;=SUM(A1:A2);3", "activations", "formula"),
        ("6/10/2025;kelurahan;45;46;3", "activations", "more"),
        ("6/10/2025;kelurahan;45;31;50", "non_residents", "more"),
        ("6/10/2025;kelurahan", "people", "number"),
    ],
)
def test_a_row_that_cannot_be_used_is_named_and_the_good_ones_stay(row, column, code):
    text = f"tanggal;kanal;orang;aktivasi;bukan warga\n06/10/2025;kelurahan;45;31;3\n{row}\n"
    log = read_log(text.encode())
    assert log.events == (GOOD,)
    (problem,) = log.problems
    assert (problem.line, problem.column, problem.code) == (3, column, code)


@pytest.mark.parametrize(
    "head", ["NIK", "nama", "Nama Lengkap", "No. KK", "alamat", "phone", "no_hp", "Name", "Pemohon", "No KTP", "email"]
)
def test_a_column_that_names_people_is_refused_before_any_row(head):
    text = f"tanggal;kanal;orang;aktivasi;{head}\n06/10/2025;kelurahan;45;31;Budi\n"
    with pytest.raises(PrivateError, match=head.split(".", maxsplit=1)[0]):
        read_log(text.encode())
    with pytest.raises(PrivateError):
        read_log(book(("tanggal", "kanal", "orang", "aktivasi", head)))


@pytest.mark.parametrize("nik", ["3572011234567890", "3171-0101-0190-0001", "3171 0101 0190 0001", "3,17101E+15"])
def test_a_nik_in_any_cell_is_refused(nik):
    text = f"tanggal;kanal;orang;aktivasi;catatan\n06/10/2025;kelurahan;45;31;{nik}\n"
    with pytest.raises(PrivateError):
        read_log(text.encode())


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty"),
        (b"  \n ", "empty"),
        (b"x" * 5_000_001, "size"),
        (b"PK\x03\x04broken", "damaged"),
        (b"\x89PNG\r\n\0\0\0", "spreadsheet"),
        (b"satu;dua\n1;2\n", "columns"),
        (b"tanggal;kanal\n", "columns"),
        (book(("a", "b"), (1, 2)), "columns"),
    ],
)
def test_a_file_that_is_no_log_is_refused_with_the_reason(content, code):
    with pytest.raises(FileError) as refused:
        read_log(content)
    assert refused.value.code == code


def test_more_rows_than_can_be_looked_at_are_refused(monkeypatch):
    assert table.MOST_ROWS == 100_000
    monkeypatch.setattr(table, "MOST_ROWS", 50)
    text = "date,channel,people,activations\n" + "2025-10-06,kelurahan,4,3\n" * 50
    assert len(read_log(text.encode()).events) == 50
    text += "2025-10-06,kelurahan,4,3\n"
    with pytest.raises(FileError) as refused:
        read_log(text.encode())
    assert refused.value.code == "rows"


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_template_reads_as_it_is(language):
    log = read_log(template(language))
    assert not log.problems
    assert [event.channel for event in log.events] == ["kelurahan", "sekolah"]


@given(st.binary(max_size=300))
def test_no_bytes_break_it(content):
    try:
        log = read_log(content)
    except (FileError, PrivateError):
        return
    assert all(0 <= event.activations <= event.people for event in log.events)


@given(st.lists(st.text(alphabet="0123456789/;,.-=aAkKelurhn \n", max_size=40), max_size=8))
def test_no_rows_break_it(rows):
    log = read_log(("tanggal;kanal;orang;aktivasi;bukan warga\n" + "\n".join(rows)).encode())
    assert all(0 <= event.activations <= event.people for event in log.events)


def test_a_fraction_in_a_spreadsheet_is_no_count_of_thousands():
    head = ("tanggal", "kanal", "orang", "aktivasi")
    log = read_log(book(head, ("6/10/2025", "kelurahan", 45.125, 31), ("6/10/2025", "kelurahan", 1.234, 1)))
    assert not log.events
    assert [problem.code for problem in log.problems] == ["number", "number"]


def test_a_broken_sheet_inside_a_good_archive_is_refused():
    content, broken = book(("tanggal", "kanal", "orang", "aktivasi"), ("6/10/2025", "kelurahan", 4, 3)), io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(broken, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            new.writestr(name, part[: len(part) // 2] if name.endswith("sheet1.xml") else part)
    with pytest.raises(FileError):
        read_log(broken.getvalue())


@pytest.mark.parametrize(
    ("name", "channel"), [("SMA 1", "sekolah"), ("Kelurahan Sananwetan", "kelurahan"), ("CFD Minggu", "lain")]
)
def test_a_channels_name_may_go_on_after_its_word(name, channel):
    log = read_log(f"tanggal;kanal;orang;aktivasi\n6/10/2025;{name};4;3\n".encode())
    assert log.events[0].channel == channel
    assert log.names == ((name.casefold(), channel, 1),)


@pytest.mark.parametrize("name", ["Smart City Expo", "MPPASI posyandu", "Mallory"])
def test_a_word_that_only_begins_alike_is_no_channel(name):
    log = read_log(f"tanggal;kanal;orang;aktivasi\n6/10/2025;{name};4;3\n".encode())
    assert [problem.code for problem in log.problems] == ["channel"]
