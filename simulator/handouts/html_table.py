"""The inside of a table in HTML, for pages and for the snapshot."""

from __future__ import annotations

from collections.abc import Callable, Sequence


def table_body(
    head: Sequence[str],
    rows: Sequence[Sequence[object]],
    numeric: Sequence[int],
    number: str,
    escaped: Callable[[object], str],
) -> str:
    """Head and body, each row's first cell its heading. ``numeric`` columns, counted from 0, bear the class
    ``number``; ``escaped`` makes HTML of a cell.
    """

    def cell(tag: str, column: int, content: object) -> str:
        side = f" class='{number}'" if column in numeric else ""
        return f"<{tag}{side}>{escaped(content)}</{tag.split()[0]}>"

    def row(cells: Sequence[object]) -> str:
        return "".join(cell("th scope='row'" if k == 0 else "td", k, content) for k, content in enumerate(cells))

    top = "".join(cell("th scope='col'", k, content) for k, content in enumerate(head))
    body = "\n".join(f"<tr>{row(cells)}</tr>" for cells in rows)
    return f"<thead><tr>{top}</tr></thead>\n<tbody>{body}</tbody>"
