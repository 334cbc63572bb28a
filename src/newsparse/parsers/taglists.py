"""Reads the tag lists that pages print: labelled, or lines of hashtags."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from newsparse.article import Span
from newsparse.document import Document, Finding, Role, Segment
from newsparse.measures import TRIM, unspaced
from newsparse.patterns import pattern
from newsparse.rules.languages import spellings
from newsparse.rules.related import LABELS, READ

if TYPE_CHECKING:
    from newsparse.read.elements import Element

__all__ = ["read_tag_lists"]

TAG_LIMIT = 60
"""Characters; a longer item is not a tag."""

TAG_WORDS = 6
"""Words; likewise."""

LIST_LIMIT = 40
"""Tags; a longer run of short lines is a menu."""

LABEL_LIMIT = 32
"""Characters; no label of a list is longer."""

NAMED_LIMIT = 15
"""Tags; a longer list that nothing but a word of its class calls tags is a cloud of all tags of the site."""

LINKS_BEFORE = 15
"""Segments; how far above the text of a page its tags may stand."""

LINKS_AFTER = 25
"""Segments; likewise below it."""

LINE_LIMIT = 1000
"""Characters; no list on one line is longer."""

AFTER_TAGS = 3
"""Paragraphs that may stand below the tags: on the writer, on cookies, on the paper."""

_SEPARATOR = pattern(r"\s{0,3}[,，、،؛;；|•·/]\s*(?![0-9])|\s{0,3}#\s*|\s{2,}")
_COLON = pattern(r"[:：]\s*")
_UNSPACED = pattern(r"\S+")
_HASHTAGS = pattern(r"(?:#\s?[^#\s][^#]{0,59}){1,40}")
_GLUED = pattern(r"[^\W\d_A-ZÀ-Þ][A-ZÀ-Þ][^\W\d_A-ZÀ-Þ]")
_TWEET = ("pic.twitter.com", "(@", "https://t.co")


@lru_cache(maxsize=1)
def _labels() -> frozenset[str]:
    return frozenset(spellings("tags"))


def read_tag_lists(document: Document) -> None:
    """Finds ``tags`` in labelled lists and lines of hashtags; they follow those of a translator's list.

    A list stands on the label's line, or below a label one tag a line, or is a line of nothing but hashtags. Items
    that are glued together, or parted by nothing but blanks, are not guessed; the line is labelled all the same.
    """
    known = document.findings.get("tags")
    if document.is_page and not document.bare:
        if known is None:
            _find_links(document)
        return
    segments, prose = document.segments, document.prose
    tail = prose[-1 - min(AFTER_TAGS, len(prose) // 3)] if prose else -1
    items: list[_Item] = []
    for index in document.beginnings["tags"]:
        if segments[index].free and len(segments[index].text) <= LINE_LIMIT:
            items += _items(document, index, tail)
    if not items:
        return
    names = tuple(segments[i].text[start:stop] for i, start, stop in items)
    spans = tuple(tuple(segments[i].source_spans(start, stop)) for i, start, stop in items)
    for i, start, stop in items:
        segments[i].label_part(start, stop, Role.TAG, "tag-list")
    rule = "tag-list"
    if known is not None:
        assert isinstance(known.value, tuple)
        names, spans, rule = known.value + names, known.items + spans, known.rule
    document.findings["tags"] = Finding(names, tuple(s for part in spans for s in part), rule, items=spans)


_Item = tuple[int, int, int]
"""A tag: its line, and where it begins and ends there."""


def _items(document: Document, index: int, tail: int) -> list[_Item]:
    """The tags of a line that begins as a list does, or of those below it; a label alone counts only below ``tail``."""
    segments, prose = document.segments, document.prose
    text = segments[index].text
    if text[0] == "#":
        return _hashtags(segments, index)
    colon = _COLON.search(text, 0, LABEL_LIMIT)
    if colon is None and (index <= tail or len(text) > LABEL_LIMIT):
        return []
    label = text[: colon.start()] if colon else text
    if label.casefold().rstrip() not in _labels():
        return []
    if colon and colon.end() < len(text):
        return _labelled(document, index, colon.end())
    if index <= tail:
        return []
    found = _below(document, index)
    if not found and prose and index > prose[-1] and _is_empty(segments, index):
        segments[index].label(Role.LABEL, "tag-label")
    return found


def _find_links(document: Document) -> None:
    """On a page: what links to the list of a tag's articles, in the article or near it."""
    if not document.prose:
        return
    segments = document.segments
    first, last = document.prose[0], document.prose[-1]
    by_address: dict[str, tuple[str, tuple[Span, ...]]] = {}
    by_name: dict[str, tuple[str, tuple[Span, ...]]] = {}
    for index in range(max(0, first - LINKS_BEFORE), min(len(segments), last + LINKS_AFTER)):
        context = segments[index].context
        if context is None or not context.anchors:
            continue
        running = segments[index].prose
        named = not running and any(_is_named_tags(element) for element in islice(context.element.chain(), 4))
        for start, stop, anchor in context.anchors:
            text = segments[index].text[start:stop].strip('# ,„“”"')
            linked = _is_tag_link(anchor) or (not running and _leads_to_tag(anchor))
            found = by_address if linked else by_name if named else None
            if found is None or not text or not _is_tag(text):
                continue
            at = segments[index].text.index(text, start)
            found.setdefault(text.casefold(), (text, tuple(segments[index].source_spans(at, at + len(text)))))
    names = by_address or (by_name if len(by_name) <= NAMED_LIMIT else {})
    if names and len(names) <= LIST_LIMIT:
        items = tuple(spans for _, spans in names.values())
        tags = tuple(name for name, _ in names.values())
        document.findings["tags"] = Finding(tags, tuple(s for part in items for s in part), "tag-links", items=items)


