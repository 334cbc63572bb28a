"""Decides who wrote the article: people apart from agencies and desks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from newsparse.document import Candidate, Context, Document, Finding, Role, Segment
from newsparse.introductions import GLUED_BY
from newsparse.moments.words import is_month
from newsparse.names import Credit, agency_in, is_desk, is_person, read_correspondent, read_credits
from newsparse.patterns import pattern
from newsparse.rules.headers import NOBODY
from newsparse.rules.languages import spellings
from newsparse.rules.places import MEDIA

if TYPE_CHECKING:
    from newsparse.read.elements import Element

__all__ = ["find_bylines"]

MARKED_BEFORE = 40
"""Segments; how far above the text of a page its authors may stand."""

MARKED_AFTER = 12
"""Segments; likewise below it."""

UNCERTAIN = 6
"""Segments; so much nearer is a name that links to its author than one in an element named after authors alone."""

LINE_LIMIT = 300
"""Characters; no longer line holds a byline."""

HANDLE_LIMIT = 40
"""Characters; what links to its author is a name, whatever it looks like, if it is no longer."""

BARE_LINES = 12
"""Lines of the head; a name beside one that tells of a time without a date is looked for in these."""

BARE_LIMIT = 80
"""Characters; a longer line is not a list of names."""


def find_bylines(document: Document) -> None:
    """Finds ``byline``, ``authors`` and ``agency``.

    The ladder: a line that a word introduces ("By"), in the head, in the lead of Chinese and Korean reports, then after
    the text; a name beside the date; a line
    of nothing but names next to such a line in the head; one right after the text.
    """
    _find_carried_agency(document)
    if "byline" in document.findings:
        return  # a header states it
    if document.noisy:
        ladder = (_marked, _introduced, _carried, _beside_date, _signed)
        chosen = next(filter(None, (step(document) for step in ladder)), [])
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
        if candidate.kind == "marked" and segment.free:
            segment.label(Role.BYLINE, "marked-names")
    texts = [document.segments[c.line].text[c.start : c.stop] for c in chosen]
    rule = f"{chosen[0].kind}-{chosen[0].place}"
    document.findings["byline"] = Finding(" ".join(texts), tuple(spans), rule)
    if people:
        items = tuple(tuple(found) for found in people.values())
        document.findings["authors"] = Finding(tuple(people), tuple(s for i in items for s in i), rule, items=items)
    agencies = {name: where for name, where in agencies.items() if name.casefold() not in NOBODY}
    if agencies and "agency" not in document.findings:
        name = next(filter(agency_in, agencies), next(iter(agencies)))
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
    for place in ("head", "lead") if document.noisy else ("head", "lead", "tail"):
        chosen: list[Candidate] = []
        for candidate in (c for c in found if c.place == place):
            if not chosen or candidate.line - chosen[-1].line <= 1:
                chosen.append(candidate)
        if chosen:
            return chosen
    return []


def _marked(document: Document) -> list[Candidate]:
    """On a page: what stands in an element that is named after authors, or links to one; the nearest to the text.

    One that "By" introduces, or that links to its author, counts as nearer.
    """
    if not document.is_page or not document.prose:
        return []
    first, last = document.prose[0], document.prose[-1]
    introduced: dict[int, list[Candidate]] = {}
    for candidate in document.candidates:
        if candidate.kind == "byline":
            introduced.setdefault(candidate.line, []).append(candidate)
    found: list[tuple[int, Candidate]] = []
    for index in range(max(0, first - MARKED_BEFORE), min(len(document.segments), last + MARKED_AFTER)):
        segment = document.segments[index]
        if segment.prose or len(segment.text) > LINE_LIMIT:
            continue
        names = _marked_names(document, index, introduced.get(index, []))
        if not names or _is_comment(segment):
            continue
        away = first - index if index <= first else 2 * (index - first)
        for credits_, certain in names:
            start, stop = credits_[0].start, credits_[-1].stop
            candidate = Candidate("marked", tuple(credits_), index, start, stop, "head")
            found.append((away if certain else away + UNCERTAIN, candidate))
    if not found:
        return []
    nearest = min(away for away, _ in found)
    return [c for away, c in found if away - nearest <= 2]


_POINTS = pattern(r"[^|•·]+")

_Marked = tuple[list[Credit], bool]
"""Names, and whether they are certain: linked to their author, or after "By"."""


def _marked_names(document: Document, index: int, introduced: list[Candidate]) -> list[_Marked]:
    """The names in a line that its elements mark: links to an author, what is named after one, or the line itself."""
    segment = document.segments[index]
    context = segment.context
    if context is None:
        return []
    if any(_is_author(anchor) for *_, anchor in context.anchors):
        return _linked_names(segment, context)
    if inside := _inside_names(document, index):
        return inside
    if introduced:
        named = [list(c.value) for c in introduced if c.place == "head" and isinstance(c.value, tuple)]
        return [(credits_, True) for credits_ in named if _is_marked(segment) or _are_persons(credits_)]
    if linked := _names_after_by(segment, context):
        return linked
    text = segment.text
    if len(text) > BARE_LIMIT or not _is_marked(segment) or text.casefold().strip(" :") in _spelled_by():
        return []
    start = _after_word(text)
    credits_ = _credits_at(text, start, len(text))
    if credits_ and _are_persons(credits_):
        return [(credits_, start > 0)]
    return [(names, False) for names in _between_points(text, start)]


def _between_points(text: str, at: int) -> Iterator[list[Credit]]:
    """The names among what points or strokes part in a line that is marked: "Politics · Ann Lee, Bob Roe"."""
    for match in _POINTS.finditer(text, at):
        names = _credits_at(text, *match.span())
        if names and not any(name.collective for name in names) and _are_persons(names) and match[0] != text[at:]:
            yield names


def _is_author(anchor: Element) -> bool:
    """Whether a link says of itself that it leads to the author."""
    return "author" in anchor.tag.lower() and "author" in anchor.rel.lower().split()


def _leads_to_author(anchor: Element) -> bool:
    """Whether the address of a link is that of an author's page."""
    return _AUTHOR_ADDRESS.search(anchor.tag) is not None and (
        _AUTHOR_ADDRESS.search(anchor.attributes.get("href", "")) is not None
    )


