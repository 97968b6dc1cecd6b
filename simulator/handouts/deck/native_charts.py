"""The slides' charts: native to the program that opens them, their data in a worksheet behind each."""

from __future__ import annotations

import copy
import datetime as dt
import io
import math
from collections.abc import Sequence
from typing import Any

from pptx.chart.chart import Chart
from pptx.chart.data import CategoryChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_LEGEND_POSITION, XL_TICK_LABEL_POSITION
from pptx.enum.dml import MSO_LINE_DASH_STYLE
from pptx.oxml.ns import qn
from pptx.oxml.xmlchemy import OxmlElement
from pptx.util import Pt
from xlsxwriter import Workbook

from ...charts.palette import PALETTES
from ...model import Bands
from ...model.plan import Floats
from ...narrative import sentences
from ...narrative.whole import channel_people
from ...parameters import Language, clean_text
from ...words import formats, say
from ...words.names import channel_name
from ..handout import Handout
from .shapes import Box, paint, shortened

MOST_POINTS = 130
"""Days drawn at most; a longer horizon is thinned evenly, first and last day kept."""
LONGEST_NAME = 34
TEXT = Pt(14)
COLOURS = PALETTES["light"]
BAND = "A9CDE6"
"""Light enough beside the plan's line to be told from it without colour."""
_COUNTRY = {"id": "421", "en": "809"}
_STEPS = (0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2)


class ChartRows(CategoryChartData):
    """A chart's data whose worksheet takes typed text as text: a name may begin like a formula or an address."""

    @property
    def xlsx_blob(self) -> bytes:
        """The workbook behind the chart."""
        made = io.BytesIO()
        plain_text = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        with Workbook(made, plain_text) as book:
            self._workbook_writer._populate_worksheet(book, book.add_worksheet())
        return made.getvalue()


def _chart_rows(number_format: str) -> Any:
    """Chart data, of which the library does not tell the types."""
    kind: Any = ChartRows
    return kind(number_format=number_format)


def days_drawn(count: int) -> list[int]:
    """The days that are drawn."""
    step = max(1, math.ceil(count / (MOST_POINTS - 1)))
    return sorted({*range(0, count, step), count - 1})


def coverage_fan(slide: Any, box: Box, h: Handout) -> None:
    """The plan's fan, its target, and the plan started from."""
    language, p, start = h.language, h.projection, h.compared
    basis = sentences.basis_words(p.target.basis, language)
    plan = say("deck.series_plan", language, basis=basis)
    wanted = say("deck.series_target", language, target=sentences.target_words(h.scenario, language))
    same = start is not None and start.days == p.days and start.target.basis == p.target.basis
    from_start = start.coverage[p.target.basis].line if start is not None and same else None
    bands = p.coverage[p.target.basis]
    fan_of(slide, box, p.days, bands, p.target.share, (plan, wanted), h.fan_words, language, from_start)


def fan_of(
    slide: Any,
    box: Box,
    every: Sequence[dt.date],
    bands: Bands,
    target: float,
    names: tuple[str, str],
    words: str,
    language: Language,
    start: Floats | None = None,
) -> None:
    """The band as stacked areas, and over it the line, the target and perhaps another line to start from.

    ``names`` are those of the line and the target, ``words`` the chart in words; shares are fractions of 1.
    """
    days = days_drawn(len(every))
    low, high = ([float(bands.quantiles[k, t]) for t in days] for k in (1, 5))
    data = _chart_rows("0.00%")
    data.categories = [every[t] for t in days]
    data.add_series(say("deck.series_low", language), low)
    data.add_series(say("deck.series_band", language), [b - a for a, b in zip(low, high, strict=True)])
    line = [float(bands.line[t]) for t in days]
    data.add_series(names[0], line)
    data.add_series(names[1], [target] * len(days))
    drawn = [*low, *high, target, *line]
    if start is not None:
        data.add_series(say("deck.series_start", language), [float(start[t]) for t in days])
        drawn += [float(start[t]) for t in days]
    chart = _add_chart(slide, XL_CHART_TYPE.LINE, box, data, words)
    _style_lines(chart, formats.percent(line[-1], language))
    _turn_into_areas(chart)
    _set_scales(chart, min(drawn), max(drawn), len(every), language)
    chart.has_legend = True
    chart.legend.position, chart.legend.include_in_layout = XL_LEGEND_POSITION.BOTTOM, False
    chart.legend.font.size = TEXT
    _leave_out_of_legend(chart, 0)


