"""The framework's own English, said in the page's language: it has no setting for it.

Streamlit's texts are looked for in its own elements only and replaced where they are exactly one of
``words/interface.py``; back in English each gets what it had. What the product or a visitor wrote is never touched.
Its date fields write days and months in the browser's language, which they ask for at every drawing: they are told
the page's. Not reached: what Vega tells screen readers of a chart's single marks; the charts have their own
description in words.
"""

from __future__ import annotations

import json
import re

from ...parameters import Text
from ...words.interface import FRAMEWORK

_FIELD = re.compile(r"\{(\w+)\}")

_SCRIPT = """
const exact = new Map(%(exact)s);
const patterns = %(patterns)s.map(([english, other]) => [new RegExp(english), other]);
const texts = ["stSkipToContent", "stFileUploader", "stElementToolbar", "stTooltipContent", "InputInstructions",
    "stDialog"].map((name) => "[data-testid=" + name + "]").join(", ") + ", [role=listbox] [role=option]";
const named = "button[aria-label], section[aria-label], nav[aria-label], [data-testid=stFileUploader] input, "
    + "[role=combobox][placeholder], input[placeholder], [data-testid=stMultiSelect] [role=group][aria-label]";
const locales = { id: "id-ID", en: "en-GB" };
const known = new WeakMap();
let language = "";

function said(text) {
    const whole = exact.get(text.trim());
    if (whole !== undefined) return whole;
    const found = patterns.find(([english]) => english.test(text));
    if (found) return text.replace(found[0], found[1]);
    const colon = text.indexOf(": ");
    const start = colon > 0 ? exact.get(text.slice(0, colon)) : undefined;
    return start === undefined ? undefined : start + text.slice(colon);
}

function put(holder, part, read, write) {
    const now = read();
    if (!now) return;
    const before = known.get(holder) ?? {};
    if (language === "en") {
        if (before[part]?.other === now) write(before[part].english);
        return;
    }
    const other = before[part]?.other === now ? undefined : said(now);
    if (other === undefined || other === now) return;
    known.set(holder, { ...before, [part]: { english: now, other } });
    write(other);
}

function turn() {
    for (const element of document.querySelectorAll(texts)) {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const held = node;
            put(held, "text", () => held.data, (words) => { held.data = words; });
        }
    }
    for (const element of document.querySelectorAll(named)) {
        for (const name of ["aria-label", "placeholder"]) {
            put(element, name, () => element.getAttribute(name), (words) => element.setAttribute(name, words));
        }
    }
}

let waiting = false;
function turnSoon() {
    if (waiting) return;
    waiting = true;
    setTimeout(() => { waiting = false; turn(); }, 60);
}

function speak(wanted) {
    if (!language) {
        const watched = { childList: true, subtree: true, characterData: true, attributes: true,
            attributeFilter: ["aria-label", "placeholder"] };
        new MutationObserver(turnSoon).observe(document.body, watched);
    }
    if (language === wanted) return;
    language = wanted;
    Object.defineProperty(window.navigator, "language", { get: () => locales[language], configurable: true });
    turn();
}
"""


def framework_script() -> str:
    """JavaScript that defines ``speak(language)``: call it in every run, it acts where the language is another."""
    whole = {text.en: text.id for text in FRAMEWORK.values() if not _FIELD.search(text.en)}
    patterns = [_pattern(text) for text in FRAMEWORK.values() if _FIELD.search(text.en)]
    return _SCRIPT % {"exact": json.dumps(list(whole.items())), "patterns": json.dumps(patterns)}


def _pattern(text: Text) -> tuple[str, str]:
    """The English as a regular expression of JavaScript, and what stands in its place."""
    parts = _FIELD.split(text.en)
    english = "".join(f"(?<{part}>.*)" if k % 2 else re.escape(part) for k, part in enumerate(parts))
    return f"^{english}$", _FIELD.sub(r"$<\1>", text.id)
