"""A page into segments, in one pass and without a tree: which elements are open, and what is seen in them.

The open elements are a chain of parents. How many of a name are open is counted, so that an end tag without a start
costs nothing however deep the page is, and the elements that a tag ends implicitly are found without a search.
What differs from a browser on purpose is in ``docs/html.md``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from newsparse.read.elements import ROOT, Element, changed
from newsparse.read.flow import Flow
from newsparse.read.page import Page, Passage
from newsparse.read.references import decode_references
from newsparse.read.text import shown
from newsparse.read.tokens import Kind, Tokens, self_closing
from newsparse.rules.markup import (
    BOUNDS_ITEMS,
    BREAKS_OUT,
    ENDS_PARAGRAPH,
    HEADINGS,
    IN_HEAD,
    LISTS,
    PLAIN,
    PREFORMATTED,
    SCOPES,
    TABLE_PARTS,
    UNSEEN,
    VOID_BLOCKS,
)

__all__ = ["read_html"]

Handler = Callable[[str, int, int], None]

_CHANGES = frozenset({*HEADINGS, *LISTS, *PREFORMATTED, *UNSEEN, "math", "foreignobject", "desc"})
_FOREIGN = frozenset({"svg", "math", "foreignobject", "desc"})
_CELLS = ("td", "th", "caption")
_ENDED_PARTS = {
    "td": _CELLS,
    "th": _CELLS,
    "caption": _CELLS,
    "tr": ("tr", "caption", "colgroup"),
    **dict.fromkeys(("tbody", "thead", "tfoot", "colgroup"), ("tbody", "thead", "tfoot", "caption", "colgroup")),
}
"""Which open parts of a table the start tag of another one ends."""

_SIMPLE = frozenset("p div section article header footer nav aside main figure figcaption form blockquote".split())
"""Elements that change nothing for what stands in them; most are of these."""

_ITEMS = {"li": ("li",), "dt": ("dt", "dd"), "dd": ("dt", "dd")}
_ONE_HEADING = dict.fromkeys(HEADINGS, "heading")
"""The end tag of any heading ends any other."""

_ONLY_IMAGES = re.compile(r"(?:\s++|<(?i:img)(?=[\s/])(?:[^<>\"']++|\"[^\"<]*+\"|'[^'<]*+')*+>)*+</(?i:noscript)\b")


def read_html(source: str) -> Page:
    """Reads a page, or a part of one; it never raises, and takes time in proportion to the source.

    >>> page = read_html("<h1>Port  opens</h1><p>The port &amp; its<br><a href=/q>quays</a> opened.")
    >>> [(s.text, s.context.level, s.context.links) for s in page.segments]
    [('Port opens', 1, ()), ('The port & its', 0, ()), ('quays opened.', 0, ((0, 5, '/q'),))]
    """
    return _Reader(source).read()


class _Reader:
    """What is open at one place of a page."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._tokens = Tokens(source)
        self._flow = Flow(source)
        self._root = self._current = Element("html", None, source, 0, 0, ROOT)
        self._page = Page(source, self._flow.segments, self._root)
        self._counts: dict[str, int] = {}
        self._parts: dict[str, int] = {}
        self._outer_counts: list[dict[str, int]] = []
        self._outer_parts: list[dict[str, int]] = []
        self._body: Element | None = None
        self._time: tuple[Element, int] | None = None
        self._script: Element | None = None
        page = self._page
        self._starts: dict[str, Handler | None] = {
            **dict.fromkeys((*PLAIN, "style", "noframes", "noembed")),
            "a": self._open_link,
            "body": self._open_body,
            "br": self._break_line,
            "html": self._open_html,
            "image": partial(self._enter, page.images),
            "img": partial(self._enter, page.images),
            "base": partial(self._enter, page.bases),
            "link": partial(self._enter, page.links),
            "meta": partial(self._enter, page.metas),
            "math": self._open_inline,
            "noscript": self._open_noscript,
            "script": self._open_script,
            "svg": self._open_inline,
            "template": self._open_inline,
            "time": self._open_time,
            "title": None,
        }
        self._ends: dict[str, Handler | None] = {
            **dict.fromkeys((*PLAIN, "style", "noframes", "noembed", "script", "title", "img", "meta", "link", "base")),
            "a": self._end_link,
            "body": self._end_block,
            "br": self._break_line,
            "html": self._end_block,
            "time": self._end_time,
        }

    def read(self) -> Page:
        starts, ends, start_tag, end_tag, kind_text = self._starts, self._ends, Kind.START, Kind.END, Kind.TEXT
        add, open_block, close, root = self._flow.add, self._open_block, self._close, ROOT
        for kind, name, start, stop in self._tokens:
            if kind is kind_text and not name:
                setting = self._current.setting
                if setting is root or (setting.shown and not setting.preformatted):
                    add(start, stop, self._current)
                else:
                    self._add_text(start, stop)
            elif kind is start_tag:
                setting = self._current.setting
                if setting is not root and (setting.in_head or setting.foreign) and self._settle(name, start, stop):
                    continue
                handler = starts.get(name, open_block)
                if handler is not None:
                    handler(name, start, stop)
            elif kind is end_tag:
                handler = ends.get(name, close)
                if handler is not None:
                    handler(name, start, stop)
            elif kind is kind_text or kind is Kind.VERBATIM:
                self._add_inside(name, start, stop, references=kind is kind_text)
        self._flow.end_block()
        return self._page

    # text

    def _add_text(self, start: int, stop: int) -> None:
        """Text in an element that is preformatted or not shown."""
        if self._current.name == "head" and not self._source[start:stop].isspace():
            self._leave(self._current)
        if not self._current.setting.shown:
            return
        if self._current.setting.preformatted:
            self._flow.add_lines(start, stop, self._current)
        else:
            self._flow.add(start, stop, self._current)

    def _add_inside(self, name: str, start: int, stop: int, *, references: bool) -> None:
        """The inside of an element that is no markup, or of a CDATA section."""
        if name == "title":
            if self._page.title_span is None:
                self._page.title = shown(decode_references(self._source[start:stop])) or None
                self._page.title_span = start, stop
        elif name == "script":
            if self._script is not None:
                self._page.scripts.append(Passage(self._script, start, stop))
        elif name in PREFORMATTED and self._current.setting.shown:
            self._flow.add_lines(start, stop, self._current, references=references)
        elif not name and self._current.setting.shown:
            self._flow.add(start, stop, self._current, references=False)

    # start tags

    def _settle(self, name: str, start: int, stop: int) -> bool:
        """A start tag in the head, in an SVG image or a formula; True where nothing more is to be done."""
        if self._current.setting.foreign:
            if name not in BREAKS_OUT:
                if name in _FOREIGN and not self_closing(self._source, start, stop):
                    self._push(name, start, stop)
                return True
            while self._current.setting.foreign:
                self._pop()
        if self._current.setting.in_head and (name == "body" or self._current.name == "head") and name not in IN_HEAD:
            while self._current.setting.in_head:
                self._pop()
        return False

    def _open_block(self, name: str, start: int, stop: int) -> None:
        """A start tag that ends the text before it, and perhaps some elements."""
        if self._current.setting.shown:
            self._flow.end_block()
        if name in ENDS_PARAGRAPH:
            if self._counts.get("p"):
                self._close_named("p")
            if name in _ITEMS:
                item = self._current.item
                if item is not None and item.name in _ITEMS[name]:
                    self._leave(item)
            elif name in HEADINGS and self._current.name in HEADINGS:
                self._pop()
        elif name in _ENDED_PARTS:
            for part in _ENDED_PARTS[name]:
                if self._parts.get(part):
                    self._close_named(part)
        elif name == "option" and self._current.name == "option":
            self._pop()
        if name not in VOID_BLOCKS:
            self._push(name, start, stop)

    def _open_inline(self, name: str, start: int, stop: int) -> None:
        """An element in the chain that does not end the text before it."""
        if name == "template" or not self_closing(self._source, start, stop):
            self._push(name, start, stop)

    def _open_html(self, _name: str, start: int, stop: int) -> None:
        if self._root.stop == 0:
            self._root.start, self._root.stop = start, stop

    def _open_body(self, name: str, start: int, stop: int) -> None:
        self._flow.end_block()
        if self._body is None:
            self._push(name, start, stop)
            self._body = self._current

    def _open_noscript(self, name: str, start: int, stop: int) -> None:
        """Images alone stand there for those that a script loads late: text around them goes on."""
        if not _ONLY_IMAGES.match(self._source, stop):
            self._open_block(name, start, stop)

    def _open_script(self, name: str, start: int, stop: int) -> None:
        self._script = self._element(name, start, stop)

    def _open_link(self, name: str, start: int, stop: int) -> None:
        self._flow.open_link(self._element(name, start, stop))

    def _open_time(self, name: str, start: int, stop: int) -> None:
        self._end_time(name, stop, stop)
        self._time = self._element(name, start, stop), stop
        self._page.times.append(Passage(self._time[0], stop, stop))

    def _enter(self, elements: list[Element], name: str, start: int, stop: int) -> None:
        elements.append(self._element(name, start, stop))

    def _break_line(self, _name: str, _start: int, _stop: int) -> None:
        if self._current.setting.shown:
            self._flow.end_line()

    # end tags

    def _close(self, name: str, _start: int, _stop: int) -> None:
        """The end tag of an element that is in the chain; one that is not open means nothing, but for ``</p>``."""
        key = _ONE_HEADING.get(name, name)
        if (self._parts if name in TABLE_PARTS else self._counts).get(key):
            ended = self._close_named(key).setting
            if ended.shown and name != "math":
                self._flow.end_block()
        elif name == "p" and self._current.setting.shown:
            self._flow.end_block()

    def _end_block(self, _name: str, _start: int, _stop: int) -> None:
        """The body and the page stay open: what stands behind their end tags belongs to them."""
        self._flow.end_block()

    def _end_link(self, _name: str, _start: int, _stop: int) -> None:
        self._flow.close_link()

    def _end_time(self, _name: str, start: int, _stop: int) -> None:
        if self._time is not None:
            element, first = self._time
            self._page.times[-1] = Passage(element, first, start)
            self._time = None

    # the chain

    def _element(self, name: str, start: int, stop: int) -> Element:
        current = self._current
        return Element(name, current, self._source, start, stop, current.setting)

    def _push(self, name: str, start: int, stop: int) -> None:
        parent = self._current
        setting = parent.setting
        if name in _SIMPLE:
            item = None if name in BOUNDS_ITEMS else parent.item
            self._current = Element(name, parent, self._source, start, stop, setting, item)
            self._counts[name] = self._counts.get(name, 0) + 1
            return
        if name in _CHANGES:
            setting = changed(setting, name)
            self._tokens.foreign = setting.foreign
        item = None if name in BOUNDS_ITEMS else parent.item
        self._current = element = Element(name, parent, self._source, start, stop, setting, item)
        if name in _ITEMS:
            element.item = element
        if name in SCOPES:
            self._outer_counts.append(self._counts)
            self._counts = {}
        if name in TABLE_PARTS:
            if name in ("table", "template"):
                self._outer_parts.append(self._parts)
                self._parts = {}
            self._parts[name] = self._parts.get(name, 0) + 1
        else:
            key = _ONE_HEADING.get(name, name)
            self._counts[key] = self._counts.get(key, 0) + 1

    def _pop(self) -> None:
        """Takes the innermost element out of the chain; the root is never in it."""
        element = self._current
        name, parent = element.name, element.parent
        if parent is None:
            return
        if name in _SIMPLE:
            self._counts[name] -= 1
            self._current = parent
            return
        if name in TABLE_PARTS:
            self._parts[name] -= 1
            if name in ("table", "template"):
                self._parts = self._outer_parts.pop()
        else:
            self._counts[_ONE_HEADING.get(name, name)] -= 1
        if name in SCOPES:
            self._counts = self._outer_counts.pop()
            anchor = self._flow.anchor
            if anchor is not None and anchor.start > element.start:
                self._flow.close_link()
        if parent.setting is not element.setting:
            self._tokens.foreign = parent.setting.foreign
        self._current = parent

    def _leave(self, element: Element) -> None:
        """Ends an open element and all that is open in it."""
        while self._current is not element:
            self._pop()
        self._pop()

    def _close_named(self, key: str) -> Element:
        """Ends the innermost open element of a name, which it gives back; there is one."""
        while _ONE_HEADING.get(self._current.name, self._current.name) != key:
            self._pop()
        ended = self._current
        self._pop()
        return ended
