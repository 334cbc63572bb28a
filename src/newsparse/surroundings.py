"""What tells the article from the rest of a page: measures of what stands around each segment.

They are made of what the first judgement says of every segment by itself: of its neighbours in the text, of what holds
it, and of its place in the page. Where the page declares its body, or has a headline, that counts as well.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, compress
from typing import NamedTuple

from newsparse.document import Document, Segment
from newsparse.features import LONG, Measures
from newsparse.holders import HOLD_NUMBERS, HOLD_SIGNS, find_holds
from newsparse.places import PLACE_NUMBERS, find_places

__all__ = ["LINE_NUMBERS", "LINE_SIGNS", "SEGMENT_NUMBERS", "SEGMENT_SIGNS", "around_lines", "around_segments"]

LINE_NUMBERS = (
    "own",
    "one before",
    "one after",
    "two before",
    "two after",
    "near before",
    "near after",
    "mass near",
    "far before the first",
    "far after the last",
)
LINE_SIGNS = ("before the first", "after the last", "between", "short between")
"""The names of what :func:`around_lines` measures: numbers, and signs that are there or not."""

SEGMENT_NUMBERS = (
    "own",
    "mass near",
    "far before the first",
    "far after the last",
    *PLACE_NUMBERS,
    *HOLD_NUMBERS,
)
SEGMENT_SIGNS = (
    "before the first",
    "after the last",
    "between",
    "in the trunk",
    "short in the trunk",
    "right in the trunk",
    "heading in the trunk",
    "list in the trunk",
    "link in the trunk",
    "above the headline",
    "below the headline",
    "stated",
    "unstated",
    *HOLD_SIGNS,
)
"""The names of what :func:`around_segments` measures, likewise."""

GAP = 8.0
"""Characters; what each segment between two paragraphs takes from the run that they make."""

STRONG = 0.3
"""Score, between -1 and 1; what has more may begin or end the main run."""

PARAGRAPH = 1.2
"""Score of its own measures; what runs and has more reads like a paragraph of the article."""

NEAR = 8
"""Segments on either side, among which mass is near."""

FAR = 20
"""Segments; what is further from the main run is as far as can be."""

STATED = 12
"""Characters; a shorter segment may stand in a declared body by chance."""

LINKED = 0.9
"""Share of its characters; a segment with more of them in links is a link."""

ENDS = 40
"""Characters at either end of a segment that are looked for in a declared body."""


class _Run(NamedTuple):
    """What the first judgement says of all segments, and the main run of the article among them."""

    sizes: list[int]
    clipped: list[float]
    """The scores between -1 and 1."""

    masses: list[float]
    """Characters, weighted by the scores above 0."""

    strong: list[int]
    """The places of what may begin or end the main run."""

    first: int
    last: int
    """The ends of the main run."""


def around_lines(document: Document, scores: Sequence[float]) -> list[Measures]:
    """For each line of a text the measures of what stands around it.

    Args:
        document: the lines.
        scores: for each line the sum of its own measures, weighted: positive for what reads like the article.
    """
    run = _find_run(document.segments, scores)
    first, last, clipped = run.first, run.last, run.clipped
    padded = [-1.0, -1.0, -1.0, -1.0, *clipped, -1.0, -1.0, -1.0, -1.0]
    measured: list[Measures] = []
    for i, near in enumerate(_masses_near(run.masses)):
        before, after = padded[i : i + 4], padded[i + 5 : i + 9]
        numbers = (
            clipped[i],
            before[3],
            after[0],
            before[2],
            after[1],
            max(before),
            max(after),
            near,
            *_away(i, first, last),
        )
        between = first < i < last
        measured.append((numbers, (i < first, i > last, between, between and run.sizes[i] < LONG)))
    return measured


def around_segments(document: Document, scores: Sequence[float], asked: Sequence[int] | None = None) -> list[Measures]:
    """For each segment of a page the measures of what stands around it.

    Args:
        document: the segments.
        scores: for each segment the sum of its own measures, weighted: positive for what reads like the article.
        asked: the places of those that are measured; None for all.
    """
    segments = document.segments
    run = _find_run(segments, scores)
    if asked is None:
        asked = range(len(segments))
    places = find_places(segments, run.sizes, run.masses)
    paragraphs = [i for i in document.prose if scores[i] > PARAGRAPH and run.sizes[i] >= LONG]
    holds = find_holds(segments, paragraphs, asked)
    near = _masses_near(run.masses)
    headline = _headline(segments, run.first)
    stated = _stated(document, run.masses)
    measured: list[Measures] = []
    for i, (hold, hold_signs) in zip(asked, holds, strict=True):
        place, in_trunk, right_in_trunk = places[i]
        numbers = (
            run.clipped[i],
            near[i],
            *_away(i, run.first, run.last),
            *place,
            *hold,
        )
        signs = (
            i < run.first,
            i > run.last,
            run.first < i < run.last,
            *(_in_trunk(segments[i], run.sizes[i], right=right_in_trunk) if in_trunk else _OUTSIDE),
            i < headline,
            0 <= headline < i < run.first,
            stated[i] is True,
            stated[i] is False,
            *hold_signs,
        )
        measured.append((numbers, signs))
    return measured


_OUTSIDE = (False,) * 6


def _in_trunk(segment: Segment, size: int, *, right: bool) -> tuple[bool, ...]:
    """What a segment in the trunk is: that, short, right in it, a heading, in a list, a link."""
    context = segment.context
    if context is None:
        return (True, size < LONG, right, False, False, False)
    setting = context.element.setting
    link = bool(context.anchors) and context.link_characters > size * LINKED
    return (True, size < LONG, right, setting.level > 0, setting.list_depth > 0, link)


def _away(place: int, first: int, last: int) -> tuple[float, float]:
    """How far a place is before the main run, and how far behind it."""
    return (
        min(1.0, (first - place) / FAR) if place < first else 0.0,
        min(1.0, (place - last) / FAR) if place > last else 0.0,
    )


def _find_run(segments: list[Segment], scores: Sequence[float]) -> _Run:
    sizes = [len(s.text) for s in segments]
    clipped = _clipped(segments, sizes, scores)
    masses = [size * score if score > 0 else 0.0 for size, score in zip(sizes, clipped, strict=True)]
    strong = [i for i, score in enumerate(clipped) if score > STRONG and sizes[i] >= LONG]
    return _Run(sizes, clipped, masses, strong, *_main(masses, strong, len(segments)))


def _clipped(segments: list[Segment], sizes: list[int], scores: Sequence[float]) -> list[float]:
    """The scores between -1 and 1, on a page where all paragraphs score low raised to what paragraphs score."""
    running = sorted(
        [score for s, size, score in zip(segments, sizes, scores, strict=True) if s.prose and size >= LONG]
    )
    shift = max(0.0, 1.5 - running[int(len(running) * 0.75)]) if running else 0.0
    return [max(-4.0, min(4.0, score + shift)) / 4 for score in scores]


def _masses_near(masses: list[float]) -> list[float]:
    """For each segment the share of the mass that stands near it."""
    sums = list(accumulate(masses, initial=0.0))
    count, total = len(masses), sums[-1] or 1.0
    return [(sums[min(count, i + NEAR + 1)] - sums[max(0, i - NEAR)]) / total for i in range(count)]


def _headline(segments: list[Segment], first: int) -> int:
    """The last heading of the first level above the text, else the first one; -1 where there is none."""
    place = -1
    for i, segment in enumerate(segments):
        if i > first and place >= 0:
            break
        if segment.context is not None and segment.context.level == 1:
            place = i
    return place


def _stated(document: Document, masses: list[float]) -> list[bool | None]:
    """For each segment whether the body that the page declares holds it; None where nothing can be told.

    A declared body that holds less than half of what reads like the article is an excerpt.
    """
    count = len(document.segments)
    body = " ".join(" ".join([one.value for one in document.declared if one.field == "article_body"]).split())
    if not body:
        return [None] * count
    held = [len(s.text) >= STATED and (s.text[:ENDS] in body or s.text[-ENDS:] in body) for s in document.segments]
    whole = 2 * sum(compress(masses, held)) > sum(masses)
    return [True if one else (False if whole else None) for one in held]


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
