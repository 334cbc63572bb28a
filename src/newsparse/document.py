"""The one form in which every input meets the parsers: segments of a source, and labels inside them.

Nothing is ever cut out. Reading makes segments, parsers label stretches of them, and what every stretch of the
source became is written down at the end, in a ledger without gap or overlap.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from enum import StrEnum
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, Literal, NamedTuple

from attrs import define, field

from newsparse.addresses import encodable, resolved
from newsparse.article import Origin, Span
from newsparse.limits import LIMITS, Limits
from newsparse.patterns import pattern

if TYPE_CHECKING:
    from newsparse.read.declaration import Declaration
    from newsparse.read.elements import Element
    from newsparse.read.page import Page
    from newsparse.rules import Rules

__all__ = [
    "BLOCKS",
    "FIELDS",
    "KEPT",
    "OVER_LIMIT",
    "UNSEEN",
    "Candidate",
    "Concern",
    "Context",
    "Document",
    "Entry",
    "Finding",
    "Header",
    "Label",
    "Options",
    "Role",
    "Run",
    "Segment",
    "Stated",
    "labelled",
    "ledger",
]


class Role(StrEnum):
    """What a stretch of the source is. The value is the name that the ledger and the removals show."""

    # read into a field
    TITLE = "title"
    KICKER = "kicker"
    DATE = "date"
    BYLINE = "byline"
    AGENCY = "agency"
    SECTION = "section"
    SITE_NAME = "site_name"
    TAG = "tag"
    SOURCE = "source"
    CAPTION = "caption"
    CREDIT = "credit"
    # blocks of the body
    STANDFIRST = "standfirst"
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    QUOTE = "quote"
    TABLE_ROW = "table_row"
    PREFORMATTED = "preformatted"
    # visible, and in no field
    LABEL = "label"
    REPEAT = "repeat"
    OTHER_DATE = "other_date"
    TRANSLATOR = "translator"
    SHORTCODE = "shortcode"
    SEPARATOR = "separator"
    SOURCE_LINK = "source_link"
    ADVERTISEMENT = "advertisement"
    SHARE = "share"
    NEWSLETTER = "newsletter"
    RELATED = "related"
    COMMENTS = "comments"
    COUNTER = "counter"
    COPYRIGHT = "copyright"
    EMBED = "embed"
    PAYWALL = "paywall"
    NAVIGATION = "navigation"
    # not seen by a reader
    WHITE_SPACE = "white_space"
    INVISIBLE = "invisible"
    MARKUP = "markup"
    HIDDEN = "hidden"
    UNREAD = "unread"


FIELDS = frozenset(
    {
        Role.TITLE,
        Role.KICKER,
        Role.DATE,
        Role.BYLINE,
        Role.AGENCY,
        Role.SECTION,
        Role.SITE_NAME,
        Role.TAG,
        Role.SOURCE,
        Role.CAPTION,
        Role.CREDIT,
    }
)
"""Roles whose text is the value of a field."""

BLOCKS = frozenset(
    {
        Role.STANDFIRST,
        Role.PARAGRAPH,
        Role.HEADING,
        Role.LIST_ITEM,
        Role.QUOTE,
        Role.TABLE_ROW,
        Role.PREFORMATTED,
    }
)
"""Roles whose text is a block of the body."""

KEPT = FIELDS | BLOCKS
"""Roles whose text is in the Article, beside its removals."""

UNSEEN = frozenset({Role.WHITE_SPACE, Role.INVISIBLE, Role.MARKUP, Role.HIDDEN, Role.UNREAD})
"""Roles of what no reader sees, and of what lies beyond a limit."""


class Run(NamedTuple):
    """A stretch of a segment's text and the stretch of the source that it renders.

    Both are equally long where the text stands there as it is; they differ where white space was folded, and the
    text is empty where invisible characters were dropped.
    """

    text_start: int
    text_stop: int
    start: int
    stop: int


class Label(NamedTuple):
    """A stretch of a segment's text, what it is, and the rule that said so."""

    start: int
    stop: int
    role: Role
    rule: str


