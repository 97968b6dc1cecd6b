"""The pages' part, the only one that knows Streamlit: a folder a page, a file a question, named as the core names it.

What draws a part of a page is called ``show_<question>``; what draws something that a visitor operates is
called after it: ``..._widget``, ``..._form``, ``..._button``, ``..._choice``. What a widget calls when it is used
is private, or an action of :mod:`.session.actions` (``adopt_...``, ``use_answer``).
"""
