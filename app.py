"""Entry: page set-up, language, navigation. Run with ``streamlit run app.py``."""

import streamlit as st

from simulator.ui.layout import in_turn, pages, run_page, set_up

with in_turn():
    set_up()
    run_page(st.navigation(pages(), position="top"))
