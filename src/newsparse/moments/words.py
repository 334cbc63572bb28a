"""The names of months and weekdays."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from newsparse.rules.calendar import MONTHS, WEEKDAYS

__all__ = ["calendar_words", "fold", "is_month", "is_weekday", "month_number"]


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


def month_number(word: str, language: str | None = None) -> int | None:
    """Which month a word names, from 1; None for any other word.

    Args:
        word: as printed.
        language: decides where one name means two months; None for all languages.

    >>> month_number("Juni"), month_number("Port")
    (6, None)
    """
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


def is_month(word: str) -> bool:
    """Whether a word is the name of a month in any language that is known.

    >>> is_month("Juni"), is_month("Port")
    (True, False)
    """
    return month_number(word) is not None
