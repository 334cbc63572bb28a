"""Labels the address that stands on a line of its own in the head of a text, as feeds and readers of pages leave it."""

from __future__ import annotations

import re

from newsparse.addresses import encodable
from newsparse.document import Document, Role
from newsparse.patterns import pattern

__all__ = ["label_address"]

RULE = "address-line"

HEAD = 1500
"""Characters of the text in which such a line is looked for."""

HEAD_LINES = 8
"""Lines; likewise."""

TITLE = 120
"""Characters; a longer first line is a paragraph, and what follows it stands in the body."""

_LINE = pattern(r"<?(?P<address>https?://[^\s<>\"]+)>?", re.IGNORECASE)
_PICTURE = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".avif")


def label_address(document: Document) -> None:
    """Labels the lines above the first paragraph that are an address and nothing else.

    The first one that leads to no picture is where the text comes from, unless the caller or a header says so: then it
    names the day, too, where nothing else does. An address between paragraphs stays, and so does one that stands alone.
    """
    if document.page is not None or "://" not in document.source[:HEAD]:
        return
    segments = document.segments
    found = [i for i, s in enumerate(segments[: _stop(document)]) if "://" in s.text[:10] and _LINE.fullmatch(s.text)]
    if not found or all(s.role is not None or i in found for i, s in enumerate(segments)):
        return
    from newsparse.read.declaration import Declaration  # with its table only for those who have addresses

    for index in found:
        segment = segments[index]
        line = _LINE.fullmatch(segment.text)
        if line is None or segment.role is not None:
            continue
        segment.label(Role.LABEL, RULE)
        known = any(one.field == "canonical" for one in document.declared)
        if not known and not line["address"].lower().endswith(_PICTURE):
            start, stop = segment.source_spans(*line.span("address"))[0][0], segment.stop
            document.declared.append(Declaration("canonical", encodable(line["address"]), start, stop, "text", RULE))
    document.prose = [i for i in document.prose if segments[i].role is None]


def _stop(document: Document) -> int:
    """The place of the first paragraph, or where the head ends without one."""
    segments = document.segments
    first = next((i for i, s in enumerate(segments) if s.role is None), 0)
    for place in document.prose:
        text = segments[place].text
        headline = place == first and len(text) <= TITLE and text[-1] not in ".。।"
        if place < first or headline or _LINE.fullmatch(text):
            continue
        return min(place, first + HEAD_LINES)
    return first + HEAD_LINES
