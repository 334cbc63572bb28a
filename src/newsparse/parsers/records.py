"""Reads the records of news archives, whose keys stand around the text and below lines of their own.

LexisNexis prints "HEADLINE: ...", "LENGTH: 412 words" between blank lines, below the paper, the day and whose the text
is; Factiva prints two letters before each value; NewsBank and ProQuest have keys above the text and below it.
"""

from __future__ import annotations

import re

from newsparse.document import Candidate, Document, Role, Segment
from newsparse.moments.find import find_moments
from newsparse.names import Credit, read_credits
from newsparse.patterns import pattern
from newsparse.rules.headers import ARCHIVE_CODES, ARCHIVE_KEYS
from newsparse.rules.places import MEDIA

__all__ = ["label_records"]

RULE = "record"

LEAST_KEYS = 3
"""Keys above the text; fewer make no record."""

HEAD = 40
"""Lines above the text among which the keys are."""

VALUE_LIMIT = 300
"""Characters; a longer value is text."""

_KEYED = pattern(r"(?P<key>[A-Z][A-Za-z -]{1,22}):(?:\s+|$)")
_CODED = pattern(r"(?P<key>[A-Z]{2,3})(?:\s+|$)")
_TURNED = pattern(r"[^\W\d_a-z][\w'’-]+, [^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.]*)?")
_NUMBERED = pattern(r"Document [A-Z][A-Za-z0-9]{15,}")
_AROUND = pattern(
    r"(?:document )?[0-9]+ of [0-9]+(?: documents?)?|copyright\b.{4,150}|all rights reserved\.?|(?:\w+ ){1,3}edition|"
    r"[0-9,]+ words|proquest document link|end of document|classification|body|english|[0-9]{1,4}|"
    r"(?-i:[A-Z]{5,8}|Document [A-Z][A-Za-z0-9]{15,})",
    re.IGNORECASE,
)
"""Other lines that only archives print."""


def label_records(document: Document) -> None:
    """Labels the lines of a record of an archive, and enters what its keys tell of."""
    if document.is_page or document.header is not None or not document.beginnings["record"]:
        return
    keyed = _keyed(document)
    head = [i for i in keyed if i < HEAD]
    numbered = [i for i in document.beginnings["record"] if _NUMBERED.fullmatch(document.segments[i].text)]
    if len(head) >= LEAST_KEYS:
        for index, (field, start) in keyed.items():
            _read(document, index, field, start)
        _label_around(document, max(head), max(keyed))
    elif numbered and document.prose:
        _label_around(document, document.prose[0], numbered[-1])
    labelled = {i for i, segment in enumerate(document.segments) if segment.rule == RULE}
    document.prose = [i for i in document.prose if i not in labelled]
    document.short = [i for i in document.short if i not in labelled]


def _keyed(document: Document) -> dict[int, tuple[str, int]]:
    """The lines that begin with a key, what it tells of, and where its value begins."""
    segments = document.segments
    coded = any(segments[i].text.startswith("HD ") for i in document.beginnings["record"])
    form, table = (_CODED, ARCHIVE_CODES) if coded else (_KEYED, ARCHIVE_KEYS)
    keyed: dict[int, tuple[str, int]] = {}
    for index, segment in enumerate(segments):
        found = form.match(segment.text)
        field = table.get(found["key"].casefold()) if found else None
        if found and field is not None:
            keyed[index] = field, found.end()
    return keyed


def _read(document: Document, index: int, field: str, start: int) -> None:
    """Labels the line of a key; what it tells of is entered, and text behind a key is left."""
    segment = document.segments[index]
    text = segment.text
    if field == "text":
        if start < len(text):
            segment.label_part(0, start, Role.LABEL, RULE)
            return
    elif start < len(text) <= VALUE_LIMIT:
        if field in ("title", "site_name", "section") and field not in document.findings:
            stop = text.index(";", start) if field == "section" and ";" in text[start:] else len(text)
            document.state(field, text[start:stop], index, start, stop, RULE)
            segment.label_part(start, stop, Role(field), RULE)
        elif field == "byline" and (credits_ := _credits(text[start:].removeprefix("By "))):
            at = start + 3 * text.startswith("By ", start)
            placed = tuple(c._replace(start=c.start + at, stop=c.stop + at) for c in credits_)
            document.candidates.append(Candidate("byline", placed, index, start, len(text), "head"))
            segment.label_part(start, len(text), Role.BYLINE, RULE)
        elif field == "published" and (readings := find_moments(text[start:], document.language)):
            first, last = start + readings[0].start, start + readings[0].stop
            document.candidates.append(Candidate("published", readings[0], index, first, last, "head"))
            segment.label_part(first, last, Role.DATE, RULE)
    segment.label(Role.LABEL, RULE)


def _credits(text: str) -> list[Credit] | None:
    """The names behind a key; "Lee, Ann" is one."""
    return [Credit(0, len(text), text, collective=False)] if _TURNED.fullmatch(text) else read_credits(text)


def _label_around(document: Document, top: int, last: int) -> None:
    """Labels what else only archives print, above the text and below it, and the name of the paper."""
    segments = document.segments
    below = max(last, document.prose[-1] + 1 if document.prose else 0)
    for index in (*range(min(top, HEAD)), *range(min(below, last), len(segments))):
        segment = segments[index]
        if not segment.free or len(segment.text) > VALUE_LIMIT:
            continue
        if _AROUND.fullmatch(segment.text):
            segment.label(Role.LABEL, RULE)
        elif index < top and "site_name" not in document.findings and _is_paper(segment):
            segment.label(Role.SITE_NAME, RULE)
            document.state_line("site_name", index, RULE)


def _is_paper(segment: Segment) -> bool:
    words = segment.text.split()
    return len(words) <= 6 and words[-1].casefold() in MEDIA and all(word[0].isupper() for word in words)
