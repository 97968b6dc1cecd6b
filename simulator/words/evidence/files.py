"""What is asked of a file that can be read in more than one way, why one is refused, and what was read of it."""

from ...parameters import Text

FILES: dict[str, Text] = {
    "file_old": Text(
        "Berkas ini berformat lama (XLS) atau berkata sandi. Simpan ulang sebagai XLSX tanpa kata sandi.",
        "This file is of an old format (XLS) or has a password. Save it again as XLSX without a password.",
    ),
    "file_damaged": Text(
        "Berkas ini rusak dan tidak bisa dibuka. Simpan ulang dari program asalnya; tidak ada yang hilang di sini.",
        "This file is damaged and cannot be opened. Save it again from its program; nothing is lost here.",
    ),
    "file_heavy": Text(
        "Isi berkas ini lebih banyak daripada yang dibaca alat ini. Salin lembar catatannya saja ke berkas baru.",
        "This file holds more than is read here. Copy the sheet of the log alone into a new file.",
    ),
    "file_row_number": Text(
        "Berkas ini menyebut baris nomor {detail}, lebih besar daripada baris terakhir sebuah lembar. Simpan ulang dari program asalnya.",
        "This file names a row number {detail}, beyond the last row of a sheet. Save it again from its program.",
    ),
    "file_no_sheet": Text(
        "Tidak ada lembar bernama begitu. Yang ada: {detail}.", "No sheet has that name. There are: {detail}."
    ),
    "file_no_column": Text("Tabel ini tidak punya kolom {detail}.", "This table has no column {detail}."),
    "file_no_rows": Text(
        "Tidak ada baris bernama begitu. Yang ada: {detail}.", "No row has that name. There are: {detail}."
    ),
    "private_row": Text("baris {line}", "row {line}"),
    "which_sheet": Text(
        "Lebih dari satu lembar memuat tabel ini: {choices}. Pilih satu.",
        "More than one sheet holds this table: {choices}. Choose one.",
    ),
    "which_rows": Text(
        "Kolom “{heading}” memuat beberapa tempat: {choices}. Pilih satu.",
        "The column “{heading}” has several places: {choices}. Choose one.",
    ),
    "which_column": Text(
        "Lebih dari satu kolom cocok untuk {field}: {choices}. Pilih satu, atau beberapa untuk dijumlahkan.",
        "More than one column fits {field}: {choices}. Choose one, or several to be added up.",
    ),
    "which_missing": Text("Kolom tidak lengkap: {fields}.", "Columns are missing: {fields}."),
    "which_there": Text("Yang ada: {choices}.", "There are: {choices}."),
    "which_option": Text("Dengan {option}.", "By {option}."),
    "which_letter": Text("KOLOM", "COLUMN"),
    "which_more": Text("dan {count} lagi", "and {count} more"),
    "which_channel": Text(
        "Kanal tidak dikenal: {names}. Pilih untuk tiap nama, atau - agar barisnya tidak dipakai.",
        "Unknown channels: {names}. Choose for each name, or - to leave its rows out.",
    ),
    "channel_perhaps": Text(", mungkin {channel}", ", perhaps {channel}"),
    "ask_sheet": Text("Lembar yang dibaca", "Sheet to read"),
    "ask_rows": Text("Baris yang dipakai", "Rows to use"),
    "ask_preview": Text("Judul kolom dan baris pertama", "Headings and first rows"),
    "ask_known": Text("Sudah dikenal: {columns}.", "Known already: {columns}."),
    "ask_column": Text("Kolom untuk {field}", "Column for {field}"),
    "ask_columns": Text("Kolom untuk {field} (beberapa dijumlahkan)", "Column for {field} (several are added up)"),
    "ask_optional": Text("Kolom untuk {field}, bila ada", "Column for {field}, if there is one"),
    "ask_use": Text("Pakai pilihan ini", "Use this choice"),
    "ask_none": Text("Pilih", "Choose"),
    "ask_channel": Text("Kanal", "Channel"),
    "ask_channel_rows": Text("“{name}” ({rows} baris)", "“{name}” ({rows} rows)"),
    "ask_channels": Text(
        "Nama berikut belum dikenal sebagai kanal. Pilih sekali; berlaku untuk semua baris yang serupa.",
        "These names are not known as channels. Choose once; it holds for all rows alike.",
    ),
    "ask_channels_use": Text("Pakai untuk semua baris itu", "Use for all those rows"),
    "change": Text("Ubah bacaan", "Read it otherwise"),
    "change_preview": Text("Baris pertama menurut pilihan ini", "First rows by this choice"),
    "change_use": Text("Baca dengan kolom ini", "Read with these columns"),
    "change_name": Text("Nama kanal dan bacaannya", "Name of a channel and how it is read"),
    "change_channel_use": Text("Pakai untuk semua nama serupa", "Use for all names alike"),
    "said_applied": Text("Dibaca menurut pilihan Anda sebelumnya: {items}.", "Read as you chose before: {items}."),
    "said_kept": Text("Pilihan Anda sebelumnya: {items}.", "As you chose before: {items}."),
    "said_browser": Text(
        "Peramban ini mengingat pilihan atas judul kolom dan nama kanal untuk berkas berikutnya; isi berkas tidak diingat.",
        "This browser remembers what was chosen for headings and channel names for the next file; nothing else of the file.",
    ),
    "said_visit": Text(
        "Pilihan atas judul kolom dan nama kanal berlaku selama kunjungan ini.",
        "What was chosen for headings and channel names holds for this visit.",
    ),
    "said_forget": Text("Lupakan pilihan", "Forget the choices"),
    "read_sheet": Text("Lembar “{sheet}”: ", "Sheet “{sheet}”: "),
    "read_rows": Text(
        "{used} dari {rows} baris dipakai; kolom {columns}.", "{used} of {rows} rows used; columns {columns}."
    ),
    "read_hidden": Text(
        "Termasuk yang disembunyikan: {rows} baris, kolom {columns}.",
        "Hidden ones among them: {rows} rows, columns {columns}.",
    ),
    "read_none": Text("tidak ada", "none"),
    "read_sums": Text("Baris jumlah tidak ikut: {lines}.", "Rows of sums left out: {lines}."),
    "read_formulas": Text(
        "{count} sel berisi rumus; nilai yang tersimpan dipakai.",
        "{count} cells are formulas; their stored values are used.",
    ),
    "read_notes": Text(
        "{count} baris di bawah tabel tanpa angka dilewati.",
        "{count} rows without a figure below the table passed over.",
    ),
    "read_blanks": Text("{count} baris tanpa angka dilewati.", "{count} rows without a count passed over."),
    "read_place": Text("Hanya baris “{place}”.", "Only the rows of “{place}”."),
    "log_order": Text(
        "urutan hari dan bulan di kolom ini dipakai dengan dua cara; tulis nama bulannya",
        "day and month stand in this column in two orders; write the month's name",
    ),
    "log_separator": Text(
        "tanda ribuan di kolom ini dipakai dengan dua cara; tulis tanpa titik dan koma",
        "signs for thousands stand in this column in two ways; write it without points and commas",
    ),
}
