"""Years and days of other calendars: Persian, Buddhist, the eras of Japan."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from functools import lru_cache

from newsparse.article import Moment
from newsparse.moments.numerals import ascii_digits
from newsparse.rules.calendar import PERSIAN_MONTHS

__all__ = ["is_converted", "persian_day", "year_of"]


@lru_cache(maxsize=1)
def _persian_names() -> dict[str, int]:
    groups = enumerate(PERSIAN_MONTHS.split("|"), 1)
    return {name: number for number, group in groups for name in group.split(";")}


_PERSIAN_EPOCH = 226_894
"""The day, counted as datetime does, before the first of the Persian calendar."""


def persian_day(groups: Mapping[str, str | None]) -> dt.date | None:
    """A day of the Solar Hijri calendar: six months of 31 days, five of 30, one of 29 or in a leap year of 30.

    Eight leap years in 33 years: that is the calendar of Iran for the years 1178 to 1633.
    """
    year, day = int(groups["y"] or 0), int(groups["d"] or 0)
    month = int(groups.get("m") or 0) or _persian_names().get(groups.get("month") or "", 0)
    leap = (25 * year + 11) % 33 < 8
    if not (1 <= month <= 12 and 1 <= day <= (31 if month < 7 else 30 if month < 12 or leap else 29)):
        return None
    before = 365 * (year - 1) + (8 * year + 21) // 33 + 30 * (month - 1) + min(month - 1, 6)
    return dt.date.fromordinal(_PERSIAN_EPOCH + before + day)


def is_converted(moment: Moment) -> bool:
    """Whether the year is not the printed one: it was of the Buddhist or Persian calendar, or of an era.

    >>> day = dt.date(2020, 6, 5)
    >>> is_converted(Moment(date=day, raw="5 มิถุนายน 2563")), is_converted(Moment(date=day, raw="5 June 2020"))
    (True, False)
    """
    years = {int(number) for number in re.findall(r"[0-9]+", ascii_digits(moment.raw))}
    return bool(years) and years.isdisjoint((moment.date.year, moment.date.year % 100)) and max(years) < 10_000


def _is_thai(month: str | None) -> bool:
    """Whether a month's name is Thai: a short year beside it is of the Buddhist era, but for small numbers."""
    return month is not None and "\u0e00" < month[0] < "\u0e7f"


_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925}


def year_of(groups: Mapping[str, str | None]) -> int:
    """Two digits mean 1969 to 2068, as POSIX has it; Japanese eras and the Buddhist era are counted back."""
    if groups.get("yy"):
        short = int(groups["yy"] or 0)
        if short >= 50 and _is_thai(groups.get("month")):
            return 2500 + short - 543
        return short + (2000 if short < 69 else 1900)
    year = 1 if groups["y"] == "元" else int(groups["y"] or 0)
    if era := groups.get("era"):
        return year + _ERAS[era]
    return year - 543 if 2400 <= year < 2700 else year
