"""Reads the header of a record: the lines of keys and values with which a text begins that a program or a mailer wrote.

"Title: Port reopens / Author: Ann Lee / Text: The port ..." is one, the front matter of Markdown is one, and so are the
headers of a mail. A first line with a colon is none, nor are two lines of dates and sources: a header tells of a
headline or of the text below it, or of three things among which are a date or a writer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import define, field

from newsparse.addresses import encodable
from newsparse.article import Span
from newsparse.document import Header, Stated
from newsparse.patterns import pattern
from newsparse.read.declaration import Declaration
from newsparse.rules.headers import BESIDE_TITLE, NOTHING, HeaderField, header_fields, key_of

__all__ = ["HEADER", "declared_in", "may_begin_header", "read_header"]

HEADER = "header"
"""The rule of what stands in a header."""

HEADER_LIMIT = 30_000
"""Characters; no header is longer."""

TAIL_LIMIT = 3000
"""Characters at the end in which keys and values are looked for behind the text."""

MOST_TRIED = 200
"""Places where the first key of a header stands again, among which the header of another record is looked for."""

LONGEST_BLANK = 80
"""Characters of a blank line."""

LINE_LIMIT = 400
"""Characters; a longer value belongs to no key but one that is known."""

_FIRST = pattern(r"[\ufeff\s]*+(?P<fence>---|\+\+\+)?[^\S\n]*+(?P<line>[^\n]*+)")
_KEYED = pattern(
    r"(?:\*\*)?+(?P<key>[^\W\d_][^:：*\n\"'\[\]{}<>|]{0,39}?)[^\S\n]*+(?:\*\*)?+[:：](?!//)(?:\*\*)?+(?P<blank>\s*+)"
)
_SET = pattern(r"(?P<key>[A-Za-z][\w.-]{0,39}+)[^\S\n]*+=(?P<blank>\s*+)")
_OF_MACHINE = pattern(r"[a-z][\w.-]*|[A-Z]\w*(?:-\w+)+|\w+_\w+")
_BLOCK = pattern(r"[|>][+-]?")
"""What says in YAML that the value follows on the next lines."""

_OF_WORKS = frozenset(
    "cast director starring genre runtime platform platforms developer isbn regie darsteller regia".split()
)
"""Keys that tell of a film, a game or a book, which is what its "Title" and "Release date" are then."""

_QUOTED = pattern(r"\"(?:[^\"\\]|\\.)*+\"|'(?:[^'\\]|\\.|'')*+'")
_ITEM = pattern(r"\"(?:[^\"\\]|\\.)*+\"|'(?:[^'\\]|\\.|'')*+'|[^\s,\[\]][^,\[\]]*+")
_ESCAPING = {'"': pattern(r"\\(?=[\"\\/]).", re.DOTALL), "'": pattern(r"\\(?=['\\]).|''", re.DOTALL)}
"""Quote -> what escapes a character between two of them; its first character is no part of the value."""
_ADDRESS = pattern(r"<?((?:https?://|www\.)[^\s<>\"]+)>?", re.IGNORECASE)
_LANGUAGE = pattern(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")


@define
class _Line:
    """A key, and where what belongs to it stands."""

    key: str
    known: HeaderField | None
    start: int
    stop: int
    parts: list[Span] = field(factory=list)


def may_begin_header(source: str) -> bool:
    """A cheap look at the first line: a key, or the mark of front matter.

    >>> may_begin_header("Title: Port reopens"), may_begin_header("Port reopens")
    (True, False)
    """
    found = _FIRST.match(source, 0, 500)
    if found is None:
        return False
    line = found["line"]
    if found["fence"]:
        return not line.strip()
    return _KEYED.match(line) is not None


def read_header(source: str) -> Header | None:
    r"""The header at the beginning of a text; None where it has none.

    >>> header = read_header("Title: Port reopens\nDate: 2020-06-05\nText: The port opened.")
    >>> header.stop, [one.field for one in header.stated]
    (43, ['title', 'published', 'text'])
    >>> read_header("Weather: storm closes port\nSource: Reuters") is None
    True
    """
    found = _FIRST.match(source)
    if found is None:
        return None
    if found["fence"] and not found["line"].strip():
        header = _read_fenced(source, found.end("line") + 1, found["fence"])
        if header is not None or found["fence"] != "---":
            return header
        return _read_plain(source, found.end("line") + 1)
    return _read_plain(source, found.start("line"))


def declared_in(source: str, header: Header) -> list[Declaration]:
    """What a header declares as pages do: the address and the language."""
    said: list[Declaration] = []
    names = {one.field for one in header.stated}
    for one in header.stated:
        if one.field not in ("url", "source_url", "language") or not one.values:
            continue
        if one.field == "source_url" and not names.isdisjoint(("url", "source_name")):
            continue  # the address of the site, or of whom the text names as its source
        start, stop = one.values[0][0][0], one.values[0][-1][1]
        found = (_LANGUAGE if one.field == "language" else _ADDRESS).fullmatch(source, start, stop)
        if found is None:
            continue
        if one.field == "language":
            said.append(Declaration("language", found[0], start, stop, "text", HEADER))
        else:
            said.append(Declaration("canonical", encodable(found[1]), *found.span(1), "text", HEADER))
    return said


# --- lines ----------------------------------------------------------------------------------------------------------


def _read_fenced(source: str, at: int, fence: str) -> Header | None:
    """Front matter, up to the line that ends it; None where no such line follows, or it names nothing."""
    keyed = _KEYED if fence == "---" else _SET
    lines: list[_Line] = []
    for start, stop, line in _lines(source, at):
        body = line.strip()
        if body == fence:
            _settle(lines)
            known = {one.known for one in lines}
            if known.isdisjoint(("title", "published")) and len(known - {None, "other"}) < 2:
                return None
            return Header(stop, len(source), tuple(_stated(source, one) for one in lines), fenced=True)
        if not body or body[0] == "#":
            continue
        found = keyed.match(line)
        if found is not None:
            lines.append(_begun(source, start, found, stop))
        elif lines:
            lines[-1].parts.append(_bare(source, start, stop))
    return None


def _read_plain(source: str, at: int) -> Header | None:
    """Lines of keys and values, with blank lines between them or without, up to the first other line."""
    lines = _plain_lines(source, at)
    if not lines:
        return None
    stop = lines[-1].stop
    further = _further(source, stop, lines)
    below = _below(source[:further], stop, lines)
    tail = below[0].start if below else further or len(source)
    stated = tuple(_stated(source, line) for line in (*lines, *below))
    return Header(stop, tail, stated, fenced=False, further=further)


def _plain_lines(source: str, at: int) -> list[_Line]:
    """The lines of such a header; none where they make none."""
    lines: list[_Line] = []
    after_blank = False
    for start, stop, line in _lines(source, at):
        body = line.strip()
        if not body:
            after_blank = True
            continue
        found = None if line[0] in " \t-" else _KEYED.match(line)
        if found is None:
            if not lines or not _goes_on(source, lines[-1], line, after_blank=after_blank):
                break
            lines[-1].parts.append(_bare(source, start, stop))
            lines[-1].stop = stop
            continue
        fresh = _begun(source, start, found, stop)
        if not _may_follow(fresh, lines, found, after_blank=after_blank):
            break
        lines.append(fresh)
        after_blank = False
        if fresh.known == "text":
            fresh.stop = fresh.parts[0][0] if fresh.parts else stop
            fresh.parts.clear()
            break
    works = not _OF_WORKS.isdisjoint([line.key.casefold() for line in lines])
    while lines and lines[-1].known is None and not _OF_MACHINE.fullmatch(lines[-1].key):
        lines.pop()
    _settle(lines)
    return lines if not works and _is_header({line.known for line in lines}) else []


def _further(source: str, stop: int, lines: list[_Line]) -> int | None:
    """Where another record begins below a blank line, as a program writes one behind the other; None where none does.

    It begins with the key that the first one begins with, and has a text or all the keys of the first, in their order:
    a box in the text that tells of a book has neither.
    """
    keys = [line.key for line in lines]
    at = stop
    for _ in range(MOST_TRIED):
        at = source.find(keys[0], at + 1)
        if at < 0:
            return None
        rows = f"{source[max(stop, at - LONGEST_BLANK) : at]}.".splitlines()  # the key begins the last
        if rows[-1] != "." or len(rows) < 2 or rows[-2].strip():
            continue
        following = [line.key for line in _plain_lines(source, at)]
        if following == keys if lines[-1].known != "text" else keys[-1] in following:
            return at
    return None


def _below(source: str, stop: int, lines: list[_Line]) -> list[_Line]:
    """The keys and values that a program wrote behind the text, at the very end; none where a person wrote the keys."""
    if lines[-1].known != "text" or not _OF_MACHINE.fullmatch(lines[-1].key):
        return []
    found: list[_Line] = []
    for start, end, line in reversed(list(_lines(source, max(stop, len(source) - TAIL_LIMIT)))[1:]):
        if not line.strip():
            continue
        keyed = _KEYED.match(line)
        if keyed is None or not _OF_MACHINE.fullmatch(keyed["key"]):
            break
        fresh = _begun(source, start, keyed, end)
        if fresh.known in ("title", "text") or end - start > LINE_LIMIT:
            break
        found.insert(0, fresh)
    while found and found[0].known is None:
        del found[0]
    return found


def _settle(lines: list[_Line]) -> None:
    """Settles what a key tells of that is the headline's in one language alone."""
    titles = [line for line in lines if line.known == "title"]
    for line in titles if len(titles) > 1 else ():
        line.known = BESIDE_TITLE.get(key_of(line.key), line.known)


