"""What tells the article from the rest of a page: measures of what stands around each segment.

They are made of what the first judgement says of every segment by itself: of its neighbours in the text, of what holds
it, and of its place in the page. Where the page declares its body, or has a headline, that counts as well.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, compress

from newsparse.document import Document, Segment
from newsparse.features import LONG, Measures
from newsparse.places import find_places, sibling_scores

__all__ = ["AROUND_NUMBERS", "AROUND_SIGNS", "around"]

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
    "mass of branch",
    "share of branch",
    "links of branch",
    "mass of kin",
    "share of kin",
    "siblings",
    "far before the first",
    "far after the last",
)
AROUND_SIGNS = (
    "before the first",
    "after the last",
    "between",
    "heading between",
    "short between",
    "in the trunk",
    "short in the trunk",
    "right in the trunk",
    "above the headline",
    "below the headline",
    "stated",
    "unstated",
)
"""The names of what :func:`around` measures, likewise."""

GAP = 8.0
"""Characters; what each segment between two paragraphs takes from the run that they make."""

STRONG = 0.3
"""Score, between -1 and 1; what has more may begin or end the main run."""

FAR = 20
"""Segments; what is further from the main run is as far as can be."""

STATED = 12
"""Characters; a shorter segment may stand in a declared body by chance."""

ENDS = 40
"""Characters at either end of a segment that are looked for in a declared body."""


def around(document: Document, scores: Sequence[float], asked: Sequence[int] | None = None) -> list[Measures]:
    """For each segment the measures of what stands around it.

    Args:
        document: the segments.
        scores: for each segment the sum of its own measures, weighted: positive for what reads like the article.
        asked: the places of those that are measured; None for all.
    """
    segments = document.segments
    sizes = [len(s.text) for s in segments]
    clipped = _clipped(segments, sizes, scores)
    masses = [size * score if score > 0 else 0.0 for size, score in zip(sizes, clipped, strict=True)]
    strong = [i for i, score in enumerate(clipped) if score > STRONG and sizes[i] >= LONG]
    first, last = _main(masses, strong, len(segments))
    places = find_places(segments, sizes, masses)
    siblings = sibling_scores(segments, clipped)
    runs = _runs(clipped, masses)
    headline = _headline(segments, first)
    stated = _stated(document, masses)
    measured: list[Measures] = []
    for i in range(len(segments)) if asked is None else asked:
        segment = segments[i]
        place, in_trunk, right_in_trunk = places[i]
        between, short = first < i < last, sizes[i] < LONG
        numbers = (
            *runs[i],
            *place,
            siblings[i],
            min(1.0, (first - i) / FAR) if i < first else 0.0,
            min(1.0, (i - last) / FAR) if i > last else 0.0,
        )
        signs = (
            i < first,
            i > last,
            between,
            between and segment.context is not None and segment.context.level > 0,
            between and short,
            in_trunk,
            in_trunk and short,
            right_in_trunk,
            i < headline,
            0 <= headline < i < first,
            stated[i] is True,
            stated[i] is False,
        )
        measured.append((numbers, signs))
    return measured


def _clipped(segments: list[Segment], sizes: list[int], scores: Sequence[float]) -> list[float]:
    """The scores between -1 and 1, on a page where all paragraphs score low raised to what paragraphs score."""
    running = sorted(
        [score for s, size, score in zip(segments, sizes, scores, strict=True) if s.prose and size >= LONG]
    )
    shift = max(0.0, 1.5 - running[int(len(running) * 0.75)]) if running else 0.0
    return [max(-4.0, min(4.0, score + shift)) / 4 for score in scores]


def _runs(clipped: list[float], masses: list[float]) -> list[tuple[float, ...]]:
    """For each segment its own score, those of its neighbours, and the share of the mass that stands near it."""
    count = len(clipped)
    padded = [-1.0, -1.0, -1.0, -1.0, *clipped, -1.0, -1.0, -1.0, -1.0]
    sums = list(accumulate(masses, initial=0.0))
    total = sums[-1] or 1.0
    runs: list[tuple[float, ...]] = []
    for i in range(count):
        four_before, three_before, two_before, before, own, after, two_after, three_after, four_after = padded[
            i : i + 9
        ]
        runs.append(
            (
                own,
                before,
                after,
                two_before,
                two_after,
                max(four_before, three_before, two_before, before),
                max(after, two_after, three_after, four_after),
                (sums[min(count, i + 9)] - sums[max(0, i - 8)]) / total,
            )
        )
    return runs


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
