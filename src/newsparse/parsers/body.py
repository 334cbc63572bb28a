"""Labels what is left: the body."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.document import BLOCKS, Document, Role, Segment
from newsparse.joints import drop_hyphens, join_lines
from newsparse.measures import WRAP, is_wrapped

__all__ = ["label_body"]


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
    if any(code == "joined-lines" for code, _, _ in document.notes):
        drop_hyphens(document)


def _join_wrapped(document: Document, segments: list[Segment]) -> None:
    """Joins lines that were broken because the next word would not have fitted: see :func:`is_wrapped`.

    Of two lines alone that says little: they are joined where the rest of the text is wrapped as wide, or where the
    first stops in mid-sentence.
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
        join_lines(document, group, "wrapped lines")


def _groups(segments: list[Segment]) -> Iterator[list[Segment]]:
    """Lines of paragraphs with nothing between them, two or more, none wider than text is wrapped."""
    group: list[Segment] = []
    for segment in segments:
        may_go_on = segment.rule == "prose" and len(segment.text) <= WRAP[-1]
        if group and (segment.after_blank or not may_go_on):
            if len(group) > 1:
                yield group
            group = []
        if may_go_on:
            group.append(segment)
    if len(group) > 1:
        yield group


def _is_wrapped(group: list[Segment], width: int) -> bool:
    return is_wrapped([segment.text for segment in group], width)
