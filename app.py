"""Entry: page set-up, language, navigation. Run with ``streamlit run app.py``."""

import streamlit as st

from simulator.ui import frame

frame.set_up()
page = st.navigation(frame.pages(), position="top")
frame.draw_around(page)
frame.run_safely(page)
