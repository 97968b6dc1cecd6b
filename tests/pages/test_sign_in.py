"""Where signing in is asked for but cannot be, the page says what is missing and shows nothing else."""

from streamlit.testing.v1 import AppTest

from simulator.settings import SIGN_IN
from tests.pages.visit import ROOT


def test_without_a_provider_the_page_says_what_to_set_and_shows_no_plan(monkeypatch):
    for setting, said in (("on", "secrets.toml"), ("ya", "IKD_SIGN_IN")):
        monkeypatch.setenv(SIGN_IN.name, setting)
        app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60).run()
        assert not app.exception
        assert [said in error.value for error in app.error] == [True]
        assert not app.get("html")
        assert not app.sidebar.slider
