"""One day after the other: the processes, and the hours at which each does its part."""

import datetime as dt
from collections.abc import Generator, Iterator

import simpy

from simulator import Scenario
from simulator.model.calendar import calendar_of, events_per_day

from .city import City, Day, People, Start, least, most, part
from .events import served_by_event, spread_of_event

OPEN, CLOSED, COUNTER = ("kelurahan", "kecamatan", "sosialisasi", "lain"), ("sekolah", "asn"), "loket"
MIDNIGHT, DAWN, MORNING, NOON, EVENING, NIGHT = 0, 4, 8, 12, 18, 23
HOURS = 24

Process = Generator[simpy.Event, object, None]


def simulate(scenario: Scenario, make_channel: "type[Channel] | None" = None, start: Start | None = None) -> list[Day]:
    """Each day from the day after the date of the figures: of the line, or with another channel and start of
    one future (see ``future.py``). What ran before the plan's numbers hold has a calendar and channels of its own."""
    diary = _Calendar(scenario)
    groups = {key: scenario.number(f"{key}.audience") for key in CLOSED if diary.ever_holds(key)}
    env = simpy.Environment()
    city, post = City(scenario, groups, start or Start.printed(scenario)), simpy.Store(env)
    days = [Day() for _ in range(diary.length)]
    env.process(_population(env, city, days))
    env.process(_lapsing(env, city, days))
    env.process(_recording(env, city, days, diary.recording))
    for key in (*OPEN, *CLOSED, COUNTER):
        in_force = {plan: (make_channel or Channel)(plan, key, city) for plan in dict.fromkeys(diary.plans)}
        env.process(_channel(env, city, post, in_force, key, diary))
    env.process(_settling(env, city, post, days))
    env.process(_keeping(env, city, days))
    env.run(until=diary.length * HOURS)
    return days


class _Calendar:
    """How many events each channel holds on each day."""

    def __init__(self, scenario: Scenario) -> None:
        start, end = scenario.day("as_of"), scenario.day("end")
        self.length = (end - start).days
        self.dates = [start + dt.timedelta(days=day + 1) for day in range(self.length)]
        shared = {"joint_leave": scenario["calendar.joint_leave"], "makeup": scenario["calendar.makeup"]}

        calendar = calendar_of(scenario)

        def held(name: str, count: str, **more: object) -> list[float]:
            weekdays = scenario.text(f"{name}.days")
            return list(events_per_day(calendar, start, end, scenario.number(count), weekdays, **shared, **more)[1])

        self.events = {
            key: held(
                key,
                f"{key}.events",
                begins=scenario[f"{key}.from"],
                school_breaks=key == "sekolah" and scenario["calendar.school_breaks"],
            )
            for key in (*OPEN, *CLOSED, COUNTER)
        }
        people = scenario.number("recording.people")
        self.recording = [sessions * people for sessions in held("recording", "recording.sessions")]
        fasting = scenario.number("calendar.ramadan")
        self.activity = [fasting if calendar.in_ramadan(date) else 1.0 for date in self.dates]
        self.plans = [scenario.after(None)] * self.length
        if scenario.ran is not None:
            self._begin_after(_Calendar(scenario.earlier), sum(date < scenario.ran.until for date in self.dates))

    def _begin_after(self, earlier: "_Calendar", days: int) -> None:
        self.plans[:days], self.recording[:days] = earlier.plans[:days], earlier.recording[:days]
        for key, events in self.events.items():
            events[:days] = earlier.events[key][:days]

    def ever_holds(self, key: str) -> bool:
        return any(events > 0 for events in self.events[key])