def _linked_names(segment: Segment, context: Context) -> list[_Marked]:
    """The texts of links to an author, whatever they look like."""
    found: list[_Marked] = []
    for start, stop, anchor in context.anchors:
        if not _is_author(anchor):
            continue
        name = segment.text[start:stop]
        credits_ = _credits_at(segment.text, start, stop)
        if credits_ is None and len(name) <= HANDLE_LIMIT and name.casefold() not in _spelled_by():
            credits_ = [Credit(start, stop, name, collective=False)]
        if credits_ and not any(is_month(c.name) for c in credits_):
            found.append((credits_, True))
    return found


def _inside_names(document: Document, index: int) -> list[_Marked]:
    """The texts of the elements inside a line that are named after authors."""
    from newsparse.read.inline import inline_elements, markup_of

    segment = document.segments[index]
    if not _may_name_authors(markup_of(document, index)):
        return []
    found: list[_Marked] = []
    at = 0
    for element, start, stop in inline_elements(document, index):
        if start < at or not ("author" in element.itemprop or not _AUTHOR_WORDS.isdisjoint(element.words)):
            continue
        after = start + _after_word(segment.text[start:stop])
        credits_ = _credits_at(segment.text, after, stop)
        if credits_ and _are_persons(credits_):
            found.append((credits_, after > start))
            at = stop
    return found


def _may_name_authors(markup: str) -> bool:
    """Whether an element in it may be named after authors, with a capital or without: a look at each word is fast."""
    return "utor" in markup or "uthor" in markup or "yline" in markup or "riter" in markup or "uteur" in markup


def _names_after_by(segment: Segment, context: Context) -> list[_Marked]:
    """The texts of links after "by", or to an author's page in an element that is named after authors."""
    found: list[_Marked] = []
    for start, stop, anchor in context.anchors:
        introduced = start > 0 and _ENDS_IN_BY.search(segment.text, 0, start) is not None
        if introduced or (_leads_to_author(anchor) and _is_marked(segment)):
            credits_ = _credits_at(segment.text, start, stop)
            if credits_ and _are_persons(credits_):
                found.append((credits_, True))
    return found


def _credits_at(text: str, start: int, stop: int, least: int = 1) -> list[Credit] | None:
    """The names in a stretch of a line, with their places in the line."""
    credits_ = read_credits(text[start:stop], least)
    return credits_ and [c._replace(start=c.start + start, stop=c.stop + start) for c in credits_]


def _are_persons(credits_: list[Credit]) -> bool:
    """Whether names that an element marks are whole ones: a single word is one only where it links to its author."""
    return all(
        c.collective or (is_person(c.name) and _NAMELESS.isdisjoint(c.name.casefold().split())) for c in credits_
    )


def _is_comment(segment: Segment) -> bool:
    """Whether a line belongs to what readers wrote."""
    context = segment.context
    return context is not None and any(
        not _COMMENT_WORDS.isdisjoint(element.words) for element in islice(context.element.chain(), 5)
    )


def _is_marked(segment: Segment) -> bool:
    context = segment.context
    if context is None:
        return False
    for *_, anchor in context.anchors:
        if _leads_to_author(anchor) or ("author" in anchor.tag and "author" in anchor.rel):
            return True
    return any(not _AUTHOR_WORDS.isdisjoint(element.words) for element in islice(context.element.chain(), 3))


