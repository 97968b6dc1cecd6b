"""The parameters of the channels that teams go out to, made from the table of their defaults."""

from __future__ import annotations

from .. import sources as src
from ..parameter import Band, Parameter
from ..text import PERCENT, PERSONS, Text
from .channel import KECAMATAN
from .defaults import Outreach
from .serving import serving_parameters, tried_parameter


def outreach_parameters(row: Outreach) -> tuple[Parameter, ...]:
    """All parameters of one channel, in the order in which links and tables list them."""
    return (
        *_name(row),
        _events(row),
        *_network(row),
        tried_parameter(row.channel, row.events, row.events_high),
        _venues(row),
        _rest(row),
        _turnout(row),
        *_audience(row),
        *_refill(row),
        *serving_parameters(
            row.channel,
            nonresident=row.nonresident,
            nonresident_source=row.nonresident_source,
            officers=row.officers,
            hours=row.hours,
            days=row.days,
        ),
    )


def _events(row: Outreach) -> Parameter:
    return Parameter(
        key=f"{row.channel.key}.events",
        label=Text("Kegiatan per minggu", "Events a week"),
        help=row.events_help,
        kind="count",
        default=row.events,
        source=src.OFFICE_DECIDES,
        group=row.channel.key,
        role="lever",
        effect="raises",
        office="decides",
        switches=True,
        plan_field="held",
        headline=True,
        unit=Text("kegiatan per minggu", "events a week"),
        low=0,
        high=row.events_high,
        step=1,
        plausible=(0, row.usual),
        bands=(
            Band(0, Text("tidak ada", "none")),
            Band(row.rare, Text("jarang", "rare")),
            Band(row.usual, Text("lazim", "usual")),
            Band(row.events_high, Text("sangat sering", "very frequent")),
        ),
    )


def _network(row: Outreach) -> tuple[Parameter, ...]:
    """Of the kecamatan offices, whether the network that the centre paid for still runs there."""
    if row.channel is not KECAMATAN:
        return ()
    return (
        Parameter(
            key=f"{row.channel.key}.network",
            label=Text("Jaringan pusat", "Central network"),
            help=Text(
                "Jaringan data di kantor kecamatan yang dibiayai pusat ditutup dengan surat Ditjen Dukcapil "
                "400.8.3.2/3152/Dukcapil (27 Feb 2025); sebagian daerah membukanya lagi dengan biaya sendiri. Hanya "
                "catatan: tidak mengubah hitungan, tetapi kanal ini diperingatkan bila ditutup.",
                "The data network of kecamatan offices that the centre paid for was closed by letter "
                "400.8.3.2/3152/Dukcapil (27 Feb 2025); some places opened it again at their own cost. A note only: it "
                "changes no figure, but this channel is warned of where it is closed.",
            ),
            kind="choice",
            default="unknown",
            source=src.NETWORK,
            group=row.channel.key,
            role="fact",
            effect="none",
            choices=(
                ("unknown", Text("belum diketahui", "not known")),
                ("open", Text("berjalan", "open")),
                ("closed", Text("ditutup", "closed")),
            ),
        ),
    )


def _venues(row: Outreach) -> Parameter:
    return Parameter(
        key=f"{row.channel.key}.venues",
        label=Text("Jumlah tempat", "Venues"),
        help=row.venues_help,
        kind="count",
        default=row.venues,
        source=src.VENUES,
        group=row.channel.key,
        role="fact",
        effect="raises",
        plan_field="fresh",
        unit=Text("tempat", "venues"),
        low=1,
        high=1000,
    )


def _rest(row: Outreach) -> Parameter:
    return Parameter(
        key=f"{row.channel.key}.rest",
        label=Text("Jeda satu tempat", "Rest of a venue"),
        help=Text(
            "Berapa minggu sampai tempat yang sama ramai lagi seperti semula; yang datang lebih cepat hanya menemukan sebagian.",
            "How many weeks until the same place draws as many as before; who comes back sooner finds only a part of them.",
        ),
        kind="number",
        default=row.rest,
        source=src.REST,
        group=row.channel.key,
        role="assumption",
        effect="lowers",
        plan_field="fresh",
        unit=Text("minggu", "weeks"),
        low=0,
        high=52,
        step=0.2 if row.rest < 1 else 1,
        decimals=1,
        plausible=row.plausible_rest,
    )


def _turnout(row: Outreach) -> Parameter:
    return Parameter(
        key=f"{row.channel.key}.turnout",
        label=Text("Warga datang per kegiatan", "Residents per event"),
        help=Text(
            "Warga kota yang datang untuk aktivasi pada satu kegiatan, di awal proyeksi.",
            "Residents who come to activate at one event, at the start of the projection.",
        ),
        kind="number",
        default=float(row.turnout),
        source=row.turnout_source,
        group=row.channel.key,
        role="lever",
        effect="raises",
        office="influences",
        switches=True,
        plan_field="turnout",
        scaled_by_presets=True,
        unit=Text("orang per kegiatan", "persons an event"),
        low=0,
        high=800,
        step=1,
        decimals=1,
        plausible=row.plausible_turnout,
    )


def _audience(row: Outreach) -> tuple[Parameter, ...]:
    if row.audience is None:
        return ()
    return (
        Parameter(
            key=f"{row.channel.key}.audience",
            label=Text("Sasaran belum aktif", "Not yet active"),
            help=Text(
                "Anggota kelompok ini yang belum aktif dan terjangkau pada tanggal data.",
                "Members of this group not yet active and reachable on the date of the figures.",
            ),
            kind="count",
            default=row.audience,
            source=row.audience_source,
            group=row.channel.key,
            role="assumption",
            effect="raises",
            plan_field="audience",
            unit=PERSONS,
            low=0,
            high=1_000_000,
            step=100,
            plausible=(row.audience // 2, row.audience * 2),
        ),
    )


def _refill(row: Outreach) -> tuple[Parameter, ...]:
    if row.refill is None:
        return ()
    return (
        Parameter(
            key=f"{row.channel.key}.refill",
            label=Text("Warga baru yang bersekolah", "New entrants at school"),
            help=Text(
                "Bagian warga baru wajib KTP yang menjadi sasaran di sekolah.",
                "Share of new wajib KTP who join this group at school.",
            ),
            kind="share",
            default=row.refill,
            source=row.refill_source,
            group=row.channel.key,
            role="assumption",
            effect="raises",
            plan_field="refill",
            unit=PERCENT,
            low=0,
            high=100,
            step=5,
            decimals=1,
            plausible=(30, 70),
        ),
    )


def _name(row: Outreach) -> tuple[Parameter, ...]:
    if not row.named_by_office:
        return ()
    return (
        Parameter(
            key=f"{row.channel.key}.name",
            label=Text("Nama kanal", "Channel name"),
            help=Text("Nama kanal tambahan, misalnya Mal atau Kampus.", "Name of the extra channel, such as Mall."),
            kind="text",
            default="",
            source=src.OFFICE_DECIDES,
            group=row.channel.key,
            role="fact",
            effect="none",
            longest=30,
        ),
    )