def _is_header(known: set[HeaderField | None]) -> bool:
    """Whether what some lines tell of makes a header of them."""
    fields = known - {None, "other"}
    if "title" in fields or ("text" in fields and not fields.isdisjoint(("author", "published", "url"))):
        return len(fields) >= 2
    return len(fields) >= 3 and not fields.isdisjoint(("author", "byline", "published"))


def _may_follow(fresh: _Line, lines: list[_Line], found: re.Match[str], *, after_blank: bool) -> bool:
    """Whether a line with a colon goes on with a header: one that is not known must look like a key."""
    if fresh.known is not None:
        return not (after_blank and any(line.known == fresh.known for line in lines))
    size = sum(stop - start for start, stop in fresh.parts)
    short = fresh.key.count(" ") < 3 and size <= LINE_LIMIT and (bool(found["blank"]) or not size)
    return short and not (after_blank and lines)


def _goes_on(source: str, last: _Line, line: str, *, after_blank: bool) -> bool:
    """Whether a line without a key belongs to the key above it: it is indented, an item, or all that the key has."""
    if not last.parts and last.known not in (None, "other"):
        return len(line) <= LINE_LIMIT and (last.known == "title" or not after_blank)
    if after_blank:
        return False
    return line[0] in " \t" or (
        bool(last.parts) and line.startswith("- ") and source.startswith("- ", last.parts[0][0])
    )


