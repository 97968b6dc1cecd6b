"""The pace of dated counts."""

from ...parameters import Text

HISTORY: dict[str, Text] = {
    "history_window": Text(
        "Rencana dibandingkan sejak {date}: proyeksi paling lama tiga tahun.",
        "The plan is held against the counts since {date}: a projection runs three years at most.",
    ),
    "history_no_plan": Text(
        "Rencana tidak bisa dimulai dari angka pertama itu, jadi tidak dibandingkan. Isi wajib KTP pada tanggalnya.",
        "The plan cannot be begun from that first count, so it is not compared. Enter wajib KTP of that date.",
    ),
    "history_note": Text(
        "Unggah atau tempel jumlah IKD aktif per tanggal (kolom: tanggal; aktif; wajib KTP bila ada). Lajunya dibandingkan dengan yang seharusnya dihasilkan rencana yang berjalan waktu itu.",
        "Upload or paste counts of active IKD by date (columns: date; active; wajib KTP if known). Their pace is held against what the plan that ran then should have brought.",
    ),
    "history_empty": Text(
        "Belum ada riwayat. Contoh: baris pertama “tanggal;aktif;wajib KTP”, lalu “1/7/2025;22800;120000”, dan seterusnya.",
        "No history yet. For example: a first line “date;active;wajib KTP”, then “1/7/2025;22800;120000”, and so on.",
    ),
    "history_two": Text("Perlu paling sedikit dua tanggal.", "It takes two dates at least."),
    "history_pace": Text(
        "Dari {start} sampai {end}: {gain} orang bersih, {daily} sehari.",
        "From {start} to {end}: {gain} persons net, {daily} a day.",
    ),
    "history_spread": Text(
        "Antar rentang laju itu naik turun sekitar {spread} sehari.",
        "From stretch to stretch that pace varies by about {spread} a day.",
    ),
    "history_points": Text("Itu {pace} cakupan sebulan.", "That is {pace} of coverage a month."),
    "history_same": Text(
        "Kegiatan dalam rencana seharusnya membawa {planned} pada hari yang sama: cocok.",
        "The plan's events should have brought {planned} over the same days: it fits.",
    ),
    "history_less": Text(
        "Kegiatan dalam rencana seharusnya membawa {planned} pada hari yang sama: {short} lebih banyak daripada kenyataan.",
        "The plan's events should have brought {planned} over the same days: {short} more than came.",
    ),
    "history_more": Text(
        "Kegiatan dalam rencana hanya menjelaskan {planned} pada hari yang sama: kenyataan {short} lebih banyak.",
        "The plan's events explain only {planned} over the same days: {short} more came.",
    ),
    "history_fall": Text(
        "Baris {line}: jumlah pada {date} lebih kecil daripada sebelumnya. Mungkin pembersihan data; bila salah tulis, perbaiki.",
        "Line {line}: the count on {date} is below the one before. Perhaps the register was cleaned; if it is a slip, mend it.",
    ),
    "history_factor": Text(
        "Faktor {value} (80 dari 100: {low} sampai {high}) pada semua kehadiran membuat rencana itu cocok dengan riwayat ini; dengan kehadiran itu cakupan akhir menjadi {share}.",
        "A factor of {value} (80 of 100: {low} to {high}) on all turnout makes that plan fit this history; with that turnout coverage ends at {share}.",
    ),
    "history_factor_alone": Text(
        "Faktor {value} (80 dari 100: {low} sampai {high}) pada semua kehadiran membuat rencana yang berjalan waktu itu cocok dengan riwayat ini.",
        "A factor of {value} (80 of 100: {low} to {high}) on all turnout makes the plan that ran then fit this history.",
    ),
    "history_range": Text(
        "Kisaran itu memuat naik turunnya kegiatan dan gangguan, pembulatan jumlah, dan laju antar rentang yang lebih beragam daripada kebetulan. Keberhasilan dianggap termasuk di dalam faktor.",
        "The range allows for the scatter of events and outages, for rounded counts, and for stretches that differ more than by chance. Success is taken as part of the factor.",
    ),
    "history_ran": Text(
        "Riwayat dibandingkan dengan rencana awal, bukan dengan isian yang sedang dicoba.",
        "The history is held against the starting plan, not against what is being tried.",
    ),
    "history_ran_said": Text(
        "Riwayat dibandingkan dengan rencana yang Anda sebut berjalan waktu itu.",
        "The history is held against the plan that you said was carried out then.",
    ),
    "history_ran_this": Text("Rencana sekarang yang berjalan waktu itu", "The present plan was carried out then"),
    "history_ran_back": Text("Bandingkan dengan rencana awal", "Hold it against the starting plan"),
    "history_no_factor": Text(
        "Tidak ada faktor kehadiran yang membuat rencana cocok dengan riwayat ini: jumlahnya turun, atau naik lebih dari yang bisa dibawa kegiatan.",
        "No factor on turnout makes the plan fit this history: the count fell, or rose by more than the events could bring.",
    ),
    "history_apply": Text("Pakai faktor ini", "Use this factor"),
    "history_gain": Text("Tambahan bersih", "Net gain"),
    "history_daily": Text("Per hari", "A day"),
}
