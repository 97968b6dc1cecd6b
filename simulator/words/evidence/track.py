"""A frozen plan beside what came."""

from ...parameters import Text

TRACK: dict[str, Text] = {
    "track_remove": Text("Angka yang keliru", "A count that is wrong"),
    "track_remove_go": Text("Hapus angka ini", "Remove this count"),
    "track_pending": Text(
        "Belum tersimpan di server: {count} angka. Akan dikirim lagi pada tambahan berikutnya.",
        "Not yet on the server: {count} counts. They will be sent again with the next one.",
    ),
    "track_note": Text(
        "Bekukan rencana, lalu tiap minggu isi jumlah yang nyata: rencana dan kenyataan berdampingan, ramalan diperbarui, dan cara kembali ke rencana.",
        "Freeze a plan, then enter the real count each week: plan and reality side by side, the forecast renewed, and the way back to plan.",
    ),
    "track_freeze": Text("Bekukan rencana sekarang", "Freeze the present plan"),
    "track_open": Text("Buka berkas pantauan (JSON atau XLSX)", "Open a tracking file (JSON or XLSX)"),
    "track_open_read": Text("Buka pantauan dengan bacaan ini", "Open the track as read here"),
    "track_from_file": Text("Angka dari berkas", "Counts from a file"),
    "track_add_many": Text("Tambahkan {count} angka ke pantauan", "Add {count} counts to the track"),
    "track_code": Text("Atau kode pantauan di server", "Or a tracking code on the server"),
    "track_code_open": Text("Buka kode", "Open the code"),
    "track_code_unknown": Text("Kode “{code}” tidak ada di server ini.", "The code “{code}” is not on this server."),
    "track_server_off": Text(
        "Penyimpanan di server tidak bisa dipakai sekarang. Pakai berkas; tidak ada yang hilang.",
        "The server's store cannot be used now. Use a file; nothing is lost.",
    ),
    "track_name": Text("Rencana yang dipantau: {name} ({place})", "Plan tracked: {name} ({place})"),
    "track_unsaved_kept": Text(
        "Belum disimpan: angka yang diisi baru diingat oleh peramban ini. Unduh berkasnya atau simpan di server.",
        "Not saved yet: only this browser remembers the counts entered. Download the file or keep it on the server.",
    ),
    "track_unsaved_lost": Text(
        "Belum disimpan: angka yang diisi hilang bila halaman ini ditutup. Unduh berkasnya atau simpan di server.",
        "Not saved yet: the counts entered are lost when this page is closed. Download the file or keep it on the server.",
    ),
    "track_remark_future": Text("Periksa tanggalnya: {date} belum tiba.", "Check the date: {date} has not come yet."),
    "track_remark_fall": Text(
        "Periksa angkanya: {active} pada {date} lebih kecil daripada {before} pada {before_date}.",
        "Check the count: {active} on {date} is less than {before} on {before_date}.",
    ),
    "track_remark_jump": Text(
        "Periksa angkanya: dari {before} pada {before_date} ke {active} pada {date} lebih dari tiga kali laju tercepat yang pernah tercatat di daerah mana pun.",
        "Check the count: from {before} on {before_date} to {active} on {date} is more than three times the fastest pace on record anywhere.",
    ),
    "track_legend_plan": Text("rencana", "plan"),
    "track_legend_renewed": Text("ramalan baru", "renewed forecast"),
    "track_legend_actual": Text("angka nyata", "real count"),
    "track_unnamed": Text("tanpa nama", "without a name"),
    "track_show": Text("Tampilkan rencana ini di semua halaman", "Show this plan on every page"),
    "track_close": Text("Tutup pantauan", "Close"),
    "track_date": Text("Tanggal (hari/bulan/tahun)", "Date (day/month/year)"),
    "track_active": Text("IKD aktif", "Active IKD"),
    "track_wajib": Text("Wajib KTP (boleh kosong)", "Wajib KTP (may be empty)"),
    "track_add": Text("Tambah", "Add"),
    "track_bad_date": Text(
        "“{typed}” bukan tanggal. Tulis hari/bulan/tahun.", "“{typed}” is no date. Write day/month/year."
    ),
    "track_bad_count": Text(
        "Isi jumlah aktif, angka bulat yang tidak melebihi wajib KTP.",
        "Enter the count of active, a whole number no larger than wajib KTP.",
    ),
    "track_none": Text("Belum ada angka nyata sesudah {date}.", "No real count after {date} yet."),
    "track_ahead": Text(
        "Pada {date}: {actual} nyata, {planned} menurut rencana ({more} lebih banyak).",
        "On {date}: {actual} in fact, {planned} planned ({more} more).",
    ),
    "track_behind": Text(
        "Pada {date}: {actual} nyata, {planned} menurut rencana ({more} kurang).",
        "On {date}: {actual} in fact, {planned} planned ({more} short).",
    ),
    "track_inside": Text("Itu masih dalam kisaran yang wajar.", "That is still within the range to be expected."),
    "track_not_inside": Text(
        "Itu di luar kisaran 80 dari 100 rencana.", "That is outside the plan's range of 80 of 100."
    ),
    "track_renewed": Text(
        "Ramalan baru: {share} pada {date} (rencana semula {planned}). Peluang target sekarang {chance}, semula {before}.",
        "Renewed forecast: {share} on {date} (planned {planned}). Chance of the target now {chance}, before {before}.",
    ),
    "track_over": Text("Tanggal akhir rencana sudah lewat.", "The plan's end date has passed."),
    "track_trouble": Text(
        "Angka terakhir lebih besar dari yang terdaftar dalam rencana; isi wajib KTP-nya supaya ramalan bisa diperbarui.",
        "The last count is larger than the plan's register; enter its wajib KTP so that the forecast can be renewed.",
    ),
    "track_outside": Text(
        "{count} angka di luar tanggal rencana tidak dipakai.", "{count} counts outside the plan's dates are not used."
    ),
    "track_back": Text("Untuk kembali ke rencana, salah satu:", "To be back on plan, one of these:"),
    "track_back_events": Text("{lever}: {to} (sekarang {now})", "{lever}: {to} (now {now})"),
    "track_back_none": Text(
        "Tidak ada satu perubahan yang cukup untuk kembali ke rencana; lihat paket gabungan di halaman Rencana.",
        "No single change is enough to be back on plan; see the combined package on the Planning page.",
    ),
    "track_back_not": Text("Rencana terkejar tanpa perubahan.", "The plan is met without a change."),
    "track_use": Text("Lanjutkan dari sini sebagai rencana", "Go on from here as the plan"),
    "track_planned": Text("Rencana", "Planned"),
    "track_range": Text("Kisaran 80 dari 100", "Range, 80 of 100"),
    "track_actual": Text("Nyata", "In fact"),
    "track_difference": Text("Selisih", "Difference"),
    "track_save": Text("Simpan di server", "Keep on the server"),
    "track_saved": Text(
        "Tersimpan dengan kode {code}. Siapa yang tahu kode ini bisa melihat dan menambah angka.",
        "Kept under the code {code}. Who knows this code can see it and add counts.",
    ),
    "track_owner_code": Text(
        "Kode pemilik: {code}. Catat sekarang: kode ini hanya ditampilkan kali ini. Dengan kode ini Anda membuka pantauan dari peramban lain sebagai pemilik: menghapus angka, atau menghapus pantauannya. Jangan dibagikan.",
        "The owner's code: {code}. Note it down now: it is shown this once. With it you open the track from another browser as its owner: to remove counts, or to delete the track. Do not share it.",
    ),
    "track_owner_noted": Text("Sudah saya catat", "I have noted it down"),
    "track_owner_unknown": Text(
        "Kode pemilik itu tidak berlaku. Pantauan dibuka untuk melihat dan menambah angka.",
        "That owner's code is not valid. The track is open to see and to add counts.",
    ),
    "track_guest": Text(
        "Menghapus angka hanya bisa dilakukan pemilik pantauan ini. Angka yang keliru dapat diisi ulang pada tanggal yang sama: yang terakhir berlaku.",
        "Only the owner of this track can remove counts. A wrong count can be entered again for the same date: the later one holds.",
    ),
    "track_delete": Text("Hapus pantauan dari server", "Delete the track from the server"),
    "track_delete_sure": Text(
        "Rencana ini dan semua angkanya akan hilang dari server, bagi semua yang memakai kodenya. Di peramban ini pantauan tetap terbuka.",
        "This plan and all its counts will be gone from the server, for all who use its code. In this browser the track stays open.",
    ),
    "track_delete_go": Text("Ya, hapus dari server", "Yes, delete from the server"),
    "track_delete_not": Text("Batal", "Cancel"),
    "track_refused_unknown": Text(
        "Pantauan ini sudah tidak ada di server. Di peramban ini angkanya masih ada: unduh berkasnya atau simpan lagi.",
        "This track is no longer on the server. This browser still has its counts: download the file or keep it again.",
    ),
    "track_refused_owner": Text(
        "Itu hanya bisa dilakukan pemilik pantauan ini.", "Only the owner of this track can do that."
    ),
    "track_refused_tracks_a_day": Text(
        "Server ini menyimpan paling banyak {limit} pantauan baru per hari, dan hari ini sudah penuh. Unduh berkasnya, atau simpan besok.",
        "This server keeps at most {limit} new tracks a day, and today they are used up. Download the file, or keep it tomorrow.",
    ),
    "track_refused_tracks_in_all": Text(
        "Server ini menyimpan paling banyak {limit} pantauan, dan sudah penuh. Unduh berkasnya, dan beri tahu pengelola server.",
        "This server keeps at most {limit} tracks, and it is full. Download the file, and tell who runs the server.",
    ),
    "track_refused_counts": Text(
        "Untuk satu pantauan server ini menyimpan paling banyak {limit} angka, termasuk yang diganti. Unduh berkasnya, lalu simpan sebagai pantauan baru.",
        "Of one track this server keeps at most {limit} counts, replaced ones too. Download the file, then keep it as a new track.",
    ),
    "track_json": Text("Unduh JSON", "Download JSON"),
    "track_xlsx": Text("Unduh XLSX", "Download XLSX"),
    "track_words": Text(
        "Garis rencana dari {start} sampai {end}: {planned} orang aktif. Angka nyata: {count}{last}.{renewed}",
        "The plan's line from {start} to {end}: {planned} active. Real counts: {count}{last}.{renewed}",
    ),
    "track_words_last": Text(", terakhir {active} pada {date}", ", the last {active} on {date}"),
    "track_words_renewed": Text(" Ramalan baru: {active} orang aktif.", " The renewed forecast: {active} active."),
}
