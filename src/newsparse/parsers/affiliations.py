"""Labels what a line below the byline says of the author: "Political correspondent", "Merrin Post"."""

from __future__ import annotations

from itertools import pairwise

from newsparse.document import Document, Role, Segment
from newsparse.measures import unspaced
from newsparse.rules.places import MEDIA, MEDIA_ENDS

__all__ = ["label_affiliations"]

LONGEST = 60
"""Characters."""

PAPER_LIMIT = 12
"""Characters of the name of a paper in scripts without blanks."""

PAPER_WORDS = range(2, 5)
MOST_WORDS = 6
MOST_LINES = 2
HEAD = 20
"""Lines; the byline stands among them."""


def label_affiliations(document: Document) -> None:
    """Labels short lines right below the byline, where the headline stands above it, and the name of the paper alone.

    What stands between the byline and the date is no text. Where no date follows, such lines are those of one stanza
    with the byline, which a blank line parts from the text.
    """
    if "title" not in document.findings:
        return
    segments = document.segments
    if document.is_page:
        _label_broken_bylines(segments)
        return
    _label_paper(document)
    if "byline" not in document.findings:
        return
    byline = next((i for i, s in enumerate(segments[:HEAD]) if _holds(s, Role.BYLINE)), None)
    if byline is None or not any(_holds(segment, Role.TITLE) for segment in segments[:byline]):
        return
    last = byline
    while last - byline < MOST_LINES and last + 1 < len(segments) and _may_be_affiliation(segments[last + 1]):
        last += 1
    below = segments[byline + 1 : last + 1]
    following = segments[last + 1] if last + 1 < len(segments) else None
    if following is None or not below:
        return
    in_stanza = following.after_blank and not any(segment.after_blank for segment in below)
    if in_stanza or _holds(following, Role.DATE):
        for segment in below:
            segment.label(Role.LABEL, "below-byline")


def _label_broken_bylines(segments: list[Segment]) -> None:
    """Labels the rest of a byline that is broken over lines inside one element: ``By Ann Lee<br>Staff Writer``."""
    for before, segment in pairwise(segments):
        context, above = segment.context, before.context
        if context is None or above is None or not context.after_break or context.element is not above.element:
            continue
        named = before.role is Role.BYLINE or before.rule == "below-byline"
        if named and not segment.outside and _may_be_affiliation(segment):
            segment.label(Role.LABEL, "below-byline")


def _label_paper(document: Document) -> None:
    """Labels a line between the headline and the text that is the name of a paper: "Merrin Post", "梅林日报"."""
    segments = document.segments
    first = next((i for i in document.prose if segments[i].role is None), 0)
    for index in range(min(first, HEAD) - 1, 0, -1):
        segment = segments[index]
        if _holds(segment, Role.TITLE):
            return
        if segment.free and _is_section(segments, index):
            segment.label(Role.NAVIGATION, "above-byline")
        elif segment.free and _is_paper(segment.text) and any(_holds(s, Role.TITLE) for s in segments[:index]):
            segment.label(Role.SITE_NAME, "paper-alone")
            if "site_name" not in document.findings:
                document.state_line("site_name", index, "paper-alone")


def _is_section(segments: list[Segment], index: int) -> bool:
    """Whether a line between the headline and the byline is the section: "In News"."""
    words = segments[index].text.split()
    lined = _holds(segments[index - 1], Role.TITLE) and segments[index + 1].rule == "meta-line"
    return lined and len(words) <= 3 and words[0] in ("In", "in")


def _is_paper(text: str) -> bool:
    if unspaced(text) or "\uac00" <= text[0] <= "\ud7a3":
        return len(text) <= PAPER_LIMIT and text.endswith(MEDIA_ENDS)
    words = text.split()
    named = words[-1].casefold() in MEDIA or words[0].casefold() in MEDIA or text.casefold().endswith(MEDIA_ENDS)
    return named and len(words) in PAPER_WORDS and all(word[0].isupper() for word in words)


def _holds(segment: Segment, role: Role) -> bool:
    return segment.role is role or (segment.parts is not None and any(part.role is role for part in segment.parts))


def _may_be_affiliation(segment: Segment) -> bool:
    text = segment.text
    return (
        segment.free
        and not segment.prose
        and len(text) <= LONGEST
        and text.count(" ") < MOST_WORDS
        and text[-1] not in ".:!?…"
    )
