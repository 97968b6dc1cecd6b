"""Where to send the teams, and why a staffing cannot be."""

from ...parameters import Text

ALLOCATION: dict[str, Text] = {
    "teams_note": Text(
        "Pembagian kegiatan seminggu yang memberi hasil terbaik dengan tim yang ada. Loket tidak memakai tim. Tidak pernah lebih buruk daripada rencana Anda, selama rencana itu bisa dijalankan.",
        "The split of a week's events that gives the best result with the teams at hand. The counter uses no team. Never worse than your own plan, where that can be done at all.",
    ),
    "team_count": Text("Jumlah tim", "Number of teams"),
    "team_officers": Text("Petugas per tim", "Officers a team"),
    "team_days": Text("Hari kerja seminggu", "Working days a week"),
    "team_hours": Text("Jam kerja sehari", "Hours a day"),
    "team_travel": Text("Jam perjalanan dan persiapan per kegiatan", "Travel and set-up hours per event"),
    "team_budget": Text("Anggaran sampai tanggal akhir (Rp)", "Money to the end date (Rp)"),
    "team_budget_none": Text("kosong = tanpa batas", "empty = no ceiling"),
    "team_officers_none": Text("kosong = sebanyak yang perlu", "empty = as many as needed"),
    "team_several": Text(
        "Satu tim boleh mengisi lebih dari satu kegiatan sehari, bila jamnya cukup",
        "A team may hold more than one event a day, where its hours allow",
    ),
    "team_channel": Text("Kanal", "Channel"),
    "team_impossible": Text("Tidak bisa dijalankan: {reason}", "This cannot be done: {reason}"),
    "proof_enumerated": Text("Semua pembagian sudah dicoba.", "Every split was tried."),
    "proof_bounded": Text("Terbukti: tidak ada pembagian yang lebih baik.", "Proven: no split is better."),
    "proof_screened": Text(
        "Yang terbaik dari pembagian yang dicoba; bukan bukti bahwa tidak ada yang lebih baik.",
        "The best of the splits that were tried; no proof that none is better.",
    ),
    "proof_searched": Text(
        "Yang terbaik yang ditemukan; pencarian dihentikan sebelum terbukti (paling banyak {gap} orang lagi).",
        "The best that was found; the search ended before it was proven (at most {gap} persons more).",
    ),
    "proof_unsure": Text(
        "Yang terbaik yang ditemukan; bukti tidak mungkin selama ada yang berhenti aktif.",
        "The best that was found; no proof is possible while some people lapse.",
    ),
    "proof_searched_cost": Text(
        "Yang termurah yang ditemukan; pencarian dihentikan sebelum terbukti (paling banyak Rp\u00a0{gap} lebih murah).",
        "The cheapest that was found; the search ended before it was proven (at most Rp\u00a0{gap} cheaper).",
    ),
    "districts": Text("Kecamatan: batas bawah dan ukuran", "Kecamatan: floors and sizes"),
    "district_unreadable": Text(
        "Baris {row} ({shown}) belum bisa dipakai: isi nama, angka bulat 0–150 untuk batas bawah, dan angka 0 atau lebih untuk ukuran (boleh kosong).",
        "Row {row} ({shown}) cannot be used yet: it needs a name, a whole number 0–150 as floor, and a number of 0 or more as size (may stay empty).",
    ),
    "districts_note": Text(
        "Bila diisi, hari di kantor kecamatan dibagi: batas bawah dulu, sisanya menurut ukuran. Ukuran boleh kosong. Baris dapat ditempel dari lembar kerja.",
        "If filled in, the days at kecamatan offices are shared out: floors first, the rest by size. Sizes may stay empty. Rows can be pasted from a spreadsheet.",
    ),
    "districts_of": Text(
        "Isikan {count} kecamatan {place}, berukuran jumlah kelurahan dan desanya",
        "Fill in the {count} kecamatan of {place}, sized by how many kelurahan and desa they have",
    ),
    "districts_unusable": Text(
        "Semua kecamatan berukuran 0. Isi paling sedikit satu ukuran di atas 0, atau kosongkan.",
        "Every kecamatan has size 0. Give at least one a size above 0, or leave them empty.",
    ),
    "district_name": Text("Kecamatan", "Kecamatan"),
    "district_floor": Text("Paling sedikit per minggu", "At least, a week"),
    "district_size": Text("Ukuran (misalnya wajib KTP belum aktif)", "Size (such as wajib KTP not yet active)"),
    "district_share": Text("Hari per minggu", "Days a week"),
    "district_plan": Text("Hari di kantor kecamatan", "Days at kecamatan offices"),
    "team_objective": Text("Cari", "Look for"),
    "objective_coverage": Text("cakupan tertinggi", "highest coverage"),
    "objective_chance": Text("peluang tertinggi", "highest chance"),
    "objective_cost": Text("biaya termurah ke target", "cheapest way to the target"),
    "team_costs": Text("Biaya, batas bawah dan batas atas per kanal", "Cost, floor and cap per channel"),
    "team_cost": Text("Biaya per kegiatan (Rp)", "Cost per event (Rp)"),
    "team_floor": Text("Paling sedikit", "At least"),
    "team_cap": Text("Paling banyak", "At most"),
    "team_result": Text(
        "Cakupan {date} {share}, peluang {chance}, biaya Rp {cost}, {days} hari tim seminggu.",
        "Coverage on {date} {share}, chance {chance}, cost Rp {cost}, {days} team-days a week.",
    ),
    "team_yours": Text("Rencana Anda: {share}, biaya Rp {cost}.", "Your plan: {share}, cost Rp {cost}."),
    "team_same": Text(
        "Rencana Anda sudah yang terbaik dengan tim ini.", "Your plan is already the best with these teams."
    ),
    "team_binding": Text("Yang membatasi: {limit}.", "What binds: {limit}."),
    "team_plan": Text("Kegiatan per minggu", "Events a week"),
    "team_own": Text("Rencana Anda", "Your plan"),
    "team_one_more": Text(
        "Rencana Anda dengan satu kegiatan lagi seminggu: tambahan orang",
        "Your plan with one more event a week: persons more",
    ),
    "team_best": Text("Terbaik", "Best"),
    "team_marginal": Text("Aktivasi per hari tim tambahan", "Activations per extra team-day"),
    "team_marginal_note": Text(
        "Aktivasi per hari tim yang benar-benar terlaksana. Kanal yang sering libur, seperti sekolah, lebih jarang terlaksana daripada yang dijadwalkan.",
        "Activations per team-day that is really held. Channels that often rest, such as schools, are held less often than they are planned.",
    ),
    "team_no_target": Text(
        "Dengan tim ini target tidak tercapai pada biaya berapa pun; ditampilkan cakupan tertinggi.",
        "With these teams the target is not met at any cost; the highest coverage is shown.",
    ),
    "frontier": Text("Biaya terhadap cakupan", "Cost against coverage"),
    "frontier_cost": Text("Biaya (Rp)", "Cost (Rp)"),
    "frontier_words": Text(
        "Cakupan terbaik untuk tiap biaya, dari {low} sampai {high}.",
        "Best coverage for each cost, from {low} to {high}.",
    ),
}

