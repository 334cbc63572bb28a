"""An Article as plain text, and it or the account of its input as lines for a person at a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsparse.article import Article
from newsparse.document import UNSEEN, Role
from newsparse.read.text import shown

if TYPE_CHECKING:
    from newsparse._parse import Trace

__all__ = ["explained", "readable", "to_text"]

_FIELDS = (
    *("title", "kicker", "standfirst", "published", "modified", "byline", "authors", "agency", "dateline"),
    *("section", "tags", "language", "source_name", "source_url", "access", "site_name"),
)


def to_text(article: Article) -> str:
    r"""Title, byline with date, and text, with blank lines between them and no line break at the end.

    ``article.text`` is the body alone.

    >>> import newsparse
    >>> article = newsparse.parse("June 5, 2020\n\nPort reopens\n\nThe port opened on Friday, he said.")
    >>> print(to_text(article))
    Port reopens
    <BLANKLINE>
    2020-06-05
    <BLANKLINE>
    The port opened on Friday, he said.
    """
    line = " | ".join(part for part in (article.byline, str(article.published or "")) if part)
    return "\n\n".join(part for part in (article.kicker, article.title, line, article.text) if part)


def readable(article: Article) -> Iterator[str]:
    r"""The fields that were found, a line each, then the text and what was removed.

    >>> import newsparse
    >>> print(*readable(newsparse.parse("Port reopens\n\nThe port opened again on Friday, he said.")), sep="\n")
    title        Port reopens
    language     en
    <BLANKLINE>
    The port opened again on Friday, he said.
    """
    for name in _FIELDS:
        value = getattr(article, name)
        if value:
            text = "; ".join(value) if isinstance(value, tuple) else str(value)
            yield f"{name:<12} {text}{' (ambiguous)' if getattr(value, 'ambiguous', False) else ''}"
    for image in article.images:
        yield f"{'picture':<12} {' | '.join(filter(None, (image.caption or image.alt, image.credit, image.url)))}"
    for note in article.notes:
        yield f"{'note':<12} {note.code}{': ' if note.detail else ''}{note.detail}"
    yield ""
    yield article.text or "(no article text was found)"
    removed = [removal for removal in article.removed if removal.text.strip()]
    if removed:
        yield ""
        for removal in removed:
            yield f"removed      {_short(removal.text)}  [{removal.role}: {removal.rule}]"


def explained(trace: Trace) -> Iterator[str]:
    r"""The input, stretch by stretch.

    Text of the body stands as it is, the value of a field after "=", what was removed after "-", with its role and
    the rule that decided; what no reader of a page sees, such as markup, is cut short after ".".

    >>> import newsparse
    >>> trace = newsparse.explain("Port reopens\n\nThe port opened again on Friday, he said.\n\nSource link")
    >>> print(*explained(trace), sep="\n")
    = Port reopens  [title: last-short-line]
      The port opened again on Friday, he said.
    - Source link  [source_link: source-link]
    """
    for entry in trace.ledger:
        if entry.role in (Role.WHITE_SPACE, Role.INVISIBLE):
            continue
        text = shown(trace.source[entry.start : entry.stop])
        if entry.in_body:
            yield f"  {text}"
        elif entry.role in UNSEEN:
            yield f". {_short(text)}  [{entry.role}]"
        elif text.strip():
            yield f"{'-' if entry.removed else '='} {text}  [{entry.role}: {entry.rule}]"


def _short(text: str) -> str:
    return text if len(text) <= 100 else text[:99] + "…"
