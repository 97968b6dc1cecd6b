"""The application around the pages: headers, language of the document, health, metrics and a read-only API.

What is here knows Starlette but not Streamlit; ``asgi.py`` puts it around the pages.
"""

from .frame import middleware, routes
from .warm import warm

__all__ = ["middleware", "routes", "warm"]
