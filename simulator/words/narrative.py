"""Words of the paragraphs that brief, slides and snapshot share."""

from ..parameters import Text

NARRATIVE: dict[str, Text] = {
    "subject": Text("Pencapaian target IKD {target}, {place}", "Meeting the IKD target of {target}, {place}"),
    "basis_wajib_ktp": Text("wajib KTP", "wajib KTP"),
    "basis_recorded": Text("yang sudah perekaman", "those recorded"),
    "problem": Text(
        "{place} ditargetkan mencapai cakupan IKD {target} dari {basis} pada {date}, yaitu {people} orang. Per {as_of}, {active} orang sudah aktif.",
        "{place} is to bring IKD to {target} of {basis} by {date}, which is {people} persons. On {as_of}, {active} persons were active.",
    ),
    "problem_was": Text(
        "{place} ditargetkan mencapai cakupan IKD {target} dari {basis} pada {date}, yaitu {people} orang. Per {as_of}, {active} orang sudah aktif.",
        "{place} was to bring IKD to {target} of {basis} by {date}, which is {people} persons. On {as_of}, {active} persons were active.",
    ),
    "problem_over": Text(
        "Periode itu sudah berakhir. Bagaimana hasil rencana itu?", "That period is over. What did that plan come to?"
    ),
    "problem_missing": Text(
        "Masih kurang {missing} orang. Apakah target dapat dicapai dengan rencana sekarang? Bila tidak, apa yang masih mungkin?",
        "{missing} persons are still missing. Will the present plan meet the target and, if not, what is still possible?",
    ),
    "problem_met": Text(
        "Target sudah tercapai pada tanggal data. Apakah capaian ini bertahan sampai {date}?",
        "The target was met on the date of the figures. Will it still be met on {date}?",
    ),
    "problem_enough": Text(
        "Jumlah itu cukup untuk target pada {date} karena penduduk menyusut. Apakah capaian ini bertahan?",
        "That is enough for the target on {date}, as the register shrinks. Will it hold?",
    ),
    "fact_stocks": Text(
        "Per {date} terdapat {wajib} wajib KTP; {recorded} di antaranya sudah perekaman, dan {active} sudah mengaktifkan IKD.",
        "On {date} there were {wajib} wajib KTP; {recorded} of them were recorded, and {active} had an active IKD.",
    ),
    "fact_coverage": Text(
        "Cakupan {share} dari {basis}, atau {other} dari {other_basis}. Capaian terhadap target {achieved}; angka itu bukan cakupan.",
        "Coverage was {share} of {basis}, or {other} of {other_basis}. Target achievement was {achieved}, which is not coverage.",
    ),
    "fact_time": Text(
        "Sampai {date} ada {days} hari layanan.",
        "Up to {date} there are {days} service days.",
    ),
    "fact_time_one": Text(
        "Sampai {date} ada {days} hari layanan.",
        "Up to {date} there is {days} service day.",
    ),
    "fact_source": Text("Sumber angka: {source}.", "Source of the figures: {source}."),
    "fact_edited": Text(
        "Angka kota diisi pengguna; semula dari {source}.",
        "The city's figures were entered by the user; they were first those of {source}.",
    ),
    "fact_own": Text("Angka kota diisi pengguna.", "The city's figures were entered by the user."),
    "fact_example": Text(
        "Semua angka kota masih angka contoh dan harus diganti sebelum naskah ini dipakai.",
        "All figures of the city are still examples, to be replaced before this paper is used.",
    ),
    "fact_published": Text("Angka yang pernah terbit: {parts}.", "Figures published so far: {parts}."),
    "fact_published_one": Text("{share} pada {date} ({source})", "{share} on {date} ({source})"),
    "range": Text(
        "Dari 100 kemungkinan, 80 berakhir antara {low} dan {high}.", "80 of 100 futures end between {low} and {high}."
    ),
    "chance": Text("Peluang target tercapai: {chance}.", "Chance of meeting the target: {chance}."),
    "from_start": Text(
        "Rencana awal mencapai {share}; selisihnya {points}.",
        "The starting plan ends at {share}, a difference of {points}.",
    ),
    "shortfall": Text("{label}: {figure}; {note}.", "{label}: {figure}; {note}."),
    "channels": Text(
        "Sampai {date} rencana ini mengaktifkan {total} warga: {parts}.",
        "Up to {date} the plan activates {total} residents: {parts}.",
    ),
    "outsiders": Text(
        "Di samping itu {outside} bukan warga dilayani, yang tidak dihitung dalam cakupan.",
        "Besides, {outside} non-residents are served who do not count in coverage.",
    ),
    "slower": Text(
        "Laju rencana ini lebih cepat daripada {slower} dari {count} rentang sedikitnya 60 hari yang pernah tercatat.",
        "This plan's pace is faster than {slower} of {count} stretches of at least 60 days on record.",
    ),
    "beyond_record": Text(
        "Laju yang diperlukan {times} kali laju tercepat yang pernah tercatat. Target pada tanggal ini di luar jangkauan, dan itu bukan ukuran kesungguhan petugas.",
        "The pace needed is {times} times the fastest on record. By this date the target is out of reach, and that says nothing about the effort of the staff.",
    ),
    "within_record": Text(
        "Laju yang diperlukan pernah dicapai di daerah lain, tetapi {times} kali laju rencana ini.",
        "The pace needed has been reached elsewhere, but is {times} times that of this plan.",
    ),
    "within_record_idle": Text(
        "Laju yang diperlukan pernah dicapai di daerah lain; rencana ini belum memuat kegiatan.",
        "The pace needed has been reached elsewhere; this plan holds no activity yet.",
    ),
    "good": Text(
        "Rencana ini memadai selama dijalankan seperti tertulis.",
        "The plan suffices as long as it is carried out as written.",
    ),
    "unsure": Text(
        "Dengan demikian, rencana ini belum memberi kepastian.",
        "So this plan does not make it certain.",
    ),
    "slipping": Text(
        "Namun pada {date} garis rencana kembali di bawah target: kurang {people} orang.",
        "On {date}, though, the plan's line is below the target again, by {people} persons.",
    ),
    "raise_pace": Text(
        "Naikkan laju menjadi {needed} aktivasi per hari layanan, agar target tetap terpenuhi pada {date}.",
        "Raise the pace to {needed} activations per service day, so that the target is still met on {date}.",
    ),
    "changes": Text(
        "Perubahannya, dengan tambahan orang bila dijalankan sendiri: {parts}.",
        "What changes, with the persons each brings by itself: {parts}.",
    ),
    "change_rule": Text("IKD dulu di loket mulai {date} ({gain})", "IKD first at the counter from {date} ({gain})"),
    "change_events": Text(
        "{channel} {now} \u2192 {then} kegiatan seminggu ({gain})",
        "{channel} {now} \u2192 {then} events a week ({gain})",
    ),
    "first_change": Text(
        "Yang paling membantu, dalam tambahan orang: {change}.", "What helps most, in persons more: {change}."
    ),
    "interim": Text(
        "Usulkan target bertahap: {share} pada {date}, sedangkan tanggal untuk target {target} ditetapkan ulang menurut waktu yang benar-benar diperlukan.",
        "Propose a target in stages: {share} by {date}, with a new date for {target} set by the time that it really takes.",
    ),
    "enough_better": Text(
        "Dengan perubahan itu target {target} tercapai dengan peluang {chance}.",
        "With these changes the {target} target is met with a chance of {chance}.",
    ),
    "no_more": Text(
        "Menambah frekuensi sampai tingkat yang lazim tidak menaikkan hasil. Yang tersisa: hasil per kegiatan, perluasan sasaran, dan waktu.",
        "Raising frequencies to what is usual leads no further. What is left: the yield per event, wider audiences, and time.",
    ),
    "rule": Text(
        "Jadikan IKD langkah pertama di setiap layanan loket: dari {count} daerah yang tercatat mencapai {share}, {known} diketahui melakukannya, dan tidak satu pun diketahui mencapainya dengan jemput bola saja (tabel di halaman Bukti).",
        "Make IKD the first step of every counter service: of the {count} places on record that reached {share}, {known} are known to have done so, and none is known to have reached it by outreach alone (table on the Evidence page).",
    ),
    "rule_kept": Text(
        "Jaga agar aturan \u201cIKD dulu\u201d di loket tetap berjalan: dari {count} daerah yang tercatat mencapai {share}, {known} diketahui melakukannya (tabel di halaman Bukti).",
        "Keep the rule \u201cIKD first\u201d at the counter going: of the {count} places on record that reached {share}, {known} are known to have done so (table on the Evidence page).",
    ),
    "keep_pace": Text(
        "Pertahankan laju sampai {date}: sesudah target tercapai, laju biasanya turun, sedangkan wajib KTP berubah terus.",
        "Keep the pace until {date}: once the target is met the pace usually falls, while wajib KTP goes on changing.",
    ),
    "best_channel": Text(
        "Kegiatan berikutnya: dahulukan {channel}. Satu kegiatan lagi seminggu menambah {gain} warga sampai {date}, terbanyak di antara kanal jemput bola.",
        "The next event: give precedence to {channel}. One more event a week adds {gain} residents by {date}, the most of all outreach channels.",
    ),
    "log": Text(
        "Catat setiap kegiatan (tanggal, tempat, yang datang, yang berhasil, yang bukan warga) tanpa NIK dan nama, dan hitung ulang setiap minggu.",
        "Log every event (date, place, who came, who succeeded, non-residents) without NIK or names, and work this out anew each week.",
    ),
    "assumption": Text("{label}: {value}.", "{label}: {value}."),
    "assumption_changed": Text("{label}: {value} (rencana awal {start}).", "{label}: {value} (starting plan {start})."),
    "more_assumptions": Text(
        "{count} isian lain yang diubah tercantum di tautan.", "{count} more changed entries are in the link."
    ),
    "source_user": Text("Diisi pengguna.", "Entered by the user."),
    "source_city": Text("{source}; yang tidak terbit diasumsikan.", "{source}; what was not published is assumed."),
    "source_growth": Text("Dipilih untuk kota ini. {source}", "Chosen for this city. {source}"),
    "source_plan": Text(
        "Rencana bawaan kota ini ({source}; sebagian diasumsikan).",
        "This city's built-in plan ({source}; partly assumed).",
    ),
    "source_scaled": Text(
        "Disesuaikan dengan laju nyata kota ini. {source}", "Set to the real pace of this city. {source}"
    ),
    "source_own_pace": Text(
        "Disesuaikan dengan laju kota ini sendiri, dari dua angkanya. {source}",
        "Set to this city's own pace, from its two counts. {source}",
    ),
    "source_size_pace": Text(
        "Disesuaikan dengan laju daerah seukurannya, bukan dengan laju kota ini. {source}",
        "Set to the pace of places of its size, not of this city. {source}",
    ),
    "source_typical": Text(
        "Disesuaikan dengan laju median kota yang tidak diketahui punya aturan loket. {source}",
        "Set to the median pace of cities not known to have the counter rule. {source}",
    ),
    "stamp": Text(
        "Model {model}, versi {version}. Dibuat {date}.", "Model {model}, version {version}. Made on {date}."
    ),
    "older_model": Text(
        "Dibuat dengan model {then}: angka saat itu {was}, angka sekarang {figure} (model {now}).",
        "Made with model {then}: the figure then {was}, the figure now {figure} (model {now}).",
    ),
    "older_model_use": Text("Pakai model {now}", "Use model {now}"),
    "presumed": Text(
        "Rencana dianggap dijalankan setiap minggu seperti tertulis sampai {date}; aturan dan layanan pusat dianggap tetap.",
        "The plan is taken to be carried out every week as written until {date}, and rules and central services to stay as they are.",
    ),
    "presumed_values": Text("Yang diandaikan: {parts}.", "What is assumed: {parts}."),
    "may_come": Text(
        "Yang mungkin terjadi, dengan cakupan pada {date}: {parts}.",
        "What may come, with the coverage on {date}: {parts}.",
    ),
    "may_come_one": Text("{label} {value}, cakupan {share}", "{label} {value}, coverage {share}"),
    "link": Text("Tautan", "Link"),
    "link_note": Text(
        "Tautan ini membuka perhitungan yang sama, dengan semua isian.",
        "This link opens the same calculation with every entry.",
    ),
    "link_query": Text(
        "Tempelkan isi ini sesudah tanda tanya pada alamat simulator.",
        "Paste this after the question mark of the simulator's address.",
    ),
    "qr": Text("Kode QR tautan ini", "QR code of this link"),
    "product": Text("Simulator Cakupan IKD", "IKD coverage simulator"),
}
