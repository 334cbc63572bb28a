"""Finds the headline of a page by agreement among the places that state it.

The headline of the page, its title element, what it declares for search engines and for social networks: each may say
more (the name of the site, a kicker) or something else altogether. Each saying votes for what it says, and with a part
of its weight for what the headline would be without the name of the site; the weights were set by hand on public pages.
In the text of a page, lines near the first paragraph stand for the headline on the page.
"""

from __future__ import annotations

import unicodedata
from itertools import islice
from typing import NamedTuple

from newsparse.document import Document, Finding, Role, Segment
from newsparse.headlines import (
    LEAST,
    PART,
    best_headline,
    folded,
    without_item_mark,
)
from newsparse.names import site_key
from newsparse.patterns import pattern
from newsparse.rules.markup import KICKERS, LABELS

__all__ = ["find_headline"]

WEIGHTS = {
    "h1": 3.6,
    "one of several h1": 2.0,
    "breadcrumb": 0.7,
    "h2": 3.6,
    "headline": 2.6,
    "og:title": 2.0,
    "title": 0.9,
    "other": 0.7,
}
"""How much each saying counts; an ``h2`` is a line that says again what is stated elsewhere, where there is no h1."""

WITH_SITE = 0.85
"""Share of its weight that a saying which may end in the name of the site gives to what stands before that."""

WITH_KICKER = 0.3
"""Share of its weight that a saying gives to what stands before or after another part of it."""

AS_PRINTED = 0.34
"""Share of its weight that a line gives to its form: kicker and headline may be parted by their type alone."""

CARE = 4
"""Characters by which a line may differ from a headline that says the same words: colons, the mark of an item."""

ABOVE = 8
"""Segments; a headline stands no further above the text, with dates, names and a summary between them."""

_HOST = pattern(r"https?://([^/:?#]+)")


class _Saying(NamedTuple):
    kind: str
    weight: float
    text: str
    place: tuple[int, int] | int
    """A span of the source, or the place of a segment."""

    name: str


def find_headline(document: Document) -> None:
    """Finds ``title`` of a page, and labels it where it stands on it, its repetitions included."""
    if not document.noisy and (document.page is None or document.segments):
        return
    if document.header is not None and "title" in document.findings:
        return
    sites = _sites(document)
    sayings = [one._replace(text=_without_site(one.text, sites)) for one in _sayings(document, sites)]
    title = _elected(sayings)
    if title is None:
        return
    _state(document, title, sayings)
    if document.page is None:
        _prefer_careful(document)
    wanted = folded(title)
    longest = max(wanted.split(), key=len, default="")
    for segment in document.segments:
        if segment.role is None and len(segment.text) < len(title) + 60 and longest in segment.text.casefold():
            said = folded(segment.text)
            if said == wanted or (segment.outside and wanted in said):
                segment.label(Role.REPEAT, "title-again")


def _without_site(text: str, sites: set[str]) -> str:
    for match in reversed(list(PART.finditer(text))):
        if match.start() >= LEAST and site_key(text[match.end() :]) in sites:
            return text[: match.start()]
    first = PART.search(text)
    if first is not None and len(text) - first.end() >= LEAST and site_key(text[: first.start()]) in sites:
        return text[first.end() :]
    return text


def _sites(document: Document) -> set[str]:
    """The names of the site, as :func:`newsparse.names.site_key` has them: declared ones, and that in its address."""
    declared = document.declared
    names = {site_key(one.value) for one in declared if one.field in ("site_name", "publisher")}
    hosts = (found[1] for one in declared if one.field == "canonical" and (found := _HOST.match(one.value)))
    return {name for name in (*names, *map(site_key, hosts)) if name}


def _sayings(document: Document, sites: set[str]) -> list[_Saying]:
    if document.page is None:
        return _lines(document)
    sayings = [one for one in _printed(document) if site_key(one.text) not in sites]
    known: set[str] = set()
    for one in document.declared:
        if one.field != "headline":
            continue
        article = one.name.endswith(".headline") and not one.name.startswith(("WebPage", "Page", "Video"))
        kind = "headline" if article else "og:title" if one.name == "og:title" else "other"
        if kind not in known or one.name == "twitter:title":
            known.add(kind)
            sayings.append(_Saying(kind, WEIGHTS[kind], one.value, (one.start, one.stop), one.name))
    page = document.page
    if page.title and page.title_span:
        sayings.append(_Saying("title", WEIGHTS["title"], page.title, page.title_span, "title"))
    return _repeated(document, sayings, sites) + sayings


