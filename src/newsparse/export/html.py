"""Articles and the account of their input as HTML to look at: in a notebook, or in one page to send.

Nothing in it is active, nothing is loaded from anywhere, every text of the input is escaped, and all of it is bounded.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby, islice
from operator import attrgetter
from typing import TYPE_CHECKING, TypeVar

from newsparse.article import Article, Image, Moment, Removal
from newsparse.document import Role
from newsparse.export.identity import is_uri
from newsparse.export.look import STYLE, look
from newsparse.export.markup import block_html, escaped

if TYPE_CHECKING:
    from newsparse._parse import Trace

__all__ = ["card", "explanation", "report", "table"]

_T = TypeVar("_T")

LONGEST_VALUE = 300
"""So many characters of a field's value are shown."""

LONGEST_BODY = 30_000
"""So many characters of a body are shown, to the end of the block."""

LEAST_OF_BLOCK = 20
"""What a block counts for at least, beside its text and the addresses of its links."""

LONGEST_SOURCE = 200_000
"""So many characters of an input are shown."""

MOST_ITEMS = 100
"""So many tags, removals, notes, or rows of a table are shown."""

_PLAIN = (
    *("dateline", "section", "language", "access", "site_name", "description"),
    *("source_name", "source_url", "url"),
)


class Shown(str):
    """HTML that a notebook shows instead of printing it."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        return str(self)


def card(article: Article) -> Shown:
    r"""An Article to look at, as HTML: its fields, the body and what was removed below folds.

    A notebook shows an Article so by itself.

    >>> import newsparse
    >>> found = card(newsparse.parse("Port <b>reopens\n\nThe port opened on Friday, he said.", kind="text"))
    >>> "<h3>Port &lt;b&gt;reopens</h3>" in found, "<b>" in found
    (True, False)
    """
    return _shown("".join(_card(article)))


def table(articles: Iterable[Article]) -> Shown:
    r"""Articles as the rows of a table in HTML; the first hundred of them, and a word on how many more there are.

    A notebook shows it as a table.

    >>> import newsparse
    >>> "<td>Port reopens</td>" in table([newsparse.parse("Port reopens\n\nThe port opened on Friday, he said.")])
    True
    """
    rows = iter(articles)
    head = ("", "title", "published", "authors", "language", "words", "removed", "notes")
    parts = [_row(head, "th")]
    for number, article in enumerate(islice(rows, MOST_ITEMS), 1):
        words, removed, notes = len(article.text.split()), len(article.removed), len(article.notes)
        cells = (number, _value(article.title), _day(article.published), _listed(article.authors), article.language)
        parts.append(_row((*cells, words, removed, notes)))
    more = _more(sum(1 for _ in rows), "article")
    return _shown(f"<table>{''.join(parts)}</table>{more}")


def explanation(trace: Trace) -> Shown:
    r"""The input with each stretch coloured by what it is, the rule's name on hover, and a legend with counts.

    What was removed is struck through, what a reader of the page does not see is faint. A notebook shows a Trace so by
    itself.

    >>> import newsparse
    >>> trace = newsparse.explain("Port reopens\n\nThe port opened on Friday, he said.\n\nSource link")
    >>> '<span class="gone" title="source_link: source-link">Source link</span>' in explanation(trace)
    True
    """
    return _shown("".join(_explanation(trace)))


def report(traces: Iterable[tuple[str, Trace]]) -> str:
    r"""One page that needs nothing else: of each input its card and its explanation, and how often each rule removed.

    Args:
        traces: name and account of each input, such as ``[("a.txt", newsparse.explain(text))]``; any iterable.

    >>> import newsparse
    >>> page = report([("a.txt", newsparse.explain("Port reopens\n\nThe port opened on Friday, he said."))])
    >>> page.startswith("<!DOCTYPE html>"), "<h2>a.txt</h2>" in page
    (True, True)
    """
    sections = []
    rules: Counter[tuple[str, str]] = Counter()
    for name, trace in traces:
        rules.update((removal.role, removal.rule) for removal in trace.article.removed)
        account = f"<details><summary>The input, explained</summary>{''.join(_explanation(trace))}</details>"
        sections.append(f"<section><h2>{_value(name)}</h2>{''.join(_card(trace.article))}{account}</section>")
    counts = "".join([_row((role, rule, count)) for (role, rule), count in rules.most_common()])
    heads = _row(("removed as", "by the rule", "times"), "th")
    summary = f"<summary>Rules that removed something: {len(rules)}</summary>"
    total = f"<details>{summary}<table>{heads}{counts}</table></details>"
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        '<meta name="viewport" content="width=device-width"><title>newsparse report</title>'
        f'{STYLE}</head><body class="newsparse"><h1>Articles: {len(sections)}</h1>{total}{"".join(sections)}'
        "</body></html>\n"
    )


def _shown(inner: str) -> Shown:
    return Shown(f'{STYLE}<div class="newsparse">{inner}</div>')


def _card(article: Article) -> Iterator[str]:
    if article.kicker:
        yield f'<div class="kicker">{_value(article.kicker)}</div>'
    yield f"<h3>{_value(article.title)}</h3><dl>"
    for name, html in _fields(article):
        yield f"<dt>{name.replace('_', ' ')}</dt><dd>{html}</dd>"
    yield "</dl>"
    if article.blocks:
        words = len(article.text.split())
        yield f"<details><summary>Body: {_count(len(article.blocks), 'block')}, {_count(words, 'word')}</summary>"
        yield f"{_body(article)}</details>"
    else:
        yield '<p class="none">No article text was found.</p>'
    yield from _gone(article.removed)
    if article.images:
        yield f"<details><summary>Pictures: {len(article.images)}</summary><ul>"
        yield from (f"<li>{_picture(image)}</li>" for image in _first(article.images))
        yield "</ul></details>"
    if article.notes:
        yield f"<details><summary>Notes: {len(article.notes)}</summary><ul>"
        yield from (f"<li>{_value(': '.join(filter(None, note[:2])))}</li>" for note in _first(article.notes))
        yield "</ul></details>"


def _fields(article: Article) -> Iterator[tuple[str, str]]:
    """The names and values of the fields that were found, but for title and kicker."""
    for name, moment in (("published", article.published), ("modified", article.modified)):
        if moment is not None:
            yield name, _moment(moment)
    if article.authors:
        yield "authors", _listed(article.authors)
    elif article.byline:
        yield "byline", _value(article.byline)
    if article.agency:
        yield "agency", _value(article.agency)
    for name in _PLAIN:
        value: str | None = getattr(article, name)
        if value:
            yield name, _address(value) if name.endswith("url") else _value(value)
    if article.tags:
        tags = "".join([f'<span class="tag">{_value(tag)}</span>' for tag in _first(article.tags)])
        yield "tags", tags + _more(len(article.tags) - MOST_ITEMS, "tag")


def _moment(moment: Moment) -> str:
    sure = "either day and month or month and day" if moment.ambiguous else f"to the {moment.precision}"
    return f'{_day(moment)} <span class="kicker">({sure}; printed “{_value(moment.raw)}”)</span>'


def _day(moment: Moment | None) -> str:
    return "" if moment is None else escaped(str(moment).replace("T", " "))


def _body(article: Article) -> str:
    length = 0
    for index, block in enumerate(article.blocks):
        length += len(block.text) + sum(len(link.url) for link in block.links) + LEAST_OF_BLOCK
        if length > LONGEST_BODY:
            shortened = block._replace(text=_cut(block.text, LONGEST_BODY), links=())
            rest = _more(len(article.blocks) - index - 1, "block")
            return block_html((*article.blocks[:index], shortened)) + rest
    return block_html(article.blocks)


def _gone(removals: Iterable[Removal]) -> Iterator[str]:
    """What was removed, but for blanks between links and the like; what one rule took in a row on one line."""
    seen = [removal for removal in removals if removal.text.strip()]
    if not seen:
        return
    yield f"<details><summary>Removed: {_count(len(seen), 'stretch', 'es')}</summary>"
    yield f"<table>{_row(('text', 'is', 'by the rule'), 'th')}"
    runs = [tuple(run) for _, run in groupby(seen, key=attrgetter("role", "rule"))]
    for run in runs[:MOST_ITEMS]:
        texts = " · ".join([removal.text for removal in _first(run)])
        yield _row((_value(texts), _value(run[0].role), _value(run[0].rule)))
    yield f"</table>{_more(sum(map(len, runs[MOST_ITEMS:])), 'stretch', 'es')}</details>"


def _picture(image: Image) -> str:
    told = " · ".join([_value(text) for text in (image.caption or image.alt, image.credit) if text])
    return f"{told} {_address(image.url) if image.url else ''}"


def _explanation(trace: Trace) -> Iterator[str]:
    counts: Counter[Role] = Counter()
    characters: Counter[Role] = Counter()
    for entry in trace.ledger:
        counts[entry.role] += 1
        characters[entry.role] += entry.stop - entry.start
    yield f"<details open><summary>{len(trace.source):,} characters</summary>"
    yield '<table class="legend">'
    yield _row(("what it is", "stretches", "characters"), "th")
    for role, count in counts.items():
        yield _row((f"<span {look(role)}>{role}</span>", count, f"{characters[role]:,}"))
    yield '</table></details><pre class="input">'
    for entry in trace.ledger:
        if entry.start >= LONGEST_SOURCE:
            break
        text = escaped(trace.source[entry.start : min(entry.stop, LONGEST_SOURCE)])
        if entry.role is Role.WHITE_SPACE:
            yield text
        else:
            rule = escaped(f"{entry.role}: {entry.rule}")
            yield f'<span {look(entry.role)} title="{rule}">{text}</span>'
    yield f"</pre>{_more(len(trace.source) - LONGEST_SOURCE, 'character')}"


def _row(cells: Iterable[object], kind: str = "td") -> str:
    inner = "".join([f"<{kind}>{'' if cell is None else cell}</{kind}>" for cell in cells])
    return f"<tr>{inner}</tr>"


def _value(text: str | None) -> str:
    """A text of the input, escaped, and not longer than it may be."""
    return '<span class="none">none found</span>' if text is None else escaped(_cut(text, LONGEST_VALUE))


def _listed(values: tuple[str, ...]) -> str:
    return ", ".join([_value(value) for value in _first(values)]) + _more(len(values) - MOST_ITEMS, "name")


def _address(url: str) -> str:
    """A link where it is a whole address of the web; any other is text."""
    shown_as = _value(url)
    if len(url) > LONGEST_VALUE * 10 or not is_uri(url):
        return shown_as
    return f'<a href="{escaped(url)}" rel="noreferrer noopener">{shown_as}</a>'


def _first(values: tuple[_T, ...]) -> tuple[_T, ...]:
    return values[:MOST_ITEMS]


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[: longest - 1]}…"


def _more(count: int, noun: str, ending: str = "s") -> str:
    return f'<p class="none">and {_count(count, f"more {noun}", ending)}</p>' if count > 0 else ""


def _count(number: int, noun: str, ending: str = "s") -> str:
    return f"{number:,} {noun}{'' if number == 1 else ending}"
