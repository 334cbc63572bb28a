"""Pieces of inline content into segments: white space folded, references decoded, every character with its place.

The pieces of a block are gathered, and read together at its end: most blocks hold one stretch of plain text, perhaps in
a link.
"""

from __future__ import annotations

import re

from newsparse.document import Context, Run, Segment
from newsparse.measures import LONG, LONG_THAI, MAY_END, is_prose
from newsparse.patterns import pattern
from newsparse.read.elements import Element
from newsparse.read.references import REFERENCE, reference_at
from newsparse.read.text import INVISIBLE

__all__ = ["Flow", "Piece"]

_ODD_VERBATIM = pattern(rf"[\s{INVISIBLE}]{{2,}}|[^\S ]|[{INVISIBLE}]|[\ud800-\udfff]")
_ODD = pattern(rf"{REFERENCE}|{_ODD_VERBATIM.pattern}")
_FOLDS_VERBATIM = pattern(r"  +")
_FOLDS = pattern(rf"  +|{REFERENCE}")
"""What is left to do in a text that is printable, and has blanks for other white space: in most that is all."""

_UNSEEN = pattern(rf"[{INVISIBLE}]+")
_NEWLINE = pattern(r"\r\n?|\n")
_NOWHERE = -1

Piece = tuple[int, int, str, Element | None, Element | None, bool]
"""A stretch of the source: start, stop, its text without the white space before it, the block element that it is in,
the open link, and whether it holds character references. Without an element it is a line break."""

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
            _Rendering(self._source, self.segments).render(pieces)
        pieces.clear()

    def _add_plain(
        self, _start: int, stop: int, text: str, element: Element | None, anchor: Element | None, references: bool
    ) -> bool:
        """Makes a segment of a single piece; False where it has to be looked at more closely."""
        text = text.lstrip()
        start = stop - len(text)
        text = text.rstrip()
        if not text.isprintable():
            text = _with_blanks(text)
            if not text.isprintable():
                return False
        size = len(text)
        if not size or element is None or "  " in text or (references and "&" in text):
            return False
        prose = size >= LONG or ((size >= LONG_THAI or text[-1] in MAY_END) and is_prose(text))
        context = Context(element, ((0, size, anchor),) if anchor is not None else ())
        self.segments.append(Segment(text, start, start + size, None, True, prose, context=context))
        return True


def _with_blanks(text: str) -> str:
    """The text with one white-space character for another: every character keeps its place."""
    return text.replace("\n", " ").replace("\t", " ").replace("\xa0", " ").replace("\u202f", " ")


