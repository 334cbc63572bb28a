"""Decides who wrote the article: people apart from agencies and desks."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from newsparse.document import Candidate, Document, Finding, Role, Segment
from newsparse.moments import is_month
from newsparse.names import Credit, agency_in, is_desk, is_person, read_credits
from newsparse.rules.languages import spellings

__all__ = ["find_bylines"]

MARKED_BEFORE = 40
"""Segments; how far above the text of a page its authors may stand."""

MARKED_AFTER = 12
"""Segments; likewise below it."""

BARE_LIMIT = 80
"""Characters; a longer line is not a list of names."""


def find_bylines(document: Document) -> None:
    """Finds ``byline``, ``authors`` and ``agency``.

    The ladder: a line that a word introduces ("By"), in the head, then after the text; a name beside the date; a line
    of nothing but names next to such a line in the head; one right after the text.
    """
    _find_carried_agency(document)
    if document.noisy:
        chosen = _marked(document) or _introduced(document) or _carried(document) or _beside_date(document)
    else:
        chosen = _introduced(document) or _carried(document) or _beside_date(document) or _bare(document)
    if not chosen:
        return
    people: dict[str, list[tuple[int, int]]] = {}
    agencies: dict[str, list[tuple[int, int]]] = {}
    spans: list[tuple[int, int]] = []
    for candidate in chosen:
        segment = document.segments[candidate.line]
        spans += segment.source_spans(candidate.start, candidate.stop)
        assert isinstance(candidate.value, tuple)
        for credit in candidate.value:
            where = segment.source_spans(credit.start, credit.stop)
            (agencies if credit.collective else people).setdefault(credit.name, where)
    texts = [document.segments[c.line].text[c.start : c.stop] for c in chosen]
    rule = f"{chosen[0].kind}-{chosen[0].place}"
    document.findings["byline"] = Finding(" ".join(texts), tuple(spans), rule)
    if people:
        items = tuple(tuple(found) for found in people.values())
        document.findings["authors"] = Finding(tuple(people), tuple(s for i in items for s in i), rule, items=items)
    if agencies and "agency" not in document.findings:
        name = next(iter(agencies))
        document.findings["agency"] = Finding(name, tuple(agencies[name]), rule)


def _find_carried_agency(document: Document) -> None:
    """The agency that an artifact names: "(With inputs from ANI)"."""
    for index in document.carriers:
        for part in document.segments[index].parts or ():
            if part.role is Role.AGENCY and "agency" not in document.findings:
                text = document.segments[index].text[part.start : part.stop]
                document.state("agency", text, index, part.start, part.stop, part.rule)


def _introduced(document: Document) -> list[Candidate]:
    """The first line with "By", and such lines right below it."""
    found = [c for c in document.candidates if c.kind == "byline"]
    for place in ("head",) if document.noisy else ("head", "tail"):
        chosen: list[Candidate] = []
        for candidate in (c for c in found if c.place == place):
            if not chosen or candidate.line - chosen[-1].line <= 1:
                chosen.append(candidate)
        if chosen:
            return chosen
    return []


def _marked(document: Document) -> list[Candidate]:
    """On a page: what stands in an element that is named after authors, or links to one; the nearest to the text."""
    if not document.is_page or not document.prose:
        return []
    first, last = document.prose[0], document.prose[-1]
    found: list[tuple[int, Candidate]] = []
    for index in range(max(0, first - MARKED_BEFORE), min(len(document.segments), last + MARKED_AFTER)):
        segment = document.segments[index]
        if segment.prose or len(segment.text) > BARE_LIMIT or not _is_marked(segment):
            continue
        start = _after_word(segment.text)
        credits_ = read_credits(segment.text[start:])
        if credits_ is not None and _may_be_marked(segment, credits_):
            placed = tuple(c._replace(start=c.start + start, stop=c.stop + start) for c in credits_)
            away = first - index if index <= first else 2 * (index - first)
            found.append((away, Candidate("marked", placed, index, start, len(segment.text), "head")))
    if not found:
        return []
    nearest = min(found, key=lambda pair: pair[0])
    return [c for away, c in found if abs(away - nearest[0]) <= 2]


def _may_be_marked(segment: Segment, credits_: list[Credit]) -> bool:
    """Whether names in such an element are names: a single word is one only where it links to its author."""
    if any(is_month(c.name) or c.name.casefold() in _spelled_by() for c in credits_):
        return False
    linked = segment.context is not None and any("author" in anchor.rel for *_, anchor in segment.context.anchors)
    return linked or all(c.collective or is_person(c.name) for c in credits_)


def _is_marked(segment: Segment) -> bool:
    context = segment.context
    if context is None:
        return False
    if any(
        "author" in anchor.rel or _AUTHOR_ADDRESS.search(anchor.attributes.get("href", ""))
        for *_, anchor in context.anchors
    ):
        return True
    return any(not _AUTHOR_WORDS.isdisjoint(element.words) for element in islice(context.element.chain(), 3))


def _after_word(text: str) -> int:
    """Where the names begin behind "By" and the like."""
    folded = text.casefold()
    if not folded.startswith(_introductions()):
        return 0
    longest = max(len(word) for word in _spelled_by() if folded.startswith((f"{word} ", f"{word}:")))
    return len(text) - len(text[longest:].lstrip(" :"))


@lru_cache(maxsize=1)
def _spelled_by() -> frozenset[str]:
    """What introduces a byline."""
    return frozenset(spellings("by"))


@lru_cache(maxsize=1)
def _introductions() -> tuple[str, ...]:
    """How a line begins that one of them introduces."""
    return tuple(word + sign for word in _spelled_by() for sign in " :")


_AUTHOR_ADDRESS = re.compile(
    r"/(?:authors?|autore?n?|auteurs?|autores|profiles?|people|journalists?|redakteure?)/", re.IGNORECASE
)
_AUTHOR_WORDS = frozenset("author authors byline bylines autor autoren auteur autore autores writer writers".split())


def _carried(document: Document) -> list[Candidate]:
    """What an artifact says of the writer: "Source by Jane Roe"."""
    for index in document.carriers:
        segment = document.segments[index]
        if document.options.rules.carries(segment.rule) == "author":
            for part in segment.parts or ():
                credits_ = read_credits(segment.text[part.start : part.stop])
                if part.role is Role.BYLINE and credits_:
                    placed = tuple(c._replace(start=c.start + part.start, stop=c.stop + part.start) for c in credits_)
                    return [Candidate(part.rule, placed, index, part.start, part.stop, "tail")]
    return []


def _beside_date(document: Document) -> list[Candidate]:
    return [c for c in document.candidates if c.kind == "name" and c.place == "head"][:1]


def _bare(document: Document) -> list[Candidate]:
    """A line of names beside a line of the head that tells of dates, or right after the text."""
    segments = document.segments
    dated = {c.line for c in document.candidates if c.place == "head"}
    tail = document.prose[-1] + 1 if document.prose else len(segments)
    near = {other for i in dated for other in (i - 1, i + 1) if 0 < other < tail}
    first = document.prose[0] if document.prose else 0
    below = [i for i in range(1, min(first, 6)) if segments[i - 1].role is None and segments[i - 1].text.count(" ") > 2]
    for index in (*sorted(near), *below):
        if candidate := _names_alone(document, index, "head"):
            return [candidate]
    if tail < len(segments) and (candidate := _names_alone(document, tail, "tail")):
        return [candidate]
    return []


def _names_alone(document: Document, index: int, place: str) -> Candidate | None:
    segment = document.segments[index]
    text = segment.text
    if not segment.free or len(text) > BARE_LIMIT or text[-1:] in ".:!?" or text[0] in "•▪‣●◦*":
        return None
    parts = text.split()
    collective = agency_in(text) or is_desk(text)
    if not collective and sum(part[0].islower() for part in parts) > len(parts) // 2:
        return None
    credits_ = read_credits(text, 2)
    if not credits_ or credits_[0].start > 3 or not all(c.collective or is_person(c.name) for c in credits_):
        return None
    if place == "tail" and len(credits_) == 1 and credits_[0].stop < len(text.rstrip(" .")):
        return None  # "Ann Lee, Port Merrin": the signature of a letter
    segment.label(Role.BYLINE, "names-alone")
    return Candidate("names-alone", tuple(credits_), index, 0, len(text), place)
