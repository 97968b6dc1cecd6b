"""Every IKD_* variable: one declaration, read as it says, refused by name where it cannot be."""

import re
from pathlib import Path

import pytest

from simulator import settings
from simulator.settings import SETTINGS, BadSettingError, bad_settings

ROOT = Path(__file__).parents[1]
VARIABLE = re.compile(r"\bIKD_[A-Z_]+\b")


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_each_setting_has_a_meaning_in_both_languages_and_a_default_that_can_be_read(setting, monkeypatch):
    monkeypatch.delenv(setting.name, raising=False)
    assert setting.meaning.id != setting.meaning.en
    assert setting.expected.id
    unset = setting.value()
    monkeypatch.setenv(setting.name, setting.default)
    assert setting.value() == unset


def test_no_variable_is_named_outside_the_one_declaration():
    declared = {setting.name for setting in SETTINGS}
    files = [*(ROOT / "simulator").rglob("*.py"), *ROOT.glob("*.py"), *ROOT.glob("*.md")]
    named = {(path.name, name) for path in files for name in VARIABLE.findall(path.read_text(encoding="utf-8"))}
    assert {(path, name) for path, name in named if name not in declared} == set()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("TODAY", "besok"),
        ("FRAME_ANCESTORS", "none self"),
        ("FRAME_ANCESTORS", "https://a.go.id; script-src *"),
        ("FRAME_ANCESTORS", "https://a.go.id\r\nX-Bad: 1"),
        ("FRAME_ANCESTORS", "*"),
        ("FRAME_ANCESTORS", " "),
        ("API_RATE", "-1"),
        ("API_RATE", "1e3"),
        ("API_RATE", "\u0661"),
        ("COUNTS_A_TRACK", "0"),
        ("SIGN_IN", "yes"),
    ],
)
def test_what_cannot_be_read_is_refused_by_name_and_never_replaced(name, text, monkeypatch):
    setting = getattr(settings, name)
    monkeypatch.setenv(setting.name, text)
    with pytest.raises(BadSettingError, match=setting.name):
        setting.value()
    assert [bad.name for bad in bad_settings()] == [setting.name]


def test_sites_that_may_frame_are_written_as_the_header_wants_them(monkeypatch):
    monkeypatch.setenv("IKD_FRAME_ANCESTORS", "self https://*.blitarkota.go.id https://intranet:8443")
    assert settings.FRAME_ANCESTORS.value() == ("'self'", "https://*.blitarkota.go.id", "https://intranet:8443")


def test_data_lie_where_the_setting_says_else_among_the_users_data(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("IKD_DATA", "")
    assert settings.DATA.value() == tmp_path / "ikd"
    monkeypatch.setenv("IKD_DATA", str(tmp_path / "kantor"))
    assert settings.DATA.value() == tmp_path / "kantor"
