"""What tells the article from the rest of a page: measures of each segment, and of what stands around it.

All are numbers between -1 and 1 or so, with names that a reader understands; the weights of their sum are in
``rules/weights.py``. Segments of a page bring their context with them, lines of a text do not.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import accumulate, compress
from operator import itemgetter
from typing import TYPE_CHECKING

from newsparse.document import Document, Segment
from newsparse.measures import ends_sentence, unspaced
from newsparse.moments import has_date_sign
from newsparse.patterns import pattern
from newsparse.rules.languages import LANGUAGES

if TYPE_CHECKING:
    from newsparse.read.elements import Element

__all__ = [
    "AROUND_NUMBERS",
    "AROUND_SIGNS",
    "OWN_NUMBERS",
    "OWN_SIGNS",
    "Measures",
    "around",
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

AROUND_NUMBERS = (
    "own",
    "one before",
    "one after",
    "two before",
    "two after",
    "near before",
    "near after",
    "mass near",
    "mass in parent",
    "mass in grandparent",
    "share of parent",
    "share of grandparent",
    "far before the first",
    "far after the last",
)
AROUND_SIGNS = ("before the first", "after the last", "between", "heading between", "short between")
"""The names of what :func:`around` measures, likewise."""

Measures = tuple[tuple[float, ...], tuple[bool, ...]]
"""Of a segment: the numbers and the signs."""

LONG = 80
"""Characters; a shorter segment is no paragraph to go by."""

SAMPLE = 300
"""Characters of a segment whose words are looked at."""

GAP = 8.0
"""Characters; what each segment between two paragraphs takes from the run that they make."""

WRAPPED = 0.9
"""Share of a page's running text; an element that holds more is taken for a wrapper of the page."""

CHAIN = 40
"""Elements; how far up a segment's place in the page is looked at."""


_CODE = pattern(r"[{}\[\];=<>\\_]")
_DIGIT = pattern(r"\d")
_FIRST = itemgetter(0)


@lru_cache(maxsize=64)
def _stop_words(language: str) -> frozenset[str]:
    return frozenset(LANGUAGES[language].stop_words.split("|"))


@lru_cache(maxsize=1)
def _all_stop_words() -> frozenset[str]:
    return frozenset(word for language in LANGUAGES.values() for word in language.stop_words.split("|"))


def own(document: Document) -> list[Measures]:
    """For each segment its own measures."""
    language = document.language
    known = _stop_words(language) if language in LANGUAGES else _all_stop_words()
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
    """The name of an element, and the words of its class and id."""
    yield f"<{element.name}>"
    yield from element.words


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


def around(document: Document, scores: Sequence[float], asked: Sequence[int] | None = None) -> list[Measures]:
    """For each segment the measures of what stands around it.

    Args:
        document: the segments.
        scores: for each segment the sum of its own measures, weighted: positive for what reads like the article.
        asked: the places of those that are measured; None for all.
    """
    segments = document.segments
    count = len(segments)
    sizes = [len(s.text) for s in segments]
    long = [s.prose and size >= LONG for s, size in zip(segments, sizes, strict=True)]
    running = sorted(compress(scores, long))
    shift = max(0.0, 1.5 - running[int(len(running) * 0.75)]) if running else 0.0
    clipped = [max(-4.0, min(4.0, score + shift)) / 4 for score in scores]
    padded = [-1.0, -1.0, -1.0, -1.0, *clipped, -1.0, -1.0, -1.0, -1.0]
    masses = [size * score if score > 0 else 0.0 for size, score in zip(sizes, clipped, strict=True)]
    sums = list(accumulate(masses, initial=0.0))
    total = sums[-1] or 1.0
    places = _places(segments, sizes, masses, total)
    strong = [i for i in range(count) if clipped[i] > 0.3 and sizes[i] >= LONG]
    first, last = _main(masses, strong, count)
    measured: list[Measures] = []
    for i in range(count) if asked is None else asked:
        segment = segments[i]
        three_before, two_before, before, own, after, two_after, three_after = padded[i + 1 : i + 8]
        between = first < i < last
        numbers = (
            own,
            before,
            after,
            two_before,
            two_after,
            max(padded[i], three_before, two_before, before),
            max(after, two_after, three_after, padded[i + 8]),
            (sums[min(count, i + 9)] - sums[max(0, i - 8)]) / total,
            *places[i],
            min(1.0, (first - i) / 20) if i < first else 0.0,
            min(1.0, (i - last) / 20) if i > last else 0.0,
        )
        heading = between and segment.context is not None and segment.context.level > 0
        measured.append((numbers, (i < first, i > last, between, heading, between and sizes[i] < 80)))
    return measured


def _places(
    segments: list[Segment], sizes: list[int], masses: list[float], total: float
) -> list[tuple[float, float, float, float]]:
    """For each segment the shares of its parent and grandparent: of the page's mass, and of their own characters."""
    inside: dict[Element, list[float]] = {}
    for segment, size, mass in zip(segments, sizes, masses, strict=True):
        element = segment.context.element if segment.context is not None else None
        for _ in range(3):
            if element is None:
                break
            if (held := inside.get(element)) is not None:
                held[0] += mass
                held[1] += size
            else:
                inside[element] = [mass, size]
            element = element.parent
    known: dict[Element, tuple[float, float, float, float]] = {}
    places: list[tuple[float, float, float, float]] = []
    for segment in segments:
        if segment.context is None:
            places.append((0.0, 0.0, 0.0, 0.0))
            continue
        outer = segment.context.element.parent or segment.context.element
        if outer not in known:
            mass, characters = inside[outer]
            outermost_mass, outermost_characters = inside[outer.parent or outer]
            shares = mass / characters, outermost_mass / outermost_characters
            known[outer] = (mass / total, outermost_mass / total, *shares)
        places.append(known[outer])
    return places


def _main(masses: list[float], strong: list[int], count: int) -> tuple[int, int]:
    """The first and the last strong segment of the main run: each segment of a gap costs :data:`GAP`."""
    if not strong:
        return count, -1
    best, best_sum = (strong[0], strong[0]), 0.0
    start, running, before = strong[0], 0.0, strong[0]
    for place in strong:
        running -= GAP * (place - before - 1)
        if running < 0:
            start, running = place, 0.0
        running += masses[place]
        before = place
        if running > best_sum:
            best, best_sum = (start, place), running
    return best
