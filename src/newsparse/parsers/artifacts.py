"""Labels what the table of artifacts knows: whole lines, and stretches inside lines."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from operator import attrgetter

from newsparse.document import Document, Role
from newsparse.measures import TRIM
from newsparse.rules import Artifact

__all__ = ["label_artifacts"]

LONGEST = 40
"""Characters; no head of what stands at the very beginning is longer."""


def label_artifacts(document: Document) -> None:
    """Labels every artifact; the value that one carries is left to the parser that reads it.

    A row that stands at the tail takes a line only where no running text follows, one at the head only where none
    stands before.
    """
    rules, segments = document.options.rules, document.segments
    _label_stretches(document)
    _label_start(document)
    bounded: dict[int, Artifact] = {}
    likely = set(document.beginning_with(rules.words))
    likely.update(i for i, segment in enumerate(segments) if rules.is_whole(segment.text))
    for index in sorted(likely):
        segment = segments[index]
        if segment.role is not None:
            continue
        row = rules.of_line(segment.text if segment.parts is None else segment.remaining())
        if row is None:
            continue
        if row.stands == "line":
            _take(document, index, row)
        else:
            bounded[index] = row
    running = [i for i in document.prose if segments[i].role is None]
    document.prose = prose = [i for i in running if i not in bounded] if bounded else running
    first, last = (prose[0], prose[-1]) if prose else (len(segments), -1)
    for index, row in bounded.items():
        if index > last if row.stands == "tail line" else index < first:
            _take(document, index, row)
    if bounded:
        document.prose = [i for i in running if segments[i].role is None]
        document.carriers.sort()


def _take(document: Document, index: int, row: Artifact) -> None:
    """Labels the line; the value that it carries gets a label of its own, for the parser that reads it."""
    segment = document.segments[index]
    if row.carries:
        if document.carriers[-1:] != [index]:
            document.carriers.append(index)
        if segment.parts is None:
            skip = len(segment.text) - len(segment.text.lstrip(TRIM))
            found = row.match(segment.text, skip)
            for name in found.groupdict() if found else ():
                start, stop = found.span(name) if found else (0, 0)
                if start < stop:
                    segment.label_part(start, stop, _VALUES[row.carries], row.name)
    segment.label(row.role, row.name)


_VALUES = {"source": Role.SOURCE, "author": Role.BYLINE, "tags": Role.TAG, "agency": Role.AGENCY}


def _label_stretches(document: Document) -> None:
    """What stands inside lines, found by its first characters."""
    rules, segments = document.options.rules, document.segments
    touched: dict[int, None] = {}
    for needle, rows in rules.needles:
        for index in _holding(document, needle):
            segment = segments[index]
            for start, stop, row in rules.stretches(segment.text, needle, rows):
                if not segment.covers(start, stop):
                    segment.label_part(start, stop, row.role, row.name)
                    touched[index] = None
                    if row.carries and index not in document.carriers[-2:]:
                        document.carriers.append(index)
    for index in touched:
        segment = segments[index]
        if segment.parts and not segment.remaining():
            segment.label(segment.parts[0].role, segment.parts[0].rule)
    document.carriers.sort()


def _holding(document: Document, needle: str) -> Iterator[int]:
    """The lines that hold a needle."""
    if document.is_page:  # where most of what stands in the source is in no segment
        yield from (index for index, segment in enumerate(document.segments) if needle in segment.text)
        return
    source, segments = document.source, document.segments
    at = source.find(needle)
    while at >= 0:
        index = bisect_right(segments, at, key=_START) - 1
        if index >= 0:
            yield index
            at = max(at, segments[index].stop - 1)
        at = source.find(needle, at + 1)


_START = attrgetter("start")


def _label_start(document: Document) -> None:
    """What stands glued before the very first word."""
    segment = next(iter(document.segments), None)
    if segment is None or not segment.free:
        return
    for row in document.options.rules.starts:
        found = row.match(segment.text) if segment.text[:LONGEST].casefold().startswith(row.heads) else None
        if found:
            segment.label_part(0, len(found[0].rstrip()), row.role, row.name)
            return
