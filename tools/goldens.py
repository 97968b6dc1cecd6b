"""Pins what a model version means: ``python -m tools.goldens``.

Writes every default and every preset's values to ``tests/goldens/model_N.json`` and the figures behind
the links of ``tests/links/model_N.json``, N being the model version of the code. Links of earlier
versions are never touched. Run it only when a change of figures is meant: once a version is out,
other figures need a new ``MODEL``, or old links change their meaning.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from simulator import project
from simulator.parameters import MODEL, REGISTRY, Value
from simulator.presets import PRESETS
from simulator.sharing import decode

TESTS = Path(__file__).parent.parent / "tests"
GOLDENS = TESTS / "goldens" / f"model_{MODEL}.json"
LINKS = TESTS / "links" / f"model_{MODEL}.json"


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


def main() -> None:
    """Write both files anew."""
    _save(GOLDENS, pinned())
    cases = json.loads(LINKS.read_text(encoding="utf-8"))
    _save(LINKS, [{"about": case["about"], "link": case["link"], **figures(case["link"])} for case in cases])


def _written(values: Mapping[str, Value]) -> dict[str, str]:
    return {key: REGISTRY[key].write(value) for key, value in values.items()}


def _save(path: Path, content: object) -> None:
    path.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"wrote {path.relative_to(TESTS.parent)}")


if __name__ == "__main__":
    main()
