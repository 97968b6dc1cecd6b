"""Entry: page set-up, language, navigation. Run with ``streamlit run app.py``."""

import streamlit as st

from simulator.ui.layout import pages, run_page, set_up

set_up()
run_page(st.navigation(pages(), position="top"))
