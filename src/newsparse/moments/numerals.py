"""Figures of other scripts as ASCII ones."""

from __future__ import annotations

import unicodedata

from newsparse.patterns import pattern

__all__ = ["FIGURES", "ascii_digits", "ascii_figures"]

FIGURES = "〇一二三四五六七八九十"
"""Chinese figures from zero to ten."""

_FOREIGN_DIGIT = pattern(r"(?![0-9])\d")


def ascii_digits(text: str) -> str:
    """The text with the decimal digits of any script as ASCII ones, each in its place.

    >>> ascii_digits("٥ June")
    '5 June'
    """
    if text.isascii() or not _FOREIGN_DIGIT.search(text):
        return text
    return "".join([str(unicodedata.decimal(c)) if not c.isascii() and c.isdecimal() else c for c in text])


def ascii_figures(text: str) -> str:
    """Chinese figures as ASCII ones: those of a year one by one, or as a number.

    >>> ascii_figures("二〇二〇"), ascii_figures("二十三")
    ('2020', '23')
    """
    if "十" not in text:
        return "".join([str(FIGURES.index(figure)) for figure in text])
    tens, _, ones = text.partition("十")
    return str((FIGURES.index(tens) if tens else 1) * 10 + (FIGURES.index(ones) if ones else 0))
