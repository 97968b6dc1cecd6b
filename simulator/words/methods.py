"""Words of the methods page, written for a head of department."""

from ..parameters import Text

METHODS: dict[str, Text] = {
    "title": Text("Metode dan sumber", "Methods and sources"),
    "lead": Text(
        "Simulator ini menghitung hari demi hari. Semua aturannya muat di satu halaman dan bisa ditiru dalam lembar kerja.",
        "The simulator counts day by day. All its rules fit on one page and can be copied in a worksheet.",
    ),
    "steps": Text("Yang terjadi setiap hari", "What happens each day"),
    "people": Text("Penduduk", "People"),
    "people_1": Text(
        "Wajib KTP hari ini = wajib KTP kemarin + masuk − keluar. Masuk sehari = laju masuk × wajib KTP awal ÷ 365. Keluar sehari = laju keluar × wajib KTP kemarin ÷ 365. Pertumbuhan = masuk − keluar.",
        "Wajib KTP today = yesterday's + entrants − leavers. Entrants a day = entry rate × wajib KTP at the start ÷ 365. Leavers a day = exit rate × yesterday's wajib KTP ÷ 365. Growth = entry − exit.",
    ),
    "people_2": Text(
        "Yang keluar diambil dengan bagian yang sama dari yang sudah perekaman, dari yang aktif, dan dari setiap sasaran.",
        "Leavers take the same share of the recorded, of the active and of every audience.",
    ),
    "people_3": Text(
        "Perekaman baru = yang terkecil dari (wajib KTP − sudah perekaman) dan (sesi hari itu × orang per sesi). Sebagian langsung aktivasi, selama masih ada sisa sasaran; mereka mengurangi sasaran seluruh kota, bukan anggota kelompok tertutup.",
        "Newly recorded = the smaller of (wajib KTP − recorded) and (the day's sessions × people a session). Some activate on the spot, as long as there is an audience left; they come out of the whole city's audience, not out of the closed groups.",
    ),
    "printed": Text(
        "Penyebut: cakupan membagi dengan wajib KTP (atau sudah perekaman) hari itu, atau atas pilihan dengan register semester terakhir, seperti persentase yang diterbitkan. Register per 30 Juni dan 31 Desember berlaku sejak rilisnya, beberapa minggu sesudah tanggalnya (tercatat 38 sampai 71 hari; nilai awal 59), dan tetap sampai rilis berikutnya. Angka 31 Desember jadi memakai register 30 Juni. Angka awal yang diisi berlaku bagi setiap register bertanggal sama atau sebelum tanggal data. Jumlah orang tidak berubah olehnya, hanya pembaginya, targetnya dan peluangnya.",
        "Denominator: coverage divides by the day's wajib KTP (or recorded), or by choice by the last semester's register, as printed percentages do. The register of 30 June and of 31 December counts from its release, some weeks after its date (on record 38 to 71 days; 59 by default), and stays until the next release. So a figure of 31 December is over the register of 30 June. The starting figures entered stand for every register of that date or an earlier one. No number of people changes by it, only what is divided by, the target and the chance.",
    ),
    "outreach": Text("Kegiatan", "Outreach"),
    "outreach_1": Text(
        "Kegiatan sehari = kegiatan seminggu ÷ hari layanan kanal itu. Yang jatuh pada hari libur hilang, kecuali dipilih untuk diganti.",
        "Events a day = events a week ÷ the channel's service days. What falls on a holiday is lost, unless it is made up by choice.",
    ),
    "venues": Text(
        "Tempat yang sama terlalu cepat: bila t tempat didatangi bergantian dengan k kegiatan seminggu, satu tempat didatangi lagi sesudah t ÷ k minggu. Bila jedanya j minggu, kegiatan itu menemukan min(1, t ÷ (k × j)) dari warga yang biasanya datang. Jeda adalah asumsi. Loket tidak mengenal jeda.",
        "The same venue too soon: if t venues are visited in turn by k events a week, each is visited again after t ÷ k weeks. If its rest is j weeks, an event finds min(1, t ÷ (k × j)) of the residents who usually come. The rest is an assumption. The counter has none.",
    ),
    "outreach_makeup": Text(
        "Bila diganti, kegiatan seminggu dibagi rata ke hari buka minggu itu, Senin sampai Minggu, juga bila proyeksi atau kanal mulai atau berakhir di tengahnya: setiap hari memuat sebanyak dalam minggu yang utuh. Jadi yang diganti bisa berasal dari libur tepat sebelum tanggal data, atau dari libur tepat sesudah tanggal akhir.",
        "When made up, a week's events are spread evenly over its open days, Monday to Sunday, also where the projection or the channel begins or ends within it: each day holds what it would in a whole week. So what is made up may come from a holiday just before the date of the figures, or from one just after the end date.",
    ),
    "outreach_2": Text(
        "Sisa sasaran: untuk seluruh kota, terjangkau × sudah perekaman − aktif; untuk kelompok tertutup (siswa, ASN), anggotanya yang belum aktif.",
        "Audience left: for the whole city, reachable × recorded − active; for a closed group (pupils, civil servants), its members not yet active.",
    ),
    "outreach_3": Text(
        "Warga yang datang per kegiatan = jumlah datang × yang ditemukan di tempat itu × sisa sasaran ÷ sasaran awal: makin sedikit yang tersisa, makin sedikit yang datang. Bukan warga datang sebanyak jumlah datang × b ÷ (1 − b), dengan b bagian bukan warga; tempat yang terlalu cepat didatangi lagi tidak mengurangi mereka. Dalam kelompok tertutup mereka anggota kelompok itu, jadi b tetap bagian dari yang datang dan mereka berkurang bersama sasarannya.",
        "Residents who come per event = turnout × the share found at that venue × audience left ÷ audience at the start: fewer left, fewer come. Non-residents come as turnout × n ÷ (1 − n), n being the non-resident share; a venue visited again too soon keeps none of them away. In a closed group they are members of it: n stays their share of those who come, and they dwindle with the audience.",
    ),
    "outreach_4": Text(
        "Yang dilayani paling banyak sebesar kapasitas: petugas × jam × 60 ÷ menit per aktivasi, dibagi antara warga dan bukan warga menurut yang datang.",
        "At most capacity is served: officers × hours × 60 ÷ minutes per activation, shared between residents and non-residents as they come.",
    ),
    "noise": Text(
        "Tidak ada kegiatan yang persis rata-rata: yang datang naik turun secara lognormal di sekitar rata-ratanya, d, dengan simpangan s; s² = ln(1 + v² + 1 ÷ jumlah datang), v naik turun antar kegiatan. Karena hari ramai terpotong kapasitas K, satu kegiatan rata-rata melayani d × Φ(z − s ÷ 2) + K × Φ(−z − s ÷ 2), dengan z = ln(K ÷ d) ÷ s dan Φ fungsi sebaran normal. Itulah yang dipakai garis.",
        "No event is exactly average: those who come vary lognormally round their mean, d, with spread s; s² = ln(1 + v² + 1 ÷ turnout), v being the ups and downs between events. As a crowded day is cut off at capacity K, an event serves d × Φ(z − s ÷ 2) + K × Φ(−z − s ÷ 2) on average, with z = ln(K ÷ d) ÷ s and Φ the normal distribution function. That is what the line uses.",
    ),
    "outreach_5": Text(
        "Warga diaktivasi = kegiatan × warga dilayani × tingkat berhasil × (1 − gangguan), tidak pernah melebihi sisa sasaran; bila semua kanal bersama melebihinya, semua dikurangi dengan bagian yang sama. Kanal untuk semua warga lebih dulu, lalu kelompok tertutup; anggota yang sudah diaktivasi kanal lain hari itu tidak ditemui lagi.",
        "Residents activated = events × residents served × success × (1 − outages), never more than the audience left; where all channels together exceed it, all are cut by the same share. Channels open to everybody come first, then closed groups; a member whom another channel activated that day is not met again.",
    ),
    "counter": Text(
        "Di loket, yang datang untuk aktivasi = pemohon sehari × bagian yang belum aktif dan terjangkau × bagian yang mau. Bagian itu naik dari sukarela ke wajib sejak tanggal aturan \u201cIKD dulu\u201d. Bagian yang belum aktif dihitung sekali, pada tanggal data; sesudahnya sisa sasaranlah yang menurunkannya.",
        "At the counter, those who come to activate = clients a day × the share not yet active and reachable × the share who do. That share rises from voluntary to mandatory on the date of the rule \u201cIKD first\u201d. The share not yet active is taken once, on the date of the figures; from then on the audience left carries it.",
    ),
    "calendar": Text("Kalender", "Calendar"),
    "calendar_1": Text(
        "Hari libur nasional dan cuti bersama sampai {decreed} menurut SKB 3 Menteri dan Keppres. Tahun sesudahnya perkiraan: tanggal hari besar dihitung, dan cuti bersama belum ada karena belum ditetapkan, sehingga sekitar delapan hari layanan setahun terlalu banyak. Halaman Proyeksi menyebut tahun yang masih perkiraan.",
        "Public holidays and joint leave up to {decreed} are those of the ministers' joint decrees (SKB 3 Menteri) and Keppres. Later years are estimates: the dates of feasts are computed, and there is no joint leave because none is decreed yet, so such a year has about eight service days too many. The projection page names the years that are estimates.",
    ),
    "calendar_2": Text(
        "Ramadan dan Lebaran menurut sidang isbat, yang belum diputuskan menurut kriteria MABIMS. Sekolah libur pada awal Ramadan, sekitar Lebaran dan antara semester, menurut surat edaran bersama atau kalender provinsi (dua angka pertama kode wilayah), selebihnya menurut pola yang lazim.",
        "Ramadan and Lebaran are by the sidang isbat, those not yet decided by the criterion of MABIMS. Schools close in the first days of Ramadan, around Lebaran and between semesters, by joint circular or by the calendar of the province (the first two digits of the place's code), else by the usual pattern.",
    ),
    "calendar_3": Text(
        "Semua ini versi {calendar} kalender, yang disebut setiap tautan yang memakai versi lain dari {default}. Versi yang sudah terbit tidak pernah berubah; keputusan baru menjadi versi baru.",
        "All of it is version {calendar} of the calendar, which every link names that uses another than {default}. A version that is out never changes; a new decree makes a new one.",
    ),
    "ramadan": Text(
        "Dari 1 Ramadan sampai 7 Syawal, jumlah datang dikalikan bagian Ramadan, sebelum kapasitas: kegiatan yang biasanya penuh bisa tetap penuh.",
        "From 1 Ramadan to 7 Syawal turnout is multiplied by the Ramadan share, before capacity: an event that is usually full may stay full.",
    ),
    "range": Text("Garis tengah dan kisaran", "Line and range"),
    "range_1": Text(
        "Garis memakai setiap angka apa adanya. Kisaran berasal dari {draws} kemungkinan: tiap kemungkinan punya jumlah datang, tingkat berhasil, bagian bukan warga, pertumbuhan dan angka awal sendiri, serta naik turun tiap kegiatan dan hari gangguan sendiri.",
        "The line takes every figure as it stands. The range comes from {draws} simulated futures: each has its own turnout, success, non-resident share, growth and starting figures, its own ups and downs of every event, and its own days of outage.",
    ),
    "whole": Text(
        "Dalam kisaran, kegiatan utuh jatuh pada hari utuh, bergeser dari kemungkinan ke kemungkinan; tiap kegiatan naik turun sendiri dan dibatasi kapasitasnya sendiri. Lebih dari {singly} kegiatan satu kanal sehari dihitung bersama, dengan rata-rata dan ragam yang sama.",
        "In the range whole events fall on whole days, shifted from future to future; each event has its own ups and downs and is held by its own capacity. More than {singly} events of a channel on one day are drawn together, with the same mean and variance.",
    ),
    "level": Text(
        "Laju: dalam satu kemungkinan semua jumlah datang dikalikan exp(s × z), z angka normal baku. Mediannya 1, sehingga garis ada di tengah; rata-ratanya exp(s² ÷ 2), yaitu {mean} pada s = {level}. Rata-rata kisaran jadi lebih tinggi daripada garis; yang ditunjukkan adalah garis.",
        "Pace: within one future every turnout is multiplied by exp(s × z), z a standard normal number. Its median is 1, so the line lies in the middle; its mean is exp(s² ÷ 2), which is {mean} at s = {level}. The mean of the range is therefore above the line; what is shown is the line.",
    ),
    "untried": Text(
        "Yang belum pernah dicoba: bagian rencana di atas yang pernah dijalankan kota itu (kegiatan melebihi yang sudah terbukti; aturan loket yang pada tanggal data belum berlaku) dikalikan sekali lagi exp(u × z′ − u² ÷ 4), dengan z′ undian tersendiri dan u = {untried}: asumsi dari enam kasus. Rencana yang hanya meneruskan yang sudah ada tidak berubah karenanya.",
        "What was never tried: the part of a plan beyond what the city has shown (events above those held so far; a counter rule not in force on the date of the figures) is multiplied once more by exp(u × z′ − u² ÷ 4), with a draw z′ of its own and u = {untried}: an assumption from six cases. A plan that only goes on with what there is does not change by it.",
    ),
    "start": Text(
        "Angka awal: cakupan yang dibulatkan diundi merata sampai setengah angka terakhirnya di atas dan di bawah; angka yang sudah berumur a bulan menyimpang {age} poin × a; wajib KTP yang dibulatkan ke tiga angka menyimpang {about}, ke satu atau dua angka {rough}, dan yang sudah perekaman ikut. Hitungan kantor sendiri tidak menyimpang.",
        "Starting figures: a rounded coverage is drawn evenly up to half its last digit above and below; a figure a months old is off by {age} points × a; wajib KTP rounded to three digits is off by {about}, to one or two by {rough}, and the recorded with it. The office's own count is exact.",
    ),
    "others": Text(
        "Tingkat berhasil, bagian bukan warga dan pertumbuhan diundi normal di sekitar nilainya, sekali untuk seluruh kemungkinan. Pada hari gangguan pusat tidak ada yang diaktivasi.",
        "Success, non-resident share and growth are drawn normally round their values, once for the whole of a future. On a day of outage nobody is activated.",
    ),
    "range_2": Text(
        "Angka acaknya sama untuk semua skenario, sehingga menggeser tuas menggeser hasil, bukan kebetulannya. Tautan yang sama selalu memberi angka yang sama.",
        "The random numbers are the same for all scenarios, so moving a lever moves the result and not the chance. The same link always gives the same figures.",
    ),
    "left_out": Text("Yang tidak dihitung", "What is left out"),
    "left_out_items": Text(
        "Lonjakan pemohon sesudah Lebaran dan menjelang pemilu; kehabisan blangko.|Kebijakan pusat seperti bantuan sosial yang mensyaratkan IKD.|Perbedaan antar kelurahan dan kelelahan petugas.|Pembersihan data kependudukan yang mendadak; wajib KTP resmi terbit dua kali setahun.|Laju yang biasanya turun sesudah target tercapai.|Siswa 16 tahun yang direkam tetapi belum boleh aktivasi tercakup hanya lewat bagian yang langsung aktivasi.",
        "Rushes of clients after Lebaran and before elections; shortages of blank cards.|Central policy such as social aid that requires IKD.|Differences between kelurahan, and tired officers.|Sudden cleaning of the register; official wajib KTP is published twice a year.|The pace that usually falls once the target is met.|Pupils of 16 who are recorded but may not activate enter only through the share who activate at once.",
    ),
    "evidence": Text("Yang dikatakan data", "What the evidence says"),
    "evidence_items": Text(
        "Kota biasanya bertambah 0,1-0,5 poin sebulan; median kota yang tidak diketahui punya aturan loket 0,39, kabupaten 0,16, dengan aturan 0,90.|Tidak satu pun daerah diketahui mencapai 30 % dengan jemput bola saja; sebagian yang mencapainya diketahui menjadikan IKD langkah pertama di setiap layanan loket (tabelnya di halaman Bukti).|Angka \u201chari baik\u201d yang diberitakan 3-6 kali rata-rata harian kantornya.|Satu-satunya ramalan kantor yang bertanggal dan bisa diuji terpenuhi 28 %.|Enam rencana terakhir yang tercatat dan bisa dibandingkan menghasilkan median 0,4 dari yang direncanakan.|Laju satu tempat dari satu rentang ke rentang berikutnya menyimpang 0,78 dalam logaritma (kesalahan baku 0,12; dipakai 80 %).|Tidak ada daerah dengan lebih dari 25.000 wajib KTP yang tercatat jauh di atas 34 %.",
        "Cities usually gain 0.1-0.5 points a month; the median of a city not known to have the counter rule is 0.39, of a regency 0.16, with the rule 0.90.|No place is known to have reached 30 % by outreach alone; some of those that got there are known to have made IKD the first step of every counter service (their table is on the Evidence page).|Reported \u201cgood day\u201d figures are 3-6 times the office's daily mean.|The one dated forecast of an office that could be scored came true to 28 %.|The last six plans on record that can be held against their result brought a median of 0.4 of what was planned.|A place's pace differs from one stretch to the next by 0.78 in logarithm (standard error 0.12; 80 % is used).|No place of more than 25,000 wajib KTP is on record much above 34 %.",
    ),
    "cities": Text("Kota bawaan dan sumbernya", "Built-in cities and their sources"),
    "cities_note": Text(
        "Angka dari berita dan laman kantor, dikumpulkan November 2026; tidak diperiksa ke kantor masing-masing.",
        "Figures from press and office pages, collected in November 2026; not checked with the offices.",
    ),
    "city": Text("Kota", "City"),
    "city_note": Text("Keterangan", "Note"),
    "source": Text("Sumber", "Source"),
    "parameters": Text("Semua isian dan nilai awalnya", "All entries and their starting values"),
    "parameters_note": Text(
        "Dibuat dari daftar yang sama dengan tuas dan tautan. Nilai awal di sini berlaku untuk \u201cKota saya\u201d; kota bawaan memakai jumlah datang yang disesuaikan dengan laju nyatanya.",
        "Made from the same registry as levers and links. The starting values apply to \u201cMy own city\u201d; built-in cities use turnouts set to their real pace.",
    ),
    "name": Text("Isian", "Entry"),
    "key": Text("Kunci tautan", "Link key"),
    "default": Text("Nilai awal", "Starting value"),
    "bounds": Text("Batas", "Range"),
    "glossary": Text("Daftar istilah", "Glossary"),
    "glossary_items": Text(
        "Wajib KTP: penduduk 17 tahun ke atas atau sudah menikah; penyebut yang lazim.|Sudah perekaman: wajib KTP yang biometriknya sudah direkam; hanya mereka bisa aktif.|IKD aktif: warga kota ini yang IKD-nya aktif.|Cakupan: IKD aktif dibagi wajib KTP atau dibagi sudah perekaman; dasarnya selalu disebut.|Capaian terhadap target: IKD aktif dibagi jumlah orang dalam target; bukan cakupan. \u201c12,89 %\u201d Denpasar adalah ini; cakupannya 3,87 %.|Kanal: cara menjangkau warga, misalnya kelurahan, sekolah, loket.|Kegiatan: satu sesi satu tim di satu tempat pada satu hari; di loket, satu hari buka.|Hari layanan: hari sebuah kanal berjalan, di luar libur.|Bukan warga: terdaftar di daerah lain; dilayani tetapi tidak dihitung.|Rencana awal: rencana yang menjadi pembanding setiap perubahan.",
        "Wajib KTP: residents of 17 or over, or married; the usual denominator.|Recorded: wajib KTP whose biometrics are recorded; only they can be active.|Active IKD: residents of this city whose IKD is active.|Coverage: active IKD over wajib KTP or over the recorded; the basis is always named.|Target achievement: active IKD over the target's head count; not coverage. Denpasar's \u201c12.89 %\u201d is this; its coverage was 3.87 %.|Channel: a way to reach residents, such as kelurahan, schools, the counter.|Event: one session of one team at one place on one day; at the counter, one opening day.|Service day: a day on which a channel runs, holidays excluded.|Non-resident: registered elsewhere; served but not credited.|Starting plan: the plan every change is compared with.",
    ),
    "version": Text("Versi", "Version"),
    "version_text": Text(
        "Simulator versi {version}, model {model}. Nomor model ini ada dalam setiap tautan (m={model}). Nilai awal, kota bawaan dan persamaan sebuah nomor tidak pernah berubah.",
        "Simulator version {version}, model {model}. The model's number is part of every link (m={model}). A number's starting values, built-in cities and equations never change.",
    ),
}
