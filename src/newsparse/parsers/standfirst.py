"""Finds the standfirst of a page: the summary that is printed between headline and text."""

from __future__ import annotations

from itertools import islice

from newsparse.document import Document, Role, Segment
from newsparse.measures import ends_sentence
from newsparse.rules.markup import CAPTIONS, STANDFIRST

__all__ = ["find_standfirst"]

LENGTHS = range(40, 700)
"""Characters of a standfirst."""

SAME = 60
"""Characters; what agrees with the declared summary in so many of its first ones is that summary."""

NEAR = 40
"""Segments; it stands no further above the text."""

ELEMENTS = 3
"""How many elements around it may be named after it."""


def find_standfirst(document: Document) -> None:
    """Finds ``standfirst`` where an element is named after it, or where the declared summary is printed above the text.

    Many pages declare the first paragraph as their summary. So in the element of the text it counts only where it is
    a heading. A line outside of the text that is no sentence is a second headline unless it is declared, and one that
    the text begins with again is the teaser of lists. A sentence outside of the text, right below the headline, needs
    no name.
    """
    if document.page is None or not document.prose:
        return
    segments = document.segments
    summaries = [_letters(one.value) for one in document.declared if one.field == "description"]
    first = next((i for i in document.prose if segments[i].role is None), document.prose[0])
    for index in _above(document, first):
        segment = segments[index]
        if segment.role is not None or segment.parts is not None or len(segment.text) not in LENGTHS:
            continue
        if _is_captioned(segment):
            continue
        if segment.outside and _is_repeated(segment, segments[index + 1 :]):
            continue
        sentence = ends_sentence(segment.text) or not segment.outside
        if sentence and _is_named(segment):
            rule = "standfirst-element"
        elif _is_summary(segment, summaries, sentence=sentence) and _is_apart(
            segment, segments[first + (index == first) :]
        ):
            rule = "as-declared"
        elif (
            index
            and segment.outside
            and segment.prose
            and _holds_title(segments[index - 1])
            and not _is_pictured(segment)
        ):
            rule = "below-the-headline"
        else:
            continue
        segment.outside = False
        segment.label(Role.STANDFIRST, rule)
        document.state_line("standfirst", index, rule)
        return


def _above(document: Document, first: int) -> range:
    """The segments from the headline to the first paragraph, with this."""
    title = next((i for i in range(first, -1, -1) if _holds_title(document.segments[i])), None)
    headings = (i for i in range(first, max(-1, first - NEAR), -1) if _is_headline(document.segments[i]))
    return range(next(headings, first) if title is None else title, first + 1)


def _holds_title(segment: Segment) -> bool:
    return segment.role is Role.TITLE or any(part.role is Role.TITLE for part in segment.parts or ())


def _is_pictured(segment: Segment) -> bool:
    """Whether it stands with a picture, or in a link to another story."""
    context = segment.context
    return (
        context is None
        or bool(context.anchors)
        or any(e.name in _PICTURES for e in islice(context.element.chain(), ELEMENTS))
    )


def _is_captioned(segment: Segment) -> bool:
    """Whether it stands below a picture or a film, of which the declared summary may tell as well."""
    around = islice(segment.context.element.chain(), ELEMENTS) if segment.context is not None else ()
    return any(e.name in ("figure", "figcaption") or not CAPTIONS.isdisjoint(e.words) for e in around)


_PICTURES = frozenset(("figure", "figcaption", "li", "button", "aside"))


def _is_headline(segment: Segment) -> bool:
    return segment.role is Role.REPEAT or (segment.context is not None and segment.context.level == 1)


def _is_named(segment: Segment) -> bool:
    if segment.context is None:
        return False
    around = list(islice(segment.context.element.chain(), ELEMENTS))
    return not any(e.name == "li" for e in around) and any(w in STANDFIRST for e in around for w in e.words)


def _is_summary(segment: Segment, summaries: list[str], *, sentence: bool) -> bool:
    """Whether it begins as a declared summary does; a short one is it as a whole, and a sentence."""
    text = _letters(segment.text)
    return any((sentence and text == one) or (len(text) >= SAME and text[:SAME] == one[:SAME]) for one in summaries)


def _is_repeated(segment: Segment, following: list[Segment]) -> bool:
    start = segment.text[:SAME]
    return any(not later.outside and later.text.startswith(start) for later in following)


def _is_apart(segment: Segment, following: list[Segment]) -> bool:
    """Whether it stands in another element than the text, or in a heading."""
    body = next((s for s in following if s.prose and not s.outside and s.role is None), None)
    if segment.context is None or body is None or body.context is None:
        return False
    return segment.context.level > 0 or segment.context.element.parent is not body.context.element.parent


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
