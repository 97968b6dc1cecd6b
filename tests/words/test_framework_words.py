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
