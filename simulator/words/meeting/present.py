"""The presentation as it is shown."""

from ...parameters import Text

PRESENT: dict[str, Text] = {
    "show_number": Text("Cakupan {date}", "Coverage {date}"),
    "show_range": Text("80 dari 100 kemungkinan: {low} – {high}", "80 of 100 futures: {low} – {high}"),
    "show_chance": Text("Peluang mencapai {target}: {chance}", "Chance of meeting {target}: {chance}"),
    "show_change": Text("{points} dari langkah sebelumnya", "{points} from the step before"),
    "show_live": Text("{points} dari nilai yang disiapkan", "{points} from the prepared value"),
    "show_empty": Text(
        "Belum ada langkah presentasi. Siapkan dulu di halaman Rapat.",
        "There are no steps yet. Prepare them on the Meeting page.",
    ),
    "show_dates": Text("angka per {as_of}, ditampilkan {today}", "figures of {as_of}, shown on {today}"),
    "show_of": Text("{number} dari {count}", "{number} of {count}"),
    "show_before": Text("sebelumnya", "before"),
    "show_previous": Text("Sebelumnya", "Back"),
    "show_first": Text("Langkah pertama", "First step"),
    "show_last": Text("Langkah terakhir", "Last step"),
    "show_next": Text("Berikutnya", "Next"),
    "show_leave": Text("Selesai", "Leave"),
    "show_reset": Text("Kembali", "Put back"),
    "show_keys": Text(
        "Tombol panah atau Page Up/Down membalik langkah, Home dan End ke awal dan akhir, Esc untuk selesai.",
        "Arrow keys or Page Up/Down turn the steps, Home and End go to the first and last, Esc leaves.",
    ),
    "show_release": Text(
        "Tombol panah kini menggeser tuas ini. Tekan Esc agar kembali membalik langkah.",
        "The arrow keys now move this lever. Press Esc to have them turn the steps again.",
    ),
    "show_enlarge": Text("Perbesar kode QR", "Enlarge the QR code"),
    "show_dashed": Text("Garis abu-abu: langkah sebelumnya.", "Grey line: the step before."),
    "show_prepared": Text("Garis abu-abu: nilai yang disiapkan.", "Grey line: the prepared value."),
    "show_faults": Text(
        "{count} isian tautan ini tidak bisa dipakai dan diganti. Daftarnya ada di halaman Rapat.",
        "{count} entries of this link could not be used and were replaced. The list is on the Meeting page.",
    ),
    "show_scan": Text("Buka rencana ini di ponsel Anda", "Open this plan on your phone"),
}
