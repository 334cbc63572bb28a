"""Times of day: how news prints them, beside a date or alone."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

from newsparse.article import Precision
from newsparse.moments.words import is_weekday
from newsparse.patterns import pattern
from newsparse.rules.zones import AMBIGUOUS_ZONES, ZONES

__all__ = ["Clock", "clock_after", "clock_before", "clock_in"]

_AT = (
    r"(?:at|um|ab|à|a las|a la|alle ore|alle|ore|ora|às|kl|klo|klockan|om|o godz|godz|o|v|в|о|u|ó|saat|pukul|jam|"
    r"στις|lúc|"
    r"الساعة|ساعت|בשעה|เวลา|"
    r"uhrzeit)"
)
_CLOCK = (
    r"(?P<half>午前|午後|上午|下午|오전|오후)?\s?"
    r"(?P<h>[0-2]?[0-9])"
    r"(?:\s?(?:[:.h時시点點]|:\s|\sh\s|\suhr\s)\s?(?P<mi>[0-5][0-9])(?:[:.分'](?P<s>[0-5][0-9])(?:[.,][0-9]{1,9})?)?[分분]?|(?=\s?[ap]\.?\s?m\b))"
    r"(?:\s?(?P<ap>[ap])\.?\s?m(?:\b|(?=(?-i:[A-Z][a-z])))\.?|\s?(?P<greek>[πμ])\.?\s?μ\b\.?"
    r"|\s?(?P<half_after>(?:صباح|مساء|ظهر)[\w\u064b]{0,3}|[صم]|[قب]\.?\s?ظ|(?-i:SA|CH|ÖÖ|ÖS))(?![^\W\d_])\.?)?"
    r"(?:\s?(?:uhr|hs|hrs|uur|น|h)\b\.?)?"
    r"(?:\s?\(?(?P<zone>(?-i:[A-ZМСК]{1,5})(?:\b|(?=(?-i:[A-Z][a-z])))(?:\s?time\b)?)?\s?(?P<off>[+\-−]\s?[0-9]{1,2}(?::?[0-9]{2})?)?\)?)?"
)

_WEEKDAY = r"(?P<weekday>\S{1,18}?(?:\s\S{1,8}?)??)"
"""Nothing but a name is looked for, since it is looked up: a class of what a name may hold takes long to compile."""

_AFTER = pattern(
    rf"(?:T|[\s,،|•·@/(（.–—-]{{0,4}}(?:{_WEEKDAY}\.?[\s,،)）]+)??(?:{_AT}\b\.?[\s:]*)?){_CLOCK}", re.IGNORECASE
)
_BEFORE = pattern(
    rf"(?<![0-9:.])(?:{_AT}\b\.?\s)?{_CLOCK}[\s,،|•·@/)–—-]{{0,4}}(?:on\s)?(?:{_WEEKDAY}\.?[\s,،]+)?$", re.IGNORECASE
)
_ANYWHERE = pattern(rf"(?<![0-9:.]){_CLOCK}", re.IGNORECASE)
_PARTS = ("h", "mi", "s", "ap", "half", "greek", "half_after", "zone", "off")
_LATE = ("p", "μ", "午後", "下午", "오후", "م", "ظهر", "ب", "ch", "ös")
"""Beginnings of the words for the half of the day after noon."""

_DIGIT = pattern(r"[0-9]")
"""What no time of day does without."""

_MORE = 24
"""Characters; how far from its date a time may begin."""


class Clock(NamedTuple):
    """A time of day and where it stands, with the words around it that belong to it."""

    start: int
    stop: int
    time: dt.time
    """Aware where an offset is stated."""

    precision: Precision
    zone: str | None
    """An abbreviation that names several offsets, which is why the time is without one."""


def clock_after(text: str, at: int, limit: int) -> Clock | None:
    """The time that stands right behind a date, with a weekday or "at" before it; None where none does.

    >>> str(clock_after("5 June 2020 at 10:04", 11, 20).time)
    '10:04:00'
    """
    found = _AFTER.match(text, at, limit) if at < limit and _DIGIT.search(text, at, limit) else None
    if found is None or (found["weekday"] and not is_weekday(found["weekday"])):
        return None
    clock = _read(found, 0)
    if clock is not None and found["zone"] and not (clock.zone or clock.time.tzinfo):
        return clock._replace(stop=found.start("zone"))  # a word that is no zone
    return clock


def clock_before(text: str, floor: int, at: int) -> Clock | None:
    """The time that stands right before a date; None where none does.

    >>> str(clock_before("10:04, 5 June 2020", 0, 7).time)
    '10:04:00'
    """
    first = max(floor, at - _MORE)
    found = _BEFORE.search(text[first:at]) if _DIGIT.search(text, first, at) else None
    if found is None or not found["mi"] or (found["weekday"] and not is_weekday(found["weekday"])):
        return None
    return _read(found, first)


def clock_in(text: str) -> Clock | None:
    """The first time of day in a text; None where there is none.

    >>> str(clock_in("yesterday, 17:40").time)
    '17:40:00'
    """
    found = _ANYWHERE.search(text)
    return _read(found, 0) if found else None


def _read(match: re.Match[str], offset: int) -> Clock | None:
    """The time of day that a match states; None for one that no clock shows."""
    hours, minutes_, seconds, latin, before, greek, after, zone, off = match.group(*_PARTS)
    hour, minute, second = int(hours), int(minutes_ or 0), int(seconds or 0)
    half = (latin or before or greek or after or "").lower()
    if half:
        if 1 <= hour <= 12 or (before and hour == 0):
            hour = hour % 12 + 12 * half.startswith(_LATE)
        elif not after:
            return None  # "15:30 م" is printed; "15:30 pm" is no time
    if hour > 23:
        return None
    zone = (zone or "").upper().removesuffix("TIME").strip()
    minutes = _offset(off)
    if zone in ZONES and minutes is None:
        minutes = ZONES[zone]
    tz = None if minutes is None else dt.timezone(dt.timedelta(minutes=minutes))
    unclear = zone if zone in AMBIGUOUS_ZONES and minutes is None else None
    precision: Precision = "second" if seconds else "minute"
    time = dt.time(hour, minute, second, tzinfo=tz)
    return Clock(offset + match.start(), offset + match.end(), time, precision, unclear)


def _offset(text: str | None) -> int | None:
    """Minutes east of Greenwich of "+0200", "+02:00", "-3"; None where none is stated or none that exists."""
    if not text:
        return None
    digits = [c for c in text if c.isdigit()]
    number = int("".join(digits))
    hours, minutes = divmod(number, 100) if len(digits) > 2 else (number, 0)
    if hours > 14 or minutes > 59:
        return None
    return (hours * 60 + minutes) * (-1 if text[0] in "-−" else 1)
