"""The daily step in formulas: what the engine does, in the engine's order, a row a day."""

from __future__ import annotations

from ...model import Plan, Trajectory
from ...parameters import CHANNELS, Channel
from ...words.names import channel_name
from .book import FIRST, Book
from .calendar_sheet import calendar_rows, serials
from .day_values import covered, day_values
from .derived import names_in_force
from .formula_table import Column, FormulaTable

FIRST_DAY = FIRST + 1
"""Spreadsheet row of the first day; the starting stocks stand above it."""
_RELEASED = "(<date>-denominator_release)"
_IN_JUNE, _IN_DECEMBER = (f"DATE(YEAR({_RELEASED}),{end})" for end in ("6,30", "12,31"))
_SEMESTER = (
    f"IF({_RELEASED}>={_IN_DECEMBER},{_IN_DECEMBER},"
    f"IF({_RELEASED}>={_IN_JUNE},{_IN_JUNE},DATE(YEAR({_RELEASED})-1,12,31)))"
)
_REGISTER = f"IF(on_register=1,MAX(city_as_of,{_SEMESTER}),<date>)"
"""The day whose people a percentage divides by: its own, or that of the last register released."""
_OPEN = tuple(channel for channel in CHANNELS if not channel.closed)
_CLOSED = tuple(channel for channel in CHANNELS if channel.closed)


def write_days(book: Book, plan: Plan, line: Trajectory, calendar: FormulaTable) -> FormulaTable:
    """The whole sheet."""
    table = FormulaTable(book, "days", _Columns(book, plan, line).all(), (calendar,))
    book.head("days", book.say("days_title"), (book.say("days_note"),))
    offset, _ = calendar_rows(plan)
    whole = {"f": FIRST, "l": day_rows(plan)[1]}
    names = names_in_force(book.scenario, plan.days)
    rows = [
        {"r": FIRST_DAY + t, "p": FIRST_DAY + t - 1, "k": offset + t, **whole, **names[t]}
        for t in range(len(plan.days))
    ]
    table.write(rows, pages=5)
    book.sheets["days"].write_datetime(FIRST - 1, 0, book.scenario.day("as_of"), book.style("date"))
    return table


def day_rows(plan: Plan) -> tuple[int, int]:
    """The spreadsheet rows of the first and last day."""
    return FIRST_DAY, FIRST_DAY + len(plan.days) - 1