_new = tuple.__new__
"""A named tuple's own way of being made takes three times as long."""

_TEXT_STOP = attrgetter("text_stop")
_STOP = attrgetter("stop")


class Entry(NamedTuple):
    """One stretch of the source in the ledger."""

    start: int
    stop: int
    role: Role
    rule: str

    @property
    def removed(self) -> bool:
        """True for visible text that is in no field."""
        return self.role not in KEPT and self.role not in UNSEEN

    @property
    def in_body(self) -> bool:
        """True for the text of a block."""
        return self.role in BLOCKS


@define(eq=False, repr=False)
class Context:
    """Where a segment stands in a page."""

    element: Element
    """The innermost open block element."""

    anchors: tuple[tuple[int, int, Element], ...] = ()
    """The links in the segment's text: start, stop, and the ``<a>``; in order, none is empty."""

    after_break: bool = False
    """True where only a line break stands between it and the segment before it, so that both may be one."""

    @property
    def links(self) -> tuple[tuple[int, int, str], ...]:
        """The links in the segment's text: start, stop, and the address as written; empty where there is none."""
        return tuple((start, stop, anchor.attributes.get("href", "")) for start, stop, anchor in self.anchors)

    @property
    def link_characters(self) -> int:
        """How many characters of the segment's text are in links."""
        return sum(stop - start for start, stop, _ in self.anchors)

    @property
    def level(self) -> int:
        """1 to 6 in a heading, else 0."""
        return self.element.setting.level

    @property
    def list_depth(self) -> int:
        """How many lists are open."""
        return self.element.setting.list_depth


