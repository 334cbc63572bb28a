"""The open elements of a page as a chain of parents; attributes are read when they are asked for."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from attrs import define, evolve, frozen

from newsparse.article import Span
from newsparse.patterns import pattern
from newsparse.read.tokens import attribute_spans, attributes_from
from newsparse.rules.markup import HEADINGS, LISTS, PREFORMATTED, UNSEEN

__all__ = ["ROOT", "Element", "Markup", "Setting", "changed"]

_WORD = pattern(r"[^\W\d_]+")
_LETTERS = bytes(code if chr(code).isalpha() and code < 128 else 32 for code in range(256)).lower()
"""Letters of ASCII in lower case, and blanks for the rest."""

_NAMED = pattern(r"""[cCiI](?<=[\s"'/].)(?i:lass|d)\s*+=\s*+("[^"]*+"|'[^']*+'|[^\s"'>]++)""")
"""The values of class and id, without a reading of all attributes: no other one is asked for so often."""


@frozen(eq=False)
class Setting:
    """What an element hands on to all that stands in it."""

    level: int = 0
    """1 to 6 in a heading, else 0."""

    list_depth: int = 0
    shown: bool = True
    """False in elements whose text no reader sees, by their names."""

    preformatted: bool = False
    foreign: bool = False
    """True in an SVG image or a formula."""

    in_head: bool = False


ROOT = Setting()


@lru_cache(maxsize=1024)
def changed(setting: Setting, name: str) -> Setting:
    """The setting inside an element that stands in ``setting``."""
    if name in HEADINGS:
        setting = evolve(setting, level=HEADINGS[name])
    elif name in LISTS:
        setting = evolve(setting, list_depth=setting.list_depth + 1)
    elif name in PREFORMATTED:
        setting = evolve(setting, preformatted=True)
    if name in UNSEEN:
        setting = evolve(setting, shown=False)
    if name in ("svg", "math"):
        return evolve(setting, foreign=True)
    if name in ("foreignobject", "desc"):
        return evolve(setting, foreign=False)
    return evolve(setting, in_head=True) if name == "head" else setting


class Markup:
    """The source of a page, and what its tags were found to say: most of them stand there many times."""

    __slots__ = ("_words", "source")

    def __init__(self, source: str) -> None:
        self.source = source
        self._words: dict[str, tuple[str, ...]] = {}

    def words(self, tag: str) -> tuple[str, ...]:
        """The words of class and id in a tag: see :attr:`Element.words`."""
        words = self._words.get(tag)
        if words is None:
            named = " ".join(_NAMED.findall(tag))
            if named.isascii():
                found = named.encode().translate(_LETTERS).decode().split()
            else:
                found = _WORD.findall(named.lower())
            words = self._words[tag] = tuple(dict.fromkeys(found))
        return words


@define(eq=False, repr=False)
class Element:
    """An element by its start tag, and the one that it stands in."""

    name: str
    """In lower case."""

    parent: Element | None
    """None for the root alone."""

    markup: Markup
    start: int
    """Where the start tag begins in the source; 0, as ``stop``, for a root that the page leaves to be understood."""

    stop: int
    """Where the start tag ends."""

    setting: Setting
    outer_item: Element | None = None
    """The list item, term or definition around it that another one would end."""

    _attributes: dict[str, str] | None = None
    _words: tuple[str, ...] | None = None

    def __repr__(self) -> str:
        return f"<{self.name} {self.start}:{self.stop}>"

    @property
    def source(self) -> str:
        """The page."""
        return self.markup.source

    @property
    def tag(self) -> str:
        """The start tag as it is written."""
        return self.markup.source[self.start : self.stop]

    @property
    def attributes(self) -> dict[str, str]:
        """Names in lower case, values with their references decoded; not to be changed."""
        if self._attributes is None:
            behind_name = self.start + 1 + len(self.name)
            bare = self.stop <= behind_name + 1
            self._attributes = {} if bare else attributes_from(self.source, behind_name, self.stop)
        return self._attributes

    @property
    def value_spans(self) -> dict[str, Span]:
        """Where the values of the attributes stand in the source."""
        return attribute_spans(self.source, self.start, self.stop) if self.start < self.stop else {}

    @property
    def words(self) -> tuple[str, ...]:
        """The words of class and id in lower case, each once; what is joined without a mark stays joined.

        ``class="article-body entryContent"`` has the words article, body, entrycontent.
        """
        if self._words is None:
            self._words = self.markup.words(self.tag)
        return self._words

    @property
    def itemprop(self) -> str:
        """As written; empty where there is none. So are ``rel`` and ``role``."""
        return self.attributes.get("itemprop", "")

    @property
    def rel(self) -> str:
        """As written; empty where there is none."""
        return self.attributes.get("rel", "")

    @property
    def role(self) -> str:
        """As written; empty where there is none."""
        return self.attributes.get("role", "")

    def chain(self) -> Iterator[Element]:
        """The element, the one that it stands in, and so on up to the root."""
        element: Element | None = self
        while element is not None:
            yield element
            element = element.parent
