"""What is handed out."""

from ...parameters import Text

HANDOUTS: dict[str, Text] = {
    "files_note": Text(
        "Dibuat di server ini, tanpa jaringan lain. Setiap berkas memuat tautan, versi model, dan tanggal; selain data CSV, juga asumsi dan sumbernya.",
        "Made on this server, with no other network. Each file carries the link, model version and date; all but the CSV data also carry the assumptions and their sources.",
    ),
    "file_brief": Text("Telaahan staf, satu halaman A4", "Staff paper, one A4 page"),
    "file_brief_note": Text(
        "PDF: persoalan, fakta, analisis, kesimpulan, saran. Terbaca juga bila dicetak hitam putih.",
        "PDF: problem, facts, analysis, conclusion, recommendation. Readable in black and white too.",
    ),
    "file_deck": Text("Salindia", "Slides"),
    "file_deck_note": Text(
        "PPTX dengan grafik yang bisa disunting dan catatan pembicara.",
        "PPTX with charts that can be edited, and speaker's notes.",
    ),
    "file_workbook": Text("Buku kerja dengan rumus hidup", "Workbook with live formulas"),
    "file_workbook_note": Text(
        "XLSX: ubah isian, seluruh tahun dihitung ulang di lembar kerja.",
        "XLSX: change an entry and the sheet recalculates the whole year.",
    ),
    "file_snapshot": Text("Halaman tanpa jaringan", "Page for no network"),
    "file_snapshot_note": Text(
        "Satu berkas HTML dengan grafik, angka, dan asumsi; terbuka dari USB.",
        "One HTML file with chart, figures and assumptions; opens from a USB stick.",
    ),
    "file_png": Text("Grafik, gambar PNG", "Chart, PNG picture"),
    "file_png_note": Text("Untuk dokumen dan pesan.", "For documents and messages."),
    "file_svg": Text("Grafik, gambar SVG", "Chart, SVG picture"),
    "file_svg_note": Text("Tajam pada ukuran berapa pun.", "Sharp at any size."),
    "file_csv": Text("Data harian, CSV", "Daily data, CSV"),
    "file_csv_note": Text("Satu baris per hari, untuk lembar kerja.", "A row a day, for a spreadsheet."),
    "file_json": Text("Berkas skenario, JSON", "Scenario file, JSON"),
    "file_json_note": Text(
        "Memuat rencana, simpanan, dan langkah presentasi; dibuka lagi di bagian Bandingkan.",
        "Holds the plan, the kept plans and the steps; opens again under Compare.",
    ),
    "get": Text("Unduh", "Download"),
}
