"""Entry: page set-up, language, navigation. Run with ``streamlit run app.py``."""

import streamlit as st

from simulator.ui.layout import pages, run_safely, set_up, show_frame

set_up()
page = st.navigation(pages(), position="top")
show_frame(page)
run_safely(page)
