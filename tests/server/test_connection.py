"""The framework's page gains a word for who sits behind a proxy without websockets, and stays whole."""

import pytest
from starlette.applications import Starlette
from starlette.responses import HTMLResponse, PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from simulator.server.connection import notice
from simulator.server.frame import middleware
from simulator.words import say

PAGE = '<!DOCTYPE html>\n<html lang="en">\n<head><title>x</title></head><body><div id="root"></div></body></html>'


@pytest.fixture
def client():
    pages = [
        Route("/", lambda request: HTMLResponse(PAGE)),
        Route("/other", lambda request: HTMLResponse(PAGE.replace("root", "api"))),
        Route("/text", lambda request: PlainTextResponse(PAGE)),
    ]
    return TestClient(Starlette(routes=pages, middleware=middleware()))


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_page_gains_a_script_in_the_links_language_and_tells_its_length(client, language):
    link = f"m=1&lang={language}"
    page = client.get(f"/?{link}", headers={"Accept": "text/html", "Accept-Encoding": "gzip"})
    script = notice(link.encode()).decode()
    assert say("app.no_connection", language) in script
    assert page.text.replace(script, "") == PAGE.replace('lang="en"', f'lang="{language}"')
    assert page.text.index(script) < page.text.index("</head>")
    assert int(page.headers["content-length"]) == len(page.content)


def test_other_answers_stay_as_they_are(client):
    assert client.get("/other", headers={"Accept": "text/html"}).text.count("<script") == 0
    assert client.get("/text").text == PAGE
    assert int(client.head("/", headers={"Accept": "text/html"}).headers["content-length"]) == len(PAGE)


def test_a_link_cannot_write_into_the_script():
    assert notice(b"lang=</script><b>&name=</script>") == notice(b"")
    assert notice(b"").count(b"</script>") == 1
