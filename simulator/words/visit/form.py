"""Words of the form that asks for a city of one's own, and of where its pace comes from."""

from ...parameters import Text

FORM: dict[str, Text] = {
    "form_note": Text(
        "Nama kota dan tiga angka sudah cukup. \u201cUrungkan\u201d mengembalikan yang sekarang terbuka.",
        "The city's name and three figures are enough. \u201cUndo\u201d brings back what is open now.",
    ),
    "form_city": Text("Kabupaten atau kota", "Kabupaten or kota"),
    "form_city_hint": Text("ketik sebagian nama, misalnya Blitar", "type a part of the name, such as Blitar"),
    "form_which": Text("Yang mana?", "Which one?"),
    "form_place": Text("{name} · {province} · {code}", "{name} · {province} · {code}"),
    "form_as_typed": Text("Bukan itu: pakai nama seperti diketik", "None of these: use the name as typed"),
    "form_not_found": Text(
        "Tidak ada dalam daftar 514 kabupaten dan kota. Tidak apa-apa: nama dipakai seperti diketik, isi sendiri angkanya.",
        "Not in the list of 514 kabupaten and kota. That is fine: the name is used as typed, enter the figures yourself.",
    ),
    "form_has": Text(
        "{kecamatan} kecamatan, {villages} kelurahan dan desa.", "{kecamatan} kecamatan, {villages} kelurahan and desa."
    ),
    "form_recorded_hint": Text("kosong: dianggap 98,5 % wajib KTP", "empty: 98.5 % of wajib KTP is assumed"),
    "form_as_of": Text("Tanggal angka ini", "Date of these figures"),
    "form_end": Text("Proyeksi sampai", "Projection until"),
    "form_older": Text(
        "Angka lama boleh kosong; bila ada, laju kota Anda dihitung darinya.",
        "The older count may be empty; where there is one, your city's pace comes from it.",
    ),
    "form_older_date": Text("Angka lama, tanggal", "Older count, date"),
    "form_older_active": Text("IKD aktif waktu itu", "Active IKD then"),
    "form_sure": Text("Angka dibulatkan?", "Are the figures rounded?"),
    "form_go": Text("Hitung", "Work it out"),
    "form_cancel": Text("Batal", "Cancel"),
    "form_faults": Text(
        "Belum bisa dihitung; isian Anda tetap ada.",
        "This cannot be worked out yet; your entries are kept.",
    ),
    "fault_city": Text(
        "Isi nama kabupaten atau kota, paling panjang {longest} huruf.",
        "Enter the kabupaten's or kota's name, {longest} letters at most.",
    ),
    "fault_no_date": Text("Pilih tanggalnya.", "Choose the date."),
    "fault_future": Text(
        "{date} belum tiba; pilih tanggal angka itu, paling akhir hari ini.",
        "{date} has not come yet; choose the date of the figures, today at the latest.",
    ),
    "fault_older_alone": Text(
        "Angka lama perlu tanggal dan jumlahnya; isi keduanya, atau kosongkan keduanya.",
        "An older count needs its date and its number; enter both, or neither.",
    ),
    "fault_older_date": Text(
        "Angka lama harus lebih awal dari {date}, paling lama tiga tahun sebelumnya.",
        "The older count must be earlier than {date}, three years before it at most.",
    ),
    "fault_older_more": Text(
        "Angka lama ({older}) lebih besar dari angka sekarang ({active}), jadi laju tidak bisa dihitung darinya; periksa, atau kosongkan.",
        "The older count ({older}) is above the present one ({active}), so no pace comes from it; check it, or leave it empty.",
    ),
    "pace_own": Text(
        "Laju rencana ini laju kota Anda sendiri, {pace} sebulan.",
        "The pace of this plan is your city's own, {pace} a month.",
    ),
    "pace_own_more": Text(
        "Dihitung dari {older} orang pada {older_date} dan {active} pada {date}.",
        "It comes from {older} persons on {older_date} and {active} on {date}.",
    ),
    "pace_size": Text(
        "Belum ada angka lama kota Anda, jadi laju rencana ini laju daerah seukurannya, {pace} sebulan.",
        "There is no older count of your city, so the pace of this plan is that of places of its size, {pace} a month.",
    ),
    "pace_size_more": Text(
        "Nilai tengah {count} daerah dengan wajib KTP terdekat di antara yang lajunya terbit: {places}.",
        "The median of the {count} places whose wajib KTP is nearest among those with a published pace: {places}.",
    ),
    "pace_other": Text(
        "Laju rencana ini bukan dari dua angka kota Anda.",
        "The pace of this plan does not come from two counts of your city.",
    ),
    "pace_other_more": Text(
        "Nilai tengah {count} daerah dengan wajib KTP terdekat di antara yang lajunya terbit ialah {pace} sebulan: {places}.",
        "The median of the {count} places whose wajib KTP is nearest among those with a published pace is {pace} a month: {places}.",
    ),
    "pace_more": Text("Selengkapnya", "More"),
    "pace_unfitted": Text(
        "Kegiatan dalam rencana tidak bisa meniru laju itu; dipakai yang terdekat.",
        "The plan's events cannot show that pace; the nearest they can is used.",
    ),
    "pace_place": Text("{place} {pace}", "{place} {pace}"),
}
