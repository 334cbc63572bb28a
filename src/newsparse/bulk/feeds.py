"""The entries of feeds (RSS, Atom) that were saved as XML."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from html import escape
from html.entities import html5
from typing import Any, BinaryIO
from xml.etree import ElementTree as ET

from newsparse.bulk.job import Fault, Fields, Found, Piece, Record
from newsparse.bulk.lines import too_long

__all__ = ["read_feed"]

_ENTRY = re.compile(rb"<(?:[\w.-]+:)?(?:item|entry)(?=[\s>/])")
_REFERENCE = re.compile(rb"&(?:(#?\w+);)?")
_ROOTS = ("rss", "feed", "RDF", "channel")
_BODIES = ("encoded", "content", "description", "summary")
"""Local names of what holds the text, the fullest first."""

_DATES = ("pubDate", "published", "date", "issued", "updated")


def read_feed(stream: BinaryIO, _piece: Piece, _fields: Fields, limit: int) -> Iterator[Found]:
    """Each entry as a page of its own that declares what the entry says of itself."""
    data = stream.read(limit + 1)
    if len(data) > limit:
        yield too_long(0, limit, "the feed")
        return
    root, entries, error = _read(data)
    if error is not None:
        root, entries, error = _read(_mended(data))
    places = (found.start() for found in _ENTRY.finditer(data))
    yield from (_record(entry, next(places, 0)) for entry in entries)
    if error is not None:
        at = min(len(data), sum(len(line) for line in data.splitlines(keepends=True)[: error.position[0] - 1]))
        yield Fault(at, f"broken XML, and nothing is read behind here: {error}")
    elif root not in _ROOTS:
        yield Fault(0, f"no feed of RSS or Atom but {root!r}")


def _read(data: bytes) -> tuple[str, list[ET.Element], ET.ParseError | None]:
    """The name of the root, the entries as far as it can be read, and why no further."""
    root, entries = "", []
    parser: Any = ET.XMLPullParser(("start", "end"))

    def take() -> None:
        nonlocal root
        for event, element in parser.read_events():
            root = root or _local(element)
            if event == "end" and _local(element) in ("item", "entry"):
                entries.append(element)

    try:
        parser.feed(data)
        take()
        parser.close()
        take()
    except ET.ParseError as error:
        with suppress(ET.ParseError):
            take()
        return root, entries, error
    return root, entries, None


def _mended(data: bytes) -> bytes:
    """What many feeds get wrong: the names of characters that HTML has and XML has not, and "&" for itself."""
    return _REFERENCE.sub(_reference, data)


def _reference(found: re.Match[bytes]) -> bytes:
    name = found[1].decode() if found[1] else ""
    if name.startswith("#") or name in ("amp", "lt", "gt", "quot", "apos"):
        return found[0]
    shown = html5.get(f"{name};")
    return "".join(f"&#{ord(sign)};" for sign in shown).encode() if shown else b"&amp;" + found[0][1:]


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
