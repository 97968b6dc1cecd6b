"""What every channel has: who is served, by whom, how long, on which days, from when."""

from __future__ import annotations

from .. import sources as src
from ..parameter import Parameter
from ..text import PERCENT, Text
from .channel import Channel


def tried_parameter(channel: Channel, events: int, most: int) -> Parameter:
    """The events a week that a channel has been shown to hold; ``most`` is the slider's end."""
    return Parameter(
        key=f"{channel.key}.tried",
        label=Text("Sudah pernah dijalankan", "Held so far"),
        help=Text(
            "Kegiatan per minggu yang selama ini benar-benar berjalan; lajunya sudah terlihat. Yang melebihi ini belum pernah "
            "dicoba, jadi kurang pasti.",
            "Events a week really held until now, whose pace has been seen. What goes beyond was never tried and is less "
            "sure.",
        ),
        kind="count",
        default=events,
        source=src.TRIED,
        group=channel.key,
        role="fact",
        effect="narrows",
        unit=Text("per minggu", "a week"),
        low=0,
        high=most,
        step=1,
    )


def serving_parameters(
    channel: Channel, *, nonresident: float, nonresident_source: Text, officers: int, hours: float, days: str
) -> tuple[Parameter, ...]:
    """A channel's parameters of service, with its own defaults.

    ``nonresident`` is in percent of those who come, ``officers`` and ``hours`` at one event, ``days`` as
    ISO weekday digits.
    """
    group = channel.key
    return (
        Parameter(
            key=f"{group}.success",
            label=Text("Tingkat berhasil", "Success rate"),
            help=Text(
                "Dari yang dilayani, bagian yang selesai aktif.", "Of those served, the share who end up active."
            ),
            kind="share",
            default=85.0,
            source=src.SUCCESS,
            group=group,
            role="assumption",
            effect="raises",
            office="influences",
            switches=True,
            plan_field="success",
            unit=PERCENT,
            low=0,
            high=100,
            step=1,
            decimals=1,
            plausible=(60, 95),
        ),
        Parameter(
            key=f"{group}.nonresident",
            label=Text("Bukan warga", "Non-residents"),
            help=Text(
                "Dari yang datang, bagian yang terdaftar di daerah lain: dikerjakan, tidak dihitung.",
                "Of those who come, the share registered elsewhere: work done, not credited.",
            ),
            kind="share",
            default=nonresident,
            source=nonresident_source,
            group=group,
            role="assumption",
            effect="lowers",
            office="influences",
            plan_field="nonresident",
            unit=PERCENT,
            low=0,
            high=95,
            step=1,
            decimals=1,
            plausible=(max(0.0, nonresident - 10), min(95.0, nonresident + 20)),
        ),
        Parameter(
            key=f"{group}.officers",
            label=Text("Petugas", "Officers"),
            help=Text("Petugas yang mengaktivasi dalam satu kegiatan.", "Officers who activate at one event."),
            kind="count",
            default=officers,
            source=src.STAFF,
            group=group,
            role="lever",
            effect="raises",
            office="decides",
            switches=True,
            plan_field="capacity",
            unit=Text("orang", "persons"),
            low=0,
            high=60,
            plausible=(1, officers * 2),
        ),
        Parameter(
            key=f"{group}.hours",
            label=Text("Jam layanan", "Service hours"),
            help=Text("Jam melayani dalam satu kegiatan.", "Hours of service at one event."),
            kind="number",
            default=hours,
            source=src.STAFF,
            group=group,
            role="lever",
            effect="raises",
            office="decides",
            switches=True,
            plan_field="capacity",
            unit=Text("jam", "hours"),
            low=0,
            high=14,
            step=0.5,
            decimals=2,
            plausible=(max(1.0, hours - 2), hours + 2),
        ),
        Parameter(
            key=f"{group}.minutes",
            label=Text("Menit per aktivasi", "Minutes per activation"),
            help=Text("Waktu seorang petugas untuk satu orang.", "One officer's time for one person."),
            kind="number",
            default=10.0,
            source=src.MINUTES,
            group=group,
            role="assumption",
            effect="lowers",
            office="influences",
            switches=True,
            plan_field="capacity",
            unit=Text("menit", "minutes"),
            low=1,
            high=60,
            step=1,
            decimals=1,
            plausible=(5, 20),
        ),
        Parameter(
            key=f"{group}.days",
            label=Text("Hari layanan", "Service days"),
            help=Text("Hari dalam seminggu kanal ini berjalan.", "Weekdays on which this channel runs."),
            kind="weekdays",
            default=days,
            source=src.OFFICE_DECIDES,
            group=group,
            role="assumption",
            effect="depends",
            office="decides",
            switches=True,
            plan_field="held",
        ),
        Parameter(
            key=f"{group}.from",
            label=Text("Mulai tanggal", "Starts on"),
            help=Text("Kosong berarti sejak awal proyeksi.", "Empty means from the start of the projection."),
            kind="optional_date",
            default=None,
            source=src.OFFICE_DECIDES,
            group=group,
            role="lever",
            effect="lowers",
            office="decides",
            switches=True,
            plan_field="held",
            without_date="from_first_day",
        ),
    )