def _after_word(text: str) -> int:
    """Where the names begin behind "By" and the like."""
    folded = text.casefold()
    if folded.startswith(_introductions()):
        longest = max(len(word) for word in _spelled_by() if folded.startswith((f"{word} ", f"{word}:")))
        return len(text) - len(text[longest:].lstrip(" :"))
    glued = GLUED_BY.match(text)
    return glued.end() if glued else 0


@lru_cache(maxsize=1)
def _spelled_by() -> frozenset[str]:
    """What introduces a byline."""
    return frozenset(spellings("by"))


@lru_cache(maxsize=1)
def _introductions() -> tuple[str, ...]:
    """How a line begins that one of them introduces."""
    return tuple(word + sign for word in _spelled_by() for sign in " :")


_AUTHOR_ADDRESS = pattern(
    r"/(?:authors?|autore?n?|auteurs?|autores|profiles?|people|journalists?|redakteure?)/", re.IGNORECASE
)
_AUTHOR_WORDS = frozenset("author authors byline bylines autor autoren auteur autore autores writer writers".split())
_COMMENT_WORDS = frozenset("comment comments commentlist kommentar kommentare comentario comentarios".split())
_ENDS_IN_BY = pattern(r"(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Oo]leh|[Aa]utora?|[Aa]utore|[Aa]uteur|[Aa]utorin):? ?$")
"""What introduces a link to its author in mid-line: "World. Edited by Ann Lee"."""

_NAMELESS = frozenset("the all for about more meet view our your über zur zum zu mehr alle tous toutes voir".split())
"""Words of no name, which stand with a capital in the headings and links around names."""


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
    first = document.prose[0] if document.prose else 0
    dated |= {i for i in range(min(first, BARE_LINES)) if segments[i].rule == "meta-line"}  # "2 hours ago"
    near = {other for i in dated for other in (i - 1, i + 1) if 0 < other < tail}
    below = [i for i in range(1, min(first, 6)) if segments[i - 1].role is None and segments[i - 1].text.count(" ") > 2]
    for index in (*sorted(near), *below):
        if candidate := _names_alone(document, index, "head"):
            return [candidate]
    if tail < len(segments) and (candidate := _names_alone(document, tail, "tail")):
        return [candidate]
    return []


def _signed(document: Document) -> list[Candidate]:
    """On a page: names set off by their type right below the text, beside its last paragraph."""
    index = document.prose[-1] + 1 if document.is_page and document.prose else 0
    if not 0 < index < len(document.segments):
        return []
    last, segment = (document.segments[i].context for i in (index - 1, index))
    if last is None or segment is None or segment.anchors or segment.element.name != last.element.name:
        return []
    if segment.element.parent is not last.element.parent or not _set_off(document, index):
        return []
    candidate = _names_alone(document, index, "tail")
    return [candidate] if candidate else []


def _set_off(document: Document, index: int) -> bool:
    """Whether all of a line is bold or in italics, or stands at the right."""
    segment = document.segments[index]
    assert segment.context is not None
    block = segment.context.element
    if _RIGHT.search(block.attributes.get("style", "") + block.attributes.get("align", "")):
        return True
    return bool(_EMPHASIS.search(document.source, max(block.stop, segment.start - 200), segment.start))


_RIGHT = pattern(r"text-align: ?right|^right", re.IGNORECASE)
_EMPHASIS = pattern(r"<(?:strong|b|em|i)(?: [^<>]{0,150})?>(?:<[^<>/]{0,150}>|\s){0,20}+\Z", re.IGNORECASE)


def _names_alone(document: Document, index: int, place: str) -> Candidate | None:
    segment = document.segments[index]
    text = segment.text
    if not segment.free or len(text) > BARE_LIMIT or text[-1:] in ".:!?" or text[0] in "•▪‣●◦*":
        return None
    signed = place == "tail" and text[0] in "-–—" and document.segments[index - 1].text[-1] not in "\"'”’»“"
    at = len(text) - len(text.lstrip("-–— ")) if signed else 0
    parts = text[at:].split()
    collective = agency_in(text) or is_desk(text)
    if not parts or parts[0].casefold() == "in":
        return None  # a section: "In News"
    if not collective and sum(part[0].islower() for part in parts) > len(parts) // 2:
        return None
    credits_ = _credits_at(text, at, len(text), 2) or (read_correspondent(text) if place == "head" else None)
    if not credits_ or credits_[0].start > at + 3 or not all(c.collective or is_person(c.name) for c in credits_):
        return None
    cut = place == "tail" and len(credits_) == 1 and credits_[0].stop < len(text.rstrip(" ."))
    if cut and parts[-1].casefold().strip(" .)") not in MEDIA:
        return None  # "Ann Lee, Port Merrin": the signature of a letter
    segment.label(Role.BYLINE, "names-alone")
    return Candidate("names-alone", tuple(credits_), index, 0, len(text), place)