class _Columns:
    """The columns, in groups, each formula beside the values the simulator has for it."""

    def __init__(self, book: Book, plan: Plan, line: Trajectory) -> None:
        self.book, self.plan, self.line = book, plan, line
        scenario = book.scenario
        self.values = day_values(plan, line, scenario.number("target"), scenario.text("basis"))
        self.names = {channel.key: channel_name(channel.key, scenario, book.language) for channel in CHANNELS}

    def all(self) -> list[Column]:
        """Every column in order."""
        columns = [*self._result(), *self._people(), *self._pool()]
        for channel in _OPEN:
            columns += self._channel(channel)
        columns += self._open_total()
        for channel in _CLOSED:
            columns += self._group(channel)
        return [*columns, *self._ceiling(), *self._accounts()]

    def _column(self, key: str, group: str, words: str, formula: str, style: str = "flow", width: float = 12) -> Column:
        return Column(key, group, words, formula, self.values[key], style, width)

    def _result(self) -> list[Column]:
        say, group, plan, line = self.book.say, self.book.say("group_result"), self.plan, self.line
        scenario = self.book.scenario
        target = scenario.number("target") * float(line.base(scenario.text("basis"))[0])

        def stock(key: str, formula: str, start: float) -> Column:
            return Column(key, group, say(key), formula, self.values[key], "fine", 13, f"city_{key}", start)

        def share(key: str) -> Column:
            # The same formula stands in the starting row.
            cell = f"IF(<base.{key}>>0,<active>/<base.{key}>,0)"
            start = covered(line.active[:1], line.base(key)[:1])
            words, values = say(f"coverage_{key}"), self.values[f"coverage.{key}"]
            return Column(f"coverage.{key}", group, words, cell, values, "share", 11, cell, float(start[0]))

        def base(key: str) -> Column:
            found = f"INDEX(<{key}@f>:<{key}@l>,<register>-city_as_of+1)"
            words, values = say(f"base_{key}"), self.values[f"base.{key}"]
            return Column(f"base.{key}", group, words, found, values, "fine", 13, f"<{key}>", float(line.base(key)[0]))

        start = float(serials((scenario.day("as_of"),))[0])
        wanted = "city_target/100*IF(on_recorded=1,<base.recorded>,<base.wajib_ktp>)"
        met, met_at_start = "IF(<active>>=<target>-0.000001,1,0)", float(plan.active >= target - 1e-6)
        return [
            Column("date", group, say("date"), "", serials(plan.days), "date", 13),
            stock("wajib_ktp", "<wajib_ktp@p>*(1-leave_a_day)+enter_a_day", plan.wajib_ktp),
            stock("recorded", "<recorded@p>*(1-leave_a_day)+<new>", plan.recorded),
            stock("active", "<before>+<spot>+MIN(<total>,<pool>)", plan.active),
            Column("register", group, say("register"), _REGISTER, self.values["register"], "date", 13, "<date>", start),
            base("wajib_ktp"),
            base("recorded"),
            share("wajib_ktp"),
            share("recorded"),
            Column("target", group, say("target_people"), wanted, self.values["target"], "fine", 13, wanted, target),
            Column("met", group, say("met"), met, self.values["met"], "flag", 9, met, met_at_start),
        ]

    def _people(self) -> list[Column]:
        say, group = self.book.say, self.book.say("group_people")

        def column(key: str, formula: str) -> Column:
            return self._column(key, group, say(key), formula)

        return [
            column("leavers", "<wajib_ktp@p>*leave_a_day"),
            column("recordable", "<calendar!recording.held@k>*recording_people"),
            column("new", "MIN(<wajib_ktp>-<recorded@p>*(1-leave_a_day),<recordable>)"),
            column("active_leavers", "<active@p>*leave_a_day"),
            column("lapsed", "<active@p>*(1-leave_a_day)*lapse_a_day"),
            column("before", "<active@p>*(1-leave_a_day)*(1-lapse_a_day)"),
            column("spot", "MIN(<new>*recording_activate/100,MAX(0,assumptions_reachable/100*<recorded>-<before>))"),
        ]

    def _pool(self) -> list[Column]:
        say, group = self.book.say, self.book.say("group_pool")
        fasting = "IF(<calendar!ramadan@k>=1,calendar_ramadan/100,1)"
        return [
            self._column("pool", group, say("pool"), "MAX(0,assumptions_reachable/100*<recorded>-<before>)-<spot>"),
            self._column("ratio", group, say("ratio"), "<pool>/pool_start", "factor"),
            self._column("activity", group, say("activity"), fasting, "share"),
        ]

    def _channel(self, channel: Channel, ratio: str = "ratio", limit: str = "") -> list[Column]:
        """Who comes to a channel's event, the share there is capacity for, whom it would activate."""
        key, say, name = channel.key, self.book.say, self.names[channel.key]
        each = f"{key}_turnout"
        if channel.counter:
            rule = f"{{{key}_rule}}"
            each = f"IF(AND(ISNUMBER({rule}),<date>>={rule}),{key}_turnout_mandatory,{key}_turnout_voluntary)"
        fresh = "" if channel.counter else f"*{{{key}_fresh}}"
        day = "(spread_day/100)"
        spread = f"IF({day}>0,SQRT(LN(1+{day}^2+1/MAX(0.001,{each}))),0)"
        gain = f"<calendar!{key}.held@k>*<{key}.turnout>*<{ratio}>*<{key}.served>*{key}_finish"
        return [
            self._column(f"{key}.turnout", name, say("turnout"), f"{each}{fresh}*<activity>"),
            self._column(f"{key}.spread", name, say("spread"), spread, "factor"),
            self._column(f"{key}.come", name, say("come"), f"<{key}.turnout>*(<{ratio}>+{_others(channel)})"),
            self._column(f"{key}.served", name, say("served"), _served(key), "share"),
            self._column(f"{key}.gain", name, say("gain"), f"MIN({gain},{limit})" if limit else gain),
        ]

    def _open_total(self) -> list[Column]:
        say, group = self.book.say, self.book.say("group_open")
        total = "+".join(f"<{channel.key}.gain>" for channel in _OPEN)
        return [
            self._column("in_the_open", group, say("in_the_open"), total),
            self._column("missed", group, say("missed"), "IF(<in_the_open><<pool>,1-<in_the_open>/<pool>,0)", "factor"),
        ]

    def _group(self, channel: Channel) -> list[Column]:
        """A closed group: its members in the morning, those left of them, and its own channel."""
        key, say, name = channel.key, self.book.say, self.names[channel.key]
        return [
            self._column(f"{key}.morning", name, say("morning"), f"<{key}.evening@p>*(1-leave_a_day)+{key}_joining"),
            self._column(f"{key}.left", name, say("left"), f"MIN(<{key}.morning>,<pool>)"),
            self._column(f"{key}.ratio", name, say("ratio"), f"<{key}.left>/{key}_group_start", "factor"),
            *self._channel(channel, f"{key}.ratio", f"<{key}.left>*<missed>"),
        ]

    def _ceiling(self) -> list[Column]:
        say, group = self.book.say, self.book.say("group_ceiling")
        total = "+".join(("<in_the_open>", *(f"<{channel.key}.gain>" for channel in _CLOSED)))
        return [
            self._column("total", group, say("total"), total),
            self._column("ceiling", group, say("ceiling"), "IF(<total>><pool>,<pool>/<total>,1)", "factor"),
        ]

    def _accounts(self) -> list[Column]:
        """By channel: whom it activated, of residents and of others; and who is left of each group."""
        say, columns = self.book.say, []
        for channel in CHANNELS:
            key = channel.key
            columns.append(
                self._column(f"{key}.credited", say("group_credited"), self.names[key], f"<{key}.gain>*<ceiling>")
            )
        for channel in CHANNELS:
            key = channel.key
            outside = f"<calendar!{key}.held@k>*<{key}.turnout>*{_others(channel)}*<{key}.served>*{key}_finish"
            columns.append(self._column(f"{key}.outside", say("group_outside"), self.names[key], outside))
        for channel in _CLOSED:
            key = channel.key
            met = "IF(<pool>>0,<in_the_open>*<ceiling>/<pool>,0)"
            evening = f"MAX(0,<{key}.morning>*(1-{met})-<{key}.credited>)"
            start, members = f"{key}_audience", self.book.scenario.number(f"{key}.audience")
            group, values = say("group_evening"), self.values[f"{key}.evening"]
            columns.append(
                Column(f"{key}.evening", group, self.names[key], evening, values, "flow", 12, start, members)
            )
        return columns


def _others(channel: Channel) -> str:
    """Non-residents for each resident of a whole audience; those of a closed group are used up with it."""
    return f"{{{channel.key}_elsewhere}}" + (f"*<{channel.key}.ratio>" if channel.closed else "")


def _served(key: str) -> str:
    """The share of those who come whom one noisy event serves on average; see ``model.events``."""
    come, most, spread = f"<{key}.come>", f"{{{key}_capacity}}", f"<{key}.spread>"
    room = f"(LN({most})-LN({come}))/{spread}"
    average = f"NORMSDIST({room}-{spread}/2)+{most}/{come}*NORMSDIST(-{room}-{spread}/2)"
    exact = f"IF({come}>{most},{most}/{come},1)"
    # Of an audience as good as empty everybody is served, and a quotient could pass the largest number.
    return f"IF({come}<=1E-12*{most},1,IF({most}<=0,0,IF({spread}>0,{average},{exact})))"
