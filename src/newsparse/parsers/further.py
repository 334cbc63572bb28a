"""Leaves out further articles: one dump of a feed behind another, of which the first is read."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping

from newsparse.carried import take_line
from newsparse.document import Document, Role, Segment
from newsparse.measures import unspaced
from newsparse.rules import Artifact

__all__ = ["leave_further_articles"]

HEADLINE = range(12, 200)
"""Characters of a headline."""

WORDS = 3
"""Words of letters alone in a headline."""

HEAD = 3
"""Lines below the end of an article, among which the headline of the next one is."""

_ENDS = frozenset({Role.SOURCE_LINK, Role.TRANSLATOR})
_RULES = frozenset({"feed-footer", "source-by"})
_OPENINGS = frozenset({"the", "source"})
"""The words that lines of these rules begin with."""


def leave_further_articles(document: Document) -> None:
    """Labels what follows the first article, where both end in what stands only there, and the next has a headline.

    The source of an article or the list of its tags stands at its end. In mid-text it says nothing: there it stands
    alone, and no headline follows it.
    """
    if document.is_page or len(document.openings) + len(document.carriers) < 2:
        return
    segments = document.segments
    artifacts = {*document.carriers, *[index for _, index in document.openings]}
    tails = _tails(document)
    if sum(index in tails or _is_end(segments[index]) for index in artifacts) < 2:
        return
    ends = list(_ends(segments, tails))
    if len(ends) < 2 or not any(map(_is_headline, segments[ends[0].stop : ends[0].stop + HEAD])):
        return
    if _kinds(segments, ends[0], tails).isdisjoint(set().union(*[_kinds(segments, end, tails) for end in ends[1:]])):
        return
    start = ends[0].stop
    for index in ends[0]:
        if index in tails and segments[index].role is None:
            take_line(document, index, tails[index])
    for segment in segments[start:]:
        segment.parts = None
        segment.label(Role.RELATED, "further-article")
    document.carriers = [index for index in document.carriers if index < start]
    document.prose = [index for index in document.prose if index < start]
    where = segments[start].start, segments[-1].stop
    document.note("further-article", "the text holds another article behind the one that was read", where)


def _ends(segments: list[Segment], tails: Container[int]) -> Iterator[range]:
    """Lines that stand at the end of an article, below its text; those without text between them are one."""
    found: range | None = None
    text = False
    for index, segment in enumerate(segments):
        if index in tails or _is_end(segment):
            if text:
                if found is not None:
                    yield found
                found = range(index, index + 1)
            elif found is not None:
                found = range(found.start, index + 1)
            text = False
        elif segment.prose and segment.role is None:
            text = True
    if found is not None:
        yield found


def _is_end(segment: Segment) -> bool:
    if segment.role in _ENDS or segment.rule in _RULES:
        return True
    return segment.parts is not None and any(part.rule == "tag-marker" for part in segment.parts)


def _kinds(segments: list[Segment], end: range, tails: Mapping[int, Artifact]) -> set[str]:
    """Which artifacts an end is made of."""
    kinds = {tails[index].name for index in end if index in tails}
    for segment in segments[end.start : end.stop]:
        kinds |= {part.rule for part in segment.parts or () if part.rule == "tag-marker"}
        if segment.rule and (segment.role in _ENDS or segment.rule in _RULES):
            kinds.add(segment.rule)
    return kinds


def _tails(document: Document) -> dict[int, Artifact]:
    """Lines of other artifacts that stand at the end of an article; where text follows they are labelled as nothing."""
    found: dict[int, Artifact] = {}
    for word, index in [opening for opening in document.openings if opening[0] in _OPENINGS]:
        segment = document.segments[index]
        row = document.options.rules.of_line(segment.text, word) if segment.parts is None else None
        if row is not None and row.name in _RULES:
            found[index] = row
    return found


def _is_headline(segment: Segment) -> bool:
    """Whether a line may be a headline, and is no date."""
    if not segment.free or segment.prose or len(segment.text) not in HEADLINE:
        return False
    return sum(word.isalpha() for word in segment.text.split()) >= WORDS or unspaced(segment.text)