def _is_tag_link(anchor: Element) -> bool:
    """Whether a link says of itself that it is a tag; those of categories say "category tag"."""
    if "tag" not in anchor.tag.lower():
        return False
    rel = anchor.rel.lower().split()
    return "tag" in rel and "category" not in rel


def _leads_to_tag(anchor: Element) -> bool:
    """Whether a link leads to the list of a tag's articles."""
    return bool(_TAG_ADDRESS.search(anchor.attributes.get("href", "")))


def _is_named_tags(element: Element) -> bool:
    """Whether an element is named after tags; one around a whole article may have a class for each of them."""
    words = element.words
    return not _TAG_WORDS.isdisjoint(words) and _ARTICLE_WORDS.isdisjoint(words)


_TAG_WORDS = frozenset(
    "tag tags taglist keywords keyword topics schlagworte schlagwort etiquetas stichworte tagged".split()
)
_ARTICLE_WORDS = frozenset("hentry category type".split())
_TAG_ADDRESS = pattern(
    r"/(?:tags?|topics?|thema|themen|themenseiten?|schlagworte?|stichwort|etiquetas?|temas?|tagi|mots?-?cles?|"
    r"sujets?|keywords?|etiket|emne|amne|aihe|onderwerp(?:en)?|argomenti|hashtag|label)/[^/?#]|[?&]tag=|/tag-",
    re.IGNORECASE,
)


def _labelled(document: Document, index: int, start: int) -> list[_Item]:
    segment = document.segments[index]
    label, second = _second_label(segment.text, start)
    items = _split(segment.text, second)
    if len(items) == 1 and unspaced(segment.text[second:]):  # a blank is none between the words of one tag there
        (first, stop), text = items[0], segment.text
        items = [(m.start(), m.end()) for m in _UNSPACED.finditer(text, first, stop)]
    if segment.prose and any(segment.text.count(" ", a, b) >= 5 for a, b in items):
        return []
    if not items or not all(_is_tag(segment.text[a:b]) for a, b in items):
        if _GLUED.search(segment.text, start):
            segment.label(Role.NAVIGATION, "glued-tags")
        return []
    if label > start and "section" not in document.findings:
        section = segment.text[start:label].strip()
        at = segment.text.index(section, start)
        document.state("section", section, index, at, at + len(section), "section-label")
        segment.label_part(at, at + len(section), Role.SECTION, "section-label")
    segment.label(Role.LABEL, "tag-label")
    return [(index, a, b) for a, b in items]


def _second_label(text: str, start: int) -> tuple[int, int]:
    """Where a second label begins and ends, as in "Filed Under: News Tagged With: boats"; else where the list does."""
    for colon in _COLON.finditer(text, start):
        words = text[start : colon.start()].rsplit(" ", 2)
        for count in (2, 1):
            label = " ".join(words[-count:])
            if label.casefold() in _labels() and 0 < len(label) < colon.start() - start:
                return colon.start() - len(label), colon.end()
    return start, start


def _split(text: str, start: int) -> list[tuple[int, int]]:
    items: list[tuple[int, int]] = []
    at = start
    for match in (*_SEPARATOR.finditer(text, start), None):
        stop = match.start() if match else len(text)
        bare = text[at:stop].strip(" .#")
        if bare:
            first = text.index(bare, at)
            items.append((first, first + len(bare)))
        at = match.end() if match else stop
    return items


def _is_tag(text: str) -> bool:
    return len(text) <= TAG_LIMIT and text.count(" ") < TAG_WORDS and not _GLUED.search(text)


def _is_empty(segments: list[Segment], index: int) -> bool:
    """Whether a label below the text has lost its tags, as where they were links of a script."""
    return index + 1 == len(segments) or segments[index + 1].role is not None


def _hashtags(segments: list[Segment], index: int) -> list[_Item]:
    """A line of nothing but hashtags, outside of a tweet."""
    segment = segments[index]
    around = segments[max(0, index - 1) : index + 3]
    if not _HASHTAGS.fullmatch(segment.text) or any(mark in s.text for s in around for mark in _TWEET):
        return []
    items = _split(segment.text, 0)
    if any(segment.text.count(" ", a, b) >= TAG_WORDS for a, b in items):
        return []
    segment.label(Role.LABEL, "hashtags")
    return [(index, a, b) for a, b in items]


def _is_furniture(document: Document, text: str) -> bool:
    """Whether a line is one of those that stand around articles, or the label above other stories."""
    return text.casefold().strip(TRIM) in _related() or document.options.rules.of_line(text) is not None


@lru_cache(maxsize=1)
def _related() -> frozenset[str]:
    return frozenset((*LABELS, *READ))


def _below(document: Document, index: int) -> list[_Item]:
    """The short lines below a label, one tag each; where no blank lines part them, a blank line ends the list."""
    segments = document.segments
    others = {*document.beginnings["related"], *(place for _, place in document.openings)}
    items: list[tuple[int, int, int]] = []
    close = False
    for place in range(index + 1, min(len(segments), index + LIST_LIMIT + 2)):
        segment = segments[place]
        text = segment.text.strip("# ")
        if segment.role is not None or segment.prose or not _is_tag(text) or text[-1:] in ".:!?…":
            break
        if (segment.text.count(" ") > 3 and not items) or (close and segment.after_blank):
            break
        if place in others and _is_furniture(document, segment.text):
            break
        close = bool(items) and not segment.after_blank
        start = segment.text.index(text)
        items += [(place, a, b) for a, b in _split(segment.text, start)]
    if not items or len(items) > LIST_LIMIT:
        return []
    segments[index].label(Role.LABEL, "tag-label")
    for place, _, _ in items:
        segments[place].label(Role.LABEL, "tag-label")
    return items
