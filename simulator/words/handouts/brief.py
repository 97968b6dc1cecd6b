"""Words of the one-page brief."""

from ...parameters import Text

BRIEF: dict[str, Text] = {
    "form": Text("Telaahan Staf", "Staff paper"),
    "about": Text("Perihal", "Subject"),
    "date": Text("Tanggal", "Date"),
    "scenario": Text("Skenario", "Scenario"),
    "problem": Text("Persoalan", "Problem"),
    "facts": Text("Fakta", "Facts"),
    "analysis": Text("Analisis", "Analysis"),
    "conclusion": Text("Kesimpulan", "Conclusion"),
    "recommendation": Text("Saran", "Recommendation"),
    "assumptions": Text("Asumsi utama dan sumbernya", "Main assumptions and their sources"),
    "figure": Text("Cakupan IKD dari {basis} menurut rencana.", "IKD coverage of {basis} under the plan."),
    "figure_ghost": Text("Garis tipis: rencana awal.", "Thin line: starting plan."),
    "page": Text("Halaman 1 dari 1", "Page 1 of 1"),
}
