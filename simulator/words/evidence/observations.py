"""Published figures of places."""

from ...parameters import Text

OBSERVATIONS: dict[str, Text] = {
    "figures_note": Text(
        "Cakupan nyata menurut terbitan, dihitung ulang dari jumlahnya. Mutu A: jumlah, tanggal dan penyebut diketahui; B: salah satunya dibulatkan; C: tidak pasti.",
        "True coverage from publications, worked out anew from their counts. Quality A: count, date and denominator known; B: one of them rounded; C: uncertain.",
    ),
    "figures_news": Text(
        "Yang diberitakan lebih baik daripada yang tidak: dari delapan angka 2025-26 bermutu A atau B yang ditambahkan pencarian kedua, tujuh di bawah 7 %. Bandingkan kota Anda dengan hati-hati.",
        "What makes the news does better than what does not: of the eight figures of 2025-26 of quality A or B that a second search added, seven lie under 7 %. Compare your city with care.",
    ),
    "figures_policies": Text(
        "Garis tegak, perubahan kebijakan: {policies}.", "Upright lines, changes of policy: {policies}."
    ),
    "kind": Text("Jenis daerah", "Kind of place"),
    "kind_all": Text("semua", "all"),
    "kind_kota": Text("kota", "cities"),
    "kind_kabupaten": Text("kabupaten", "regencies"),
    "kind_provinsi": Text("provinsi", "provinces"),
    "kind_nasional": Text("nasional", "nation"),
    "place": Text("Daerah", "Place"),
    "search": Text("Cari daerah, provinsi atau sumber", "Search place, province or source"),
    "search_example": Text("misalnya: bali 2024", "for example: bali 2024"),
    "order": Text("Urutkan menurut", "Order by"),
    "order_place": Text("daerah", "place"),
    "order_newest": Text("tanggal, terbaru dulu", "date, newest first"),
    "order_highest": Text("cakupan, tertinggi dulu", "coverage, highest first"),
    "order_lowest": Text("cakupan, terendah dulu", "coverage, lowest first"),
    "order_most": Text("IKD aktif, terbanyak dulu", "active IKD, most first"),
    "found": Text("{count} dari {all} angka.", "{count} of {all} figures."),
    "found_none": Text(
        "Tidak ada angka yang cocok. Kurangi kata pencarian, atau pilih semua jenis daerah.",
        "No figure fits. Search for fewer words, or choose all kinds of place.",
    ),
    "date": Text("Tanggal", "Date"),
    "active": Text("IKD aktif", "Active IKD"),
    "coverage": Text("Cakupan", "Coverage"),
    "printed": Text("Tercetak", "As printed"),
    "quality": Text("Mutu", "Quality"),
    "source": Text("Sumber", "Source"),
    "url": Text("Alamat", "Address"),
    "figures_words": Text(
        "Cakupan {count} daerah dari waktu ke waktu; tertinggi {place} dengan {share}.",
        "Coverage of {count} places over time; highest {place} with {share}.",
    ),
    "figures_words_yours": Text(
        "{name}: {start} pada {day}, lalu {share} pada {end}.", "{name}: {start} on {day}, then {share} on {end}."
    ),
    "yours": Text("rencana ini", "this plan"),
}