class Channel:
    """One way to reach people: who comes to an event, and how many of them can be served."""

    def __init__(self, scenario: Scenario, key: str, city: City) -> None:
        self.key, self._scenario = key, scenario
        self.success = scenario.number(f"{key}.success") * (1.0 - scenario.number("downtime"))
        elsewhere = scenario.number(f"{key}.nonresident")
        self.others_per_resident = elsewhere / (1.0 - elsewhere)
        officer_minutes = scenario.number(f"{key}.officers") * scenario.number(f"{key}.hours") * 60
        self.capacity = officer_minutes / scenario.number(f"{key}.minutes")
        # An audience of nobody counts as one person: those who join it later can come.
        self.audience_at_start = most(1.0, city.groups.get(key, city.waiting_at_start))
        recorded = scenario.number("recorded")
        waiting = max(0.0, scenario.number("reachable") * recorded - scenario.number("active"))
        self._waiting_share = waiting / recorded
        self.rested = self._rested()

    def _rested(self) -> float:
        """Share of its residents that a venue sees again: it has rested for venues / events of the weeks it needs."""
        events = self._scenario.number(f"{self.key}.events")
        if self.key == COUNTER or events == 0 or self._scenario[f"{self.key}.rest"] == 0:
            return 1.0
        weeks = self._scenario.number(f"{self.key}.venues") / events
        return min(1.0, weeks / self._scenario.number(f"{self.key}.rest"))

    def turnout(self, date: dt.date) -> float:
        """Residents who would come to one event while the audience is whole and its venue rested."""
        if self.key != COUNTER:
            return self._scenario.number(f"{self.key}.turnout")
        rule = self._scenario["loket.rule"]
        share = "mandatory" if isinstance(rule, dt.date) and rule <= date else "voluntary"
        return self._scenario.number("loket.clients") * self._waiting_share * self._scenario.number(f"loket.{share}")

    def spread(self, date: dt.date) -> float:
        """Spread in logarithm of who come to one event."""
        return spread_of_event(self._scenario.number("spread.day"), self.turnout(date))

    def who_come(self, city: City, date: dt.date, activity: float) -> tuple[People, People]:
        """Residents and others expected at one event of the day."""
        closed = self.key in city.groups
        audience = least(city.groups[self.key], city.waiting) if closed else city.waiting
        usual = self.turnout(date) * activity
        residents = usual * self.rested * audience / self.audience_at_start
        # In a closed group those from elsewhere are members of it; in the open they are passers-by.
        return residents, (residents if closed else usual) * self.others_per_resident

    def activated(self, city: City, date: dt.date, events: float, activity: float) -> People:
        """Residents the day's events would activate, were the channel alone."""
        residents, others = self.who_come(city, date, activity)
        served, _ = served_by_event(residents + others, self.capacity, self.spread(date))
        return events * float(served) * part(residents, residents + others) * self.success


def _each_day(env: simpy.Environment, days: int, hour: int) -> Iterator[tuple[int, simpy.Event]]:
    for day in range(days):
        yield day, env.timeout(day * HOURS + hour - env.now)


def _population(env: simpy.Environment, city: City, days: list[Day]) -> Process:
    for day, dawn in _each_day(env, len(days), MIDNIGHT):
        yield dawn
        city.turn_over(days[day])


def _lapsing(env: simpy.Environment, city: City, days: list[Day]) -> Process:
    for day, dawn in _each_day(env, len(days), DAWN):
        yield dawn
        city.lapse(days[day])


def _recording(env: simpy.Environment, city: City, days: list[Day], places: list[float]) -> Process:
    for day, morning in _each_day(env, len(days), MORNING):
        yield morning
        if places[day] > 0:
            city.record(days[day], places[day])


def _channel(
    env: simpy.Environment,
    city: City,
    post: simpy.Store,
    in_force: dict[Scenario, Channel],
    key: str,
    diary: _Calendar,
) -> Process:
    for day, noon in _each_day(env, diary.length, NOON):
        yield noon
        events, channel = diary.events[key][day], in_force[diary.plans[day]]
        if events > 0:
            activated = channel.activated(city, diary.dates[day], events, diary.activity[day])
            yield post.put((key, activated))


def _settling(env: simpy.Environment, city: City, post: simpy.Store, days: list[Day]) -> Process:
    for day, evening in _each_day(env, len(days), EVENING):
        yield evening
        wanted = {}
        while post.items:
            key, people = yield post.get()
            wanted[key] = people
        if wanted:
            city.settle(days[day], wanted)


def _keeping(env: simpy.Environment, city: City, days: list[Day]) -> Process:
    for day, night in _each_day(env, len(days), NIGHT):
        yield night
        days[day].wajib_ktp, days[day].recorded, days[day].active = city.wajib_ktp, city.recorded, city.active
