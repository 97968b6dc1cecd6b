"""Two replicas behind the shipped nginx settings: TLS, the sub-path, and a replica that dies or is restarted."""

import http.client
import os
import shutil
import signal
import ssl
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.screen import Screen
from tools import nginx
from tools.server import ROOT, free_port, wait

pytestmark = pytest.mark.browser

CONNECTED = "[data-testid=stApp][data-test-connection-state=CONNECTED]"
LOG = "tanggal;kanal;orang;aktivasi;bukan warga\n" + "".join(
    f"{day}/10/2025;Kelurahan;{60 + day};{45 + day};4\n" for day in range(1, 21)
)
SYSTEMCTL = """#!/bin/sh
# Stands in for systemd: restarts the replica of the port after the @.
port=${2#ikd@}
process=$(cat "$PIDS/$port")
kill "$process"
# Until it has ended; one whose end its parent has not yet noticed has no command any more.
while [ -n "$(tr -d '\\0' <"/proc/$process/cmdline" 2>/dev/null)" ]; do sleep 0.1; done
%s >/dev/null 2>&1 &
echo $! >"$PIDS/$port"
"""


class Replicas:
    """Replicas started as the unit starts them, each by its port, with their process numbers in files."""

    def __init__(self, home: Path) -> None:
        self.home, self.ports = home, (free_port(), free_port())
        (home / "pids").mkdir()
        self.environment = os.environ | {"STREAMLIT_SERVER_COOKIE_SECRET": "shared", "IKD_DATA": str(home / "data")}
        self.quiet: dict[str, Any] = {"cwd": ROOT, "env": self.environment, "stdout": subprocess.DEVNULL}
        self.start(*self.ports)

    def start(self, *ports: int) -> None:
        """Start replicas side by side and wait until each serves."""
        started = [subprocess.Popen(self.command(port), **self.quiet) for port in ports]
        for port, process in zip(ports, started, strict=True):
            self.file(port).write_text(str(process.pid), encoding="ascii")
            wait(process, f"http://127.0.0.1:{port}/sim/healthz")

    @staticmethod
    def command(port: int | str) -> list[str]:
        call = ["run", "--port", str(port), "--address", "127.0.0.1", "--path", "/sim"]
        return [sys.executable, "-m", "simulator", *call]

    def file(self, port: int) -> Path:
        return self.home / "pids" / str(port)

    def kill(self, port: int, how: int = signal.SIGKILL) -> None:
        os.kill(int(self.file(port).read_text(encoding="ascii")), how)

    def restart_one_after_another(self) -> None:
        """By the script that is shipped, with something that restarts a replica in systemd's place."""
        programs = self.home / "programs"
        programs.mkdir()
        command = " ".join(self.command("$port"))
        (programs / "systemctl").write_text(SYSTEMCTL % f"cd {ROOT} && exec {command}", encoding="utf-8")
        (programs / "systemctl").chmod(0o755)
        path = f"{programs}{os.pathsep}{os.environ['PATH']}"
        subprocess.run(
            ["sh", ROOT / "deploy" / "rolling-restart.sh", *map(str, self.ports)],
            env=self.environment | {"PATH": path, "PIDS": str(self.home / "pids")}, check=True, timeout=120,
            stdout=subprocess.DEVNULL,
        )  # fmt: skip


class Office:
    """An address behind nginx, and what stands behind it."""

    def __init__(self, replicas: Replicas, secure: int, plain: int, home: Path) -> None:
        self.replicas, self.secure, self.plain, self.home = replicas, secure, plain, home
        self.address = f"https://127.0.0.1:{secure}/sim"

    def get(self, path: str, method: str = "GET", body: bytes | None = None) -> http.client.HTTPResponse:
        trusted = ssl.create_default_context(cafile=str(self.home / "fullchain.pem"))
        connection = http.client.HTTPSConnection("127.0.0.1", self.secure, context=trusted, timeout=30)
        connection.request(method, path, body)
        return connection.getresponse()


