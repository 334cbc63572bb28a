"""Reads dates and times as news prints them: the one place that knows their layouts.

The order is: layouts of our own over month tables, for a stretch of a line; then, for a short text that is a date and
nothing else, the standard library's ISO reader and dateutil behind a fence.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from newsparse.article import Moment, Precision
from newsparse.patterns import pattern
from newsparse.rules.calendar import MONTHS, PERSIAN_MONTHS, WEEKDAYS
from newsparse.rules.languages import LANGUAGES, UNITS, spellings
from newsparse.rules.zones import AMBIGUOUS_ZONES, ZONES

__all__ = [
    "YEARS",
    "Reading",
    "calendar_words",
    "find_moments",
    "has_date_sign",
    "is_converted",
    "is_month",
    "is_weekday",
    "read_moment",
    "read_relative",
]

YEARS = range(1900, 2101)
"""Years that a publication date may have; what states another one is no date."""

TEXT_LIMIT = 100
"""Characters; a longer text is not a date and nothing else."""


class Reading(NamedTuple):
    """A moment found in a line, and where."""

    start: int
    stop: int
    moment: Moment
    numeric: tuple[int, int] | None = None
    """The first two numbers of an all-numeric date with the year last; None for other layouts."""

    zone: str | None = None
    """A zone abbreviation that names several offsets, which is why the time is without one."""


# --- vocabulary -----------------------------------------------------------------------------------------------------


def fold(word: str) -> str:
    """The form in which the calendar lists its names.

    >>> fold("Août."), fold("ΜΑΪΟΥ")
    ('août', 'μαϊου')
    """
    return unicodedata.normalize("NFC", word.casefold()).rstrip(".")


@lru_cache(maxsize=64)
def _names(language: str | None, months: bool) -> dict[str, int]:
    """Name -> number from 1, for a language, or for all of them: the language of the first list wins a conflict."""
    tables = MONTHS if months else WEEKDAYS
    names: dict[str, int] = {}
    for code in (language,) if language else tables:
        for number, group in enumerate(tables.get(code, "").split("|"), 1):
            for name in group.split(";"):
                names.setdefault(name, number)
    return names


def _month(word: str, language: str | None) -> int | None:
    name = fold(word)
    return (_names(language, True).get(name) if language else None) or _names(None, True).get(name)


def is_weekday(word: str) -> bool:
    """Whether a word is the name of a weekday in any language that is known.

    >>> is_weekday("Thứ tư"), is_weekday("Sonntag"), is_weekday("Port")
    (True, True, False)
    """
    return fold(word) in _names(None, False)


def calendar_words(*, months: bool) -> Iterable[str]:
    """The first words of the names of months, or of weekdays, folded."""
    return {name.partition(" ")[0] for name in _names(None, months)}


# --- layouts --------------------------------------------------------------------------------------------------------

_AFTER_YEAR = r"(?:(?![0-9])|(?=[0-9]{1,2}:[0-9]{2}))"
_YEAR = rf"(?P<y>(?:19|20|2[4-6])[0-9]{{2}}){_AFTER_YEAR}"
_SHORT_YEAR = rf"(?:{_YEAR}|['’]?(?P<yy>[0-9]{{2}})(?![0-9:.hH/-]))"
_DAY = r"(?P<d>[0-3]?[0-9])"
_LETTER = r"[^\s\d.,;:|/()\[\]<>•·«»\"'’–—+-]"
_WORD = (
    rf"(?P<month>{_LETTER}{{1,3}}\.{_LETTER}{{1,3}}|[Tt][Hh](?:[AaÁá][Nn])?[Gg]\.?\s(?:[0-9]{{1,2}}|{_LETTER}{{2,5}})"
    rf"|{_LETTER}{{2,20}}+(?:['’׳]|\.{_LETTER}{{1,3}}|\s(?:الثاني|الأول|الاول|ثاني|ثان|أول|اول))?)"
)
_GAP = r"[\s.,/-]{0,3}"

_FIGURES = "〇一二三四五六七八九十"
"""Chinese figures from zero to ten."""

_SIGN = pattern(r"[\d元](?:\d{3}|\d{0,3}[年년]|\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2}|\D{3,20}\d{2}(?![\d:]))")

_ORDINAL = r"(?:st|nd|rd|th|ST|ND|RD|TH)"
_ORDINAL_ENDS = frozenset("tdhTDH")
_OF = r"(?:de\s|De\s|DE\s|of\s|[dD]['’]|d\s)"
_OF_YEAR = r"(?:de\s|del\s|di\s|DE\s|năm\s)"
_YEAR_WORD = r"(?:\s?[гр](?:\.|(?![^\W\d_]))|\s(?:года|року|година))?"
"""The word for "year" behind it, in Russian, Ukrainian and Bulgarian."""

_LAYOUTS = {
    "year first": (
        rf"(?:(?<![0-9])|(?<=:[0-5][0-9])){_YEAR}(?P<sep>\s?[-/.]\s?)(?P<m>[0-9]{{1,2}})(?P=sep)(?P<d>[0-9]{{1,2}})(?![0-9])"
    ),
    "ideographs": (
        r"(?P<era>令和|平成|昭和)?(?P<y>(?<![0-9])[0-9]{1,4}|元)\s?[年년]\s?(?P<m>[0-9]{1,2})\s?[月월]\s?(?P<d>[0-9]{1,2})\s?[日일号號]?"
    ),
    "figures": rf"(?P<y>[{_FIGURES}]{{4}})年(?P<m>[{_FIGURES}]{{1,2}})月(?P<d>[{_FIGURES}]{{1,3}})[日號号]?",
    "persian": rf"(?<![0-9]){_DAY}\s(?P<month>{_LETTER}{{2,9}})(?:\sماه)?[\s،]{{1,2}}(?P<y>1[34][0-9]{{2}})(?![0-9])",
    "persian numbers": (
        r"(?<![0-9/-])(?P<y>1[34][0-9]{2})(?P<sep>[/-])(?P<m>[0-9]{1,2})(?P=sep)(?P<d>[0-9]{1,2})(?![0-9/-])"
    ),
    "day month year": (
        rf"(?:[Nn]gày\s)?(?<![0-9:.]){_DAY}(?:{_ORDINAL}|er|re|º|ª|°|η|ης|-го|-е)?{_GAP}{_OF}?{_WORD}\.?(?:/{_LETTER}{{2,20}})?"
        rf"{_GAP}{_OF_YEAR}?{_SHORT_YEAR}{_YEAR_WORD}"
    ),
    "month day year": rf"(?<![^\W\d_]){_WORD}[\s.]{{0,2}}{_DAY}{_ORDINAL}?(?:\s?[,.]\s?|\s){_YEAR}",
    "year month day": (
        rf"(?<![0-9])(?<![0-9][./-]){_YEAR}[\s.,]{{1,2}}(?:m\.\s?)?{_WORD}[\s.]{{1,2}}(?P<d>[0-3]?[0-9])(?![0-9]|:[0-9])"
    ),
    "numbers": (
        rf"(?<![0-9./])(?P<a>[0-9]{{1,2}})(?:(?P<sep>\s?[./-]\s?)(?P<b>[0-9]{{1,2}})(?P=sep){_YEAR}{_YEAR_WORD}"
        r"|(?P<dot>[./-])(?P<bb>[0-9]{1,2})(?P=dot)(?P<yy>[0-9]{2})(?![0-9./-]))"
    ),
}
"""The layouts of a date. Where two could read the same stretch, the one named first does."""

_PERSIAN_YEAR = pattern(r"(?<![0-9])1[34][0-9]{2}(?![0-9])")
_FULL_YEAR = pattern(r"(?:19|20|2[4-6])[0-9]{2}")
_SHORT_DATE = pattern(r"[0-9]\s?[./-]\s?[0-9]{1,2}\s?[./-]\s?[0-9]{2}|[0-9][^0-9]{3,20}[0-9]{2}(?![0-9:])")


def _layouts(text: str) -> set[str]:
    """The layouts that a line may hold a date in, by what stands around its years."""
    names: set[str] = set()
    years = False
    for match in _FULL_YEAR.finditer(text):
        years = True
        before, after = text[: match.start()].rstrip(), text[match.end() :].lstrip()
        mark = before[-1:]
        last = before.rstrip(" ./,-")[-1:]
        if last:
            if last.isdecimal() or last in _ORDINAL_ENDS:
                names.add("month day year")
            if not last.isdecimal() or "h" in text or "H" in text:  # Thg 6 is a month, too
                names.add("day month year")
            if mark in "./-":
                names.add("numbers")
        if after:
            if after[0] in "-/.":
                names.add("year first")
            if not after.lstrip(" .,")[:1].isdecimal():
                names.add("year month day")
    if not years and _SHORT_DATE.search(text):
        names.update(("numbers", "day month year"))
    if "年" in text or "년" in text:
        names.update(("ideographs", "figures"))
    if _PERSIAN_YEAR.search(text):
        names.update(("persian", "persian numbers"))
    return names


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
    r"(?:\s?(?P<ap>[ap])\.?\s?m\b\.?|\s?(?P<greek>[πμ])\.?\s?μ\b\.?)?"
    r"(?:\s?(?:uhr|hs|hrs|uur|น|h)\b\.?)?"
    r"(?:\s?\(?(?P<zone>(?-i:[A-ZМСК]{1,5})\b(?:\s?time\b)?)?\s?(?P<off>[+\-−]\s?[0-9]{1,2}(?::?[0-9]{2})?)?\)?)?"
)

_WEEKDAY = r"(?P<weekday>\S{1,18}?(?:\s\S{1,8}?)??)"
"""Nothing but a name is looked for, since it is looked up: a class of what a name may hold takes long to compile."""

_AFTER = rf"(?:T|[\s,،|•·@/(（.–—-]{{0,4}}(?:{_WEEKDAY}\.?[\s,،)）]+)??(?:{_AT}\b\.?[\s:]*)?){_CLOCK}"
_BEFORE = rf"(?<![0-9:.])(?:{_AT}\b\.?\s)?{_CLOCK}[\s,،|•·@/)–—-]{{0,4}}(?:on\s)?(?:{_WEEKDAY}\.?[\s,،]+)?$"
_MORE = 24
"""Characters; how far from its date a time may begin."""


@lru_cache(maxsize=32)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_FOREIGN_DIGIT = pattern(r"(?![0-9])\d")


@lru_cache(maxsize=16)
def _exactly(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _digits(text: str) -> str:
    """The text with the decimal digits of any script as ASCII ones, each in its place."""
    if text.isascii() or not _FOREIGN_DIGIT.search(text):
        return text
    return "".join([str(unicodedata.decimal(c)) if not c.isascii() and c.isdecimal() else c for c in text])


# --- reading --------------------------------------------------------------------------------------------------------


def has_date_sign(text: str) -> bool:
    """Whether a line may hold a date at all: a year, or what a short one stands in, in ASCII digits or any others.

    >>> has_date_sign("June 5, 2020"), has_date_sign("5.6.20"), has_date_sign("All 5 boats")
    (True, True, False)
    """
    return _SIGN.search(text) is not None or ("年" in text and "月" in text)


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
    plain = _digits(text)
    readings: list[_Day] = []
    taken: list[tuple[int, int]] = []
    names = _layouts(plain)
    for name in _LAYOUTS if names else ():
        if name not in names:
            continue
        for match in _exactly(_LAYOUTS[name]).finditer(plain):
            if any(match.start() < stop and start < match.end() for start, stop in taken):
                continue
            if name == "persian numbers" and language != "fa" and text[match.start()] < "\u06f0":
                continue  # 1402/07/11 is one where the language or the figures are Persian
            found = _day(name, match, language, day_first)
            if found is not None:
                start, date, ambiguous = found
                taken.append((start, match.end()))
                numeric = (int(match["a"]), int(match["b"] or match["bb"])) if name == "numbers" else None
                readings.append((start, match.end(), date, ambiguous, numeric))
    readings.sort()
    timed: list[Reading] = []
    for index in range(len(readings)):
        timed.append(_with_time(text, plain, readings, index, timed[-1].stop if timed else 0))
    return timed


def _day(
    layout: str, match: re.Match[str], language: str | None, day_first: bool | None
) -> tuple[int, dt.date, bool] | None:
    """Where the date begins, which day it is, and whether that is in doubt; None where there is no such day."""
    groups = match.groupdict()
    start, ambiguous = match.start(), False
    if layout.startswith("persian"):
        date = _persian_day(groups)
        return (start, date, False) if date else None
    if layout == "figures":
        groups = {name: _figures(group or "") for name, group in groups.items()}
    year = _year(groups)
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
    number = _month(word, language)
    if number is not None:
        return number, 0
    for at in range(len(word) - 3, 0, -1):
        if word[at].isupper() and not word[at - 1].isupper():
            return _month(word[at:], language), at
    return None, 0


def _figures(text: str) -> str:
    """Chinese figures as ASCII ones: those of a year one by one, or "二十三"."""
    if "十" not in text:
        return "".join([str(_FIGURES.index(figure)) for figure in text])
    tens, _, ones = text.partition("十")
    return str((_FIGURES.index(tens) if tens else 1) * 10 + (_FIGURES.index(ones) if ones else 0))


@lru_cache(maxsize=1)
def _persian_names() -> dict[str, int]:
    groups = enumerate(PERSIAN_MONTHS.split("|"), 1)
    return {name: number for number, group in groups for name in group.split(";")}


_PERSIAN_EPOCH = 226_894
"""The day, counted as datetime does, before the first of the Persian calendar."""


def _persian_day(groups: dict[str, str | None]) -> dt.date | None:
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

    >>> is_converted(find_moments("5 มิถุนายน 2563")[0].moment), is_converted(find_moments("5 June 2020")[0].moment)
    (True, False)
    """
    years = {int(number) for number in re.findall(r"[0-9]+", _digits(moment.raw))}
    return bool(years) and years.isdisjoint((moment.date.year, moment.date.year % 100)) and max(years) < 10_000


