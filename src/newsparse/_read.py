"""A raw input as a document: its characters, what kind of input it is, how much of it is read, and its segments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias, get_args

from newsparse.addresses import is_mere_address
from newsparse.document import OVER_LIMIT, Document, Options, Role, Segment
from newsparse.limits import Limits
from newsparse.measures import may_be_decomposed
from newsparse.read.advice import foreign_format
from newsparse.read.decode import decode
from newsparse.read.kind import looks_like_html, looks_like_json_ld
from newsparse.read.soup import is_soup, write_soup
from newsparse.read.text import read_text

if TYPE_CHECKING:
    from bs4 import BeautifulSoup, Tag

    from newsparse.article import Note, Span
    from newsparse.read.compose import Composed
    from newsparse.read.declaration import Script
    from newsparse.read.elements import Element
    from newsparse.read.page import Page
    from newsparse.read.repair import Repaired

__all__ = ["Kind", "Raw", "Reading", "read_data", "read_raw"]

Kind = Literal["auto", "text", "html"]
_KINDS: tuple[Kind, ...] = get_args(Kind)
Raw: TypeAlias = "str | bytes | bytearray | memoryview | BeautifulSoup | Tag"


class Reading(NamedTuple):
    """An input as it was read."""

    document: Document
    source: str
    """The decoded input."""

    encoding: str | None
    """What bytes were decoded from; None for a str."""

    written_anew: tuple[Repaired | Composed, ...]
    """What was read in the source's place, each made of the one before it; mostly empty."""


def read_raw(raw: Raw, kind: Kind, options: Options, *, repair: bool) -> Reading:
    """Reads an input into segments, which nothing has been said of yet.

    Raises:
        TypeError: for what is no text, no bytes and no soup, and an address that is no str.
        ValueError: for an unknown kind or a language that is no tag.
        ModuleNotFoundError: for ``repair`` without ftfy.
    """
    if kind not in _KINDS:
        raise ValueError(f"kind must be one of {', '.join(_KINDS)}, not {kind!r}")
    if options.language is not None and not options.language.replace("-", "").isalnum():
        raise ValueError(f"language must be a BCP 47 tag such as 'en' or 'pt-BR', not {options.language!r}")
    if not isinstance(options.url, str | None):
        raise TypeError(f"url must be a str or None, not {type(options.url).__name__}")
    soup = is_soup(raw)
    source, encoding, notes = _decoded(write_soup(raw) if soup else raw)
    is_data = kind == "auto" and looks_like_json_ld(source)
    is_page = is_data or soup or kind == "html" or (kind == "auto" and looks_like_html(source))
    steps = tuple(_written_anew(source, is_page, repair))
    text = steps[-1].text if steps else source
    stop = _readable(text, options.limits, is_page)
    readable = text if stop is None else text[:stop]
    if is_page:
        document = _read_page(_page_of_data(readable) if is_data else _scanned(readable), text, options)
    else:
        document = _read_lines(text, readable, options)
    for note in notes:
        document.note(*note)
    if encoding is not None and "\ufffd" in source:
        document.note("replaced-characters", f"{source.count(chr(0xFFFD))} that {encoding} does not decode")
    if is_mere_address(source):
        document.note("mere-address", "an address or a path is not opened: read it, and give what it holds")
    foreign = None if is_page else foreign_format(raw, source)
    if foreign is not None:
        document.note("foreign-format", foreign)
    document.unread = stop
    _keep_limits(document)
    return Reading(document, source, encoding, steps)


def _decoded(raw: object) -> tuple[str, str | None, tuple[Note, ...]]:
    """The source, its encoding and notes."""
    if isinstance(raw, str):
        return str.__str__(raw), None, ()
    return decode(raw)


def _written_anew(source: str, is_page: bool, repair: bool) -> Iterator[Repaired | Composed]:
    """The source with written-out line breaks read, repaired, and with its letters composed: what changes anything."""
    if not is_page and "\\n" in source:
        from newsparse.read.escapes import read_escapes

        escaped = read_escapes(source)
        if escaped is not None:
            source = escaped.text
            yield escaped
    if repair:
        from newsparse.read.repair import repair_source

        repaired = repair_source(source, page=is_page)
        if repaired.changes:
            source = repaired.text
            yield repaired
    if may_be_decomposed(source):
        from newsparse.read.compose import compose_source

        composed = compose_source(source)
        if composed is not None:
            yield composed


# --- limits ---------------------------------------------------------------------------------------------------------


def _readable(source: str, limits: Limits, is_page: bool) -> int | None:
    """Where the source has to be cut off; None where it is read as a whole."""
    stop = limits.characters if len(source) > limits.characters else None
    if not is_page or len(source) <= limits.tags or source.count("<", 0, stop) <= limits.tags:
        return stop
    at = -1
    for _ in range(limits.tags + 1):
        at = source.find("<", at + 1)
    return at


def _keep_limits(document: Document) -> None:
    """Notes what lies beyond a limit, cuts off segments, and keeps the longest as they are."""
    limits, segments, unread = document.options.limits, document.segments, document.unread
    size = len(document.source)
    if unread is not None:
        document.note("over-limit", f"{unread} of {size} characters were read", (unread, size))
    if len(segments) > limits.segments:
        document.unread = segments[limits.segments].start
        detail = f"{limits.segments} of {len(segments)} lines or blocks were read"
        document.note("over-limit", detail, (document.unread, size))
        document.cut(limits.segments)
    if size > limits.line:
        for segment in segments:
            if len(segment.text) > limits.line:
                segment.label(Role.PARAGRAPH, OVER_LIMIT)
                detail = f"a line of {len(segment.text)} characters was looked at by no rule"
                document.note("over-limit", detail, (segment.start, segment.stop))


