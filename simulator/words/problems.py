"""What is wrong with a value, and what to do about it, in one sentence."""

from ..parameters import Text

PROBLEMS: dict[str, Text] = {
    "empty": Text(
        "{label} masih kosong. Isi dengan angka, misalnya {example}.",
        "{label} is empty. Enter a number, for example {example}.",
    ),
    "number": Text(
        "{label}: \u201c{received}\u201d bukan angka. Tulis angka saja, misalnya {example}.",
        "{label}: \u201c{received}\u201d is not a number. Write digits only, for example {example}.",
    ),
    "separators": Text(
        "{label}: titik dan koma pada \u201c{received}\u201d tidak jelas. Tulis tanpa pemisah, misalnya {example}.",
        "{label}: the points and commas in \u201c{received}\u201d are unclear. Write it plainly, for example {example}.",
    ),
    "other_language": Text(
        "{label}: \u201c{received}\u201d ditulis cara Inggris. Pakai titik untuk ribuan dan koma untuk desimal, "
        "misalnya 12.345,6.",
        "{label}: \u201c{received}\u201d is written the Indonesian way. Use a comma for thousands and a point for "
        "decimals, for example 12,345.6.",
    ),
    "whole": Text(
        "{label}: \u201c{received}\u201d bukan bilangan bulat. Isi tanpa pecahan.",
        "{label}: \u201c{received}\u201d is not a whole number. Leave out the fraction.",
    ),
    "range": Text(
        "{label}: \u201c{received}\u201d di luar batas. Isi antara {low} dan {high}.",
        "{label}: \u201c{received}\u201d is out of range. Enter between {low} and {high}.",
    ),
    "decimals": Text(
        "{label}: \u201c{received}\u201d terlalu rinci. Paling banyak {decimals} angka di belakang koma.",
        "{label}: \u201c{received}\u201d is too detailed. At most {decimals} decimal places.",
    ),
    "flag": Text(
        "{label}: \u201c{received}\u201d tidak dikenal. Pilih 1 (ya) atau 0 (tidak).",
        "{label}: \u201c{received}\u201d is not known. Choose 1 (yes) or 0 (no).",
    ),
    "choice": Text(
        "{label}: \u201c{received}\u201d tidak dikenal. Pilihannya: {choices}.",
        "{label}: \u201c{received}\u201d is not known. The choices are: {choices}.",
    ),
    "date": Text(
        "{label}: \u201c{received}\u201d bukan tanggal. Tulis tahun-bulan-hari, misalnya 2025-12-31.",
        "{label}: \u201c{received}\u201d is not a date. Write year-month-day, for example 2025-12-31.",
    ),
    "year": Text(
        "{label}: \u201c{received}\u201d di luar 2022 sampai 2045, masa berlaku simulator.",
        "{label}: \u201c{received}\u201d is outside 2022 to 2045, the years the simulator covers.",
    ),
    "weekdays": Text(
        "{label}: \u201c{received}\u201d tidak dikenal. Tulis angka hari berurutan, 1 Senin sampai 7 Minggu, "
        "misalnya 12345.",
        "{label}: \u201c{received}\u201d is not known. Write weekday digits in order, 1 Monday to 7 Sunday, "
        "for example 12345.",
    ),
    "place_code": Text(
        "{label}: \u201c{received}\u201d tidak dikenal. Tulis kode Kemendagri kabupaten atau kota, dua angka provinsi, titik, "
        "dua angka, misalnya 35.72, atau kosongkan.",
        "{label}: \u201c{received}\u201d is not known. Write Kemendagri's code of the kabupaten or kota, two digits of the "
        "province, a point, two digits, for example 35.72, or leave it empty.",
    ),
    "counter_days": Text(
        "\u201c{events_label}\u201d ({events}) melebihi jumlah hari pada \u201c{days_label}\u201d ({days}). Kurangi hari buka "
        "atau tambah hari layanannya.",
        "\u201c{events_label}\u201d ({events}) exceeds the weekdays under \u201c{days_label}\u201d ({days}). Take fewer "
        "opening days or add weekdays.",
    ),
    "text": Text(
        "{label}: ada karakter yang tidak bisa ditampilkan. Tulis huruf dan angka biasa.",
        "{label}: it holds characters that cannot be shown. Use plain letters and digits.",
    ),
    "personal": Text(
        "{label}: tampaknya memuat NIK, nama, nomor telepon atau tanggal lahir seseorang. Tulis tanpa data orang.",
        "{label}: it seems to hold somebody's NIK, name, phone number or date of birth. Write it without data of persons.",
    ),
    "personal_text": Text(
        "Teks ini tampaknya memuat NIK, nama, nomor telepon atau tanggal lahir seseorang; dikosongkan.",
        "This text seems to hold somebody's NIK, name, phone number or date of birth; left empty.",
    ),
    "long": Text("{label}: paling panjang {longest} huruf.", "{label}: at most {longest} characters."),
    "unknown": Text(
        "\u201c{received}\u201d bukan bagian dari simulator; diabaikan.",
        "\u201c{received}\u201d is no part of the simulator; ignored.",
    ),
    "recorded_above_wajib": Text(
        "Sudah perekaman ({recorded}) lebih besar daripada wajib KTP ({wajib_ktp}). Periksa kedua angka.",
        "Recorded ({recorded}) exceeds wajib KTP ({wajib_ktp}). Check both figures.",
    ),
    "active_above_recorded": Text(
        "IKD aktif ({active}) lebih besar daripada yang sudah perekaman ({recorded}); hanya yang sudah perekaman "
        "bisa aktif. Periksa kedua angka.",
        "Active IKD ({active}) exceeds the recorded ({recorded}); only the recorded can be active. Check both figures.",
    ),
    "end_before_start": Text(
        "Tanggal akhir ({end}) harus sesudah tanggal data ({as_of}).",
        "The end date ({end}) must come after the date of the figures ({as_of}).",
    ),
    "too_long": Text(
        "Proyeksi paling lama tiga tahun; {as_of} sampai {end} lebih dari itu.",
        "A projection runs three years at most; {as_of} to {end} is longer.",
    ),
    "was_alone": Text(
        "Sebelumnya berlaku apa hanya dibaca bila ada plan.from, tanggal mulai berlakunya angka rencana.",
        "What ran before is read only beside plan.from, the date from which the plan's numbers hold.",
    ),
    "duplicate": Text(
        "{label} muncul lebih dari sekali; yang pertama dipakai.",
        "{label} appears more than once; the first is used.",
    ),
    "future_model": Text(
        "Tautan dibuat dengan model {received}, lebih baru dari model {used} di sini; angkanya bisa berbeda.",
        "The link was made with model {received}, newer than model {used} here; figures may differ.",
    ),
    "model": Text(
        "Versi model \u201c{received}\u201d tidak dikenal; model {used} dipakai.",
        "Model version \u201c{received}\u201d is not known; model {used} is used.",
    ),
    "no_model": Text(
        "Tautan tidak menyebut versi model; model {used} dipakai.",
        "The link names no model version; model {used} is used.",
    ),
    "preset": Text(
        "Kota \u201c{received}\u201d tidak dikenal; {used} dipakai.",
        "The city \u201c{received}\u201d is not known; {used} is used.",
    ),
    "language": Text(
        "Bahasa \u201c{received}\u201d tidak dikenal; bahasa Indonesia dipakai.",
        "The language \u201c{received}\u201d is not known; Indonesian is used.",
    ),
    "axis": Text(
        "Sumbu grafik \u201c{received}\u201d tidak dikenal; yang ada whole dan zoom. Grafik memilih sendiri.",
        "The chart's axis \u201c{received}\u201d is not known; there are whole and zoom. The chart chooses.",
    ),
    "too_many": Text(
        "Isiannya terlalu banyak; yang sesudah {used} isian pertama diabaikan.",
        "There are too many entries; what follows the first {used} is ignored.",
    ),
    "step_text": Text(
        "{label}: paling panjang {longest} huruf, tanpa karakter yang tidak bisa ditampilkan; sisanya dibuang.",
        "{label}: at most {longest} characters, none that cannot be shown; the rest was left out.",
    ),
    "step_at": Text(
        "Langkah “{received}” tidak ada; presentasi mulai dari langkah pertama.",
        "There is no step “{received}”; the presentation begins with the first.",
    ),
    "against": Text(
        "Pembanding “{received}” tidak ada; rencana sekarang dipakai.",
        "There is no baseline “{received}”; the present plan is used.",
    ),
    "lever": Text(
        "“{received}” bukan tuas yang bisa digeser; presentasi berjalan tanpa tuas.",
        "“{received}” is no lever that can be moved; the presentation runs without one.",
    ),
    "file_value": Text(
        "{label}: isi berkas di sini bukan teks atau angka; diabaikan.",
        "{label}: the file holds neither text nor a number here; ignored.",
    ),
    "file_version": Text(
        "Berkas ini versi “{received}”, bukan versi di sini; yang dikenal dibuka, sisanya disebut di bawah.",
        "The file is of version “{received}”, not the one here; what is known is opened, the rest is listed below.",
    ),
}
