"""What to give in place of an object that is no raw input itself."""

from __future__ import annotations

from collections.abc import Iterable
from os import PathLike

__all__ = ["advice"]

_HOLDERS = {
    "content": "give what it holds: its .content",
    "body": "give what it holds: its .body",
    "read": "give what it holds: its .read()",
    "str": "for a column there is newsparse.parse_series()",
}
"""An attribute that tells what an object is -> what to do: answers of requests, httpx, Scrapy, open files, columns."""


def advice(raw: object) -> str:
    """The advice, with a semicolon before it; nothing where there is none.

    >>> advice(["Port reopens"]), advice(None)
    ('; for many there is newsparse.parse_many()', '')
    """
    if isinstance(raw, PathLike):
        return "; nothing is opened: give what it holds, by .read_bytes()"
    for attribute, words in _HOLDERS.items():
        if hasattr(raw, attribute):
            return f"; {words}"
    return "; for many there is newsparse.parse_many()" if isinstance(raw, Iterable) else ""
