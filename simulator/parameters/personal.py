"""Data of persons, told by what a heading says and by what a text holds. Only counts are needed anywhere.

Better a harmless text refused than one number of a person kept: who is refused can write it otherwise.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

Personal = Literal["nik", "phone", "birth", "name", "email"]


def _words(written: str) -> frozenset[str]:
    return frozenset(written.split())


def _names(written: str) -> frozenset[str]:
    return frozenset(written.split("|"))


_NO_WIDTH = re.compile("[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_INITIALS = re.compile(r"\b(\w)[.\s](?=\w\b)")
_DIGITS_OF_A_PERSON = 16
"""Of a NIK, and of a family card's number."""
_RUN = re.compile(r"\d+(?:[^\d\w]{1,3}\d+|_{1,3}\d+)*", re.ASCII)
_SHORTENED = re.compile(r"\d[.,]\d+E\+?15", re.I)
"""As a spreadsheet shows sixteen digits."""
_FRACTION = re.compile(r"-?0[.,]\d+(?:E-\d+)?", re.I)
"""A share, as programs write it with all its digits: no number of a person begins with 0."""
_DATE = re.compile(
    r"(?<!\d)(\d{1,2})[-/. ](\d{1,2})[-/. ]((?:19|20)\d\d)(?!\d)|(?<!\d)((?:19|20)\d\d)[-/.](\d\d)[-/.](\d\d)(?!\d)"
)
_WORDED_DATE = re.compile(r"(?<!\d)\d{1,2}[-/. ]+[a-z]{3,9}\.?[-/. ,]+((?:19|20)\d\d)(?!\d)", re.I)
_BORN_BEFORE = 2013
"""A date before is nobody's day of service: IKD began in 2022, and who is of age now was born before."""
_PHONE = re.compile(
    r"(?<![\d.,])(?:\+?62[-\s.]?|0)8\d{1,3}(?:[-\s.]?\d{2,5}){2,4}(?!\d)|(?<![\d.,])8\d{10,11}(?![\d.,])"
)
"""With its 0 or 62, or as a spreadsheet keeps it."""
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.\w")
_TITLED = re.compile(
    r"\b(?:a\.\s?n\.?|an\.|[Ss]dri?\.?|[Ss]audar[ai]|[Bb]pk\.?|[Bb]apak|[Pp]ak|[Ii]bu|[Bb]u|[Tt]n\.|[Nn]y\.|[Nn]n\.)"
    r"\s+(?!Camat|Lurah|Wali|Bupati|Kepala|Kadis|Sekda|Gubernur|Kota|Kelurahan|Kecamatan|Desa|Rumah|Hamil|Bersalin|Dinas"
    r"|Presiden|Menteri|Dirjen|Kapol|Kades|Kabid|Kasi|Kasubag|Sekretaris|Sekcam|Asisten|Ketua|Guru|Dan[dr]|Bhayangkari"
    r"|Menyusui|Kader|Pimpinan|Direktur|Staf|Ibu|Bapak|Utara|Selatan|Timur|Barat|Tengah)"
    r"[A-Z][a-z]+|\b[A-Z][A-Za-z']+\s+(?:bin|BIN)\s+[A-Z][A-Za-z']+|\b[A-Za-z]+\s+(?:[Bb]inti|BINTI)\s+[A-Za-z]+"
)
_LABELLED = re.compile(r"\b(?:nama(?: lengkap)?|name)\s*[:=]\s*([a-z]+)", re.I)
_DEGREE = re.compile(
    r"\b[A-Z][A-Za-z']+,\s*(?:S\.(?:Sos|H|E|T|Pd|Si|Kom|IP|STP|AP|Ag|Kes|Hum|Psi|Ak|Farm|Kep|M)"
    r"|M\.(?:Si|M|H|Pd|T|Kom|AP|Kes|Hum|IP))\b"
)
"""What only follows a person's name."""
_GIVEN = _words(
    "abdul achmad agus ahmad andi asep bambang budi dedi dewi didik dian endang fitri hendra heri herman iwan joko kadek "
    "komang ketut made mohamad mohammad muhamad muhammad moch mochamad muh nanang nur nurul nyoman putu ratna rini rina "
    "rizki rizky rudi rudy siti slamet sri sugeng suparman sutrisno tono tuti wayan yanto yudi yuli"
)
_NO_ONE = _names(
    "achmad yani|agus salim|ahmad yani|andi djemma|andi makassau|andi mattalatta|andi tonro|budi luhur|budi mulia"
    "|budi pekerti|budi utomo|dewi sartika|dewi sri|dian nuswantoro|nurul falah|nurul hidayah|nurul huda|nurul iman"
    "|nurul islam|nurul jannah|nurul ulum|nurul yaqin|slamet riyadi|sri langka|sri rejeki"
)
"""Streets, schools, mosques and halls named after somebody."""
_PLACES = _names(
    "bambang buda|bambang timur|budi aji|budi asih|budi lestari|budi mufakat|budi mukti|budi mulya|dian darat"
    "|dian pulau|endang rejo|nur benlelang|ratna chaton|ratna daya|rina bolak|siti ambia|siti harjo|sri agung"
    "|sri bandung|sri bantolo|sri basuki|sri bawono|sri bintan|sri budaya|sri bulan|sri bunga|sri busono"
    "|sri dadi|sri damai|sri gading|sri gemilang|sri gunung|sri jaya|sri jaya makmur|sri karang rejo"
    "|sri katon|sri kayangan|sri kayu|sri kembang|sri kencono|sri kencono baru|sri kuncoro|sri melati"
    "|sri menanti|sri meranti|sri muda|sri mulya|sri mulyo|sri padang|sri pantun|sri pendowo|sri purnomo"
    "|sri raharja|sri rahayu|sri rejosari|sri sawahan|sri sembilan|sri tanjung|sri tiga|sri wangi"
    "|sri way langsep"
)
"""Kecamatan, kelurahan and desa that are called as people are."""
_TITLED_PLACES = re.compile(
    r"\b(?:"
    "Bu Alue|Bu Epe|Bu Jalan|Bu Nuapu|Bu Tanalagu|Bu Tuha|Bu Tunong|Bu Watuweti|Pak Bulu|Pak Laheng"
    "|Pak Lambik|Pak Mayam|Pak Utan"
    r")\b"
)
_PLANNED = _words(
    "rencana skenario usulan tahap versi plan scenario project proyek draf draft opsi alternatif kelurahan kecamatan "
    "desa kota kabupaten kantor balai gedung sekolah masjid pasar posyandu stadion stadium"
)
"""What no person is called."""
_PRIVATE_WORDS = _words(
    "nik nokk kk ktp hp handphone ponsel wa whatsapp telepon telp tlp tel phone mobile email surel alamat address "
    "lahir ttl birth birthday birthdate dob nip"
)
_COUNTED_WORDS = _words("jumlah jml jlh total banyaknya banyak number count wajib rekam perekaman cetak")
_NAMED_THINGS = _words(
    "acara dinas kegiatan kanal tempat lokasi kelurahan kecamatan sekolah desa instansi opd skpd kota kabupaten unit "
    "kantor daerah wilayah gedung layanan pelayanan program event venue school channel place city office agenda hari "
    "bulan kampus perusahaan lembaga rw rt dusun lingkungan balai sma smk smp kec kel camat lurah puskesmas pasar mall"
)
_PLACED = _words("kegiatan tempat lokasi kantor sekolah dinas balai acara venue event")


