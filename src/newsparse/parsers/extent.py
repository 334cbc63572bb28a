"""Finds which segments of a page are its article: in HTML, and in the text of a whole page, menus and all."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from itertools import compress, islice, pairwise
from operator import add, mul
from typing import TYPE_CHECKING

from newsparse.document import Document, Role, Segment

if TYPE_CHECKING:
    from newsparse.read.elements import Element

__all__ = ["MARGIN", "find_extent", "label_outside"]

MENU_LINES = 40
"""Lines; a text of fewer short ones is no whole page."""

MENU_BEFORE = 12
"""Lines; so many stand above the first paragraph of a page: its menus."""

MENU_RUN = 25
"""Lines; where so many short ones stand above half of the running ones, they are menus below a notice."""

MENU_SHARE = 6
"""Times as many short lines as running ones make a page, too, whatever it begins with."""

PARAGRAPH = 80
"""Characters; a shorter sentence may stand in a menu."""

SEARCHED = 20_000
"""Segments; an input of more is no page of one article, and what runs in it is taken for its text."""

FEW = 15
"""Segments; a page of fewer is a part of one, cut out by the caller, or hardly more: nothing has to be searched."""

CELL = 120
"""Characters; a longer text is no datum of a table."""

NEAR = 4
"""Elements around a segment among which a cell, or the quotation of a post, is looked for."""

DEEP = 50
"""Elements; how far up they are looked for what holds menus and forms."""

LEAST_BODY = 140
"""Characters of running text; a page with less of it together has no article."""

MARGIN = 0.25
"""Score; what has less is outside. On sites that the weights were not fitted on precision and recall meet here."""

RULED_OUT = -7.0
"""Score of a segment's own measures; a short one of a page that has less is outside, whatever stands around it. Nearly
half of all segments have, and on public pages one in thirty thousand of them would have come over the margin."""

REPEATED = 60
"""Characters; a paragraph of more that stands again, elsewhere on a page, is there for another kind of screen."""


POSTS = frozenset(("tweet", "twitter", "instagram", "tiktok", "bluesky", "mastodon", "threads"))
"""Words of the classes of quotations that are posts."""

POST_LINES = 8
"""Lines; a quotation of more was never closed."""

BESIDE = 4
"""Segments around a post in which the article runs where it is part of it."""

COPY = 1500
"""Characters; no paragraph of an article is longer."""

COPIES = 8
"""So many of such segments are looked at."""

COPY_ASKED = 40
"""So many paragraphs are looked for in one of them."""


def find_extent(document: Document) -> None:
    """Marks the segments that stand outside of the article, and takes them out of ``document.prose``.

    Each segment is judged by its own measures, then by those and what the first judgement says of the segments
    around it (see :mod:`newsparse.features` and :mod:`newsparse.surroundings`). Text that is no page is left alone.
    """
    segments = document.segments
    document.bare = document.is_page and _is_bare(document)
    as_page = document.is_page and not document.bare
    if not segments or not (as_page or _is_page_text(document)):
        return
    if len(segments) > SEARCHED and not document.stored:
        document.note("not-searched", f"more than {SEARCHED} lines or segments: no article was looked for among them")
        if not as_page:
            return
    document.noisy = True
    if document.stored:
        start, stop = document.stored
        for segment in segments:
            segment.outside = not start <= segment.start < stop
    elif len(segments) > SEARCHED:
        for segment in segments:
            segment.outside = not segment.prose
    elif as_page and len(segments) < FEW:
        for segment in segments:
            segment.outside = _is_furniture(segment)
        _leave_repeats(segments)
    elif _judge(document) < LEAST_BODY:
        document.note("no-article", "nothing on the page reads like an article")
        for segment in segments:
            segment.outside = True
    if document.is_page and not document.stored:
        _join_posts(segments)
        _leave_copies(segments)
        _leave_others(document)
    document.prose = [i for i in document.prose if not segments[i].outside]


def _is_bare(document: Document) -> bool:
    """Whether a page declares nothing, and holds no heading, no link, no picture and no name of a class."""
    page = document.page
    if page is None or page.title or page.links or page.images or document.declared or document.stored:
        return False
    contexts = [segment.context for segment in document.segments if segment.context is not None]
    if any(context.anchors or context.level or context.element.words for context in contexts):
        return False
    parents = {context.element.parent for context in contexts} - {None}
    return not any(above.words for parent in parents if parent for above in islice(parent.chain(), 3))


def _join_posts(segments: list[Segment]) -> None:
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


def _leave_copies(segments: list[Segment]) -> None:
    """Marks what says most of the other paragraphs again, all in one: it is there for a program."""
    paragraphs = [s for s in segments if not s.outside and len(s.text) > REPEATED]
    for one in [s for s in paragraphs if len(s.text) > COPY][:COPIES]:
        others = [s.text for s in paragraphs if s is not one]
        asked = others[:: max(1, len(others) // COPY_ASKED)]
        one.outside = len(others) > 1 and 2 * sum(text in one.text for text in asked) > len(asked)


def _leave_repeats(segments: list[Segment]) -> None:
    """Marks the paragraphs that stand again elsewhere, for another kind of screen."""
    kept: dict[str, Element | None] = {}
    for segment in segments:
        if not segment.outside and len(segment.text) > REPEATED:
            holder = _holder(segment)
            segment.outside = segment.text in kept and (holder is None or kept[segment.text] is not holder)
            kept.setdefault(segment.text, holder)


def _leave_others(document: Document) -> None:
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


def _judge(document: Document) -> int:
    """Marks what stands outside by its measures; gives back how many characters of running text stand inside."""
    rows = [_row(segment) for segment in document.segments]
    scores = _scores(document, rows)
    _settle_rows(document.segments, rows, scores)
    body = 0
    for segment, score in zip(document.segments, scores, strict=True):
        segment.outside = score <= MARGIN
        if segment.prose and not segment.outside:
            body += len(segment.text)
    _leave_repeats(document.segments)
    return body


def _scores(document: Document, rows: list[Element | None]) -> list[float]:
    """For each segment how much it reads like the article, in the light of what stands around it.

    Short segments of a page that their own measures rule out are not looked at in that light, but for cells.
    """
    from newsparse import features, surroundings  # with their tables only for those who have pages
    from newsparse.rules.weights import PAGE_AROUND, PAGE_OWN, TEXT_AROUND, TEXT_OWN

    page = document.is_page
    first = _Judgement(PAGE_OWN if page else TEXT_OWN, features.OWN_NUMBERS, features.OWN_SIGNS)
    measured = features.own(document)
    scores = [first.score(*measures) for measures in measured]
    if page:
        scores = list(map(add, scores, _path_scores(document.segments)))
    second = _Judgement(
        PAGE_AROUND if page else TEXT_AROUND,
        (*surroundings.AROUND_NUMBERS, *features.OWN_NUMBERS),
        (*surroundings.AROUND_SIGNS, *features.OWN_SIGNS),
    )
    asked = [
        i
        for i, segment in enumerate(document.segments)
        if scores[i] > RULED_OUT or segment.prose or rows[i] is not None or not page
    ]
    for i, (around, signs) in zip(asked, surroundings.around(document, scores, asked), strict=True):
        own, own_signs = measured[i]
        scores[i] = second.score(around + own, signs + own_signs)
    return scores


def _holder(segment: Segment) -> Element | None:
    """What holds the paragraph that a segment is, in which a recipe may say a thing twice; None in a text."""
    if segment.context is None:
        return None
    element = segment.context.element
    return element.parent if element.name in ("p", "li") else element


def _settle_rows(segments: list[Segment], rows: list[Element | None], scores: list[float]) -> None:
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


def _row(segment: Segment) -> Element | None:
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
_QUOTATION = frozenset(("blockquote",))


class _Judgement:
    """A sum of weighted measures; what a set of signs weighs is worked out once, for most segments share theirs."""

    def __init__(self, table: Mapping[str, float], numbers: tuple[str, ...], signs: tuple[str, ...]) -> None:
        self._bias = table["bias"]
        self._numbers = tuple([table[name] for name in numbers])
        self._signs = tuple([table[name] for name in signs])
        self._known: dict[tuple[bool, ...], float] = {}

    def score(self, numbers: tuple[float, ...], signs: tuple[bool, ...]) -> float:
        """The greater, the more it reads like the article."""
        known = self._known.get(signs)
        if known is None:
            known = self._known[signs] = sum(compress(self._signs, signs), self._bias)
        return sum(map(mul, self._numbers, numbers), known)


def _is_furniture(segment: Segment) -> bool:
    """Whether a segment of a part of a page stands where menus and forms do, or is nothing but a link."""
    context = segment.context
    if context is None:
        return False
    all_link = not segment.prose and context.link_characters == len(segment.text)
    if all_link and not context.level and _row(segment) is None:
        return True
    return any(element.name in _FURNITURE for element in islice(context.element.chain(), DEEP))


_FURNITURE = frozenset(("nav", "aside", "footer", "button", "select", "dialog"))


def _is_page_text(document: Document) -> bool:
    """Whether a text is that of a whole page: many short lines, and menus above the first paragraph."""
    short, prose = len(document.short), document.prose
    if short < MENU_LINES or short < len(prose):
        return False
    first = next((i for i in prose if len(document.segments[i].text) >= PARAGRAPH), 0)
    if first >= MENU_BEFORE or short >= MENU_SHARE * len(prose):
        return True
    return any(after - before > MENU_RUN for before, after in pairwise(prose[: len(prose) // 2 + 1]))


def label_outside(document: Document) -> None:
    """Labels what stands outside of the article and is in no field."""
    for segment in document.segments if document.noisy else ():
        if segment.outside and segment.role is None:
            segment.label(Role.NAVIGATION, "outside-article")


def _path_scores(segments: list[Segment]) -> list[float]:
    """What the elements that each segment stands in say of it."""
    from newsparse import features
    from newsparse.rules.weights import PAGE_PATH

    weight = PAGE_PATH.get
    said: dict[str, float] = {}  # tag -> what its words weigh: of most tags a page has many
    known = dict.fromkeys(features.find_wrappers(segments), 0.0)
    scores: list[float] = []
    for segment in segments:
        fresh: list[Element] = []
        element = segment.context.element if segment.context is not None else None
        while element is not None and element not in known and len(fresh) < features.CHAIN:
            fresh.append(element)
            element = element.parent
        score = known[element] if element in known and len(fresh) < features.CHAIN else 0.0
        for element in reversed(fresh):
            tag = element.tag
            if tag not in said:
                said[tag] = sum([weight(word, 0.0) for word in features.element_words(element)])
            score += said[tag]
            known[element] = score
        scores.append(score)
    return scores
