"""Words on and about the charts."""

from ..parameters import Text

CHART: dict[str, Text] = {
    "target": Text("Target {share} = {people} orang", "Target {share} = {people} persons"),
    "words": Text(
        "Cakupan IKD dari {start} pada {start_date} menjadi {end} pada {end_date}; 80 dari 100 kemungkinan antara {low} "
        "dan {high}. Target {target}.{baseline}",
        "IKD coverage from {start} on {start_date} to {end} on {end_date}; 80 of 100 futures between {low} and {high}. "
        "Target {target}.{baseline}",
    ),
    "words_baseline": Text(" Rencana awal mencapai {end}.", " The starting plan ends at {end}."),
    "known": Text("{date}: {share} (angka terbitan)", "{date}: {share} (published)"),
    "tip_day": Text("Tanggal", "Date"),
    "tip_line": Text("Cakupan", "Coverage"),
    "tip_range": Text("80 dari 100", "80 of 100"),
    "last_data": Text("data terakhir, {date}", "last data, {date}"),
    "today": Text("hari ini, {date}", "today, {date}"),
    "baseline": Text("{share}|rencana awal", "{share}|starting plan"),
    "credited": Text("warga, dihitung", "residents, credited"),
    "not_credited": Text("bukan warga, tidak dihitung", "non-residents, not credited"),
    "channel_words": Text(
        "Warga yang diaktivasi menurut kanal sampai tanggal akhir: {parts}.",
        "Residents activated by channel to the end date: {parts}.",
    ),
    "target_share": Text("Target {share}", "Target {share}"),
    "scenarios_words": Text("Cakupan pada akhir rencana. {parts}.", "Coverage at the end of each plan. {parts}."),
}
