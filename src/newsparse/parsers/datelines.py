"""Finds the dateline: place, date and agency at the head of the first paragraph, up to the dash."""

from __future__ import annotations

import re

from newsparse.document import Document, Finding, Role, Segment
from newsparse.measures import unspaced
from newsparse.moments.find import find_moments
from newsparse.moments.words import is_month
from newsparse.names import agency_in
from newsparse.patterns import pattern
from newsparse.rules.places import CITIES, NO_PLACES, PLACE_WORDS

__all__ = ["find_dateline"]

HEAD_LIMIT = 80
"""Characters; no dateline is longer."""

FIRST_PROSE = 3
"""Running lines; standfirst and captions may stand before the first paragraph, but no more than that."""

COLON_LIMIT = 30
"""Characters; a longer head that a colon ends is none where no agency is in it."""

FIRST_FREE = 200
"""Lines that nothing is known of; the first paragraph is among them, where there is one."""

_DASH = pattern(r"\s?\.\s?[-–—]{1,2}\s?|\s{1,3}[-–—]{1,3}\s+|\s{0,3}[–—]{1,2}\s*|\s{1,3}[-–—]{1,3}$|\s?--\s?")
_AGENCY = pattern(
    r"(?:[-–—]{1,2}|\s{0,3})[(（\[/]\s{0,3}(?P<name>[^\s()（）\[\]/][^()（）\[\]]{1,29}?)\s{0,3}[)）\]/]\s{0,3}\.?$"
)
"""In brackets, or in strokes as press releases have it."""

_AGENCY_FIRST = pattern(r"\((?P<name>[^()]{2,30})\)\s?[-–—]\s?")
"""Italian agencies stand before the place: "(ANSA) - ROMA, 05 GIU - "."""

_YEAR = pattern(r"(?:1[89]|20)[0-9]{2}")
_STROKES = pattern(r"(?P<before>[^/\n]{2,50}?)\s?/(?P<name>[^/\s][^/]{1,24})/")
_PLACE = pattern(r"[^\W\d_][^\d,;:!?\"“”„«»()]*")
_DAY = pattern(r"(?P<day>[0-3]?[0-9])\.?|[0-9]{4}")


def find_dateline(document: Document) -> None:
    """Finds ``dateline`` in the first paragraph, which stays whole, and the ``agency`` in it where none is known.

    In capitals, with an agency in brackets, or with two places and a stroke between them it is taken by its shape;
    otherwise only where the place is one: a city that is known, or a word that the text uses as a place elsewhere.
    """
    if "dateline" in document.findings:
        return
    prose = free = 0
    for index, segment in enumerate(document.segments):
        if segment.role is not None:
            continue
        if _take(document, index, segment):
            return
        free += 1
        prose += segment.prose
        if prose == FIRST_PROSE or free == FIRST_FREE:
            return


def _take(document: Document, index: int, segment: Segment) -> bool:
    head = segment.text[: HEAD_LIMIT + 4]
    if not (
        " /" in head
        or " -" in head
        or "): " in head
        or "–" in head
        or "—" in head
        or "--" in head
        or ".-" in head
        or head[:2].isupper()
    ):
        return False
    for match in _DASH.finditer(head):
        alone = match.end() >= len(segment.text)
        if head[match.end() : match.end() + 1] == "(" and ")-" in head[match.end() :]:
            continue  # "MERRIN--(BUSINESS WIRE)--": the agency is part of it
        if segment.text[match.end() : match.end() + 1].islower():
            return False  # an aside: a report begins with a capital
        if 0 < match.start() <= HEAD_LIMIT and _is_dateline(document, head[: match.start()], alone):
            _state(document, index, match.start(), alone=alone)
            return True
    colon = head.find(": ")
    if 0 < colon <= HEAD_LIMIT and _is_before_colon(document, head[:colon]):
        _state(document, index, colon, alone=False)
        return True
    stop = _stops(head) or _stroked(document, index, head)
    if stop:
        _state(document, index, stop, alone=False)
        return True
    return False


def _is_before_colon(document: Document, text: str) -> bool:
    """Whether a head that ends in a colon is a dateline: a city in capitals, or one with an agency, no party."""
    agency = _AGENCY.search(text)
    if agency and text[-1] == ")":
        return agency_in(agency["name"].split("/")[0]) and _is_dateline(document, text, alone=False)
    return len(text) <= COLON_LIMIT and text.isupper() and _is_city(document, text)


def _stops(head: str) -> int:
    """The end of "KYIV. 3 December. UNN." or of a city in capitals and a full stop; 0 where there is none."""
    parts = head.split(". ")
    if len(parts) > 2 and parts[0].isupper() and _is_date(parts[1].split()):
        third = parts[2].split(".")[0]
        size = len(parts[0]) + 2 + len(parts[1])
        return size + 2 + len(third) if agency_in(third) or third.isupper() else size
    return 0