@define(eq=False, repr=False)
class Segment:
    """A unit of context: one line of a text, or a run of inline content between two block boundaries of a page.

    ``role`` and ``rule`` speak of all of it but for what ``parts`` label apart; parts never overlap.
    """

    text: str
    """What a reader sees, white space folded, never empty."""

    start: int
    """Where the text begins in the source."""

    stop: int
    runs: tuple[Run, ...] | None
    """None where the text stands in the source as it is."""

    after_blank: bool
    """True where a blank line, the boundary of a block, or nothing at all, stands before it."""

    prose: bool
    """True where it is a running text by its looks: see :func:`newsparse.measures.is_prose`."""

    role: Role | None = None
    rule: str = ""
    parts: list[Label] | None = None
    joint: str | None = None
    """What joins it to the block of the segment before it; None where it begins one."""

    level: int | None = None
    """The level of a heading, the nesting of a list item; None where none is known."""

    context: Context | None = None
    """Where it stands in a page, or in Markdown; None in plain text."""

    outside: bool = False
    """True where the page around the article holds it."""

    @property
    def free(self) -> bool:
        """True while nothing has been said of it."""
        return self.role is None and self.parts is None

    def label(self, role: Role, rule: str) -> None:
        """Says what the segment is, but for parts that are labelled already."""
        self.role, self.rule = role, rule

    def label_part(self, start: int, stop: int, role: Role, rule: str) -> None:
        """Says what a stretch of the text is.

        Raises:
            ValueError: where another label stands there already.
        """
        part = _new(Label, (start, stop, role, rule))
        if self.parts is None:
            self.parts = [part]
            return
        if start >= self.parts[-1].stop:
            self.parts.append(part)
            return
        if self.covers(start, stop):
            raise ValueError(f"{part} overlaps another label")
        self.parts.insert(bisect_left(self.parts, part), part)

    def covers(self, start: int, stop: int) -> bool:
        """Whether a part stands in the stretch already."""
        if self.parts is None:
            return False
        at = bisect_right(self.parts, start, key=_STOP)
        return at < len(self.parts) and self.parts[at].start < stop

    def unlabelled(self, start: int, stop: int) -> Iterator[Span]:
        """The stretches of ``text[start:stop]`` that no part covers; none is empty."""
        at = start
        parts = self.parts or ()
        for part in parts[bisect_right(parts, start, key=_STOP) :]:
            if part.start >= stop:
                break
            if at < part.start:
                yield at, part.start
            at = part.stop
        if at < stop:
            yield at, stop

    def rest(self) -> Iterator[Span]:
        """The stretches of the text that no part covers, without blanks at their ends; none is empty."""
        for start, stop in self.unlabelled(0, len(self.text)):
            piece = self.text[start:stop]
            if not piece.isspace():
                yield stop - len(piece.lstrip()), start + len(piece.rstrip())

    def remaining(self) -> str:
        """The text without its parts: what ``role`` speaks of."""
        if self.parts is None:
            return self.text
        pieces, at = [], 0
        for part in self.parts:
            pieces.append(self.text[at : part.start])
            at = part.stop
        pieces.append(self.text[at:])
        return " ".join("".join(pieces).split())

    def source_spans(self, start: int, stop: int) -> list[Span]:
        """The stretches of the source that ``text[start:stop]`` renders, in order, adjoining ones as one."""
        if self.runs is None:
            return [(self.start + start, self.start + stop)]
        spans: list[Span] = []
        for run in self.runs[bisect_right(self.runs, start, key=_TEXT_STOP) :]:
            if run.text_start >= stop:
                break  # characters dropped at the very border belong to neither side
            first, last = run.start, run.stop
            if run.text_stop - run.text_start == last - first:
                first += max(0, start - run.text_start)
                last -= max(0, run.text_stop - stop)
            if spans and spans[-1][1] == first:
                spans[-1] = (spans[-1][0], last)
            else:
                spans.append((first, last))
        return spans

    def text_span(self, start: int, stop: int) -> Span:
        """The stretch of the text that ``source[start:stop]`` is shown as; the inverse of :meth:`source_spans`."""
        runs = self.runs or (Run(0, len(self.text), self.start, self.stop),)
        shown = [run for run in runs if run.start < stop and run.stop > start]
        if not shown:
            return 0, 0
        first, last = shown[0], shown[-1]
        after = max(0, start - first.start) if first.text_stop - first.text_start == first.stop - first.start else 0
        before = max(0, last.stop - stop) if last.text_stop - last.text_start == last.stop - last.start else 0
        return first.text_start + after, last.text_stop - before


Concern = Literal["artifact", "access", "tags", "meta", "related", "number", "file", "caption", "rule", "record"]
"""A table, or a kind of beginning, for which lines are looked up by their first words."""


OVER_LIMIT = "over-limit"
"""The rule of what lies beyond a limit."""


class Options(NamedTuple):
    """What the caller asked for, beside the raw input."""

    rules: Rules
    url: str | None = None
    language: str | None = None
    day_first: bool | None = None
    reference: dt.datetime | None = None
    limits: Limits = LIMITS


class Finding(NamedTuple):
    """The value of a field and where it was read; the evidence of the Article in its making."""

    value: object
    spans: tuple[Span, ...]
    rule: str
    origin: Origin = "text"
    derived: bool = False
    items: tuple[tuple[Span, ...], ...] = ()
    """For a field that holds several values, the spans of each."""


class Stated(NamedTuple):
    """What a line of a header states."""

    field: str | None
    """As :data:`newsparse.rules.headers.HeaderField` has it; None where the key is not known."""

    values: tuple[tuple[Span, ...], ...]
    """Where each value stands, without quotes and the marks that escape a character; none is empty."""


class Header(NamedTuple):
    """The lines of keys and values with which a record begins."""

    stop: int
    """Where in the source the text below it begins; on the line of a key where that introduces the text."""

    tail: int
    """Where the text ends: keys and values may follow, where a program wrote the text in the midst of them."""

    stated: tuple[Stated, ...]

    fenced: bool
    """True where it is front matter, between lines of ``---`` or ``+++``: then Markdown follows."""

    further: int | None = None
    """Where another record with the same keys begins below; None where none does."""


