"""What each page does, by Streamlit's own test harness: no browser, every run in one process."""