def _stroked(document: Document, index: int, head: str) -> int:
    """The end of "МЕРИНСК, 3 марта. /ТАСС/." or "Мерин, 3 март /БТА/"; 0 where no agency stands between strokes."""
    found = _STROKES.match(head)
    if found is None or not agency_in(found["name"]) or not _places(found["before"].rstrip(" ."))[0]:
        return 0
    if "agency" not in document.findings:
        document.state("agency", found["name"], index, found.start("name"), found.end("name"), "dateline")
    return found.end()


def _state(document: Document, index: int, stop: int, alone: bool) -> None:
    segment = document.segments[index]
    text = segment.text[:stop].rstrip(" .")
    document.state("dateline", text, index, 0, len(text), "dateline")
    agency = _AGENCY_FIRST.match(text) or _AGENCY.search(text)
    if agency and "agency" not in document.findings and _is_agency(agency["name"]):
        name = agency["name"].split("/")[0]
        document.state("agency", name, index, agency.start("name"), agency.start("name") + len(name), "dateline")
    if "published" not in document.findings:
        _state_date(document, index, text)
    if alone and index + 1 < len(document.segments) and document.segments[index + 1].role is None:
        document.segments[index + 1].joint = "" if unspaced(segment.text) else " "
        segment.label(Role.PARAGRAPH, "dateline-alone")


def _state_date(document: Document, index: int, dateline: str) -> None:
    """The day of publication, where the dateline names it with its year and nothing else does."""
    readings = find_moments(dateline, document.language, document.options.day_first) if _YEAR.search(dateline) else []
    if len(readings) == 1 and readings[0].moment.precision == "day":
        spans = document.segments[index].source_spans(readings[0].start, readings[0].stop)
        document.findings["published"] = Finding(readings[0].moment, tuple(spans), "dateline")


def _is_dateline(document: Document, text: str, alone: bool) -> bool:
    first = _AGENCY_FIRST.match(text)
    if first and _is_agency(first["name"]) and text[first.end() : first.end() + 1].isupper():
        return bool(_places(text[first.end() :])[0])
    agency = _AGENCY.search(text)
    bare = text[: agency.start()].rstrip(" .") if agency else text
    places, certain = _places(bare)
    if not places or any(p.casefold() in NO_PLACES or p.casefold().split()[0] in NO_PLACES for p in places):
        return False
    if alone and len(text) <= 30:
        return True
    if agency:
        return _is_agency(agency["name"]) or places[0].isupper()
    if certain or places[0].isupper():
        return len(places[0]) > 2 or _is_city(document, places[0])
    if "/" in places[0]:
        return all(part[:1].isupper() and len(part.split()) <= 2 for part in places[0].split("/"))
    return len(places[0].split()) <= 3 and _is_city(document, places[0])


def _is_agency(text: str) -> bool:
    return agency_in(text.split("/", maxsplit=1)[0]) or text.isupper()


def _places(text: str) -> tuple[list[str], bool]:
    """The places in a head, and whether a date or an agency beside them makes it certain; none where it is no head."""
    places: list[str] = []
    certain = False
    for part in re.split(r"\s{0,3}[,،]\s*|\.\s+", text):
        if not part:
            continue
        tokens = part.split()
        if _is_date(tokens) or (places and agency_in(part)) or (certain and _YEAR.fullmatch(part)):
            certain = True
        elif _PLACE.fullmatch(part) and len(tokens) <= 5 and _is_capitalised(tokens):
            places.append(part)
        else:
            return [], False
    return (places, certain) if len(places) <= 3 else ([], False)


def _is_date(tokens: list[str]) -> bool:
    return (
        1 <= len(tokens) <= 4
        and any(is_month(t) for t in tokens)
        and all(is_month(t) or _DAY.fullmatch(t) or t == "de" for t in tokens)
    )


def _is_capitalised(tokens: list[str]) -> bool:
    """Every word but the short ones begins with a capital, in scripts that have capitals."""
    return tokens[0][0].upper() == tokens[0][0] and all(t[0].upper() == t[0] or len(t) <= 3 for t in tokens)


def _is_city(document: Document, name: str) -> bool:
    """Whether a word is a known city, or the text says "in" or the like before it."""
    folded = name.casefold()
    if all(word in CITIES for word in re.split(r"[\s/]+", folded)):
        return True
    source = document.source
    wanted = name.title() if name.isupper() else name
    at = source.find(wanted)
    while at >= 0:
        before = source[max(0, at - 12) : at].split()
        if source[at - 1 : at] == " " and before and before[-1].casefold() in PLACE_WORDS:
            return True
        at = source.find(wanted, at + 1)
    return False
