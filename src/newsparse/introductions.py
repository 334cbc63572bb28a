"""What introduces a date, a name or a source, and with what a line of these begins: "By", "Published on", "Source:"."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from newsparse.measures import NUMBER
from newsparse.moments.words import calendar_words
from newsparse.patterns import pattern
from newsparse.rules.furniture import furniture
from newsparse.rules.languages import spellings

__all__ = [
    "AROUND",
    "BEFORE_COLON",
    "CLOCK",
    "DIGIT",
    "GLUED_BY",
    "GLUED_FIRST",
    "LOOK_AHEAD",
    "MOST_WORDS",
    "first_words",
    "known_words",
    "opening_words",
    "opens",
    "phrases_of",
]

LOOK_AHEAD = 60
"""Characters; where what a first word introduces must begin."""

MOST_WORDS = 6
"""Words of the longest phrase that introduces something."""

DIGIT = pattern(r"\d")

CLOCK = pattern(r"[0-2]?[0-9][:.hH][0-5][0-9]\b")

AROUND = ":：.,()[]-–—|•·"
"""What may stand around a word."""

_COLON = pattern("[:：]")

GLUED_BY = pattern(r"(?:[Bb]y|[Pp]or|[Pp]ar|[Vv]on|[Dd]i)(?=[A-ZÀ-Þ][^\W\d_]{2})")
"""What introduces a name that is glued to it."""

GLUED_FIRST = frozenset("BbPpVvDd")


_KINDS = {
    "by": "by",
    "published": "published",
    "updated": "updated",
    "reading_time": "reading",
    "section": "section",
    "today": "today",
    "yesterday": "today",
    "photo": "photo",
}
"""The fields of the vocabulary that introduce something, and what."""

BEFORE_COLON = ("source", "editor")
"""Kinds that introduce something only before a colon."""


@lru_cache(maxsize=1)
def _introducing() -> tuple[tuple[str, str], ...]:
    """Every phrase that introduces something, and what."""
    found = [(phrase, kind) for field, kind in _KINDS.items() for phrase in spellings(field)]
    return (*found, *((phrase, kind) for kind in BEFORE_COLON for phrase in furniture(kind)))


@lru_cache(maxsize=1)
def first_words() -> frozenset[str]:
    """The words that phrases begin with that introduce something."""
    phrases = [phrase for phrase, _ in _introducing()]
    return frozenset([phrase.partition(" ")[0].strip(":：.") for phrase in phrases]) - {""}


@lru_cache(maxsize=1024)
def phrases_of(first: str) -> tuple[tuple[tuple[str, ...], str], ...]:
    """The phrases that begin with a word, split into words, and what each introduces; the longest first."""
    found = {
        (tuple(part.strip(":：.") for part in phrase.split()), kind)
        for phrase, kind in (_introducing() if first in first_words() else ())
        if phrase.partition(" ")[0].strip(":：.") == first
    }
    return tuple(sorted(found, key=lambda p: (-len(p[0]), p)))


class _Words(NamedTuple):
    """Single words by what they are."""

    unit: frozenset[str]
    ago: frozenset[str]
    at: frozenset[str]
    comments: frozenset[str]
    weekday: frozenset[str]
    opening: frozenset[str]
    """Words with which a date may begin: "vor", "Monday", "June"."""

    timed: frozenset[str]
    """Words without which a line that begins with a number and holds no date is none of ours."""

    known: frozenset[str]
    """All words that a phrase begins with or that mean something alone: no other one needs a closer look."""


@lru_cache(maxsize=1)
def known_words() -> _Words:
    """The words of all languages."""
    unit = frozenset(word for units in spellings("units") for word in units.split("/"))
    ago = frozenset(word for phrase in spellings("ago") for word in phrase.split())
    at = frozenset(w.strip(".") for field in ("at", "hour") for phrase in spellings(field) for w in phrase.split())
    comments = frozenset(spellings("comments"))
    weekday = frozenset(calendar_words(months=False))
    opening = frozenset((*ago, *weekday, *calendar_words(months=True)))
    timed = frozenset((*unit, *ago, *at, *first_words()))
    return _Words(unit, ago, at, comments, weekday, opening, timed, timed | weekday)


def opens(text: str) -> bool:
    """Whether the line begins with a number, or with what introduces a name or a date, and goes on with one."""
    if text[0].isdecimal():
        return True
    word = text.split(" ", 1)[0].casefold().strip(AROUND)
    if not word:
        return True
    if word not in _openers():
        if ":" in word or "：" in word:
            return _COLON.split(word)[0] in first_words()
        return text[0] in GLUED_FIRST and bool(GLUED_BY.match(text))
    phrases = phrases_of(word)
    if phrases:
        tokens = text[:LOOK_AHEAD].split(None, MOST_WORDS)
        longest = len(phrases[0][0])
        folded = tuple([token.casefold().strip(AROUND) for token in tokens[:longest]])
        for parts, kind in phrases:
            if folded[: len(parts)] == parts:
                return _goes_on(text, kind, tokens[len(parts) :])
    return word in known_words().opening and bool(DIGIT.search(text, 0, LOOK_AHEAD))


@lru_cache(maxsize=1)
def _openers() -> frozenset[str]:
    """Every word with which a line of dates and names may begin, numbers apart."""
    return first_words() | known_words().opening


def opening_words() -> list[str]:
    """What a line for which :func:`opens` holds begins with, folded."""
    return [*[word.casefold() for word in _openers()], "", "(", "[", "（", NUMBER]


def _goes_on(text: str, kind: str, following: list[str]) -> bool:
    """Whether after the words that introduce something there may be that."""
    if kind in BEFORE_COLON:
        return bool(_COLON.search(text, 0, LOOK_AHEAD))
    if not following or kind not in ("by", "today"):
        return True
    if kind == "today":
        return len(text) <= LOOK_AHEAD or bool(CLOCK.search(text, 0, 30))
    first = following[0].strip(AROUND)[:1]
    return not first.islower()
