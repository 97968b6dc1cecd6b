"""What is handed out."""

from ...parameters import Text

HANDOUTS: dict[str, Text] = {
    "files_note": Text(
        "Dibuat di server ini, tanpa jaringan lain. Setiap berkas memuat tautan, versi model, dan tanggal; selain data CSV, juga asumsi dan sumbernya.",
        "Made on this server, with no other network. Each file carries the link, model version and date; all but the CSV data also carry the assumptions and their sources.",
    ),
    "file_brief": Text("Telaahan staf", "Staff paper"),
    "file_brief_note": Text(
        "PDF satu halaman dengan satu lampiran: persoalan, praanggapan, fakta, analisis, kesimpulan, saran. Terbaca juga bila dicetak hitam putih.",
        "PDF of one page with one annex: problem, presumptions, facts, analysis, conclusion, recommendation. Readable in black and white too.",
    ),
    "file_deck": Text("Salindia", "Slides"),
    "file_deck_note": Text(
        "PPTX dengan grafik yang bisa disunting, perbandingan dan langkah yang disiapkan, dan catatan pembicara.",
        "PPTX with charts that can be edited, the comparison and prepared steps, and speaker's notes.",
    ),
    "file_workbook": Text("Buku kerja dengan rumus hidup", "Workbook with live formulas"),
    "file_workbook_note": Text(
        "XLSX: ubah isian, seluruh tahun dihitung ulang di lembar kerja.",
        "XLSX: change an entry and the sheet recalculates the whole year.",
    ),
    "file_snapshot": Text("Halaman tanpa jaringan", "Page for no network"),
    "file_snapshot_note": Text(
        "Satu berkas HTML dengan grafik, angka, asumsi, dan tuas yang bisa digeser; terbuka dari USB.",
        "One HTML file with chart, figures, assumptions and levers to move; opens from a USB stick.",
    ),
    "levers": Text(
        "Tuas yang bisa digeser di berkas itu, paling banyak {most}", "Levers to move in that file, {most} at most"
    ),
    "levers_choose": Text("Pilih tuas", "Choose levers"),
    "levers_work": Text(
        "{count} gabungan nilai dihitung lebih dulu, lalu berkas dapat diunduh. Tanpa tuas berkas langsung dibuat.",
        "{count} combinations are worked out first, then the file can be downloaded. Without levers it is made at once.",
    ),
    "levers_ready": Text("{count} gabungan nilai ikut dalam berkas.", "{count} combinations go into the file."),
    "levers_none": Text(
        "Dalam rencana ini tidak ada lagi yang bisa diubah; berkasnya tanpa tuas.",
        "Nothing in this plan can be changed any more; its file has no levers.",
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
    "office": Text("Identitas kantor untuk telaahan staf dan salindia", "The office, for staff paper and slides"),
    "office_note": Text(
        "Diisi sekali, disimpan di peramban ini saja: tidak masuk tautan, berkas skenario, atau catatan server. Yang kosong dicetak sebagai titik-titik.",
        "Typed once, kept in this browser alone: in no link, scenario file or server log. What is empty is printed as dots.",
    ),
    "office_to": Text("Kepada", "To"),
    "office_sender": Text("Dari (kosong: jabatan penanda tangan)", "From (empty: the post of who signs)"),
    "office_number": Text("Nomor", "Number"),
    "office_office": Text("Jabatan dan kantor penanda tangan", "Post and office of who signs"),
    "office_name": Text("Nama penanda tangan", "Name of who signs"),
    "office_rank": Text("Pangkat dan golongan", "Rank and grade"),
    "office_nip": Text("NIP (18 angka)", "NIP (18 digits)"),
    "office_nip_wrong": Text("NIP terdiri atas 18 angka; belum disimpan.", "A NIP has 18 digits; not kept yet."),
    "office_paper": Text("Kertas", "Paper"),
    "office_a4": Text("A4", "A4"),
    "office_folio": Text("Folio (215 × 330 mm)", "Folio (215 × 330 mm)"),
    "office_letterhead": Text(
        "Kop surat, gambar PNG atau JPG sampai 2 MB", "Letterhead, a PNG or JPG picture up to 2 MB"
    ),
    "office_letterhead_large": Text(
        "{name} terlalu besar untuk kop surat: paling besar 2 MB dan 24 juta titik. Tidak dipakai.",
        "{name} is too large for a letterhead: at most 2 MB and 24 million dots. Not used.",
    ),
    "office_letterhead_kind": Text(
        "{name} bukan gambar PNG atau JPG. Tidak dipakai.", "{name} is no PNG or JPG picture. Not used."
    ),
    "office_letterhead_broken": Text(
        "Gambar {name} rusak dan tidak dapat dibaca. Tidak dipakai.",
        "The picture {name} is damaged and cannot be read. Not used.",
    ),
    "office_letterhead_visit": Text(
        "Terlalu besar untuk disimpan peramban: dipakai selama kunjungan ini saja.",
        "Too large for the browser to keep: used in this visit alone.",
    ),
    "office_template": Text(
        "Templat salindia kantor (PPTX sampai 5 MB), untuk kunjungan ini",
        "The office's own template for slides (PPTX up to 5 MB), for this visit",
    ),
    "office_template_used": Text("Salindia memakai templat kantor.", "The slides use the office's template."),
    "office_template_large": Text(
        "{name} terlalu besar untuk templat: paling besar 5 MB. Tidak dipakai.",
        "{name} is too large for a template: at most 5 MB. Not used.",
    ),
    "office_template_kind": Text("{name} bukan berkas PPTX. Tidak dipakai.", "{name} is no PPTX file. Not used."),
    "office_template_broken": Text(
        "Templat {name} rusak, atau tidak punya tata letak dengan judul. Tidak dipakai.",
        "The template {name} is damaged, or has no layout with a title. Not used.",
    ),
    "office_forget": Text("Lupakan identitas kantor", "Forget the office"),
}
