"""Finds the kicker of a page: the words that an element named after it prints above its headline, or before it."""

from __future__ import annotations

from itertools import islice

from newsparse.document import Document, Role, Segment
from newsparse.read.inline import inline_elements
from newsparse.rules.markup import KICKERS, LABELS

__all__ = ["find_kicker"]

LONGEST = 80
"""Characters; a longer line above the headline is a summary."""

ABOVE = 3
"""Segments; the kicker stands no further above the headline."""

AROUND = 2
"""Elements around a line that may be named after it."""

_ENDS = " :-–—|•·"


def find_kicker(document: Document) -> None:
    """Finds ``kicker`` inside the heading that holds the headline, else in a line of its own right above it."""
    if document.page is None or "kicker" in document.findings:
        return
    for index, segment in enumerate(document.segments):
        title = next((part for part in segment.parts or () if part.role is Role.TITLE), None)
        if title is None and segment.role is not Role.TITLE:
            continue
        if title is not None and title.start and (stop := _inside(document, index, title.start)):
            document.state("kicker", segment.text[:stop], index, 0, stop, "kicker-element")
            segment.label_part(0, stop, Role.KICKER, "kicker-element")
            return
        above = range(index - 1, max(-1, index - 1 - ABOVE), -1)
        found = next((i for i in above if _is_kicker(document.segments[i])), None)
        if found is not None:
            document.state_line("kicker", found, "kicker-element")
            document.segments[found].label(Role.KICKER, "kicker-element")
        return


def _inside(document: Document, index: int, start: int) -> int:
    """Where the kicker ends that begins a heading before its headline; 0 where there is none."""
    for element, first, stop in inline_elements(document, index):
        if first == 0 and stop <= start and not (KICKERS | LABELS).isdisjoint(element.words):
            return len(document.segments[index].text[:stop].rstrip(_ENDS))
    return 0


def _is_kicker(segment: Segment) -> bool:
    """Whether a line is in an element that is named after a kicker."""
    context = segment.context
    return (
        context is not None
        and segment.free
        and not segment.prose
        and len(segment.text) <= LONGEST
        and any(not KICKERS.isdisjoint(element.words) for element in islice(context.element.chain(), AROUND))
    )
