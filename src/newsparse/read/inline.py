"""The elements inside a line of a page: who is marked as its author, what stands before the headline as its kicker.

The reader of pages passes over them, as they bound nothing; they are looked for again in the few lines that matter.
"""

from __future__ import annotations

from typing import NamedTuple

from newsparse.document import Document
from newsparse.patterns import pattern
from newsparse.read.elements import ROOT, Element

__all__ = ["Inline", "inline_elements", "markup_of"]

SOURCE_LIMIT = 6_000
"""Characters of the source; a line that takes more is not looked into."""

_TAG = pattern(r"""<(/?)([a-zA-Z][a-zA-Z0-9]*+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*+)>""")
_VOID = frozenset("area br embed hr img input link meta param source track wbr".split())


class Inline(NamedTuple):
    """An element and the stretch of its line's text that stands in it."""

    element: Element
    start: int
    stop: int


def markup_of(document: Document, index: int) -> str:
    """The source of a segment, with the tags before it that are its own; nothing where it takes too much."""
    segment = document.segments[index]
    first = _first(document, index)
    return "" if segment.stop - first > SOURCE_LIMIT else document.source[first : segment.stop]


def _first(document: Document, index: int) -> int:
    """Where what bounds nothing begins before a segment."""
    context = document.segments[index].context
    before = document.segments[index - 1].stop if index else 0
    return before if context is None else max(context.element.stop, before)


def inline_elements(document: Document, index: int) -> list[Inline]:
    """The elements inside a segment that have a text and say more than their name, in the order of their tags."""
    segment, source = document.segments[index], document.source
    if segment.context is None:
        return []
    block = segment.context.element
    first = _first(document, index)
    if segment.stop - first > SOURCE_LIMIT:
        return []
    found: list[Inline] = []
    opened: list[tuple[Element, int]] = []
    for tag in _TAG.finditer(source, first, segment.stop):
        name = tag[2].lower()
        if not tag[1] and name not in _VOID:
            opened.append((Element(name, block, block.markup, tag.start(), tag.end(), ROOT), tag.end()))
        elif tag[1] and any(element.name == name for element, _ in opened):
            while opened:
                element, start = opened.pop()
                _enter(document, index, element, start, tag.start(), found)
                if element.name == name:
                    break
    for element, start in opened:
        _enter(document, index, element, start, segment.stop, found)
    return sorted(found, key=lambda one: one.element.start)


def _enter(document: Document, index: int, element: Element, start: int, stop: int, found: list[Inline]) -> None:
    if element.stop - element.start <= len(element.name) + 2:
        return
    segment = document.segments[index]
    first, last = segment.text_span(start, stop)
    text = segment.text[first:last]
    if text.strip():
        first, last = last - len(text.lstrip()), first + len(text.rstrip())
        found.append(Inline(element, first, last))
