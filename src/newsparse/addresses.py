"""Addresses: what is one, which day it names, and where it leads."""

from __future__ import annotations

import datetime as dt
import re

from newsparse.patterns import pattern

__all__ = ["day_in", "encodable", "is_mere_address", "resolved"]

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


_PARTS = pattern(
    r"(?:(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*+):)?(?://(?P<host>[^/?#]*+))?"
    r"(?P<path>[^?#]*+)(?:\?(?P<query>[^#]*+))?(?P<rest>(?:#.*+)?)",
    re.DOTALL,
)


def resolved(written: str, address: str | None) -> str:
    """An address made whole by the one of its page, as RFC 3986 (section 5.2) has it; as written where there is none.

    The standard library's way of doing it is not used, since importing it takes as long as parsing a dozen pages.

    >>> resolved("/port", "https://example.org/news/ferry"), resolved("../port?a#b", "https://example.org/news/x/ferry")
    ('https://example.org/port', 'https://example.org/news/port?a#b')
    >>> resolved("/port", None)
    '/port'
    """
    written = encodable(written)
    if address is None or not written:
        return written or encodable(address or "")
    found, base = _PARTS.match(written), _PARTS.match(encodable(address))
    if found is None or base is None or found["scheme"] or base["scheme"] not in _RELATIVE:
        return written
    host, path, query = found["host"], found["path"], found["query"]
    if not host:
        host = base["host"]
        if not path:
            path, query = base["path"], base["query"] if query is None else query
        else:
            before = "" if path[0] == "/" else base["path"].rpartition("/")[0] + "/"
            path = _without_dots(before + path)
    start = f"{base['scheme']}:" if base["scheme"] else ""
    start += "" if host is None else f"//{host}"
    return start + path + ("" if query is None else f"?{query}") + found["rest"]


_SURROGATE = pattern("[\ud800-\udfff]")


def encodable(address: str) -> str:
    r"""An address with U+FFFD for what no encoding has: half a character, or a byte that was kept as one.

    >>> encodable("https://example.org/\udcaf")
    'https://example.org/�'
    """
    return address if address.isascii() else _SURROGATE.sub("\ufffd", address)


_RELATIVE = {"http", "https", "file", "ftp", None}
"""Schemes whose addresses others may be relative to."""


def _without_dots(path: str) -> str:
    """A path whose steps up and in place are done."""
    if "/." not in path:
        return path
    kept: list[str] = []
    steps = path.split("/")
    for step in steps:
        if step == ".." and len(kept) > 1:
            kept.pop()
        elif step not in (".", ".."):
            kept.append(step)
    return "/".join(kept) + ("/" if steps[-1] in (".", "..") else "")
