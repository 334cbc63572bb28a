"""Reads the objects of schema.org that a page declares in JSON-LD: which of them is the article, and what it says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newsparse.read.loose_json import Value
from newsparse.rules.declarations import ACCESSIBLE, INNER, KIN

__all__ = ["NODES_LIMIT", "Saying", "address_key", "read_linked", "title_key"]

NODES_LIMIT = 1_000
"""Objects of a page that are looked at."""

TEXTS_LIMIT = 500
"""Values that one property may have."""

_INSIDE = ("@graph", "mainEntity", "mainEntityOfPage")
"""Members in which the article or its page may lie; what lies in any other is about something else."""


_PEOPLE = frozenset({"Person", "Thing"})
"""Types of those who may be a person; of others the name of the saying tells the type."""


class Saying(NamedTuple):
    """A value that a page declares: the key that DECLARED knows it by, and the property as the page has it."""

    key: str
    name: str
    value: Value


_Known = dict[str, dict[str, Value]]
"""Identity -> the fullest object that has it."""


class _Node(NamedTuple):
    """An object with a type that says something of the page."""

    kind: str
    kin: str
    members: dict[str, Value]


def read_linked(roots: list[Value], addresses: set[str], titles: set[str]) -> Iterator[Saying]:
    """What the article, its page and its video say.

    Of several articles those count whose address is the page's; where there are none, those whose headline is the
    page's title; else the first.

    Args:
        roots: the values of all blocks of the page.
        addresses: what the page gives for its own address elsewhere, as :func:`address_key` has them.
        titles: what the page gives for its title elsewhere, as :func:`title_key` has them.
    """
    objects = list(_objects(roots))
    known: _Known = {}
    for members in objects:
        identity = members["@id"].text if "@id" in members else ""
        if identity and len(members) > len(known.get(identity, ())):
            known[identity] = members
    nodes = [node for members in objects if (node := _node(members)) is not None]
    for kin in ("Article", "Page", "Video", "WebSite"):
        alike = [node for node in nodes if node.kin == kin]
        for node in _of_this_page(alike, addresses, titles):
            yield from _sayings(node, known)


def address_key(address: str) -> str:
    """An address without what differs between two that lead to the same page.

    >>> address_key("https://www.example.com/ferry/#top") == address_key("http://example.com/ferry")
    True
    """
    bare = address.strip().partition("#")[0].partition("://")[2] or address.strip()
    return bare.removeprefix("www.").rstrip("/")


def title_key(title: str) -> str:
    """A title without what differs between two spellings of it: case, marks and blanks.

    >>> title_key("Ferry: “back” at sea")
    'ferry back at sea'
    """
    return " ".join("".join(sign if sign.isalnum() else " " for sign in title.casefold()).split())


def _objects(roots: list[Value]) -> Iterator[dict[str, Value]]:
    """The objects in which an article may lie, in order of the page."""
    waiting = roots[::-1]
    seen = 0
    while waiting and seen < NODES_LIMIT:
        value = waiting.pop()
        waiting.extend(reversed(value.items[:NODES_LIMIT]))
        if value.members:
            seen += 1
            yield value.members
            waiting.extend(value.members[name] for name in reversed(_INSIDE) if name in value.members)


def _node(members: dict[str, Value]) -> _Node | None:
    """An object by its type, the first that is known; None where none is."""
    stated = members.get("@type")
    for kind in (stated.items or [stated]) if stated else ():
        name = kind.text.rpartition("/")[2].rpartition(":")[2].strip()
        if name in KIN:
            return _Node(name, KIN[name], members)
    return None


def _of_this_page(nodes: list[_Node], addresses: set[str], titles: set[str]) -> list[_Node]:
    """Those that speak of the page and not of another that it links to."""
    if len(nodes) < 2:
        return nodes
    placed = [node for node in nodes if not addresses.isdisjoint(_addresses(node))]
    if placed:
        return placed
    titled = [node for node in nodes if _is_titled(node, titles)]
    return titled or nodes[:1]


def _addresses(node: _Node) -> Iterator[str]:
    for name in ("url", "mainEntityOfPage", "@id"):
        if name in node.members:
            value = node.members[name]
            for one in (value, *(value.members[inner] for inner in ("@id", "url") if inner in value.members)):
                yield address_key(one.text)


def _is_titled(node: _Node, titles: set[str]) -> bool:
    """Whether the headline is a title of the page, or stands in one."""
    headline = title_key(node.members["headline"].text) if "headline" in node.members else ""
    return bool(headline) and any(headline in title for title in titles)


def _sayings(node: _Node, known: _Known) -> Iterator[Saying]:
    """What an object says under the properties that are asked for."""
    for name, value in node.members.items():
        if name not in INNER:
            continue
        key, shown = f"{node.kin}.{name}", f"{node.kind}.{name}"
        for kind, text in _texts(name, value, known):
            yield Saying(f"{key}.group" if kind else key, f"{shown}.{kind}" if kind else shown, text)
        if name in {"image", "primaryImageOfPage"}:
            for image in value.items[:TEXTS_LIMIT] or [value]:
                for inner in ("caption", "description"):
                    said = _member(image, inner, known)
                    if said is not None and said.kind == "string":
                        yield Saying(f"{key}.{inner}", f"{shown}.{inner}", said)


def _texts(name: str, value: Value, known: _Known) -> Iterator[tuple[str, Value]]:
    """The plain values of a property, and of an author who is no person what it is instead."""
    waiting = [("", value)]
    given = 0
    while waiting and given < TEXTS_LIMIT:
        given += 1
        kind, value = waiting.pop()
        if value.kind == "list":
            waiting.extend((kind, item) for item in reversed(value.items[:TEXTS_LIMIT]))
        elif value.kind == "object" and not kind:
            asked = (_member(value, one, known) for one in INNER[name])
            inner = next((one for one in asked if one is not None), None)
            if inner is not None:
                stated = _member(value, "@type", known)
                waiting.append(((stated.text if stated else "") or "Thing", inner))
        elif _is_plain(name, value):
            yield kind if kind not in _PEOPLE and name in {"author", "creator"} else "", value


def _member(value: Value, name: str, known: _Known) -> Value | None:
    """A member of an object, or of the one that it refers to; None where neither has it."""
    members = value.members
    if name in members or "@id" not in members:
        return members.get(name)
    return known.get(members["@id"].text, members).get(name)


def _is_plain(name: str, value: Value) -> bool:
    """Whether a value may be what the property says: true and false for one, numbers for dates, strings for all."""
    if value.kind == "string":
        return True
    return value.text in {"true", "false"} if name == ACCESSIBLE else value.kind == "number" and name.startswith("date")
