"""The application around the pages: headers, language of the document, health, metrics and a read-only API.

What is here knows Starlette but not Streamlit; ``asgi.py`` puts it around the pages.
"""

from .frame import middleware, routes
from .logs import set_up_log
from .warm import warm

__all__ = ["middleware", "routes", "set_up_log", "warm"]