def _plain(text: str) -> str:
    """Compatible letters and ASCII digits, nothing without width, every blank a plain one."""
    text = _NO_WIDTH.sub("", unicodedata.normalize("NFKC", text))
    if not text.isascii():
        text = "".join(str(unicodedata.digit(c)) if c.isdigit() and not c.isascii() else c for c in text)
    return re.sub(r"\s", " ", text)


def holds_personal(text: str, date: bool = False) -> Personal | None:
    """What of a person a text holds, None where nothing is found.

    A ``date`` may be of any year: it stands where a date is asked for.
    """
    if len(text) < 5 or (text.isascii() and text.isalpha() and len(text) < 40):
        return None
    plain = _plain(text)
    if _holds_number(plain):
        return "nik"
    if _PHONE.search(plain):
        return "phone"
    if not date and _holds_birth(plain):
        return "birth"
    if _EMAIL.search(plain):
        return "email"
    return "name" if _holds_name(plain) else None


def holds_nik(text: str) -> bool:
    """Whether a text holds sixteen digits of a person, however they are parted."""
    return len(text) >= 8 and _holds_number(_plain(text))


def _holds_number(plain: str) -> bool:
    if _SHORTENED.fullmatch(plain.strip()):
        return True
    if _FRACTION.fullmatch(plain.strip()):
        return False
    if sum(c.isdigit() for c in plain) < _DIGITS_OF_A_PERSON:
        return False
    without = _DATE.sub(lambda found: found[0] if not _is_date(found) else "\u2014\u2014\u2014\u2014", plain)
    digits = re.sub(r"\D", "", without)
    if len(digits) == _DIGITS_OF_A_PERSON and digits[0] != "0":
        return True
    return any(_adds_up([len(group) for group in re.findall(r"\d+", run[0])]) for run in _RUN.finditer(without))


