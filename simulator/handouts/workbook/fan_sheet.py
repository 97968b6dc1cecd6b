"""The fan: quantiles of coverage by day, as values, beside the line and the target in formulas; and their chart."""

from __future__ import annotations

from typing import Any

import numpy as np

from ...charts.palette import PALETTES
from ...model import QUANTILES, Plan
from ...words import formats
from .book import FIRST, Book
from .calendar_sheet import serials
from .formula_table import Column, FormulaTable

_COLOURS = PALETTES["light"]


def write_fan(book: Book, plan: Plan, days: FormulaTable) -> None:
    """The whole sheet, with the chart to the right of the table."""
    projection = book.handout.projection
    basis = projection.target.basis
    bands = projection.coverage[basis]
    known = {name: say_quantile(book, share) for name, share in QUANTILES.items()}
    values, line = book.say("group_values"), book.say("group_live")
    days_shown = (book.scenario.day("as_of"), *plan.days)
    target = np.full(len(days_shown), projection.target.share)
    columns = [
        Column("date", line, book.say("date"), "", serials(days_shown), "date", 13),
        Column("line", line, book.say(f"coverage_{basis}"), f"<days!coverage.{basis}>", bands.line, "share"),
        Column("target", line, book.say("target_share"), "city_target/100", target, "share"),
        *(
            Column(name, values, words, "", bands.quantiles[k], "share", 13)
            for k, (name, words) in enumerate(known.items())
        ),
    ]
    table = FormulaTable(book, "fan", columns, (days,))
    draws = formats.number(projection.draws, book.language)
    book.head("fan", book.say("fan_title"), (book.say("fan_note", draws=draws), book.say("fan_basis")))
    table.write([{"r": FIRST + t} for t in range(len(days_shown))])
    book.sheets["fan"].insert_chart(FIRST, len(columns) + 1, _chart(book, table, len(days_shown)))
    book.sheets["summary"].insert_chart("F5", _chart(book, table, len(days_shown)), {"object_position": 2})


def say_quantile(book: Book, share: float) -> str:
    """``10 of 100 futures lie below``."""
    return book.say("quantile", count=round(share * 100))


def _steps(count: int) -> dict[str, Any]:
    """A dozen dates or so along the axis."""
    if count <= 120:
        return {"major_unit": max(1, count // 8), "major_unit_type": "days"}
    return {"major_unit": 1 + count // 400, "major_unit_type": "months"}


def _chart(book: Book, table: FormulaTable, count: int) -> Any:
    """A native line chart that follows the cells."""
    chart = book.writer.add_chart({"type": "line"})
    assert chart is not None
    first, last, name = FIRST - 1, FIRST + count - 2, book.name("fan")
    looks = {
        "p90": {"color": _COLOURS.plan, "width": 1, "dash_type": "dash", "transparency": 40},
        "line": {"color": _COLOURS.plan, "width": 2.5},
        "p10": {"color": _COLOURS.plan, "width": 1, "dash_type": "dash", "transparency": 40},
        "target": {"color": _COLOURS.target, "width": 1.75},
    }
    order = [column.key for column in table.columns]
    for key, look in looks.items():
        place = order.index(key)
        chart.add_series(
            {
                "name": [name, FIRST - 2, place],
                "categories": [name, first, 0, last, 0],
                "values": [name, first, place, last, place],
                "line": look,
            }
        )
    font = {"size": 9, "color": _COLOURS.muted}
    chart.set_title(
        {"name": book.say("chart_title"), "name_font": {"size": 12, "color": _COLOURS.text}, "overlay": False}
    )
    chart.set_x_axis(
        {"date_axis": True, "num_format": "d mmm yy", "num_font": font, "line": {"color": _COLOURS.baseline}}
        | _steps(count)
    )
    gridlines = {"visible": True, "line": {"color": _COLOURS.grid}}
    chart.set_y_axis(
        {"num_format": "0%", "min": 0, "num_font": font, "line": {"none": True}, "major_gridlines": gridlines}
    )
    chart.set_legend({"position": "bottom", "font": font})
    chart.set_size({"width": 600, "height": 380})
    chart.show_blanks_as("gap")
    return chart
