"""The values that users hold: an Article and what it is made of."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from functools import total_ordering, wraps
from typing import Any, Literal, NamedTuple, TypeVar

from attrs import field, frozen

__all__ = [
    "Article",
    "Block",
    "BlockKind",
    "Evidence",
    "Image",
    "Link",
    "Moment",
    "Note",
    "Origin",
    "Precision",
    "Removal",
    "Span",
]

Span = tuple[int, int]
"""A stretch of the source, in code points, half-open: ``source[start:stop]``."""

BlockKind = Literal["standfirst", "paragraph", "heading", "list_item", "quote", "table_row", "preformatted"]
Precision = Literal["day", "minute", "second"]
Origin = Literal["text", "argument", "json-ld", "meta", "microdata", "link", "time", "data"]


Named = TypeVar("Named", bound=tuple[Any, ...])


def _rebuilt(cls: type[Named]) -> type[Named]:
    """Let a named tuple be made of an iterator of its parts too.

    Those who walk through containers (itemadapter, and Scrapy with it) copy a tuple as ``type(value)(parts)``.
    """
    made = cls.__new__

    @wraps(made)
    def new(kind: type[Named], /, *args: Any, **named: Any) -> Named:
        if len(args) == 1 and not named and isinstance(args[0], Iterator):
            return tuple.__new__(kind, args[0])
        return made(kind, *args, **named)

    cls.__new__ = new  # type: ignore[assignment,method-assign]
    return cls


@total_ordering
@frozen(kw_only=True)
class Moment:
    """A point in time as precisely as it was stated, and no more so.

    Moments sort in one total order: by the instant (one without an offset counts as UTC, one without a time as
    midnight), then by how much of it was stated.

    >>> import newsparse
    >>> moment = newsparse.read_moment("5 May 2024, 10:04 +02:00")
    >>> str(moment), moment.precision
    ('2024-05-05T10:04:00+02:00', 'minute')
    """

    date: dt.date
    """The day, in the offset that is stated."""

    time: dt.time | None = None
    """The time of day; None where none is stated; aware where an offset is."""

    raw: str = ""
    """As printed."""

    precision: Precision = "day"
    """The finest part that is stated."""

    ambiguous: bool = False
    """True where nothing decided between day/month and month/day; the date is then only the likelier reading."""

    @property
    def datetime(self) -> dt.datetime | None:
        """Date and time together, aware where an offset is stated; None where no time is."""
        return None if self.time is None else dt.datetime.combine(self.date, self.time)

    def __str__(self) -> str:
        """RFC 3339 with an offset, ISO 8601 local time without one, or the day alone."""
        moment = self.datetime
        if moment is None:
            return self.date.isoformat()
        if moment.tzinfo is not None:
            return moment.isoformat(timespec="seconds")
        return moment.isoformat(timespec="minutes" if self.precision == "minute" else "seconds")

    def _order(self) -> tuple[int, int, bool, str, str, bool]:
        """Days and microseconds of the instant as plain numbers, so that no arithmetic leaves the calendar."""
        time = self.time or dt.time()
        micros = ((time.hour * 60 + time.minute) * 60 + time.second) * 1_000_000 + time.microsecond
        offset = time.utcoffset()
        if offset is not None:
            micros -= offset // dt.timedelta(microseconds=1)
        days, micros = divmod(micros, 86_400_000_000)
        return self.date.toordinal() + days, micros, self.time is not None, str(self), self.raw, self.ambiguous

    def __lt__(self, other: object) -> bool:
        return self._order() < other._order() if isinstance(other, Moment) else NotImplemented


@_rebuilt
class Link(NamedTuple):
    """A link in the text of a block: ``block.text[start:stop]`` leads to ``url``."""

    start: int
    stop: int
    url: str
    """As written; relative ones made whole where the address of the page is known, by ``url=`` or its own word."""


@_rebuilt
class Block(NamedTuple):
    r"""One block of the body.

    >>> import newsparse
    >>> newsparse.parse("Port reopens\n\nThe port opened again on Friday, the mayor said.").blocks[0].kind
    'paragraph'
    """

    kind: BlockKind
    text: str
    """What a reader sees: references decoded, white space collapsed.

    The cells of a table row are joined by a tab, the lines of verse, of a list item and of preformatted text by a line
    break; no other white space than these and blanks is in it.
    """

    level: int | None = None
    """The level of a heading (1 to 6) or the nesting of a list item (from 1); None where none is known."""

    spans: tuple[Span, ...] = ()
    """The stretches of the source that the text was rendered from, in their order."""

    links: tuple[Link, ...] = ()
    """The links in the text, in order, without those that lead nowhere else; empty for plain text."""


@_rebuilt
class Image(NamedTuple):
    """A picture of the article: of a page as it stands there, of a text as far as caption and credit tell of it."""

    url: str | None = None
    """Where it is loaded from, made whole where the address of the page is known; None for text."""

    caption: str | None = None
    """What is printed below it, without the credit."""

    credit: str | None = None
    """Whom it is credited to, as printed."""

    alt: str | None = None
    """What the page says in its stead to those who do not see it."""


@_rebuilt
class Evidence(NamedTuple):
    r"""Where the value of a field was read.

    >>> import newsparse
    >>> article = newsparse.parse("Port reopens\n\nThe port opened again on Friday, the mayor said.")
    >>> article.evidence["title"].spans, article.evidence["title"].rule
    (((0, 12),), 'last-short-line')
    """

    spans: tuple[Span, ...]
    """The stretches of the source, in the order of the value's parts; empty where the caller gave the value."""

    rule: str
    """The name of the rule that decided."""

    origin: Origin = "text"
    """``text``: printed in what a reader sees; ``argument``: given by the caller."""

    derived: bool = False
    """True where the value is more than the rendering of its spans: a joined tag, a language, a moment."""

    items: tuple[Evidence, ...] = ()
    """For a field that holds several values one Evidence each, in their order; else empty."""


