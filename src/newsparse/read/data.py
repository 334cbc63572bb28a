"""Reads what a page says of its article in data of its own: layers for those who count visits, and states of programs.

Nobody agreed on their names, and other stories stand beside the page's own: it is the weakest of what a page declares.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.patterns import pattern
from newsparse.read.linked import NODES_LIMIT, Saying, title_key
from newsparse.read.loose_json import Value, read_json, unescaped
from newsparse.rules.declarations import DATA_KEYS

__all__ = ["DATA_LIMIT", "LAYERS_LIMIT", "read_layer", "read_state"]

DATA_LIMIT = 200_000
"""Characters of a block; a longer one is a program's store of many stories, and is not read."""

LAYERS_LIMIT = 20
"""Layers of a script that are read."""

_LAYER = pattern(r"dataLayer\s*+(?:=|\.push\s*+\()\s*+(?=[\[{])")
_HEADLINE = pattern(r'"headline"\s*+:\s*+"((?:[^"\\]|\\.)*+)', re.DOTALL)
"""The name of a headline, and what it says up to the next quote."""


def read_layer(source: str, start: int, stop: int) -> Iterator[Saying]:
    """What the layers in a program say, where they are written as plain JSON."""
    for _ in range(LAYERS_LIMIT):
        at = source.find("dataLayer", start, stop)
        if at < 0:
            return
        start = at + 1
        found = _LAYER.match(source, at, stop)
        if found is None:
            continue
        for layer in read_json(source, found.end(), min(stop, found.end() + DATA_LIMIT), most=1):
            start = layer.stop
            for members in _objects(layer):
                yield from _sayings(members)


def read_state(source: str, start: int, stop: int, titles: set[str]) -> Iterator[Saying]:
    """What the objects in a state say whose headline is the page's title; nothing where none is."""
    if stop - start > DATA_LIMIT or not _may_be_titled(source, start, stop, titles):
        return
    for value in read_json(source, start, stop, most=1):
        for members in _objects(value):
            headline = title_key(members["headline"].text) if "headline" in members else ""
            if headline and headline in titles:
                yield from _sayings(members)


def _may_be_titled(source: str, start: int, stop: int, titles: set[str]) -> bool:
    """Whether a headline in a block begins as a title does: to look for it takes a tenth of reading the block."""
    if source.find('"headline"', start, stop) < 0:
        return False
    begun = {title_key(unescaped(found[1])) for found in _HEADLINE.finditer(source, start, stop)}
    return any(title.startswith(beginning) for beginning in begun for title in titles)


def _objects(root: Value) -> Iterator[dict[str, Value]]:
    """The objects of a block, those outside first."""
    waiting = [root]
    for value in waiting:
        if len(waiting) < NODES_LIMIT * 10:
            waiting.extend(one for one in (*value.items, *value.members.values()) if not isinstance(one.data, str))
        if value.members:
            yield value.members


def _sayings(members: dict[str, Value]) -> Iterator[Saying]:
    """What an object says under names that are known; of a list its strings, of an object its name."""
    for name, value in members.items():
        key = DATA_KEYS.get(name.lower().replace("_", "").replace("-", ""))
        if key is None:
            continue
        for one in value.items or [value]:
            said = one.members.get("name", one)
            if said.kind == "string":
                yield Saying(key, name, said)
