"""The product's look beyond Streamlit's settings: type, spacing, cards, tables. One style sheet."""

from __future__ import annotations

from functools import lru_cache

import streamlit as st

from ..charts import PALETTES, Mode
from ..handouts.qr import CORNER, LARGE
from ..words import say
from .session.state import current

_SHEET = """
<style>
:root { --plan: %(plan)s; --target: %(target)s; --good: %(good)s; --text: %(text)s; --muted: %(muted)s;
  --line: %(grid)s; --surface: %(surface)s; --on-plan: %(on_plan)s; --edge: color-mix(in srgb, var(--muted) 55%%, transparent); }
[data-testid="stExpandSidebarButton"]::after { content: "%(levers)s"; font-size: 0.95rem; font-weight: 600; padding-left: 0.3rem; white-space: nowrap; font-family: "Source Sans", sans-serif; }
[data-testid="stExpandSidebarButton"] { width: auto; }
.stApp .block-container, .stMainBlockContainer { padding: 3.6rem 1.6rem 3rem; max-width: 1240px; }
.stMainBlockContainer > .stVerticalBlock { gap: 0.75rem; }
[data-testid="stSidebar"] .stExpander summary, [data-testid="stSidebar"] .stExpander summary p { color: var(--muted); opacity: 1; }
button[role="radio"][aria-checked="true"] p { color: var(--text); font-weight: 600; }
[data-testid="stBaseButton-primary"]:not(:disabled) p { color: var(--on-plan); } .stApp button:is([data-testid="stBaseButton-primary"], [data-testid="stBaseButton-secondary"]):disabled { border: 1px dashed var(--muted); } .stApp button[data-testid^="stBaseButton"]:disabled p { color: var(--muted); }
[data-testid="stSidebarUserContent"] { padding: 0 0 2rem; }
[data-testid="stSidebar"][data-collapsed="true"] * { visibility: hidden !important; }
[data-testid="stSidebarHeader"] { height: 2.4rem; padding: 0.3rem 1rem; margin-bottom: 0; }
[data-testid="stSidebar"] .stVerticalBlock { gap: 0.3rem; }
[data-testid="stSidebar"] .stMarkdown p { font-size: 0.93rem; line-height: 1.25; }
[data-testid="stSidebar"] .stTooltipIcon svg { width: 0.85rem; opacity: 0.6; }
[data-testid="stSidebar"] .stExpander { margin-top: -0.25rem; } [data-testid="stSidebar"] .stExpander summary { min-height: 0; padding: 0.1rem 0; font-size: 0.8rem; }
[data-testid="stStatusWidget"], .stAppDeployButton, [data-testid="stDecoration"] { display: none; }
.st-key-address, .st-key-scroll_to_top { position: absolute; height: 0; overflow: hidden; } .st-key-heard { display: none; }
.st-key-topbar { position: fixed; top: 0.42rem; right: 1.4rem; z-index: 999990; width: auto; }
.st-key-topbar .stButtonGroup, .st-key-topbar .stButton { width: auto; }
.ikd-verdict { font-size: 1.62rem; line-height: 1.2; font-weight: 700; color: var(--text); margin: 0; }
.ikd-verdict .bad { color: var(--target); } .ikd-verdict .good { color: var(--good); }
.ikd-sub { color: var(--muted); margin: 0.25rem 0 0; font-size: 0.98rem; line-height: 1.4; }
.ikd-unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%%); white-space: nowrap; }
.ikd-verdict, .ikd-sub, .ikd-text, .ikd-note, .ikd-caption, .ikd-fault { overflow-wrap: anywhere; }
.ikd-cards { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 0.75rem; }
.ikd-card { border: 1px solid var(--line); border-radius: 0.6rem; padding: 0.55rem 0.9rem 0.6rem; }
.ikd-card p { margin: 0; font-size: 0.83rem; line-height: 1.35; color: var(--muted); }
.ikd-card p.label { font-size: 0.86rem; } .ikd-card p.figure { font-size: 1.6rem; font-weight: 700; line-height: 1.25; color: var(--text); }
.ikd-card p.good { color: var(--good); font-weight: 600; } .ikd-card p.bad { color: var(--target); font-weight: 600; }
.ikd-caption { color: var(--muted); font-size: 0.78rem; margin: 0; line-height: 1.35; }
.ikd-caption a, .ikd-table a { color: var(--plan); text-decoration: underline; text-decoration-color: var(--muted); text-underline-offset: 0.15em; } .ikd-caption a:hover, .ikd-table a:hover { text-decoration-color: currentColor; }
.ikd-fault { color: var(--target); font-size: 0.82rem; margin: 0.15rem 0 0; line-height: 1.35; font-weight: 600; }
.ikd-warning { margin: 0; padding: 0.55rem 0.8rem; border-left: 4px solid var(--target); background: var(--surface); line-height: 1.45; overflow-wrap: anywhere; }
.ikd-section { color: var(--muted); font-size: 0.76rem; font-weight: 700; letter-spacing: 0.05em; text-transform: uppercase; margin: 0.75rem 0 0.1rem; }
.ikd-h2 { font-size: 1.2rem; font-weight: 700; color: var(--text); margin: 0; padding: 1.1rem 0 0.15rem; line-height: 1.3; letter-spacing: 0; }
.st-key-link_faults .ikd-h2 { padding-top: 0; } .st-key-link_faults { padding: 0.7rem 0.95rem; gap: 0.4rem; }
.st-key-link_maybe_cut { flex-wrap: nowrap; margin: -0.9rem 0; } .st-key-link_maybe_cut > :first-child { flex: 1 1 0; min-width: 0; }
.st-key-possible { padding: 0.7rem 0.95rem; } .st-key-possible .ikd-text, .st-key-go_on .ikd-text, .st-key-hint .ikd-text { margin: 0; max-width: none; }
.st-key-preset input { font-size: 0.86rem; text-overflow: ellipsis; }
.ikd-help { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 21rem); gap: 0 2rem; align-items: center; border-bottom: 1px solid var(--line); padding-bottom: 0.8rem; }
.ikd-help figure { margin: 1rem 0 0; } .ikd-help img { width: 100%%; max-width: 21rem; height: auto; display: block; }
.st-key-go_on .ikd-text, .st-key-hint .ikd-text { font-size: 0.93rem; }
.st-key-go_on, .st-key-hint { padding: 0.35rem 0.6rem 0.35rem 0.95rem; } .st-key-restored:empty { display: none; }
.st-key-own_form { padding: 0.6rem 0.95rem 0.8rem; } .st-key-own_form .ikd-h2 { padding-top: 0; }
.ikd-note { color: var(--muted); font-size: 0.9rem; margin: 0; } .ikd-text { margin: 0 0 0.4rem; line-height: 1.5; max-width: 75ch; }
.ikd-scroll { overflow-x: auto; background: linear-gradient(90deg, var(--surface) 40%%, transparent) 0 / 2.6rem 100%% no-repeat local, linear-gradient(270deg, var(--surface) 40%%, transparent) 100%% / 2.6rem 100%% no-repeat local, linear-gradient(90deg, var(--edge), transparent) 0 / 1rem 100%% no-repeat scroll, linear-gradient(270deg, var(--edge), transparent) 100%% / 1rem 100%% no-repeat scroll; } .ikd-table { border-collapse: collapse; width: 100%%; font-size: 0.9rem; }
.ikd-table th, .ikd-table td { text-align: left; padding: 0.38rem 0.7rem 0.38rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
.ikd-table thead th { color: var(--muted); font-weight: 600; } .ikd-table tbody th { font-weight: 500; }
.ikd-table .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; padding: 0.38rem 1rem 0.38rem 0.7rem; }
.ikd-table thead th.number { white-space: normal; } .ikd-table caption { text-align: left; color: var(--muted); }
[data-testid="stSidebar"] [data-testid="stSliderThumbValue"], [data-testid="stSidebar"] [data-testid="stSliderTickBar"] { display: none; }
[data-testid="stSidebar"] .stSlider { padding: 0 0.4rem; height: 1.5rem; overflow: visible; }
[data-testid="stSidebar"] .stSlider > div { margin-top: -0.85rem; }
[data-testid="stSidebar"] .stTextInput input { padding: 0.15rem 0.5rem; font-weight: 600; text-align: right; }
[data-testid="stSidebar"] .st-key-field-name input, [data-testid="stSidebar"] .st-key-field-city input, [data-testid="stSidebar"] .st-key-field-lain-name input { text-align: left; }
[data-testid="stSidebar"] .stTextInput [data-testid="stTextInputRootElement"] { height: 1.75rem; min-height: 1.75rem; }
[data-testid="InputInstructions"] { display: none; }
[data-testid="stSidebar"] [class*="st-key-field-"] { gap: 0.05rem; padding-top: 0.2rem; }
ul.ikd-legend { list-style: none; margin: 0 !important; padding: 0 !important; display: flex; flex-wrap: wrap; gap: 0.15rem 1.4rem; font-size: 0.9rem; color: var(--muted); }
.ikd-legend li { overflow-wrap: anywhere; margin: 0 !important; } .ikd-legend .series0 b { color: %(s0)s; } .ikd-legend .series1 b { color: %(s1)s; }
.ikd-legend .series2 b { color: %(s2)s; } .ikd-legend .series3 b { color: %(s3)s; }
ul.ikd-tiles { list-style: none; margin: 0 !important; padding: 0 !important; display: grid; grid-template-columns: repeat(auto-fill, minmax(8.4rem, 1fr)); gap: 0.5rem; }
.ikd-tiles li { margin: 0 !important; padding: 0.3rem 0.6rem; border-left: 0.45rem solid; background: var(--surface); font-size: 0.83rem; line-height: 1.35; color: var(--text); overflow-wrap: anywhere; } .ikd-tiles b { display: block; font-size: 1.15rem; }
.ikd-show-title { font-size: 2.7rem; line-height: 1.12; font-weight: 700; color: var(--text); margin: 0; overflow-wrap: anywhere; }
.ikd-show-text { font-size: 1.65rem; line-height: 1.25; color: var(--muted); margin: 0.3rem 0 0; overflow-wrap: anywhere; min-height: 1.3em; }
.ikd-show p { margin: 0 0 0.35rem; font-size: 1.4rem; line-height: 1.3; color: var(--muted); overflow-wrap: anywhere; }
.ikd-show p.label { font-size: 1.6rem; } .ikd-show p.number { font-size: 6.4rem; font-weight: 800; line-height: 1; white-space: nowrap; }
.ikd-show p.number.good { color: var(--good); } .ikd-show p.number.bad { color: var(--target); }
.ikd-show p.change { font-size: 1.75rem; font-weight: 700; color: var(--text); min-height: 1.3em; }
.ikd-show-lever { font-size: 1.3rem; margin: 0; color: var(--text); } .ikd-show-of { font-size: 1.2rem; color: var(--muted); margin: 0; white-space: nowrap; }
.ikd-show-place, .ikd-show-keys, .ikd-show-release { margin: 0; color: var(--muted); font-size: 1.05rem; overflow-wrap: anywhere; } .ikd-show-keys, .ikd-show-release { font-size: 0.8rem; line-height: 1.3; }
.ikd-show-qr { display: flex; align-items: flex-end; gap: 0.8rem; } .ikd-show-large { display: block; width: min(%(large)svh, 100%%); margin: 0 auto; background: #fff; } .ikd-show-note { font-size: 1.05rem; color: var(--muted); margin: 0; text-align: right; }
.st-key-step_actions [data-testid="stPageLink-NavLink"] { background: var(--plan); border-radius: 0.5rem; padding: 0.5rem 0.9rem; } .st-key-step_actions [data-testid="stPageLink-NavLink"] * { color: var(--on-plan); font-weight: 600; }
.ikd-show-qr img { width: %(code)svh; height: %(code)svh; background: #fff; border-radius: 0.4rem; } .ikd-show-qr p { margin: 0; font-size: 1.05rem; color: var(--muted); }
@media (max-width: 900px) { .ikd-cards { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
@media (max-width: 640px) {
  .stApp .block-container, .stMainBlockContainer { padding: 3.6rem 1rem 3rem; }
  .ikd-verdict { font-size: 1.3rem; } .ikd-card p.figure { font-size: 1.3rem; } .ikd-card { padding: 0.5rem 0.65rem; }
  .ikd-table tbody th { min-width: 8.5rem; } .ikd-table td:has(> a) { min-width: 16rem; } [data-testid="stButtonGroup"] > div { flex-wrap: wrap; row-gap: 0.3rem; } .ikd-help { grid-template-columns: minmax(0, 1fr); }
  .ikd-sub { font-size: 0.92rem; } .st-key-topbar { right: 0.6rem; }
}
.ikd-answer, .st-key-page_row, .ikd-on-phone { display: none; }
@media (max-width: 1100px) {
  [data-testid="stTopNav"], [data-testid="stSidebarNav"], [data-testid="stSidebarNavSeparator"] { display: none !important; }
  .st-key-page_row { display: flex; flex-flow: row wrap; margin: -0.5rem 0 -0.7rem -0.5rem; }
  .st-key-page_row [data-testid="stPageLink-NavLink"] { padding: 0.3rem 0.42rem; line-height: 1.2; } .st-key-page_row p { font-size: 0.86rem; white-space: nowrap; }
  [data-testid="stHorizontalBlock"]:has(> [data-testid="stColumn"] .st-key-next_steps) { flex-wrap: wrap; } [data-testid="stColumn"]:has(> .stVerticalBlock > * > .st-key-next_steps), [data-testid="stColumn"]:has(.ikd-verdict) { flex: 1 1 100%%; min-width: 100%%; }
}
@media (max-width: 640px), (max-height: 480px) {
  [data-testid="stSidebarUserContent"] .stElementContainer:has(.ikd-answer) { position: sticky; top: 0; z-index: 9; }
  .ikd-answer { display: block; margin: 0; padding: 0.4rem 0.6rem; border: 1px solid var(--line); border-radius: 0.5rem; background: var(--surface); color: var(--text); font-size: 0.88rem; line-height: 1.35; box-shadow: 0 2px 6px var(--edge); }
  .ikd-on-wide { display: none; } .ikd-on-phone { display: block; } .ikd-on-phone summary { cursor: pointer; list-style: none; }
  .ikd-answer b { font-size: 1.1rem; } .ikd-answer span { color: var(--muted); } .ikd-answer .good { color: var(--good); font-weight: 600; } .ikd-answer .bad { color: var(--target); font-weight: 600; }
  .ikd-show-title { font-size: 1.6rem; } .ikd-show-text { font-size: 1.05rem; } .ikd-show p { font-size: 1rem; } .ikd-show p.label { font-size: 1.1rem; }
  .ikd-show p.number { font-size: 3.6rem; } .ikd-show p.change { font-size: 1.15rem; }
}
@media (prefers-reduced-motion: reduce) { *, ::before, ::after { animation-duration: 0.01ms !important; animation-iteration-count: 1 !important; transition-duration: 0.01ms !important; transition-delay: 0s !important; scroll-behavior: auto !important; } }
@media print { [data-testid="stSidebar"], .st-key-topbar, header { display: none !important; } }
</style>
"""


def mode() -> Mode:
    """Light or dark, as the visitor's browser shows the page."""
    return "dark" if st.context.theme.type == "dark" else "light"


def apply_style() -> None:
    """Put the style sheet on the page."""
    st.html(_sheet(mode(), say("side.open", current().language)))


@lru_cache(maxsize=4)
def _sheet(shade: Mode, levers: str) -> str:
    series = {f"s{k}": colour for k, colour in enumerate(PALETTES[shade].series)}
    return _SHEET % (vars(PALETTES[shade]) | series | {"levers": levers, "code": CORNER, "large": LARGE})
