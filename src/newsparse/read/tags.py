"""Reads what the tags of a page declare: meta elements, links, times and microdata."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator

from newsparse.read.declaration import SPEAKS_OF, DeclaredOrigin, Found, Tag
from newsparse.read.loose_json import read_json
from newsparse.rules.declarations import MODIFIED_WORDS, WRITTEN_BY

__all__ = ["VALUE_LIMIT", "may_declare", "read_tags"]

VALUE_LIMIT = 10_000
"""Characters of a value; what is longer is not read."""

_ATTRIBUTES = ("content", "datetime", "href", "src", "lang", "title")
_BEGINS = {name: re.compile(rf"""(?i)[\s"'/]{name}\s*+=\s*+["']?+""") for name in _ATTRIBUTES}
_BEGINNINGS_LIMIT = 3
"""How often the beginning of an attribute is looked at that may be a part of another's value."""


def read_tags(source: str, tags: Iterable[Tag]) -> list[Found]:
    """What tags say, in order, and after it what the labels of cards tell of their data."""
    found: list[Found] = []
    labels: dict[str, str] = {}
    data: dict[str, Tag] = {}
    for tag in tags:
        found.extend(_read_tag(source, tag))
        name = tag.attributes.get("name") or tag.attributes.get("property", "")
        if name.startswith("twitter:label"):
            labels[name.removeprefix("twitter:label")] = tag.attributes.get("content", "").strip().lower()
        elif name.startswith("twitter:data") and "content" in tag.attributes:
            data[name.removeprefix("twitter:data")] = tag
    for number, tag in data.items():
        if html.unescape(labels.get(number, "")[:100]) in WRITTEN_BY:
            found.extend(_attribute(source, tag, "content", "twitter:data", f"twitter:data{number}", "meta"))
    return found


_LINKS = ("itemprop", *(key.removeprefix("link.") for key in SPEAKS_OF if key.startswith("link.")))


def may_declare(link: str) -> bool:
    """Whether the tag of a ``<link>`` may say anything: most load what a page is made of."""
    tag = link.lower()
    return any(word in tag for word in _LINKS)


def _read_tag(source: str, tag: Tag) -> Iterator[Found]:
    """What one tag says; it may speak under several names."""
    attributes = tag.attributes
    if tag.name == "meta":
        yield from _read_meta(source, tag)
    elif tag.name == "link" and "href" in attributes:
        for relation in attributes.get("rel", "").lower().split():
            yield from _attribute(source, tag, "href", f"link.{relation}", f"link.{relation}", "link")
    elif tag.name == "html" and "lang" in attributes:
        yield from _attribute(source, tag, "lang", "html.lang", "html.lang", "meta")
    elif tag.name == "time" and "itemprop" not in attributes:
        yield from _read_time(source, tag)
    elif tag.name == "abbr":
        yield from _read_abbreviation(source, tag)
    for prop in attributes.get("itemprop", "").split():
        for attribute in ("content", "datetime", "href", "src"):
            if attribute in attributes:
                yield from _attribute(source, tag, attribute, "@" + prop.lower(), f"itemprop.{prop}", "microdata")
                break


def _read_meta(source: str, tag: Tag) -> Iterator[Found]:
    if "content" not in tag.attributes:
        return
    seen: set[str] = set()
    for attribute in ("property", "name", "http-equiv"):
        for word in tag.attributes.get(attribute, "").lower().split() or ():
            if word not in seen:
                seen.add(word)
                yield from _named(source, tag, word)


def _named(source: str, tag: Tag, name: str) -> Iterator[Found]:
    """What a meta element says under one name; Parsely's page is JSON of its own."""
    if name == "parsely-page":
        content = html.unescape(tag.attributes["content"][:VALUE_LIMIT])
        for value in read_json(content, most=1):
            for member, inner in value.members.items():
                for one in inner.items or [inner]:
                    yield Found(f"{name}.{member}", one.text, tag.start, tag.stop, "meta", f"{name}.{member}")
        return
    key = name.replace("_", "-")
    if key.startswith(("dc:", "dcterms:")):
        key = key.replace(":", ".")
    yield from _attribute(source, tag, "content", key, name, "meta")


def _read_time(source: str, tag: Tag) -> Iterator[Found]:
    """When a time element says that the page, or something on it, was published or changed."""
    words = tag.attributes.get("class", "").lower().split()
    name = "time.datetime"
    if not MODIFIED_WORDS.isdisjoint(words) and "published" not in words:
        name = "time.modified"
    elif "pubdate" in tag.attributes:
        name = "time.pubdate"
    yield from _attribute(source, tag, "datetime", name, name, "time")


def _read_abbreviation(source: str, tag: Tag) -> Iterator[Found]:
    """When the page was published or changed, by the title of an abbreviation: the microformat hNews."""
    words = tag.attributes.get("class", "").lower().split()
    for word, name in (("published", "time.datetime"), ("updated", "time.modified")):
        if word in words:
            yield from _attribute(source, tag, "title", name, f"abbr.{word}", "time")
            return


def _attribute(source: str, tag: Tag, attribute: str, key: str, name: str, origin: DeclaredOrigin) -> Iterator[Found]:
    """What an attribute says under a name; nothing where the name speaks of no field, or nothing is said."""
    text = tag.attributes.get(attribute, "")
    if key in SPEAKS_OF and text:
        start, stop = _place(source, tag, attribute, text)
        yield Found(key, text, start, stop, origin, name)


def _place(source: str, tag: Tag, attribute: str, text: str) -> tuple[int, int]:
    """Where the value of an attribute stands; the whole tag where it does not stand there as it is."""
    at = tag.start
    for _ in range(_BEGINNINGS_LIMIT):
        begins = _BEGINS[attribute].search(source, at, tag.stop)
        if begins is None:
            break
        at = begins.end()
        if source.startswith(text, at, tag.stop):
            return at, at + len(text)
    return tag.start, tag.stop
