"""Words of the frame around the pages: navigation, sidebar, controls, sharing, errors."""

from ..parameters import Text

APP: dict[str, Text] = {
    "title": Text("Simulator Cakupan IKD", "IKD coverage simulator"),
    "page_projection": Text("Proyeksi", "Projection"),
    "page_planning": Text("Rencana", "Planning"),
    "page_meeting": Text("Rapat", "Meeting"),
    "page_present": Text("Presentasi", "Presentation"),
    "page_evidence": Text("Bukti", "Evidence"),
    "page_province": Text("Provinsi", "Province"),
    "page_help": Text("Bantuan", "Help"),
    "page_methods": Text("Metode dan sumber", "Methods and sources"),
    "language": Text("Bahasa", "Language"),
    "trouble": Text(
        "Bagian ini tidak bisa ditampilkan. Rencana Anda aman di tautan: muat ulang halaman, atau kembalikan perubahan terakhir. Bila tetap terjadi, kirim tautannya kepada pengelola.",
        "This part could not be shown. Your plan is safe in the link: reload the page, or undo the last change. If it happens again, send the link to the maintainer.",
    ),
    "no_connection": Text("Halaman ini belum tersambung ke server", "This page is not connected to the server"),
    "no_connection_why": Text(
        "Server menjawab, tetapi sambungan WebSocket tidak terbuka. Biasanya proksi atau firewall kantor yang menahannya. Angka Anda tidak hilang: rencana ada di alamat halaman ini.",
        "The server answers, but the WebSocket connection does not open. As a rule an office's proxy or firewall holds it back. Nothing is lost: the plan stands in this page's address.",
    ),
    "no_connection_ask": Text(
        "Mintalah kepada petugas jaringan: izinkan WebSocket (permintaan HTTP dengan “Upgrade: websocket”) ke alamat berikut, dengan batas waktu diam sekurangnya 60 detik. Sementara itu, cobalah jaringan lain, misalnya telepon seluler.",
        "Ask whoever looks after the network to allow WebSocket (an HTTP request with “Upgrade: websocket”) to the address below, silent for at least 60 seconds. Meanwhile try another network, such as a mobile phone’s.",
    ),
    "bad_today": Text(
        "Tanggal hari ini di server (IKD_TODAY) bukan tanggal seperti 2026-11-25: {received}",
        "Today's date on the server (IKD_TODAY) is no date such as 2026-11-25: {received}",
    ),
    "sign_in": Text("Masuk", "Sign in"),
    "sign_out": Text("Keluar", "Sign out"),
    "sign_in_note": Text(
        "Halaman ini terbuka bagi yang masuk dengan akun kantor. Rencana di tautan Anda terbuka lagi sesudah masuk.",
        "These pages are open to those who sign in with the office's account. The plan of your link opens again after that.",
    ),
    "sign_in_missing": Text(
        "Server ini diatur agar orang masuk dulu (IKD_SIGN_IN=on), tetapi penyedianya belum diatur: isi [auth] di .streamlit/secrets.toml dan pasang deploy/requirements-signin.txt.",
        "This server is set to ask for signing in (IKD_SIGN_IN=on), but no provider is set: fill [auth] in .streamlit/secrets.toml and install deploy/requirements-signin.txt.",
    ),
    "sign_in_setting": Text(
        "Pengaturan {name} di server bukan on atau off: {received}",
        "The server's setting {name} is neither on nor off: {received}",
    ),
    "footer": Text(
        "Model {model}. Setiap asumsi ditandai sebagai asumsi; sumbernya ada di halaman Metode dan sumber.",
        "Model {model}. Every assumption is marked as one; the sources are on the page Methods and sources.",
    ),
}

SIDE: dict[str, Text] = {
    "open": Text("Tuas", "Levers"),
    "answer_date": Text("pada {date}", "on {date}"),
    "answer_chance": Text("peluang {chance}", "chance {chance}"),
    "answer_change": Text("{points} dari rencana awal", "{points} from the starting plan"),
    "answer_same": Text("sama dengan rencana awal", "as in the starting plan"),
    "answer_other": Text(
        "target atau tanggal akhir lain dari rencana awal", "another target or end date than the starting plan"
    ),
    "city": Text("Kota", "City"),
    "summary": Text(
        "Data {date}: {active} aktif dari {wajib} wajib KTP ({share})",
        "Data of {date}: {active} active of {wajib} wajib KTP ({share})",
    ),
    "city_and_dates": Text("Kota dan tanggal", "City and dates"),
    "targets": Text("Target provinsi dan nasional", "Provincial and national targets"),
    "events": Text("Kegiatan per minggu", "Events a week"),
    "counter": Text("Loket Dinas", "Counter of the Dinas"),
    "population": Text("Penduduk", "Population"),
    "more_population": Text("Perekaman, keluar, berhenti aktif", "Recording, leavers, lapse"),
    "assumptions": Text("Asumsi", "Assumptions"),
    "people_and_calendar": Text("Keterjangkauan, gangguan, kalender", "Reach, outages, calendar"),
    "uncertainty": Text("Lebar ketidakpastian", "Width of uncertainty"),
    "details": Text("Rincian {channel}", "{channel}: details"),
    "starting_plan": Text("Rencana awal", "Starting plan"),
    "undo": Text("Urungkan", "Undo"),
    "redo": Text("Ulangi", "Redo"),
    "pin": Text("Jadikan rencana awal", "Make this the starting plan"),
    "pin_help": Text(
        "Rencana sekarang menjadi pembanding bagi setiap perubahan berikutnya.",
        "The present plan becomes what every later change is compared with.",
    ),
    "reset_lever": Text("Kembalikan tuas …", "Reset levers …"),
    "reset_assumption": Text("Kembalikan asumsi …", "Reset assumptions …"),
    "reset_ask": Text("Kembalikan {count} isian ke rencana awal?", "Return {count} entries to the starting plan?"),
    "reset_yes": Text("Ya, kembalikan", "Yes, reset"),
}

