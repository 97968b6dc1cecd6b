"""Words of the brief, a staff paper as the rules on official papers have it."""

from ...parameters import Text

BRIEF: dict[str, Text] = {
    "form": Text("Telaahan Staf", "Staff paper"),
    "letterhead": Text("Kop surat", "Letterhead"),
    "to": Text("Kepada", "To"),
    "from": Text("Dari", "From"),
    "date": Text("Tanggal", "Date"),
    "number": Text("Nomor", "Number"),
    "annex_label": Text("Lampiran", "Annex"),
    "annex_one": Text("1 (satu) lembar", "1 (one) sheet"),
    "annex_none": Text("\u2013", "\u2013"),
    "about": Text("Hal", "Subject"),
    "scenario": Text("Skenario", "Scenario"),
    "problem": Text("Persoalan", "Problem"),
    "presumptions": Text("Praanggapan", "Presumptions"),
    "facts": Text("Fakta-fakta yang mempengaruhi", "Facts that bear on it"),
    "analysis": Text("Analisis", "Analysis"),
    "conclusion": Text("Kesimpulan", "Conclusion"),
    "recommendation": Text("Saran", "Recommendation"),
    "annex_title": Text("Lampiran telaahan staf", "Annex to the staff paper"),
    "assumptions": Text("Asumsi utama dan sumbernya", "Main assumptions and their sources"),
    "figure": Text("Cakupan IKD dari {basis} menurut rencana.", "IKD coverage of {basis} under the plan."),
    "figure_ghost": Text("Garis tipis: rencana awal.", "Thin line: starting plan."),
    "scan": Text("Pindai untuk membuka perhitungan ini.", "Scan to open this calculation."),
    "page": Text("Halaman {page} dari {pages}", "Page {page} of {pages}"),
}
