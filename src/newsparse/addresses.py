"""Addresses: what is one, which day it names, and where it leads."""

from __future__ import annotations

import datetime as dt
import re

from newsparse.patterns import pattern

__all__ = ["day_in", "is_mere_address", "resolved"]

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
    return len(text) <= LONGEST and " " not in text and _MERE.fullmatch(text.strip()) is not None


_DAY = pattern(
    r"(?<![0-9])((?:19|20)[0-9]{2})"
    r"(?:[/-]([01]?[0-9])[/-]([0-3]?[0-9])(?![0-9])|([01][0-9])([0-3][0-9])(?:(?![0-9])|(?=(?:[01][0-9]|2[0-3])[0-5][0-9])))"
)
"""2020/06/05, 2020-06-05, and without marks, there also with the time of day and a counter behind it, as agencies
number their stories: AKR20200605143200051."""


def day_in(address: str) -> tuple[dt.date, str] | None:
    """The day that an address names, and how it is written there; None where it names none.

    >>> day_in("https://example.org/2020/06/05/port")
    (datetime.date(2020, 6, 5), '2020/06/05')
    >>> day_in("https://example.org/view/A2020060514320005")[0], day_in("https://example.org/view/20201345")
    (datetime.date(2020, 6, 5), None)
    """
    for found in _DAY.finditer(address[:LONGEST]):
        year, month, day = (int(part) for part in found.groups() if part)
        try:
            return dt.date(year, month, day), found[0]
        except ValueError:
            continue
    return None


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
