"""Words of the meeting page: compare, prepare a presentation, hand out, replay."""

from ..parameters import Text

MEETING: dict[str, Text] = {
    "title": Text("Bahan rapat", "For the meeting"),
    "lead": Text(
        "Bandingkan rencana, siapkan presentasi, dan bagikan hasilnya.",
        "Compare plans, prepare a presentation, and hand out the result.",
    ),
    "question": Text("Bagian", "Part"),
    "q_compare": Text("Bandingkan", "Compare"),
    "q_present": Text("Presentasi", "Present"),
    "q_files": Text("Unduh bahan", "Hand out"),
    "q_replay": Text("Putar ulang", "Replay"),
    # Compare
    "present_plan": Text("Rencana sekarang", "Present plan"),
    "unnamed": Text("tanpa nama", "without a name"),
    "best": Text("Paling tinggi: {name}, {share} pada {date}.", "Highest: {name}, {share} on {date}."),
    "same": Text("Semua rencana ini berakhir sama, {share}.", "All these plans end alike, at {share}."),
    "met_by": Text(
        "Target lebih mungkin tercapai pada: {names}.", "The target is more likely met than not with: {names}."
    ),
    "met_by_none": Text(
        "Tidak satu pun lebih mungkin mencapai target daripada tidak.",
        "None is more likely than not to meet the target.",
    ),
    "lonely": Text(
        "Belum ada pembanding. Simpan rencana sekarang dengan nama, geser tuasnya, lalu lihat bedanya di sini.",
        "Nothing to compare with yet. Keep the present plan under a name, move the levers, and see the difference here.",
    ),
    "name": Text("Nama untuk rencana sekarang", "Name for the present plan"),
    "keep": Text("Simpan untuk dibandingkan", "Keep for comparison"),
    "keep_start": Text("Tambahkan rencana awal", "Add the starting plan"),
    "starting_plan": Text("Rencana awal", "Starting plan"),
    "name_first": Text(
        "Beri nama dulu, misalnya “Sekolah dua kali”.", "Give it a name first, such as “Schools twice”."
    ),
    "wrong_text": Text(
        "Ada karakter yang tidak bisa ditampilkan. Tulis huruf dan angka biasa.",
        "It holds characters that cannot be shown. Use plain letters and digits.",
    ),
    "wrong_long": Text("Paling panjang {longest} huruf.", "At most {longest} characters."),
    "full": Text(
        "Sudah empat rencana. Hapus satu dulu lewat “Kelola”.", "Four plans already. Remove one first through “Manage”."
    ),
    "open": Text("Buka tautan atau berkas", "Open a link or file"),
    "open_link": Text("Tempel tautan", "Paste a link"),
    "open_file": Text("Berkas skenario (.json), paling besar 5 MB", "Scenario file (.json), 5 MB at most"),
    "open_no_scenario": Text(
        "Teks ini tidak memuat skenario. Salin seluruh tautan, dari http sampai akhir.",
        "This text holds no scenario. Copy the whole link, from http to its end.",
    ),
    "open_found": Text(
        "{name} ({city}, data {date}): berakhir di {share}.", "{name} ({city}, figures of {date}): ends at {share}."
    ),
    "open_more": Text(
        "Juga di dalamnya: rencana simpanan {kept}, langkah presentasi {steps}.",
        "Also inside: kept plans {kept}, presentation steps {steps}.",
    ),
    "open_repaired": Text("Yang tidak bisa dipakai apa adanya:", "What could not be used as it came:"),
    "open_add": Text("Tambahkan ke perbandingan", "Add to the comparison"),
    "open_whole": Text("Buka menggantikan yang sekarang", "Open instead of the present"),
    "opened_name": Text("Dari tautan", "From a link"),
    "opened_file": Text("Dari berkas", "From a file"),
    "fault_size": Text(
        "Berkas lebih besar dari 5 MB; ini bukan berkas skenario.",
        "The file is larger than 5 MB; it is no scenario file.",
    ),
    "fault_text": Text(
        "Berkas ini bukan teks. Pilih berkas skenario (.json) dari simulator ini.",
        "This file is no text. Choose a scenario file (.json) of this simulator.",
    ),
    "fault_json": Text(
        "Berkas ini rusak atau bukan JSON. Unduh ulang berkas skenarionya.",
        "The file is broken or no JSON. Download the scenario file again.",
    ),
    "fault_foreign": Text(
        "Berkas ini bukan skenario dari simulator ini.", "This file is no scenario of this simulator."
    ),
    "manage": Text("Kelola", "Manage"),
    "rename": Text("Nama", "Name"),
    "use": Text("Jadikan rencana sekarang", "Make it the present plan"),
    "remove": Text("Hapus dari perbandingan", "Remove from the comparison"),
    "baseline": Text("Selisih terhadap", "Differences from"),
    "bands": Text("Tampilkan rentang 80 dari 100", "Show ranges, 80 of 100"),
    "close": Text("Perbesar beda antarrencana", "Enlarge the difference between plans"),
    "chart_note": Text(
        "Sumbu sama untuk semua. Cakupan dari {basis}.", "The same axes for all. Coverage of the {basis}."
    ),
    "other_basis": Text(
        "Sebagian rencana memakai penyebut target yang lain; di grafik semua dihitung dari {basis}.",
        "Some plans set their target on another basis; in the chart all are of the {basis}.",
    ),
    "figures": Text("Angka utama", "Key figures"),
    "figures_note": Text("Dalam kurung: selisih terhadap {name}.", "In brackets: the difference from {name}."),
    "row_what": Text("Ukuran", "Measure"),
    "row_basis": Text("Dasar target", "Basis of the target"),
    "apart": Text(
        "Target, kekurangan, dan kebutuhan per hari tidak diselisihkan: dasar target atau tanggal akhirnya berbeda.",
        "Target, shortfall and daily need are not subtracted: bases or end dates differ.",
    ),
    "row_end": Text("Akhir rencana", "End of the plan"),
    "row_coverage": Text("Cakupan pada akhir", "Coverage at the end"),
    "row_range": Text("80 dari 100 kemungkinan", "80 of 100 futures"),
    "row_chance": Text("Peluang mencapai target", "Chance of meeting the target"),
    "row_target": Text("Target, orang", "Target, persons"),
    "row_shortfall": Text("Kekurangan, orang", "Shortfall, persons"),
    "row_credited": Text("Warga diaktivasi", "Residents activated"),
    "row_outside": Text("Bukan warga dilayani", "Non-residents served"),
    "row_events": Text("Kegiatan", "Events"),
    "row_pace": Text("Aktivasi per hari layanan", "Activations per service day"),
    "row_needed": Text("Diperlukan per hari layanan", "Needed per service day"),
    "row_met": Text("Target dicapai", "Target met"),
    "not_met": Text("tidak sampai akhir rencana", "not by the end"),
    "differing": Text("Yang berbeda", "What differs"),
    "differing_note": Text("Hanya isian yang tidak sama di semua rencana.", "Only what is not the same in all plans."),
    "nothing_differs": Text("Tidak ada isian yang berbeda.", "Nothing differs."),
    "way": Text("Jalan dari {start} ke {end}", "The way from {start} to {end}"),
    "way_note": Text(
        "Setiap perubahan diuji sendiri-sendiri. Yang baru muncul bila dijalankan bersama disebut terpisah.",
        "Each change is tried by itself. What only appears when they act together is named apart.",
    ),
    "way_of": Text("Jalan ke", "The way to"),
    "way_step": Text("Perubahan", "Change"),
    "way_gain": Text("Sumbangan", "Contribution"),
    "way_after": Text("Sesudahnya", "After it"),
    "together": Text("Hanya bila bersama", "Only together"),
    "others": Text("{count} perubahan kecil lain", "{count} other small changes"),
    "facts": Text("Angka dan tanggal kota", "The city's figures and dates"),
    "way_words": Text("Dari {start} ke {end}: {steps}.", "From {start} to {end}: {steps}."),
    "picture": Text("Unduh gambar (PNG)", "Download picture (PNG)"),
    "picture_origin": Text(
        "Simulator Cakupan IKD, model {model}, {date}", "IKD coverage simulator, model {model}, {date}"
    ),
    "picture_assumptions": Text("Asumsi utama: {parts}.", "Main assumptions: {parts}."),
    # Present
    "steps_none": Text(
        "Presentasi adalah urutan langkah: satu angka, satu grafik, satu perubahan setiap kali.",
        "A presentation is a row of steps: one number, one chart, one change at a time.",
    ),
    "steps_count": Text("{count} dari {most} langkah.", "{count} of {most} steps."),
    "step": Text("Langkah {number}", "Step {number}"),
    "step_title": Text("Judul langkah {number}", "Title of step {number}"),
    "step_text": Text("Satu kalimat untuk langkah {number}", "One sentence for step {number}"),
    "step_new": Text("Langkah dari rencana sekarang", "Step from the present plan"),
    "step_way": Text("Susun dari rencana awal ke sekarang", "Lay out from starting to present plan"),
    "step_way_ask": Text(
        "Langkah yang sudah ada diganti. Bisa diurungkan.", "The steps there are will be replaced. It can be undone."
    ),
    "step_way_yes": Text("Ya, susun", "Yes, lay out"),
    "step_way_help": Text(
        "Satu langkah untuk setiap perubahan, yang paling berpengaruh dulu.",
        "One step for each change, those that matter most first.",
    ),
    "step_up": Text("Naikkan", "Move up"),
    "step_down": Text("Turunkan", "Move down"),
    "step_remove": Text("Hapus langkah", "Remove step"),
    "step_take": Text("Isi ulang dengan rencana sekarang", "Take the present plan"),
    "step_open": Text("Ubah rencana langkah ini", "Edit this step's plan"),
    "step_start": Text("Keadaan awal", "Where we start"),
    "step_end": Text("berakhir di {share}", "ends at {share}"),
    "step_same": Text("Sama dengan langkah sebelumnya.", "Same as the step before."),
    "step_more": Text("dan {count} lagi", "and {count} more"),
    "live": Text("Tuas yang bisa digeser saat presentasi", "Lever that can be moved while presenting"),
    "live_none": Text("Tidak ada", "None"),
    "start": Text("Mulai presentasi", "Start presenting"),
    "start_help": Text(
        "Layar penuh: tombol panah kiri dan kanan memindahkan langkah.",
        "For the whole screen: the arrow keys move between steps.",
    ),
    "show_number": Text("Cakupan {date}", "Coverage {date}"),
    "show_range": Text("80 dari 100 kemungkinan: {low} – {high}", "80 of 100 futures: {low} – {high}"),
    "show_chance": Text("Peluang mencapai {target}: {chance}", "Chance of meeting {target}: {chance}"),
    "show_change": Text("{points} dari langkah sebelumnya", "{points} from the step before"),
    "show_live": Text("{points} dari nilai yang disiapkan", "{points} from the prepared value"),
    "show_empty": Text(
        "Belum ada langkah presentasi. Siapkan dulu di halaman Rapat.",
        "There are no steps yet. Prepare them on the Meeting page.",
    ),
    "show_of": Text("{number} dari {count}", "{number} of {count}"),
    "show_before": Text("sebelumnya", "before"),
    "show_previous": Text("Sebelumnya", "Back"),
    "show_next": Text("Berikutnya", "Next"),
    "show_leave": Text("Selesai", "Leave"),
    "show_reset": Text("Kembali", "Put back"),
    "show_enlarge": Text("Perbesar kode QR", "Enlarge the QR code"),
    "show_dashed": Text("Garis abu-abu: langkah sebelumnya.", "Grey line: the step before."),
    "show_prepared": Text("Garis abu-abu: nilai yang disiapkan.", "Grey line: the prepared value."),
    "show_faults": Text(
        "{count} isian tautan ini tidak bisa dipakai dan diganti. Daftarnya ada di halaman Rapat.",
        "{count} entries of this link could not be used and were replaced. The list is on the Meeting page.",
    ),
    "show_scan": Text("Buka di ponsel Anda", "Open it on your phone"),
    # Replay
    "replay_none": Text(
        "Belum ada gerakan untuk diputar ulang. Geser tuas, lalu kembali ke sini.",
        "There are no moves to replay yet. Move a lever and come back.",
    ),
    "replay_note": Text(
        "Semua gerakan kunjungan ini, dari awal. Gerakan yang diurungkan tidak ikut.",
        "All moves of this visit, from the beginning. Those undone are left out.",
    ),
    "replay_last": Text(
        "{count} gerakan terakhir kunjungan ini. Gerakan yang diurungkan tidak ikut.",
        "The last {count} moves of this visit. Those undone are left out.",
    ),
    "replay_before": Text("Sebelum gerakan ini", "Before these moves"),
    "replay_play": Text("Putar", "Play"),
    "replay_stop": Text("Berhenti", "Stop"),
    "replay_at": Text("Gerakan", "Move"),
    "replay_start": Text("Awal kunjungan", "Beginning of the visit"),
    "replay_change": Text("Yang diubah", "What changed"),
    "replay_use": Text("Kembali ke gerakan ini", "Return to this move"),
    "replay_city": Text("Kota: {city}", "City: {city}"),
    # Hand out
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
