"""Addresses that depend on where they stand, made whole."""

from __future__ import annotations

__all__ = ["resolved"]


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
