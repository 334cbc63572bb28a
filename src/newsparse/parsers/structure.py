"""Tells the blocks of a page, and of text with Markdown's marks, by the elements that they stand in.

What an element is called says what it is for, unless it is used to lay the page out: one that holds nearly all of the
text is a frame around it, and so is an item or a cell of several paragraphs, and a table of one column.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from newsparse.document import BLOCKS, Document, Role, Segment
from newsparse.measures import is_wrapped
from newsparse.rules.markup import HEADINGS, LISTS

if TYPE_CHECKING:
    from newsparse.read.elements import Element

__all__ = ["label_structure"]

FRAME = 0.8
"""Share of the running text; an element that holds more is a frame around it."""

PARAGRAPHS = 2
"""So many paragraphs in an item of a list or in a cell make a frame of it."""

HEADING_LIMIT = 160
"""Characters; a longer sentence in the element of a heading is text."""

VERSE = 80
"""Characters; lines of at most so many with nothing but line breaks between them are one block."""

DEEP = 50
"""Elements; how far up they are looked at."""

_CELLS = frozenset({"td", "th"})
_ROLES = {
    **dict.fromkeys(HEADINGS, Role.HEADING),
    **dict.fromkeys(_CELLS, Role.TABLE_ROW),
    **dict.fromkeys(("pre", "listing", "xmp", "plaintext"), Role.PREFORMATTED),
    "li": Role.LIST_ITEM,
    "blockquote": Role.QUOTE,
}


def label_structure(document: Document) -> None:
    """Labels headings, list items, quotations, rows of tables and preformatted text; the innermost element decides.

    What is one of them is joined: the cells of a row by a tab, the lines of an item or of preformatted text by line
    breaks, those of a heading by a blank. Short lines with a line break between them stay lines of one block.
    """
    if not (document.is_page or document.marked):
        return
    body = [s for s in document.segments if s.role is None and s.context is not None]
    structure = _Structure(body)
    if structure.holds_any:
        _label_held(document, structure)
    for lines in _broken(document.segments):
        _join_lines(lines)


def _label_held(document: Document, structure: _Structure) -> None:
    before: Element | None = None
    for segment in document.segments:
        if segment.role in BLOCKS:
            before = None
        elif segment.role is None and segment.context is not None:
            holder = structure.holder(segment)
            if holder is not None:
                segment.label(_ROLES[holder.name], f"{holder.name}-element")
                segment.level = structure.level(holder)
                if before is not None and structure.unit(before) is structure.unit(holder):
                    segment.joint = _joint(segment, same=before is holder)
            if segment.parts is None or segment.remaining():
                before = holder


def _broken(segments: list[Segment]) -> Iterator[list[Segment]]:
    """Runs of paragraphs, or those of a quotation, with only a line break between each two."""
    run: list[Segment] = []
    for segment in segments:
        goes_on = bool(run) and not segment.after_blank and segment.role is run[0].role
        if not goes_on:
            if len(run) > 1:
                yield run
            run = []
        if segment.context is not None and segment.role in (None, Role.QUOTE) and segment.joint is None:
            run.append(segment)
        else:
            run = []
    if len(run) > 1:
        yield run


def _join_lines(lines: list[Segment]) -> None:
    """Lines of verse, of an address, of data; those of wrapped text are none, nor are paragraphs."""
    texts = [line.text for line in lines]
    widest = max(map(len, texts))
    if widest > VERSE or (len(lines) > 2 and is_wrapped(texts, widest)):
        return
    for line in lines:
        if line.role is None:
            line.label(Role.PARAGRAPH, "line-breaks")
    for line in lines[1:]:
        line.joint = "\n"


def _joint(segment: Segment, *, same: bool) -> str | None:
    """What stands between two segments of one unit; those of a quotation are paragraphs."""
    if segment.role is Role.QUOTE:
        return None
    if segment.role is Role.TABLE_ROW:
        return " " if same else "\t"
    if segment.role is Role.HEADING:
        return " "
    return "\n\n" if segment.role is Role.PREFORMATTED and segment.after_blank else "\n"


class _Structure:
    """Which elements hold the segments of a body, and which of them are frames."""

    def __init__(self, body: list[Segment]) -> None:
        self._chains: dict[int, tuple[Element, ...]] = {}
        self._frames: set[int] = set()
        chains = [self._chain(segment) for segment in body]
        self.holds_any = any(chains)
        if self.holds_any:
            self._find_frames(body, chains)
            self._find_layouts(chains)

    def holder(self, segment: Segment) -> Element | None:
        """The innermost element that says what a segment is; None for a paragraph."""
        for element in self._chain(segment):
            if id(element) not in self._frames and not (
                element.name in HEADINGS and segment.prose and len(segment.text) > HEADING_LIMIT
            ):
                return element
        return None

    def unit(self, holder: Element) -> Element:
        """What is one block: the row of a cell, else the holder itself."""
        return _row(holder) if holder.name in _CELLS else holder

    def level(self, holder: Element) -> int | None:
        """The level of a heading; for an item how many lists it stands in, up to the next frame."""
        if holder.name in HEADINGS:
            return HEADINGS[holder.name]
        if holder.name != "li":
            return None
        lists = 0
        for element in islice(holder.chain(), DEEP):
            if id(element) in self._frames:
                break
            lists += element.name in LISTS
        return max(1, lists)

    def _chain(self, segment: Segment) -> tuple[Element, ...]:
        """The elements with a role that a segment stands in, innermost first."""
        if segment.context is None:
            return ()
        element = segment.context.element
        chain = self._chains.get(id(element))
        if chain is None:
            chain = tuple([one for one in islice(element.chain(), DEEP) if one.name in _ROLES])
            self._chains[id(element)] = chain
        return chain

    def _find_frames(self, body: list[Segment], chains: list[tuple[Element, ...]]) -> None:
        """Finds what holds nearly all of the running text, and items and cells of several paragraphs."""
        total = 0
        inside: dict[int, int] = {}
        paragraphs: dict[int, int] = {}
        for segment, chain in zip(body, chains, strict=True):
            if not segment.prose:
                continue
            total += len(segment.text)
            for element in chain:
                inside[id(element)] = inside.get(id(element), 0) + len(segment.text)
            if chain and segment.after_blank and (chain[0].name == "li" or chain[0].name in _CELLS):
                paragraphs[id(chain[0])] = paragraphs.get(id(chain[0]), 0) + 1
        self._frames.update(known for known, size in inside.items() if size > FRAME * total)
        self._frames.update(known for known, count in paragraphs.items() if count >= PARAGRAPHS)

    def _find_layouts(self, chains: list[tuple[Element, ...]]) -> None:
        """Cells beside a frame, and those of tables of one column, are frames too."""
        rows: dict[int, dict[int, Element]] = {}
        for chain in chains:
            for cell in chain:
                if cell.name in _CELLS:
                    rows.setdefault(id(_row(cell)), {})[id(cell)] = cell
        tables = {id(_table(next(iter(cells.values())))) for cells in rows.values() if len(cells) > 1}
        for cells in rows.values():
            one = next(iter(cells.values()))
            if id(_table(one)) not in tables or not self._frames.isdisjoint(cells):
                self._frames.update(cells)


def _row(cell: Element) -> Element:
    """The row of a cell; without one what the cell stands in."""
    return cell.parent or cell


def _table(cell: Element) -> Element:
    """The table of a cell; without one what the cell's row stands in."""
    above = islice(cell.chain(), 1, 4)  # row, body, table
    return next((element for element in above if element.name == "table"), _row(cell))