CONTROL: dict[str, Text] = {
    "exact": Text("{label}, nilai tepat", "{label}, exact value"),
    "number_whole": Text(
        "“{typed}” tidak bisa dipakai: isi angka bulat dari {low} sampai {high}.",
        "“{typed}” cannot be used: enter a whole number from {low} to {high}.",
    ),
    "number_any": Text(
        "“{typed}” tidak bisa dipakai: isi angka dari {low} sampai {high}, desimal dengan koma.",
        "“{typed}” cannot be used: enter a number from {low} to {high}, decimals with a point.",
    ),
    "put_back": Text("Kembalikan ke rencana awal: {value}", "Put back to the starting plan: {value}"),
    "started": Text("rencana awal {value}", "starting plan {value}"),
    "kept": Text("Sementara dipakai: {value}.", "Used meanwhile: {value}."),
    "source": Text("Sumber: {source}", "Source: {source}"),
    "yes": Text("ya", "yes"),
    "no": Text("tidak", "no"),
}

SHARE: dict[str, Text] = {
    "button": Text("Bagikan", "Share"),
    "title": Text("Bagikan skenario ini", "Share this scenario"),
    "about": Text(
        "Siapa pun yang membuka tautan ini melihat angka yang persis sama.",
        "Whoever opens this link sees exactly the same figures.",
    ),
    "link": Text("Tautan", "Link"),
    "copy": Text("Salin tautan", "Copy link"),
    "copied": Text("Tersalin", "Copied"),
    "by_hand": Text("Tekan Ctrl+C untuk menyalin", "Press Ctrl+C to copy"),
    "whatsapp": Text("Kirim lewat WhatsApp", "Send by WhatsApp"),
    "message": Text("{verdict} Lihat simulasinya: {link}", "{verdict} See the simulation: {link}"),
    "qr": Text("Kode QR tautan ini", "QR code of this link"),
    "qr_too_long": Text("Tautan ini terlalu panjang untuk kode QR.", "This link is too long for a QR code."),
    "qr_note": Text("Pindai dengan ponsel", "Scan with a phone"),
}

FRAMEWORK: dict[str, Text] = {
    "skip": Text("Langsung ke isi halaman", "Skip to main content"),
    "none": Text("Tidak ada yang cocok", "No results"),
    "choose": Text("Pilih", "Choose an option"),
    "upload": Text("Pilih berkas", "Upload"),
    "upload_more": Text("Tambah berkas", "Add files"),
    "upload_drop": Text("Lepaskan berkas di sini", "Drag and drop a file here"),
    "upload_field": Text("unggah berkas", "file upload"),
    "upload_size": Text("paling besar {size} MB{kinds}", "{size}MB per file{kinds}"),
    "upload_large": Text("Berkas paling besar {size}.", "File must be {size} or smaller."),
    "upload_kind": Text("Berkas jenis {kind} tidak diterima.", "{kind} files are not allowed."),
    "apply": Text("Tekan {keys} untuk memakai", "Press {keys} to apply"),
    "submit": Text("Tekan {keys} untuk mengirim", "Press {keys} to submit form"),
    "show_data": Text("Tampilkan data", "Show data"),
    "show_chart": Text("Tampilkan grafik", "Show chart"),
    "save_png": Text("Unduh gambar PNG", "Download as PNG"),
    "save_csv": Text("Unduh CSV", "Download as CSV"),
    "copy_chart": Text("Salin spesifikasi grafik", "Copy Vega-Lite spec"),
    "full": Text("Layar penuh", "Fullscreen"),
    "full_close": Text("Tutup layar penuh", "Close fullscreen"),
    "columns": Text("Tampilkan atau sembunyikan kolom", "Show/hide columns"),
    "search": Text("Cari", "Search"),
    "row_add": Text("Tambah baris", "Add row"),
    "row_delete": Text("Hapus baris", "Delete row(s)"),
    "unselect": Text("Batalkan pilihan", "Clear selection"),
    "sidebar": Text("Bilah samping", "Sidebar"),
    "sidebar_open": Text("Buka bilah samping", "Expand sidebar"),
    "sidebar_close": Text("Tutup bilah samping", "Collapse sidebar"),
    "pages": Text("Halaman", "App pages"),
    "open": Text("Buka pilihan", "Open"),
    "close": Text("Tutup", "Close"),
    "help": Text("Penjelasan", "Help"),
    "date": Text("Pilih tanggal", "Choose date"),
    "chosen": Text("Yang dipilih", "Selected values"),
    "unchoose": Text("Buang {what}", "Remove {what}"),
    "empty": Text("Kosongkan", "Clear all"),
    "lost": Text("Sambungan terputus", "Connection error"),
    "lost_more": Text(
        "Server tidak menjawab. Rencana Anda aman di alamat ini; halaman menyambung lagi sendiri.{more}",
        "Streamlit server is not respon{more}",
    ),
}
"""What the framework itself says in English, word for word, and how it is said here. A ``{field}`` stands for what
differs, such as a size. ``ui/session/framework_words.py`` puts these into the page.
"""