def _is_thai(month: str | None) -> bool:
    """Whether a month's name is Thai: a short year beside it is of the Buddhist era, but for small numbers."""
    return month is not None and "\u0e00" < month[0] < "\u0e7f"


_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925}


def _year(groups: dict[str, str | None]) -> int:
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
    after = _compiled(_AFTER).match(plain, last, ceiling) if last < ceiling else None
    if after and after["weekday"] and not is_weekday(after["weekday"]):
        after = None
    found, start, stop = after, first, after.end() if after else last
    if after is None and first > floor:
        before = plain[max(floor, first - _MORE) : first]
        found = _compiled(_BEFORE).search(before)
        if found and found["mi"] and (not found["weekday"] or is_weekday(found["weekday"])):
            start = first - len(before) + found.start()
        else:
            found = None
    time, precision, zone = _time(found) if found else (None, "day", None)
    if time is None:
        start, stop = first, last
    elif after and after["zone"] and not (zone or time.tzinfo):
        stop = after.start("zone")  # a word that is no zone
    start, stop = _trimmed(text, start, stop)
    moment = Moment(date=date, time=time, raw=text[start:stop], precision=precision, ambiguous=ambiguous)
    return Reading(start, stop, moment, numeric, zone)


def _trimmed(text: str, start: int, stop: int) -> tuple[int, int]:
    while stop > start and text[stop - 1] in " (,|":
        stop -= 1
    while start < stop and text[start] == " ":
        start += 1
    return start, stop