@pytest.fixture(scope="module")
def office(tmp_path_factory) -> Iterator[Office]:
    home = tmp_path_factory.mktemp("office")
    replicas = Replicas(home)
    secure, plain = free_port(), free_port()
    try:
        with nginx.running(home, dict(zip((8501, 8502), replicas.ports, strict=True)), secure, plain):
            yield Office(replicas, secure, plain, home)
    finally:
        for port in replicas.ports:
            replicas.kill(port)
        shutil.rmtree(home / "pids")


def test_long_links_pass_too_large_files_do_not_and_the_log_holds_no_plan(office):
    assert office.get("/sim/?m=1&name=" + 16_000 * "a").status == 200
    moved = office.get("/sim?m=1&r=blitar-2025")
    assert (moved.status, moved.headers["Location"]) == (301, f"{office.address}/?m=1&r=blitar-2025")
    assert office.get("/sim/healthz").status == 200
    assert office.get("/sim/_stcore/upload_file/x/y", "PUT", bytes(7 << 20)).status == 413
    plain = http.client.HTTPConnection("127.0.0.1", office.plain, timeout=30)
    plain.request("GET", "/sim/?m=1&r=blitar-2025")
    answer = plain.getresponse()
    assert (answer.status, answer.headers["Location"]) == (301, "https://127.0.0.1/sim/?m=1&r=blitar-2025")
    log = (office.home / "ikd.log").read_text(encoding="utf-8")
    assert "GET /sim/ 200" in log
    assert "blitar" not in log
    assert "127.0.0.1 " not in log


def test_a_replica_killed_and_both_restarted_in_turn_cost_a_visitor_nothing(office, visitors):
    screen: Screen = visitors(office.address, ignore_https_errors=True)
    page = screen.page
    screen.open("m=1&r=blitar-2025&lang=id", "evidence")
    page.locator(".st-key-evidence_part button", has_text="Hitung dari catatan kegiatan").click()

    def files_pass() -> None:
        """A file goes up and another comes down, both by way of the replica that holds the visitor."""
        page.locator("input[type=file]").first.set_input_files(
            {"name": "catatan.csv", "mimeType": "text/csv", "buffer": LOG.encode()}
        )
        expect(page.get_by_text("20 kegiatan dari 1 Okt 2025 sampai 20 Okt 2025.")).to_be_visible()
        with page.expect_download() as waiting:
            page.locator(".st-key-log_template button").click()
        assert b";" in Path(waiting.value.path()).read_bytes()

    def replica() -> int:
        (held,) = (cookie["value"] for cookie in page.context.cookies() if cookie["name"] == "ikd_replica")
        return int(held)

    files_pass()
    first = replica()
    screen.press_right("kelurahan.events", 3)
    link = "m=1&r=blitar-2025&kelurahan.events=5&lang=id"
    screen.expect_link(link)

    with page.expect_websocket():
        office.replicas.kill(first)
    page.wait_for_selector(CONNECTED)
    screen.settle()
    screen.press_right("sekolah.events", 2)
    link = "m=1&r=blitar-2025&kelurahan.events=5&sekolah.events=3&lang=id"
    screen.expect_link(link)
    assert replica() != first
    files_pass()

    # The dead one comes back as well; who moved on stays where the connection is, and files go there.
    office.replicas.start(first)
    office.replicas.restart_one_after_another()
    page.wait_for_selector(CONNECTED)
    screen.settle()
    screen.expect_link(link)
    screen.press_right("kelurahan.events", 2)
    screen.expect_link(link.replace("kelurahan.events=5", "kelurahan.events=7"))
    files_pass()


def test_a_page_whose_websocket_is_held_back_says_what_to_ask_for(office, visitors):
    # A window of a kind of its own: what holds its connection back stays with it when another test takes it over.
    page = visitors(office.address, ignore_https_errors=True, service_workers="block").page
    # As a proxy does that lets only plain requests pass: the connection is closed before the server sees it.
    page.route_web_socket("**/_stcore/stream", lambda held: held.close())
    page.goto(f"{office.address}/planning?m=1&r=blitar-2025&lang=en")
    notice = page.locator("#ikd-no-connection")
    expect(notice).to_contain_text("This page is not connected to the server")
    expect(notice).to_contain_text(f"wss://127.0.0.1:{office.secure}/sim/_stcore/stream")
    expect(notice).to_have_role("alert")