def _begun(source: str, start: int, found: re.Match[str], stop: int) -> _Line:
    """The line of a key, with the value on it."""
    key = found["key"].strip()
    line = _Line(key, header_fields().get(key_of(key)), start, stop)
    first, last = _bare(source, start + found.end(), stop)
    if first < last and not _BLOCK.fullmatch(source, first, last):
        line.parts.append((first, last))
    return line


def _lines(source: str, at: int) -> Iterator[tuple[int, int, str]]:
    """The lines from a place on, as far as a header may reach."""
    for line in source[at : at + HEADER_LIMIT].splitlines(True):
        yield at, at + len(line), line
        at += len(line)


def _bare(source: str, start: int, stop: int) -> Span:
    """A stretch without the blanks around it."""
    text = source[start:stop]
    bare = text.strip()
    start += len(text) - len(text.lstrip())
    return start, start + len(bare)


# --- values ---------------------------------------------------------------------------------------------------------


def _stated(source: str, line: _Line) -> Stated:
    values: list[tuple[Span, ...]] = []
    for start, stop in line.parts:
        if source.startswith("- ", start, stop):
            start, stop = _bare(source, start + 2, stop)
        if start == stop:
            continue
        if source[start] in "[(" and source[stop - 1] in "])" and line.known in ("author", "tags", "section"):
            items = [found.span() for found in _ITEM.finditer(source, start + 1, stop - 1)]
        else:
            items = [(start, stop)]
        for item in items:
            spans = _unquoted(source, *_bare(source, *item))
            if spans and "".join(source[a:b] for a, b in spans).casefold() not in NOTHING:
                values.append(spans)
    return Stated(line.known, tuple(values))


def _unquoted(source: str, start: int, stop: int) -> tuple[Span, ...]:
    """A value without its quotes, and without what escapes a quote in it."""
    if not _QUOTED.fullmatch(source, start, stop):
        return ((start, stop),) if start < stop else ()
    escaping = _ESCAPING[source[start]]
    start, stop = _bare(source, start + 1, stop - 1)
    spans: list[Span] = []
    for found in escaping.finditer(source, start, stop):
        spans.append((start, found.start()))
        start = found.start() + 1
    spans.append((start, stop))
    return tuple(span for span in spans if span[0] < span[1])
