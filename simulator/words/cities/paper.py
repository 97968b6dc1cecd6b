"""A province on one paper and on slides."""

from ...parameters import Text

PAPER: dict[str, Text] = {
    "paper_title": Text("Cakupan IKD {place}", "IKD coverage of {place}"),
    "paper_place": Text("{count} kabupaten/kota", "{count} kabupaten/kota"),
    "paper_cities": Text("Kota demi kota", "City by city"),
    "paper_part": Text("Kota demi kota ({part} dari {parts})", "City by city ({part} of {parts})"),
    "axis_sum": Text("Aktif dari wajib KTP", "Active of wajib KTP"),
    "paper_figure": Text(
        "{words} Bidang gelap: 50 dari 100 kemungkinan; bidang terang: 80 dari 100; garis putus: target.",
        "{words} Dark area: 50 of 100 futures; light area: 80 of 100; dashed: the target.",
    ),
    "paper_counts": Text("Keadaan {count} kota", "Status of {count} cities"),
    "paper_shares_part": Text("Siapa membawa berapa ({part} dari {parts})", "Who brings how much ({part} of {parts})"),
    "paper_add": Text("Tambahan yang diminta, kota terbesar dulu", "Asked to add, the largest first"),
    "paper_add_title": Text(
        "{city} diminta menambah paling banyak: {people} orang", "{city} is asked to add most: {people} persons"
    ),
    "paper_assumed": Text("Yang diandaikan", "What is assumed"),
    "paper_doubts": Text("Angka yang perlu dipastikan", "Figures to be confirmed"),
    "paper_doubts_none": Text("Tidak ada angka yang meragukan.", "No figure is in doubt."),
    "paper_doubt": Text("{city}: {reasons}", "{city}: {reasons}"),
    "paper_confirmed": Text("{city}: {reasons} (sudah dipastikan)", "{city}: {reasons} (confirmed)"),
    "paper_asked": Text("Diminta", "Asked"),
    "paper_fastest": Text("Perlu : tercepat sehari", "Needed : fastest a day"),
    "paper_usual": Text("Perlu : lazim sehari", "Needed : usual a day"),
    "paper_asked_of": Text("{people} ({share})", "{people} ({share})"),
    "paper_pace": Text("{needed} : {other}", "{needed} : {other}"),
    "paper_rule": Text(
        "Target provinsi dibagi menurut {rule}, dalam orang utuh yang jumlahnya tepat. Peluang di kolom Peluang ialah peluang tiap kota mencapai target provinsi di kotanya sendiri.",
        "The province's target is parted by {rule}, in whole persons that sum exactly. The column Chance is each city's own chance of the province's target.",
    ),
    "paper_plans": Text(
        "Tanpa rencana dari kotanya sendiri, kegiatan tiap kota ialah yang lazim bagi kota seukurannya.",
        "Without a plan of its own, each city's activities are the usual ones of cities of its size.",
    ),
    "paper_recorded": Text(
        "{count} kota tidak menyebut jumlah perekaman; dipakai perkiraan menurut wajib KTP-nya.",
        "{count} cities do not say how many are recorded; it is estimated from their wajib KTP.",
    ),
    "paper_status_title": Text("{count} dari {of} kota sesuai rencana", "{count} of {of} cities are on track"),
    "paper_pdf": Text("Unduh naskah provinsi (PDF)", "Download the province's paper (PDF)"),
    "paper_deck": Text("Unduh salindia (PPTX)", "Download slides (PPTX)"),
    "paper_page": Text("halaman {page} dari {pages}", "page {page} of {pages}"),
}
