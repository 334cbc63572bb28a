"""What belongs together on a page: it stands in the article or out of it together, or counts once."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from newsparse.document import Document, Segment
from newsparse.holders import LINK, NEARLY_ALL, way_down
from newsparse.rules.markup import BOX_WORDS, BOXES, ELEMENT_WORDS, THREADS

if TYPE_CHECKING:
    from newsparse.read.elements import Element

__all__ = [
    "join_posts",
    "keep_enclosed",
    "leave_below",
    "leave_boxes",
    "leave_copies",
    "leave_others",
    "leave_repeats",
    "row_of",
    "settle_rows",
]

PARAGRAPH = 80
"""Characters; what is shorter may be no paragraph."""

CELL = 120
"""Characters; a longer text is no datum of a table."""

NEAR = 4
"""Elements around a segment among which a cell, or the quotation of a post, is looked for."""

DEEP = 50
"""Elements; how far up the article that a segment stands in is looked for."""

REPEATED = 60
"""Characters; a paragraph of more that stands again, elsewhere on a page, is there for another kind of screen."""

POSTS = frozenset(("tweet", "twitter", "instagram", "tiktok", "bluesky", "mastodon", "threads"))
"""Words of the classes of quotations that are posts."""

POST_LINES = 8
"""Lines; a quotation of more was never closed."""

BESIDE = 4
"""Segments around a post in which the article runs where it is part of it."""

BOXED = 12
"""Elements around a segment among which a box is looked for."""

BOX_SHARE = 0.5
"""Share of the running text; boxes that hold more of it are none, whatever their names."""

COPY = 1500
"""Characters; no paragraph of an article is longer."""

COPIES = 8
"""So many of such segments are looked at."""

COPY_ASKED = 40
"""So many paragraphs are looked for in one of them."""

FEW_LINKS = 0.1
"""Share of the characters in links; a line with more of them may lead elsewhere."""

_LAID_OUT = frozenset(("ul", "ol", "dl", "table", "h2", "h3", "h4", "h5", "h6"))
"""Elements that stand in a text between its paragraphs."""


def keep_enclosed(segments: list[Segment]) -> None:
    """Keeps what stands between two paragraphs of the article as one of them, and lists, tables and headings there.

    A box, a form, a list of other stories has a class to be drawn by; those of the text stand there as they are, in the
    element that holds its paragraphs.
    """
    before: Element | None = None
    between: list[Segment] = []
    for segment in segments:
        if segment.outside or segment.context is None:
            between.append(segment)
        elif segment.prose and len(segment.text) >= PARAGRAPH:
            element = segment.context.element
            if before is not None and element.parent is not None and element.parent is before.parent:
                _keep_between(between, before, element)
            before, between = element, []


def _keep_between(segments: list[Segment], before: Element, after: Element) -> None:
    """Keeps what is like the paragraphs or laid out in what holds them, and the other cells of its rows."""
    holder, tags = after.parent, (before.tag, after.tag)
    assert holder is not None
    kept = [one for one in segments if _is_alike(one, holder, tags) or _is_laid_out(one, holder)]
    rows = {row for one in kept if (row := row_of(one)) is not None}
    for one in (*kept, *(one for one in segments if rows and row_of(one) in rows)):
        one.outside = False


def _is_alike(segment: Segment, holder: Element, tags: tuple[str, str]) -> bool:
    """Whether it is written with the same tag as the paragraph before or behind it, and is no link."""
    context = segment.context
    if context is None or context.element.parent is not holder or context.element.tag not in tags:
        return False
    return context.link_characters <= FEW_LINKS * len(segment.text)


def _is_laid_out(segment: Segment, holder: Element) -> bool:
    """Whether elements without a name of their own, a list, a table or a heading among them, hold what is no link.

    What is preformatted has the classes of who colours it.
    """
    context = segment.context
    if context is None or context.link_characters > LINK * len(segment.text):
        return False
    way = way_down(holder, context.element)
    if any(element.name == "pre" for element in way):
        return True
    return any(element.name in _LAID_OUT for element in way) and all(
        map(ELEMENT_WORDS.issuperset, [element.words for element in way])
    )


def settle_rows(segments: list[Segment], rows: list[Element | None], scores: list[float]) -> None:
    """The cells of a row stand in or out together, unless they are as long as only columns of a page are."""
    if not any(rows):
        return
    cells: list[int] = []
    holder: Element | None = None
    for index, row in enumerate((*rows, None)):
        if holder is not None and row is not holder:
            if len(cells) > 1 and all(len(segments[i].text) <= CELL for i in cells):
                mean = sum(scores[i] for i in cells) / len(cells)
                for i in cells:
                    scores[i] = mean
            cells = []
        holder = row
        if row is not None:
            cells.append(index)


def row_of(segment: Segment) -> Element | None:
    """The row of the cell that a segment stands in; None outside of tables."""
    cell = _near(segment, _CELLS)
    return cell.parent if cell is not None else None


def _near(segment: Segment, names: AbstractSet[str]) -> Element | None:
    """The innermost of the elements right around a segment that has one of these names."""
    element = segment.context.element if segment.context is not None else None
    for _ in range(NEAR):
        if element is None or element.name in names:
            return element
        element = element.parent
    return None


_CELLS = frozenset(("td", "th"))
_CONTROLS = frozenset(("nav", "button", "select", "dialog", "form", "fieldset", "label"))
_QUOTATION = frozenset(("blockquote",))


def leave_below(segments: list[Segment]) -> None:
    """Marks what stands below the last paragraph of the element that holds nearly all of them, and outside of it.

    Where an article goes on in another element of the same name, that is of it.
    """
    paragraphs = _paragraphs(segments)
    holder, share = _find_holder(paragraphs)
    if holder is None or share < NEARLY_ALL:
        return
    last = next(one for one, above in reversed(paragraphs) if above is holder)
    for segment in segments[segments.index(last) + 1 :]:
        if segment.context is not None and not _goes_on(segment.context.element, holder):
            segment.outside = True


def _paragraphs(segments: list[Segment]) -> list[tuple[Segment, Element | None]]:
    """The paragraphs inside, and the elements that hold them."""
    return [
        (s, s.context.element.parent)
        for s in segments
        if s.prose and not s.outside and s.context is not None and len(s.text) >= PARAGRAPH
    ]


def _find_holder(paragraphs: list[tuple[Segment, Element | None]]) -> tuple[Element | None, float]:
    """The element that holds more of the text of the paragraphs than any other one, and the share of it."""
    sizes: dict[Element | None, int] = {}
    for segment, holder in paragraphs:
        sizes[holder] = sizes.get(holder, 0) + len(segment.text)
    most = max(sizes, key=sizes.__getitem__, default=None)
    return most, sizes[most] / sum(sizes.values()) if sizes else 0.0


def _goes_on(element: Element, holder: Element) -> bool:
    """Whether an element stands in what holds the paragraphs, or in another one of the same name."""
    return any(
        above is holder or (above.name == holder.name and above.words and above.words == holder.words)
        for above in islice(element.chain(), BOXED)
    )


def leave_boxes(segments: list[Segment]) -> None:
    """Marks what stands in a menu or in a box that is named after something else than the text, beside the text.

    Sites name the whole page after its sidebar, too; so nothing is a box that the holder of the text stands in. Readers
    may write more than the author did; of other boxes those are none that together hold too much of the text.
    """
    holder, _ = _find_holder(_paragraphs(segments))
    around = set(holder.chain()) if holder is not None else set()
    for names, share in ((_is_thread, 1.0), (_is_box, BOX_SHARE)) if around else ():
        inside = [s for s in segments if not s.outside and s.context is not None]
        boxed = [s for s in inside if s.context and any(map(names, _up_to(around, s.context.element)))]
        if _running(boxed) < share * _running(inside):
            for segment in boxed:
                segment.outside = True


def _running(segments: list[Segment]) -> int:
    """The size of the running text, which menus have none of."""
    return sum([len(segment.text) for segment in segments if segment.prose])


def _up_to(around: AbstractSet[Element], element: Element) -> Iterator[Element]:
    """An element and those that it stands in, as far as they do not stand around the text as well."""
    return takewhile(lambda one: one not in around, islice(element.chain(), BOXED))


def _is_thread(element: Element) -> bool:
    return not THREADS.isdisjoint(element.words)


def _is_box(element: Element) -> bool:
    return element.name in _CONTROLS or any(map(_names_box, element.words))


@lru_cache(maxsize=4096)
def _names_box(word: str) -> bool:
    return word in BOX_WORDS or any(part in word for part in BOXES)


def join_posts(segments: list[Segment]) -> None:
    """A post that an article embeds as a quotation stands in or out with the paragraphs beside it."""
    post: Element | None = None
    start = 0
    for index in range(len(segments) + 1):
        own = _post(segments[index]) if index < len(segments) else None
        if post is not None and own is not post:
            before, after = segments[max(0, start - BESIDE) : start], segments[index : index + BESIDE]
            if index - start <= POST_LINES:
                inside = _runs(before) and _runs(after)
                for segment in segments[start:index]:
                    segment.outside = not inside
        if own is not post:
            post, start = own, index


def _post(segment: Segment) -> Element | None:
    """The quotation of a post that a segment stands in."""
    quotation = _near(segment, _QUOTATION)
    return quotation if quotation is not None and not POSTS.isdisjoint(quotation.words) else None


def _runs(segments: list[Segment]) -> bool:
    """Whether the article runs there."""
    return any(segment.prose and not segment.outside for segment in segments)


def leave_copies(segments: list[Segment]) -> None:
    """Marks what says most of the other paragraphs again, all in one: it is there for a program."""
    paragraphs = [s for s in segments if not s.outside and len(s.text) > REPEATED]
    for one in [s for s in paragraphs if len(s.text) > COPY][:COPIES]:
        others = [s.text for s in paragraphs if s is not one]
        asked = others[:: max(1, len(others) // COPY_ASKED)]
        one.outside = len(others) > 1 and 2 * sum(text in one.text for text in asked) > len(asked)


def leave_repeats(segments: list[Segment]) -> None:
    """Marks the paragraphs that stand again elsewhere, for another kind of screen."""
    kept: dict[str, Element | None] = {}
    for segment in segments:
        if not segment.outside and len(segment.text) > REPEATED:
            holder = _holder(segment)
            segment.outside = segment.text in kept and (holder is None or kept[segment.text] is not holder)
            kept.setdefault(segment.text, holder)


def leave_others(document: Document) -> None:
    """Marks further articles, each an ``article`` with a headline of its own, as pages load them behind the first."""
    segments = document.segments
    headlines = [s for s in segments if s.context is not None and s.context.level == 1]
    if len(headlines) < 2:
        return
    titled = {article for segment in headlines if (article := _article(segment)) is not None}
    inside = [(segment, _article(segment)) for segment in segments if not segment.outside] if len(titled) > 1 else []
    first = next((article for segment, article in inside if segment.prose and article in titled), None)
    others = [segment for segment, article in inside if article in titled and article is not first] if first else []
    for segment in others:
        segment.outside = True
    if others:
        document.note("further-article", "the page holds another article besides the one that was read")


def _article(segment: Segment) -> Element | None:
    """The outermost ``article`` that a segment stands in; None outside of any."""
    assert segment.context is not None
    found = None
    for element in islice(segment.context.element.chain(), DEEP):
        if element.name == "article":
            found = element
    return found


def _holder(segment: Segment) -> Element | None:
    """What holds the paragraph that a segment is, in which a recipe may say a thing twice; None in a text."""
    if segment.context is None:
        return None
    element = segment.context.element
    return element.parent if element.name in ("p", "li") else element
