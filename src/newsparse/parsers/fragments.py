"""Joins the pieces of a paragraph that a scraper broke at its links and bold words.

"The / Port of Merrin / , which the council owns": every stretch of markup in a sentence became a line of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from operator import attrgetter

from newsparse.document import Document, Role, Segment
from newsparse.joints import CLOSES, OPENS, POSSESSIVE, STOPS, join_lines
from newsparse.measures import ends_sentence

__all__ = ["join_fragments"]

RUNNING = 50
"""Characters; of the pieces of a paragraph one is at least so long, as no line of a poem, or begins with a comma."""

_BEFORE_NONE = CLOSES | STOPS
"""What a line begins with that goes on from the one before."""


_AFTER_BLANK = attrgetter("after_blank")


def join_fragments(document: Document) -> None:
    """Joins lines with no blank line between where one goes on from the other in mid-sentence."""
    if document.is_page or all(map(_AFTER_BLANK, document.segments[1:])):
        return
    for run in _runs(document.segments):
        if _is_running(run):
            for pieces in _paragraphs(run):
                if _is_running(pieces):
                    _join(document, pieces)


def _runs(segments: list[Segment]) -> Iterator[list[Segment]]:
    """Lines without a label and without a blank line between them, two or more."""
    run: list[Segment] = []
    for segment in segments:
        if run and (segment.after_blank or segment.role is not None):
            if len(run) > 1:
                yield run
            run = []
        if segment.role is None and segment.parts is None:
            run.append(segment)
    if len(run) > 1:
        yield run


def _is_running(pieces: list[Segment]) -> bool:
    return any(len(piece.text) >= RUNNING or piece.text[0] in _BEFORE_NONE for piece in pieces)


def _paragraphs(run: list[Segment]) -> Iterator[list[Segment]]:
    """The pieces of each broken paragraph; it begins with no small letter, as lists without marks may."""
    texts = [segment.text for segment in run]
    goes_on = [False, *[_goes_on(before, text) for before, text in pairwise(texts)], False]
    start, size = 0, len(texts[0])
    for index in range(1, len(run) + 1):
        if index < len(run) and not texts[start][0].islower():
            before, text = texts[index - 1], texts[index]
            linked = goes_on[index + 1] and len(text) < RUNNING and _breaks_off(before)
            ends = index > start + 1 and size >= RUNNING and _ends_it(before, text)
            if goes_on[index] or linked or ends:
                size += len(text)
                continue
        if index > start + 1:
            yield run[start:index]
        start, size = index, len(texts[index]) if index < len(run) else 0


def _goes_on(before: str, text: str) -> bool:
    """Whether a line goes on from the one before it in mid-sentence."""
    first = text[0]
    if first in CLOSES or before[-1] in OPENS:
        return True
    return (first.islower() or first in STOPS or text.startswith(POSSESSIVE)) and not _has_ended(before)


def _has_ended(text: str) -> bool:
    return text[-1] in ":;：；" or ends_sentence(text)


def _breaks_off(text: str) -> bool:
    """Whether a line may break off: with a comma, with a word in small letters, or after its first word."""
    last = text.rsplit(" ", 1)[-1]
    return text[-1] == "," or (not _has_ended(text) and (last == text or not last[0].isupper()))


def _ends_it(before: str, text: str) -> bool:
    """Whether a name, a number or the like is the end of the sentence that breaks off before it."""
    return before[-1].isalpha() and not _has_ended(before) and len(text) < RUNNING and ends_sentence(text)


def _join(document: Document, pieces: list[Segment]) -> None:
    may_be_item = not pieces[0].text[0].isalpha()
    for piece in pieces[1:] if may_be_item else pieces:
        piece.label(Role.PARAGRAPH, "broken-line")
    join_lines(document, pieces, "pieces of a paragraph")