def _adds_up(lengths: list[int]) -> bool:
    """Whether groups of digits that follow each other make a person's number together."""
    for start in range(len(lengths)):
        total = 0
        for length in lengths[start:]:
            total += length
            if total >= _DIGITS_OF_A_PERSON:
                break
        if total == _DIGITS_OF_A_PERSON:
            return True
    return False


def _is_date(found: re.Match[str]) -> bool:
    day, month = (found[1], found[2]) if found[1] else (found[6], found[5])
    return 1 <= int(day) <= 31 and 1 <= int(month) <= 12


def _holds_birth(plain: str) -> bool:
    for found in _DATE.finditer(plain):
        if _is_date(found) and int(found[3] or found[4]) < _BORN_BEFORE:
            return True
    return any(int(found[1]) < _BORN_BEFORE for found in _WORDED_DATE.finditer(plain))


def _holds_name(plain: str) -> bool:
    labelled = _LABELLED.search(plain)
    if _DEGREE.search(plain) or (labelled and labelled[1].casefold() not in _NAMED_THINGS):
        return True
    titled = _TITLED.search(plain)
    if titled and _TITLED.search(_TITLED_PLACES.sub("", plain)):
        return True
    words = plain.split()
    if not 2 <= len(words) <= 4 or not all(re.fullmatch(r"[A-Z][A-Za-z'.]*", word) for word in words):
        return False
    lowered = [word.casefold().strip(".") for word in words]
    if " ".join(lowered[:2]) in _NO_ONE or " ".join(lowered) in _PLACES or set(lowered) & _PLANNED:
        return False
    return lowered[0] in _GIVEN or (lowered[0] == "i" and lowered[1] in _GIVEN)


def names_people(heading: str) -> bool:
    """Whether a column's heading asks for data of persons: a NIK, a name, a phone, an address, a birth.

    "Jumlah Penduduk" and "Nama Desa" do not.
    """
    return any(_names_people(one) for one in {_plain(heading), _CAMEL.sub(" ", _plain(heading))})


def _names_people(heading: str) -> bool:
    words = re.findall(r"[a-z]+", _INITIALS.sub(r"\1", heading.replace("_", " ").casefold()))
    for place, word in enumerate(words):
        before, after = words[:place], words[place + 1 :]
        if word in ("nama", "namalengkap", "name") and not (after + before and set(after[:1] + before) & _NAMED_THINGS):
            return True
        if word in _PRIVATE_WORDS and not _harmless(word, before, after):
            return True
    joined = "".join(words)
    if joined in (
        "nik",
        "nokk",
        "nomorkk",
        "nohp",
        "nomorhp",
        "nowa",
        "tgllahir",
        "tanggallahir",
        "namalengkap",
        "nomorindukkependudukan",
    ):
        return True
    return words[-1:] in (["pemohon"], ["penduduk"]) and not set(words) & _COUNTED_WORDS and len(words) < 3


def _harmless(word: str, before: list[str], after: list[str]) -> bool:
    """A word of persons' data that here is counted, or is a place's."""
    if word in ("ktp", "kk", "lahir"):
        asks = {"no", "nomor", "nik", "tgl", "tanggal", "tempat", "tahun", "date", "kartu"}
        return not asks & set(before) or bool(set(before) & _COUNTED_WORDS)
    if word in ("alamat", "address"):
        return bool(set(after[:1] + before) & _PLACED)
    return bool(set(before) & _COUNTED_WORDS) and word not in ("nik", "nokk")
