"""Reads what counts from a moment: "2 days ago", "yesterday, 17:40"."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

from newsparse.article import Moment
from newsparse.moments.clock import clock_in
from newsparse.moments.numerals import ascii_digits
from newsparse.rules.languages import LANGUAGES, UNITS, spellings

__all__ = ["read_relative"]


def read_relative(text: str, reference: dt.datetime) -> Moment | None:
    """Read "2 days ago", "vor 14 Minuten", "yesterday, 17:40" as counted from a moment.

    Args:
        text: the expression and nothing else.
        reference: when it was printed; its offset is that of the result.

    Returns:
        A Moment to the day for days and longer, to the minute else; None where the text is no such expression.

    >>> str(read_relative("2 days ago", dt.datetime(2022, 5, 20, 12, 0)))
    '2022-05-18'
    """
    folded = ascii_digits(text).casefold()
    parts = folded.replace(",", " ").split()
    clock = clock_in(folded)
    for field, days in (("today", 0), ("yesterday", 1)):
        if any(folded.startswith(word) for word in spellings(field)):
            date = reference.date() - dt.timedelta(days=days)
            time = clock.time if clock else None
            if time is not None and time.tzinfo is None:
                time = time.replace(tzinfo=reference.tzinfo)
            return Moment(date=date, time=time, raw=text, precision="minute" if time else "day")
    place = next((i for i, part in enumerate(parts) if part.isdecimal() and len(part) < 4), None)
    if place is None:
        return None
    count = int(parts[place])
    nearest = (*parts[place + 1 :], *reversed(parts[:place]))  # the unit follows the count in most languages
    unit = next((number for part in nearest if (number := _units().get(part.strip("."))) is not None), None)
    if unit is None:
        return None
    try:
        then = _before(reference, count, unit)
    except (ValueError, OverflowError):
        return None
    if unit >= 3:
        return Moment(date=then.date(), raw=text)
    return Moment(date=then.date(), time=then.timetz().replace(second=0, microsecond=0), raw=text, precision="minute")


@lru_cache(maxsize=1)
def _units() -> dict[str, int]:
    """Spelling of a unit of time -> its place in UNITS."""
    found: dict[str, int] = {}
    for language in LANGUAGES.values():
        for number, group in enumerate(language.units.split("/")):
            for word in group.split("|"):
                found.setdefault(word, number)
    return found


_SECONDS = (1, 60, 3600, 86_400, 604_800)


def _before(moment: dt.datetime, count: int, unit: int) -> dt.datetime:
    if unit < len(_SECONDS):
        return moment - dt.timedelta(seconds=count * _SECONDS[unit])
    months = moment.year * 12 + moment.month - 1 - count * (1 if UNITS[unit] == "month" else 12)
    return moment.replace(year=months // 12, month=months % 12 + 1, day=min(moment.day, 28))
