"""The blocks of an Article as simple HTML, in which nothing of the text is markup."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from newsparse.article import Block
from newsparse.export.identity import is_uri

__all__ = ["block_html", "escaped", "pieces"]

_TAGS = {"quote": "blockquote", "preformatted": "pre", "list_item": "li", "table_row": "tr"}
_AROUND = {"list_item": "ul", "table_row": "table"}
"""What stands around blocks of a kind that follow one another."""

_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def escaped(text: str) -> str:
    """A text as HTML and XML write it, in an attribute too; what XML does not allow becomes U+FFFD.

    >>> escaped('<b title="x">')
    '&lt;b title=&quot;x&quot;&gt;'
    """
    from html import escape

    return escape(_NOT_XML.sub("\ufffd", text))


def pieces(block: Block) -> Iterator[tuple[str, str | None]]:
    """The text of a block in stretches, each with the address that it leads to.

    Addresses are whole ones of the web; for any other, such as ``javascript:``, and outside links it is None.

    >>> from newsparse import Link
    >>> list(pieces(Block("paragraph", "See the port.", links=(Link(4, 12, "https://example.org/port"),))))
    [('See ', None), ('the port', 'https://example.org/port'), ('.', None)]
    """
    at = 0
    for start, stop, url in block.links:
        if at <= start < stop <= len(block.text) and is_uri(url):
            if at < start:
                yield block.text[at:start], None
            yield block.text[start:stop], url
            at = stop
    if at < len(block.text):
        yield block.text[at:], None


def block_html(blocks: Iterable[Block]) -> str:
    r"""Blocks as HTML, by the plainest elements; links are the only attributes, and those of table rows are left out.

    >>> import newsparse
    >>> block_html(newsparse.parse("Port reopens\n\nThe port <b> opened on Friday, he said.", kind="text").blocks)
    '<p>The port &lt;b&gt; opened on Friday, he said.</p>'
    """
    parts = []
    for kind, run in groupby(blocks, key=lambda block: block.kind):
        inner = "".join([_element(block) for block in run])
        parts.append(f"<{_AROUND[kind]}>{inner}</{_AROUND[kind]}>" if kind in _AROUND else inner)
    return "".join(parts)


def _element(block: Block) -> str:
    tag = _TAGS.get(block.kind, "p")
    if block.kind == "heading":
        tag = f"h{min(max(block.level or 2, 2), 6)}"
    if block.kind == "table_row":
        inner = "".join([f"<td>{escaped(cell)}</td>" for cell in block.text.split("\t")])
    else:
        inner = "".join([_linked(text, url) for text, url in pieces(block)])
    return f"<{tag}>{inner if tag == 'pre' else inner.replace(chr(10), '<br>')}</{tag}>"


def _linked(text: str, url: str | None) -> str:
    return escaped(text) if url is None else f'<a href="{escaped(url)}" rel="noreferrer">{escaped(text)}</a>'
