"""Text with Markdown's marks, as pages are saved by those who turn HTML into text, into segments.

Paragraphs, items, headings and quotations are segments, and their wrapped lines are one. Marks are passed over as the
tags of a page are, and each segment stands in an element as it would on one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from newsparse.article import Span
from newsparse.document import Segment
from newsparse.measures import ends_sentence
from newsparse.patterns import pattern
from newsparse.read.elements import ROOT, Element, Markup, changed
from newsparse.read.flow import Flow

__all__ = ["looks_like_markdown", "read_markdown"]

LINKS = 5
"""So many links make a text Markdown."""

HEADINGS = 2
"""So many headings make a text Markdown, wherever they stand."""

LINK_LIMIT = 3000
"""Characters; a bracket further away does not open a link."""

FULL_LINE = 50
"""Characters; a heading on a longer line goes on on the next one."""

_ADDRESS = r"\((?P<address>(?:\\.|[^()\\\n]|\n(?![ \t]*\n)|\((?:[^()\n]|\n(?![ \t]*\n))*+\))*+)\)"
_EVIDENCE = pattern(r"\]\((?:https?:|/|#|javascript:)")
_RULES = pattern(r"^[ \t]*\* \* \*[ \t]*$", re.MULTILINE)
_HEADINGS = pattern(r"^#{1,6} \S", re.MULTILINE)
_ATX = pattern(
    r"^(?P<mark>#{1,6})[ \t]++(?P<text>(?!(?:\d+|of)\b)[^#\s][^#\n]*+)(?:#++[ \t\r]*+)?\n(?P<blank>(?:[ \t\r]*+\n)*+)"
    r"(?=[ \t]*+[^\s#])",
    re.MULTILINE,
)
"""A heading with something else below it, mostly below a blank line."""

_OTHER_MARKS = pattern(r"^(?:#{2,6}|[*+>-]) \S|\*\*\S|\]\(|^[*_][^*_\n]+[*_][ \t]*$", re.MULTILINE)
_FENCE = pattern(r"^[ \t]{0,3}(?P<mark>`{3,})(?P<rest>[^`\n]*)(?:\n|\Z)", re.MULTILINE)
_TOKEN = pattern(
    r"[\\!\[\]*_`\n](?:(?<=\\)(?P<escaped>[\\`*_{}\[\]()#+.!<>|~&=-])|(?<=!)(?P<image>\[)|(?<=\[)(?P<open>)"
    rf"|(?<=\])(?P<link>{_ADDRESS})|(?<=\])(?P<close>)|(?P<emphasis>(?<=\*)\*?|(?<=_)_?|(?<=`))"
    r"|(?<=\n)(?P<blank>[ \t]*)(?=\n))"
)
"""A class comes first, so that all other characters are passed over at once."""

_RULE = pattern(r"[ \t]*+(?:(?:\*[ \t]*+){3,}|(?:-[ \t]*+){3,}|(?:_[ \t]*+){3,}|(?:=[ \t]*+){3,})$")
_RULED = frozenset("*-_=")
_TABLE_RULE = pattern(r"[ \t:|-]*+$")
_CELL = pattern(r"(?:[^|\\]|\\.)++")
_HEAD = pattern(
    r"(?P<indent>[ \t]*+)(?P<quote>(?:>[ \t]?)*+)[ \t]*+(?P<item>(?:[*+-]|(?<=[ \t])\d{1,3}\.)(?:[ \t]++|$))?+"
    r"(?P<heading>#{1,6}(?:[ \t]++|$))?+"
)
_OPENING = frozenset(">*+-#")
"""What a quotation, an item or a heading begins with, but for numbers."""


def looks_like_markdown(source: str) -> bool:
    r"""Whether a text holds links as Markdown writes them, its rules and headings together, or headings alone.

    >>> looks_like_markdown("[Port](/port) " * 5), looks_like_markdown("The port * opened [again].")
    (True, False)
    >>> looks_like_markdown("# The port opens\n\nThe port opened."), looks_like_markdown("# boats # port\n\nIt opened.")
    (True, False)
    """
    return _is_saved_page(source) or ("# " in source and _has_headings(source))


def _is_saved_page(source: str) -> bool:
    """Whether a text is a page that was turned into Markdown: it is full of links, and its lines may be wrapped."""
    if "](" in source and sum(1 for _ in _EVIDENCE.finditer(source)) >= LINKS:
        return True
    return "* * *" in source and _RULES.search(source) is not None and _HEADINGS.search(source) is not None


def _has_headings(source: str) -> bool:
    """Whether lines stand out as headings, with text below them: the first of all lines, or several.

    Hashtags with a blank behind the mark are several to a line, or one below the other; "# 1" and "# of" speak of
    numbers. A word or two are a heading only where other marks stand below, or a blank line.
    """
    count = 0
    for found in _ATX.finditer(source):
        several = found["text"].strip().count(" ") > 1
        at_head = len(found["mark"]) == 1 and not source[: found.start()].strip("\ufeff \t\r\n")
        if at_head and (several or _OTHER_MARKS.search(source, found.end())):
            return True
        count += several or bool(found["blank"]) or len(found["mark"]) > 1
        if count == HEADINGS:
            return True
    return False


def read_markdown(source: str, first: int = 0) -> list[Segment]:
    r"""Every paragraph, item, heading and quotation from a place on that holds anything to see; it never raises.

    >>> [(s.text, s.context.level) for s in read_markdown("# Port **opens**\n\nThe [quays](/q)\nopened.")]
    [('Port opens', 1), ('The quays opened.', 0)]
    """
    return _Reader(source, first).read()


class _Reader:
    """The marks inside of lines, found first, and the lines with them."""

    def __init__(self, source: str, first: int) -> None:
        self._source, self._first = source, first
        self._wrapped = _is_saved_page(source[first:])
        """Where lines are not, a heading is one, and none goes on that ends a sentence, or is short above a capital."""
        self._flow = Flow(source)
        self._markup = Markup(source)
        self._root = self._element = Element("body", None, self._markup, 0, 0, ROOT)
        self._links: list[tuple[int, int, str]] = []
        self._fences = _fences(source, first)
        self._marks = _merged(self._inline())
        self._links.sort()
        self._next_mark = self._next_link = 0
        self._lists: list[tuple[int, Element]] = []
        """The open lists, and how far the marks of their items are indented."""
        self._table: Element | None = None

    def read(self) -> list[Segment]:
        at = self._first
        lines = self._source[at:].splitlines(True)
        for line, following in zip(lines, [*lines[1:], ""], strict=False):
            if "|" in line and self._table is None and _is_table_rule(following):
                self._flow.end_block()
                self._table = self._inside("table", self._root)
            if not (self._fences and self._read_fenced(at, line)):
                self._read_line(at, line, following)
            at += len(line)
        self._flow.end_block()
        return self._flow.segments

    def _fence(self, at: int) -> tuple[int, int, int, int] | None:
        """The block of code that a place stands in."""
        place = bisect_right(self._fences, (at, len(self._source))) - 1
        return self._fences[place] if place >= 0 and at < self._fences[place][3] else None

    def _read_fenced(self, at: int, line: str) -> bool:
        """Whether a line belongs to a block of code, whose lines stay as they are; then it is read."""
        fence = self._fence(at)
        if fence is None:
            return False
        first, last = fence[1:3]
        if not first <= at < last:
            self._flow.end_block()
            self._element = self._inside("pre", self._root) if at < first else self._root
        elif line.strip():
            self._flow.add(at, at + len(line), self._element, references=False)
            self._flow.end_line()
        else:
            self._flow.end_block()
        return True

    def _inline(self) -> Iterator[Span]:
        """Marks of links, images, emphasis and escapes, in no order."""
        brackets: list[tuple[int, bool]] = []
        emphases: dict[str, Span] = {}
        for token in _TOKEN.finditer(self._source, self._first):
            start, _stop = token.span()
            kind = token.lastgroup
            if self._fences and self._fence(start):
                continue
            if kind == "escaped":
                yield start, start + 1
            elif kind in ("image", "open"):
                brackets.append((start, kind == "image"))
            elif kind == "close":
                del brackets[-1:]
            elif kind == "link":
                opened = brackets.pop() if brackets else None
                if opened is not None and start - opened[0] <= LINK_LIMIT:
                    yield from self._link(opened, token)
            elif kind == "blank":
                emphases.clear()
            else:
                yield from self._emphasis(emphases, token)

    def _link(self, opened: tuple[int, bool], token: re.Match[str]) -> Iterator[Span]:
        start, image = opened
        if image:
            yield start, token.end()
            return
        yield start, start + 1
        yield token.span()
        address = token["address"].strip()
        if address.startswith("<") and address.endswith(">"):
            address = address[1:-1]
        self._links.append((start + 1, token.start(), address))

    def _emphasis(self, emphases: dict[str, Span], token: re.Match[str]) -> Iterator[Span]:
        source, mark = self._source, token[0]
        start, stop = token.span()
        before, after = source[start - 1 : start] if start else "", source[stop : stop + 1]
        double = len(mark) == 2
        if mark in emphases and before.strip() and (double or not after.isalnum()):
            yield emphases.pop(mark)
            yield start, stop
        elif after.strip() and (double or not before.isalnum()):
            emphases[mark] = (start, stop)

    def _read_line(self, start: int, line: str, following: str) -> None:
        flow, stop = self._flow, start + len(line)
        if self._inside_mark(start):
            self._add(start, stop)
            return
        bare = line.strip()
        if not bare:
            flow.end_block()
            self._element, self._table = self._root, None
            return
        body = line.rstrip("\r\n")
        if (bare[0] in _RULED and _RULE.match(body)) or ("-" in body and _TABLE_RULE.match(body)):
            flow.end_block()
            return
        if self._table is not None:
            self._read_row(start, body, self._inside("tr", self._table))
            return
        first = start + self._open_head(body)
        if first < stop:
            self._add(first, stop)
        if self._element.setting.level and (len(body) < FULL_LINE or not self._wrapped):
            flow.end_block()
            self._element = self._root
        elif not self._wrapped and (ends_sentence(body) or (len(body) < FULL_LINE and not following[:1].islower())):
            flow.end_block()
        elif body.endswith("  "):
            flow.end_line()

    def _read_row(self, start: int, body: str, row: Element) -> None:
        """A row of a table: its cells are blocks, the bars between them are marks."""
        for cell in _CELL.finditer(body):
            self._flow.end_block()
            self._element = self._inside("td", row)
            self._add(start + cell.start(), start + cell.end())
        self._flow.end_block()
        self._element = self._root

    def _open_head(self, body: str) -> int:
        """Begins an item, a heading or a quotation; how many characters of the line say so."""
        mark = body.lstrip()[0]
        head = _HEAD.match(body) if mark in _OPENING or mark.isdecimal() else None
        if head is None or not (head["quote"] or head["item"] or head["heading"]):
            if not body.startswith((" ", "\t")) and self._element is self._root:
                self._lists.clear()
            return 0
        heading = (head["heading"] or "").strip()
        name = f"h{len(heading)}" if heading else "li" if head["item"] else "blockquote"
        if not head["item"]:
            self._lists.clear()
        if not (head["quote"] and name == "blockquote" and self._element.name == name):
            self._flow.end_block()
            outer = self._list(len(head["indent"].expandtabs(4))) if head["item"] else self._root
            self._element = self._inside(name, outer)
        return head.end()

    def _list(self, indent: int) -> Element:
        """The list of an item: an open one, or one in the item before it, whose mark stands further out."""
        while self._lists and self._lists[-1][0] > indent:
            self._lists.pop()
        if not self._lists or self._lists[-1][0] < indent:
            outer = self._lists[-1][1] if self._lists else self._root
            self._lists.append((indent, self._inside("ul", outer)))
        return self._lists[-1][1]

    def _inside(self, name: str, outer: Element) -> Element:
        """An element of no length: its marks are not its tag."""
        setting = changed(outer.setting, name)
        return Element(name, outer, self._markup, 0, 0, setting)

    def _inside_mark(self, at: int) -> bool:
        """Whether a line begins within an address or an image."""
        marks = self._marks
        while self._next_mark < len(marks) and marks[self._next_mark][1] <= at:
            self._next_mark += 1
        return self._next_mark < len(marks) and marks[self._next_mark][0] < at

    def _add(self, start: int, stop: int) -> None:
        """Adds what is seen of a stretch of a line."""
        marks, place = self._marks, self._next_mark
        at = start
        while place < len(marks) and marks[place][0] < stop:
            if at < marks[place][0]:
                self._add_seen(at, marks[place][0])
            at = max(at, marks[place][1])
            place += 1
        self._next_mark = max(self._next_mark, place - 1)
        if at < stop:
            self._add_seen(at, stop)

    def _add_seen(self, start: int, stop: int) -> None:
        """Adds a stretch without marks: links begin and end at marks, so that it is all link or none."""
        flow, links = self._flow, self._links
        while self._next_link < len(links) and links[self._next_link][1] <= start:
            self._next_link += 1
            flow.anchor = None
        if self._next_link < len(links) and links[self._next_link][0] <= start and flow.anchor is None:
            first, last, address = links[self._next_link]
            anchor = Element("a", self._element, self._markup, first, last, ROOT, attributes={"href": address})
            flow.anchor = anchor
        flow.add(start, stop, self._element, references=False)


def _fences(source: str, first: int) -> list[tuple[int, int, int, int]]:
    """The blocks of code: where each begins, where its lines begin and stop, and where it ends.

    One that no mark ends is none.
    """
    if "```" not in source:
        return []
    found: list[tuple[int, int, int, int]] = []
    opened: re.Match[str] | None = None
    for mark in _FENCE.finditer(source, first):
        if opened is None:
            opened = mark
        elif not mark["rest"].strip() and len(mark["mark"]) >= len(opened["mark"]):
            found.append((opened.start(), opened.end(), mark.start(), mark.end()))
            opened = None
    return found


def _is_table_rule(line: str) -> bool:
    """Whether a line parts the head of a table from its rows: "---|---"."""
    return "-" in line and "|" in line and _TABLE_RULE.match(line.rstrip("\r\n")) is not None


def _merged(spans: Iterator[Span]) -> list[Span]:
    """In order, those as one that overlap or adjoin."""
    merged: list[Span] = []
    for start, stop in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(stop, merged[-1][1]))
        else:
            merged.append((start, stop))
    return merged
