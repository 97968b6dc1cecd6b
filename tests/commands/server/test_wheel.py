"""The wheel in an environment of its own: the command ``ikd`` works from any folder, with all that the pages need.

What the wheel depends on is lent by the environment of the tests: fetching it anew takes a minute.
"""

import json
import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tools.server import free_port, stop, wait

ROOT = Path(__file__).parents[3]
LINK = "m=1&r=denpasar-2024&kecamatan.events=30&lang=id"
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    into = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "wheel", "--quiet", "--no-deps"]
    subprocess.run([*pip, "--no-build-isolation", "--wheel-dir", str(into), str(ROOT)], check=True, capture_output=True)
    (made,) = into.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def programs(wheel, tmp_path_factory) -> Path:
    """The folder of programs of an environment that holds the wheel alone."""
    home = tmp_path_factory.mktemp("environment")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(home)], check=True)
    programs = Path(sysconfig.get_path("scripts", "venv", {"base": str(home), "platbase": str(home)}))
    pip = [sys.executable, "-m", "pip", "--python", str(next(programs.glob("python*"))), "install", "--quiet"]
    subprocess.run([*pip, "--no-deps", "--no-compile", str(wheel)], check=True, capture_output=True)
    packages = Path(sysconfig.get_path("purelib", "venv", {"base": str(home), "platbase": str(home)}))
    (packages / "lent.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return programs


def own_environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}


def test_the_command_answers_as_the_module_does(programs, tmp_path):
    call = ["project", LINK, "--draws", "50", "--json"]
    installed, module = (
        subprocess.run([*command, *call], cwd=folder, env=own_environment(), capture_output=True, text=True, check=True)
        for command, folder in (
            ([str(programs / "ikd")], tmp_path),
            ([sys.executable, "-m", "simulator"], ROOT),
        )
    )
    assert json.loads(installed.stdout) == json.loads(module.stdout)


def test_the_installed_pages_are_served_and_drawn_from_any_folder(programs, tmp_path):
    port = free_port()
    server = subprocess.Popen(
        [str(programs / "ikd"), "run", "--port", str(port), "--address", "127.0.0.1", "--path", "/sim"],
        cwd=tmp_path, env=own_environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        wait(server, f"http://127.0.0.1:{port}/sim/healthz")
    finally:
        stop(server)
    drawn = """
import simulator
from streamlit.testing.v1 import AppTest
from simulator.commands.server.run import INSTALLED
seen = AppTest.from_file(INSTALLED / "app.py", default_timeout=60).run()
assert not seen.exception and len(seen.slider) > 5
print(simulator.__file__)
"""
    python = str(next(programs.glob("python*")))
    told = subprocess.run(
        [python, "-c", drawn], cwd=tmp_path, env=own_environment(), capture_output=True, text=True, check=True
    )
    assert Path(told.stdout.strip()).is_relative_to(programs.parent)


def test_the_wheel_asks_for_what_requirements_txt_names(wheel):
    with zipfile.ZipFile(wheel) as file:
        (name,) = (name for name in file.namelist() if name.endswith(".dist-info/METADATA"))
        lines = file.read(name).decode().splitlines()
    asked = [Requirement(line.removeprefix("Requires-Dist: ")) for line in lines if line.startswith("Requires-Dist: ")]
    wanted = [
        Requirement(line.split("#")[0])
        for line in (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
        if not line.startswith("#")
    ]
    assert {(one.name.lower(), one.specifier) for one in asked if one.marker is None} == {
        (one.name.lower(), one.specifier) for one in wanted
    }
