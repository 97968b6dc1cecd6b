"""What several plans have in common, and what tells them apart."""

from ...parameters import Text

COMPARE: dict[str, Text] = {
    "best": Text("Paling tinggi: {name}, {share} pada {date}.", "Highest: {name}, {share} on {date}."),
    "same": Text("Semua rencana ini mencapai cakupan yang sama, {share}.", "All these plans end alike, at {share}."),
    "met_by": Text(
        "Target lebih mungkin tercapai daripada tidak dengan: {names}.",
        "The target is more likely met than not with: {names}.",
    ),
    "met_by_plan": Text("{name} (peluang {chance})", "{name} (chance {chance})"),
    "met_by_none": Text(
        "Dengan rencana mana pun target lebih mungkin tidak tercapai.",
        "With each of them the target is more likely missed than met.",
    ),
    "lonely": Text(
        "Belum ada pembanding. Simpan rencana sekarang dengan nama, geser tuasnya, lalu lihat bedanya di sini.",
        "Nothing to compare with yet. Keep the present plan under a name, move the levers, and see the difference here.",
    ),
    "baseline": Text("Selisih terhadap", "Differences from"),
    "bands": Text("Tampilkan rentang 80 dari 100", "Show ranges, 80 of 100"),
    "close": Text("Perbesar perbedaan antarrencana", "Enlarge the difference between plans"),
    "chart_note": Text(
        "Sumbunya sama untuk semua rencana. Cakupan dari {basis}.", "The same axes for all. Coverage of {basis}."
    ),
    "other_basis": Text(
        "Sebagian rencana memakai penyebut target yang lain; di grafik semua dihitung dari {basis}.",
        "Some plans set their target on another basis; in the chart all are of {basis}.",
    ),
    "figures": Text("Angka utama", "Key figures"),
    "figures_note": Text("Dalam kurung: selisih terhadap {name}.", "In brackets: the difference from {name}."),
    "row_what": Text("Ukuran", "Measure"),
    "row_basis": Text("Dasar target", "Basis of the target"),
    "apart": Text(
        "Target, kekurangan, dan kebutuhan per hari tidak diselisihkan: dasar target atau tanggal akhirnya berbeda.",
        "Target, shortfall and daily need are not subtracted: bases or end dates differ.",
    ),
    "row_from": Text("Berlaku mulai", "Holds from"),
    "row_end": Text("Akhir rencana", "End of the plan"),
    "row_coverage": Text("Cakupan pada akhir", "Coverage at the end"),
    "row_range": Text("80 dari 100 kemungkinan", "80 of 100 futures"),
    "row_chance": Text("Peluang mencapai target", "Chance of meeting the target"),
    "row_target": Text("Target, orang", "Target, persons"),
    "row_shortfall": Text("Kekurangan, orang", "Shortfall, persons"),
    "row_credited": Text("Warga diaktivasi", "Residents activated"),
    "row_outside": Text("Bukan warga dilayani", "Non-residents served"),
    "row_events": Text("Kegiatan", "Events"),
    "row_pace": Text("Aktivasi per hari layanan", "Activations per service day"),
    "row_needed": Text("Diperlukan per hari layanan", "Needed per service day"),
    "row_met": Text("Target dicapai", "Target met"),
    "not_met": Text("tidak sampai akhir rencana", "not by the end"),
    "differing": Text("Yang berbeda", "What differs"),
    "differing_note": Text("Hanya isian yang tidak sama di semua rencana.", "Only what is not the same in all plans."),
    "nothing_differs": Text("Tidak ada isian yang berbeda.", "Nothing differs."),
    "way": Text("Perubahan dari {start} ke {end}", "The way from {start} to {end}"),
    "way_note": Text(
        "Setiap perubahan diuji sendiri-sendiri. Yang baru muncul bila dijalankan bersama disebut terpisah.",
        "Each change is tried by itself. What only appears when they act together is named apart.",
    ),
    "way_of": Text("Perubahan menuju", "The way to"),
    "way_step": Text("Perubahan", "Change"),
    "way_gain": Text("Sumbangan", "Contribution"),
    "way_after": Text("Sesudahnya", "After it"),
    "together": Text("Hanya bila bersama", "Only together"),
    "others": Text("{count} perubahan kecil lain", "{count} other small changes"),
    "facts": Text("Angka dan tanggal kota", "The city's figures and dates"),
    "way_words": Text("Dari {start} ke {end}: {steps}.", "From {start} to {end}: {steps}."),
    "picture": Text("Unduh gambar (PNG)", "Download picture (PNG)"),
    "picture_origin": Text(
        "Simulator Cakupan IKD {version}, model {model}, {date}",
        "IKD coverage simulator {version}, model {model}, {date}",
    ),
    "picture_assumptions": Text("Asumsi utama: {parts}.", "Main assumptions: {parts}."),
}
