"""The evidence page: figures, percentages, pace and backtest, in both languages."""

import pytest

from simulator.evidence.tables.choices import Said
from simulator.evidence.tables.log import FORM
from simulator.ui.widgets.files.readings import MOST_KEPT, NOTHING_KEPT, Readings, as_text, from_text
from simulator.words import say
from tests.pages.visit import ROOT, Visit

EVIDENCE = str(next(ROOT.glob("pages/evidence.py")).relative_to(ROOT))


def shown(part: str, link: str = "m=1&r=denpasar-2024&lang=id") -> Visit:
    visit = Visit(link, page=EVIDENCE)
    visit.app.button_group("evidence_part").set_value(part)
    visit.run()
    return visit


def typed(visit: Visit, **texts: str) -> Visit:
    for key, text in texts.items():
        visit.app.text_input(f"rec_{key}:id").set_value(text)
    visit.run()
    return visit


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("part", ["figures", "reconcile", "outside", "backtest"])
def test_each_part_is_shown_in_both_languages(part, language):
    visit = shown(part, f"m=1&r=denpasar-2024&lang={language}")
    assert visit.marked("ikd-h2")[0] == say(f"evidence.q_{part}", language)
    assert visit.app.get("download_button") or part == "reconcile"
    visit.expect_charts_told(part == "figures")


def test_figures_can_be_narrowed_searched_and_ordered():
    visit = shown("figures")
    everything = len(visit.tables[0])
    visit.app.button_group("evidence_kind").set_value("kota")
    visit.run()
    assert len(visit.tables[0]) < everything
    visit.app.selectbox("evidence_order").set_value("lowest")
    visit.write("evidence_search", "PADANG kota")
    rows = visit.tables[0][1:]
    assert {row[0] for row in rows} == {"Kota Padang", "Kota Padang Panjang"}
    shares = [float(row[3].split()[0].replace(",", ".")) for row in rows]
    assert len(shares) > 3
    assert shares == sorted(shares)
    visit.write("evidence_search", "<b>nowhere")
    assert say("evidence.found_none", "id") in visit.marked("ikd-text")
    assert "rencana ini: 3,87 % pada 9 Okt 2024" in visit.chart_words


def test_denpasars_published_percentage_is_recognised_and_its_figures_used():
    visit = typed(shown("reconcile"), active="19.740", percent="12,89", wajib_ktp="516.875", recorded="510.493")
    text = " ".join(visit.marked("ikd-text"))
    assert "target atas yang sudah perekaman (30 %: 153.148)" in text
    assert "bukan cakupan" in text
    assert "3,82 % dari wajib KTP" in text
    assert "3,87 % dari sudah perekaman" in text
    visit.press("rec_use")
    assert (
        visit.link == "m=1&r=sendiri&wajib_ktp=516875&recorded=510493&active=19740&lang=id"
        or "active=19740" in visit.link
    )


def test_figures_that_fit_nothing_and_too_few_are_told():
    visit = shown("reconcile")
    assert "paling sedikit satu penyebut" in " ".join(visit.marked("ikd-text"))
    typed(visit, active="19.740", percent="25", wajib_ktp="516.875")
    assert "Tidak ada bacaan yang cocok" in " ".join(visit.marked("ikd-text"))
    typed(visit, active="banyak")
    assert "tidak bisa dipakai" in visit.faults[0]


def test_what_was_entered_stays_through_languages_and_pages():
    visit = typed(shown("reconcile"), active="19.740", percent="12,89")
    visit.choose("language", "en")
    assert visit.app.text_input("rec_active:en").value == "19,740"
    assert visit.app.text_input("rec_percent:en").value == "12.89"
    visit.open_page("pages/methods.py")
    visit.open_page(EVIDENCE)
    assert visit.app.text_input("rec_active:en").value == "19,740"


def test_a_plan_faster_than_anything_seen_is_flagged_on_the_front_page_too():
    link = "m=1&r=blitar-2025&kelurahan.events=60&kelurahan.turnout=400&lang=id"
    assert "belum pernah tercatat" in " ".join(Visit(link).marked("ikd-warning"))
    assert "belum pernah terjadi" in " ".join(shown("outside", link).marked("ikd-text"))


def test_the_adjustment_can_be_used_and_travels_in_the_link():
    visit = shown("outside")
    visit.press("adjust")
    assert "kecamatan.turnout=" in visit.link
    assert not visit.has("button", "adjust")


