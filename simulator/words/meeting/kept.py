"""Plans kept side by side: naming, opening, managing."""

from ...parameters import Text

KEPT: dict[str, Text] = {
    "present_plan": Text("Rencana sekarang", "Present plan"),
    "unnamed": Text("tanpa nama", "without a name"),
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
    "wrong_personal": Text(
        "Tampaknya memuat NIK, nama, nomor telepon atau tanggal lahir seseorang. Tulis tanpa data orang.",
        "It seems to hold somebody's NIK, name, phone number or date of birth. Write it without data of persons.",
    ),
    "wrong_long": Text("Paling panjang {longest} huruf.", "At most {longest} characters."),
    "full": Text(
        "Perbandingan memuat paling banyak empat rencana, termasuk rencana sekarang: lebih dari itu garis dan tabelnya tidak terbaca. Untuk menambah rencana kelima, hapus satu dulu lewat “Kelola”.",
        "The comparison holds four plans at most, the present one among them: with more, lines and table cannot be read. To add a fifth, remove one first through “Manage”.",
    ),
    "open": Text("Buka tautan atau berkas", "Open a link or file"),
    "open_link": Text("Tempel tautan", "Paste a link"),
    "open_file": Text("Berkas skenario (.json), paling besar 5 MB", "Scenario file (.json), 5 MB at most"),
    "open_no_scenario": Text(
        "Teks ini tidak memuat skenario. Salin seluruh tautan, dari http sampai akhir.",
        "This text holds no scenario. Copy the whole link, from http to its end.",
    ),
    "open_found": Text(
        "{name} ({city}, data {date}): cakupan akhir {share}.", "{name} ({city}, figures of {date}): ends at {share}."
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
}