# --- texts ----------------------------------------------------------------------------------------------------------


def _read_lines(source: str, readable: str, options: Options) -> Document:
    """A text, with Markdown's marks or without, and the header that it may begin with."""
    first = readable[:HEAD].lstrip("\ufeff \n\r")[:KEYED].partition("\n")[0]
    if ":" in first or "：" in first or first.startswith(("---", "+++")) or first.isspace():
        from newsparse.read.header import declared_in, may_begin_header, read_header

        header = read_header(readable) if may_begin_header(readable) else None
        if header is not None:
            head, rest, tail = readable[: header.stop], readable[header.stop : header.tail], readable[header.tail :]
            marked = (header.fenced and _is_parted(rest)) or _is_marked(rest)
            segments = [
                *read_text(head),
                *(_read_marked(readable[: header.tail], header.stop) if marked else read_text(rest, header.stop)),
                *read_text(tail, header.tail),
            ]
            document = Document(source, segments, options, marked=marked, header=header)
            document.declared = declared_in(readable, header)
            return document
    if _is_marked(readable):
        return Document(source, _read_marked(readable), options, marked=True)
    return Document(source, read_text(readable), options)


HEAD, KEYED = 200, 60
"""Characters: how far the first line is looked for, and how far in it the colon of a key."""


def _is_parted(source: str) -> bool:
    """Whether blank lines part the paragraphs of a text, as Markdown has it; one paragraph needs none."""
    text = source.strip()
    return "\n" not in text or "\n\n" in text or "\r\n\r\n" in text


def _is_marked(source: str) -> bool:
    """Whether a text has Markdown's marks."""
    linked, ruled = "]" in source and "](" in source, "*" in source and "* * *" in source
    if not (linked or ruled or ("#" in source and "# " in source)):
        return False
    from newsparse.read.markdown import looks_like_markdown

    return looks_like_markdown(source)


def _read_marked(source: str, first: int = 0) -> list[Segment]:
    from newsparse.read.markdown import read_markdown

    return read_markdown(source, first)


# --- pages ----------------------------------------------------------------------------------------------------------


def _scanned(source: str) -> Page:
    from newsparse.read.html import read_html

    return read_html(source)


def _page_of_data(source: str) -> Page:
    """JSON-LD alone as the page around it would be."""
    from newsparse.read.elements import ROOT, Element, Markup
    from newsparse.read.page import Page, Passage

    markup = Markup(source)
    root = Element("html", None, markup, 0, 0, ROOT)
    script = Element("script", root, markup, 0, 0, ROOT, attributes={"type": "application/ld+json"})
    return Page(source, [], root, scripts=[Passage(script, 0, len(source))])


def _read_page(page: Page, source: str, options: Options) -> Document:
    from newsparse.read.declaration import Tag
    from newsparse.read.declared import read_declared
    from newsparse.read.tags import may_declare

    limits = options.limits
    over: list[tuple[str, Span]] = []
    tags: list[Tag] = []
    links = (e for e in page.links if may_declare(e.tag))
    for e in (*page.metas, *links, *page.bases, page.root, *(passage.element for passage in page.times)):
        attributes = e.attributes
        if len(attributes) > limits.attributes:
            over.append((f"a tag: {limits.attributes} of {len(attributes)} attributes were read", (e.start, e.stop)))
            attributes = dict(islice(attributes.items(), limits.attributes))
        tags.append(Tag(e.name, attributes, e.start, e.stop))
    document = Document(source, page.segments, options, page)
    document.declared = read_declared(source, tags, _scripts(page), page.title or "", limits=limits, over=over)
    first: dict[str, Span] = {}
    for detail, span in over:
        first.setdefault(detail, span)
    for detail, span in first.items():
        document.note("over-limit", detail, span)
    document.passed_over = sorted({span for _, span in over})
    return document


def _scripts(page: Page) -> list[Script]:
    from newsparse.read.declaration import Script

    return [Script(_kind(passage.element), passage.start, passage.stop) for passage in page.scripts]


def _kind(script: Element) -> str:
    """The type of a script; most tags state none, and their attributes need not be read."""
    tag = script.tag.lower()
    return script.attributes.get("type", "") if "type" in tag or not tag else ""


def read_data(document: Document, notes: Iterable[tuple[str, str, Span | None]]) -> Document | None:
    """A page once more, with the segments of the article that stands in its data; None where none does.

    What parsers said of the document is not taken over, the notes of its reading are.
    """
    page = document.page
    if page is None or not page.scripts:
        return None
    from newsparse.read.stored import read_stored

    stored = read_stored(page.source, document.declared, _scripts(page), page.title or "")
    if not stored:
        return None
    shown = _scanned(page.source).segments if page.segments else []  # those at hand are labelled
    segments = sorted((*shown, *stored), key=lambda one: one.start)
    again = Document(document.source, segments, document.options, page, declared=document.declared)
    again.notes.extend(notes)
    again.unread, again.passed_over = document.unread, document.passed_over
    again.stored = stored[0].start, stored[-1].stop
    again.note("body-from-data", "the text stands in the data of the page alone", again.stored)
    return again
