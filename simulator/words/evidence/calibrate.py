"""Estimates from a log of events."""

from ...parameters import Text

CALIBRATE: dict[str, Text] = {
    "log_note": Text(
        "Unggah atau tempel catatan kegiatan kantor: tanggal, kanal, orang yang dilayani, aktivasi, bukan warga. Hanya jumlah; berkas dengan NIK atau nama ditolak dan tidak disimpan.",
        "Upload or paste the office's log of events: date, channel, people served, activations, non-residents. Counts only; a file with NIK or names is refused and not kept.",
    ),
    "log_template": Text("Unduh contoh", "Download a template"),
    "log_empty": Text(
        "Belum ada catatan. Unduh contohnya, isi dari buku kegiatan, lalu unggah kembali.",
        "No log yet. Download the template, fill it from the office's book, and upload it.",
    ),
    "log_count": Text("{count} kegiatan dari {start} sampai {end}.", "{count} events from {start} to {end}."),
    "log_names": Text("Kanal dibaca sebagai: {names}.", "Channels were read as: {names}."),
    "log_silent": Text(
        "{count} kegiatan tidak menyebut bukan warga; bagiannya diambil dari kegiatan lain atau anggapan.",
        "{count} events do not say who lives elsewhere; their share is taken from the other events or from what was assumed.",
    ),
    "cal_capped": Text(
        "Taksiran “{label}” melewati batas geser; yang dipakai {used}.",
        "The estimate of “{label}” lies beyond the slider; {used} is used.",
    ),
    "cal_key": Text(
        "Garis tegak: anggapan; wajik: catatan saja; titik dan pita: taksiran dengan kisaran 80 dari 100.",
        "Upright line: assumed; diamond: the log alone; dot and band: the estimate with its range of 80 of 100.",
    ),
    "cal_parameter": Text("Isian", "Entry"),
    "cal_before": Text("Anggapan", "Assumed"),
    "cal_alone": Text("Catatan saja", "Log alone"),
    "cal_value": Text("Taksiran", "Estimate"),
    "cal_range": Text("Kisaran 80 dari 100", "Range, 80 of 100"),
    "cal_weight": Text("Bobot catatan", "Weight of the log"),
    "cal_events": Text("Kegiatan", "Events"),
    "cal_method": Text(
        "Taksiran adalah rata-rata tertimbang antara catatan dan anggapan awal kota ini; makin banyak kegiatan, makin besar bobot catatan. Sedikit kegiatan hanya menggeser sedikit.",
        "An estimate is a weighted mean of the log and what was assumed of this city; the more events, the more the log counts. Few events move it little.",
    ),
    "cal_result": Text(
        "Dengan taksiran ini cakupan akhir menjadi {share} (sekarang {now}).",
        "With these estimates coverage ends at {share} (now {now}).",
    ),
    "cal_outliers": Text(
        "Kegiatan yang menonjol tidak ikut dihitung, periksa lagi:", "Events that stand out are left out, look again:"
    ),
    "cal_keep": Text("Hitung juga kegiatan yang menonjol", "Count the events that stand out too"),
    "cal_full": Text(
        "Kegiatan penuh (95 % daya layan atau lebih): {names}. Yang datang bisa lebih banyak daripada yang dilayani; taksiran memperhitungkannya.",
        "Full events (95 % of capacity or more): {names}. More may have come than were served; the estimate allows for that.",
    ),
    "cal_outlier": Text(
        "baris {line}, {date}, {channel}: {count} aktivasi", "line {line}, {date}, {channel}: {count} activations"
    ),
    "cal_apply": Text("Pakai taksiran dalam rencana", "Use the estimates in the plan"),
    "cal_words": Text(
        "Orang datang per kegiatan sebelum dan sesudah catatan: {items}.",
        "People who come to an event before and after the log: {items}.",
    ),
}