def _printed(document: Document) -> list[_Saying]:
    """The headings of the first level; one that is broken over lines is one."""
    headings: dict[int, list[int]] = {}
    for index, segment in enumerate(document.segments):
        if segment.context is None or segment.context.level != 1:
            continue
        heading = next((e for e in segment.context.element.chain() if e.name == "h1"), segment.context.element)
        headings.setdefault(id(heading), []).append(index)
    texts = {" ".join(document.segments[i].text for i in found): found[0] for found in headings.values()}
    crumbs = {text for text, place in texts.items() if _is_crumb(document.segments[place])}
    kind = "h1" if len(texts) - len(crumbs) == 1 else "one of several h1"
    kinds = ("breadcrumb" if text in crumbs else kind for text in texts)
    sayings: list[_Saying] = []
    for kind, (text, place) in zip(kinds, texts.items(), strict=True):
        bare = _without_kicker(document, place)
        if bare and text.endswith(bare):
            sayings.append(_Saying(kind, WEIGHTS[kind] * (1 - WITH_KICKER), bare, place, "h1"))
        sayings.append(_Saying(kind, WEIGHTS[kind] * (WITH_KICKER if bare else 1.0), text, place, "h1"))
    return sayings


def _without_kicker(document: Document, place: int) -> str:
    """What follows the element inside a heading that is named after a kicker; nothing where there is none."""
    from newsparse.read.inline import inline_elements

    text = document.segments[place].text
    for element, start, stop in inline_elements(document, place):
        if start == 0 and stop < len(text) and not (KICKERS | LABELS).isdisjoint(element.words):
            return text[stop:].lstrip(" :-–—|•·")
    return ""


def _is_crumb(segment: Segment) -> bool:
    """Whether a heading is the last step of the way to the page, which says what it is for search engines."""
    context = segment.context
    return context is not None and any(
        element.name in ("nav", "li") or not _CRUMB_WORDS.isdisjoint(element.words)
        for element in islice(context.element.chain(), 4)
    )


_CRUMB_WORDS = frozenset("breadcrumb breadcrumbs".split())


def _repeated(document: Document, sayings: list[_Saying], sites: set[str]) -> list[_Saying]:
    """What the page prints of the headlines that it states, where it has no heading of the first level.

    A heading of the second level may print a declared headline, alone or after a kicker; where none is declared, any
    line above the text a part of the title of the page, the rest of which is the name of the site.
    """
    if any("h1" in one.kind for one in sayings):
        return []
    wanted = [one.text for one in sayings if one.kind in ("headline", "og:title") and one.text]
    found: dict[str, _Saying] = {}
    for index, segment in enumerate(document.segments):
        if segment.context is None or segment.context.level != 2:
            continue
        for text in wanted:
            if segment.text.endswith(text):
                found.setdefault(folded(text), _Saying("h2", WEIGHTS["h2"], text, index, "h2"))
    return list(found.values()) if wanted else _part_above(document, sayings, sites)


def _part_above(document: Document, sayings: list[_Saying], sites: set[str]) -> list[_Saying]:
    """The line right above the text that is a part of the title of the page; further up the site prints its name."""
    parts = {folded(part) for one in sayings if one.kind == "title" for part in _parts(one)[1:] or [one.text]}
    first = document.prose[0] if document.prose else -1
    for index in range(first, max(-1, first - ABOVE), -1):
        text = document.segments[index].text
        if len(text) > LEAST and folded(text) in parts and site_key(text) not in sites:
            return [_Saying("h2", WEIGHTS["h2"], text, index, "part-of-title")]
    return []


def _lines(document: Document) -> list[_Saying]:
    """The line of a text that most reads and stands like the headline, or what the title of the page says."""
    best = best_headline(document)
    if best is None:
        return []
    if len(best.lines) > 1:
        for line in (document.segments[place] for place in best.lines):
            if line.free:
                line.label(Role.REPEAT, "title-again")
    printed = len(best.lines) == 1
    text = _without_spaced_kicker(document, best.text)
    return [_Saying("h1", 1.0, text, best.lines[0] if printed else 0, "near-text" if printed else "page-title")]


def _without_spaced_kicker(document: Document, text: str) -> str:
    """The headline without a kicker before a colon between blanks, where the language writes none there.

    A kicker and a colon that another line prints together belong to the headline.
    """
    kicker, colon, headline = text.partition(" : ")
    if not colon or document.language == "fr" or not 3 <= len(kicker) <= 40 or len(headline) < LEAST:
        return text
    wanted = folded(text)
    again = any(
        segment.text != text and abs(len(segment.text) - len(text)) <= CARE and folded(segment.text) == wanted
        for segment in document.segments
    )
    return text if again else headline


