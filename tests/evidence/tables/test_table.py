"""Tables as offices have them: what stands where is found, what is not clear is asked, and what was read is told."""

import datetime as dt

import pytest

from simulator.evidence.tables.choices import ChoiceNeeded, Choices, Said
from simulator.evidence.tables.counts import read_counts
from simulator.evidence.tables.files import FileError, PrivateError
from simulator.evidence.tables.log import read_log
from tests.evidence.tables.books import BOOK, SHEET, book, case, changed

DAY = dt.datetime(2025, 5, 5)


def asked(reader, content, **said) -> ChoiceNeeded:
    with pytest.raises(ChoiceNeeded) as question:
        reader(content, "", Choices(**said))
    return question.value


def headings(found) -> dict[str, str]:
    return {one.field: f"{one.place} {one.heading}" for one in found.read.columns}


def test_ordinary_headings_in_any_order_under_a_letterhead_are_known():
    content = book(
        ("PEMERINTAH KOTA X",),
        ("Laporan jemput bola, Telp (0342) 801000",),
        (),
        ("No", "Keterangan", "Hari/Tanggal", "Berhasil", "Jenis Kegiatan", "Jumlah Pemohon", "Luar Daerah", "Dilayani"),
        (1, 2, 3, 4, 5, 6, 7, 8),
        (1, "cerah", "Senin, 5 Mei 2025", 31, "Kel. Bendo", 45, "-", 40),
        ("Jumlah", None, None, 31, None, 45, None, 40),
    )
    log = read_log(content)
    (event,) = log.events
    assert (event.date, event.channel, event.people, event.activations) == (DAY.date(), "kelurahan", 40, 31)
    assert event.non_residents is None
    assert headings(log) == {
        "date": "C Hari/Tanggal",
        "channel": "E Jenis Kegiatan",
        "people": "H Dilayani",
        "activations": "D Berhasil",
        "non_residents": "G Luar Daerah",
    }
    assert (log.read.sheet, log.read.rows, log.read.used, log.read.sums) == ("Sheet", 3, 1, (7,))
    assert not log.problems


def test_a_heading_over_men_and_women_is_asked_and_the_answer_taken():
    content = case("a_merged_lp.xlsx")
    question = asked(read_log, content)
    assert [f"{c.letters} {c.heading}" for c in question.doubtful["activations"]] == [
        "D Aktivasi / L",
        "E Aktivasi / P",
    ]
    assert [e.activations for e in read_log(content, "", Choices({"activations": (3,)})).events] == [20, 15]
    both = read_log(content, "", Choices({"activations": (3, 4)}))
    assert [event.activations for event in both.events] == [50, 40]
    assert headings(both)["activations"] == "D+E Aktivasi / L + Aktivasi / P"


def test_of_men_women_and_their_sum_the_sum_is_read():
    content = book(
        ("Tanggal", "Kanal", "Orang", "Aktivasi", None, None),
        (None, None, None, "L", "P", "Jumlah"),
        (DAY, "SMA 1", 60, 20, 30, 50),
        merges=("D1:F1", "A1:A2"),
    )
    log = read_log(content)
    assert log.events[0].activations == 50
    assert headings(log)["activations"] == "F Aktivasi / Jumlah"


@pytest.mark.parametrize(
    "head",
    [
        "tanggal;aktif;aktif",
        "tanggal;aktivasi hari ini;total aktif",
        "tanggal;aktivasi bulan ini;aktivasi s.d. bulan ini",
        "tanggal;IKD aktif;jumlah aktivasi",
    ],
)
def test_two_columns_that_fit_are_never_chosen_between_in_silence(head):
    text = f"{head}\n1/3/2025;5;23370\n1/4/2025;7;24010\n".encode()
    if head.endswith("total aktif"):  # the first only begins with a name: the whole name is meant
        assert [row.active for row in read_counts(text).rows] == [23_370, 24_010]
        return
    assert [c.letters for c in asked(read_counts, text).doubtful["active"]] == ["B", "C"]
    assert [row.active for row in read_counts(text, "", Choices({"active": (2,)})).rows] == [23_370, 24_010]


def test_rows_of_kecamatan_beside_the_citys_are_asked():
    text = (
        b"Kecamatan;Tanggal;Aktif\nSukorejo;1/3/2025;9.000\nSananwetan;1/3/2025;8.000\nKota Blitar;1/3/2025;17.000\n"
        b"Kota Blitar;1/4/2025;17.500\n"
    )
    question = asked(read_counts, text)
    assert (question.rows, question.rows_heading) == (("Sukorejo", "Sananwetan", "Kota Blitar"), "Kecamatan")
    found = read_counts(text, "", Choices(rows="kota blitar"))
    assert [row.active for row in found.rows] == [17_000, 17_500]
    with pytest.raises(FileError) as wrong:
        read_counts(text, "", Choices(rows="Malang"))
    assert wrong.value.code == "no_rows"