class _Rendering:
    """Reads the pieces of a block one after the other: several, or what is more than plain text.

    White space is held back until something to see follows, so that it never ends a segment.
    """

    __slots__ = (
        "_after_break",
        "_anchor",
        "_anchor_start",
        "_anchors",
        "_element",
        "_length",
        "_runs",
        "_segments",
        "_source",
        "_texts",
        "_white_start",
        "_white_stop",
    )

    def __init__(self, source: str, segments: list[Segment]) -> None:
        self._source = source
        self._segments = segments
        self._anchor: Element | None = None
        self._after_break = False
        self._begin()

    def _begin(self) -> None:
        self._runs: list[tuple[int, int, int, int]] = []
        """What is seen of the segment in the making; empty before anything is, so white space counts for nothing."""
        self._texts: list[str] = []
        self._anchors: list[tuple[int, int, Element]] = []
        self._element: Element | None = None
        self._length = 0
        self._anchor_start = self._white_start = self._white_stop = _NOWHERE

    def render(self, pieces: list[Piece]) -> None:
        """Makes the segments."""
        for start, stop, _, element, anchor, references in pieces:
            if element is None:
                self._after_break = self._finish()
                continue
            if anchor is not self._anchor:
                self._end_anchor()
                self._anchor = anchor
            self._add(start, stop, element, references)
        self._finish()

    def _add(self, start: int, stop: int, element: Element, references: bool) -> None:
        piece = self._source[start:stop]
        body = piece.strip()
        if not body:
            self._add_white(start, stop)
            return
        if not self._runs:  # a paragraph of nothing but a no-break space has left its own
            self._element = element
        last = stop
        if len(body) < len(piece):
            first = start + len(piece) - len(piece.lstrip())
            if self._runs and start < first:
                self._add_white(start, first)
            start, last = first, first + len(body)
        plain = body if body.isprintable() else _with_blanks(body)
        if not plain.isprintable():
            self._add_odd(start, last, _ODD if references else _ODD_VERBATIM)
        elif "  " in plain or (references and "&" in plain):
            self._add_folded(plain, start, _FOLDS if references else _FOLDS_VERBATIM)
        else:
            self._add_shown(plain, start, last)
        if last < stop:
            self._add_white(last, stop)

    def _add_shown(self, text: str, start: int, stop: int) -> None:
        """Adds what is seen as ``text``, after the white space that was held back."""
        length, runs = self._length, self._runs
        if self._white_start >= 0:
            self._texts.append(" ")
            runs.append((length, length + 1, self._white_start, self._white_stop))
            self._white_start = self._white_stop = _NOWHERE
            length += 1
        if self._anchor is not None and self._anchor_start < 0:
            self._anchor_start = length
        self._texts.append(text)
        self._length = end = length + len(text)
        runs.append((length, end, start, stop))

    def _add_white(self, start: int, stop: int) -> None:
        """Holds white space back; of two stretches with markup between them the first one counts."""
        if self._white_stop == start:
            self._white_stop = stop
        elif self._white_start < 0 and self._runs:
            self._white_start, self._white_stop = start, stop

    def _drop(self, start: int, stop: int) -> None:
        """Passes over characters that nobody sees."""
        if self._white_stop == start:
            self._white_stop = stop
        elif self._runs and self._white_start < 0:
            self._runs.append((self._length, self._length, start, stop))

    def _add_folded(self, text: str, start: int, pattern: re.Pattern[str]) -> None:
        """Adds text that stands at a place of the source, with blanks to fold and references to decode."""
        at = 0
        for found in pattern.finditer(text):
            first, last = found.span()
            reference = None
            if text[first] == "&":
                reference = reference_at(text, first, last)
                if reference is None:
                    continue
                last = reference.stop
            if at < first:
                self._add_between(text[at:first], start + at)
            at = last
            if reference is None:
                self._add_white(start + first, start + last)
            else:
                self._add_character(reference.replacement, start + first, start + last)
        if at < len(text):
            self._add_between(text[at:], start + at)

    def _add_character(self, character: str, start: int, stop: int) -> None:
        """Adds what a reference stands for."""
        if "\ud800" <= character <= "\udfff":
            self._add_shown("\ufffd", start, stop)
        elif _UNSEEN.fullmatch(character):
            self._drop(start, stop)
        elif character.isspace():
            self._add_white(start, stop)
        else:
            self._add_shown(character, start, stop)

    def _add_odd(self, start: int, stop: int, pattern: re.Pattern[str]) -> None:
        """Adds text with something to fold, to drop or to decode."""
        source, at = self._source, start
        for found in pattern.finditer(source, start, stop):
            first, last = found.span()
            replacement = found[0]
            if replacement[0] == "&":
                reference = reference_at(source, first, last)
                if reference is None:
                    continue
                last, replacement = reference.stop, reference.replacement
            if at < first:
                self._add_between(source[at:first], at)
            at = last
            if source[first] == "&":
                self._add_character(replacement, first, last)
            elif "\ud800" <= replacement <= "\udfff":
                self._add_shown("\ufffd", first, last)
            elif _UNSEEN.fullmatch(replacement):
                self._drop(first, last)
            else:
                self._add_white(first, last)
        if at < stop:
            self._add_between(source[at:stop], at)

    def _add_between(self, text: str, start: int) -> None:
        """Adds plain text with a blank at either end at most, which folds with what stands beside it."""
        stop = start + len(text)
        first = start + (text[0] == " ")
        last = stop - (text[-1] == " " and first < stop)
        if start < first:
            self._add_white(start, first)
        if first < last:
            self._add_shown(text[first - start : last - start], first, last)
        if last < stop:
            self._add_white(last, stop)

    def _end_anchor(self) -> None:
        if self._anchor_start >= 0 and self._anchor is not None:
            self._anchors.append((self._anchor_start, self._length, self._anchor))
        self._anchor_start = _NOWHERE

    def _finish(self) -> bool:
        """Makes the segment; False where there is nothing to see."""
        runs, element = self._runs, self._element
        if not runs or element is None:
            self._begin()
            return False
        self._end_anchor()
        text = self._texts[0] if len(runs) == 1 else "".join(self._texts)
        seen = text.isprintable() or text.strip("\u200c\u200d ") != ""
        if seen:
            while runs[-1][0] == runs[-1][1]:
                runs.pop()
            start, stop = runs[0][2], runs[-1][3]
            whole = stop - start == len(text) and len(runs) == 1
            context = Context(element, tuple(self._anchors), self._after_break)
            joined = None if whole else _joined(runs)
            prose = is_prose(text)
            self._segments.append(Segment(text, start, stop, joined, not self._after_break, prose, context=context))
        self._begin()
        return seen


def _joined(runs: list[tuple[int, int, int, int]]) -> tuple[Run, ...] | None:
    """The runs, those as one that adjoin and have as much text as source; None where one that does is all."""
    joined: list[Run] = []
    for run in runs:
        if joined and run[1] - run[0] == run[3] - run[2]:
            last = joined[-1]
            if last.stop == run[2] and last.text_stop - last.text_start == last.stop - last.start:
                joined[-1] = _new(Run, (last.text_start, run[1], last.start, run[3]))
                continue
        joined.append(_new(Run, run))
    only = joined[0]
    return None if len(joined) == 1 and only.text_stop == only.stop - only.start else tuple(joined)


_new = tuple.__new__
"""A named tuple's own way of being made takes three times as long."""
