"""Reads the head of a text that has lost its line breaks: "Port reopens By Ann Lee June 5, 2020 The port ..."."""

from __future__ import annotations

from newsparse.document import Candidate, Document, Role
from newsparse.moments.find import find_moments
from newsparse.names import is_name, read_credits
from newsparse.patterns import pattern

__all__ = ["label_one_line"]

RULE = "one-line"

LEAST = 300
"""Characters; a shorter line may be a paragraph alone."""

HEAD = 320
"""Characters in which headline, names and date stand."""

TITLE = range(15, 200)

_PART = r"[^\W\d_a-z][\w.'’-]{1,24}+"
_NAME = rf"{_PART}(?:\s(?:(?:de|van|von|da|di)\s)?{_PART}){{1,2}}?"
_GAP = r"[\s|,•·–-]{0,5}+"
_BEFORE = pattern(
    rf"(?P<title>.{{15,200}}?)(?:[\s|–-]{{1,4}}(?:By|BY|by|Von|Por|Par)\s(?P<names>{_NAME}(?:\sand\s{_NAME})?))?"
    rf"{_GAP}(?:(?:Published|Posted|Updated|Publicado|Publié le|Veröffentlicht am)(?:\son)?:?\s)?\Z"
)
_AFTER = pattern(
    rf"{_GAP}(?:By|BY|by|Von|Por|Par)\s(?P<names>{_NAME})(?=\s(?:The|A|An|In|On|At|Die|Der|Das|El|La|Le|Les|O)\s)"
)
_STOP = pattern(r"[.!]\s")
_BODY = pattern(rf"{_GAP}(?=[^\W\d_a-z]|[\"“„«'‘])")


def label_one_line(document: Document) -> None:
    """Labels headline, names and date before the text in a single line, where a date shows that they are there."""
    if document.is_page or len(document.segments) != 1 or len(document.segments[0].text) < LEAST:
        return
    segment = document.segments[0]
    text = segment.text
    readings = find_moments(text[:HEAD], document.language, document.options.day_first)
    if not readings or not segment.free:
        return
    reading = readings[0]
    before = _BEFORE.match(text, 0, reading.start)
    if before is None or not _is_title(before["title"]):
        return
    parts = [("names", before)] if before["names"] else []
    after = _AFTER.match(text, reading.stop)
    if after and not parts:
        parts.append(("names", after))
    if not parts and reading.moment.time is None and before.end("title") + 1 >= reading.start:
        return  # the day may be the sentence's: "after June 5, 2020 Merrin was quiet"
    body = _BODY.match(text, after.end() if after and not before["names"] else reading.stop)
    if body is None:
        return
    for name, found in parts:
        start, stop = found.span(name)
        placed = tuple(
            c._replace(start=c.start + start, stop=c.stop + start) for c in read_credits(text[start:stop]) or ()
        )
        if placed and all(is_name(c.name) for c in placed):
            document.candidates.append(Candidate("byline", placed, 0, start, stop, "head"))
            segment.label_part(start, stop, Role.BYLINE, RULE)
    document.candidates.append(Candidate("date", reading, 0, reading.start, reading.stop, "head"))
    segment.label_part(reading.start, reading.stop, Role.DATE, RULE)
    start, stop = before.span("title")
    document.state("title", text[start:stop], 0, start, stop, RULE)
    segment.label_part(start, stop, Role.TITLE, RULE)
    _fill(document, body.end())


def _is_title(text: str) -> bool:
    """Whether what stands before may be a headline: no sentence, and nothing that goes on with the date."""
    last = text.rsplit(maxsplit=1)[-1]
    return len(text) in TITLE and _STOP.search(text) is None and not (last.islower() and len(last) < 4)


def _fill(document: Document, stop: int) -> None:
    """Labels what stands between the parts of the head."""
    segment = document.segments[0]
    at = 0
    for part in sorted(segment.parts or (), key=lambda part: part.start):
        if segment.text[at : part.start].strip():
            segment.label_part(at, part.start, Role.LABEL, RULE)
        at = part.stop
    if segment.text[at:stop].strip():
        segment.label_part(at, stop, Role.LABEL, RULE)
