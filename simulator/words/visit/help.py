"""The help page: what a first reader needs, in two screens. Names of buttons and pages are filled in."""

from ...parameters import Text

HELP: dict[str, Text] = {
    "help_title": Text("Bantuan", "Help"),
    "help_lead": Text(
        "Lima hal yang perlu diketahui untuk memakai simulator ini.", "Five things to know to use this simulator."
    ),
    "help_city": Text("Isi kota Anda", "Enter your city"),
    "help_city_text": Text(
        "Tekan “{fill_in}” di halaman {projection}, atau pilih kota di kiri atas. Isikan wajib KTP, yang sudah perekaman, IKD yang aktif, dan tanggal angkanya.|"
        "Kota bawaan hanyalah contoh historis. “{this_year}” membawanya ke angka terbitan terbaru dan ke akhir tahun ini.|"
        "Isian Anda ada di dalam tautan. Peramban ini menawarkannya lagi pada kunjungan berikut, dan melupakannya bila diminta.",
        "Press “{fill_in}” on the {projection} page, or choose a city at the upper left. Enter wajib KTP, those recorded, active IKD, and the date of the figures.|"
        "The built-in cities are only historical examples. “{this_year}” brings one to its newest published figures and to the end of this year.|"
        "Your entries are in the link. This browser offers them again on your next visit, and forgets them when asked.",
    ),
    "help_levers": Text("Geser tuasnya", "Move the levers"),
    "help_levers_text": Text(
        "Tuas di sebelah kiri (di ponsel di balik tombol “{levers}”) adalah keputusan kantor: berapa kegiatan seminggu di tiap tempat, dan sejak kapan IKD didahulukan di loket.|"
        "Geser satu tuas: kalimat, empat angka dan grafik langsung ikut berubah. Titik di samping nama menandai yang sudah diubah; panah di sebelahnya mengembalikan.|"
        "“{undo}” membatalkan perubahan terakhir, sebanyak yang Anda mau.",
        "The levers at the left (on a phone behind “{levers}”) are what the office decides: how many events a week at each venue, and from when IKD comes first at the counter.|"
        "Move one: sentence, four figures and chart follow at once. A dot beside the name marks what was changed; the arrow beside it puts it back.|"
        "“{undo}” takes the last change back, as often as you like.",
    ),
    "help_chance": Text("Baca peluangnya", "Read the chance"),
    "help_chance_text": Text(
        "“{chance}” berarti: dari sepuluh kemungkinan jalannya tahun ini, dua mencapai target.|"
        "Garis tebal adalah rencana ini bila semua berjalan seperti biasa. Bidang gelap memuat 50 dari 100 kemungkinan, bidang terang 80 dari 100.|"
        "Garis yang berakhir di atas target belum berarti pasti: bacalah selalu bersama peluangnya.",
        "“{chance}” means: of ten ways this year may go, two meet the target.|"
        "The thick line is this plan if all goes as usual. The dark area holds 50 of 100 futures, the light one 80 of 100.|"
        "A line that ends above the target is not yet certain: always read it with its chance.",
    ),
    "help_share": Text("Bagikan", "Share"),
    "help_share_text": Text(
        "“{share}” memberi tautan, pesan WhatsApp, dan kode QR. Siapa pun yang membukanya melihat angka yang persis sama, juga tahun depan.|"
        "Alamat di peramban selalu sama dengan tautan itu. Simpan tautannya, maka rencana Anda tersimpan.",
        "“{share}” gives a link, a WhatsApp message and a QR code. Whoever opens it sees exactly the same figures, next year too.|"
        "The address in the browser always equals that link. Keep the link and your plan is kept.",
    ),
    "help_meeting": Text("Bawa ke rapat", "Take it to the meeting"),
    "help_meeting_text": Text(
        "Di halaman {meeting}, simpan beberapa rencana lalu lihat berdampingan: apa bedanya, dan langkah mana yang paling berarti.|"
        "Siapkan presentasi langkah demi langkah untuk proyektor; tombol panah memindahkannya.|"
        "Unduh telaahan staf (PDF), salindia (PPTX), atau buku kerja dengan rumus hidup (XLSX).",
        "On the {meeting} page, keep several plans and see them side by side: how they differ, and which step matters most.|"
        "Prepare a presentation step by step for the projector; the arrow keys move it.|"
        "Take away the staff paper (PDF), slides (PPTX), or the workbook with live formulas (XLSX).",
    ),
    "help_drawn_city": Text("Kota Anda", "Your city"),
    "help_drawn_date": Text("Tanggal data", "Date of the figures"),
    "help_drawn_wajib": Text("Wajib KTP", "Wajib KTP"),
    "help_drawn_active": Text("IKD aktif", "Active IKD"),
    "help_drawn_events": Text("Kegiatan per minggu", "Events a week"),
    "help_drawn_end": Text("Akhir tahun", "End of the year"),
    "help_drawn_target": Text("Target", "Target"),
    "help_drawn_same": Text("angka yang sama", "the same figures"),
    "help_drawn_plan": Text("Rencana {letter}", "Plan {letter}"),
    "help_more": Text(
        "Bagaimana angka dihitung dan dari mana asalnya: halaman {methods}.",
        "How the figures are worked out and where they come from: the page {methods}.",
    ),
}
