"""The API: the command line's answers over HTTP, limited, and refused as JSON that names the key."""

import anyio
import pytest
from starlette.testclient import TestClient

from simulator.__main__ import main
from simulator.parameters import REGISTRY
from simulator.server.api.calls import MOST_API_DRAWS, options_of
from simulator.server.api.limits import LONGEST_QUERY, BusyError, RateLimit, Workers, client_of
from simulator.server.api.routes import ANSWERS, api
from simulator.settings import API_RATE
from simulator.sharing import encode
from tests.bases import BUSY
from tests.calls import printed

LINK = "m=1&r=denpasar-2024&kecamatan.events=30&lang=id"


@pytest.fixture
def client(monkeypatch):
    monkeypatch.setenv(API_RATE.name, "10000")
    return TestClient(api())


def error(response) -> dict:
    assert response.headers["content-type"] == "application/json"
    assert response.json().keys() == {"error"}
    return response.json()["error"]


@pytest.mark.parametrize("link", [LINK, encode(BUSY, "en"), "", "m=1&r=atlantis&growth=999&drawz=5"])
def test_project_answers_what_the_command_prints(client, capsys, link):
    asked = client.get(f"/v1/project?{link}&draws=50&seed=3&daily=true")
    assert asked.status_code == 200
    assert asked.json() == printed(capsys, "project", link, "--draws", "50", "--seed", "3", "--daily")


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("lever=kelurahan.events&chance=0.6", ["--lever", "kelurahan.events", "--chance", "0.6"]),
        ("lever=teams&days=6&several=true", ["--lever", "teams", "--days", "6", "--several"]),
    ],
)
def test_seek_answers_what_the_command_prints(client, capsys, query, words):
    asked = client.get(f"/v1/seek?{LINK}&draws=64&{query}")
    assert asked.json() == printed(capsys, "seek", LINK, "--draws", "64", *words)


def test_the_chart_is_the_picture_that_export_makes(client, tmp_path):
    asked = client.get(f"/v1/chart.svg?{LINK}")
    assert asked.headers["content-type"].startswith("image/svg+xml")
    assert "default-src 'none'" in asked.headers["content-security-policy"]
    assert main(["export", LINK, "--to", str(tmp_path / "chart.svg")]) == 0
    assert asked.content == (tmp_path / "chart.svg").read_bytes()


@pytest.mark.parametrize(
    ("path", "query", "key"),
    [
        ("project", "draws=x", "draws"),
        ("project", "draws=0", "draws"),
        ("project", f"draws={MOST_API_DRAWS + 1}", "draws"),
        ("project", "draws=5&draws=6", "draws"),
        ("project", "seed=-1", "seed"),
        ("project", "daily=perhaps", "daily"),
        ("seek", "draws=5", "lever"),
        ("seek", "lever=colour", "lever"),
        ("seek", "lever=growth&chance=1", "chance"),
        ("seek", "lever=teams&district=x", "district"),
        ("seek", "lever=teams&cost=mall%3D-1", "cost"),
    ],
)
def test_an_option_that_makes_no_sense_is_refused_by_its_key(client, path, query, key):
    asked = client.get(f"/v1/{path}?{LINK}&{query}")
    assert asked.status_code == 400
    told = error(asked)
    assert told["key"] == key
    assert told["reason"]


def test_a_plan_that_nobody_can_be_sent_for_is_refused_in_the_words_of_the_command(client):
    asked = client.get(f"/v1/seek?{LINK}&lever=teams&hours=0")
    assert asked.status_code == 400
    assert error(asked)["key"] is None
    assert error(asked)["reason"]


def test_what_begins_like_an_option_of_the_command_is_part_of_the_link(client):
    for link in ("--help", "-h=1", "--json", "help=1&json=1"):
        asked = client.get(f"/v1/project?{link}&draws=5")
        assert asked.status_code == 200, link
        assert asked.json()["repairs"]


@pytest.mark.parametrize(("method", "path", "status"), [("get", "/v1/nothing", 404), ("post", "/v1/project", 405)])
def test_other_paths_and_methods_are_refused_as_json(client, method, path, status):
    asked = getattr(client, method)(path)
    assert asked.status_code == status
    assert error(asked)["reason"]


