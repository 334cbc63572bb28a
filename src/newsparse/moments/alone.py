"""Reads a text that is a date and nothing else; the only importer of dateutil."""

from __future__ import annotations

import datetime as dt

from newsparse.article import Moment
from newsparse.moments.find import YEARS, find_moments
from newsparse.moments.words import is_weekday
from newsparse.patterns import pattern
from newsparse.rules.zones import ZONES

__all__ = ["read_moment"]

TEXT_LIMIT = 100
"""Characters; a longer text is not a date and nothing else."""

_YEAR = pattern(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9:.])|^[12][0-9]{7}")


def read_moment(text: str, language: str | None = None, *, day_first: bool | None = None) -> Moment | None:
    """Read a text that is a date and nothing else, but for a weekday before it.

    Args:
        text: as printed, e.g. ``"5. Mai 2024, 10:04"``; at most 100 characters.
        language: a language code; decides between languages in which one month's name means another month, and, where
            it is not English, that ``03/04/2024`` is 3 April.
        day_first: True where ``03/04/2024`` is 3 April, False where it is 4 March; None to go by the language, with
            ``ambiguous`` set where that does not decide.

    Returns:
        A Moment; its time is aware where the text gives an offset. None where year, month or day is missing, where
        the year is outside 1900 to 2100, or where more than a date stands there. Two digits mean 1969 to 2068.

    >>> str(read_moment("5. Mai 2024", "de"))
    '2024-05-05'
    >>> read_moment("5 March") is None
    True
    >>> read_moment("03/04/2024").ambiguous, str(read_moment("03/04/2024", "fr"))
    (True, '2024-04-03')
    """
    text = " ".join(text.split())
    if len(text) > TEXT_LIMIT:
        return None
    readings = find_moments(text, language, day_first)
    if len(readings) == 1:
        around = text[: readings[0].start], text[readings[0].stop :]
        if all(_is_nothing(part) for part in around):
            return readings[0].moment
        return None
    return None if readings else _read_odd(text)


def _is_nothing(text: str) -> bool:
    bare = text.strip(" ,،.;:|-–—()（）")
    return not bare.strip("日") or is_weekday(bare)


def _read_odd(text: str) -> Moment | None:
    """What no layout of ours reads, by dateutil: only where it has a year, and invents nothing.

    dateutil fills what is missing from a default; read twice with defaults that differ in every part, what it
    made up shows. Beside its own ParserError it raises OverflowError, decimal errors and TypeError.
    """
    if len(text) > 40 or not _YEAR.search(text):
        return None
    from dateutil.parser import parse

    found = []
    for default in _DEFAULTS:
        try:
            found.append(parse(text, default=default, fuzzy=False, tzinfos=_no_zone))
        except (ValueError, OverflowError, ArithmeticError, TypeError):
            return None
    first, second = found
    if first.date() != second.date() or first.year not in YEARS:
        return None
    if first.time() != second.time():
        return Moment(date=first.date(), raw=text)
    return Moment(date=first.date(), time=first.timetz(), raw=text, precision="second" if first.second else "minute")


_DEFAULTS = tuple(dt.datetime.fromisoformat(text) for text in ("2001-02-03T04:05:06", "2004-06-08T09:10:11"))


def _no_zone(name: str | None, offset: int | None) -> dt.tzinfo | None:
    """What dateutil asks for a zone's name; it warns of every name for which it gets no answer."""
    if offset is None:
        offset = 60 * ZONES[name] if name in ZONES else None
    return None if offset is None else dt.timezone(dt.timedelta(seconds=offset))