def channel_bars(slide: Any, box: Box, h: Handout, words: str) -> None:
    """Residents credited and non-residents not credited, a pair of bars a channel."""
    language = h.language
    data = _chart_rows(_whole_persons_format(language))
    shown = sorted(channel_people(h.projection), key=lambda a: -a.credited)
    data.categories = [shortened(channel_name(a.key, h.scenario, language), LONGEST_NAME) for a in shown]
    data.add_series(say("chart.credited", language), [int(a.credited) for a in shown])
    data.add_series(say("chart.not_credited", language), [int(a.non_resident) for a in shown])
    chart = _add_chart(slide, XL_CHART_TYPE.BAR_CLUSTERED, box, data, words)
    plot = chart.plots[0]
    plot.gap_width, plot.overlap = 45, 0
    for series, colour in zip(plot.series, (COLOURS.plan, COLOURS.outside), strict=True):
        series.format.fill.solid()
        series.format.fill.fore_color.rgb = RGBColor.from_string(colour[1:])
        labels = series.data_labels
        labels.show_value, labels.position = True, XL_LABEL_POSITION.OUTSIDE_END
        labels.number_format, labels.number_format_is_linked = _whole_persons_format(language), False
        labels.font.size = TEXT
    _leave_names_alone(chart)
    chart.has_legend = True
    chart.legend.position, chart.legend.include_in_layout = XL_LEGEND_POSITION.TOP, False
    chart.legend.font.size = TEXT


def plan_bars(slide: Any, box: Box, names: list[str], ends: list[float], words: str, language: Language) -> None:
    """Where each of several plans ends, a bar a plan, in their order. ``ends`` are fractions of 1."""
    texts = [formats.percent(end, language) for end in ends]
    bars(slide, box, say("meeting.row_coverage", language), names, ends, texts, words, "0.00%")


def bars(
    slide: Any,
    box: Box,
    what: str,
    names: Sequence[str],
    values: Sequence[float],
    texts: Sequence[str],
    words: str,
    number_format: str = "0",
) -> None:
    """A bar a name in their order, its figure beside it as text: a number would have the decimal sign of the reader's
    computer. ``what`` names the figures, ``words`` are the chart in words.
    """
    data = _chart_rows(number_format)
    data.categories = [shortened(name, LONGEST_NAME) for name in names]
    data.add_series(what, values)
    chart = _add_chart(slide, XL_CHART_TYPE.BAR_CLUSTERED, box, data, words)
    plot = chart.plots[0]
    plot.gap_width = 60
    series = plot.series[0]
    series.format.fill.solid()
    series.format.fill.fore_color.rgb = RGBColor.from_string(COLOURS.plan[1:])
    for k, text in enumerate(texts):
        label = series.points[k].data_label
        label.text_frame.text = text
        label.position = XL_LABEL_POSITION.OUTSIDE_END
        label.text_frame.paragraphs[0].runs[0].font.size = TEXT
    _leave_names_alone(chart)
    chart.has_legend = False


def _leave_names_alone(chart: Chart) -> None:
    """Bars from the top down with their names and no axis: each bar's figure stands at its end."""
    chart.category_axis.reverse_order = True
    chart.category_axis.format.line.fill.background()
    chart.category_axis.tick_labels.font.size = TEXT
    chart.value_axis.visible = False
    chart.value_axis.has_major_gridlines = False
    chart.value_axis.minimum_scale = 0


def _add_chart(slide: Any, kind: Any, box: Box, data: ChartRows, words: str) -> Chart:
    frame = slide.shapes.add_chart(kind, *box, data)
    frame._element.nvGraphicFramePr.cNvPr.set("descr", clean_text(words))
    chart: Chart = frame.chart
    chart.has_title = False
    chart.font.size = TEXT
    paint(chart.font.color, COLOURS.text)
    return chart


