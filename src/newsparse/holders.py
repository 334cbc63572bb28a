"""Holders in a page: the elements that hold the paragraphs of the article directly, and what stands in them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from newsparse.document import Segment

if TYPE_CHECKING:
    from newsparse.read.elements import Element

__all__ = ["HOLD_NUMBERS", "HOLD_SIGNS", "Hold", "find_holds", "way_down"]

HOLD_NUMBERS = ("alike", "share of holder")
HOLD_SIGNS = (
    "list enclosed",
    "enclosed",
    "link enclosed",
    "boxed",
    "link boxed",
    "heading enclosed",
    "right in the holder",
    "below its paragraphs",
    "above its paragraphs",
    "outside of the holder",
)
"""The names of what :func:`find_holds` measures: numbers, and signs that are there or not."""

NESTED = 8
"""Elements; what stands deeper in a holder is not taken for a part of its text."""

LINK = 0.5
"""Share of its characters; a segment with more of them in links leads elsewhere."""

MOST = 0.5
"""Share of the paragraphs; the element that holds more of them directly is the holder of the article."""

NEARLY_ALL = 0.8
"""Share of the paragraphs; where the holder has more, little of the text stands outside of it."""

_LISTS = frozenset(("ul", "ol", "dl", "table"))

Hold = tuple[tuple[float, ...], tuple[bool, ...]]
"""Of a segment: the numbers and the signs."""

_Enclosed = tuple[bool, bool, bool, bool, bool, bool]
_OPEN: _Enclosed = (False,) * 6
_NOWHERE: Hold = ((0.0, 0.0), (*_OPEN, False, False, False, False))


def find_holds(segments: list[Segment], paragraphs: list[int], asked: Sequence[int]) -> list[Hold]:
    """For each segment that is asked for how it stands to the elements that hold the paragraphs of the article.

    What stands between two paragraphs of one element is enclosed where only elements without class and id hold it: the
    lists, tables and headings of a text are not drawn by a name of their own. What has a name is boxed. Two segments
    are alike whose elements have the same class and id.

    Args:
        segments: those of a page.
        paragraphs: the places of those that read like the article's paragraphs, in order.
        asked: the places of those that are measured.
    """
    sizes: dict[Element, int] = {}
    tags: dict[str, int] = {}
    elements = {i: context.element for i in paragraphs if (context := segments[i].context) is not None}
    for i, element in elements.items():
        if element.parent is not None:
            sizes[element.parent] = sizes.get(element.parent, 0) + len(segments[i].text)
        tags[element.tag] = tags.get(element.tag, 0) + len(segments[i].text)
    if not sizes:
        return [_NOWHERE] * len(asked)
    total = sum(tags.values())
    holder = max(sizes, key=sizes.__getitem__)
    share = sizes[holder] / total
    held = [i for i, element in elements.items() if element.parent is holder]
    enclosed = _find_enclosed(segments, elements)
    holds: list[Hold] = []
    for i in asked:
        context = segments[i].context
        if context is None:
            holds.append(_NOWHERE)
            continue
        element = context.element
        inside = bool(way_down(holder, element))
        numbers = (
            tags.get(element.tag, 0) / total if element.words else 0.0,
            0.0 if inside or element.parent is None else sizes.get(element.parent, 0) / total,
        )
        signs = (
            *enclosed.get(i, _OPEN),
            share > MOST and element.parent is holder,
            inside and i > held[-1],
            inside and i < held[0],
            not inside and share > NEARLY_ALL,
        )
        holds.append((numbers, signs))
    return holds


def _find_enclosed(segments: list[Segment], elements: dict[int, Element]) -> dict[int, _Enclosed]:
    """How those stand that are enclosed between two paragraphs of one element."""
    found: dict[int, _Enclosed] = {}
    for before, after in pairwise(elements):
        holder = elements[before].parent
        if holder is None or elements[after].parent is not holder:
            continue
        for i in range(before + 1, after):
            context = segments[i].context
            way = way_down(holder, context.element) if context is not None else []
            if context is None or not way:
                continue
            bare = not any(element.words for element in way)
            link = context.link_characters > LINK * len(segments[i].text)
            listed = any(element.name in _LISTS for element in way)
            found[i] = (
                bare and listed and not link,
                bare and not listed and not link,
                bare and link,
                not bare and not link,
                not bare and link,
                context.element.setting.level > 0,
            )
    return found


def way_down(holder: Element, element: Element) -> list[Element]:
    """The elements from one inside a holder up to the one right in it; none where it stands elsewhere, or too deep."""
    way: list[Element] = []
    inner: Element | None = element
    while inner is not None and len(way) < NESTED:
        way.append(inner)
        if inner.parent is holder:
            return way
        inner = inner.parent
    return []
