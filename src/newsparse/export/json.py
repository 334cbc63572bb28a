"""An Article as plain values for JSON, and back again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any

import attrs

from newsparse.article import Article, Block, Evidence, Image, Link, Moment, Note, Removal

__all__ = ["from_dict", "from_json", "to_dict", "to_json"]


def to_dict(article: Article) -> dict[str, Any]:
    r"""An Article as a dict of plain values: str, int, bool, None, and lists and dicts of them.

    Moments become a dict with ``value`` (see :class:`Moment`, ``str()``), ``raw``, ``precision`` and ``ambiguous``;
    ``date`` and ``text`` are in it too. Nothing is lost: :func:`from_dict` makes the same Article of it.

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
    for key in _keys():
        value = getattr(article, key)
        found[key] = _WRITTEN[key](value) if key in _WRITTEN and value is not None else value
    return found


def from_dict(found: Mapping[str, Any]) -> Article:
    r"""The Article that :func:`to_dict` was given.

    Args:
        found: what :func:`to_dict` gave, or what JSON made of it. A field that is not there was not found; ``date``,
            ``text`` and keys that no field has are passed over, so that a row may carry more.

    Raises:
        ValueError: for a value that :func:`to_dict` gives no field.

    >>> import newsparse
    >>> article = newsparse.parse("June 5, 2020\n\nPort reopens\n\nThe port opened on Friday, he said.")
    >>> newsparse.from_dict(newsparse.to_dict(article)) == article
    True
    """
    values: dict[str, Any] = {}
    for key in _keys():
        value = found.get(key)
        if value is None:
            continue
        try:
            values[key] = _READ.get(key, _itself)(value)
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise ValueError(f"{key!r} is not what to_dict gives: {error!r}") from error
    return Article(**values)


def to_json(article: Article, *, indent: int | None = None) -> str:
    r"""An Article as one JSON object, see :func:`to_dict`; on one line where no indent is given.

    >>> import newsparse
    >>> article = newsparse.parse("Port reopens\n\nThe port opened on Friday, he said.")
    >>> to_json(article)[:25]
    '{"title": "Port reopens",'
    """
    import json

    return json.dumps(to_dict(article), ensure_ascii=False, indent=indent)


def from_json(text: str | bytes) -> Article:
    r"""The Article that :func:`to_json` was given.

    Raises:
        ValueError: for what is no JSON object of an Article.

    >>> import newsparse
    >>> article = newsparse.parse("Port reopens\n\nThe port opened on Friday, he said.")
    >>> from_json(to_json(article)) == article
    True
    """
    import json

    found = json.loads(text)
    if not isinstance(found, dict):
        raise ValueError(f"a JSON object is needed, not {type(found).__name__}")  # noqa: TRY004  # a wrong value
    return from_dict(found)


@cache
def _keys() -> tuple[str, ...]:
    return tuple([name.lstrip("_") for name in attrs.fields_dict(Article)])


def _plain_moment(value: Moment) -> dict[str, Any]:
    return {"value": str(value), "raw": value.raw, "precision": value.precision, "ambiguous": value.ambiguous}


def _plain_block(value: Block) -> dict[str, Any]:
    return {**value._asdict(), "spans": _lists(value.spans), "links": [link._asdict() for link in value.links]}


def _plain_evidence(value: Evidence) -> dict[str, Any]:
    return {**value._asdict(), "spans": _lists(value.spans), "items": [_plain_evidence(one) for one in value.items]}


def _lists(spans: Iterable[Iterable[int]]) -> list[list[int]]:
    return [[*span] for span in spans]


_WRITTEN: Mapping[str, Callable[[Any], Any]] = {
    "published": _plain_moment,
    "modified": _plain_moment,
    "authors": list,
    "tags": list,
    "images": lambda value: [image._asdict() for image in value],
    "blocks": lambda value: [_plain_block(block) for block in value],
    "removed": lambda value: [removal._asdict() for removal in value],
    "notes": lambda value: [{**note._asdict(), "span": [*note.span] if note.span else None} for note in value],
    "evidence": lambda value: {name: _plain_evidence(one) for name, one in value.items()},
}
"""Field -> what makes plain values of its value; the others are plain themselves."""


def _itself(value: Any) -> Any:
    return value


def _strings(value: Iterable[str]) -> tuple[str, ...]:
    return tuple(value)


def _span(value: Iterable[int] | None) -> tuple[int, int] | None:
    if value is None:
        return None
    start, stop = value
    return start, stop


def _spans(value: Iterable[Iterable[int]]) -> tuple[tuple[int, int], ...]:
    return tuple([(start, stop) for start, stop in value])


def _moment(value: Mapping[str, Any]) -> Moment:
    day, _, rest = value["value"].partition("T")
    time = dt.time.fromisoformat(rest) if rest else None
    stated = {key: value[key] for key in ("raw", "precision", "ambiguous")}
    return Moment(date=dt.date.fromisoformat(day), time=time, **stated)


def _block(value: Mapping[str, Any]) -> Block:
    links = tuple([Link(**link) for link in value["links"]])
    return Block(**{**value, "spans": _spans(value["spans"]), "links": links})


def _evidence(value: Mapping[str, Any]) -> Evidence:
    items = tuple([_evidence(item) for item in value["items"]])
    return Evidence(**{**value, "spans": _spans(value["spans"]), "items": items})


_READ: Mapping[str, Any] = {
    "published": _moment,
    "modified": _moment,
    "authors": _strings,
    "tags": _strings,
    "images": lambda found: tuple([Image(**image) for image in found]),
    "blocks": lambda found: tuple([_block(block) for block in found]),
    "removed": lambda found: tuple([Removal(**removal) for removal in found]),
    "notes": lambda found: tuple([Note(note["code"], note["detail"], _span(note["span"])) for note in found]),
    "evidence": lambda found: tuple([(name, _evidence(one)) for name, one in found.items()]),
}
"""Field -> what makes its value of plain ones; the others are plain themselves."""
