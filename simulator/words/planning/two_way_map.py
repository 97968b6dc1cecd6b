"""A map of two levers."""

from ...parameters import Text

TWO_WAY_MAP: dict[str, Text] = {
    "map_note": Text(
        "Setiap kotak adalah satu rencana. Peluang sebagian kotak dihitung penuh (500 kemungkinan yang disimulasikan); di antaranya ditaksir. Garis oranye: batas target. Lingkaran: rencana sekarang. Klik sebuah kotak untuk memakainya.",
        "Each cell is a plan. The chances of some cells are worked out in full (500 simulated futures) and estimated in between. Orange line: the edge of the target. Circle: the present plan. Click a cell to use it.",
    ),
    "map_x": Text("Tuas mendatar", "Horizontal lever"),
    "map_y": Text("Tuas tegak", "Vertical lever"),
    "map_show": Text("Warna", "Colour"),
    "map_coverage": Text("Cakupan akhir tahun", "Year-end coverage"),
    "map_chance": Text("Peluang target", "Chance of the target"),
    "map_cell": Text("{x}; {y}: cakupan {share}, peluang {chance}", "{x}; {y}: coverage {share}, chance {chance}"),
    "map_cell_line": Text("{x}; {y}: cakupan {share}", "{x}; {y}: coverage {share}"),
    "map_same": Text("Pilih dua tuas yang berbeda.", "Choose two different levers."),
    "map_none": Text("Tidak ada kotak yang mencapai target {asked}.", "No cell meets the target {asked}."),
    "map_all": Text("Semua kotak mencapai target {asked}.", "Every cell meets the target {asked}."),
    "map_some": Text(
        "{count} dari {total} kotak mencapai target {asked}.", "{count} of {total} cells meet the target {asked}."
    ),
    "map_asked_chance": Text("dengan peluang {chance} atau lebih", "with a chance of {chance} or more"),
    "map_asked_line": Text(
        "pada garis rencana, yaitu dengan peluang sekitar 5 dari 10 atau lebih",
        "on the plan line, which is a chance of about 5 of 10 or more",
    ),
    "map_words": Text(
        "Peta cakupan menurut {x} dan {y}: dari {low} sampai {high}. {summary}",
        "Map of coverage by {x} and {y}: from {low} to {high}. {summary}",
    ),
    "map_table": Text("Tampilkan sebagai tabel", "Show as a table"),
}
