"""What the framework itself says in English, word for word, and how it is said here.

A ``{field}`` stands for what differs, such as a size. ``ui/session/framework_words.py`` puts these into the page.
"""

from ..parameters import Text

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
    "apply": Text("Tekan {key} untuk memakai", "Press {key} to apply"),
    "submit": Text("Tekan {key} untuk mengirim", "Press {key} to submit form"),
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
    "lost": Text("Sambungan terputus", "Connection error"),
    "lost_more": Text(
        "Server tidak menjawab. Rencana Anda aman di alamat ini; halaman menyambung lagi sendiri.{more}",
        "Streamlit server is not respon{more}",
    ),
}
