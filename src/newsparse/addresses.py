"""Addresses that depend on where they stand, made whole."""

from __future__ import annotations

import re

from newsparse.patterns import pattern

__all__ = ["is_mere_address", "resolved"]

LONGEST = 2000
"""No address that anybody reads from is longer."""

_MERE = pattern(
    r"(?:https?|file|ftp)://\S+|(?:[a-z]:)?(?:[\w.~-]*[/\\])*[\w.~-]+\.(?:html?|txt|warc|jsonl?|xml|pdf)(?:\.gz)?",
    re.IGNORECASE,
)


def is_mere_address(text: str) -> bool:
    """Whether a text is nothing but the address of a page or the path of a file.

    >>> is_mere_address("https://example.org/port"), is_mere_address("pages/port.html"), is_mere_address("Port reopens")
    (True, True, False)
    """
    return len(text) <= LONGEST and _MERE.fullmatch(text.strip()) is not None


def resolved(written: str, address: str | None) -> str:
    """An address made whole by the one of its page; as written where that is not known, or not to be read.

    >>> resolved("/port", "https://example.org/news/ferry"), resolved("/port", None)
    ('https://example.org/port', '/port')
    """
    if address is None:
        return written
    from urllib.parse import urljoin

    try:
        return urljoin(address, written)
    except ValueError:  # brackets that hold no address of version 6
        return written
