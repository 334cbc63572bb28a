"""parse() and explain(): read the raw input, run the parsers in order, assemble the Article."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from importlib import import_module

from attrs import frozen

from newsparse._read import Kind, Raw, Reading, read_data, read_raw
from newsparse.article import Article, Evidence, Note, Removal
from newsparse.blocks import make_blocks
from newsparse.document import KEPT, UNSEEN, Document, Entry, Finding, Options, Role, labelled, ledger
from newsparse.limits import LIMITS, Limits
from newsparse.parsers.access import find_access
from newsparse.parsers.address import label_address
from newsparse.parsers.affiliations import label_affiliations
from newsparse.parsers.artifacts import label_artifacts, label_bounded_artifacts
from newsparse.parsers.body import label_body
from newsparse.parsers.bylines import find_bylines
from newsparse.parsers.captions import find_captions
from newsparse.parsers.datelines import find_dateline
from newsparse.parsers.dates import find_dates
from newsparse.parsers.extent import find_extent, label_outside
from newsparse.parsers.fragments import join_fragments
from newsparse.parsers.further import leave_further_articles
from newsparse.parsers.inserts import label_inserts
from newsparse.parsers.kinds import label_kinds
from newsparse.parsers.language import find_language
from newsparse.parsers.metalines import label_meta_lines
from newsparse.parsers.oneline import label_one_line
from newsparse.parsers.openings import find_openings, leave_code
from newsparse.parsers.records import label_records
from newsparse.parsers.related import label_related
from newsparse.parsers.reporters import find_reporters
from newsparse.parsers.signoffs import find_signed_agency, label_sign_offs
from newsparse.parsers.source import find_source
from newsparse.parsers.taglists import read_tag_lists
from newsparse.parsers.tags import settle_tags
from newsparse.parsers.tail import label_tail
from newsparse.parsers.title import label_title
from newsparse.parsers.translator import read_translator_tail
from newsparse.read.text import shown
from newsparse.rules import RULES, Rules

__all__ = ["PARSERS", "Trace", "explain", "parse"]


def _of_page(document: Document) -> bool:
    """Whether a document is a page, or text that was one."""
    return document.page is not None or document.noisy or document.marked


def _has_header(document: Document) -> bool:
    return document.header is not None


def _says_something(document: Document) -> bool:
    """Whether a page or an address may tell of an article."""
    return document.page is not None or document.address is not None


def _only_for(needed: Callable[[Document], bool], module: str, name: str) -> Callable[[Document], None]:
    """A step that few texts need, and which is imported when the first one does."""

    def step(document: Document) -> None:
        if needed(document):
            getattr(import_module(f"newsparse.parsers.{module}"), name)(document)

    step.__name__ = name
    return step


PARSERS: tuple[Callable[[Document], None], ...] = (
    find_openings,
    leave_code,
    find_language,
    _only_for(_has_header, "header", "label_header"),
    label_records,
    label_one_line,
    label_address,
    label_artifacts,
    leave_further_articles,
    find_extent,
    label_bounded_artifacts,
    _only_for(_of_page, "fronts", "empty_fronts"),
    _only_for(_of_page, "figures", "find_figures"),
    read_translator_tail,
    find_source,
    read_tag_lists,
    find_access,
    find_reporters,
    label_meta_lines,
    find_bylines,
    _only_for(_of_page, "authorlines", "label_author_lines"),
    _only_for(_of_page, "headline", "find_headline"),
    label_title,
    label_affiliations,
    find_dates,
    _only_for(_of_page, "kicker", "find_kicker"),
    _only_for(_of_page, "standfirst", "find_standfirst"),
    label_outside,
    find_captions,
    label_inserts,
    label_sign_offs,
    label_related,
    label_tail,
    find_dateline,
    find_signed_agency,
    join_fragments,
    _only_for(_of_page, "structure", "label_structure"),
    label_kinds,
    label_body,
    settle_tags,
    _only_for(_says_something, "declared", "find_declared"),
)
"""Every step, in order. A step sees the labels that the ones before it gave."""


@frozen(kw_only=True)
class Trace:
    r"""An Article and the account of the input that it was read from.

    >>> import newsparse
    >>> trace = newsparse.explain("Port reopens\n\nThe port opened again on Friday, the mayor said.\n\nSource link")
    >>> [trace.source[e.start : e.stop] for e in trace.ledger if e.removed]
    ['Source link']
    """

    article: Article
    source: str
    """The decoded input; all spans are stretches of it."""

    encoding: str | None
    """What bytes were decoded from; None for a str."""

    ledger: tuple[Entry, ...]
    """The whole source, every character in exactly one entry, in order."""

    def _repr_html_(self) -> str:
        """What a notebook shows: the input, coloured by what each stretch is."""
        from newsparse.export.html import explanation

        return explanation(self)


def parse(
    raw: Raw,
    *,
    kind: Kind = "auto",
    url: str | None = None,
    language: str | None = None,
    day_first: bool | None = None,
    reference: dt.datetime | None = None,
    rules: Rules = RULES,
    limits: Limits = LIMITS,
    repair: bool = False,
) -> Article:
    r"""Read raw scraped news into an Article.

    Args:
        raw: what a scraper left: text or a page, as str or bytes, or a page as a BeautifulSoup object or Tag.
        kind: ``text`` or ``html``; ``auto`` goes by what the input looks like.
        url: where it comes from, if that is known; kept, and evidence for its date. Without it the address
            counts that a page declares, the header of a record states, or a line of its own above the text is.
        language: a BCP 47 tag, where the caller knows better than the text tells.
        day_first: True where ``03/04/2024`` is 3 April, False where it is 4 March; None to go by the evidence.
        reference: when the text was scraped; only with it relative dates ("2 hours ago") are read.
        rules: the artifacts to look for.
        limits: how much of the input is read.
        repair: True to repair what was decoded wrongly before ("CafÃ©") or escaped twice, line by line, each with a
            note; needs the extra ``repair``.

    Returns:
        An Article; poor input gives a poor one, with notes.

    Raises:
        TypeError: for a raw that is no text, no bytes and no soup, or an address that is no str; never for content.
        ValueError: for an unknown kind or a language that is no tag.
        ModuleNotFoundError: for ``repair`` without ftfy.

    >>> article = parse("June 5, 2020\n\nPort reopens\n\nThe port opened again on Friday, the mayor said.")
    >>> article.title, str(article.published), article.language
    ('Port reopens', '2020-06-05', 'en')
    """
    document, _, _, steps = _read(raw, kind, Options(rules, url, language, day_first, reference, limits), repair)
    article = _assemble(document)
    for step in reversed(steps):
        article = step.restore(article)
    return article


def explain(
    raw: Raw,
    *,
    kind: Kind = "auto",
    url: str | None = None,
    language: str | None = None,
    day_first: bool | None = None,
    reference: dt.datetime | None = None,
    rules: Rules = RULES,
    limits: Limits = LIMITS,
    repair: bool = False,
) -> Trace:
    r"""Read raw scraped news as :func:`parse` does, and account for every character of it.

    The arguments and what is raised are those of :func:`parse`.

    >>> trace = explain("Port reopens\n\nThe port opened again on Friday, the mayor said.")
    >>> [(trace.source[e.start : e.stop][:12], str(e.role)) for e in trace.ledger]
    [('Port reopens', 'title'), ('\n\n', 'white_space'), ('The port ope', 'paragraph')]
    """
    options = Options(rules, url, language, day_first, reference, limits)
    document, source, encoding, steps = _read(raw, kind, options, repair)
    article, entries = _assemble(document), ledger(document)
    for step in reversed(steps):
        article = step.restore(article)
        entries = [e._replace(start=step.back(e.start), stop=step.back(e.stop)) for e in entries]
    return Trace(article=article, source=source, encoding=encoding, ledger=tuple(entries))


def _read(raw: Raw, kind: Kind, options: Options, repair: bool) -> Reading:
    """The input as it was read, its document with all its labels."""
    reading = read_raw(raw, kind, options, repair=repair)
    notes = tuple(reading.document.notes)
    _label(reading.document)
    if reading.document.is_page and not reading.document.prose:
        stored = read_data(reading.document, notes)
        if stored is not None:
            _label(stored)
            return reading._replace(document=stored)
    return reading


def _label(document: Document) -> None:
    for parser in PARSERS:
        parser(document)


def _assemble(document: Document) -> Article:
    findings = document.findings.items()
    return Article(
        **{name: finding.value for name, finding in findings},  # type: ignore[arg-type]  # they are named after fields
        url=document.address,
        blocks=make_blocks(document),
        removed=tuple(_removed(document)),
        notes=tuple([Note(code, detail, span) for code, detail, span in document.notes]) if document.notes else (),
        rules_version=document.options.rules.version,
        evidence=tuple([(name, _evidence(finding)) for name, finding in findings]),
    )


def _removed(document: Document) -> list[Removal]:
    removed: list[Removal] = []
    source = document.source
    decode_references = _decoder() if document.is_page else None
    for segment in [s for s in document.segments if s.role not in KEPT or s.parts is not None]:
        role = _NAMES.get(segment.role)
        if segment.parts is None and segment.runs is None and role is not None:
            removed.append(_new(Removal, (segment.text, role, segment.rule, segment.start, segment.stop)))
            continue
        for start, stop, part, rule in labelled((segment,)):
            if part in _NAMES:
                text = source[start:stop]
                if document.stored and segment.outside is False:
                    text = segment.text[slice(*segment.text_span(start, stop))]  # it is escaped in the source
                elif decode_references:
                    text = decode_references(text)
                text = shown(text)
                removed.append(_new(Removal, (text, _NAMES[part], rule, start, stop)))
    return removed


def _decoder() -> Callable[[str], str]:
    """The reader of references with its long table, for those who have pages."""
    from newsparse.read.references import decode_references

    return decode_references


def _evidence(finding: Finding) -> Evidence:
    _, spans, rule, origin, derived, items = finding
    parts = tuple([Evidence(part, rule, origin, len(part) > 1) for part in items]) if items else ()
    return _new(Evidence, (spans, rule, origin, derived, parts))


_NAMES: dict[Role | None, str] = {role: role.value for role in Role if role not in KEPT | UNSEEN}

_new = tuple.__new__
"""A named tuple's own way of being made takes three times as long."""
