"""Small tables of cities that tests read."""

import datetime as dt

from simulator.cities.city import City, city_of
from simulator.cities.made_up import made_up_csv
from simulator.cities.tables.table import CityRow, Strategy, read_cities

DAY, END = dt.date(2024, 9, 30), dt.date(2024, 12, 31)
HEAD = "Kabupaten/Kota,Kode,Wajib KTP,Sudah Perekaman,IKD Aktif,Tanggal Data,Tanggal Akhir"
BLITAR = "Kota Blitar,35.72,123000,121000,23370,30/09/2024,31/12/2024"
MADIUN = "Kota Madiun,35.77,152000,150000,30000,30 Sept 2024,31/12/2024"
MORE = Strategy("lebih sering", (("kelurahan.events", 10),))


def rows_of(*lines: str, head: str = HEAD) -> tuple[CityRow, ...]:
    return read_cities("\n".join([head, *lines]).encode()).rows


def cities_of(*lines: str) -> list[City]:
    found = [city_of(row) for row in rows_of(*lines)]
    assert all(isinstance(one, City) for one in found)
    return found


def province(code: str, most: int = 5) -> list[City]:
    """Cities of a province with figures that are made up."""
    rows = [row for row in read_cities(made_up_csv(DAY, END)).rows if row.code.startswith(code)]
    return [city_of(row) for row in rows[:most]]
