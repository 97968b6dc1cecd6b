"""The evidence page in the browser: real files uploaded, used, refused; a plan tracked."""

import re
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

LINK = "m=1&r=sendiri&lang=id"


def _part(visitor, name: str) -> None:
    visitor.open(LINK, "evidence")
    expect(visitor.verdict).to_have_text("Bukti dan pengalaman")
    visitor.page.locator(".st-key-evidence_part button", has_text=name).click()
    expect(visitor.page.locator("h2.ikd-h2").first).to_have_text(name)
    visitor.settle()


def _upload(visitor, name: str, content: bytes) -> None:
    visitor.page.locator("input[type=file]").first.set_input_files({"name": name, "mimeType": "", "buffer": content})


def _log(head: tuple = ("Tanggal", "Kanal", "Orang", "Aktivasi", "Bukan warga"), extra: tuple = ()) -> bytes:
    file, book = BytesIO(), Workbook()
    for row in (head, *((f"{day}/10/2025", "Kelurahan", 60 + day, 45 + day, 4, *extra) for day in range(1, 21))):
        book.active.append(row)
    book.save(file)
    return file.getvalue()


def test_logs_are_refused_with_names_explained_when_they_are_none_and_used_when_they_are(visitor):
    _part(visitor, "Hitung dari catatan kegiatan")
    _upload(visitor, "warga.xlsx", _log(("Tanggal", "Kanal", "Orang", "Aktivasi", "Bukan warga", "NIK"), ("3572",)))
    expect(visitor.page.locator(".ikd-warning")).to_contain_text("Berkasnya tidak disimpan")
    expect(visitor.page.get_by_text("warga.xlsx")).to_have_count(0)
    visitor.settle()
    for name, content, words in (
        ("kosong.csv", b" ", "kosong atau bukan tabel"),
        ("rusak.xlsx", b"PK\x03\x04", "Berkas ini rusak dan tidak bisa dibuka"),
    ):
        _upload(visitor, name, content)
        expect(visitor.page.locator("[data-testid=stMain]")).to_contain_text(words)
        expect(visitor.page.get_by_text(name)).to_have_count(0)
        visitor.settle()
    _upload(visitor, "catatan.xlsx", _log())
    expect(visitor.page.get_by_text("20 kegiatan dari 1 Okt 2025 sampai 20 Okt 2025.")).to_be_visible()
    visitor.page.locator(".st-key-log_apply button").click()
    visitor.page.wait_for_url(re.compile(r"kelurahan\.turnout="))
    expect(visitor.page.locator(".st-key-log_answer")).to_contain_text("sudah memakai nilai ini")
    visitor.settle()
    # A table with other headings is asked about, and stays until that is answered.
    _upload(visitor, "lain.csv", b"a;b\n1;2\n")
    expect(visitor.page.locator(".ikd-warning")).to_contain_text("Kolom tidak lengkap")
    expect(visitor.page.locator(".st-key-log_question")).to_be_visible()
    expect(visitor.page.get_by_text("lain.csv")).to_be_visible()
    expect(visitor.page.get_by_text("Traceback")).to_have_count(0)


def test_a_tracked_plan_is_taken_home_and_opened_by_another_visitor(visitor):
    _part(visitor, "Pantau rencana")
    visitor.page.locator(".st-key-track_freeze button").click()
    expect(visitor.page.get_by_text("Belum ada angka nyata")).to_be_visible()
    for key, text in (("date", "1/4/2026"), ("active", "10.900")):
        visitor.page.locator(f".st-key-track_{key}-id input").fill(text)
    visitor.page.locator(".st-key-track_add button").click()
    answer = visitor.page.locator(".st-key-track_answer")
    expect(answer).to_contain_text("Peluang target sekarang")
    visitor.settle()
    with visitor.page.expect_download() as started:
        visitor.page.locator(".st-key-track_xlsx button").click()
    file, told = Path(started.value.path()).read_bytes(), answer.inner_text()
    visitor.hand_over()
    _part(visitor, "Pantau rencana")
    _upload(visitor, "pantauan.xlsx", file)
    expect(answer).to_have_text(told, use_inner_text=True)


def test_a_tracking_file_with_bad_rows_waits_until_the_good_ones_are_taken(visitor):
    file, book = BytesIO(), Workbook()
    for row in (("tanggal", "aktif", "wajib KTP"), ("1/4/2026", 10_900, None), ("23 Okt", "banyak", None)):
        book.active.append(row)
    plan = book.create_sheet("plan")
    for row in (("kind", "ikd-track"), ("format", 1), ("name", "Rapat"), ("link", LINK)):
        plan.append(row)
    book.save(file)
    _part(visitor, "Pantau rencana")
    _upload(visitor, "pantauan.xlsx", file.getvalue())
    expect(visitor.page.locator(".ikd-warning")).to_contain_text("1 baris tidak bisa dipakai")
    expect(visitor.page.locator(".ikd-table").last).to_contain_text("bukan tanggal")
    visitor.page.locator("[class*=st-key-track_good] label").click()
    expect(visitor.page.locator(".st-key-track_answer")).to_contain_text("Pada 1 Apr 2026")


def test_the_frameworks_own_words_follow_the_language(visitor):
    visitor.open()
    page = visitor.page
    skip, field = page.get_by_test_id("stSkipToContent"), page.locator(".st-key-preset input")
    expect(skip).to_have_text("Langsung ke isi halaman")
    field.fill("zzzz")
    expect(page.get_by_role("option")).to_have_text("Tidak ada yang cocok")
    page.keyboard.press("Escape")
    _part(visitor, "Hitung dari catatan kegiatan")
    uploader = page.get_by_test_id("stFileUploader")
    expect(uploader).to_contain_text("Pilih berkas")
    expect(uploader).to_contain_text("paling besar 5 MB")
    visitor.choose_language("en")
    expect(skip).to_have_text("Skip to main content")
    expect(uploader).to_contain_text("5MB per file")
