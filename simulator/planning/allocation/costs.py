"""What one event costs by default, in rupiah. No source gives figures, so every one is an assumption."""

from __future__ import annotations

from ...parameters import Text

PER_EVENT: dict[str, int] = {
    "kelurahan": 400_000,
    "sekolah": 600_000,
    "kecamatan": 150_000,
    "asn": 500_000,
    "sosialisasi": 1_000_000,
    "lain": 750_000,
}
"""By outreach channel: local transport and meals of its usual officers, data quota, a tent or a room."""

SOURCE = Text(
    "Asumsi: sekitar Rp150.000 per petugas untuk transpor dan makan, ditambah tempat dan cetakan; tidak ada angka "
    "terbit. Ganti dengan standar biaya kantor Anda.",
    "Assumption: about Rp150,000 an officer for transport and meals, plus venue and prints; no figure is published. "
    "Replace them with your office's own rates.",
)
