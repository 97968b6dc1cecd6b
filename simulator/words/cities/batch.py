"""Tables of cities and strategies: what is wrong with a row, how far a batch is, why it cannot run."""

from ...parameters import Text

BATCH: dict[str, Text] = {
    "bad_date": Text(
        "“{received}” bukan tanggal; tulis hari/bulan/tahun.", "“{received}” is no date; write day/month/year."
    ),
    "bad_years": Text("{received} di luar tahun 2022–2045.", "{received} lies outside the years 2022–2045."),
    "bad_number": Text("“{received}” bukan bilangan bulat.", "“{received}” is no whole number."),
    "bad_negative": Text("{received} tidak boleh di bawah 0.", "{received} cannot be below 0."),
    "bad_separator": Text(
        "“{received}” bisa berarti dua angka; tulis tanpa tanda pemisah ribuan.",
        "“{received}” can mean two numbers; write it without a sign for thousands.",
    ),
    "bad_formula": Text("Rumus; simpan sebagai nilai.", "A formula; save it as a value."),
    "bad_range": Text("{received} di luar batas yang mungkin.", "{received} is outside what is possible."),
    "bad_told": Text("{detail}", "{detail}"),
    "bad_fraction": Text(
        "Target {received} terbaca sebagai {received} %; tulis dalam persen, misalnya 30.",
        "A target of {received} reads as {received} %; write it in percent, such as 30.",
    ),
    "bad_needed": Text(
        "Kosong; isilah, atau beri tautan rencana di baris ini.",
        "Blank; fill it in, or give a plan's link in this row.",
    ),
    "bad_older": Text(
        "Angka lama perlu tanggal dan jumlah aktif, keduanya.",
        "An older count takes both a date and the number active.",
    ),
    "bad_code": Text(
        "“{received}” bukan kode kabupaten/kota; tulis seperti 35.72.",
        "“{received}” is no code of a kabupaten or kota; write it like 35.72.",
    ),
    "bad_another_name": Text(
        "“{received}” bukan daerah dengan kode itu, yaitu {detail}.",
        "“{received}” is not the place of that code, which is {detail}.",
    ),
    "bad_unnamed": Text("Tulis nama, kode, atau tautan kota.", "Give the city's name, code or link."),
    "bad_which_city": Text(
        "“{received}” bisa {detail}; tulis lengkap atau beri kodenya.",
        "“{received}” can be {detail}; write it in full or give its code.",
    ),
    "bad_link": Text(
        "Bagian “{detail}” dari tautan tidak bisa dipakai.", "The part “{detail}” of the link cannot be used."
    ),
    "bad_no_link": Text("Tautan ini tidak memuat rencana.", "This link holds no plan."),
    "bad_strategy_unnamed": Text("Strategi perlu nama.", "A strategy needs a name."),
    "bad_strategy_again": Text("Nama strategi ini sudah ada.", "There is a strategy of this name already."),
    "bad_no_lever": Text(
        "Judul kolom ini bukan tuas; pakai nama atau kunci isian, misalnya kelurahan.events.",
        "This heading is no lever; use an entry's name or key, such as kelurahan.events.",
    ),
    "unused": Text("Kolom yang tidak dipakai: {headings}.", "Columns not used: {headings}."),
    "strategies_wrong": Text(
        "Tabel strategi belum bisa dipakai: {found}", "The table of strategies cannot be used: {found}"
    ),
    "other_journal": Text(
        "{path} milik masukan, versi, atau hari lain; hapus, pilih keluaran lain, atau pakai --restart.",
        "{path} belongs to other input, another version or another day; delete it, choose another output, or use --restart.",
    ),
    "not_written": Text("{path} tidak bisa ditulis: {reason}", "{path} cannot be written: {reason}"),
    "workers_died": Text(
        "Proses berkali-kali mati saat mengerjakan baris {detail}; mungkin memori kurang.",
        "Workers died again and again over row {detail}; memory may be short.",
    ),
    "workers_none": Text(
        "Selama {detail} detik tidak ada satu pun pekerja; jalankan `dask worker` lalu ulangi, hasil sejauh ini tersimpan.",
        "There was no worker for {detail} seconds; start `dask worker` and call again, what was done is kept.",
    ),
    "workers_versions": Text(
        "Ada pekerja dengan versi lain, angkanya akan berbeda: {detail}",
        "A worker has another version and would give other figures: {detail}",
    ),
    "workers_cluster": Text("Penjadwal tidak menjawab: {detail}", "The scheduler does not answer: {detail}"),
    "workers_library": Text(
        "Untuk --scheduler pasang dulu: pip install 'ikd-simulator[cluster]'",
        "For --scheduler install first: pip install 'ikd-simulator[cluster]'",
    ),
    "workers_open": Text(
        "{detail} bisa dijangkau pihak lain, dan siapa pun yang menjangkaunya bisa menjalankan program di sana; pakai tls:// atau alamat mesin ini, atau --trust-network bila jaringannya tepercaya.",
        "Others may reach {detail}, and whoever does can run programs there; use tls:// or this machine's own address, or --trust-network where the network is trusted.",
    ),
    "progress": Text("{done} dari {rows} kota, sisa waktu {left}", "{done} of {rows} cities, {left} left"),
    "done": Text(
        "{done} dari {rows} kota dihitung, {written} baris ditulis ke {output} ({seconds} detik, {workers} pekerja).",
        "{done} of {rows} cities reckoned, {written} rows written to {output} ({seconds} s, {workers} workers).",
    ),
    "resumed": Text(
        "{rows} kota sudah selesai pada panggilan sebelumnya.", "{rows} cities had been done by an earlier call."
    ),
    "more_failed": Text(
        "… dan {count} lagi; semua ada di kolom problem.", "… and {count} more; all are in the column problem."
    ),
}
