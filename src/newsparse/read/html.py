"""A page into segments, in one pass and without a tree: which elements are open, and what is seen in them.

The open elements are a chain of parents. How many of a name are open is counted, so that an end tag without a start
costs nothing however deep the page is, and the elements that a tag ends implicitly are found without a search.
What differs from a browser on purpose is in ``docs/html.md``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sized
from typing import Any

from newsparse.patterns import pattern
from newsparse.read.elements import ROOT, Element, Markup, Setting, changed
from newsparse.read.flow import Flow
from newsparse.read.page import Page, Passage
from newsparse.read.references import decode_references
from newsparse.read.text import shown
from newsparse.read.tokens import CONTENTS, Action, Content, Other, Scanner, inside, lowered, self_closing
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

Act = Callable[[Any, str, int, int], int | None]
_Counts = defaultdict[str, int]
"""How many elements of a name are open."""

_CHANGES = frozenset({*HEADINGS, *PREFORMATTED, *UNSEEN, "math", "foreignobject", "desc"})
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

_ITEMS = {"li": ("li",), "dt": ("dt", "dd"), "dd": ("dt", "dd")}
_SIMPLE = frozenset("p div section article header footer nav aside main figure figcaption form blockquote".split()) | {
    *LISTS,
    *_ITEMS,
}
"""Elements that change nothing for how the reader goes on; most are of these."""

_BLOCKS = (ENDS_PARAGRAPH | VOID_BLOCKS | UNSEEN | BOUNDS_ITEMS | TABLE_PARTS) - _SIMPLE
"""Elements with more to them; what no table knows is taken for one, too."""

_NOTHING = [
    *PLAIN,
    *[
        f"/{name}"
        for name in (*PLAIN, "abbr", "style", "noframes", "noembed", "script", "title", "img", "meta", "link", "base")
    ],
]
"""Tags that nothing is done at."""

_SHAPES = "path g use circle rect line polygon polyline ellipse defs symbol title style mask text tspan".split()
_DRAWING = pattern(
    rf"(?:[^<]*+</?(?:{'|'.join(_SHAPES)})(?=[\s/>])(?:[^<>\"']++|\"[^\"<]*+\"|'[^'<]*+')*+>)*+[^<]*+</svg>"
)
"""The inside of an image that holds nothing but shapes, and its end."""

_ALWAYS = (True,)

_ONE_HEADING = dict.fromkeys(HEADINGS, "heading")
"""The end tag of any heading ends any other."""

_ONLY_IMAGES = pattern(r"(?:\s++|<(?i:img)(?=[\s/])(?:[^<>\"']++|\"[^\"<]*+\"|'[^'<]*+')*+>)*+</(?i:noscript)\b")


def read_html(source: str) -> Page:
    """Reads a page, or a part of one; it never raises, and takes time in proportion to the source.

    >>> page = read_html("<h1>Port  opens</h1><p>The port &amp; its<br><a href=/q>quays</a> opened.")
    >>> [(s.text, s.context.level, s.context.links) for s in page.segments]
    [('Port opens', 1, ()), ('The port & its', 0, ()), ('quays opened.', 0, ((0, 5, '/q'),))]
    """
    return _Reader(source).read()


class _Reader(Scanner):
    """What is open at one place of a page."""

    def __init__(self, source: str) -> None:
        super().__init__(source)
        self._flow = Flow(source)
        self._pieces = self._flow.pieces
        self.blanks: Sized = self._pieces
        self._markup = Markup(source)
        self._root = self._current = Element("html", None, self._markup, 0, 0, ROOT)
        self._page = Page(source, self._flow.segments, self._root)
        self._counts = _Counts(int)
        self._parts = _Counts(int)
        self._outer_counts: list[_Counts] = []
        self._outer_parts: list[_Counts] = []
        self._body: Element | None = None
        self._time: tuple[Element, int] | None = None
        self.actions = _IN_BODY

    def read(self) -> Page:
        self.scan()
        self._flow.end_block()
        return self._page

    def find_action(self, raw: str) -> Action | None:
        name = lowered(raw)
        if name in self.actions:
            return self.actions[name]
        if name[0] == "/":
            return _Reader.close, name[1:]
        if self.foreign:
            return _Reader.start_in_foreign, name
        return _Reader.start_in_head if self._current.setting.in_head else _Reader.open_block, name

    # text

    def take_text(self, start: int, stop: int, text: str) -> None:
        current = self._current
        setting = current.setting
        if setting.shown and not setting.preformatted:
            self._pieces.append((start, stop, text, current, self._flow.anchor, True))
        elif setting.shown:
            self._flow.add_lines(start, stop, current)
        elif current.name == "head" and text and not text.isspace():
            self._leave(current)
            self.take_text(start, stop, text)

    def take_section(self, start: int, stop: int) -> None:
        if self._current.setting.shown:
            self._flow.add(start, stop, self._current, references=False)

    def take_other(self, kind: Other, start: int, stop: int) -> None:
        """Nobody sees it."""

    # start tags

    def start_in_foreign(self, name: str, start: int, stop: int) -> int | None:
        """A start tag in an SVG image or a formula."""
        if name not in BREAKS_OUT:
            if name in _FOREIGN and not self_closing(self._source, start, stop):
                self._push(name, start, stop)
            return None
        while self.foreign:
            self._pop()
        return self._act(name, start, stop)

    def start_in_head(self, name: str, start: int, stop: int) -> int | None:
        """A start tag that ends the head."""
        if name == "body" or self._current.name == "head":
            while self._current.setting.in_head:
                self._pop()
        action = _IN_BODY.get(name, (_Reader.open_block, name))
        return None if action is None else action[0](self, action[1], start, stop)

    def open_simple(self, name: str, start: int, stop: int) -> None:
        """A start tag as most are: it ends the text and the paragraph before it, and changes nothing inside."""
        current = self._current
        if self._pieces and current.setting.shown:
            self._flow.end_block()
        counts = self._counts
        if counts["p"]:
            self._close_named("p")
            current = self._current
        item = None if name in BOUNDS_ITEMS else current if current.name in _ITEMS else current.outer_item
        self._current = Element(name, current, self._markup, start, stop, current.setting, item)
        counts[name] += 1

    def open_list(self, name: str, start: int, stop: int) -> None:
        self.open_simple(name, start, stop)
        self._current.setting = changed(self._current.setting, name)

    def open_item(self, name: str, start: int, stop: int) -> None:
        """The start tag of a list item, a term or a definition, which ends the one before it."""
        current = self._current
        if self._pieces and current.setting.shown:
            self._flow.end_block()
        if self._counts["p"]:
            self._close_named("p")
            current = self._current
        item = current if current.name in _ITEMS else current.outer_item
        if item is not None and item.name in _ITEMS[name]:
            self._leave(item)
        self.open_simple(name, start, stop)

    def open_block(self, name: str, start: int, stop: int) -> None:
        """A start tag that ends the text before it, and perhaps some elements."""
        if self._current.setting.shown:
            self._flow.end_block()
        if name in ENDS_PARAGRAPH:
            if self._counts["p"]:
                self._close_named("p")
            if name in HEADINGS and self._current.name in HEADINGS:
                self._pop()
        elif name in _ENDED_PARTS:
            for part in _ENDED_PARTS[name]:
                if self._parts[part]:
                    self._close_named(part)
        elif name == "option" and self._current.name == "option":
            self._pop()
        if name not in VOID_BLOCKS:
            self._push(name, start, stop)

    def open_inline(self, name: str, start: int, stop: int) -> None:
        """An element in the chain that does not end the text before it."""
        if name == "template" or not self_closing(self._source, start, stop):
            self._push(name, start, stop)

    def open_svg(self, name: str, start: int, stop: int) -> int | None:
        """An image; one of shapes alone is passed over as a whole."""
        if self_closing(self._source, start, stop):
            return None
        drawn = _DRAWING.match(self._source, stop)
        if drawn is None:
            self._push(name, start, stop)
            return None
        return drawn.end()

    def open_html(self, _name: str, start: int, stop: int) -> None:
        if self._root.stop == 0:
            self._root.start, self._root.stop = start, stop

    def open_body(self, name: str, start: int, stop: int) -> None:
        self._flow.end_block()
        if self._body is None:
            self._push(name, start, stop)
            self._body = self._current

    def open_noscript(self, name: str, start: int, stop: int) -> None:
        """Images alone stand there for those that a script loads late: text around them goes on."""
        if not _ONLY_IMAGES.match(self._source, stop):
            self.open_block(name, start, stop)

    def open_script(self, name: str, start: int, stop: int) -> int:
        last, after = _inside(self._source, stop, name)
        self._page.scripts.append(Passage(self._element(name, start, stop), stop, last))
        return after

    def open_title(self, name: str, _start: int, stop: int) -> int:
        last, after = _inside(self._source, stop, name)
        if self._page.title_span is None:
            self._page.title = shown(decode_references(self._source[stop:last])) or None
            self._page.title_span = stop, last
        return after

    def open_unseen(self, name: str, _start: int, stop: int) -> int:
        """An element whose inside is neither markup nor text."""
        return _inside(self._source, stop, name)[1]

    def open_verbatim(self, name: str, start: int, stop: int) -> int:
        """A block whose inside is no markup: most show it."""
        self.open_block(name, start, stop)
        content = CONTENTS[name]
        last, after = inside(self._source, stop, content, name)
        if name in PREFORMATTED and self._current.setting.shown:
            self._flow.add_lines(stop, last, self._current, references=content is Content.REFERENCES)
        return after

    def open_link(self, name: str, start: int, stop: int) -> None:
        current = self._current
        self._flow.anchor = Element(name, current, self._markup, start, stop, current.setting)

    def open_time(self, name: str, start: int, stop: int) -> None:
        self.end_time(name, stop, stop)
        self._time = self._element(name, start, stop), stop
        self._page.times.append(Passage(self._time[0], stop, stop))

    def enter_image(self, name: str, start: int, stop: int) -> None:
        self._page.images.append(self._element(name, start, stop))

    def enter_base(self, name: str, start: int, stop: int) -> None:
        self._page.bases.append(self._element(name, start, stop))

    def enter_link(self, name: str, start: int, stop: int) -> None:
        self._page.links.append(self._element(name, start, stop))

    def enter_meta(self, name: str, start: int, stop: int) -> None:
        self._page.metas.append(self._element(name, start, stop))

    def enter_abbreviation(self, name: str, start: int, stop: int) -> None:
        """A moment, as microformats have it: ``<abbr class="published" title="2024-03-12T21:40Z">9:40 PM</abbr>``."""
        if "title" in self._source[start:stop]:
            self._page.times.append(Passage(self._element(name, start, stop), stop, stop))

    def break_line(self, _name: str, _start: int, _stop: int) -> None:
        if self._current.setting.shown:
            self._flow.end_line()

    # end tags

    def close_simple(self, name: str, start: int, stop: int) -> None:
        """The end tag of the innermost element, as in most cases."""
        current = self._current
        parent = current.parent
        if current.name != name or parent is None:
            self.close(name, start, stop)
            return
        self._counts[name] -= 1
        self._current = parent
        if self._pieces and current.setting.shown:
            self._flow.end_block()

    def close(self, name: str, _start: int, _stop: int) -> None:
        """The end tag of an element that is in the chain; one that is not open means nothing, but for ``</p>``."""
        key = _ONE_HEADING.get(name, name)
        if (self._parts if name in TABLE_PARTS else self._counts)[key]:
            ended = self._close_named(key).setting
            if ended.shown and name != "math":
                self._flow.end_block()
        elif name == "p" and self._current.setting.shown:
            self._flow.end_block()

    def end_block(self, _name: str, _start: int, _stop: int) -> None:
        """The body and the page stay open: what stands behind their end tags belongs to them."""
        self._flow.end_block()

    def end_link(self, _name: str, _start: int, _stop: int) -> None:
        self._flow.anchor = None

    def end_time(self, _name: str, start: int, _stop: int) -> None:
        if self._time is not None:
            element, first = self._time
            self._page.times[-1] = Passage(element, first, start)
            self._time = None

    # the chain

    def _element(self, name: str, start: int, stop: int) -> Element:
        current = self._current
        return Element(name, current, self._markup, start, stop, current.setting)

    def _push(self, name: str, start: int, stop: int) -> None:
        parent = self._current
        setting = parent.setting
        if name in _CHANGES:
            setting = changed(setting, name)
            self._enter_setting(setting)
        item = None if name in BOUNDS_ITEMS else parent if parent.name in _ITEMS else parent.outer_item
        self._current = Element(name, parent, self._markup, start, stop, setting, item)
        if name in SCOPES:
            self._outer_counts.append(self._counts)
            self._counts = _Counts(int)
        if name in TABLE_PARTS:
            if name in ("table", "template"):
                self._outer_parts.append(self._parts)
                self._parts = _Counts(int)
            self._parts[name] += 1
        else:
            self._counts[_ONE_HEADING.get(name, name)] += 1

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
                self._flow.anchor = None
        if parent.setting is not element.setting:
            self._enter_setting(parent.setting)
        self._current = parent

    def _enter_setting(self, setting: Setting) -> None:
        """What is done at tags depends on where they stand."""
        self.foreign = setting.foreign
        self.blanks = _ALWAYS if setting.preformatted else self._pieces
        self.actions = _IN_FOREIGN if setting.foreign else _IN_HEAD if setting.in_head else _IN_BODY

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


def _inside(source: str, at: int, name: str) -> tuple[int, int]:
    """Where the inside of an element that is not markup stops, and where the source goes on, behind a plain end tag."""
    last, after = inside(source, at, CONTENTS[name], name)
    end = f"</{name}>"
    return last, after + len(end) if source.startswith(end, after) else after


def _starts(act: Act, names: Iterable[str]) -> dict[str, Action | None]:
    return {name: (act, name) for name in names}


def _ends(act: Act, names: Iterable[str]) -> dict[str, Action | None]:
    return {f"/{name}": (act, name) for name in names}


_IN_BODY: dict[str, Action | None] = {
    **dict.fromkeys(_NOTHING),
    **_starts(_Reader.open_block, _BLOCKS),
    **_starts(_Reader.open_simple, _SIMPLE),
    **_starts(_Reader.open_list, LISTS),
    **_starts(_Reader.open_item, _ITEMS),
    **_starts(_Reader.open_unseen, ("style", "noframes", "noembed")),
    **_starts(_Reader.open_verbatim, ("textarea", "xmp", "iframe", "plaintext")),
    **_starts(_Reader.open_inline, ("math", "template")),
    **_starts(_Reader.enter_image, ("image", "img")),
    "a": (_Reader.open_link, "a"),
    "abbr": (_Reader.enter_abbreviation, "abbr"),
    "base": (_Reader.enter_base, "base"),
    "body": (_Reader.open_body, "body"),
    "br": (_Reader.break_line, "br"),
    "html": (_Reader.open_html, "html"),
    "link": (_Reader.enter_link, "link"),
    "meta": (_Reader.enter_meta, "meta"),
    "noscript": (_Reader.open_noscript, "noscript"),
    "script": (_Reader.open_script, "script"),
    "svg": (_Reader.open_svg, "svg"),
    "time": (_Reader.open_time, "time"),
    "title": (_Reader.open_title, "title"),
    **_ends(_Reader.close, (*_BLOCKS, "textarea", "iframe", "noscript", "svg", "path", "g")),
    **_ends(_Reader.close_simple, _SIMPLE),
    **_ends(_Reader.end_block, ("body", "html")),
    "/a": (_Reader.end_link, "a"),
    "/br": (_Reader.break_line, "br"),
    "/time": (_Reader.end_time, "time"),
}
"""What is done at tags; what is in no table is a block."""

_IN_HEAD = {
    raw: action if raw[0] == "/" or raw in IN_HEAD else (_Reader.start_in_head, raw) for raw, action in _IN_BODY.items()
}
_IN_FOREIGN = {
    raw: action if raw[0] == "/" else (_Reader.start_in_foreign, raw) if raw in BREAKS_OUT | _FOREIGN else None
    for raw, action in {**_IN_BODY, **dict.fromkeys(_SHAPES)}.items()
}
