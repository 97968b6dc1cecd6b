"""The only part that knows Streamlit: state, widgets made from the registry, share."""
