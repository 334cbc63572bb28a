"""Pieces of inline content into segments: white space folded, references decoded, every character with its place.

The pieces of a block are gathered, and read together at its end: most blocks hold one stretch of plain text, perhaps in
a link.
"""

from __future__ import annotations

from newsparse.document import Context, Segment
from newsparse.measures import LONG, LONG_THAI, MAY_END, is_prose
from newsparse.patterns import pattern
from newsparse.read.elements import Element
from newsparse.read.render import Piece, Rendering, with_blanks

__all__ = ["Flow"]

_NEWLINE = pattern(r"\r\n?|\n")

_BREAK: Piece = (0, 0, "", None, None, False)


class Flow:
    """The pieces of the block in the making, and the segments that are made."""

    __slots__ = ("_source", "anchor", "pieces", "segments")

    def __init__(self, source: str) -> None:
        """Begins at a boundary."""
        self.segments: list[Segment] = []
        self.pieces: list[Piece] = []
        """Those of the block in the making; white space before the first one is none."""
        self.anchor: Element | None = None
        """The open link."""
        self._source = source

    def add(self, start: int, stop: int, element: Element, *, references: bool = True) -> None:
        """Adds ``source[start:stop]``, which stands in a block element."""
        text = self._source[start:stop].lstrip()
        if text or self.pieces:
            self.pieces.append((start, stop, text, element, self.anchor, references))

    def add_lines(self, start: int, stop: int, element: Element, *, references: bool = True) -> None:
        """Adds text whose newlines are line breaks."""
        for newline in _NEWLINE.finditer(self._source, start, stop):
            if start < newline.start():
                self.add(start, newline.start(), element, references=references)
            self.end_line()
            start = newline.end()
        if start < stop:
            self.add(start, stop, element, references=references)

    def end_line(self) -> None:
        """Ends the segment at a line break; a second one with nothing between them is a boundary."""
        self.pieces.append(_BREAK)

    def end_block(self) -> None:
        """Makes the segments of the block."""
        pieces = self.pieces
        if not pieces:
            return
        while len(pieces) > 1 and not pieces[-1][2]:
            pieces.pop()
        if len(pieces) > 1 or not self._add_plain(*pieces[0]):
            Rendering(self._source, self.segments).render(pieces)
        pieces.clear()

    def _add_plain(
        self, _start: int, stop: int, text: str, element: Element | None, anchor: Element | None, references: bool
    ) -> bool:
        """Makes a segment of a single piece; False where it has to be looked at more closely."""
        text = text.lstrip()
        start = stop - len(text)
        text = text.rstrip()
        if not text.isprintable():
            text = with_blanks(text)
            if not text.isprintable():
                return False
        size = len(text)
        if not size or element is None or "  " in text or (references and "&" in text):
            return False
        prose = size >= LONG or ((size >= LONG_THAI or text[-1] in MAY_END) and is_prose(text))
        context = Context(element, ((0, size, anchor),) if anchor is not None else ())
        self.segments.append(Segment(text, start, start + size, None, True, prose, context=context))
        return True
