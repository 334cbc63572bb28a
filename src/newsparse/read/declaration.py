"""The values that pass between what scans a page, what reads its declarations, and what decides."""

from __future__ import annotations

from typing import Literal, NamedTuple

from newsparse.rules.declarations import DECLARED, DeclaredField

__all__ = ["SPEAKS_OF", "Declaration", "DeclaredOrigin", "Found", "Script", "Tag"]

DeclaredOrigin = Literal["json-ld", "meta", "microdata", "link", "time", "data", "text"]


class Tag(NamedTuple):
    """A start tag: meta, link, html, base, time, or any with an itemprop."""

    name: str
    """In lower case."""

    attributes: dict[str, str]
    """Names in lower case; values as they stand in the source, or with their character references decoded."""

    start: int
    stop: int


class Script(NamedTuple):
    """The text of a script element, raw: ``source[start:stop]``."""

    kind: str
    """Its type; empty where it has none."""

    start: int
    stop: int


class Declaration(NamedTuple):
    """One thing that a page says of itself, or a text in its head."""

    field: DeclaredField
    value: str
    """As declared: character references decoded, white space folded, never empty."""

    start: int
    """The value, without its quotes, or the tag where the value does not stand in it as it is."""

    stop: int
    origin: DeclaredOrigin
    name: str
    """The property that said it: ``og:title``, ``NewsArticle.headline``."""


class Found(NamedTuple):
    """A declaration in its making: the key that DECLARED knows it by, and what it will be."""

    key: str
    text: str
    start: int
    stop: int
    origin: DeclaredOrigin
    name: str


SPEAKS_OF = {
    key: (place, rank, field) for place, (field, keys) in enumerate(DECLARED.items()) for rank, key in enumerate(keys)
}
"""Key -> where its field stands in DECLARED, where it stands in that, and the field."""
