"""What is official beside the city's own target: the register divided by, the provincial and national targets."""

from . import sources as src
from .parameter import Band, Parameter
from .text import PERCENT, Text

FURTHER = ("province", "national")
"""Whose targets may stand beside the city's own, each ``target.NAME`` of ``basis.NAME``; 0 % is none."""
_NAMES = {"province": Text("provinsi", "provincial"), "national": Text("nasional", "national")}
_SOURCES = {"province": src.PROVINCIAL_TARGET, "national": src.NATIONAL_TARGET}


def _further(name: str) -> tuple[Parameter, Parameter]:
    """A further target: its share and what it is a share of."""
    whose = _NAMES[name]
    return (
        Parameter(
            key=f"target.{name}",
            label=Text(f"Target {whose.id}", f"Target, {whose.en}"),
            help=Text(
                f"Target {whose.id} yang ditunjukkan di samping target kota, dengan peluangnya; 0 berarti tidak dipakai.",
                f"The {whose.en} target shown beside the city's own, with its chance; 0 means none.",
            ),
            kind="share",
            default=0.0,
            source=_SOURCES[name],
            group="targets",
            role="fact",
            effect="none",
            unit=PERCENT,
            low=0,
            high=100,
            step=1,
            decimals=1,
            bands=(Band(0, Text("tidak dipakai", "not used")), Band(100, Text("dipakai", "used"))),
        ),
        Parameter(
            key=f"basis.{name}",
            label=Text(f"Dasar target {whose.id}", f"Target counts, {whose.en}"),
            help=Text(
                f"Target {whose.id} dihitung dari wajib KTP (indikator perencanaan) atau dari yang sudah perekaman "
                "(laporan Ditjen Dukcapil).",
                f"Whether the {whose.en} target is a share of wajib KTP (the planning indicator) or of those recorded "
                "(reports of the Directorate General).",
            ),
            kind="choice",
            default="wajib_ktp",
            source=src.TWO_BASES,
            group="targets",
            role="fact",
            effect="none",
            choices=(("wajib_ktp", Text("wajib KTP", "wajib KTP")), ("recorded", Text("sudah perekaman", "recorded"))),
        ),
    )


TARGETS = (
    Parameter(
        key="denominator",
        label=Text("Penyebut", "Denominator"),
        help=Text(
            "Berjalan: wajib KTP dan perekaman pada hari itu. Register semester: seperti persentase yang diterbitkan, "
            "dibagi data kependudukan bersih (DKB) per 30 Juni atau 31 Desember yang terakhir dirilis; sebelum rilis "
            "pertama dalam proyeksi, dibagi angka awal yang diisi.",
            "Running: wajib KTP and those recorded of that day. Semester register: as printed percentages are, over "
            "the cleaned register (DKB) of 30 June or 31 December that was released last; before the first release "
            "within the projection, over the starting figures entered.",
        ),
        kind="choice",
        default="running",
        source=src.DENOMINATOR,
        group="city",
        role="fact",
        effect="depends",
        choices=(
            ("running", Text("berjalan", "running")),
            ("register", Text("register semester terakhir", "last semester's register")),
        ),
    ),
    Parameter(
        key="denominator.release",
        label=Text("Rilis register sesudah", "Register released after"),
        help=Text(
            "Berapa hari sesudah 30 Juni dan 31 Desember register semester dirilis; hanya dipakai bila penyebutnya "
            "register semester. Dengan 59 hari: 28 Agustus dan 28 Februari.",
            "How many days after 30 June and 31 December the semester's register is released; used only where it is "
            "the denominator. With 59 days: 28 August and 28 February.",
        ),
        kind="number",
        default=59.0,
        source=src.RELEASE,
        group="city",
        role="fact",
        effect="depends",
        unit=Text("hari", "days"),
        low=0,
        high=180,
        step=1,
        plausible=(38, 71),
    ),
    *(parameter for name in FURTHER for parameter in _further(name)),
)
