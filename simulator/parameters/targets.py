"""The official base: which register the printed percentages divide by."""

from . import sources as src
from .parameter import Parameter
from .text import Text

TARGETS = (
    Parameter(
        key="denominator",
        label=Text("Penyebut", "Denominator"),
        help=Text(
            "Berjalan: wajib KTP dan perekaman pada hari itu. Register semester: seperti persentase yang diterbitkan, "
            "dibagi data kependudukan bersih (DKB) per 30 Juni atau 31 Desember yang terakhir dirilis; sebelum rilis "
            "pertama dalam proyeksi, dibagi angka awal yang diisi.",
            "Running: the wajib KTP and the recorded of that day. Semester register: as printed percentages are, over "
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
)
