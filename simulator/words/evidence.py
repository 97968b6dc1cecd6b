"""Words of the evidence: figures of places, files, backtest."""

from ..parameters import Text

EVIDENCE: dict[str, Text] = {
    "file_size": Text(
        "Berkas lebih besar dari 5 MB. Bagi atau ringkas dulu.", "The file is larger than 5 MB. Split or shorten it."
    ),
    "file_encoding": Text(
        "Berkas ini bukan teks UTF-8. Simpan ulang sebagai CSV UTF-8.",
        "The file is no UTF-8 text. Save it as CSV UTF-8.",
    ),
    "file_empty": Text("Berkas ini kosong atau bukan tabel.", "The file is empty or no table."),
    "file_columns": Text("Kolom tidak lengkap: {detail}.", "Columns are missing: {detail}."),
    "file_rows": Text("Berkas ini lebih dari {detail} baris.", "The file has more than {detail} rows."),
    "row_date": Text(
        "Baris {line}, kolom {column}: “{received}” bukan tanggal (tahun-bulan-hari).",
        "Line {line}, column {column}: “{received}” is no date (year-month-day).",
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
    "backtest_head": Text(
        "{n} ramalan di {places} daerah, masing-masing hanya dari angka sebelumnya.",
        "{n} forecasts in {places} places, each from earlier figures only.",
    ),
    "backtest_50": Text("Kisaran 50 % memuat kenyataan", "50 % range held what came"),
    "backtest_80": Text("Kisaran 80 % memuat kenyataan", "80 % range held what came"),
    "backtest_crps": Text("Galat rata-rata (CRPS)", "Mean error (CRPS)"),
    "baseline_no_change": Text("Galat bila dianggap tetap", "Error if nothing changed"),
    "baseline_last_pace": Text("Galat bila laju terakhir terus", "Error if the last pace went on"),
    "baseline_pool_median": Text("Galat bila laju median daerah sejenis", "Error at the median pace of such places"),
    "backtest_skill": Text("Lebih kecil daripada yang terbaik di antaranya", "Smaller than the best of these by"),
}
