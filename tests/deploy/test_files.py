"""What stands in ``deploy/`` fits the program: settings, units, container, cluster."""

import configparser
import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

from simulator.__main__ import main
from simulator.commands.server import run
from simulator.settings import SETTINGS
from tools.settings_file import FILE, settings_file

DEPLOY = Path(__file__).parents[2] / "deploy"


def test_the_settings_file_is_what_is_declared():
    assert FILE.read_text(encoding="utf-8") == settings_file(), "run `python -m tools.settings_file`"
    shown = re.findall(r"^#([A-Z_]+)=", settings_file(), re.MULTILINE)
    assert shown[: len(SETTINGS)] == [setting.name for setting in SETTINGS]


def started(command: list[str], monkeypatch) -> list[str]:
    """The server's own command for a call of ``ikd``, which is not started."""
    seen: list[str] = []
    monkeypatch.setattr(run.os, "execv", lambda _, arguments: seen.extend(arguments))
    monkeypatch.setattr(run.subprocess, "call", lambda _: 0)
    assert main(command) == 0
    return seen[4:]


def test_the_unit_and_the_container_start_the_server_where_nginx_and_the_outside_look_for_it(monkeypatch):
    unit = configparser.ConfigParser(interpolation=None, strict=False)
    unit.optionxform = str
    unit.read_string((DEPLOY / "systemd" / "ikd@.service").read_text(encoding="utf-8"))
    program, *call = shlex.split(unit["Service"]["ExecStart"].replace("%i", "8501"))
    assert Path(program).name == "ikd"
    expected = ["--server.port=8501", "--server.address=127.0.0.1", "--server.baseUrlPath=/sim"]
    assert started(call, monkeypatch)[1:] == expected
    settings = (DEPLOY / "nginx" / "ikd.conf").read_text(encoding="utf-8")
    assert "server 127.0.0.1:8501 " in settings
    assert "location /sim/ {" in settings
    (entry,) = re.findall(r"^CMD (\[.*\])$", (DEPLOY / "Containerfile").read_text(encoding="utf-8"), re.MULTILINE)
    program, *call = yaml.safe_load(entry)
    assert program == "ikd"
    assert started(call, monkeypatch)[1:] == ["--server.port=8501", "--server.address=0.0.0.0"]


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not on every machine")
def test_systemd_takes_the_unit(tmp_path):
    text = (DEPLOY / "systemd" / "ikd@.service").read_text(encoding="utf-8")
    # Two things of the target machine: its program and its user.
    unit = tmp_path / "ikd@8501.service"
    unit.write_text(
        re.sub(r"ExecStart=\S+", "ExecStart=/bin/true", text).replace("=ikd\n", "=root\n"), encoding="utf-8"
    )
    told = subprocess.run(["systemd-analyze", "verify", str(unit)], capture_output=True, text=True, check=False)
    assert "ikd@8501.service" not in told.stderr, told.stderr


def test_the_cluster_keeps_a_visitor_on_a_replica_by_cookie():
    parts = list(yaml.safe_load_all((DEPLOY / "kubernetes" / "ikd.yaml").read_text(encoding="utf-8")))
    kinds = {part["kind"]: part for part in parts}
    notes = kinds["Ingress"]["metadata"]["annotations"]
    assert notes["nginx.ingress.kubernetes.io/affinity"] == "cookie"
    container = kinds["Deployment"]["spec"]["template"]["spec"]["containers"][0]
    assert {container[probe]["httpGet"]["path"] for probe in ("readinessProbe", "livenessProbe")} <= {
        "/healthz", "/_stcore/health",
    }  # fmt: skip
    declared = {setting.name for setting in SETTINGS}
    named = {one["name"] for one in container["env"] if one["name"].startswith("IKD_")}
    assert named <= declared