def _prefer_careful(document: Document) -> None:
    """States the headline as another line prints it that says the same words with more care.

    One line has the colon after the kicker where another begins a new line, or has a blank before it; and one has kept
    the marks above its letters, which were lost on the way elsewhere.
    """
    title = str(document.findings["title"].value)
    wanted, least = _letters(title), _care(title, document.language)
    best: tuple[tuple[int, ...], int, str] | None = None
    for index, segment in enumerate(document.segments):
        if abs(len(segment.text) - len(title)) > CARE:
            continue
        said = without_item_mark(segment.text)
        care = _care(said, document.language)
        if care > (best[0] if best else least) and _letters(said) == wanted:
            best = care, index, said
    if best is not None:
        _care_taken, index, said = best
        segment = document.segments[index]
        at = segment.text.find(said)
        spans = tuple(segment.source_spans(at, at + len(said)))
        document.findings["title"] = Finding(said, spans, "careful-form")


def _letters(text: str) -> str:
    """The words of a text without the marks above their letters."""
    if text.isascii():
        return folded(text)
    return folded("".join([c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)]))


def _care(text: str, language: str | None) -> tuple[int, ...]:
    """How carefully a text is written: marks above letters, colons, and no blanks before them."""
    marks = 0 if text.isascii() else len(unicodedata.normalize("NFD", text)) - len(text)
    return marks, text.count(": "), 0 if language == "fr" else -text.count(" : ")


def _elected(sayings: list[_Saying]) -> str | None:
    """The text with most votes, in the form that most of its voters print."""
    texts: dict[str, str] = {}
    for one in sayings:
        for text in _parts(one):
            texts.setdefault(folded(text), text)
    texts.pop("", None)
    best: tuple[float, str] | None = None
    for wanted in texts:
        votes = sum(one.weight * _share(folded(one.text), wanted, one.kind) for one in sayings)
        votes -= 1.5 * (len(wanted) < 12 and " " not in wanted)
        if best is None or votes > best[0] + 1e-9:
            best = votes, wanted
    if best is None:
        return None
    forms: dict[str, float] = {}
    for one in sayings:
        if folded(one.text) == best[1]:
            care = AS_PRINTED if one.name in ("h1", "part-of-title") else 1.0
            forms[one.text] = forms.get(one.text, 0.0) + one.weight * care
    return max(forms, key=forms.__getitem__) if forms else texts[best[1]]


def _parts(one: _Saying) -> list[str]:
    """What a saying may mean: all of it, or what stands before or after a mark between its parts."""
    found = [one.text]
    for match in PART.finditer(one.text):
        head, tail = one.text[: match.start()], one.text[match.end() :]
        if len(head) > LEAST and one.kind in ("og:title", "title", "other") and match[0] != ": ":
            found.append(head)
        if len(tail) > LEAST:
            found.append(tail)
    return found


def _share(said: str, wanted: str, kind: str) -> float:
    """How much of its weight a saying gives to a text, both folded."""
    if said == wanted:
        return 1.0
    if said.startswith(f"{wanted} "):
        return WITH_SITE if kind in ("og:title", "title", "other") else WITH_KICKER
    if said.endswith(f" {wanted}"):
        return WITH_KICKER
    return 0.1 if wanted.startswith(f"{said} ") or wanted.endswith(f" {said}") else 0.0


def _state(document: Document, title: str, sayings: list[_Saying]) -> None:
    """Enters the title with the place that states it as it is, on the page first."""
    for one in sayings:
        at = one.text.find(title)
        if isinstance(one.place, int) and at >= 0:
            segment = document.segments[one.place]
            at = segment.text.find(title)
            if at >= 0 and segment.role is None and not segment.covers(at, at + len(title)):
                document.state("title", title, one.place, at, at + len(title), one.name)
                segment.label_part(at, at + len(title), Role.TITLE, one.name)
                segment.label(Role.NAVIGATION, "beside-title")
                return
    for one in sayings:
        if not isinstance(one.place, int) and title in one.text:
            said = next((d for d in document.declared if (d.start, d.stop) == one.place), None)
            origin = said.origin if said else "text"
            exact = document.source[slice(*one.place)] == title
            document.findings["title"] = Finding(title, (one.place,), one.name, origin, derived=not exact)
            return
    spans = tuple(
        one.place
        if not isinstance(one.place, int)
        else (document.segments[one.place].start, document.segments[one.place].stop)
        for one in sayings[:1]
    )
    document.findings["title"] = Finding(title, spans, sayings[0].name, derived=True)
