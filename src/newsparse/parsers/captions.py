"""Finds the captions of pictures, which nothing but their credits betray."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from newsparse.article import Image, Span
from newsparse.document import Document, Finding, Role, Segment
from newsparse.measures import NUMBER, ends_sentence
from newsparse.names import agency_in
from newsparse.rules.captions import ARCHIVE, BY, COUNTED, LIBRARIES, OF, PICTURE
from newsparse.rules.languages import AGENCIES, LANGUAGES

__all__ = ["find_captions"]

CAPTION_LIMIT = 450
"""Characters; a longer line is text."""

ABOVE_LIMIT = 300
"""Characters; a longer line above a line of credit is text."""

CREDIT_LIMIT = 110
"""Characters; whom a picture is credited to takes no more."""


ALONE_LIMIT = 80
"""Characters; a line that begins like a credit and is longer tells of something else."""


class _Credit(NamedTuple):
    """Where in a line the credit begins and ends, brackets apart, and where the caption before it ends."""

    caption_stop: int
    start: int
    stop: int


def find_captions(document: Document) -> None:
    """Finds ``images``: the captions that end in a credit, and lines of credit with the caption beside them.

    A caption is a sentence like any other; what gives it away is whom the picture is credited to, on the same line or
    on the next. A line of credit alone takes the line above it only where that is no paragraph: see :func:`_above`.
    """
    images: list[tuple[int, Image, list[Span], list[Span]]] = []
    last = document.prose[-1] if document.prose else -1
    for index in _candidates(document):
        segment = document.segments[index]
        if not segment.free:
            continue
        credit = _house(segment.text) if index < last else None
        if credit is None and (index < last or not agency_in(segment.text)) and _may_credit(segment.text):
            credit = _credit(segment.text)
        if credit is not None and index > last and credit.caption_stop == 0 and not _PICTURED.search(segment.text):
            credit = None  # below the text that is a sign-off
        if credit is not None:
            images.append(_read(document, index, credit))
    if not images:
        return
    images.sort(key=lambda image: image[0])
    items = tuple(tuple(caption + credit) for _, _, caption, credit in images)
    spans = tuple(span for item in items for span in item)
    document.findings["images"] = Finding(tuple(image for _, image, _, _ in images), spans, "credit", items=items)
    taken = {i for i, s in enumerate(document.segments) if s.role is Role.CAPTION or s.rule == "caption"}
    document.prose = [i for i in document.prose if i not in taken]


def _candidates(document: Document) -> list[int]:
    """The lines that end in no full stop, and those that begin or go on as only captions do."""
    segments = document.segments
    found = {i for i in document.short if len(segments[i].text) <= CAPTION_LIMIT}
    found.update(i for i in document.prose if segments[i].text[-1] not in '.!?…。"”»' and _is_short(segments[i]))
    found.update(i for i in document.prose if _is_short(segments[i]) and not _NAMED.isdisjoint(segments[i].text[-60:]))
    found.update(i for i in document.beginning_with(_FILE) if _is_short(segments[i]))
    if _WIRE.search(document.source):
        found.update(i for i in document.prose if _is_short(segments[i]) and _WIRE.search(segments[i].text))
    for index in document.beginning_with(_NUMBERS):
        if index in found and _COUNTER.fullmatch(segments[index].text) and segments[index].free:
            segments[index].label(Role.COUNTER, "gallery-counter")
    return sorted(found)


def _is_short(segment: Segment) -> bool:
    return len(segment.text) <= CAPTION_LIMIT


_FILE = frozenset({"file"})
_NAMED = frozenset(":：©/|")
_NUMBERS = frozenset({NUMBER, "("})
_WIRE = re.compile(r"\b(?:REUTERS/|via REUTERS\b|AP Photo/|\(AP Photo)")


def _any(words: str) -> str:
    """A pattern for one of several words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(set(words.split("|")), key=len, reverse=True))


