"""Files and their rows: what is asked for, and what is wrong with what came."""

from ...parameters import Text

TABLES: dict[str, Text] = {
    "file_size": Text(
        "Berkas lebih besar dari 5 MB. Bagi atau ringkas dulu.", "The file is larger than 5 MB. Split or shorten it."
    ),
    "file_encoding": Text(
        "Berkas ini bukan teks UTF-8. Simpan ulang sebagai CSV UTF-8.",
        "The file is no UTF-8 text. Save it as CSV UTF-8.",
    ),
    "file_empty": Text("Berkas ini kosong atau bukan tabel.", "The file is empty or no table."),
    "file_columns": Text("Kolom tidak lengkap: {detail}.", "Columns are missing: {detail}."),
    "file_events": Text(
        "Ini catatan kegiatan, bukan jumlah IKD aktif per tanggal. Unggah di bagian catatan kegiatan, atau pilih kolom jumlah aktif.",
        "This is a log of events, not a count of active IKD by date. Upload it where the log is asked for, or choose the column of the count.",
    ),
    "file_rows": Text("Berkas ini lebih dari {detail} baris.", "The file has more than {detail} rows."),
    "row_date": Text(
        "Baris {line}, kolom {column}: “{received}” bukan tanggal (tahun-bulan-hari).",
        "Line {line}, column {column}: “{received}” is no date (year-month-day).",
    ),
    "row_again": Text(
        "Baris {line}, kolom {column}: tanggal {received} sudah ada dengan cakupan lain; yang bermutu lebih baik dipakai.",
        "Line {line}, column {column}: {received} is there already with another coverage; the better quality counts.",
    ),
    "row_years": Text(
        "Baris {line}, kolom {column}: {received} di luar tahun 2022–2045.",
        "Line {line}, column {column}: {received} lies outside the years 2022–2045.",
    ),
    "row_number": Text(
        "Baris {line}, kolom {column}: “{received}” bukan angka 0 atau lebih.",
        "Line {line}, column {column}: “{received}” is no number of 0 or more.",
    ),
    "row_empty": Text("Baris {line}, kolom {column}: kosong.", "Line {line}, column {column}: empty."),
    "row_share": Text(
        "Baris {line}, kolom {column}: {received} % terlalu besar.",
        "Line {line}, column {column}: {received} % is too large.",
    ),
    "row_quality": Text(
        "Baris {line}, kolom {column}: “{received}” bukan A, B, C atau kosong.",
        "Line {line}, column {column}: “{received}” is not A, B, C or empty.",
    ),
    "log_upload": Text("Berkas CSV atau XLSX, paling besar 5 MB", "CSV or XLSX file, 5 MB at most"),
    "log_paste": Text("Atau tempel di sini", "Or paste here"),
    "log_read": Text("Baca catatan", "Read the log"),
    "log_private": Text(
        "Catatan ini ditolak: “{where}” tampaknya memuat NIK, nama, atau data orang lain. Alat ini hanya perlu jumlah; hapus kolom itu lalu unggah lagi. Berkasnya tidak disimpan.",
        "This log was refused: “{where}” seems to hold NIK, names or other data of persons. Only counts are needed; remove that column and upload again. The file was not kept.",
    ),
    "log_problems": Text(
        "{count} baris tidak bisa dipakai. Perbaiki lalu unggah lagi, atau pakai baris yang baik saja.",
        "{count} rows cannot be used. Mend them and upload again, or use the good rows only.",
    ),
    "log_good_only": Text("Pakai {count} baris yang baik saja", "Use the {count} good rows only"),
    "log_none_good": Text("Tidak ada baris yang bisa dipakai.", "No row can be used."),
    "log_row": Text("Baris", "Line"),
    "log_column": Text("Kolom", "Column"),
    "log_received": Text("Yang tertulis", "What stood there"),
    "log_wrong": Text("Masalah", "Problem"),
    "log_date": Text("bukan tanggal; tulis hari/bulan/tahun", "no date; write day/month/year"),
    "log_years": Text("di luar tahun 2022–2045", "outside the years 2022–2045"),
    "log_channel": Text("kanal tidak dikenal", "unknown channel"),
    "log_number": Text("bukan bilangan bulat", "no whole number"),
    "log_negative": Text("tidak boleh di bawah 0", "cannot be below 0"),
    "log_formula": Text("rumus; simpan sebagai nilai", "a formula; save it as a value"),
    "log_more": Text("lebih besar dari orang yang dilayani", "more than the people served"),
    "col_date": Text("tanggal", "date"),
    "col_channel": Text("kanal", "channel"),
    "col_people": Text("orang", "people"),
    "col_activations": Text("aktivasi", "activations"),
    "col_non_residents": Text("bukan warga", "non-residents"),
    "file_spreadsheet": Text(
        "Berkas ini bukan CSV atau XLSX yang bisa dibuka. Simpan ulang sebagai XLSX atau CSV.",
        "This is no CSV or XLSX that can be opened. Save it again as XLSX or CSV.",
    ),
    "log_range": Text("di luar batas yang mungkin", "outside what is possible"),
    "log_again": Text("tanggal ini sudah ada", "this date is there already"),
    "col_province": Text("provinsi", "province"),
    "col_note": Text("catatan", "note"),
    "col_percent": Text("persentase tercetak", "printed percentage"),
    "col_link": Text("tautan", "link"),
    "col_strategy": Text("strategi", "strategy"),
    "col_active": Text("aktif", "active"),
    "col_wajib_ktp": Text("wajib KTP", "wajib KTP"),
    "file_track": Text(
        "Ini bukan berkas pantauan dari alat ini. Pilih berkas JSON atau XLSX yang diunduh dari bagian ini.",
        "This is no tracking file of this tool. Choose a JSON or XLSX file that was downloaded here.",
    ),
}