class Candidate(NamedTuple):
    """A stretch of a line that may be the value of a field, for the parser that decides."""

    kind: str
    value: object
    line: int
    """Which segment it stands in."""

    start: int
    stop: int
    place: str
    """``head``, ``middle`` or ``tail``: before, between or after the paragraphs."""


@define(eq=False, repr=False)
class Document:
    """A source, its segments, and what the parsers have found so far."""

    source: str
    segments: list[Segment]
    options: Options
    page: Page | None = None
    """What was read of a page beside its segments; None for a text."""

    declared: list[Declaration] = field(factory=list)
    """What the page says of itself, field by field, the most trusted first; of a text its header or its address."""

    header: Header | None = None
    """The keys and values with which a text begins as a record; None for a page, and for most texts."""

    seen: str = field(init=False)
    """What a reader may see of the source, for a look at what it holds: of a page the texts of its segments."""

    stored: Span | None = None
    """Where the article stands in the data of its page, escaped as a string of JSON; None where readers see it."""

    unread: int | None = None
    """Where in the source begins what lies beyond a limit; None where all of it was read."""

    passed_over: list[Span] = field(factory=list)
    """What of the markup lies beyond a limit, in order: it declares nothing."""

    noisy: bool = False
    """True where the article was looked for among the segments of a whole page."""

    bare: bool = False
    """True for a page that is lines in elements and nothing else: all that tells of them is what they say."""

    marked: bool = False
    """True for a text with Markdown's marks between its stretches."""

    prose: list[int] = field(init=False)
    """The lines that are running text and no artifact, by their places in ``segments``."""

    short: list[int] = field(init=False)
    """The lines that are no running text by their looks, likewise."""

    carriers: list[int] = field(factory=list)
    """The lines with an artifact that carries a value, likewise, in order."""

    bounded: list[int] = field(factory=list)
    """The lines that artifacts may be which stand at the head or at the tail alone, likewise."""

    openings: list[tuple[str, int]] = field(factory=list)
    """The first words that lines of artifacts begin with, and the lines that begin with them, in order."""

    beginnings: defaultdict[Concern, list[int]] = field(factory=lambda: defaultdict(list))
    """For each table of others the lines that begin as one of its own may, in order."""

    findings: dict[str, Finding] = field(factory=dict)
    candidates: list[Candidate] = field(factory=list)
    notes: list[tuple[str, str, Span | None]] = field(factory=list)

    def __attrs_post_init__(self) -> None:
        segments = self.segments
        self.prose = [place for place, segment in enumerate(segments) if segment.prose]
        self.short = [place for place, segment in enumerate(segments) if not segment.prose]
        self.seen = self.source if self.page is None else "\n".join([segment.text for segment in segments])

    def cut(self, most: int) -> None:
        """Leaves out the segments behind the first ones; nothing has been said of any yet."""
        del self.segments[most:]
        self.__attrs_post_init__()

    @property
    def language(self) -> str | None:
        """The language that was found, without its region; None where none was."""
        finding = self.findings.get("language")
        return None if finding is None or finding.value == "und" else str(finding.value).partition("-")[0]

    @property
    def is_page(self) -> bool:
        """True for HTML, False for a text."""
        return self.page is not None

    @property
    def address(self) -> str | None:
        """Where it comes from, by the caller or else by its own word; None where neither says."""
        if self.options.url or not self.declared:
            return self.options.url and encodable(self.options.url)
        return next((one.value for one in self.declared if one.field == "canonical"), None)

    @property
    def base(self) -> str | None:
        """The address that relative ones start from; None where none is known."""
        stated = self.page.base if self.page is not None else None
        return resolved(stated, self.address) if stated else self.address

    def is_prose(self, place: int) -> bool:
        """Whether a line is in ``prose``."""
        at = bisect_left(self.prose, place)
        return at < len(self.prose) and self.prose[at] == place

    def state(
        self, name: str, value: object, index: int, start: int, stop: int, rule: str, derived: bool = False
    ) -> None:
        """Enters the value of a field that was read from a stretch of a segment."""
        spans = tuple(self.segments[index].source_spans(start, stop))
        self.findings[name] = Finding(value, spans, rule, derived=derived)

    def state_line(self, name: str, index: int, rule: str) -> None:
        """Enters what of a segment no part covers as the value of a field."""
        segment = self.segments[index]
        if segment.parts is None and segment.runs is None:
            self.findings[name] = Finding(segment.text, ((segment.start, segment.stop),), rule)
            return
        spans = [span for start, stop in segment.rest() for span in segment.source_spans(start, stop)]
        self.findings[name] = Finding(segment.remaining(), tuple(spans), rule)

    def note(self, code: str, detail: str = "", span: Span | None = None) -> None:
        """Writes down something that the caller may want to know."""
        self.notes.append((code, detail, span))