def test_the_visible_sheet_that_has_the_headings_is_read_and_named():
    found = read_counts(case("a_cover_sheet.xlsx"))
    assert (found.read.sheet, [row.active for row in found.rows]) == ("Data", [23_370, 24_010])
    rows = [("tanggal", "aktif"), (DAY, 10), (dt.datetime(2025, 6, 5), 20)]
    two = book(*rows, Rekap=rows[:2])
    assert asked(read_counts, two).sheets == ("Sheet", "Rekap")
    assert len(read_counts(two, "", Choices(sheet="rekap")).rows) == 1
    shown, kept_back = (b'name="Rekap" sheetId="2" state="' + state for state in (b"visible", b"hidden"))
    hidden = changed(two, BOOK, lambda part: part.replace(shown, kept_back))
    assert read_counts(hidden).read.sheet == "Sheet"
    with pytest.raises(FileError) as wrong:
        read_counts(two, "", Choices(sheet="lain"))
    assert wrong.value.code == "no_sheet"


def test_hidden_rows_and_columns_are_read_and_told():
    content = book(("tanggal", "aktif"), (DAY, 10), (dt.datetime(2025, 6, 5), 20))
    content = changed(
        content,
        SHEET,
        lambda part: part.replace(b'<row r="3"', b'<row r="3" hidden="1"').replace(
            b"<sheetData>", b'<cols><col min="2" max="2" hidden="1"/></cols><sheetData>'
        ),
    )
    found = read_counts(content)
    assert (found.read.used, found.read.hidden_rows, found.read.hidden_columns) == (2, 1, ("B",))


def test_a_date_that_is_merged_over_several_events_is_each_ones():
    content = book(
        ("tanggal", "kanal", "orang", "aktivasi"), (DAY, "SMA 1", 4, 3), (None, "SMA 2", 5, 2), merges=("A2:A3",)
    )
    assert [event.date for event in read_log(content).events] == [DAY.date()] * 2


def test_one_reading_of_the_separators_of_a_column():
    found = read_counts(case("a_mixedsep.csv"))
    assert not found.rows
    assert [problem.line for problem in found.problems] == [2, 3, 4, 5, 6, 7, 8]
    text = b"tanggal;aktif\n1/3/2025;1.234\n1/4/2025;1,300\n1/5/2025;1400\n"
    found = read_counts(text)
    assert [(row.line, row.active) for row in found.rows] == [(4, 1400)]
    assert [(one.line, one.code) for one in found.problems] == [(2, "separator"), (3, "separator")]
    assert not read_counts(b"tanggal;aktif\n1/3/2025;5.0\n1/4/2025;1.300\n").problems[1:]


def test_a_stroke_or_a_blank_is_no_count_and_no_fault():
    found = read_counts(b"tanggal;aktif;wajib ktp\n1/3/2025;10;-\n1/4/2025;-;\n1/5/2025;;\n1/6/2025;30;500\n")
    assert ([row.active for row in found.rows], found.problems, found.read.blanks) == ([10, 30], (), 2)


def test_an_event_struck_out_was_not_held_and_one_left_blank_is_asked_back():
    log = read_log(b"tanggal;kanal;orang;aktivasi\n5/5/2025;SMA 1;4;3\n6/5/2025;SMA 1;-;-\n7/5/2025;SMA 1;;\n")
    assert (log.read.used, log.read.blanks, [one.line for one in log.problems]) == (1, 1, [4])


def test_a_real_date_of_birth_is_refused_whatever_its_heading():
    with pytest.raises(PrivateError):
        read_log(
            book(("tanggal", "kanal", "orang", "aktivasi", "lain"), (DAY, "SMA 1", 4, 3, dt.datetime(1990, 8, 17)))
        )


@pytest.mark.parametrize("month", ["Nopember", "Nop", "November"])
def test_months_are_read_as_offices_write_them(month):
    text = f"tanggal;aktif\n3 Pebruari 2025;10\n17 Agust 2025;20\nSelasa, 4 {month} 2025;30\n".encode()
    found = read_counts(text)
    assert [row.date for row in found.rows] == [dt.date(2025, 2, 3), dt.date(2025, 8, 17), dt.date(2025, 11, 4)]


def test_only_what_is_missing_is_named_and_any_column_can_be_assigned():
    text = b"Tgl;Lokasi;Antrean;Tuntas\n5/5/2025;SMAN 1;40;31\n"
    question = asked(read_log, text)
    assert question.missing == ("people", "activations")
    assert question.found == {"date": (0,), "channel": (1,)}
    assert question.samples == (("5/5/2025", "SMAN 1", "40", "31"),)
    (event,) = read_log(text, "", Choices({"people": (2,), "activations": (3,)})).events
    assert (event.people, event.activations) == (40, 31)
    with pytest.raises(FileError) as wrong:
        read_log(text, "", Choices({"people": (2,), "activations": (9,)}))
    assert (wrong.value.code, wrong.value.detail) == ("no_column", "J")


