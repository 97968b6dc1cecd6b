"""What stands around the pages: headers, the document's language, health and metrics."""

import tomllib
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.responses import HTMLResponse, PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from simulator.evidence.track import store
from simulator.server import health, middleware, routes
from simulator.server.document import language_of
from simulator.server.headers import PAGE_POLICY, security_headers
from simulator.settings import DATABASE, FRAME_ANCESTORS, BadSettingError

PAGE = '<!DOCTYPE html>\n<html lang="en">\n<head></head></html>'


@pytest.fixture
def client(monkeypatch, tmp_path):
    monkeypatch.setenv(DATABASE.name, f"sqlite:///{tmp_path}/tracks.db")
    monkeypatch.setattr(health, "KEPT_SECONDS", -1.0)
    pages = [
        Route("/", lambda request: HTMLResponse(PAGE)),
        Route("/text", lambda request: PlainTextResponse(PAGE, headers={"Referrer-Policy": "no-referrer"})),
    ]
    return TestClient(Starlette(routes=[*routes(), *pages], middleware=middleware()))


def test_every_answer_says_what_a_browser_may_do(client):
    for path in ("/", "/text", "/healthz", "/metrics", "/api/v1/project?draws=5", "/api/nothing", "/nothing"):
        headers = client.get(path).headers
        assert headers.keys() >= {name.lower() for name in security_headers()}, path
        assert headers["x-content-type-options"] == "nosniff"
    assert client.get("/text").headers["referrer-policy"] == "no-referrer"


def test_the_policy_names_no_other_host_and_allows_no_eval():
    assert PAGE_POLICY["default-src"] == "'self'"
    for sources in PAGE_POLICY.values():
        assert set(sources.split()) <= {"'self'", "'none'", "'unsafe-inline'", "'wasm-unsafe-eval'", "data:", "blob:"}
    assert "'unsafe-inline'" not in PAGE_POLICY["default-src"]


@pytest.mark.parametrize(
    ("setting", "policy", "old"),
    [
        ("", "frame-ancestors 'self'", "SAMEORIGIN"),
        ("none", "frame-ancestors 'none'", "DENY"),
        ("https://portal.example.go.id", "frame-ancestors https://portal.example.go.id", None),
    ],
)
def test_who_may_frame_a_page_is_a_setting(monkeypatch, setting, policy, old):
    monkeypatch.setenv(FRAME_ANCESTORS.name, setting)
    headers = security_headers()
    assert headers["Content-Security-Policy"].endswith(policy)
    assert headers.get("X-Frame-Options") == old
    monkeypatch.setenv(FRAME_ANCESTORS.name, "https://a.example; script-src *")
    with pytest.raises(BadSettingError):
        security_headers()


@pytest.mark.parametrize(
    ("query", "language"),
    [("", "id"), ("lang=en", "en"), ("m=1&lang=id", "id"), ("lang=xx", "id"), ("%FF=&lang", "id")],
)
def test_the_document_is_in_the_links_language(client, query, language):
    assert language_of(query.encode()) == language
    page = client.get(f"/?{query}", headers={"Accept": "text/html,*/*", "Accept-Encoding": "gzip"})
    assert page.text == PAGE.replace('lang="en"', f'lang="{language}"')
    assert int(page.headers["content-length"]) == len(page.content)
    assert client.get("/text", headers={"Accept": "text/html"}).text == PAGE


def test_a_healthy_process_says_so(client):
    answer = client.get("/healthz")
    assert (answer.status_code, answer.json()) == (200, {"engine": True, "store": True})


def test_a_lost_store_or_a_wrong_engine_is_unhealthy(client, monkeypatch):
    monkeypatch.setenv(DATABASE.name, "sqlite:////no/such/folder/x.db")
    answer = client.get("/healthz")
    assert (answer.status_code, answer.json()) == (503, {"engine": True, "store": False})
    right = health.project_line
    monkeypatch.setattr(health, "project_line", lambda plan: right(plan.replace({"exit": 0.05})))
    assert client.get("/healthz").json()["engine"] is False
    assert "/no/such" not in answer.text
    assert store.SETTING not in answer.text


def test_metrics_count_what_the_api_answered_and_name_no_client(client):
    client.get("/api/v1/project?draws=5&name=Budi")
    told = client.get("/metrics")
    assert told.headers["content-type"].startswith("text/plain")
    assert 'ikd_api_answers_total{path="/v1/project",status="200"}' in told.text
    assert "process_resident_memory_bytes" in told.text
    assert "Budi" not in told.text
    assert "testclient" not in told.text


def test_all_stands_below_the_path_that_the_app_is_served_under(monkeypatch, tmp_path):
    monkeypatch.setattr(health, "KEPT_SECONDS", -1.0)
    monkeypatch.setenv(DATABASE.name, f"sqlite:///{tmp_path}/tracks.db")
    client = TestClient(Starlette(routes=routes("/sim/"), middleware=middleware()))
    assert client.get("/sim/healthz").status_code == 200
    assert client.get("/sim/api/v1/openapi.json").status_code == 200
    assert client.get("/healthz").status_code == 404


def test_the_server_listens_on_this_machine_only_and_forgery_is_guarded_against():
    config = tomllib.loads((Path(__file__).parents[2] / ".streamlit/config.toml").read_text(encoding="utf-8"))
    assert config["server"]["address"] == "localhost"
    for guard in ("enableXsrfProtection", "enableCORS"):
        assert config["server"].get(guard, True) is True
    assert config["client"]["showErrorDetails"] == "none"
