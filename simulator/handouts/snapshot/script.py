"""The one script that a snapshot with levers carries, the same in every file, and what a browser is told of it.

It picks what was worked out beforehand: it asks for nothing, makes no HTML of text, and reckons no figure.
"""

from __future__ import annotations

import base64
import hashlib

SCRIPT = """
(() => {
"use strict";
const part = document.querySelector("section.levers");
const grid = JSON.parse(part.dataset.grid);
const inputs = [...part.querySelectorAll("input")];
const said = part.querySelector(".said");
const cards = part.querySelector("dl");
const cells = [...part.querySelectorAll("tbody td")];
const back = part.querySelector("button");
const tones = ["plain", "good", "bad"];
const shown = v => (v / 100).toFixed(2).replace(".", grid.decimal) + "\\u00a0%";
const at = () => inputs.reduce((index, input) => index * (+input.max + 1) + +input.value, 0);
const add = (parent, kind, text, tone) => {
  const made = document.createElement(kind);
  if (text !== undefined) made.textContent = grid.texts[text];
  if (tone !== undefined) made.className = tones[tone];
  parent.append(made);
  return made;
};
const draw = (svg, course) => {
  const [left, top, width, height] = svg.dataset.frame.split(" ").map(Number);
  const last = grid.days[grid.days.length - 1], [low, high] = grid.axis;
  const x = k => (left + width * grid.days[k] / last).toFixed(1);
  const y = v => (top + height * (high - v) / (high - low)).toFixed(1);
  const line = values => values.map((v, k) => x(k) + "," + y(v));
  const [middle, below, above] = course.map(line);
  svg.querySelector(".band").setAttribute("d", "M" + [...above, ...below.reverse()].join("L") + "Z");
  svg.querySelector(".line").setAttribute("d", "M" + middle.join("L"));
  svg.querySelector(".plan").setAttribute("d", "M" + line(grid.nodes[grid.plan].course[0]).join("L"));
  const end = course[0][course[0].length - 1], label = svg.querySelector(".end");
  label.textContent = shown(end);
  label.setAttribute("y", +y(end) + 4);
};
const show = () => {
  const index = at(), node = grid.nodes[index], moved = index !== grid.plan;
  inputs.forEach((input, k) => {
    const text = grid.values[k][input.value];
    input.setAttribute("aria-valuetext", text);
    part.querySelector("output[for=" + input.id + "]").textContent = text;
  });
  said.textContent = grid.texts[node.said];
  said.className = "said " + (node.good ? "good" : "bad");
  cards.replaceChildren();
  for (const [label, figure, notes] of node.cards) {
    const card = add(cards, "div");
    card.className = "card";
    add(card, "dt", label);
    const body = add(card, "dd");
    add(body, "b", figure);
    for (const [text, tone] of notes) add(body, "span", text, tone);
  }
  part.querySelectorAll("svg").forEach(svg => draw(svg, node.course));
  cells.forEach((cell, k) => { cell.textContent = shown(node.course[k % 3][Math.floor(k / 3)]); });
  back.disabled = !moved;
  part.classList.toggle("moved", moved);
};
const reset = () => { inputs.forEach((input, k) => { input.value = grid.start[k]; }); show(); };
inputs.forEach(input => input.addEventListener("input", show));
back.addEventListener("click", () => { reset(); inputs[0].focus(); });
part.hidden = false;
document.getElementById("no-levers").hidden = true;
reset();
})();
"""
POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
"""What a browser may load and run for a file without levers: nothing."""
SCRIPT_HASH = base64.b64encode(hashlib.sha256(SCRIPT.encode()).digest()).decode()
POLICY_WITH_SCRIPT = f"{POLICY}; script-src 'sha256-{SCRIPT_HASH}'"
"""For a file with levers: this one script, to the letter."""
