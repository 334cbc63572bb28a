"""Labels what a line below the byline says of the author: "Political correspondent", "Merrin Post"."""

from __future__ import annotations

from itertools import pairwise

from newsparse.document import Document, Role, Segment

__all__ = ["label_affiliations"]

LONGEST = 60
"""Characters."""

MOST_WORDS = 6
MOST_LINES = 2
HEAD = 20
"""Lines; the byline stands among them."""


def label_affiliations(document: Document) -> None:
    """Labels short lines right below the byline, where the headline stands above it.

    What stands between the byline and the date is no text. Where no date follows, such lines are those of one stanza
    with the byline, which a blank line parts from the text.
    """
    if not {"byline", "title"} <= document.findings.keys():
        return
    segments = document.segments
    if document.is_page:
        _label_broken_bylines(segments)
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