def _time(match: re.Match[str]) -> tuple[dt.time | None, Precision, str | None]:
    """The time of day, its precision, and a zone that names several offsets."""
    hour, minute, second = (int(match[name] or 0) for name in ("h", "mi", "s"))
    if match["ap"] or match["half"] or match["greek"]:
        if not 1 <= hour <= 12 and not (match["half"] and hour == 0):
            return None, "day", None
        late = (
            (match["ap"] or "").lower() == "p"
            or (match["greek"] or "") == "μ"
            or match["half"] in ("午後", "下午", "오후")
        )
        hour = hour % 12 + 12 * late
    if hour > 23:
        return None, "day", None
    zone = (match["zone"] or "").upper().removesuffix("TIME").strip()
    offset = _offset(match["off"])
    if zone in ZONES and offset is None:
        offset = ZONES[zone]
    tz = None if offset is None else dt.timezone(dt.timedelta(minutes=offset))
    unclear = zone if zone in AMBIGUOUS_ZONES and offset is None else None
    return dt.time(hour, minute, second, tzinfo=tz), "second" if match["s"] else "minute", unclear


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
    folded = _digits(text).casefold()
    parts = folded.replace(",", " ").split()
    clock = _compiled(rf"(?<![0-9:.]){_CLOCK}").search(folded)
    for field, days in (("today", 0), ("yesterday", 1)):
        if any(folded.startswith(word) for word in spellings(field)):
            date = reference.date() - dt.timedelta(days=days)
            time = _time(clock)[0] if clock else None
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
    if len(text) > 40 or not _compiled(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9:.])|^[12][0-9]{7}").search(text):
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


def is_month(word: str) -> bool:
    """Whether a word is the name of a month in any language that is known.

    >>> is_month("Juni"), is_month("Port")
    (True, False)
    """
    return _month(word, None) is not None
