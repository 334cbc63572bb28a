"""What was read of a page: its segments, and where it speaks of itself."""

from __future__ import annotations

from typing import NamedTuple

from attrs import define, field

from newsparse.article import Span
from newsparse.document import Segment
from newsparse.read.elements import Element

__all__ = ["Page", "Passage"]


class Passage(NamedTuple):
    """An element and the stretch of the source between its tags."""

    element: Element
    start: int
    stop: int


@define(eq=False)
class Page:
    """A page as it was read; every list is in the order of the source."""

    source: str
    segments: list[Segment]
    """Runs of inline content between two boundaries of blocks or lines; each has a context."""

    root: Element
    """The ``<html>``, which may be understood."""

    title: str | None = None
    """The text of the first ``<title>``; None where it has none."""

    title_span: Span | None = None
    """Where that text stands in the source; None without a ``<title>``."""

    metas: list[Element] = field(factory=list)
    links: list[Element] = field(factory=list)
    """The ``<link>`` elements; what readers click on stands in the segments' contexts."""

    bases: list[Element] = field(factory=list)
    scripts: list[Passage] = field(factory=list)
    times: list[Passage] = field(factory=list)
    """The ``<time>`` elements, and the ``<abbr>`` with a title; one that is not ended holds nothing."""

    images: list[Element] = field(factory=list)

    @property
    def language(self) -> str | None:
        """What ``<html lang>`` says; None where it says nothing."""
        return self.root.attributes.get("lang", "").strip() or None

    @property
    def base(self) -> str | None:
        """The address that relative ones start from, as written; None where the page gives none."""
        return next((base.attributes["href"].strip() for base in self.bases if "href" in base.attributes), None)
