"""Labels what the table of artifacts knows: whole lines, and stretches inside lines."""

from __future__ import annotations

from newsparse.document import Document, Role
from newsparse.rules import Artifact
from newsparse.rules.artifact import LINE_LIMIT, TRIM

__all__ = ["label_artifacts"]


def label_artifacts(document: Document) -> None:
    """Labels every artifact; the value that one carries is left to the parser that reads it.

    A row that stands at the tail takes a line only where no running text follows, one at the head only where none
    stands before.
    """
    rules, segments = document.options.rules, document.segments
    _label_stretches(document)
    _label_start(document)
    bounded: list[tuple[int, Artifact]] = []
    for index in rules.candidates(segments):
        segment = segments[index]
        if segment.role is not None:
            continue
        row = rules.of_line(segment.text if segment.parts is None else segment.remaining())
        if row is None:
            continue
        if row.stands == "line":
            _take(document, index, row)
        else:
            bounded.append((index, row))
    pending = {index for index, _ in bounded}
    prose = [i for i, s in enumerate(segments) if s.prose and s.role is None and i not in pending]
    document.prose = prose
    first, last = (prose[0], prose[-1]) if prose else (len(segments), -1)
    for index, row in bounded:
        if index > last if row.stands == "tail line" else index < first:
            _take(document, index, row)
        elif segments[index].prose:
            prose.append(index)
    if bounded:
        prose.sort()
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
    rules, source = document.options.rules, document.source
    needles = [(needle, rows) for needle, rows in rules.needles if needle in source]
    for index, segment in enumerate(document.segments) if needles else ():
        text = segment.text
        for needle, rows in needles:
            if needle not in text:
                continue
            for start, stop, row in rules.stretches(text, needle, rows):
                if not segment.covers(start, stop):
                    segment.label_part(start, stop, row.role, row.name)
                    if row.carries and document.carriers[-1:] != [index]:
                        document.carriers.append(index)
        if segment.parts and not segment.remaining():
            segment.label(segment.parts[0].role, segment.parts[0].rule)


def _label_start(document: Document) -> None:
    """What stands glued before the very first word."""
    segment = next(iter(document.segments), None)
    if segment is None or not segment.free:
        return
    for row in document.options.rules.starts:
        found = row.match(segment.text[:LINE_LIMIT])
        if found:
            segment.label_part(0, len(found[0].rstrip()), row.role, row.name)
            return