def test_the_digits_that_were_printed_are_kept_when_the_part_is_left():
    visit = typed(shown("reconcile"), active="12.860", percent="12,90", wajib_ktp="100.000")
    before = visit.marked("ikd-text")
    assert any("tidak tepat sampai digit terakhir" in text for text in before)
    visit.app.button_group("evidence_part").set_value("figures")
    visit.run()
    visit.app.button_group("evidence_part").set_value("reconcile")
    visit.run()
    assert visit.app.text_input("rec_percent:id").value == "12,90"
    assert visit.marked("ikd-text") == before


def test_a_count_above_its_denominator_is_told():
    visit = typed(shown("reconcile"), active="120", percent="120", wajib_ktp="100")
    assert "pasti keliru" in " ".join(visit.marked("ikd-text"))


LOG = "tanggal;kanal;orang;aktivasi;bukan_warga\n" + "".join(
    f"{day:02}/10/2025;kelurahan;{60 + day};{45 + day};4\n" for day in range(1, 21)
)


def logged(text: str) -> Visit:
    visit = shown("log", "m=1&r=sendiri&lang=id")
    visit.app.text_area("log_text:0").set_value(text)
    visit.press("log_read")
    return visit


def test_a_pasted_log_gives_estimates_that_can_be_used_and_travel_in_the_link():
    visit = logged(LOG)
    text = " ".join(visit.marked("ikd-text"))
    assert "20 kegiatan dari 1 Okt 2025 sampai 20 Okt 2025" in text
    assert any(row[0].startswith("Kelurahan") for row in visit.tables[-1])
    visit.expect_charts_told(1)
    visit.press("log_apply")
    assert "kelurahan.turnout=" in visit.link
    assert "kelurahan.success=" in visit.link
    assert not visit.has("button", "log_apply")
    visit.press("pin")
    assert not visit.has("button", "log_apply")


def test_a_log_with_bad_rows_waits_until_the_good_ones_are_taken():
    visit = logged(LOG + "40/10/2025;kelurahan;5;4;0\n")
    assert "1 baris tidak bisa dipakai" in " ".join(visit.marked("ikd-warning"))
    assert ["22", "tanggal", "40/10/2025", "bukan tanggal; tulis hari/bulan/tahun"] in visit.tables[1]
    assert not visit.has("button", "log_apply")
    visit.app.checkbox[0].check()
    visit.run()
    assert visit.has("button", "log_apply")


def test_a_log_with_names_is_refused_and_not_kept():
    visit = logged("tanggal;kanal;orang;aktivasi;nama\n01/10/2025;kelurahan;5;4;Budi\n")
    assert "Berkasnya tidak disimpan" in visit.marked("ikd-warning")[0]
    assert "Budi" not in repr(visit.app.session_state["log:read"])
    assert visit.app.text_area("log_text:1").value in ("", None)


def factor_told(visit: Visit) -> str:
    (told,) = [line for line in visit.marked("ikd-text") if "(80 dari 100: " in line]
    return told.split(" (")[0]


def test_a_pasted_history_gives_a_factor_of_the_plan_that_ran_and_no_slider_moves_it():
    visit = shown("history", "m=1&r=sendiri&lang=id")
    visit.app.text_area("history_text:0").set_value(
        "tanggal;aktif\n1/1/2026;10.000\n1/4/2026;10.400\n1/6/2026;10.300\n"
    )
    visit.press("history_read")
    text = " ".join(visit.marked("ikd-text"))
    assert "Dari 1 Jan 2026 sampai 1 Jun 2026: +300 orang bersih" in text
    assert "lebih kecil daripada sebelumnya" in " ".join(visit.marked("ikd-warning"))
    factor = factor_told(visit)
    visit.slide("kelurahan.events", 30)
    assert factor_told(visit) == factor
    visit.press("history_ran_this")
    assert factor_told(visit) != factor
    visit.press("history_ran_back")
    visit.press("history_apply")
    assert "kelurahan.turnout=" in visit.link


@pytest.mark.parametrize(("language", "month"), [("id", "Juli 2025"), ("en", "July 2025")])
def test_changes_of_policy_are_marked_and_named(language, month):
    visit = shown("figures", f"m=1&r=denpasar-2024&lang={language}")
    assert any(f"{month}: " in text for text in visit.marked("ikd-caption"))
    (chart,) = visit.app.get("vega_lite_chart")
    rows = {dataset.name for dataset in chart.proto.datasets}
    assert "policies" in rows


