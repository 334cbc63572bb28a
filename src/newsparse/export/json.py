"""An Article as plain values for JSON."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

from newsparse.article import Article, Moment

__all__ = ["to_dict"]


def to_dict(article: Article) -> dict[str, Any]:
    r"""An Article as a dict of plain values: str, int, bool, None, and lists and dicts of them.

    Moments become a dict with ``value`` (see :class:`Moment`, ``str()``), ``raw``, ``precision`` and ``ambiguous``;
    ``date`` and ``text`` are in it too.

    >>> import newsparse
    >>> found = to_dict(newsparse.parse("June 5, 2020\n\nPort reopens\n\nThe port opened on Friday, he said."))
    >>> found["title"], found["date"], found["published"]["raw"]
    ('Port reopens', '2020-06-05', 'June 5, 2020')
    """
    found: dict[str, Any] = {
        "title": article.title,
        "date": article.date.isoformat() if article.date else None,
        "text": article.text,
    }
    for name in attrs.fields_dict(Article):
        key = name.lstrip("_")
        found.setdefault(key, _plain(getattr(article, key)))
    return found


def _plain(value: object) -> Any:
    if isinstance(value, Moment):
        return {"value": str(value), "raw": value.raw, "precision": value.precision, "ambiguous": value.ambiguous}
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, tuple) and hasattr(value, "_asdict"):
        return {name: _plain(item) for name, item in value._asdict().items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, dt.date):
        return value.isoformat()
    return value
