"""A name for an article where a format asks for one."""

from __future__ import annotations

import re

from newsparse.article import Article

__all__ = ["identifier", "is_uri"]

_NEVER = r"\s<>\"{}|\\^`\x00-\x20\x7f-\U0010ffff"
"""What no URI holds as it is (RFC 3986)."""

_URI = re.compile(rf"(?:https?|ftp)://[^/?#{_NEVER}][^{_NEVER}]*+", re.ASCII | re.IGNORECASE)


def is_uri(address: str | None) -> bool:
    """Whether an address is a whole one that may stand where a format asks for a URI.

    >>> is_uri("https://example.org/port"), is_uri("/port"), is_uri("javascript:alert(1)")
    (True, False, False)
    """
    return address is not None and _URI.fullmatch(address) is not None


def identifier(article: Article, part: str = "") -> str:
    r"""The article's address, or a UUID made of its content: the same for the same title, date and text.

    Args:
        article: the one to name.
        part: which part of it is to be named; the whole where none is given.

    >>> import newsparse
    >>> identifier(newsparse.parse("Port reopens\n\nThe port opened on Friday, he said."))
    'urn:uuid:1b014a1c-996b-5556-a850-132493b7660e'
    """
    if not part and article.url is not None and is_uri(article.url):
        return article.url
    from uuid import NAMESPACE_URL, uuid5

    stated = (article.url or "", article.title or "", str(article.date or ""), article.text, part)
    name = "\x1f".join(stated).encode("utf-8", "replace").decode("utf-8")
    return uuid5(NAMESPACE_URL, name).urn
