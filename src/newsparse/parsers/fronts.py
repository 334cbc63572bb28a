"""Tells pages that hold no article although text runs on them: fronts with their teasers, errors, walls of consent."""

from __future__ import annotations

from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

from newsparse.addresses import host_in
from newsparse.document import Document, Segment
from newsparse.patterns import pattern
from newsparse.rules.errors import CONSENT, NOTICES, TITLES

if TYPE_CHECKING:
    from newsparse.read.elements import Element

__all__ = ["empty_fronts"]

LITTLE = 700
"""Characters; the text of an error, or of what asks for consent, is not longer."""

LEAST_TEASERS = 3
"""Cards of other stories, before they make a front."""

TEASER = 400
"""Characters; a longer paragraph is no teaser."""

HEADLINE = 15
"""Characters; a shorter link is a button."""

CARD = 4
"""Elements; a card's headline and its teaser stand no deeper in it."""

DEEP = 50
"""Elements; how far up they are looked for what asks for consent."""

_BETWEEN = pattern(r"\s{1,3}[|–—:·»-]{1,3}\s+|\s{0,3}[|·»]\s*|(?<!\.)\.+$|…$")


def empty_fronts(document: Document) -> None:
    """Takes a page's text for none where it is that of a front, of an error, or of a question before the page."""
    if not document.is_page or document.stored or not document.prose:
        return
    kept = [document.segments[i] for i in document.prose]
    if _is_error(document, kept):
        detail = "the page tells of an error or asks for something, and holds no article"
    elif _is_front(document, kept):
        detail = "the page leads to articles, and is none itself"
    else:
        return
    document.note("no-article", detail)
    document.noisy = True
    document.prose = []
    for segment in document.segments:
        segment.outside = True


def _is_error(document: Document, kept: list[Segment]) -> bool:
    """Whether the little text there is stands below the name of an error, or is for browsers and their consent."""
    size = sum(len(segment.text) for segment in kept)
    if size > LITTLE:
        return False
    assert document.page is not None
    headlines = [s.text for s in document.segments if s.context is not None and s.context.level == 1]
    names = [part for text in (document.page.title or "", *headlines[:2]) for part in (text, *_BETWEEN.split(text))]
    if any(name.casefold().strip(" .!…") in TITLES or name.casefold().strip() in TITLES for name in names):
        return True
    notices = sum(len(segment.text) for segment in kept if _is_notice(segment))
    return notices * 2 >= size or all(_asks_consent(segment) for segment in kept)


def _is_notice(segment: Segment) -> bool:
    text = segment.text.casefold()
    return any(notice in text for notice in NOTICES)


def _asks_consent(segment: Segment) -> bool:
    chain = segment.context.element.chain() if segment.context is not None else ()
    return any(not CONSENT.isdisjoint(element.words) for element in islice(chain, DEEP) if element.name != "body")


def _is_front(document: Document, kept: list[Segment]) -> bool:
    """Whether most of the text is teasers: single paragraphs in cards of one kind, each with a headline that leads on.

    A page that declares when it was published is an article. So is a list of products, whose headlines lead elsewhere.
    """
    if any(one.field == "article_body" or _is_dated(one.field, one.origin) for one in document.declared):
        return False
    if any(one.field == "type" and "article" in one.value.casefold() for one in document.declared):
        return False
    home = host_in(document.address or "")
    leading = [segment for segment in document.segments if _leads_on(segment, home)]
    if len(leading) < LEAST_TEASERS:
        return False
    headlines = {element for segment in leading for element in _cards(segment)}
    paragraphs = Counter(element for segment in kept for element in _cards(segment))
    teasers = sum(_is_teaser(segment, paragraphs, headlines) for segment in kept)
    return teasers >= LEAST_TEASERS and teasers * 3 >= len(kept) * 2


def _is_dated(field: str, origin: str) -> bool:
    return field == "published" and origin in ("meta", "json-ld")


def _cards(segment: Segment) -> list[Element]:
    return list(islice(segment.context.element.chain(), CARD)) if segment.context is not None else []


def _leads_on(segment: Segment, home: str | None) -> bool:
    """Whether a line is a link within the site, and long enough for a headline."""
    context = segment.context
    if context is None or not context.anchors or segment.prose or len(segment.text) < HEADLINE:
        return False
    if context.link_characters < len(segment.text):
        return False
    host = host_in(context.links[0][2])
    return host is None or host == home


def _is_teaser(segment: Segment, paragraphs: Counter[Element], headlines: set[Element]) -> bool:
    """Whether a paragraph is the only one in the innermost element that holds a headline that leads on, too."""
    if len(segment.text) > TEASER:
        return False
    card = next((element for element in _cards(segment) if element in headlines), None)
    return card is not None and paragraphs[card] == 1
