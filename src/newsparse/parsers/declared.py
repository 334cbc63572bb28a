"""Reads the fields that a page declares, each by its own ladder; what it shows is known already.

What wins where the two contradict each other: for the day of publication the declared one, unless it is in UTC and the
page shows the day beside it, which is then the local one; for authors the declared people, unless they are the site or
an address, or the byline says more; for tags the declared list that agrees with the links; section and the rest stand
on the page in no certain form, so what is declared wins.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

from attrs import evolve

from newsparse.addresses import day_in
from newsparse.article import Moment, Origin, Span
from newsparse.document import Document, Finding
from newsparse.moments.alone import read_moment
from newsparse.moments.find import Reading
from newsparse.names import agency_in, is_desk, is_person, read_credits, site_key
from newsparse.patterns import pattern

if TYPE_CHECKING:
    from newsparse.read.declaration import Declaration

__all__ = ["find_declared"]

_ADDRESS = pattern(r"https?://|www\.|@|\.(?:com|org|net|de|co\.uk)\b", re.IGNORECASE)
_KEYWORD = pattern(r"\s{0,3}[,;،、|]\s*")
_PLAIN = {
    "description": "description",
    "section": "section",
    "site_name": "site_name",
}
"""Fields of the Article that are what the page declares, without a second thought -> the declarations."""

EARLIEST_NEXT_DAY = 12
"""Hour in UTC; before it no place but some islands has the next day."""

LATEST_DAY_BEFORE = 11
"""Hour in UTC; after it no place has the day before."""

NAMES_LIMIT = 200
"""Characters; what is longer names nobody."""

TAG_LIMIT = 100
"""Tags; a longer list is that of a site."""


def find_declared(document: Document) -> None:
    """Finds what the page declares, and settles it with what it shows; of a text, the day that its address names."""
    if document.page is None:
        _find_in_address(document)
        return
    _find_dates(document)
    _find_authors(document)
    _find_tags(document)
    for name, field in _PLAIN.items():
        said = next(_said(document, field), None)
        if said is not None and (name != "section" or not _ADDRESS.search(said.value)):
            _enter(document, name, said.value, said)
    said = next(_said(document, "access"), None)
    if said is not None and "access" not in document.findings:
        closed = said.value.strip().lower() in ("false", "no", "0")
        _enter(document, "access", "paywalled" if closed else "free", said, derived=True)


def _said(document: Document, field: str) -> Iterator[Declaration]:
    return (one for one in document.declared if one.field == field)


def _enter(document: Document, name: str, value: object, said: Declaration, *, derived: bool = False) -> None:
    exact = document.source[said.start : said.stop] == value
    spans = ((said.start, said.stop),)
    document.findings[name] = Finding(value, spans, said.name, said.origin, derived=derived or not exact)


# --- dates ----------------------------------------------------------------------------------------------------------


def _find_dates(document: Document) -> None:
    moments: dict[str, Moment | None] = {}  # pages say the same under several names
    for name in ("published", "modified"):
        read: list[tuple[Declaration, Moment]] = []
        for said in _in_place(document, _said(document, name)):
            if said.value not in moments:
                moments[said.value] = read_moment(said.value, document.language)
            moment = moments[said.value]
            if moment is not None:
                read.append((said, moment))
        shown = document.findings.get(name)
        if read and shown is not None and _yields(read[0][0], shown):
            read = [(said, moment) for said, moment in read if _adds_time(moment, shown.value)]
        if read:
            said, moment = read[0]
            local = _local(document, name, _settled(document, moment), [other for _, other in read])
            _enter(document, name, local, said, derived=True)
    _find_in_address(document)
    published, modified = (document.findings.get(name) for name in ("published", "modified"))
    if published is not None and modified is not None and modified.value == published.value:
        del document.findings["modified"]


def _adds_time(moment: Moment, shown: object) -> bool:
    """Whether a declared moment has a time on the day that the page shows without one."""
    return isinstance(shown, Moment) and moment.date == shown.date and shown.time is None and moment.time is not None


def _yields(said: Declaration, shown: Finding) -> bool:
    """Whether a declaration gives way to what the head of the article shows.

    A time element is often another story's, and names that do not tell of a publication are dates of the page.
    """
    if not shown.rule.endswith(("-head", "-title")):
        return False
    return said.origin == "time" or said.name.lower() in _VAGUE


_VAGUE = frozenset(("date", "dc.date", "dc:date", "dcterms.date", "dcterms:date"))
"""Names of declarations that tell of some day of the page."""


def _days_in_head(document: Document) -> set[dt.date]:
    return {c.value.moment.date for c in document.candidates if c.place == "head" and isinstance(c.value, Reading)}


def _settled(document: Document, moment: Moment) -> Moment:
    """A declared day whose month may be the other number, by the dates that the page shows."""
    if not moment.ambiguous:
        return moment
    other = moment.date.replace(month=moment.date.day, day=moment.date.month)
    shown = {c.value.moment.date for c in document.candidates if isinstance(c.value, Reading)}
    return evolve(moment, date=other, ambiguous=False) if other in shown and moment.date not in shown else moment


def _in_place(document: Document, sayings: Iterable[Declaration]) -> list[Declaration]:
    """The declarations, those of time elements in the order of their distance from the first paragraph.

    Those of microdata behind the text are the last: they are of what readers wrote.
    """
    sayings = list(sayings)
    if not document.prose:
        return sayings
    body, end = document.segments[document.prose[0]].start, document.segments[document.prose[-1]].stop
    times = sorted((one for one in sayings if one.origin == "time"), key=lambda one: _distance(one, body))
    late = [one for one in sayings if one.origin == "microdata" and one.start > end]
    rest = [one for one in sayings if one.origin != "time" and one not in late]
    at = next((i for i, one in enumerate(sayings) if one.origin == "time"), 0) - len(late)
    return [*rest[: max(0, at)], *times, *rest[max(0, at) :], *late]


def _distance(one: Declaration, body: int) -> int:
    """How far from the first paragraph it stands; behind it counts three times as far."""
    return body - one.start if one.start < body else 3 * (one.start - body)


def _local(document: Document, name: str, moment: Moment, others: list[Moment]) -> Moment:
    """The local day of an instant that is declared in UTC.

    Another declaration may state the same instant with its offset; else the page may show the next day or the one
    before, where an offset can make it that. It stays where the page shows that day, too, beside today's; and midnight
    is a day without a time.
    """
    if moment.time is None or moment.time.utcoffset() != dt.timedelta(0) or moment.datetime is None:
        return moment
    for other in others:
        if other.datetime is None or other.datetime.tzinfo is None or other.time is None:
            continue
        if other.time.utcoffset() and abs(other.datetime - moment.datetime) < dt.timedelta(minutes=2):
            return other
    shown = document.findings.get(name)
    if shown is None or not shown.rule.endswith("-head") or moment.time == dt.time(tzinfo=dt.UTC):
        return moment
    assert isinstance(shown.value, Moment)
    if moment.date in _days_in_head(document):
        return moment
    days = (shown.value.date - moment.date).days
    later, sooner = moment.time.hour >= EARLIEST_NEXT_DAY, moment.time.hour <= LATEST_DAY_BEFORE
    return shown.value if (days == 1 and later) or (days == -1 and sooner) else moment


def _find_in_address(document: Document) -> None:
    """The day in the address, by the page's word or the caller's: the weakest of all."""
    if "published" in document.findings:
        return
    addresses: list[tuple[str, tuple[Span, ...], Origin]] = [
        (said.value, ((said.start, said.stop),), said.origin) for said in _said(document, "canonical")
    ]
    if document.options.url and document.prose:
        addresses.append((document.options.url, (), "argument"))
    for address, spans, origin in addresses:
        if found := day_in(address):
            date, written = found
            finding = Finding(Moment(date=date, raw=written), spans, "address", origin, derived=True)
            document.findings["published"] = finding
            return


# --- people ---------------------------------------------------------------------------------------------------------


def _find_authors(document: Document) -> None:
    """People: those of the declaration that agrees with the byline, else of the most trusted; else who is no person."""
    sites = {site_key(one.value) for field in ("site_name", "publisher") for one in _said(document, field)}
    lists: dict[str, dict[str, Declaration]] = {}
    others: list[tuple[str, Declaration]] = []
    for said in _said(document, "author"):
        people, rest = _names(said, sites)
        for name in people:
            lists.setdefault(said.name, {}).setdefault(name, said)
        others += ((name, said) for name in rest)
    byline = document.findings.get("authors")
    shown = tuple(byline.value) if byline and isinstance(byline.value, tuple) else ()
    folded = {name.casefold() for name in shown}
    agreeing = next((name for name, people in lists.items() if any(p.casefold() in folded for p in people)), None)
    chosen = lists.get(agreeing or next(iter(lists), ""))
    if chosen and not _says_more(shown, list(chosen)):
        first = next(iter(chosen.values()))
        items = tuple(((said.start, said.stop),) for said in chosen.values())
        spans = tuple(span for (span,) in items)
        document.findings["authors"] = Finding(
            tuple(chosen), spans, first.name, first.origin, derived=True, items=items
        )
    elif others and byline is None and _may_name_agency(document):
        name, said = others[0]
        _enter(document, "agency", name, said)


def _says_more(shown: tuple[str, ...], declared: list[str]) -> bool:
    """Whether the byline of the page is the better one of two.

    It names more people, or says the name alone or in full: "Ann Lee" for "Correspondent Ann Lee" and for "Ann".
    A declared name in lower case is that of an account.
    """
    if not shown or not all(is_person(name) for name in shown):
        return False
    names, others = {name.casefold() for name in shown}, {name.casefold() for name in declared}
    if others < names or all(name == name.lower() and name.isascii() for name in declared):
        return True
    if len(shown) > 1 or len(declared) > 1:
        return False
    (name,), (other,) = names, others
    return other.endswith(f" {name}") or (" " not in other and name.startswith(f"{other} "))


def _may_name_agency(document: Document) -> bool:
    """Whether no agency is known but that of a dateline, which brought the news and need not have written it."""
    found = document.findings.get("agency")
    return found is None or "dateline" in found.rule


_NOBODY = frozenset(
    "admin|administrator|super user|webmaster|unknown|anonymous|none|null|author|no author|user|staff".split("|")
)
_DEGREES = frozenset("phd ph.d. md m.d. rd msc mba mph jr jr. sr. ba ma".split())
_BY = pattern(r"^(?:by|von|par|por|di|door|автор:?)\s+", re.IGNORECASE)


def _names(said: Declaration, sites: set[str]) -> tuple[list[str], list[str]]:
    """The people whom a declared author names, and who else is credited: an agency, a desk, the site itself."""
    value = _BY.sub("", said.value)
    site, dash, rest = value.partition(" - ")
    if dash and site_key(site) in sites:
        value = rest
    folded = value.casefold()
    if folded in _NOBODY or folded.endswith("admin") or "://" in value or value.startswith(("@", "www.")):
        return [], []
    if len(value) > NAMES_LIMIT or (said.name == "twitter:creator" and " " not in value):
        return [], []
    if site_key(value) in sites or is_desk(value) or agency_in(value) or _ADDRESS.search(value):
        return [], [value]
    parts = [part for part in _KEYWORD.split(value) if part.casefold() not in _DEGREES]
    credits_ = read_credits(", ".join(parts))
    if credits_ is None:
        plain = all(0 < len(part.split()) <= 5 and not part.isdecimal() for part in parts)
        return (parts, []) if plain else ([], [value])
    people = [c.name for c in credits_ if not c.collective and site_key(c.name) not in sites]
    return people, [c.name for c in credits_ if c.collective or site_key(c.name) in sites]


# --- tags -----------------------------------------------------------------------------------------------------------


_Tags = dict[str, tuple[str, Span]]
"""Tags in lower case -> as declared, and where."""


def _find_tags(document: Document) -> None:
    """Tags: of several declared lists the one most like what the page links to; that itself where none is like it.

    A single link may be any other one. Pages without such links have the list that most of the others repeat. Lists
    for search engines hold the words of the headline, or what the site writes about, as often as the tags.
    """
    lists: dict[str, _Tags] = {}
    for said in _said(document, "keywords"):
        for tag in _KEYWORD.split(said.value):
            if tag and len(tag) <= TAG_LIMIT:
                lists.setdefault(said.name, {}).setdefault(tag.casefold(), (tag, (said.start, said.stop)))
    lists = {name: tags for name, tags in lists.items() if len(tags) <= TAG_LIMIT}
    if not lists:
        return  # what the page links to stays
    linked = document.findings.get("tags")
    shown = {tag.casefold() for tag in linked.value} if linked and isinstance(linked.value, tuple) else set()
    chosen = max(lists, key=lambda name: sum(lists[name].keys() == tags.keys() for tags in lists.values()))
    if any(not shown.isdisjoint(tags) for tags in lists.values()):
        chosen = max(lists, key=lambda name: _alike(lists[name].keys(), shown))
    elif len(shown) > 1:
        return
    tags = lists[chosen].values()
    items = tuple((span,) for _, span in tags)
    origin = next(one.origin for one in document.declared if one.name == chosen)
    spans = tuple(span for _, span in tags)
    document.findings["tags"] = Finding(tuple(tag for tag, _ in tags), spans, chosen, origin, derived=True, items=items)


def _alike(some: AbstractSet[str], others: AbstractSet[str]) -> float:
    """The share of what two lists have in common."""
    return len(some & others) / len(some | others)