REFUSALS: dict[str, Text] = {
    "refused_day": Text(
        "sehari hanya 24 jam; {hours} jam kerja + {travel} jam perjalanan = {needed} jam.",
        "a day has 24 hours; {hours} hours of work + {travel} hours of travel = {needed} hours.",
    ),
    "refused_week": Text("seminggu hanya 7 hari, bukan {needed}.", "a week has 7 days, not {needed}."),
    "refused_teams": Text("jumlah tim {needed} tidak mungkin.", "{needed} teams are not possible."),
    "refused_event_hours": Text(
        "{channel}: {service} jam layanan + {travel} jam perjalanan = {needed} jam, lebih dari {available} jam kerja sehari.",
        "{channel}: {service} hours of service + {travel} hours of travel = {needed} hours, more than the day's {available}.",
    ),
    "refused_service_hours": Text(
        "{channel}: {people} orang x {minutes} menit / {officers} petugas = {needed} jam sehari.",
        "{channel}: {people} persons x {minutes} minutes / {officers} officers = {needed} hours a day.",
    ),
    "refused_team_days": Text(
        "rencana perlu {needed} hari tim seminggu, padahal {teams} tim x {days} hari = {available}; itu {hours_a_day} jam sehari untuk tiap tim.",
        "the plan takes {needed} team-days a week, but {teams} teams x {days} days = {available}; that is {hours_a_day} hours a day for each team.",
    ),
    "refused_team_days_none": Text(
        "rencana perlu {needed} hari tim seminggu, padahal tidak ada tim.",
        "the plan takes {needed} team-days a week, but there is no team.",
    ),
    "refused_floor_days": Text(
        "batas bawah meminta {needed} hari tim seminggu, padahal {teams} tim x {days} hari = {available}.",
        "the floors take {needed} team-days a week, but {teams} teams x {days} days = {available}.",
    ),
    "refused_floor_above_cap": Text(
        "{channel}: batas bawah {needed} melebihi batas atas {available}.",
        "{channel}: the floor of {needed} is above the cap of {available}.",
    ),
    "refused_money": Text(
        "rencana berbiaya Rp {needed}, anggarannya Rp {available}.",
        "the plan costs Rp {needed}, the money is Rp {available}.",
    ),
    "refused_floor_money": Text(
        "batas bawah saja berbiaya Rp {needed}, anggarannya Rp {available}.",
        "the floors alone cost Rp {needed}, the money is Rp {available}.",
    ),
    "refused_no_channel": Text(
        "tidak ada kanal yang muat dalam sehari kerja tim.", "no channel fits into a team's working day."
    ),
    "refused_weekdays": Text(
        "kanal yang hanya berjalan {days} hari seminggu perlu {needed} hari tim, padahal {teams} tim x {days} hari = {available}.",
        "channels that run on only {days} weekdays take {needed} team-days, but {teams} teams x {days} days = {available}.",
    ),
    "refused_no_hours": Text("jam kerja sehari harus lebih dari 0.", "a working day must be longer than 0 hours."),
    "refused_no_days": Text("hari kerja seminggu paling sedikit 1.", "a working week has at least 1 day."),
    "refused_districts": Text(
        "batas bawah kecamatan meminta {needed} hari kantor, yang ada {available}.",
        "the floors of the kecamatan take {needed} office days, there are {available}.",
    ),
}
