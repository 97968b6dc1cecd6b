"""Pins what a model version means: ``python -m tools.goldens``.

Writes every default and every preset's values to ``tests/goldens/model_N.json``, and the figures behind
the links of ``tests/links/model_N.json`` and ``tests/links/archive_N.json``, N being the model version of the
code. Links of earlier versions are never touched. Run it only when a change of figures is meant. From version
1.0.0 on it refuses to write other figures, defaults or cities, and adds to the archive only: these need a new
``MODEL``, or old links change their meaning.
"""

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from simulator import project
from simulator.parameters import MODEL, REGISTRY, VERSION, Value
from simulator.presets import PRESETS
from simulator.sharing import decode
from tools.archive import archive_links

TESTS = Path(__file__).parent.parent / "tests"
GOLDENS = TESTS / "goldens" / f"model_{MODEL}.json"
LINKS = TESTS / "links" / f"model_{MODEL}.json"
ARCHIVE = TESTS / "links" / f"archive_{MODEL}.json"
ARCHIVE_DRAWS = 256
"""Futures behind the archive's figures: enough to notice any change of the streams."""


def pinned() -> dict[str, Any]:
    """Every default and every preset's complete values, spelled as a link spells them."""
    defaults = {key: parameter.inside(parameter.default) for key, parameter in REGISTRY.items()}
    return {
        "model": MODEL,
        "defaults": _written(defaults),
        "presets": {preset.key: _written(preset.scenario) for preset in PRESETS},
    }


def figures(link: str) -> dict[str, float]:
    """The figures that whoever opens a link sees: coverage at the end, its range, the chance of the target,
    and where each kept scenario and each step of a presentation ends.
    """
    content = decode(link)
    result = project(content.scenario)
    end = result.coverage_end
    found = {"line": end.line, "p10": end.p10, "p90": end.p90, "probability": result.target.probability}
    beside = [("kept", one.scenario) for one in content.meeting.kept]
    beside += [("step", one.scenario) for one in content.meeting.steps]
    for k, (what, scenario) in enumerate(beside, 1):
        found[f"{what} {k}"] = project(scenario, 1).coverage_end.line
    return found


def archived(link: str) -> dict[str, float]:
    """The figures of the archive: the plan's coverage at the end, its range, and the chance of the target."""
    result = project(decode(link).scenario, ARCHIVE_DRAWS, bands=False)
    end = result.coverage_end
    figures = {"line": end.line, "p10": end.p10, "p50": end.p50, "p90": end.p90}
    return figures | {"probability": result.target.probability}


def main() -> None:
    """Write the files anew; once the version is out, say what would change and add to the archive only."""
    cases = json.loads(LINKS.read_text(encoding="utf-8"))
    links = [{"about": case["about"], "link": case["link"], **figures(case["link"])} for case in cases]
    old = _archive() if is_out() else []
    known = {case["link"] for case in old}
    made = [{"about": about, "link": link} for about, link in archive_links() if link not in known]
    archive = [case | archived(case["link"]) for case in (*old, *made)]
    if is_out() and (
        pinned() != json.loads(GOLDENS.read_text(encoding="utf-8")) or links != cases or archive[: len(old)] != old
    ):
        sys.exit(f"Model {MODEL} is out (version {VERSION}) and would change its meaning: see docs/decisions/0020.")
    for path, content in ((GOLDENS, pinned()), (LINKS, links), (ARCHIVE, archive)):
        _save(path, content)


def is_out() -> bool:
    """Whether the model is frozen: with version 1.0.0 others hold its links."""
    return not VERSION.startswith("0.")


def _archive() -> list[dict[str, Any]]:
    cases: list[dict[str, Any]] = json.loads(ARCHIVE.read_text(encoding="utf-8"))
    return cases


def _written(values: Mapping[str, Value]) -> dict[str, str]:
    return {key: REGISTRY[key].write(value) for key, value in values.items()}


def _save(path: Path, content: object) -> None:
    path.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"wrote {path.relative_to(TESTS.parent)}")


if __name__ == "__main__":
    main()