def test_what_a_log_does_not_say_is_asked_once_and_taken_for_every_log_like_it():
    head = "Tgl;Lokasi;Antrean;Tuntas\n"
    rows = "".join(f"{day}/10/2025;Posyandu {day};60;45\n" for day in range(1, 8))
    visit = logged(head + rows)
    assert "Kolom tidak lengkap: orang, aktivasi" in visit.marked("ikd-warning")[0]
    assert ["1/10/2025", "Posyandu 1", "60", "45"] in visit.tables[0]
    for choice, place in zip(visit.app.multiselect, (2, 3), strict=True):
        choice.set_value([place])
    visit.run()
    assert "C \u201cAntrean\u201d = orang; D \u201cTuntas\u201d = aktivasi" in visit.marked("ikd-text")
    visit.press("log_answer")
    text = " ".join(visit.marked("ikd-text"))
    assert "0 dari 7 baris dipakai" in text
    assert "\u201cPosyandu 1\u201d (7 baris)" in text
    next(one for one in visit.app.selectbox if one.key == "log_channel:Posyandu 1").set_value("lain")
    visit.run()
    visit.press("log_channels_use")
    assert "7 kegiatan dari 1 Okt 2025 sampai 7 Okt 2025" in " ".join(visit.marked("ikd-text"))
    visit.app.text_area("log_text:0").set_value(head + rows + "8/10/2025;Posyandu 9;60;45\n")
    visit.press("log_read")
    text = " ".join(visit.marked("ikd-text"))
    assert "8 dari 8 baris dipakai" in text
    assert "Dibaca menurut pilihan Anda sebelumnya: C “Antrean” = orang; D “Tuntas” = aktivasi" in text
    assert "; “Posyandu 1” = Kanal lain" in text
    kept = visit.app.session_state["state"].browser.get("readings.log")
    assert from_text(kept, FORM).columns == (Said("people", ("antrean",)), Said("activations", ("tuntas",)))
    visit.press("log_forget")
    assert "Kolom tidak lengkap: orang, aktivasi" in visit.marked("ikd-warning")[0]


def test_a_column_and_a_channel_can_be_read_otherwise_though_nothing_was_asked():
    visit = logged("tanggal;tempat;dilayani;berhasil;hadir\n5/10/2025;SMAN 1;40;30;50\n6/10/2025;SMAN 2;40;30;50\n")
    next(one for one in visit.app.multiselect if one.key.startswith("log_change:people")).set_value([4])
    visit.run()
    assert visit.tables[0][0][2] == "E “hadir” = orang"
    assert [row[2] for row in visit.tables[0][1:]] == ["50", "50"]
    visit.press("log_change_use")
    assert "E “hadir” = orang" in " ".join(visit.marked("ikd-text"))
    next(one for one in visit.app.selectbox if one.key == "log_change_channel:sman 1").set_value("lain")
    visit.run()
    visit.press("log_change_channel_use")
    assert [(event.channel, event.people) for event in visit.app.session_state["log:read"].table.events] == [
        ("lain", 50),
        ("lain", 50),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "[1]",
        "{",
        '{"columns": 1}',
        '{"columns": [["people", "nama lengkap"], ["folk", "a"], ["date", "a", "b"], ["people"]]}',
        '{"channels": [["Budi Santoso", "lain"], ["3572011234567890", "lain"], ["x", "taman"]]}',
        '{"rows": ["", "' + "x" * 200 + '"]}',
    ],
)
def test_what_a_browser_keeps_of_readings_is_taken_only_where_it_could_have_been_said(text):
    assert from_text(text, FORM) == NOTHING_KEPT


def test_readings_are_kept_by_the_newest_and_nobodys_name_is():
    said = Readings().with_columns((Said("people", ("a",)), Said("activations", ("b",))))
    said = said.with_columns((Said("people", ("b",)),)).with_channels({"Posyandu": "lain", "Budi Santoso": "asn"})
    assert said.columns == (Said("people", ("b",)), Said("people", ("a",)))
    said = said.with_name(sheet="Rekap").with_name(row="Kota Blitar").with_channels({"Posyandu": "asn"})
    kept = from_text(as_text(said), FORM)
    assert kept == Readings(said.columns, (("Posyandu", "asn"),), ("Rekap",), ("Kota Blitar",))
    many = said.with_channels({f"Posyandu {k}": "lain" for k in range(100)})
    assert len(many.channels) == MOST_KEPT
