"""The entries of feeds (RSS, Atom) that were saved as XML."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from typing import Any, BinaryIO
from xml.etree import ElementTree as ET

from newsparse.bulk.job import Fault, Fields, Found, Piece, Record
from newsparse.bulk.lines import too_long

__all__ = ["read_feed"]

_ENTRY = re.compile(rb"<(?:[\w.-]+:)?(?:item|entry)(?=[\s>/])")
_BODIES = ("encoded", "content", "description", "summary")
"""Local names of what holds the text, the fullest first."""

_DATES = ("pubDate", "published", "date", "issued", "updated")


def read_feed(stream: BinaryIO, _piece: Piece, _fields: Fields, limit: int) -> Iterator[Found]:
    """Each entry as a page of its own that declares what the entry says of itself."""
    data = stream.read(limit + 1)
    if len(data) > limit:
        yield too_long(0, limit, "the feed")
        return
    places = (found.start() for found in _ENTRY.finditer(data))
    parser: Any = ET.XMLPullParser(("end",))
    at = 0
    try:
        parser.feed(data)
        parser.close()
    except ET.ParseError as error:
        yield from _entries(parser, places)
        at = min(len(data), sum(len(line) for line in data.splitlines(keepends=True)[: error.position[0] - 1]))
        yield Fault(at, f"broken XML: {error}")
        return
    yield from _entries(parser, places)


def _entries(parser: Any, places: Iterator[int]) -> Iterator[Found]:
    for _, element in parser.read_events():
        if isinstance(element, ET.Element) and _local(element) in ("item", "entry"):
            yield _record(element, next(places, 0))


def _record(entry: ET.Element, at: int) -> Found:
    said: dict[str, list[ET.Element]] = {}
    for child in entry:
        said.setdefault(_local(child), []).append(child)

    def first(*names: str) -> str | None:
        texts = ("".join(one.itertext()).strip() for name in names for one in said.get(name, ()))
        return next((text for text in texts if text), None)

    body = next((one for name in _BODIES for one in said.get(name, ()) if "".join(one.itertext()).strip()), None)
    if body is None:
        return Fault(at, "the entry has no text", first("guid", "id"))
    link = first("link") or next((one.get("href") for one in said.get("link", ()) if one.get("href")), None)
    title, author = first("title"), first("creator", "author")
    metas = [("article:published_time", first(*_DATES)), ("author", author), ("og:title", title)]
    head = "".join(f'<meta name="{name}" content="{escape(value)}">' for name, value in metas if value)
    shown = f"<h1>{escape(title)}</h1>" if title else ""
    page = f"<html><head>{head}</head><body><article>{shown}{_markup(body)}</article></body></html>"
    return Record(at, page, first("guid", "id"), link, "html")


def _markup(body: ET.Element) -> str:
    """What an element holds as HTML: escaped markup, markup of its own, or text."""
    if len(body):
        return "".join(ET.tostring(child, "unicode", method="html") for child in body)
    text = body.text or ""
    return (
        text
        if "<" in text or body.get("type") == "html"
        else "".join(f"<p>{escape(line)}</p>" for line in text.splitlines())
    )


def _local(element: ET.Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
