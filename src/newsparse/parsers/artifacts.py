"""Labels what the table of artifacts knows: whole lines, and stretches inside lines."""

from __future__ import annotations

from newsparse.carried import take_line
from newsparse.document import Document
from newsparse.rules import Artifact

__all__ = ["label_artifacts", "label_bounded_artifacts"]

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
    for word, index in document.openings:
        segment = segments[index]
        if segment.role is not None:
            continue
        row = rules.of_line(segment.text, word) if segment.parts is None else rules.of_line(segment.remaining())
        if row is None:
            continue
        if row.stands == "line":
            take_line(document, index, row)
        else:
            bounded[index] = row
    document.prose = prose = [i for i in document.prose if segments[i].role is None]
    if bounded:
        document.bounded = list(bounded)
        _take_bounded(document, bounded, prose)


def label_bounded_artifacts(document: Document) -> None:
    """Labels once more what stands at the tail or the head, where the rest of a page was told from its article."""
    if not document.noisy:
        return
    rules, segments = document.options.rules, document.segments
    free = [i for i in document.bounded if segments[i].role is None]
    bounded = {i: row for i in free if (row := rules.of_line(segments[i].remaining())) is not None}
    if bounded:
        _take_bounded(document, bounded, document.prose)


def _take_bounded(document: Document, bounded: dict[int, Artifact], prose: list[int]) -> None:
    """Takes the lines that are artifacts only above the first paragraph, or only below the last."""
    segments = document.segments
    prose = [i for i in prose if i not in bounded]
    first, last = (prose[0], prose[-1]) if prose else (len(segments), -1)
    for index, row in bounded.items():
        if index > last if row.stands == "tail line" else index < first:
            take_line(document, index, row)
    document.prose = [i for i in document.prose if segments[i].role is None]
    document.carriers.sort()


def _label_stretches(document: Document) -> None:
    """What stands inside lines, found by its first characters."""
    rules, segments = document.options.rules, document.segments
    source = None if document.is_page else document.source
    touched: dict[int, None] = {}
    for needle in rules.needles:
        literal = needle.literal
        if source is not None and not (literal[0] in source and literal in source):
            continue
        for index, segment in enumerate(segments):
            if literal not in segment.text or segment.role is not None:
                continue
            for start, stop, row in rules.stretches(segment.text, needle):
                if not segment.covers(start, stop):
                    segment.label_part(start, stop, row.role, row.name)
                    touched[index] = None
                    if row.carries and index not in document.carriers[-2:]:
                        document.carriers.append(index)
    if not touched:
        return
    for index in touched:
        segment = segments[index]
        if segment.parts and not segment.remaining():
            segment.label(segment.parts[0].role, segment.parts[0].rule)
    document.carriers.sort()


def _label_start(document: Document) -> None:
    """What stands glued before the very first word."""
    segment = document.segments[0] if document.segments else None
    if segment is None or not segment.free:
        return
    folded = segment.text[:LONGEST].casefold()
    for row in document.options.rules.starts:
        found = row.match(segment.text) if folded.startswith(row.heads) else None
        if found:
            segment.label_part(0, len(found[0].rstrip()), row.role, row.name)
            return
