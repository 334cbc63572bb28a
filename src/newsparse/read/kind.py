"""Tells HTML from text, by evidence."""

from __future__ import annotations

import re

from newsparse.patterns import pattern

__all__ = ["looks_like_html", "looks_like_json_ld"]

LOOK = 100_000
"""Characters at the beginning in which tags are looked for."""

_PAGE = pattern(
    r"[\ufeff\s]*+(?:<(?:\?xml|!--)[^<>]{0,2000}>\s*+)*+<(?:!doctype\s+html|html|head|body)[\s>]", re.IGNORECASE
)
_BLOCKS = (
    "p|div|article|section|main|ul|ol|li|h[1-6]|table|td|tr|blockquote|figure|header|footer|span|font|center"
    "|meta|script|nav|aside|form|dl|pre|address|details|a|b|i|em|strong|time|title|link|noscript|iframe"
)
_START = pattern(rf"<({_BLOCKS})(?:\s[^<>]{{0,2000}})?>", re.IGNORECASE)


_BREAKS = pattern(
    r"<br\s?/?>\s*+<br\s?/?>|<br\s?/?>[ \t\r]*+\n[^<\n]{0,2000}+<br\s?/?>[ \t\r]*+(?:\n|$)", re.IGNORECASE
)
"""Line breaks in a row, or at the ends of lines, as no text about them has."""


def looks_like_html(source: str) -> bool:
    """Whether a text is a page or a part of one, and not a text that speaks of tags.

    A page says so at its beginning. A part of one begins with the tag of a block and ends with a tag, or holds tags
    of blocks that are opened and closed, and more of them than of words in quotes, or line breaks in a row.

    >>> looks_like_html("<p>The port opened again.</p>"), looks_like_html("Write <p> before a paragraph.")
    (True, False)
    >>> looks_like_html("The port opened again.")
    False
    """
    if "<" not in source:
        return False
    if _PAGE.match(source):
        return True
    head = source[:LOOK]
    if _BREAKS.search(head):
        return True
    first = _START.search(head)
    if first is None:
        return False
    folded = head.lower()
    name = first[1].lower()
    starts_with_it = not head[: first.start()].strip("\ufeff \t\r\n")
    closed = f"</{name}" in folded[first.end() :]
    if starts_with_it and (closed or name in ("meta", "link", "p", "li")):
        return True
    lines = [line.strip() for line in head.splitlines() if "<" in line]
    whole = sum(1 for line in lines if line.startswith("<") and line.endswith(">"))
    return closed and whole >= max(2, len(lines) / 2)


_DATA = pattern(r"[\ufeff\s]*+(?:\[\s*+)?\{(?=[^\x00]{0,2000}\"@(?:context|type|graph)\"\s*+:)")


def looks_like_json_ld(source: str) -> bool:
    """Whether a text is JSON-LD alone, as it stands in a page's script.

    >>> looks_like_json_ld('{"@type": "NewsArticle"}'), looks_like_json_ld("{port}")
    (True, False)
    """
    return "{" in source and _DATA.match(source) is not None
