"""Words of the projection page."""

from ..parameters import Text

PROJECTION: dict[str, Text] = {
    "closing": Text(
        "Dengan rencana ini {place} pada akhir {year} mencapai {share}.",
        "With this plan {place} reaches {share} at the end of {year}.",
    ),
    "reaching": Text(
        "Dengan rencana ini {place} pada {date} mencapai {share}.", "With this plan {place} reaches {share} on {date}."
    ),
    "met": Text(
        "Target {target} sudah tercapai (peluang bertahan sampai akhir {chance}).",
        "The {target} target is already met (chance that it still is at the end {chance}).",
    ),
    "sure": Text(
        "Target {target} hampir pasti tercapai (peluang {chance}).",
        "The {target} target is almost certain to be met (chance {chance}).",
    ),
    "likely": Text(
        "Target {target} kemungkinan besar tercapai (peluang {chance}).",
        "The {target} target will probably be met (chance {chance}).",
    ),
    "open": Text(
        "Target {target} mungkin tercapai (peluang {chance}).", "The {target} target may be met (chance {chance})."
    ),
    "unlikely": Text(
        "Target {target} lebih mungkin tidak tercapai (peluang {chance}).",
        "The {target} target will more likely be missed (chance {chance}).",
    ),
    "remote": Text(
        "Target {target} kecil kemungkinan tercapai (peluang {chance}).",
        "The {target} target has little chance of being met ({chance}).",
    ),
    "out_of_reach": Text(
        "Target {target} hampir pasti tidak tercapai (peluang {chance}).",
        "The {target} target will almost certainly be missed (chance {chance}).",
    ),
    "closed": Text(
        "Menurut rencana ini {place} pada akhir {year} mencapai {share}.",
        "By this plan {place} reached {share} at the end of {year}.",
    ),
    "reached": Text(
        "Menurut rencana ini {place} pada {date} mencapai {share}.", "By this plan {place} reached {share} on {date}."
    ),
    "was_met": Text(
        "Target {target} sudah tercapai sejak awal (peluang bertahan sampai akhir {chance}).",
        "The {target} target was met from the start (chance that it still was at the end {chance}).",
    ),
    "was_sure": Text(
        "Target {target} hampir pasti tercapai (peluang {chance}).",
        "The {target} target was almost certain to be met (chance {chance}).",
    ),
    "was_likely": Text(
        "Target {target} kemungkinan besar tercapai (peluang {chance}).",
        "The {target} target was likely to be met (chance {chance}).",
    ),
    "was_open": Text(
        "Target {target} mungkin tercapai (peluang {chance}).", "The {target} target could be met (chance {chance})."
    ),
    "was_unlikely": Text(
        "Target {target} lebih mungkin tidak tercapai (peluang {chance}).",
        "The {target} target was more likely to be missed (chance {chance}).",
    ),
    "was_remote": Text(
        "Target {target} kecil kemungkinan tercapai (peluang {chance}).",
        "The {target} target had little chance of being met ({chance}).",
    ),
    "was_out_of_reach": Text(
        "Target {target} hampir pasti tidak tercapai (peluang {chance}).",
        "The {target} target was almost certain to be missed (chance {chance}).",
    ),
    "over": Text(
        "Periode ini sudah berakhir pada {date}: yang ditampilkan adalah hasil perhitungan rencana itu, tanpa saran.",
        "This period ended on {date}: shown is what that plan came to, without advice.",
    ),
    "plan_from": Text(
        "Rencana ini berlaku mulai {start}; sebelum itu berjalan yang lama.",
        "This plan holds from {start}; before that the earlier one ran.",
    ),
    "plan_since": Text(
        "Rencana ini berlaku sejak {start}; sebelum itu berjalan yang lama.",
        "This plan has held since {start}; before that the earlier one ran.",
    ),
    "from_tomorrow": Text(
        "Yang ditetapkan kantor dihitung mulai {start}; berapa yang datang dan berhasil dihitung sejak {since}.",
        "What the office decides is counted from {start}; how many come and succeed, from {since}.",
    ),
    "has_run": Text("Sudah berjalan sejak {date}", "It has run since {date}"),
    "days_gone": Text(
        "Rencana ini, yang lain dari rencana awal, dihitung sejak {since}. Bila baru dimulai {start}, hasilnya lebih kecil.",
        "This plan, which is not the starting plan, is counted from {since} on. Begun only on {start}, it brings less.",
    ),
    "last_day": Text(
        "Hari ini, {date}, hari terakhir periode ini: tidak ada lagi yang bisa dimulai.",
        "Today, {date}, is the last day of this period: nothing can begin any more.",
    ),
    "pace_was": Text(
        "Target itu memerlukan {needed} aktivasi per hari layanan; rencana ini menghasilkan {planned}. Laju tercepat yang pernah tercatat di daerah mana pun setara {fastest}.",
        "It took {needed} activations per service day; this plan brought {planned}. The fastest pace on record anywhere equals {fastest}.",
    ),
    "pace_was_met": Text(
        "Rencana ini menghasilkan {planned} aktivasi per hari layanan.",
        "This plan brought {planned} activations per service day.",
    ),
    "pace": Text(
        "Perlu {needed} aktivasi per hari layanan; rencana ini menghasilkan {planned}. Laju tercepat yang pernah tercatat di daerah mana pun setara {fastest}.",
        "It takes {needed} activations per service day; this plan brings {planned}. The fastest pace on record anywhere equals {fastest}.",
    ),
    "pace_met": Text(
        "Rencana ini menghasilkan {planned} aktivasi per hari layanan. Sesudah target tercapai, laju biasanya turun.",
        "This plan brings {planned} activations per service day. Once the target is met, the pace usually falls.",
    ),
    "at_this_pace": Text(
        "Bila laju ini bertahan, target tercapai sekitar {month}.",
        "If this pace holds, the target is met around {month}.",
    ),
    "too_slow": Text(
        "Dengan laju ini target tidak pernah tercapai: wajib KTP tumbuh lebih cepat.",
        "At this pace the target is never met: wajib KTP grows faster.",
    ),
    "far": Text(
        "Dengan laju ini target baru tercapai lebih dari 20 tahun lagi.",
        "At this pace the target is more than 20 years away.",
    ),
    "possible": Text(
        "Yang masih mungkin: semua kanal pada frekuensi lazim dan IKD dulu di loket mulai {date} membawa ke {share}.",
        "Still possible: every channel at its usual frequency and IKD first at the counter from {date} leads to {share}.",
    ),
    "axis": Text("Sumbu tegak", "Vertical axis"),
    "axis_whole": Text("keseluruhan", "whole"),
    "axis_zoom": Text("perbesar", "zoom in"),
    "possible_apply": Text("Coba rencana itu", "Try that plan"),
    "place_own": Text("kota Anda", "your city"),
    "scenario": Text("Skenario: {name}", "Scenario: {name}"),
    "card_coverage": Text("Cakupan {date}", "Coverage {date}"),
    "card_range": Text(
        "80 dari 100 kemungkinan: {low}\u2060–\u2060{high}", "80 of 100 futures: {low}\u2060–\u2060{high}"
    ),
    "card_from_plan": Text("{points} dari rencana awal", "{points} from the starting plan"),
    "card_basis": Text("dari {basis}", "of {basis}"),
    "card_chance": Text("Peluang mencapai target", "Chance of meeting the target"),
    "card_chance_from": Text("rencana awal: {chance}", "starting plan: {chance}"),
    "card_error": Text("dari {draws} kemungkinan yang disimulasikan", "from {draws} simulated futures"),
    "untried": Text(
        "{share} dari tambahan rencana ini bertumpu pada hal yang belum pernah dicoba di sini. Enam rencana terakhir yang tercatat menghasilkan {brought} dari yang direncanakan (nilai tengah).",
        "{share} of this plan's gain rests on what was never tried here. The last six plans on record brought {brought} of what was planned (the median).",
    ),
    "card_shortfall": Text("Kekurangan {date}", "Shortfall {date}"),
    "card_surplus": Text("Kelebihan {date}", "Surplus {date}"),
    "card_people": Text("{people} orang", "{people} persons"),
    "card_target_up": Text(
        "target {people} orang, naik {more} karena wajib KTP bertambah",
        "target {people} persons, up {more} as wajib KTP grows",
    ),
    "card_target_down": Text(
        "target {people} orang, turun {more} karena penduduk menyusut",
        "target {people} persons, down {more} as the register shrinks",
    ),
    "card_target_same": Text("target {people} orang", "target {people} persons"),
    "card_pace": Text("Aktivasi per hari layanan", "Activations per service day"),
    "card_of": Text("{planned} dari {needed}", "{planned} of {needed}"),
    "card_more": Text("perlu {more} lagi tiap hari layanan", "{more} more needed each service day"),
    "card_enough": Text("sudah cukup untuk target", "enough for the target"),
    "card_days": Text("dalam {days} hari layanan", "over {days} service days"),
    "link_title": Text("Sebagian isi tautan tidak bisa dipakai", "Part of the link could not be used"),
    "link_rest": Text("Sisanya sudah diterapkan.", "The rest has been applied."),
    "link_key": Text("Isian", "Entry"),
    "link_received": Text("Yang datang", "What came"),
    "link_used": Text("Yang dipakai", "What is used"),
    "link_why": Text("Sebab", "Why"),
    "link_more": Text("dan {count} lagi", "and {count} more"),
    "link_close": Text("Mengerti, tutup", "Understood, close"),
    "link_maybe_cut": Text(
        "Tautan ini mungkin terpotong: cocokkan dengan pengirim.",
        "This link may have been cut short: compare it with the sender.",
    ),
    "chart_key": Text(
        "Bidang gelap: 50 dari 100 kemungkinan; bidang terang: 80 dari 100. Titik: angka yang pernah terbit.",
        "Dark area: 50 of 100 futures; light area: 80 of 100. Dots: figures that were published.",
    ),
    "estimate": Text(
        "Kalender {years} masih perkiraan: cuti bersama belum ditetapkan.",
        "The calendar of {years} is an estimate: joint leave is not yet decreed.",
    ),
    "old_figures": Text(
        "Angka ini per {date}, {days} hari yang lalu; proyeksi dan saran dihitung sejak tanggal itu. Isi angka terbaru di \u201cKota dan tanggal\u201d.",
        "These figures are of {date}, {days} days ago; projection and advice are counted from that day. Enter the latest ones in \u201cCity and dates\u201d.",
    ),
    "own_city": Text(
        "Ini angka contoh. Tekan \u201cIsi kota Anda\u201d dan isi angka kota Anda.",
        "These are example figures. Press \u201cEnter your city\u201d and enter your city's.",
    ),
    "channels": Text("Dari mana aktivasi datang", "Where the activations come from"),
    "channels_note": Text(
        "Sampai {date}, menurut garis rencana. Bukan warga dilayani juga, tetapi tidak dihitung dalam cakupan kota ini.",
        "Up to {date}, on the plan line. Non-residents are served too but not credited to this city.",
    ),
    "no_activity": Text("Rencana ini tidak memuat kegiatan apa pun.", "This plan holds no activity at all."),
    "column_channel": Text("Kanal", "Channel"),
    "column_events": Text("Kegiatan", "Events"),
    "column_credited": Text("Warga diaktivasi", "Residents activated"),
    "column_each": Text("Per kegiatan", "Per event"),
    "column_outside": Text("Bukan warga", "Non-residents"),
    "total": Text("Jumlah", "Total"),
    "limits": Text("Apa yang membatasi", "What holds it back"),
    "limits_note": Text(
        "Orang yang hilang dari tiap kanal, dari yang direncanakan sampai yang dihitung.",
        "Persons lost from each channel between what was planned and what is credited.",
    ),
    "column_model": Text("Model", "Model"),
    "column_version": Text("Versi", "Version"),
    "column_made": Text("Dibuat", "Made"),
    "column_link": Text("Tautan", "Link"),
    "column_planned": Text("Rencana", "Planned"),
    "column_calendar": Text("Libur", "Holidays"),
    "column_venues": Text("Tempat yang sama terlalu cepat", "Same venue too soon"),
    "column_audience": Text("Sasaran menipis", "Audience thinning"),
    "column_capacity": Text("Kapasitas", "Capacity"),
    "column_outages": Text("Gangguan", "Outages"),
    "column_ceiling": Text("Batas atas", "Ceiling"),
    "limit_none": Text("Tidak ada batas yang berarti dalam rencana ini.", "No limit matters much in this plan."),
    "limit_main": Text("Batas terbesar: {limit}, {people} orang.", "The largest limit: {limit}, {people} persons."),
    "growth": Text("Pertambahan wajib KTP", "Growth of wajib KTP"),
    "growth_text": Text(
        "Sampai {date}, {entrants} orang masuk dan {leavers} keluar. Wajib KTP menjadi {wajib}, sehingga target bergeser {shift} orang. {active_leavers} dari yang keluar sudah aktif dan harus diganti.",
        "By {date}, {entrants} persons enter and {leavers} leave. Wajib KTP becomes {wajib}, which moves the target by {shift} persons. {active_leavers} of those who leave were active and must be replaced.",
    ),
    "lapsed_text": Text("{lapsed} orang berhenti aktif.", "{lapsed} persons lapse."),
    "ledger": Text("Rincian persentase", "The percentages in detail"),
    "ledger_note": Text(
        "Setiap persen menyebut pembilang, penyebut, dan tanggalnya. Bagian dari target bukan cakupan.",
        "Every percentage names its numerator, its denominator and its date. A share of the target is not coverage.",
    ),
    "ledger_what": Text("Ukuran", "Measure"),
    "ledger_share": Text("Persen", "Percent"),
    "ledger_top": Text("Pembilang", "Numerator"),
    "ledger_bottom": Text("Penyebut", "Denominator"),
    "ledger_date": Text("Tanggal", "Date"),
    "ledger_wajib_ktp": Text("Cakupan dari wajib KTP", "Coverage of wajib KTP"),
    "ledger_recorded": Text("Cakupan dari sudah perekaman", "Coverage of the recorded"),
    "ledger_target": Text("Capaian terhadap target (bukan cakupan)", "Target achievement (not coverage)"),
    "ledger_active": Text("{people} aktif", "{people} active"),
    "ledger_of_wajib_ktp": Text("{people} wajib KTP", "{people} wajib KTP"),
    "ledger_of_recorded": Text("{people} sudah perekaman", "{people} recorded"),
    "ledger_of_target": Text("{people} = {share} × {basis}", "{people} = {share} × {basis}"),
    "ledger_now": Text("{date}, data", "{date}, data"),
    "ledger_then": Text("{date}, proyeksi", "{date}, projection"),
    "check": Text("Apakah model sesuai dengan kenyataan?", "Does the model fit what happened?"),
    "check_back": Text(
        "Bila rencana awal ini dimulai {start} dengan {start_active} orang, model memberi {modelled} pada {end}; angka terbitannya {published}. Hasil kegiatan disesuaikan dengan laju ini, bukan dengan hari terbaik yang diberitakan.",
        "If this starting plan begins on {start} with {start_active} persons, the model gives {modelled} on {end}; the published figure is {published}. Yields are set to this pace, not to reported good days.",
    ),
    "check_back_derived": Text(
        "Bila rencana awal ini dimulai {start} dengan {start_active} orang, model memberi {modelled} pada {end}; menurut persentase terbitannya {published}. Kedua angka dihitung dari persentase yang dibulatkan. Hasil kegiatan disesuaikan dengan laju ini, bukan dengan hari terbaik yang diberitakan.",
        "If this starting plan begins on {start} with {start_active} persons, the model gives {modelled} on {end}; the published percentage means {published}. Both counts are computed from a rounded percentage. Yields are set to this pace, not to reported good days.",
    ),
    "check_forward": Text(
        "Sesudah itu: pada {end} model memberi {modelled} (80 dari 100: {low} sampai {high}); kenyataannya {published}, {verdict}.",
        "After that: on {end} the model gives {modelled} (80 of 100: {low} to {high}); what happened was {published}, {verdict}.",
    ),
    "inside": Text("di dalam kisaran", "inside the range"),
    "outside": Text("di luar kisaran", "outside the range"),
    "check_typical": Text(
        "Kota ini belum punya dua angka bertanggal tentang laju terkininya untuk diuji.",
        "This city has no two dated counts of its recent pace to test against yet.",
    ),
    "check_source": Text("Sumber: {source}.", "Source: {source}."),
    "table": Text("Tabel harian", "Daily table"),
    "table_note": Text(
        "Angka yang sama dengan grafik. Unduhan CSV bisa dibuka di Excel.",
        "The same figures as the chart. The CSV opens in Excel.",
    ),
    "download": Text("Unduh tabel (CSV)", "Download the table (CSV)"),
    "show_table": Text("Tampilkan tabel harian", "Show the daily table"),
    "column_date": Text("Tanggal", "Date"),
    "column_coverage": Text("Cakupan", "Coverage"),
    "column_low": Text("10 dari 100", "10 of 100"),
    "column_high": Text("90 dari 100", "90 of 100"),
    "column_active": Text("IKD aktif", "Active IKD"),
    "column_wajib_ktp": Text("Wajib KTP", "Wajib KTP"),
    "column_recorded": Text("Sudah perekaman", "Recorded"),
    "column_target": Text("Target (orang)", "Target (persons)"),
    "column_baseline": Text("Rencana awal", "Starting plan"),
}
