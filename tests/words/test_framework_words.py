"""What the framework says in English is replaced word for word, so the words must be its own."""

from pathlib import Path

import streamlit

from simulator.ui.session.framework_words import framework_script
from simulator.words.interface import FRAMEWORK


def test_every_phrase_that_is_replaced_is_one_the_framework_says():
    """Else an upgrade has reworded it, and it would stand in English again."""
    files = (Path(streamlit.__file__).parent / "static" / "static" / "js").glob("*.js")
    says = "\n".join(file.read_text(encoding="utf-8") for file in files)
    phrases = [text.en for text in FRAMEWORK.values() if "{" not in text.en]
    assert [phrase for phrase in phrases if f"`{phrase}`" not in says] == []


def test_phrases_with_a_part_that_differs_keep_it():
    script = framework_script()
    assert r'["^(?<size>.*)MB\\ per\\ file(?<kinds>.*)$", "paling besar $<size> MB$<kinds>"]' in script
    assert r'["^Press\\ (?<keys>.*)\\ to\\ apply$", "Tekan $<keys> untuk memakai"]' in script


def test_date_fields_ask_for_the_language_where_they_are_told_the_pages():
    """At every drawing, and not once when the page is loaded."""
    files = (Path(streamlit.__file__).parent / "static" / "static" / "js").glob("index.*.js")
    drawn = [file for file in files if "locale:window.navigator.language,formsData:this.state" in file.read_text()]
    assert len(drawn) == 1
    script = framework_script()
    assert 'defineProperty(window.navigator, "language", { get: () => locales[language]' in script
    assert 'id: "id-ID"' in script
