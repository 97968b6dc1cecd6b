"""Where the plan is meant to stand, by date."""

from ...parameters import Text

MILESTONES: dict[str, Text] = {
    "milestones_note": Text(
        "Jumlah yang seharusnya tercapai menurut rencana ini, dengan hari libur dan jadwal kegiatannya. Kisarannya memuat 80 dari 100 kemungkinan.",
        "What this plan should have reached by each date, with its holidays and its schedule of events. The range holds 80 of 100 futures.",
    ),
    "milestones_show": Text(
        "Tonggak: seharusnya sampai mana, menurut tanggal", "Milestones: how far the plan should be, by date"
    ),
    "milestones_by": Text("Pada akhir setiap", "At the end of each"),
    "milestones_week": Text("minggu", "week"),
    "milestones_month": Text("bulan", "month"),
    "milestones_quarter": Text("triwulan", "quarter"),
    "milestones_date": Text("Sampai dengan", "By"),
    "milestones_active": Text("IKD aktif (orang)", "Active IKD (persons)"),
    "milestones_more": Text("Tambahan", "Gain"),
    "milestones_coverage": Text("Cakupan dari {basis}", "Coverage of {basis}"),
    "milestones_people_range": Text("Kisaran orang", "Range, persons"),
    "milestones_share_range": Text("Kisaran cakupan", "Range, coverage"),
    "milestones_told": Text(
        "Menurut rencana, jumlah IKD aktif (orang) seharusnya: {parts}.",
        "By the plan, active IKD (persons) should be: {parts}.",
    ),
    "expected_today": Text(
        "Seharusnya hari ini ({date}): {people} orang ({low}–{high}), yaitu {share} dari {basis}.",
        "Expected by today ({date}): {people} persons ({low}–{high}), which is {share} of {basis}.",
    ),
    "expected_and_last": Text(
        "Seharusnya hari ini ({date}): {people} orang ({low}–{high}); hitungan terakhir {active} orang pada {last}.",
        "Expected by today ({date}): {people} persons ({low}–{high}); last count {active} persons on {last}.",
    ),
}
