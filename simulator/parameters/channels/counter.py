"""The counter of the Dinas: people come to it by themselves, and its rule says whether IKD comes first."""

from .. import sources as src
from ..parameter import Parameter
from ..text import PERCENT, Text
from .channel import LOKET
from .serving import serving_parameters, tried_parameter

COUNTER_PARAMETERS = (
    Parameter(
        key=f"{LOKET.key}.events",
        label=Text("Hari buka per minggu", "Opening days a week"),
        help=Text("Hari buka loket dalam seminggu.", "Days a week on which the counter is open."),
        kind="count",
        default=5,
        source=src.OFFICE_DECIDES,
        group=LOKET.key,
        role="lever",
        effect="raises",
        office="decides",
        switches=True,
        plan_field="held",
        headline=True,
        unit=Text("hari per minggu", "days a week"),
        low=0,
        high=7,
        step=1,
        plausible=(5, 6),
    ),
    tried_parameter(LOKET, 5, 7),
    Parameter(
        key=f"{LOKET.key}.clients",
        label=Text("Pemohon per hari", "Clients a day"),
        help=Text(
            "Warga yang datang ke loket sehari untuk layanan apa pun.",
            "Residents who come to the counter in a day for any service.",
        ),
        kind="number",
        default=200.0,
        source=Text(
            "params.csv, counter_visitors: 125-300 sehari (Karanganyar, Mataram, Ponorogo, Palembang).",
            "params.csv, counter_visitors: 125-300 a day (Karanganyar, Mataram, Ponorogo, Palembang).",
        ),
        group=LOKET.key,
        role="fact",
        effect="raises",
        switches=True,
        plan_field="turnout",
        unit=Text("orang per hari", "persons a day"),
        low=0,
        high=5000,
        step=10,
        decimals=1,
        plausible=(100, 400),
    ),
    Parameter(
        key=f"{LOKET.key}.voluntary",
        label=Text("Aktivasi sukarela", "Voluntary share"),
        help=Text(
            "Dari pemohon terjangkau yang belum aktif, bagian yang mau aktivasi tanpa aturan.",
            "Of reachable clients not yet active, the share who activate without a rule.",
        ),
        kind="share",
        default=10.0,
        source=src.assumption(
            "disesuaikan agar kota tanpa aturan menunjukkan laju nyatanya.",
            "set so that a city without the rule shows its real pace.",
        ),
        group=LOKET.key,
        role="assumption",
        effect="raises",
        switches=True,
        plan_field="turnout",
        scaled_by_presets=True,
        unit=PERCENT,
        low=0,
        high=100,
        step=1,
        decimals=1,
        plausible=(2, 30),
    ),
    Parameter(
        key=f"{LOKET.key}.mandatory",
        label=Text("Aktivasi bila diwajibkan", "Share under the rule"),
        help=Text(
            "Bagian yang sama ketika IKD menjadi langkah pertama setiap layanan.",
            "The same share when IKD is the first step of every service.",
        ),
        kind="share",
        default=60.0,
        source=src.assumption(
            "kota dengan aturan naik 0,90 poin sebulan (median), kota yang tidak diketahui punya aturan 0,39; "
            "bagian pemohon yang patuh tidak pernah dilaporkan.",
            "cities with the rule gain 0.90 points a month (median), cities not known to have it 0.39; "
            "the share of clients who comply was never reported.",
        ),
        group=LOKET.key,
        role="assumption",
        effect="raises",
        switches=True,
        plan_field="turnout",
        unit=PERCENT,
        low=0,
        high=100,
        step=1,
        decimals=1,
        plausible=(30, 90),
    ),
    Parameter(
        key=f"{LOKET.key}.rule",
        label=Text("IKD dulu, baru layanan lain", "IKD first, then any other service"),
        help=Text(
            "Tanggal mulai aturan; kosong berarti tidak ada. Tuas terkuat dalam bukti: "
            "kota yang mencapai 30 % memakainya.",
            "Date from which the rule holds; empty means never. The strongest lever in the evidence: "
            "the cities that reached 30 % used it.",
        ),
        kind="optional_date",
        default=None,
        source=src.OFFICE_DECIDES,
        group=LOKET.key,
        role="lever",
        effect="lowers",
        office="decides",
        switches=True,
        plan_field="turnout",
        headline=True,
    ),
    *serving_parameters(
        LOKET,
        nonresident=5.0,
        nonresident_source=src.assumption(
            "loket melayani warga kota; sebagian kecil pendatang.",
            "the counter serves residents; a few come from elsewhere.",
        ),
        officers=3,
        hours=7.0,
        days="12345",
    ),
)
