"""What tells the article from the rest of a page: measures of each segment by itself.

Those of what stands around it are in ``surroundings.py``. All are numbers between -1 and 1 or so, with names that a
reader understands; the weights of their sum are in ``rules/weights.py``. Segments of a page bring their context with
them, lines of a text do not.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING

from newsparse.document import Document, Segment
from newsparse.measures import ends_sentence, unspaced
from newsparse.moments.layouts import has_date_sign
from newsparse.patterns import pattern
from newsparse.rules.languages import LANGUAGES, stop_words
from newsparse.rules.markup import CLASS_STEMS

if TYPE_CHECKING:
    from newsparse.read.elements import Element

__all__ = [
    "LONG",
    "OWN_NUMBERS",
    "OWN_SIGNS",
    "Measures",
    "element_words",
    "find_wrappers",
    "own",
    "path",
]

OWN_NUMBERS = ("size", "stop words", "capitals", "links", "link before")
OWN_SIGNS = (
    "short",
    "long",
    "prose",
    "ends as a sentence",
    "ends in a colon",
    "ends in an ellipsis",
    "ends in a question mark",
    "no stop words",
    "commas",
    "all capitals",
    "digits",
    "date",
    "begins in lower case",
    "again",
    "furniture",
    "a bar",
    "code",
    "all link",
    "heading",
    "list",
)
"""The names of what :func:`own` measures, in its order: numbers, and signs that are there or not."""

Measures = tuple[tuple[float, ...], tuple[bool, ...]]
"""Of a segment: the numbers and the signs."""

LONG = 80
"""Characters; a shorter segment is no paragraph to go by."""

SAMPLE = 300
"""Characters of a segment whose words are looked at."""

WRAPPED = 0.9
"""Share of a page's running text; an element that holds more is taken for a wrapper of the page."""

CHAIN = 40
"""Elements; how far up a segment's place in the page is looked at."""


_STEM = pattern("|".join(CLASS_STEMS))
_CODE = pattern(r"[{}\[\];=<>\\_]")
_DIGIT = pattern(r"\d")
_FIRST = itemgetter(0)


@lru_cache(maxsize=1)
def _all_stop_words() -> frozenset[str]:
    return frozenset(word for language in LANGUAGES.values() for word in language.stop_words.split("|"))


def own(document: Document) -> list[Measures]:
    """For each segment its own measures."""
    known = stop_words(document.language) or _all_stop_words()
    seen = Counter([segment.text for segment in document.segments])
    before = 0.0
    measured: list[Measures] = []
    for segment in document.segments:
        context = segment.context
        linked = context.link_characters / len(segment.text) if context is not None and context.anchors else 0.0
        size, stops, capitals = _words(segment.text, known)
        numbers = (math.log2(1 + size) / 10, stops, capitals, linked, before)
        measured.append((numbers, _signs(segment, size, stops, linked, seen[segment.text] > 1)))
        before = linked
    return measured


def _words(text: str, known: frozenset[str]) -> tuple[int, float, float]:
    """The size of a text, and the shares of stop words and of capitals among its words."""
    size = len(text)
    sample = text if size <= SAMPLE else text[:SAMPLE]
    words = sample.split()
    count = len(words)
    if count == 1 and size > 20 and unspaced(text):
        return size * 2, 0.3, 0.0
    stops = sum(map(known.__contains__, sample.lower().split()))
    return size, stops / count, sum(map(str.isupper, map(_FIRST, words))) / count


def _signs(segment: Segment, size: int, stops: float, linked: float, again: bool) -> tuple[bool, ...]:
    text, context = segment.text, segment.context
    sample = text if len(text) <= SAMPLE else text[:SAMPLE]
    last = text[-1]
    lettered = text.isascii() and text.replace(" ", "").isalpha()  # as most are: words, and no other sign
    setting = context.element.setting if context is not None else None
    return (
        size < 25,
        size >= LONG,
        segment.prose,
        not lettered and ends_sentence(text),
        last == ":",
        last == "…" or text.endswith("..."),
        last == "?",
        not stops,
        not lettered and ("," in sample or "、" in sample),
        size > 3 and text.isupper(),
        not lettered and _DIGIT.search(sample, 0, 80) is not None,
        not lettered and size < 200 and has_date_sign(text),
        text[0].islower(),
        again,
        segment.role is not None,
        not lettered and "|" in text,
        not lettered and len(_CODE.findall(sample)) * 12 > len(sample),
        linked > 0.9,
        setting is not None and setting.level > 0,
        setting is not None and setting.list_depth > 0,
    )


def element_words(element: Element) -> Iterator[str]:
    """The name of an element, the words of its class and id, and the stems that stand in these, each with a star."""
    yield f"<{element.name}>"
    words = element.words
    yield from words
    if words:
        yield from dict.fromkeys([stem for word in words for stem in _stems(word)])


@lru_cache(maxsize=4096)
def _stems(word: str) -> tuple[str, ...]:
    return tuple([f"*{stem}" for stem in dict.fromkeys(_STEM.findall(word))])


def path(segment: Segment, wrappers: AbstractSet[Element]) -> Iterator[Element]:
    """The elements that a segment stands in, innermost first, without the wrappers of the page."""
    element = segment.context.element if segment.context is not None else None
    depth = 0
    while element is not None and depth < CHAIN and element not in wrappers:
        yield element
        element = element.parent
        depth += 1


def find_wrappers(segments: Sequence[Segment]) -> set[Element]:
    """The elements that nearly all running text of the page stands in: their words say nothing of a part of it."""
    inside: dict[Element, int] = {}
    total = 0
    for segment in segments:
        if not segment.prose or segment.context is None:
            continue
        size = len(segment.text)
        total += size
        element: Element | None = segment.context.element
        depth = 0
        while element is not None and depth < CHAIN:
            inside[element] = inside.get(element, 0) + size
            element = element.parent
            depth += 1
    return {element for element, size in inside.items() if size > WRAPPED * total}
