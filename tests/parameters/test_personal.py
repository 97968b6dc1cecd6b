"""Data of persons are told from counts and places, by heading and by content."""

import csv
from importlib.resources import files
from urllib.parse import quote

import pytest

from simulator.parameters import BadValue
from simulator.parameters.personal import holds_nik, holds_personal, names_people
from simulator.presets import preset
from simulator.scenario import ScenarioError
from simulator.sharing import decode
from simulator.sharing.meeting import read_text

PRIVATE_HEADINGS = """NIK|N.I.K|N I K|nama|Nama Lengkap|NamaLengkap|Nama Petugas|No. KK|alamat|phone|no_hp|Nomor HP
No WhatsApp|No. WA|Pemohon|No KTP|email|Tgl Lahir|Tempat/Tgl Lahir|TTL|No. Telp|Nomor Induk Kependudukan|Name"""
HARMLESS_HEADINGS = """Jumlah Penduduk|Nama Desa|Nama Instansi|Jumlah Pemohon|Wajib KTP|Jumlah Wajib KTP|Nama Kegiatan
Aktivasi / L|Teknik|Keterangan|Penduduk Luar Daerah|KTP-el tercetak|Perekaman KTP|Jumlah KK
Alamat Kegiatan|Event name"""
NIKS = (
    "3572011234567890",
    "3171-0101-0190-0001", "3,17101E+15", "3571\u00a00123\u00a04567\u00a08901", "3571/0123/4567/8901",
    "3571_0123_4567_8901", "3571,0123,4567,8901", "35\u200b71\u200b0123 4567\u200c8901", "NIK: 3571012345678901 a",
    "3571012345678901 2 orang", "3 5 7 1 0 1 2 3 4 5 6 7 8 9 0 1", "\uff13\uff15\uff17\uff11012345678901",
)  # fmt: skip
OF_PERSONS = {
    "phone": ["081234567890", "0812-3456-7890", "+62 812 3456 7890", "81234567890"],
    "birth": ["17/08/1990", "Blitar, 17 Agustus 1990", "1990-08-17"],
    "name": [
        "a.n. Budi Santoso", "Sdr. Budi", "Bapak Joko", "Siti Aminah binti Ali", "SITI AMINAH", "Budi Santoso",
        "Nama: Budi", "nama lengkap : siti", "Name: John", "Budi Santoso, S.Sos", "Ahmad bin Ali", "Rencana Pak Joko",
    ],
    "email": ["budi@contoh.id"],
}  # fmt: skip
HARMLESS = (
    "Kelurahan Bendo", "05/05/2025 - 07/05/2025", "11/05/2025 s.d. 12/06/2025", "Ibu-ibu PKK", "Bapak Camat hadir",
    "1.234.567", "Jl. Ahmad Yani", "server mati 2 jam", "2025-10-06 08:00", "Telp (0361) 237688",
    "Rencana Desember 2025",
    "10.000 20.000", "08:00-12:00", "Rp 1.500.000.000", "Rencana A; 10.000 orang",
)  # fmt: skip


PLAN_NAMES = """Rencana Santoso 1|Kelurahan Sananwetan|SMAN 1|SMAN 1 Blitar|Rencana A|Rencana 2026|Rencana Pak Kadis
Rencana Ibu Wali Kota|Usulan Bapak Bupati|Sesuai arahan Pak Sekda|Jl. Sudirman|Jalan Jenderal Sudirman|Dewi Sartika
Gedung Dewi Sartika|Lapangan Agus Salim|RSUD Dr. Soetomo|RSUD Ngudi Waluyo|Putri Hijau|Masjid Nurul Huda|Nurul Iman
Andi Makassau|GOR Andi Mattalatta|SMA Muhammadiyah 1|Slamet Riyadi|Bandara Ahmad Yani|Jend. A. Yani|Tambah petugas
Agustus dan September|Jemput bola RW 3|Balai RW 3|Car Free Day|Tanpa loket|Kel. Bendo|Kec. Sukorejo|Posyandu Melati
Budi Utomo|SMK Budi Utomo|Yayasan Budi Mulia|Universitas Dian Nuswantoro|Rencana Ibu Kota|Ibu dan anak|Bapak Ibu Guru
Ibu PKK|Ibu Lurah|Bu Camat|Bapak Presiden|Ibu Menteri|Bapak Kapolres|Pak Kades|Pak Kabid|Ibu Sekretaris|Ibu Bhayangkari
Gunung Slamet Timur|Rencana 17 Agustus 2025|Rapat 12/11/2025|10.000 orang per bulan|Tahap II|kotak bin besar
Putu Rencana|Putra Putri Blitar
a.n. Kepala Dinas|Muhammad Ali Stadium|Versi 3.2.1|Nama kegiatan: posyandu|Hari Pahlawan|Sri Mulyo"""


def split(written: str) -> list[str]:
    return [one for line in written.splitlines() for one in line.split("|")]


def test_headings_that_name_people_are_told_from_those_that_count_or_name_places():
    assert [one for one in split(PRIVATE_HEADINGS) if not names_people(one)] == []
    assert [one for one in split(HARMLESS_HEADINGS) if names_people(one)] == []


@pytest.mark.parametrize("nik", NIKS)
def test_a_nik_is_told_in_any_dress(nik):
    assert holds_personal(nik) == "nik"
    assert holds_nik(nik)


def test_phones_births_names_and_addresses_are_told_and_notes_of_an_office_are_not():
    assert [text for kind, texts in OF_PERSONS.items() for text in texts if holds_personal(text) != kind] == []
    assert [text for text in HARMLESS if holds_personal(text)] == []


def test_names_that_plans_and_places_of_service_bear_are_not_refused():
    assert len(split(PLAN_NAMES)) > 60
    assert [name for name in split(PLAN_NAMES) if holds_personal(name)] == []


def test_no_place_of_the_country_is_taken_for_a_person():
    places = {row["name"] for row in table("places.csv")}
    for row in table("districts.csv"):
        places |= {row["name"], *filter(None, (row["kelurahan"] + "|" + row["desa"]).split("|"))}
    assert len(places) > 60_000
    assert [name for name in places if holds_personal(name)] == []
    # A name that could be a person's by itself must pass with what is written around it, too.
    bold = [name for name in places if holds_personal(name + " Utomo") or " Bu " in f" {name}" or " Pak " in f" {name}"]
    for written in ("Kelurahan {}", "Kel. {}", "Desa {}", "Rencana {}", "{} 2026"):
        assert [name for name in bold if holds_personal(written.format(name))] == []
    assert [name for name in bold if holds_personal(name.upper())] == []


def table(name):
    with (files("simulator") / "data" / name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def test_where_a_date_is_asked_for_any_year_may_stand():
    assert holds_personal("17/08/1990", date=True) is None


@pytest.mark.parametrize("name", ["3571 0123 4567 8901", "Sdr. Budi", "0812-3456-7890", "lahir 17/08/1990"])
def test_no_name_in_a_plan_a_link_or_a_meeting_is_a_persons(name):
    with pytest.raises(ScenarioError):
        preset("sendiri").replace({"name": name})
    with pytest.raises(BadValue):
        read_text(name, 60)
    opened = decode(f"m=1&r=sendiri&name={quote(name)}&p1.title={quote(name)}&p1.kelurahan.events=3")
    assert opened.scenario["name"] == ""
    assert name not in repr(opened)
