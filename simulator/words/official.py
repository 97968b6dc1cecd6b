"""Words about what is official: the register that printed percentages divide by, the network of kecamatan offices."""

from ..parameters import Text

OFFICIAL: dict[str, Text] = {
    "share": Text("{share} menurut register {date}", "{share} by the register of {date}"),
    "share_entered": Text("{share} menurut angka awal {date}", "{share} by the figures of {date}"),
    "printed": Text(
        "Dihitung seperti yang akan diterbitkan: penyebutnya register semester per {date}, {base} {basis}; rilis register diperkirakan {days} hari sesudah tanggalnya.",
        "As it will be printed: over the semester's register of {date}, {base} {basis}; a register is taken to be released {days} days after its date.",
    ),
    "printed_entered": Text(
        "Dihitung seperti yang akan diterbitkan: sampai {end} belum ada register semester yang lebih baru, jadi penyebutnya angka awal per {date}, {base} {basis}; rilis register diperkirakan {days} hari sesudah tanggalnya.",
        "As it will be printed: up to {end} no newer register is released, so it is over the starting figures of {date}, {base} {basis}; a register is taken to be released {days} days after its date.",
    ),
    "releases": Text(
        "Penyebut register semester. Rilis per 30 Juni: {june}; per 31 Desember: {december}.",
        "Denominator: the semester's register. Of 30 June, released {june}; of 31 December, {december}.",
    ),
    "basis_wajib_ktp": Text("wajib KTP", "wajib KTP"),
    "basis_recorded": Text("sudah perekaman", "recorded"),
    "report": Text("Penyebut", "Denominator"),
    "report_register": Text("register semester per {date}: {base}", "the semester's register of {date}: {base}"),
    "ledger": Text("{people}, register {date}", "{people}, register of {date}"),
    "target_own": Text("Target kota", "City's target"),
    "target_province": Text("Target provinsi", "Provincial target"),
    "target_national": Text("Target nasional", "National target"),
    "targets": Text("Target kota, provinsi, dan nasional", "The city's, provincial and national targets"),
    "targets_note": Text("Pada {date}, masing-masing dengan dasarnya sendiri.", "On {date}, each on its own basis."),
    "column_whose": Text("Target", "Target"),
    "column_people": Text("Orang", "Persons"),
    "column_shortfall": Text("Kekurangan", "Shortfall"),
    "column_chance": Text("Peluang", "Chance"),
    "column_year_end": Text("Tanggal", "Date"),
    "column_coverage": Text("Cakupan dari {basis}", "Coverage of {basis}"),
    "column_range": Text("80 dari 100 kemungkinan", "80 of 100 futures"),
    "column_active": Text("IKD aktif", "Active IKD"),
    "column_wanted": Text("Target (orang)", "Target (persons)"),
    "share_of": Text("{name} {share} dari {basis}", "{name}, {share} of {basis}"),
    "further": Text(
        "{name} {share} dari {basis} ({people} orang): peluang {chance}.",
        "{name} of {share} of {basis} ({people} persons): a chance of {chance}.",
    ),
    "compared": Text("{share}: {chance}", "{share}: {chance}"),
    "compared_year": Text("Cakupan {date}", "Coverage {date}"),
    "line": Text("{name} {share}", "{name} {share}"),
    "year_end": Text("{year} {share} (peluang target {chance})", "{year} {share} (chance of the target {chance})"),
    "year_ends": Text("Pada akhir tahun: {parts}.", "At the end of the year: {parts}."),
    "years": Text("Akhir tahun demi akhir tahun", "Year-end by year-end"),
    "years_note": Text(
        "Rencana yang sama diteruskan: yang aktif pada akhir satu tahun menjadi awal tahun berikutnya.",
        "The same plan carried on: those active at the end of one year are where the next begins.",
    ),
    "next_year": Text(
        "Bagaimana dengan {year}? Teruskan sampai 31 Desember {year}",
        "What about {year}? Carry on to 31 December {year}",
    ),
    "network_unknown": Text(
        "Kanal kecamatan: belum diketahui apakah jaringannya berjalan; jaringan yang dibiayai pusat ditutup sejak surat Ditjen Dukcapil 27 Feb 2025.",
        "Kecamatan offices: not known whether their network runs; the one that the centre paid for was closed by a letter of 27 Feb 2025.",
    ),
    "network_paper": Text(
        "Jaringan kantor kecamatan (surat Ditjen 27 Feb 2025): {value}.",
        "Network of the kecamatan offices (letter of 27 Feb 2025): {value}.",
    ),
    "network_where": Text("Isi di \u201c{fold}\u201d.", "Say so in \u201c{fold}\u201d."),
    "network_closed": Text(
        "Jaringan di kantor kecamatan ditutup, sedangkan rencana ini memuat {events} kegiatan seminggu di sana. Hitungan tidak diubah: buka kembali jaringannya, atau pindahkan kegiatannya ke kanal lain.",
        "The network of the kecamatan offices is closed, and this plan holds {events} events a week there. The figures are not changed: have the network opened again, or move the events to another channel.",
    ),
    "network_open": Text("Jaringan di kantor kecamatan berjalan.", "The network of the kecamatan offices is open."),
    "network_known_closed": Text(
        "Menurut berita, di {place} ditutup ({date}, {source}).",
        "By press, closed in {place} ({date}, {source}).",
    ),
    "network_known_open": Text(
        "Menurut berita, di {place} masih berjalan ({date}, {source}).",
        "By press, still open in {place} ({date}, {source}).",
    ),
}
