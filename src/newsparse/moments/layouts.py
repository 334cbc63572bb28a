"""The layouts of a date: how day, month and year stand together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from newsparse.moments.numerals import FIGURES
from newsparse.patterns import pattern

__all__ = ["dates_in", "has_date_sign", "layouts_in"]

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

_SIGN = pattern(r"[\d元](?:\d{3}|\d{0,3}[年년]|\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2}|\D{3,20}\d{2}(?![\d:]))")

_ORDINAL = r"(?:st|nd|rd|th|ST|ND|RD|TH)"
_ORDINAL_ENDS = frozenset("tdhTDH")
_OF = r"(?:de\s|De\s|DE\s|of\s|[dD]['’]|d\s)"
_OF_YEAR = r"(?:de\s|del\s|di\s|DE\s|năm\s|พ\.ศ\.\s?)"
_YEAR_WORD = r"(?:\s?[гр](?:\.|(?![^\W\d_]))|\s(?:года|року|година))?"
"""The word for "year" behind it, in Russian, Ukrainian and Bulgarian."""

_LAYOUTS = {
    "year first": (
        rf"(?:(?<![0-9])|(?<=:[0-5][0-9])){_YEAR}(?P<sep>\s?[-/.]\s?)(?P<m>[0-9]{{1,2}})(?P=sep)(?P<d>[0-9]{{1,2}})(?![0-9])"
    ),
    "ideographs": (
        r"(?P<era>令和|平成|昭和)?(?P<y>(?<![0-9])[0-9]{1,4}|元)\s?[年년]\s?(?P<m>[0-9]{1,2})\s?[月월]\s?(?P<d>[0-9]{1,2})\s?[日일号號]?"
    ),
    "figures": rf"(?P<y>[{FIGURES}]{{4}})年(?P<m>[{FIGURES}]{{1,2}})月(?P<d>[{FIGURES}]{{1,3}})[日號号]?",
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
_DIGIT = pattern(r"[0-9]")
_FULL_YEAR = pattern(r"(?:19|20|2[4-6])[0-9]{2}")
_SHORT_DATE = pattern(r"[0-9]\s?[./-]\s?[0-9]{1,2}\s?[./-]\s?[0-9]{2}|[0-9][^0-9]{3,20}[0-9]{2}(?![0-9:])")


def layouts_in(text: str) -> Iterator[str]:
    """The layouts that a line may hold a date in, by what stands around its years, in their order.

    >>> list(layouts_in("June 5, 2020"))
    ['month day year']
    """
    names = _possible(text)
    return (name for name in _LAYOUTS if name in names) if names else iter(())


def dates_in(text: str, layout: str) -> Iterator[re.Match[str]]:
    """What has a layout in a line; its groups are the parts of the date."""
    return _compiled(_LAYOUTS[layout]).finditer(text)


@lru_cache(maxsize=16)
def _compiled(layout: str) -> re.Pattern[str]:
    return re.compile(layout)


def _possible(text: str) -> set[str]:
    names: set[str] = set()
    years = False
    for match in _FULL_YEAR.finditer(text):
        years = True
        before, after = text[: match.start()].rstrip(), text[match.end() :].lstrip()
        mark = before[-1:]
        last = before.rstrip(" ./,-")[-1:]
        if last:
            if last.isdecimal() or (last in _ORDINAL_ENDS and before.rstrip(" ./,-")[-3:-2].isdecimal()):
                names.add("month day year")
            named = not last.isdecimal() or "h" in text or "H" in text  # Thg 6 is a month, too
            if named and (after[:1] not in ("-", "/") or _DIGIT.search(before)):
                names.add("day month year")
            if mark in "./-":
                names.add("numbers")
        if after:
            if after[0] in "-/.":
                names.add("year first")
            if text[match.end()] not in "-/" and not after.lstrip(" .,")[:1].isdecimal():
                names.add("year month day")
    if not years and _SHORT_DATE.search(text):
        names.update(("numbers", "day month year"))
    if "年" in text or "년" in text:
        names.update(("ideographs", "figures"))
    if ("13" in text or "14" in text) and _PERSIAN_YEAR.search(text):
        names.update(("persian", "persian numbers"))
    return names


def has_date_sign(text: str) -> bool:
    """Whether a line may hold a date at all: a year, or what a short one stands in, in ASCII digits or any others.

    >>> has_date_sign("June 5, 2020"), has_date_sign("5.6.20"), has_date_sign("All 5 boats")
    (True, True, False)
    """
    return _SIGN.search(text) is not None or ("年" in text and "月" in text)
