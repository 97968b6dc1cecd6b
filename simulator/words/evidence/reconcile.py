"""What a printed percentage is a share of."""

from ...parameters import Text

RECONCILE: dict[str, Text] = {
    "rec_above": Text(
        "Jumlah aktif lebih besar daripada penyebutnya; salah satu angka pasti keliru.",
        "The count is larger than its denominator; one of the figures must be wrong.",
    ),
    "reconcile_note": Text(
        "Banyak berita mencetak bagian dari target seolah-olah cakupan. Isi yang tercetak, paling sedikit dua angka; alat ini mencari bacaan yang cocok sampai digit terakhir.",
        "Many reports print a share of the target as if it were coverage. Enter what was printed, two figures at least; the reading that fits to the last digit is found.",
    ),
    "rec_active": Text("Jumlah aktif", "Count of active"),
    "rec_percent": Text("Persen tercetak", "Percentage as printed"),
    "rec_wajib_ktp": Text("Wajib KTP", "Wajib KTP"),
    "rec_recorded": Text("Sudah perekaman", "Recorded"),
    "rec_residents": Text("Semua penduduk", "All residents"),
    "rec_target": Text("Target (%)", "Target (%)"),
    "rec_target_people": Text("Target (orang)", "Target (persons)"),
    "rec_few": Text(
        "Isi jumlah aktif atau persentasenya, dan paling sedikit satu penyebut atau target.",
        "Enter the count or the percentage, and at least one denominator or target.",
    ),
    "rec_fits": Text("Persentase itu adalah bagian dari {basis}.", "The percentage is a share of {basis}."),
    "rec_fits_cut": Text(
        "Persentase itu adalah bagian dari {basis}, dipotong tanpa pembulatan.",
        "The percentage is a share of {basis}, cut off rather than rounded.",
    ),
    "rec_fits_near": Text(
        "Paling mendekati: bagian dari {basis}, tetapi tidak tepat sampai digit terakhir.",
        "Nearest: a share of {basis}, but not to the last digit.",
    ),
    "rec_none": Text(
        "Tidak ada bacaan yang cocok. Periksa angka atau tanyakan penyebutnya kepada sumber.",
        "No reading fits. Check the figures or ask the source for its denominator.",
    ),
    "rec_untested": Text(
        "Belum bisa diuji: perlu jumlah aktif, persentase, dan penyebutnya.",
        "Cannot be tested yet: it takes the count, the percentage and a denominator.",
    ),
    "rec_true": Text("Cakupan nyata: {shares}.", "True coverage: {shares}."),
    "rec_share": Text("{share} dari {basis}", "{share} of {basis}"),
    "rec_not_coverage": Text(
        "Jadi angka tercetak bukan cakupan, melainkan capaian terhadap target.",
        "So the printed figure is no coverage but a share of the target.",
    ),
    "rec_reading": Text("Bacaan", "Reading"),
    "rec_denominator": Text("Penyebut (orang)", "Denominator (persons)"),
    "rec_result": Text("Hasil hitung", "Worked out"),
    "rec_meant": Text("Jumlah aktif bila demikian", "Count it would mean"),
    "rec_fit": Text("Kecocokan", "Fit"),
    "rec_use": Text("Pakai sebagai angka kota saya", "Use as my city's figures"),
    "basis_wajib_ktp": Text("wajib KTP", "wajib KTP"),
    "basis_recorded": Text("yang sudah perekaman", "those recorded"),
    "basis_residents": Text("semua penduduk", "all residents"),
    "basis_target_of_wajib_ktp": Text("target atas wajib KTP", "the target on wajib KTP"),
    "basis_target_of_recorded": Text("target atas yang sudah perekaman", "the target on those recorded"),
    "basis_target_of_residents": Text("target atas semua penduduk", "the target on all residents"),
    "basis_target_people": Text("target dalam orang", "the target in persons"),
    "fit_exact": Text("tepat", "exact"),
    "fit_cut": Text("tepat, dipotong", "exact, cut off"),
    "fit_near": Text("mendekati", "near"),
    "fit_no": Text("tidak cocok", "does not fit"),
    "fit_untested": Text("belum bisa diuji", "cannot be tested"),
}