_HOUSES = _any(f"{LIBRARIES}|{AGENCIES}")
_WORD = r"(?:[^\W\d_a-z]\.|[^\W\d_a-z][\w'’\-]*)"
_NAME = rf"(?:@?\w+|{_WORD}(?:\s{_WORD}){{0,2}})"
_COUNTER = re.compile(
    rf"\(?[0-9]{{1,3}}\s(?:of|von|de|sur|di|av|af|van|z|из)\s[0-9]{{1,3}}\)?|[0-9]{{1,3}}\s/\s[0-9]{{1,3}}"
    rf"|[0-9]{{1,3}}\s(?i:{_any(COUNTED)})(?:\s[-–|•]\s.{{2,40}})?"
)
_CREDITS = (
    # "Photo: Ann Lee", "(Foto: Archivo)"
    rf"(?P<word>(?i:{_any(PICTURE)}))\.?(?:\s[^\W\d_]{{2,12}}){{0,2}}\s?[:：]\s?[^:：]*?[^\W\d_][^:：]{{0,{CREDIT_LIMIT}}}?",
    # "Photo by Ann Lee/Getty Images"
    rf"(?P<word>(?i:{_any(BY)}))\s(?:[^\Wa-z0-9]|@)[^:!?()]{{1,80}}?",
    # "fot. Jan Roe / Agencja", "(Foto EPA)"
    rf"(?P<word>[FfZz](?:ot|dj)\.)\s[^\W\d_a-z][^.()]{{1,60}}",
)
_ENDS = (
    *(re.compile(rf"(?P<open>[(\[（])?(?P<credit>{credit})[)\]）]?\.?$") for credit in _CREDITS),
    re.compile(rf"(?P<credit>©\s?[^\s.©][^©]{{1,{CREDIT_LIMIT}}})$"),
    # "(Ann Lee/AFP)", "(iStock)", "(AP Photo/Ann Lee)", "(Symbolbild)", "(photo AFP)"
    re.compile(
        rf"(?P<open>[(\[（])(?P<credit>AP Photo[^()]{{0,60}}|[^()]{{2,60}}/(?:{_HOUSES})(?:[ /][^()]{{2,40}})?|(?:{_any(LIBRARIES)})"
        rf"(?:[/ ][^()]{{1,40}})?|(?i:{_any(ARCHIVE)})|(?i:{_any(PICTURE)})\s[^\W\d_a-z][^()]{{1,60}})[)\]）]\.?$"
    ),
    re.compile(rf"^(?P<open>[(\[（])(?P<credit>{_HOUSES})[)\]）]$"),
    # "..., file photo": as the last words
    re.compile(rf"(?<=[.,] )(?P<open>)(?P<credit>(?i:{_any(ARCHIVE)}))\.?$"),
    # "Uncredited/AP/dpa", "Captain Roe / AFP", "REUTERS/Ann Lee"
    re.compile(
        rf"(?:^|(?<=[\s.!?”»\"]))(?P<open>)(?P<credit>{_NAME}(?:\s?/\s?[^/|.]{{1,30}}){{0,3}}/(?:{_HOUSES}))\.?$"
    ),
    re.compile(rf"(?P<open>\s[/|]\s)(?P<credit>{_HOUSES})\.?$"),
    re.compile(r"(?:^|\s)(?P<open>)(?P<credit>(?:\S+/)?(?:REUTERS/\S|via REUTERS\b|\(?AP Photo/).*)$"),
    re.compile(rf"^(?P<open>)(?P<credit>(?i:{_any(OF)})\s?[/|].{{2,60}})$"),
    re.compile(r"(?:^|\s/\s|(?<=[.!?])\s)(?P<open>)(?P<credit>[^/]{2,40}/[^/]{2,20}\snuotr\.)$"),
)
"""The ends of lines that credit a picture, the surest first."""

_FILED = re.compile(r"FILE(?: PHOTO)?\s?[-–—:]\s?\S.{10,}")


@lru_cache(maxsize=1)
def _function_words() -> frozenset[str]:
    """The most frequent words of all languages: after one of them "Foto" is a word of the sentence."""
    return frozenset(word for language in LANGUAGES.values() for word in language.stop_words.split("|"))


def _credit(text: str) -> _Credit | None:
    """The credit at the end of a line; None for what credits no picture."""
    if _FILED.match(text) and not _WIRE.search(text):
        return _Credit(len(text), len(text), len(text))
    lead = _LEAD.match(text)
    start = max(lead.end() if lead else 0, len(text) - CREDIT_LIMIT - 40)
    for pattern in _ENDS:
        found = pattern.search(text, start) if start == 0 or pattern.pattern[0] != "^" else None
        if found and _stands_apart(text, found):
            return _Credit(len(text[: found.start()].rstrip(" (-–—|/")), *found.span("credit"))
    return None


def _house(text: str) -> _Credit | None:
    """The name of an agency alone, which between paragraphs is the credit of a picture."""
    return _Credit(0, 0, len(text)) if len(text) <= 30 and text[0] not in "([（" and agency_in(text) else None


