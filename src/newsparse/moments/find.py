"""Finds every full date of a line, with the time that stands with it."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

from newsparse.article import Moment
from newsparse.moments.clock import clock_after, clock_before
from newsparse.moments.eras import persian_day, year_of
from newsparse.moments.layouts import dates_in, has_date_sign, layouts_in
from newsparse.moments.numerals import ascii_digits, ascii_figures
from newsparse.moments.words import month_number
from newsparse.patterns import pattern

__all__ = ["YEARS", "Reading", "find_moments"]

YEARS = range(1900, 2101)
"""Years that a publication date may have; what states another one is no date."""

_FIGURE = pattern(r"[0-9]")


class Reading(NamedTuple):
    """A moment found in a line, and where."""

    start: int
    stop: int
    moment: Moment
    numeric: tuple[int, int] | None = None
    """The first two numbers of an all-numeric date with the year last; None for other layouts."""

    zone: str | None = None
    """A zone abbreviation that names several offsets, which is why the time is without one."""


def find_moments(text: str, language: str | None = None, day_first: bool | None = None) -> list[Reading]:
    """Every full date of a short line, in order, with the time that stands with it.

    Args:
        text: a line; the caller sees to it that it is short.
        language: decides between languages in which one name means two months.
        day_first: how ``03/04/2024`` is read; None where nothing decides: then the language of the separators, and
            what is still open is flagged.

    >>> [str(r.moment) for r in find_moments("By Ann Lee | June 5, 2020 10:04 AM GMT | Updated 6 June 2020")]
    ['2020-06-05T10:04:00+00:00', '2020-06-06']
    """
    if len(text) == 10 and text[4] == text[7] == "-" and text.isascii():
        try:  # the commonest line of all
            date = dt.date.fromisoformat(text)
        except ValueError:
            return []
        return [Reading(0, 10, Moment(date=date, raw=text))] if date.year in YEARS else []
    if not has_date_sign(text):
        return []
    plain = ascii_digits(text)
    readings: list[_Day] = []
    taken: list[tuple[int, int]] = []
    for layout in layouts_in(plain):
        for match in dates_in(plain, layout):
            if taken and any(match.start() < stop and start < match.end() for start, stop in taken):
                continue
            if layout == "persian numbers" and language != "fa" and text[match.start()] < "\u06f0":
                continue  # 1402/07/11 is one where the language or the figures are Persian
            found = _day(layout, match, language, day_first)
            if found is not None:
                start, date, ambiguous = found
                taken.append((start, match.end()))
                numeric = (int(match["a"]), int(match["b"] or match["bb"])) if layout == "numbers" else None
                readings.append((start, match.end(), date, ambiguous, numeric))
        if taken and "年" not in text and not _may_hold_more(plain, taken):
            break
    readings.sort()
    timed: list[Reading] = []
    for index in range(len(readings)):
        timed.append(_with_time(text, plain, readings, index, timed[-1].stop if timed else 0))
    return timed


def _may_hold_more(text: str, taken: list[tuple[int, int]]) -> bool:
    """Whether a figure stands outside the dates that were found: no date without ideographs does without."""
    at = 0
    for start, stop in sorted(taken):
        if _FIGURE.search(text, at, start):
            return True
        at = stop
    return at < len(text) and _FIGURE.search(text, at) is not None


def _day(
    layout: str, match: re.Match[str], language: str | None, day_first: bool | None
) -> tuple[int, dt.date, bool] | None:
    """Where the date begins, which day it is, and whether that is in doubt; None where there is no such day."""
    groups = match.groupdict()
    start, ambiguous = match.start(), False
    if layout.startswith("persian"):
        date = persian_day(groups)
        return (start, date, False) if date else None
    if layout == "figures":
        groups = {name: ascii_figures(group or "") for name, group in groups.items()}
    year = year_of(groups)
    if layout == "numbers":
        first, second = int(match["a"]), int(match["b"] or match["bb"])
        day, month, ambiguous = _order(first, second, (match["sep"] or match["dot"]).strip(), language, day_first)
    else:
        day = int(groups["d"])
        if groups.get("month") is None:
            month = int(groups["m"])
        else:
            number, skip = _month_in(groups["month"], language)
            if number is None or (skip and layout != "month day year"):
                return None
            month, start = number, start + skip
    try:
        date = dt.date(year, month, day)
    except ValueError:
        return None
    return (start, date, ambiguous) if date.year in YEARS else None


def _month_in(word: str, language: str | None) -> tuple[int | None, int]:
    """The month that a word names, or that is glued to its end ("readApril"), and how much of it is not the month."""
    number = month_number(word, language)
    if number is not None:
        return number, 0
    for at in range(len(word) - 3, 0, -1):
        if word[at].isupper() and not word[at - 1].isupper():
            return month_number(word[at:], language), at
    return None, 0


def _order(
    first: int, second: int, separator: str, language: str | None, day_first: bool | None
) -> tuple[int, int, bool]:
    """Day and month of a numeric date, and whether that is in doubt."""
    if first > 12 or second > 12 or first == second:
        return (first, second, False) if second <= 12 else (second, first, False)
    if day_first is not None:
        return (first, second, False) if day_first else (second, first, False)
    if separator == "." or language not in (None, "en", "und"):
        return first, second, False
    return second, first, True


_Day = tuple[int, int, dt.date, bool, tuple[int, int] | None]
"""Where a date stands, which it is, whether that is in doubt, and its first two numbers where it is all numbers."""


def _with_time(text: str, plain: str, readings: list[_Day], index: int, floor: int) -> Reading:
    """The reading with the time after it or before it, up to its neighbours."""
    first, last, date, ambiguous, numeric = readings[index]
    ceiling = readings[index + 1][0] if index + 1 < len(readings) else len(plain)
    clock = clock_after(plain, last, ceiling)
    start, stop = (first, clock.stop) if clock else (first, last)
    if clock is None and first > floor and (clock := clock_before(plain, floor, first)):
        start = clock.start
    start, stop = _trimmed(text, start, stop)
    raw = text[start:stop]
    if clock is None:
        return _new(Reading, (start, stop, Moment(date=date, raw=raw, ambiguous=ambiguous), numeric, None))
    moment = Moment(date=date, time=clock.time, raw=raw, precision=clock.precision, ambiguous=ambiguous)
    return _new(Reading, (start, stop, moment, numeric, clock.zone))


_new = tuple.__new__
"""A named tuple's own way of being made takes three times as long."""


def _trimmed(text: str, start: int, stop: int) -> tuple[int, int]:
    while stop > start and text[stop - 1] in " (,|":
        stop -= 1
    while start < stop and text[start] == " ":
        start += 1
    return start, stop
