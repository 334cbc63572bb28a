"""Labels what is left: the body."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from newsparse.document import BLOCKS, Document, Role, Segment
from newsparse.measures import ends_sentence, unspaced

__all__ = ["label_body"]

WRAP = range(40, 121)
"""Characters; the width of text that was wrapped by hand or by a mailer."""


def label_body(document: Document) -> None:
    """Labels every segment that nothing has claimed as a paragraph, and joins the lines of wrapped ones."""
    may_be_wrapped, paragraph = False, Role.PARAGRAPH
    for segment in document.segments:
        if segment.role is None:
            segment.role, segment.rule = paragraph, "prose"
            if not segment.after_blank and len(segment.text) <= WRAP[-1]:
                may_be_wrapped = True
    if may_be_wrapped:
        blocks = [s for s in document.segments if s.role in BLOCKS]
        _join_wrapped(document, [s for s in blocks if s.parts is None or s.remaining()])


def _join_wrapped(document: Document, segments: list[Segment]) -> None:
    """Joins lines that were broken because the next word would not have fitted.

    That is what wrapping is: in every line but the last, the line and the next line's first word are wider than the
    widest line. A list, a poem or a table does not keep to it. Of two lines alone that says little: they are joined
    where the rest of the text is wrapped as wide, or where the first stops in mid-sentence.
    """
    groups = [group for group in _groups(segments) if _is_wrapped(group, max(len(s.text) for s in group))]
    widths = {max(len(s.text) for s in group) for group in groups if len(group) > 2}
    width = max(widths, default=0)
    for group in groups:
        if len(group) == 2:
            first, second = group
            runs_on = (first.text[-1].isalnum() and second.text[0].islower()) or first.text[-1] == ","
            if not (_is_wrapped(group, width) if width else runs_on):
                continue
        for segment in group[1:]:
            segment.joined = True
        document.note("joined-lines", f"{len(group)} wrapped lines", (group[0].start, group[-1].stop))


def _groups(segments: list[Segment]) -> Iterator[list[Segment]]:
    """Lines of paragraphs with nothing between them, two or more, none wider than text is wrapped."""
    group: list[Segment] = []
    for segment in segments:
        may_go_on = segment.role is Role.PARAGRAPH and len(segment.text) <= WRAP[-1]
        if group and (segment.after_blank or not may_go_on):
            if len(group) > 1:
                yield group
            group = []
        if may_go_on:
            group.append(segment)
    if len(group) > 1:
        yield group


def _is_wrapped(group: list[Segment], width: int) -> bool:
    if width not in WRAP or unspaced(group[0].text):
        return False
    stops = 0
    for before, segment in pairwise(group):
        first = segment.text.split(" ", 1)[0]
        if not len(before.text) <= width < len(before.text) + 1 + len(first):
            return False
        stops += ends_sentence(before.text)
    return stops * 2 < len(group)  # where most lines are sentences they were not broken
