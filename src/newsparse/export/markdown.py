"""An Article as Markdown with front matter, as static sites and note takers keep it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from newsparse.article import Article, Block, Moment
from newsparse.export.markup import pieces

__all__ = ["to_markdown"]

_STRINGS = (
    *("title", "kicker", "standfirst", "byline", "agency", "dateline", "section", "language", "source_name"),
    *("source_url", "url", "site_name", "description", "access"),
)
_LISTS = ("authors", "tags")


def to_markdown(article: Article, *, front_matter: bool = True) -> str:
    r"""An Article as Markdown (CommonMark), with what was found as front matter in YAML.

    What looks like a mark in the text is escaped, so that a reader sees the text and nothing else.

    Args:
        article: the one to write.
        front_matter: False for title and text alone.

    >>> import newsparse
    >>> article = newsparse.parse("June 5, 2020\n\nPort reopens\n\nThe *port* opened on Friday, he said.")
    >>> print(to_markdown(article))
    ---
    title: "Port reopens"
    date: 2020-06-05
    language: "en"
    ---
    <BLANKLINE>
    # Port reopens
    <BLANKLINE>
    The \*port\* opened on Friday, he said.
    <BLANKLINE>
    """
    parts = ["---\n" + "".join(f"{line}\n" for line in _front_matter(article)) + "---\n\n"] if front_matter else []
    if article.title is not None:
        parts.append(f"# {_escaped(article.title)}\n\n")
    depth = 0
    for block in article.blocks:
        if block.kind != "list_item":
            depth = 0
            parts.append(f"{_block(block)}\n\n")
            continue
        if depth:
            parts[-1] = parts[-1].removesuffix("\n")
        depth = min(block.level or 1, depth + 1)  # deeper than that is a mark of something else
        parts.append(f"{'  ' * (depth - 1)}- {_linked(block)}\n\n")
    return "".join(parts).rstrip("\n") + "\n"


def _block(block: Block) -> str:
    if block.kind == "preformatted":
        fence = "`" * max(3, *(len(run) + 1 for run in re.findall("`+", block.text) or [""]))
        return f"{fence}\n{block.text}\n{fence}"
    text = _linked(block)
    if block.kind == "heading":
        return f"{'#' * max(2, block.level or 2)} {text}"
    return f"> {text}" if block.kind == "quote" else text


_MARKS = re.compile(r"[\\`*_\[\]<>|~]|&(?=#?\w)")
_FIRST = re.compile(r"\s*(?:[#+=-]|\d{1,9}(?=[.)]))")
"""A mark at the beginning of a line."""

_REFERENCE = re.compile(r"&(?=#?\w+;)")


def _escaped(text: str) -> str:
    """A text in which a reader of Markdown finds no mark."""
    return _linked(Block("paragraph", text))


def _linked(block: Block) -> str:
    """The text of a block in which a reader of Markdown finds no mark but its links."""
    parts: list[str] = []
    for text, url in pieces(block):
        written = _MARKS.sub(r"\\\g<0>", re.sub(r"\s+", " ", text))
        if url is None or text.isspace():
            parts.append(written)
            continue
        if parts and parts[-1].endswith("!"):  # or it would be a picture
            parts[-1] = f"{parts[-1][:-1]}\\!"
        address = _REFERENCE.sub(r"\&", url)
        parts.append(f"[{written}](<{address}>)")
    line = "".join(parts).strip()
    if first := _FIRST.match(line):
        at = first.end() if first[0].isdigit() else first.end() - 1
        line = f"{line[:at]}\\{line[at:]}"
    return f"{line[:-1]}\\#" if line.endswith("#") and not line.endswith("\\#") else line


def _front_matter(article: Article) -> Iterator[str]:
    for name in _STRINGS:
        value: str | None = getattr(article, name)
        if value is not None:
            yield f"{name}: {_quoted(value)}"
        if name == "title":
            yield from _dates(article)
    for name in _LISTS:
        values: tuple[str, ...] = getattr(article, name)
        if values:
            yield f"{name}: [{', '.join(_quoted(value) for value in values)}]"
    if article.images:
        yield "images:"
    for image in article.images:
        stated = ((name, value) for name, value in image._asdict().items() if value is not None)
        yield "  - {" + ", ".join(f"{name}: {_quoted(value)}" for name, value in stated) + "}"


def _dates(article: Article) -> Iterator[str]:
    for name, moment in (("date", article.published), ("modified", article.modified)):
        if moment is not None:
            yield f"{name}: {_timestamp(moment)}"


def _timestamp(moment: Moment) -> str:
    """As YAML has it: a day, or a day and a time to the second."""
    stated = moment.datetime
    return str(moment) if stated is None else dt.datetime.isoformat(stated, timespec="seconds")


_UNPRINTED = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")


def _quoted(text: str) -> str:
    """As YAML has it in double quotes: as JSON has it, with some more characters escaped."""
    import json

    return _UNPRINTED.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(text, ensure_ascii=False))
