"""Labels the header of a record, and enters what its keys state; see :mod:`newsparse.read.header` for what is one."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from typing import NamedTuple

from newsparse.article import Moment, Span
from newsparse.document import Candidate, Document, Finding, Role, Segment, Stated
from newsparse.moments.alone import read_moment
from newsparse.moments.find import Reading, find_moments
from newsparse.names import Credit, is_name, read_credits
from newsparse.patterns import pattern
from newsparse.rules.headers import NOBODY
from newsparse.rules.languages import spellings

__all__ = ["label_header"]

RULE = "header"

VALUE_LIMIT = 300
"""Characters; a longer value is no headline, no name and no date."""

NAME_WORDS = 5
"""Words; a longer value that is no list of names names nobody."""

_LINES: dict[str, tuple[str, Role]] = {
    "title": ("title", Role.TITLE),
    "kicker": ("kicker", Role.KICKER),
    "section": ("section", Role.SECTION),
    "site_name": ("site_name", Role.SITE_NAME),
    "source": ("source_name", Role.SOURCE),
    "source_name": ("source_name", Role.SOURCE),
    "source_url": ("source_url", Role.SOURCE),
    "agency": ("agency", Role.AGENCY),
}
"""What a key tells of -> the field, and the role of what is read into it."""

_SEPARATOR = pattern(r"\s{0,3}[,，、،؛;；|]\s*|\s{0,3}#")
_ADDRESS = pattern(r"<?https?://[^\s<>\"]+>?", re.IGNORECASE)
_SENDER = pattern(r"\"?(?P<name>[^\"<>@]{0,100}[^\"<>@\s])\"?\s*<[^<>\s]+@[^<>\s]+>")


class _Value(NamedTuple):
    """A value: the line that it stands in, its stretches there, and what they say."""

    line: int
    spans: tuple[Span, ...]
    text: str


def label_header(document: Document) -> None:
    """Labels the lines of a header; each key's value is read into its field, and the first one counts.

    Dates are candidates like those of other lines, since another date of the text may settle what is in doubt.
    What tells of nothing that an article has a field for is labelled all the same.
    """
    header = document.header
    if header is None:
        return
    segments = document.segments
    inside = [i for i, s in enumerate(segments) if not header.stop <= s.start < header.tail]
    starts = [segments[i].start for i in inside]
    for stated in header.stated:
        values = [value for spans in stated.values if (value := _value(document, inside, starts, spans)).text]
        if values and stated.field is not None:
            _read(document, stated, values)
    for i in inside:
        if header.further is not None and segments[i].start >= header.further:
            segments[i].label(Role.RELATED, "further-article")
        else:
            segments[i].label(segments[i].role or Role.LABEL, RULE)
    if header.further is not None:
        span = header.further, segments[-1].stop
        document.note("further-article", "the text holds another record behind the one that was read", span)
    labelled = set(inside)
    document.prose = [i for i in document.prose if i not in labelled]
    document.short = [i for i in document.short if i not in labelled]


def _value(document: Document, inside: list[int], starts: list[int], spans: tuple[Span, ...]) -> _Value:
    line = inside[bisect_right(starts, spans[0][0]) - 1]
    segment = document.segments[line]
    shown = [segment.text_span(start, stop) for start, stop in spans]
    return _Value(line, tuple(shown), "".join([segment.text[start:stop] for start, stop in shown]))


def _read(document: Document, stated: Stated, values: list[_Value]) -> None:
    field = stated.field or ""
    if field in ("author", "byline"):
        _read_names(document, values, listed=field == "author")
    elif field in ("published", "modified"):
        _read_date(document, "published" if field == "published" else "updated", values[0])
    elif field == "tags":
        _read_tags(document, values)
    elif field == "description":
        _enter(document, "description", values, None)
    elif field == "standfirst":
        _read_standfirst(document, values)
    elif field in _LINES:
        name, role = _LINES[field]
        if field == "source" and _ADDRESS.fullmatch(values[0].text):
            name = "source_url"
        if sum(len(value.text) for value in values) <= VALUE_LIMIT and not (
            field == "source_url" and _is_address_of_text(document, values[0])
        ):
            _enter(document, name, values[:1] if field == "section" else values, role)


def _is_address_of_text(document: Document, value: _Value) -> bool:
    """Whether an address was taken for that of the text itself."""
    return any(one.field == "canonical" and one.value == value.text.strip("<>") for one in document.declared)


def _enter(document: Document, name: str, values: list[_Value], role: Role | None) -> None:
    """Enters the value of a field of text; what stands on several lines is one value."""
    if name in document.findings:
        return
    text = " ".join(value.text for value in values)
    document.findings[name] = Finding(text, tuple(s for value in values for s in _label(document, value, role)), RULE)


def _label(document: Document, value: _Value, role: Role | None) -> list[Span]:
    """Labels the stretches of a value, and gives back where they stand in the source."""
    segment = document.segments[value.line]
    found: list[Span] = []
    for start, stop in value.spans:
        found += segment.source_spans(start, stop)
        if role is not None and not segment.covers(start, stop):
            segment.label_part(start, stop, role, RULE)
    return found


def _read_date(document: Document, kind: str, value: _Value) -> None:
    """A candidate, for the parser of dates to settle."""
    segment, (start, stop) = document.segments[value.line], (value.spans[0][0], value.spans[-1][1])
    text = segment.text[start:stop]
    if len(text) > VALUE_LIMIT or segment.covers(start, stop):
        return
    readings = find_moments(text, document.language, document.options.day_first)
    reading = readings[0] if readings else _read_odd(text, document.language)
    if reading is None:
        return
    first, last = start + reading.start, start + reading.stop
    document.candidates.append(Candidate(kind, reading, value.line, first, last, "head"))
    segment.label_part(first, last, Role.DATE, RULE)


def _read_odd(text: str, language: str | None) -> Reading | None:
    """A date in no layout of those that articles print."""
    moment: Moment | None = read_moment(text, language)
    return None if moment is None else Reading(0, len(text), moment)


def _read_tags(document: Document, values: list[_Value]) -> None:
    """Tags: those of a list, or the parts of a line."""
    tags: list[str] = []
    items: list[tuple[Span, ...]] = []
    for value in values:
        parts = _parts(value) if len(values) == 1 else [value]
        for part in parts:
            tags.append(part.text)
            items.append(tuple(_label(document, part, Role.TAG)))
    if tags and "tags" not in document.findings:
        spans = tuple(span for item in items for span in item)
        document.findings["tags"] = Finding(tuple(tags), spans, RULE, items=tuple(items))


def _parts(value: _Value) -> list[_Value]:
    """The parts of a value between commas and the like; one with escaped characters is left whole."""
    if len(value.spans) > 1:
        return [value]
    (at, end), text = value.spans[0], value.text
    start, parts = at, []
    for stop, following in [*((at + m.start(), at + m.end()) for m in _SEPARATOR.finditer(text)), (end, end)]:
        part = text[start - at : stop - at]
        bare = part.strip()
        if bare:
            first = start + part.index(bare)
            parts.append(_Value(value.line, ((first, first + len(bare)),), bare))
        start = following
    return parts


def _read_standfirst(document: Document, values: list[_Value]) -> None:
    """The standfirst: the paragraph below that says it again, else the line itself."""
    text = " ".join(value.text for value in values)
    for segment in document.segments[values[-1].line + 1 :]:
        if segment.role is None and segment.text == text:
            segment.label(Role.STANDFIRST, RULE)
            break
    else:
        if len(values) == 1:
            _label_around(document.segments[values[0].line], values[0])
    _enter(document, "standfirst", values, None)


def _label_around(segment: Segment, value: _Value) -> None:
    """Makes a block of a value: what stands around it in its line is labelled instead."""
    at = 0
    for start, stop in (*value.spans, (len(segment.text), len(segment.text))):
        if segment.text[at:start].strip():
            segment.label_part(at, start, Role.LABEL, RULE)
        at = stop
    segment.label(Role.STANDFIRST, RULE)


# --- names ----------------------------------------------------------------------------------------------------------


def _read_names(document: Document, values: list[_Value], *, listed: bool) -> None:
    """Byline, people and agencies; people go by what lists them, the byline by what is called so."""
    people: dict[str, tuple[Span, ...]] = {}
    agencies: dict[str, tuple[Span, ...]] = {}
    spans: list[Span] = []
    said: list[str] = []
    for value in map(_without_mailbox, values):
        credits_ = _credits(value)
        if not credits_:
            continue
        said.append(value.text)
        segment = document.segments[value.line]
        at = value.spans[0][0]
        for credit in credits_:
            where = tuple(segment.source_spans(at + credit.start, at + credit.stop))
            (agencies if credit.collective else people).setdefault(credit.name, where)
        spans += _label(document, value, Role.BYLINE)
    findings = document.findings
    if spans and not (listed and "byline" in findings):
        findings["byline"] = Finding(" ".join(said), tuple(spans), RULE)
    if people and (listed or "authors" not in findings):
        items = tuple(people.values())
        findings["authors"] = Finding(tuple(people), tuple(s for item in items for s in item), RULE, items=items)
    if agencies and "agency" not in findings:
        name = next(iter(agencies))
        findings["agency"] = Finding(name, agencies[name], RULE)


def _without_mailbox(value: _Value) -> _Value:
    """The name of who sent a mail, without the quotes around it and the address behind it."""
    found = _SENDER.fullmatch(value.text) if "@" in value.text and len(value.spans) == 1 else None
    if found is None:
        return value
    at = value.spans[0][0]
    return _Value(value.line, ((at + found.start("name"), at + found.end("name")),), found["name"])


def _credits(value: _Value) -> list[Credit]:
    """The names in a value: as bylines write them, or what stands there alone, in whatever letters."""
    text = value.text
    if len(text) > VALUE_LIMIT or text.casefold() in NOBODY or len(value.spans) > 1:
        return []
    words = text.split(None, 1)
    skip = len(text) - len(words[1]) if len(words) > 1 and words[0].casefold() in _introductions() else 0
    credits_ = read_credits(text[skip:])
    if credits_ is None:
        plain = text.count(" ") < NAME_WORDS and not any(c.isdigit() or c in "@/:<>," for c in text)
        return [Credit(0, len(text), text, False)] if plain and not skip else []
    found = [c._replace(start=c.start + skip, stop=c.stop + skip) for c in credits_]
    return [c for c in found if c.collective or is_name(c.name, 1)] or found


@lru_cache(maxsize=1)
def _introductions() -> frozenset[str]:
    """Single words that stand before the names in a byline."""
    return frozenset(word for word in spellings("by") if " " not in word)