def _may_credit(text: str) -> bool:
    """A cheap look: most short lines hold nothing that a credit is made of."""
    if text[-1] in ")]）" or not _SIGNS.isdisjoint(text):
        return True
    words = text.casefold().split()
    return words[-1].strip(".") in _last_words() or not _JOINTS.isdisjoint(words)


_SIGNS = frozenset(":：©/|")
_JOINTS = frozenset(
    {"by", "via", "courtesy", "from", "von", "de", "di", "por", "av", "af", "van", "fot.", "zdj.", "autorstwa"}
)


@lru_cache(maxsize=1)
def _last_words() -> frozenset[str]:
    return frozenset(phrase.split()[-1] for phrase in ARCHIVE.split("|"))


def _stands_apart(text: str, found: re.Match[str]) -> bool:
    """Whether the credit is no part of the sentence before it."""
    start, credit, words = found.start(), found["credit"], found.groupdict()
    if credit[0] == "©":
        return ". " not in credit and not (start == 0 and _RIGHTS.search(credit))
    if "word" not in words:
        return True
    if ends_sentence(credit.rstrip(".")):
        return False
    if text[-1] == "." and not words["open"] and any(word[0].islower() for word in credit.split()[1:]):
        return False  # a sentence
    if start == 0:
        name = credit[found.end("word") - found.start("credit") :].lstrip(" :：.")
        return len(credit) <= ALONE_LIMIT and (not name[0].islower() or name.count(" ") < 4)
    before = text[:start].rstrip()
    if words["open"] or before[-1] in '.!?…,;|–—-)»”"':
        return True
    last = before.split()[-1].casefold()
    return not credit[0].islower() and last not in _function_words()


_PICTURED = re.compile(r"(?i:photo|foto|image|bild|фото|getty|istock|shutterstock|nuotr|©)")
_RIGHTS = re.compile(
    r"[12][0-9]{3}|(?i:rights|rechte|droits|derechos|diritti|direitos|riservat|reserv|vorbehalten|zastrzeż|права)"
)


def _read(document: Document, index: int, credit: _Credit) -> tuple[int, Image, list[Span], list[Span]]:
    """Labels a caption and its credit, and gives back the picture with the spans of both."""
    segment = document.segments[index]
    text = segment.text
    caption = None
    spans: list[Span] = []
    if credit.caption_stop:
        lead = _LEAD.match(text)
        start = lead.end() if lead else 0
        if start < credit.caption_stop:
            caption = text[start : credit.caption_stop]
            spans = segment.source_spans(start, credit.caption_stop)
            segment.label_part(start, credit.caption_stop, Role.CAPTION, "caption")
    elif (beside := _beside(document, index, text)) is not None:
        other = document.segments[beside]
        caption, spans = other.text, other.source_spans(0, len(other.text))
        other.label(Role.CAPTION, "above-credit")
    whom: str | None = None
    where: list[Span] = []
    if credit.start < credit.stop:
        whom, where = text[credit.start : credit.stop], segment.source_spans(credit.start, credit.stop)
        segment.label_part(credit.start, credit.stop, Role.CREDIT, "caption")
    segment.label(Role.LABEL, "caption")
    return index, Image(None, caption, whom), spans, where


_LEAD = re.compile(r"[0-9]{1,3}\s?/\s?[0-9]{1,3}\s?(?=\S)")


def _beside(document: Document, index: int, text: str) -> int | None:
    """The line of the caption that a line of credit belongs to; None where none is sure.

    In mid-text it is the line above, where it ends in no full stop, or where the credit is in brackets, as only the
    rest of a caption is. In the head, above the first paragraph, any line that stands between two that are labelled.
    """
    segments = document.segments
    above = segments[index - 1] if index else None
    first = next((i for i in document.prose if segments[i].role is None), len(segments))
    below = segments[index + 1] if index + 1 < len(segments) else None
    if above is not None and above.free and len(above.text) <= ABOVE_LIMIT:
        if not ends_sentence(above.text) and not above.text.endswith(":"):
            return index - 1
        if text[0] in "([（" and above.text[0] not in '"“„«' and first < index - 1 < document.prose[-1]:
            return index - 1
        if below is not None and below.role in _HEAD and index > 1 and segments[index - 2].role is not Role.TITLE:
            return index - 1
    if below is not None and below.free and index < first and not below.prose and index + 1 < first:
        return index + 1
    return None


_HEAD = frozenset({Role.LABEL, Role.BYLINE, Role.DATE, Role.SHARE})