def _style_lines(chart: Chart, end: str) -> None:
    """Told apart by width and dash as well as by colour; the plan's end stands beside it."""
    looks = [
        (COLOURS.plan, 3.5, None),
        (COLOURS.target, 2.5, MSO_LINE_DASH_STYLE.DASH),
        (COLOURS.baseline, 1.75, MSO_LINE_DASH_STYLE.ROUND_DOT),
    ]
    series = list(chart.plots[0].series)[2:]
    for one, (colour, width, dash) in zip(series, looks, strict=False):
        one.smooth = False
        one.format.line.color.rgb = RGBColor.from_string(colour[1:])
        one.format.line.width = Pt(width)
        if dash is not None:
            one.format.line.dash_style = dash
    last = len(list(series[0].values)) - 1
    label = series[0].points[last].data_label
    label.has_text_frame = True
    label.text_frame.text = end
    label.position = XL_LABEL_POSITION.ABOVE
    font = label.text_frame.paragraphs[0].runs[0].font
    font.size, font.bold, font.color.rgb = Pt(20), True, RGBColor.from_string(COLOURS.plan[1:])


def _turn_into_areas(chart: Chart) -> None:
    """Turn the first two series into stacked areas below the lines, the lower of them unfilled."""
    lines = chart._chartSpace.find(".//" + qn("c:lineChart"))
    areas = _element("c:areaChart")
    lines.addprevious(areas)
    areas.extend([_element("c:grouping", "stacked"), _element("c:varyColors", "0")])
    for k, series in enumerate(lines.findall(qn("c:ser"))[:2]):
        for name in ("c:marker", "c:smooth", "c:spPr"):
            for old in series.findall(qn(name)):
                series.remove(old)
        look, edge = _element("c:spPr"), _element("a:ln")
        fill = _element("a:noFill") if k == 0 else _element("a:solidFill")
        if k:
            fill.append(_element("a:srgbClr", BAND))
        edge.append(_element("a:noFill"))
        look.extend([fill, edge])
        series.find(qn("c:tx")).addnext(look)
        areas.append(series)
    areas.extend([copy.deepcopy(axis) for axis in lines.findall(qn("c:axId"))])


def _element(name: str, value: str | None = None) -> Any:
    """An element of the chart's XML."""
    element: Any = OxmlElement(name)
    if value is not None:
        element.set("val", value)
    return element


def _set_scales(chart: Chart, low: float, high: float, days: int, language: Language) -> None:
    """Round steps, and dates and shares as the language writes them."""
    room = max(high - low, 0.001)
    step = next((one for one in _STEPS if room / one <= 6), _STEPS[-1])
    values = chart.value_axis
    values.minimum_scale = max(0.0, math.floor(low / step - 0.3) * step)
    values.maximum_scale = math.ceil(high / step + 0.3) * step
    values.major_unit = step
    digits = 0 if step >= 0.01 else 1 if step >= 0.001 else 2
    values.tick_labels.number_format = ("0." + "0" * digits if digits else "0") + r"\ %"
    values.tick_labels.number_format_is_linked = False
    values.format.line.fill.background()
    values.major_gridlines.format.line.color.rgb = RGBColor.from_string(COLOURS.grid[1:])
    values._element.find(qn("c:crosses")).addnext(_element("c:crossBetween", "midCat"))
    dates = chart.category_axis
    dates.tick_labels.number_format = f"[$-{_COUNTRY[language]}]" + ("d mmm" if days <= 400 else "mmm yyyy")
    dates.tick_labels.number_format_is_linked = False
    dates.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    every, unit = (7, "days") if days <= 70 else (1, "months") if days <= 250 else (2 if days <= 400 else 6, "months")
    axis = dates._element
    for name in ("c:baseTimeUnit", "c:majorUnit", "c:majorTimeUnit"):
        for old in axis.findall(qn(name)):
            axis.remove(old)
    after = axis.find(qn("c:lblOffset"))
    for name, value in (("c:majorTimeUnit", unit), ("c:majorUnit", str(every)), ("c:baseTimeUnit", "days")):
        after.addnext(_element(name, value))


def _leave_out_of_legend(chart: Chart, series: int) -> None:
    """Leave a series out of the legend."""
    legend = chart._chartSpace.find(".//" + qn("c:legend"))
    entry = _element("c:legendEntry")
    entry.extend([_element("c:idx", str(series)), _element("c:delete", "1")])
    legend.find(qn("c:legendPos")).addnext(entry)


def _whole_persons_format(language: Language) -> str:
    """Whole persons with the language's own sign between thousands, whatever the reader's computer uses."""
    dot = r"\." if language == "id" else r"\,"
    return f"[>=1000000]0{dot}000{dot}000;[>=1000]0{dot}000;0"