def test_a_query_that_is_too_long_is_refused(client):
    asked = client.get("/v1/project?name=" + "a" * LONGEST_QUERY)
    assert asked.status_code == 414
    assert error(asked)["reason"]


def test_a_client_that_asks_too_often_waits_and_0_turns_the_api_off(monkeypatch):
    monkeypatch.setenv(API_RATE.name, "2")
    client = TestClient(api())
    answers = [client.get("/v1/openapi.json") for _ in range(3)]
    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert 1 <= int(answers[2].headers["retry-after"]) <= 30
    assert error(answers[2])["reason"]
    monkeypatch.setenv(API_RATE.name, "0")
    assert client.get("/v1/openapi.json").status_code == 404


def test_a_bucket_fills_evenly_and_the_clients_remembered_are_bounded(monkeypatch):
    now = [0.0]
    rate = RateLimit(lambda: now[0])
    waits = [rate.seconds_until_allowed("a", 60) for _ in range(61)]
    assert waits[:60] == [0.0] * 60
    assert waits[60] == pytest.approx(1)
    assert rate.seconds_until_allowed("b", 60) == 0
    now[0] = 1.0
    assert [rate.seconds_until_allowed("a", 60) > 0 for _ in range(2)] == [False, True]
    monkeypatch.setattr("simulator.server.api.limits.MOST_CLIENTS", 50)
    for k in range(200):
        rate.seconds_until_allowed(f"10.0.0.{k}", 60)
    assert len(rate) == 50


def test_one_client_of_ipv6_has_one_bucket_for_all_its_addresses():
    assert client_of("2001:db8::1") == client_of("2001:db8::ffff") != client_of("2001:db8:1::1")
    assert client_of("10.0.0.1") != client_of("10.0.0.2")
    assert client_of("testclient") == "testclient"


def test_more_than_can_wait_are_sent_away_and_nobody_is_told_what_failed(client, monkeypatch, caplog):
    def busy(query):
        raise BusyError

    def broken(query):
        raise RuntimeError("secret /etc/passwd")

    monkeypatch.setitem(ANSWERS, "/v1/project", busy)
    assert client.get("/v1/project").status_code == 503
    monkeypatch.setitem(ANSWERS, "/v1/project", broken)
    asked = client.get("/v1/project?name=Budi%20Santoso")
    assert asked.status_code == 500
    assert "secret" not in asked.text
    assert "RuntimeError" in caplog.text
    assert "test_api.py" in caplog.text
    assert not [word for word in ("Budi", "secret") if word in caplog.text]


def test_workers_take_no_more_than_may_wait():
    async def crowd() -> list[str]:
        workers, found, gate = Workers(threads=1, waiting=2), [], anyio.Event()

        async def one() -> None:
            try:
                await workers.run(lambda: anyio.from_thread.run(gate.wait))
                found.append("done")
            except BusyError:
                found.append("busy")
                gate.set()

        async with anyio.create_task_group() as group:
            for _ in range(3):
                group.start_soon(one)
        return found

    assert sorted(anyio.run(crowd)) == ["busy", "done", "done"]


def test_the_description_names_every_parameter_path_and_option(client):
    told = client.get("/v1/openapi.json").json()
    assert told["openapi"] == "3.1.0"
    assert {path.removeprefix("/api") for path in told["paths"]} == ANSWERS.keys() - {"/v1/openapi.json"}
    components = told["components"]["parameters"]
    assert components.keys() >= REGISTRY.keys() | {"m", "r", "lang", "axis", "k"}
    for path in told["paths"].values():
        named = [one["$ref"].rpartition("/")[2] if "$ref" in one else one["name"] for one in path["get"]["parameters"]]
        assert len(named) == len(set(named))
        assert {name for name in named if name not in components} <= options_of("seek").keys() | {"daily"}
    seek = {one.get("name"): one for one in told["paths"]["/api/v1/seek"]["get"]["parameters"]}
    assert seek["lever"]["required"] is True
    assert seek["draws"]["schema"]["maximum"] == MOST_API_DRAWS