@_rebuilt
class Removal(NamedTuple):
    """Visible text of the source that is in no field of the Article."""

    text: str
    role: str
    rule: str
    start: int
    stop: int


@_rebuilt
class Note(NamedTuple):
    """Something that the caller may want to know: what was ambiguous, joined, refused or replaced."""

    code: str
    """A stable name, such as ``joined-tag``; docs/notes.md lists them all."""

    detail: str = ""
    span: Span | None = None
    """The stretch of the source that it is about; None where it is about the whole."""


@frozen(kw_only=True, repr=False)
class Article:
    r"""One news article, cleaned. None and () mean "not found", never "empty".

    It is true where a body was found:

    >>> import newsparse
    >>> bool(newsparse.parse(""))
    False
    >>> newsparse.parse("June 5, 2020\n\nPort reopens\n\nThe port opened again on Friday, the mayor said.")
    <Article 'Port reopens', 2020-06-05: 1 block, 0 removed>
    """

    title: str | None = None
    """The headline, white space collapsed, without the site's name."""

    kicker: str | None = None
    """The line above the headline that names its topic."""

    standfirst: str | None = None
    """The summary between headline and text; also the first block."""

    published: Moment | None = None
    """When the article says that it was first published."""

    modified: Moment | None = None
    """When the article says that it was last updated."""

    byline: str | None = None
    """The line that credits the writers, as printed."""

    authors: tuple[str, ...] = ()
    """The people who wrote it, in the order of the byline."""

    agency: str | None = None
    """The news agency or the desk that is credited."""

    dateline: str | None = None
    """Place, and what else is printed with it at the head of the text, up to its dash."""

    section: str | None = None
    """The section of the paper or site."""

    tags: tuple[str, ...] = ()
    """As printed, each once, in the order of the text."""

    language: str | None = None
    """A BCP 47 tag; ``und`` where the text gives too little to tell; None where there is no text."""

    source_name: str | None = None
    """Whom the text names as its source."""

    source_url: str | None = None
    """The address of the source."""

    url: str | None = None
    """The address that the caller gave, else the one that the input states for itself."""

    site_name: str | None = None
    """The name of the site."""

    description: str | None = None
    """What the page declares as its summary."""

    images: tuple[Image, ...] = ()
    """The pictures with their captions and credits, in the order of the text; a declared one comes first."""

    access: Literal["free", "paywalled"] | None = None
    """``paywalled`` where the text says that the rest is for subscribers; None where nothing tells."""

    blocks: tuple[Block, ...] = ()
    """The body."""

    removed: tuple[Removal, ...] = ()
    """What is visible in the source and in no field, in the order of the source."""

    notes: tuple[Note, ...] = ()
    """What was ambiguous, joined, refused or replaced."""

    truncated: bool = False
    """True where the text says that it goes on elsewhere."""

    rules_version: str = ""
    """The version of the rules that decided; apart from the package's version."""

    _evidence: tuple[tuple[str, Evidence], ...] = field(default=(), alias="evidence")

    @property
    def evidence(self) -> Mapping[str, Evidence]:
        """Field name -> where its value was read. A new dict at each access."""
        return dict(self._evidence)

    @property
    def date(self) -> dt.date | None:
        """The day of publication in the offset that is stated; None where none was found."""
        return None if self.published is None else self.published.date

    @property
    def text(self) -> str:
        """The blocks, joined by blank lines."""
        return "\n\n".join([block.text for block in self.blocks])

    @property
    def fingerprint(self) -> int | None:
        r"""A 64-bit number that near-duplicates of the text nearly share; None where there is no text.

        Made at each access, see ``newsparse.fingerprint``, which defines it and counts the bits in which two differ.

        >>> import newsparse
        >>> one = newsparse.parse("Port reopens\n\nThe port opened again on Friday, the mayor said.")
        >>> two = newsparse.parse("Harbour news\n\nThe port opened again on Friday, the mayor said.")
        >>> one.fingerprint == two.fingerprint
        True
        """
        from newsparse.fingerprint import fingerprint

        return fingerprint(self.text)

    def __bool__(self) -> bool:
        return bool(self.blocks)

    def __repr__(self) -> str:
        """Few words, as lists of articles are looked at, too."""
        date = "" if self.published is None else f", {self.published}"
        blocks = f"{len(self.blocks)} block{'' if len(self.blocks) == 1 else 's'}"
        return f"<Article {self.title!r}{date}: {blocks}, {len(self.removed)} removed>"

    def _repr_html_(self) -> str:
        """What a notebook shows: a card."""
        from newsparse.export.html import card

        return card(self)