def test_what_was_said_of_headings_holds_in_the_next_file_wherever_they_stand():
    said = (Said("activations", ("tuntas",)), Said("people", ("antrean",)), Said("", ("luar kota",)))
    text = b"Buku\nLuar Kota;Tuntas;Dilayani;Lokasi;Antrean;Tgl\n1;31;9;SMAN 1;40;5/5/2025\n"
    log = read_log(text, "", Choices(said=said))
    (event,) = log.events
    assert (event.people, event.activations, event.non_residents) == (40, 31, None)
    assert {one.field for one in log.read.columns if one.said} == {"people", "activations"}
    assert read_log(b"tanggal;kanal;orang;aktivasi\n5/5/2025;SMA;4;3\n", "", Choices(said=said)).events[0].people == 4


def test_of_two_headings_alike_the_one_that_was_said_is_read_and_only_among_as_many():
    said = (Said("active", ("aktif #2/2",)),)
    text = b"tanggal;aktif;aktif\n1/3/2025;5;23370\n"
    assert read_counts(text, "", Choices(said=said)).rows[0].active == 23_370
    three = b"tanggal;aktif;aktif;aktif\n1/3/2025;5;6;7\n"
    assert len(asked(read_counts, three, said=said).doubtful["active"]) == 3


def test_a_column_chosen_for_one_field_is_no_others():
    text = b"tanggal;kanal;orang;aktivasi\n5/5/2025;SMA;4;3\n"
    assert asked(read_log, text, columns={"people": (3,)}).missing == ("activations",)


def test_who_signs_below_the_table_is_no_row_of_it_and_told():
    rows = "1;5/5/2025;SMA 1;4;3\n2;6/5/2025;SMA 1\n3;;;;\n;;;;Blitar, 1 Juni 2025\n;;;;Kepala Dinas\n"
    log = read_log(f"No;tanggal;kanal;orang;aktivasi\n{rows}".encode())
    assert (log.read.rows, log.read.used, log.read.notes, [one.line for one in log.problems]) == (5, 1, 3, [3])


def test_a_log_of_events_is_no_count_of_the_active():
    text = b"tanggal;kanal;orang;aktivasi\n5/5/2025;SMA;4;3\n6/5/2025;SMA;5;4\n"
    with pytest.raises(FileError) as wrong:
        read_counts(text)
    assert wrong.value.code == "events"
    assert len(read_counts(text, "", Choices({"active": (3,)})).rows) == 2


def test_a_column_in_percent_is_no_count_and_a_date_may_be_called_tgl():
    found = read_counts(b"Capaian (%);Kumulatif;Tgl. Data\n19,0;23370;Sabtu / 1 Maret 2025\n")
    assert [(row.date, row.active) for row in found.rows] == [(dt.date(2025, 3, 1), 23_370)]


def test_dates_that_cannot_all_have_the_day_first_are_asked_back_where_it_matters():
    found = read_counts(b"tanggal;aktif\n5/6/2025;10\n5/13/2025;20\n6 Mei 2025;30\n")
    assert [(one.line, one.code) for one in found.problems] == [(2, "order"), (3, "date")]
    assert [row.active for row in found.rows] == [30]
    half_read = [(dt.datetime(2025, day, 3), day) for day in (5, 6)] + [("13/3/2025", 7), ("14/3/2025", 8)]
    found = read_counts(book(("tanggal", "aktif"), *half_read))
    assert [one.code for one in found.problems] == ["order", "order"]


def test_thousands_that_a_program_took_for_fractions_are_asked_back_whole():
    days = [dt.datetime(2025, month, 1) for month in (1, 2, 3)]
    found = read_counts(book(("tanggal", "aktif"), *zip(days, (23.37, 24, 24.01), strict=True)))
    assert [one.code for one in found.problems] == ["number", "separator", "number"]


def test_a_number_may_be_marked_as_text_or_have_its_unit():
    found = read_counts(b"tanggal;aktif\n1/3/2025;'23370\n1/4/2025;24.010 orang\n")
    assert [row.active for row in found.rows] == [23_370, 24_010]


def test_a_share_with_all_its_digits_is_nobodys_number():
    assert read_counts(b"tanggal;aktif;persen\n1/3/2025;23370;0.1234567890123456\n").rows
    with pytest.raises(PrivateError):
        read_counts(b"tanggal;aktif;persen\n1/3/2025;23370;35.72011234567890\n")


@pytest.mark.parametrize("head", ["N.I.K", "Nomor HP", "No WhatsApp", "Tgl Lahir", "NamaLengkap"])
@pytest.mark.parametrize("reader", [read_log, read_counts])
def test_headings_of_persons_are_refused_in_every_table(reader, head):
    with pytest.raises(PrivateError):
        reader(f"tanggal;kanal;orang;aktivasi;{head}\n5/5/2025;SMA 1;4;3;x\n".encode())


def test_a_nik_in_hard_blanks_is_refused_and_headings_of_places_are_not():
    for reader in (read_log, read_counts):
        with pytest.raises(PrivateError):
            reader(case("c_nik_nbsp.csv"))
    text = b"tanggal;kanal;Nama Desa;Nama Instansi;Jumlah Penduduk;orang;aktivasi\n5/5/2025;SMA 1;a;b;9;4;3\n"
    assert len(read_log(text).events) == 1
