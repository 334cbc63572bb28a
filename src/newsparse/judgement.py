"""How much each segment of a page, or line of its text, reads like the article: two sums of weighted measures.

The first is of a segment's own measures, the second of those and of what the first says of the segments around it (see
:mod:`newsparse.features` and :mod:`newsparse.surroundings`). The weights are fitted by ``tools/fit_article.py``.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import compress
from operator import add, mul
from typing import TYPE_CHECKING

from newsparse import features, surroundings
from newsparse.document import Document, Segment
from newsparse.rules.weights import PAGE_AROUND, PAGE_OWN, PAGE_PATH, TEXT_AROUND, TEXT_OWN

if TYPE_CHECKING:
    from newsparse.read.elements import Element

__all__ = ["LINE_MARGIN", "judge_lines", "judge_segments", "margin"]

PARAGRAPH_MARGIN = 0.25
"""What a paragraph of a page must score to be the article's; a short segment need but be more likely in than out. A
paragraph that does not belong costs more, and what is short later steps may still tell from the text. Chosen by
``tools/choose_margin.py``, on folds over the sites that are learnt from."""

LINE_MARGIN = 0.25
"""Likewise for a line of the text of a page."""

RULED_OUT = -7.0
"""Score of a segment's own measures; a short one that has less is outside, whatever stands around it. Nearly half of
all segments have, and on public pages one in thirty thousand of them would have come over the margin."""


def judge_lines(document: Document) -> list[float]:
    """For each line of the text of a page how much it reads like the article: positive for what is taken for it."""
    first = _Judgement(TEXT_OWN, features.OWN_NUMBERS, features.OWN_SIGNS)
    second = _Judgement(
        TEXT_AROUND,
        (*surroundings.LINE_NUMBERS, *features.OWN_NUMBERS),
        (*surroundings.LINE_SIGNS, *features.OWN_SIGNS),
    )
    measured = features.own(document)
    around = surroundings.around_lines(document, [first.score(*measures) for measures in measured])
    return [
        second.score(numbers + own, signs + own_signs) - LINE_MARGIN
        for (numbers, signs), (own, own_signs) in zip(around, measured, strict=True)
    ]


def judge_segments(document: Document, rows: list[Element | None]) -> list[float]:
    """For each segment of a page how much it reads like the article: positive for what is taken for it.

    Short segments that their own measures rule out are not looked at in the light of others, but for cells.

    Args:
        document: the page.
        rows: for each segment the row of the cell that it stands in.
    """
    first = _Judgement(PAGE_OWN, features.OWN_NUMBERS, features.OWN_SIGNS)
    second = _Judgement(
        PAGE_AROUND,
        (*surroundings.SEGMENT_NUMBERS, *features.OWN_NUMBERS),
        (*surroundings.SEGMENT_SIGNS, *features.OWN_SIGNS),
    )
    measured = features.own(document)
    scores = list(map(add, [first.score(*measures) for measures in measured], _path_scores(document.segments)))
    asked = [
        i
        for i, segment in enumerate(document.segments)
        if scores[i] > RULED_OUT or segment.prose or rows[i] is not None
    ]
    for i, (around, signs) in zip(asked, surroundings.around_segments(document, scores, asked), strict=True):
        own, own_signs = measured[i]
        scores[i] = second.score(around + own, signs + own_signs) - margin(len(document.segments[i].text))
    return scores


def margin(size: int) -> float:
    """What a segment of so many characters must score."""
    return PARAGRAPH_MARGIN if size >= features.LONG else 0.0


def _path_scores(segments: list[Segment]) -> list[float]:
    """What the elements that each segment stands in say of it."""
    weight = PAGE_PATH.get
    said: dict[str, float] = {}  # tag -> what its words weigh: of most tags a page has many
    known = dict.fromkeys(features.find_wrappers(segments), 0.0)
    scores: list[float] = []
    for segment in segments:
        fresh: list[Element] = []
        element = segment.context.element if segment.context is not None else None
        while element is not None and element not in known and len(fresh) < features.CHAIN:
            fresh.append(element)
            element = element.parent
        score = known[element] if element in known and len(fresh) < features.CHAIN else 0.0
        for element in reversed(fresh):
            tag = element.tag
            if tag not in said:
                said[tag] = sum([weight(word, 0.0) for word in features.element_words(element)])
            score += said[tag]
            known[element] = score
        scores.append(score)
    return scores


class _Judgement:
    """A sum of weighted measures; what a set of signs weighs is worked out once, for most segments share theirs."""

    def __init__(self, table: Mapping[str, float], numbers: tuple[str, ...], signs: tuple[str, ...]) -> None:
        self._bias = table["bias"]
        self._numbers = tuple([table[name] for name in numbers])
        self._signs = tuple([table[name] for name in signs])
        self._known: dict[tuple[bool, ...], float] = {}

    def score(self, numbers: tuple[float, ...], signs: tuple[bool, ...]) -> float:
        """The greater, the more it reads like the article."""
        known = self._known.get(signs)
        if known is None:
            known = self._known[signs] = sum(compress(self._signs, signs), self._bias)
        return sum(map(mul, self._numbers, numbers), known)
