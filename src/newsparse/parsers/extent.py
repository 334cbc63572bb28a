"""Finds which segments of a page are its article: in HTML, and in the text of a whole page, menus and all."""

from __future__ import annotations

from itertools import islice, pairwise

from newsparse.document import Document, Role, Segment

__all__ = ["find_extent", "label_outside"]

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
"""Segments; what has fewer and is no whole page was cut out of one by the caller: nothing has to be searched."""

DEEP = 50
"""Elements; how far up they are looked for what holds menus and forms."""

LEAST_BODY = 140
"""Characters of running text; a page with less of it together has no article."""


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
    else:
        _find_body(document, is_part=as_page and len(segments) < FEW)
    if document.is_page and not document.stored:
        from newsparse import belonging

        belonging.join_posts(segments)
        belonging.leave_copies(segments)
        belonging.leave_others(document)
    document.prose = [i for i in document.prose if not segments[i].outside]


def _find_body(document: Document, *, is_part: bool) -> None:
    """Marks what stands outside of the article; of a part of a page no more than menus and forms.

    A page of a few segments that has a title, and text to read, is a whole one all the same.
    """
    is_whole = not is_part or (document.page is not None and bool(document.page.title))
    if is_whole and _judge(document) >= LEAST_BODY:
        return
    for segment in document.segments:
        segment.outside = not is_part or _is_furniture(segment)
    if is_part:
        from newsparse.belonging import leave_repeats

        leave_repeats(document.segments)
    else:
        document.note("no-article", "nothing on the page reads like an article")


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


def _judge(document: Document) -> int:
    """Marks what stands outside by its measures; gives back how many characters of running text stand inside."""
    from newsparse import belonging  # with their tables, for those who have pages
    from newsparse.judgement import judge_lines, judge_segments

    segments = document.segments
    if document.is_page:
        rows = [belonging.row_of(segment) for segment in segments]
        scores = judge_segments(document, rows)
        belonging.settle_rows(segments, rows, scores)
    else:
        scores = judge_lines(document)
    for segment, score in zip(segments, scores, strict=True):
        segment.outside = score <= 0
    body = sum(len(segment.text) for segment in segments if segment.prose and not segment.outside)
    if document.is_page:
        belonging.leave_boxes(segments)
        belonging.leave_below(segments)
        belonging.keep_enclosed(segments)
    belonging.leave_repeats(segments)
    return body


def _is_furniture(segment: Segment) -> bool:
    """Whether a segment of a part of a page stands where menus and forms do, or is nothing but a link."""
    from newsparse.belonging import row_of

    context = segment.context
    if context is None:
        return False
    all_link = not segment.prose and context.link_characters == len(segment.text)
    if all_link and not context.level and row_of(segment) is None:
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