def ledger(document: Document) -> list[Entry]:
    """The partition of the source: every character in exactly one entry, in order.

    Raises:
        AssertionError: where a segment has no label, which is an error of the parsers and not of the input.
    """
    source, at = document.source, 0
    entries: list[Entry] = []
    for entry in labelled(document.segments):
        if at < entry.start:
            _fill(document, at, entry.start, entries)
        entries.append(entry)
        at = entry.stop
    stop = len(source) if document.unread is None else max(at, document.unread)
    if at < stop:
        _fill(document, at, stop, entries)
    if stop < len(source):
        entries.append(Entry(stop, len(source), Role.UNREAD, OVER_LIMIT))
    return entries


def labelled(segments: Iterable[Segment]) -> Iterator[Entry]:
    """What the segments' labels say of the source, in order; between the entries lie white space and the unseen."""
    for segment in segments:
        role, rule = segment.role, segment.rule
        if segment.parts is None and segment.runs is None and role is not None:
            yield _new(Entry, (segment.start, segment.stop, role, rule))
            continue
        labels: list[Label] = list(segment.parts or ())
        for start, stop in segment.rest():
            if role is None:
                raise AssertionError(f"no label: {segment}")
            labels.append(Label(start, stop, role, rule))
        labels.sort()
        for label in labels:
            for start, stop in segment.source_spans(label.start, label.stop):
                yield _new(Entry, (start, stop, label.role, label.rule))


def _fill(document: Document, start: int, stop: int, entries: list[Entry]) -> None:
    """Enters what lies between labelled stretches: white space, markup, and characters that nobody sees."""
    source = document.source
    if source[start:stop].isspace():
        entries.append(_new(Entry, (start, stop, Role.WHITE_SPACE, "white-space")))
        return
    if document.is_page or document.marked:
        entries.extend(_markup(document.passed_over, start, stop))
        return
    for match in _GAP.finditer(source, start, stop):
        role, rule = _GAP_RULES[match.lastgroup or ""]
        entries.append(Entry(match.start(), match.end(), role, rule))


def _markup(passed_over: list[Span], start: int, stop: int) -> Iterator[Entry]:
    """Markup, and what of it was passed over under the rule of limits."""
    for first, last in passed_over[bisect_right(passed_over, start, key=_SECOND) :]:
        if first >= stop:
            break
        if start < first:
            yield Entry(start, first, Role.MARKUP, "markup")
        start, first = min(last, stop), max(first, start)
        if first < start:
            yield Entry(first, start, Role.MARKUP, OVER_LIMIT)
    if start < stop:
        yield Entry(start, stop, Role.MARKUP, "markup")


_SECOND = itemgetter(1)

_GAP = pattern(r"(?P<white>\s+)|(?P<mark>\ufeff)|(?P<unseen>[^\s\ufeff]+)")
_GAP_RULES = {
    "white": (Role.WHITE_SPACE, "white-space"),
    "mark": (Role.INVISIBLE, "byte-order-mark"),
    "unseen": (Role.INVISIBLE, "invisible-character"),
}
