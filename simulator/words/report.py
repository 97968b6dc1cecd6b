"""Words of the command line's summary."""

from ..parameters import Text

REPORT: dict[str, Text] = {
    "start": Text("IKD aktif {date}", "Active IKD {date}"),
    "end": Text("Cakupan {date}", "Coverage {date}"),
    "range": Text("80 dari 100 kemungkinan", "80 of 100 futures"),
    "target": Text("Target", "Target"),
    "chance": Text("Peluang mencapai target", "Chance of meeting the target"),
    "shortfall": Text("Kekurangan (orang)", "Shortfall (persons)"),
    "needed": Text("Aktivasi per hari layanan", "Activations per service day"),
    "of": Text(
        "{planned} dalam rencana, {needed} diperlukan, {days} hari", "{planned} planned, {needed} needed, {days} days"
    ),
    "repairs": Text("Isi tautan yang diperbaiki:", "What the link got wrong:"),
}
