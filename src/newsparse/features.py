"""What tells the article from the rest of a page: measures of each segment, and of what stands around it.

All are numbers between -1 and 1 or so, with names that a reader understands; the weights of their sum are in
``rules/weights.py``. Segments of a page bring their context with them, lines of a text do not.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import TYPE_CHECKING

from newsparse.document import Document, Segment
from newsparse.measures import ends_sentence, unspaced
from newsparse.moments import has_date_sign
from newsparse.rules.languages import LANGUAGES

if TYPE_CHECKING:
    from newsparse.read.elements import Element

__all__ = ["AROUND", "OWN", "around", "element_words", "find_wrappers", "own", "path"]

OWN = (
    "size",
    "short",
    "long",
    "prose",
    "ends as a sentence",
    "ends in a colon",
    "ends in an ellipsis",
    "ends in a question mark",
    "stop words",
    "no stop words",
    "commas",
    "capitals",
    "all capitals",
    "digits",
    "date",
    "begins in lower case",
    "again",
    "furniture",
    "a bar",
    "code",
    "links",
    "all link",
    "heading",
    "list",
    "link before",
)
"""The names of what :func:`own` measures, in its order."""

_AGAIN, _LINKS = OWN.index("again"), OWN.index("links")

AROUND = (
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
    "before the first",
    "after the last",
    "far before the first",
    "far after the last",
    "between",
    "heading between",
    "short between",
)
"""The names of what :func:`around` measures, in its order."""

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


_CODE = re.compile(r"[{}\[\];=<>\\_]")


@lru_cache(maxsize=64)
def _stop_words(language: str) -> frozenset[str]:
    return frozenset(LANGUAGES[language].stop_words.split("|"))


@lru_cache(maxsize=1)
def _all_stop_words() -> frozenset[str]:
    return frozenset(word for language in LANGUAGES.values() for word in language.stop_words.split("|"))


def own(document: Document) -> list[list[float]]:
    """For each segment the measures of :data:`OWN`."""
    language = document.language
    known = _stop_words(language) if language in LANGUAGES else _all_stop_words()
    seen: dict[str, int] = {}
    for segment in document.segments:
        seen[segment.text] = seen.get(segment.text, 0) + 1
    before = 0.0
    measured: list[list[float]] = []
    for segment in document.segments:
        row = _own(segment, known)
        row[_AGAIN] = float(seen[segment.text] > 1)
        row.append(before)
        before = row[_LINKS]
        measured.append(row)
    return measured


def _own(segment: Segment, known: frozenset[str]) -> list[float]:
    text = segment.text
    size = len(text)
    sample = text if size <= SAMPLE else text[:SAMPLE]
    words = sample.split()
    count = len(words)
    if count == 1 and size > 20 and unspaced(text):
        stops, capitals = 0.3, 0.0
        size *= 2
    else:
        stops = sum([word in known for word in sample.lower().split()]) / count
        capitals = sum([word[0].isupper() for word in words]) / count
    context = segment.context
    linked, level, listed = 0.0, 0, 0
    if context is not None:
        linked = context.link_characters / len(text)
        level, listed = context.level, context.list_depth
    last = text[-1]
    return [
        math.log2(1 + size) / 10,
        float(size < 25),
        float(size >= LONG),
        float(segment.prose),
        float(ends_sentence(text)),
        float(last == ":"),
        float(last == "…" or text.endswith("...")),
        float(last == "?"),
        stops,
        float(stops == 0),
        float("," in sample or "、" in sample),
        capitals,
        float(size > 3 and text.isupper()),
        float(any(map(str.isdigit, sample[:80]))),
        float(size < 200 and has_date_sign(text)),
        float(text[0].islower()),
        0.0,
        float(segment.role is not None),
        float("|" in text),
        float(len(_CODE.findall(sample)) * 12 > len(sample)),
        linked,
        float(linked > 0.9),
        float(level > 0),
        float(listed > 0),
    ]


def element_words(element: Element) -> Iterator[str]:
    """The name of an element, and the words of its class and id."""
    yield f"<{element.name}>"
    yield from element.words


def path(segment: Segment, wrappers: AbstractSet[int]) -> Iterator[Element]:
    """The elements that a segment stands in, innermost first, without the wrappers of the page."""
    element = segment.context.element if segment.context is not None else None
    depth = 0
    while element is not None and depth < CHAIN and id(element) not in wrappers:
        yield element
        element = element.parent
        depth += 1


def find_wrappers(segments: Sequence[Segment]) -> set[int]:
    """The elements that nearly all running text of the page stands in: their words say nothing of a part of it."""
    inside: dict[int, int] = {}
    total = 0
    for segment in segments:
        if not segment.prose or segment.context is None:
            continue
        size = len(segment.text)
        total += size
        element: Element | None = segment.context.element
        depth = 0
        while element is not None and depth < CHAIN:
            inside[id(element)] = inside.get(id(element), 0) + size
            element = element.parent
            depth += 1
    return {known for known, size in inside.items() if size > WRAPPED * total}


def around(document: Document, scores: Sequence[float]) -> list[list[float]]:
    """For each segment the measures of :data:`AROUND`.

    Args:
        document: the segments.
        scores: for each segment the sum of its own measures, weighted: positive for what reads like the article.
    """
    segments = document.segments
    count = len(segments)
    running = sorted(score for s, score in zip(segments, scores, strict=True) if s.prose and len(s.text) >= LONG)
    shift = max(0.0, 1.5 - running[int(len(running) * 0.75)]) if running else 0.0
    clipped = [max(-4.0, min(4.0, score + shift)) / 4 for score in scores]
    padded = [-1.0, -1.0, -1.0, -1.0, *clipped, -1.0, -1.0, -1.0, -1.0]
    masses = [len(s.text) * score if score > 0 else 0.0 for s, score in zip(segments, clipped, strict=True)]
    total = sum(masses) or 1.0
    inside = _by_element(segments, masses)
    strong = [i for i in range(count) if clipped[i] > 0.3 and len(segments[i].text) >= LONG]
    first, last = _main(masses, strong, count)
    rows: list[list[float]] = []
    for i, segment in enumerate(segments):
        near = padded[i : i + 9]
        parent, grand, parent_share, grand_share = 0.0, 0.0, 0.0, 0.0
        if segment.context is not None:
            element = segment.context.element
            outer = element.parent or element
            outermost = outer.parent or outer
            mass, size = inside[id(outer)]
            parent, parent_share = mass / total, mass / size
            mass, size = inside[id(outermost)]
            grand, grand_share = mass / total, mass / size
        between = first < i < last
        rows.append(
            [
                clipped[i],
                near[3],
                near[5],
                near[2],
                near[6],
                max(near[:4]),
                max(near[5:]),
                sum(masses[max(0, i - 8) : i + 9]) / total,
                parent,
                grand,
                parent_share,
                grand_share,
                float(i < first),
                float(i > last),
                min(1.0, max(0, first - i) / 20),
                min(1.0, max(0, i - last) / 20),
                float(between),
                float(between and segment.context is not None and segment.context.level > 0),
                float(between and len(segment.text) < 80),
            ]
        )
    return rows


def _by_element(segments: list[Segment], masses: list[float]) -> dict[int, tuple[float, int]]:
    """Element -> how much of what reads like the article stands in it, and how many characters altogether."""
    inside: dict[int, tuple[float, int]] = {}
    for segment, mass in zip(segments, masses, strict=True):
        element = segment.context.element if segment.context is not None else None
        for _ in range(3):
            if element is None:
                break
            before = inside.get(id(element), (0.0, 0))
            inside[id(element)] = before[0] + mass, before[1] + len(segment.text)
            element = element.parent
    return inside


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
