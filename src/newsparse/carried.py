"""Labels a line that is an artifact, with the value that it carries."""

from __future__ import annotations

from newsparse.document import Document, Role
from newsparse.measures import TRIM
from newsparse.rules import Artifact

__all__ = ["take_line"]

_VALUES = {"source": Role.SOURCE, "author": Role.BYLINE, "tags": Role.TAG, "agency": Role.AGENCY}


def take_line(document: Document, index: int, row: Artifact) -> None:
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
