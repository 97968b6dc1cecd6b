"""Entry: page set-up, language, navigation. Run with ``streamlit run app.py``."""

import streamlit as st

from simulator.ui import layout

layout.set_up()
page = st.navigation(layout.pages(), position="top")
layout.draw_around(page)
layout.run_safely(page)
