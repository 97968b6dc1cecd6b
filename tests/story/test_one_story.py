"""Every figure that stands on more than one page or paper, gathered from what each shows, and held against the others.

One link is opened: front page, planning page and comparison in one visit each, every hand-out once, the command line.
"""

import datetime as dt
import re
from collections import defaultdict

import pytest

from simulator.__main__ import main
from simulator.model.cache import projected
from simulator.narrative.planning import next_event_sentence
from simulator.narrative.recommendation import recommendation
from simulator.narrative.situation import Situation
from simulator.narrative.whole import missing_people
from simulator.planning.allocation.allocate import allocate
from simulator.planning.allocation.staffing import Staffing
from simulator.planning.levers import OUTREACH
from simulator.presets import BY_KEY, OWN_CITY
from simulator.words import formats, say
from simulator.words.names import channel_name
from tests.calls import printed
from tests.pages.visit import MEETING, ROOT, Visit
from tests.story.papers import brief, handout, slides, snapshot, table_file, workbook
from tests.story.reading import LINK, PEOPLE, SHARE, Told, found, of_cards, of_channels, of_text, plain, with_head

PLANNING = str(next(ROOT.glob("pages/planning.py")).relative_to(ROOT))
START = "&s1.title=Awal&against=s1"


def front_page() -> Told:
    visit = Visit(LINK)
    told = of_text(plain(visit.verdict)) | of_cards(*map(plain, visit.cards))
    channels = with_head(visit.tables, "Kanal", say("projection.column_each", "id"))
    limits = with_head(visit.tables, "Kanal", say("projection.column_planned", "id"))
    told |= of_channels(channels)
    told |= {f"credited by {row[0]}": row[-1] for row in limits[1:-1]}
    page = plain(" ".join(visit.marked("ikd-text")))
    told |= found(page, shift=rf"target bergeser \+({PEOPLE}) orang", limit=r"Batas terbesar: (.+?) orang")
    told |= found(
        plain(" ".join(visit.marked("ikd-sub"))), needed=rf"Perlu ({PEOPLE})", planned=rf"menghasilkan ({PEOPLE})"
    )
    return told | found(
        page, possible=rf"membawa ke ({SHARE})", first=r"Yang paling membantu, dalam tambahan orang: (.+?)\.( |$)"
    )


def planning_page() -> Told:
    visit = Visit(LINK, page=PLANNING)
    visit.app.button_group("question").set_value("teams")
    visit.run()
    visit.press("teams_go")
    told = of_text(plain(" ".join(visit.marked("ikd-sub"))))
    page = plain(" ".join(visit.marked("ikd-text")))
    told |= found(page, next_event=r"(dahulukan .+?), terbanyak", coverage=rf"Rencana Anda: ({SHARE})")
    table = with_head(visit.tables, "Kanal", say("planning.team_one_more", "id"))
    channel, gain = max(
        ((row[0], row[-1]) for row in table[1:]), key=lambda pair: float(pair[1].replace(".", "").replace(",", "."))
    )
    assert f"dahulukan {channel}. Satu kegiatan lagi seminggu menambah {gain} warga" in told["next_event"]
    return told


def comparison() -> Told:
    visit = Visit(LINK + START + "&s1.kelurahan.events=8&s1.asn.events=0", page=MEETING)
    rows = {
        row[0]: row[1:] for row in with_head(visit.tables, say("meeting.row_what", "id"), visit.tables[0][0][1])[1:]
    }
    now = {
        key: plain(rows[say(f"meeting.row_{key}", "id")][0])
        for key in ("coverage", "range", "chance", "target", "shortfall", "credited", "outside", "pace", "needed")
    }
    told = {key: value.split(" (")[0] for key, value in now.items() if key != "range"}
    told["low"], told["high"] = now["range"].split("–")
    told["planned"], told["credited in all"] = told.pop("pace"), told.pop("credited")
    told["outside by Jumlah"] = told.pop("outside")
    before = plain(rows[say("meeting.row_chance", "id")][1])
    return told | found(now["coverage"], gain=r"\(([+\u2212][\d,]+) poin\)") | {"before": before}


def command_line(capsys) -> Told:
    assert main(["project", LINK]) == 0
    rows = dict(
        re.split(r"\s{2,}", line.strip(), maxsplit=1)
        for line in capsys.readouterr().out.splitlines()
        if "  " in line.strip()
    )
    rows = {key: plain(value) for key, value in rows.items()}

    def cell(key: str) -> str:
        return next(
            value for name, value in rows.items() if name.startswith(say(f"report.{key}", "id", date="").strip())
        )

    low, high = cell("range").split(" - ")
    told = {"low": low.removesuffix(" %"), "high": high, "chance": cell("chance"), "shortfall": cell("shortfall")}
    told |= found(cell("target"), target=rf"= ({PEOPLE})")
    told |= found(cell("needed"), planned=rf"^({PEOPLE})", needed=rf"({PEOPLE}) diperlukan", days=rf"({PEOPLE}) hari")
    told["coverage"] = next(value for name, value in rows.items() if re.fullmatch(SHARE, value))
    names = {key.removeprefix("credited by ") for key in snapshot() if key.startswith("credited by ")}
    told |= {f"credited by {name}": rows[name] for name in names}
    answer = printed(capsys, "project", LINK)
    basis = answer["target"]["basis"]
    assert formats.percent(answer["end"]["coverage"][basis]["line"], "id") == told["coverage"].replace(" ", "\u00a0")
    assert formats.number(answer["target"]["people"], "id") == told["target"]
    return told


@pytest.mark.slow
def test_every_page_paper_file_and_command_tells_the_same_figures(capsys, monkeypatch):
    monkeypatch.setenv("IKD_TODAY", "2026-01-07")
    told = {
        "front page": front_page(),
        "planning": planning_page(),
        "comparison": comparison(),
        "brief": brief(),
        "slides": slides(),
        "snapshot": snapshot(),
        "workbook": workbook(),
        "table": table_file(),
        "command line": command_line(capsys),
    }
    by_figure: dict[str, dict[str, str]] = defaultdict(dict)
    for place, figures in told.items():
        for figure, value in figures.items():
            by_figure[figure][place] = value.removeprefix("kurang dari ").removeprefix("< ")
    apart = {figure: places for figure, places in by_figure.items() if len(set(places.values())) > 1}
    assert apart == {}
    shared = [figure for figure, places in by_figure.items() if len(places) > 1]
    assert len(shared) >= 20
    assert len(by_figure["coverage"]) == len(told)
    assert by_figure["shortfall"]["front page"] == formats.number(missing_people(handout().projection), "id")


@pytest.mark.parametrize("preset", ["blitar-2025", "makassar-2026", OWN_CITY])
def test_a_team_more_is_sent_to_the_channel_that_the_brief_names(preset, monkeypatch):
    """With one day more than the plan takes; the period runs, so that only the days ahead count."""
    plan = BY_KEY[preset].scenario
    monkeypatch.setenv("IKD_TODAY", (plan.day("end") - dt.timedelta(days=25)).isoformat())
    held = {channel: int(plan.number(f"{channel}.events")) for channel in OUTREACH}
    sent = allocate(plan, Staffing(teams=sum(held.values()) + 1, days=1, hours=24.0, floors=held), draws=20).best
    more = [channel for channel in OUTREACH if sent.events[channel] > held[channel]]
    assert len(more) == 1
    told = next_event_sentence(plan, "id") or ""
    assert f"dahulukan {channel_name(more[0], plan, 'id')}." in told
    named = Situation(projected(plan), projected(plan), plan, "id")
    assert told in [line.text for line in recommendation(named)]
