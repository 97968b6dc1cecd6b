"""Names of channels as they stand in an office's book."""

import pytest

from simulator.evidence.tables.channels import channel_of, proposed_channel
from simulator.evidence.tables.choices import Choices
from simulator.evidence.tables.log import MOST_PROPOSED, read_log
from tests.evidence.tables.books import case


def test_every_name_of_the_offices_log_is_known():
    log = read_log(case("a_channels.csv"))
    assert not log.problems
    assert [event.channel for event in log.events] == [
        "sekolah", "sekolah", "kelurahan", "kecamatan", "kecamatan", "loket", "lain", "sekolah", "kelurahan",
        "kelurahan", "loket",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "channel"),
    [
        ("Jemput bola di Kel. Bendo", "kelurahan"),
        ("SMAN1", "sekolah"),
        ("Mal Pelayanan Publik", "loket"),
        ("Mall Blitar", "lain"),
        ("Dinas", "loket"),
        ("Dinas Pendidikan", None),
        ("Balai Kota", None),
        ("12", None),
    ],
)
def test_a_name_means_the_channel_of_its_first_telling_word(name, channel):
    assert channel_of(name, {}) == channel


def test_a_misspelling_is_proposed_and_never_taken():
    assert channel_of("Kelurhan Bendo", {}) is None
    assert proposed_channel("Kelurhan Bendo") == "kelurahan"
    assert proposed_channel("Posyandu") is None
    assert (channel_of("Gotong royong RW 3", {}), proposed_channel("Gotong royong RW 3")) == (None, "kelurahan")


def test_one_word_settles_all_rows_alike():
    text = b"tanggal;kanal;orang;aktivasi\n5/5/2025;Posyandu 1;4;3\n6/5/2025;posyandu 22;5;2\n7/5/2025;Kelurhan X;5;2\n"
    log = read_log(text)
    assert [(one.name, one.rows, one.proposed) for one in log.unknown] == [
        ("Posyandu 1", 2, None),
        ("Kelurhan X", 1, "kelurahan"),
    ]
    said = read_log(text, "", Choices(channels={"Posyandu 1": "lain"}))
    assert [event.channel for event in said.events] == ["lain", "lain"]
    assert [one.name for one in said.unknown] == ["Kelurhan X"]


def test_only_the_commonest_unknown_names_are_given_a_proposal():
    rows = "".join(f"5/5/2025;{chr(97 + k // 26)}{chr(97 + k % 26)} kelurhan;4;3\n" for k in range(100))
    log = read_log(f"tanggal;kanal;orang;aktivasi\n{rows}".encode())
    assert [one.proposed for one in log.unknown].count("kelurahan") == MOST_PROPOSED


def test_what_was_said_of_one_name_goes_before_the_words_of_all_alike():
    assert channel_of("SMAN 2", {"SMAN 1": "lain"}) == "lain"
    assert channel_of("SMAN 2", {"SMAN 1": "lain", "sman 2": "asn"}) == "asn"
    assert channel_of("SMK 2", {"SMAN 1": "lain"}) == "sekolah"
