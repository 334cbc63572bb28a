"""Labels what is left: the body."""

from __future__ import annotations

from newsparse.document import Document, Role, Segment
from newsparse.measures import ends_sentence, unspaced

__all__ = ["label_body"]

WRAP = range(40, 121)
"""Characters; the width of text that was wrapped by hand or by a mailer."""


def label_body(document: Document) -> None:
    """Labels every segment that nothing has claimed as a paragraph, and joins the lines of wrapped ones."""
    free = [s for s in document.segments if s.role is None]
    for segment in free:
        segment.label(Role.PARAGRAPH, "prose")
    _join_wrapped(document, [s for s in free if s.parts is None or s.remaining()])


def _join_wrapped(document: Document, segments: list[Segment]) -> None:
    """Joins lines that were broken because the next word would not have fitted.

    That is what wrapping is: in every line but the last, the line and the next line's first word are wider than the
    widest line. A list, a poem or a table does not keep to it.
    """
    group: list[Segment] = []
    for segment in segments:
        if group and (segment.after_blank or len(segment.text) not in WRAP and len(group[-1].text) not in WRAP):
            _join(document, group)
            group = []
        group.append(segment)
    _join(document, group)


def _join(document: Document, group: list[Segment]) -> None:
    if len(group) < 2:
        return
    width = max(len(s.text) for s in group)
    if width not in WRAP:
        return
    for before, segment in zip(group, group[1:], strict=False):
        first = segment.text.split(" ", 1)[0]
        if len(before.text) + 1 + len(first) <= width or unspaced(segment.text):
            return
        if ends_sentence(before.text) and len(group) == 2:
            return
    for segment in group[1:]:
        segment.joined = True
    document.note("joined-lines", f"{len(group)} wrapped lines", (group[0].start, group[-1].stop))
