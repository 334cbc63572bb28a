"""What introduces dates, names and sources in a line, and how a line begins that may tell of them."""

from __future__ import annotations

from functools import lru_cache

from newsparse.measures import NUMBER
from newsparse.moments.words import calendar_words
from newsparse.names import agency_in
from newsparse.patterns import pattern
from newsparse.rules.furniture import furniture
from newsparse.rules.headers import NOBODY
from newsparse.rules.languages import LANGUAGES, spellings

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
    "opening_words",
    "opens",
    "phrases",
    "vocabulary",
]

LOOK_AHEAD = 60
"""Characters; where what a first word introduces must begin."""

MOST_WORDS = 6
"""Words of the longest phrase that introduces something."""

AROUND = ":：.,()[]-–—|•·"
"""What stands around a word and is none of it."""

CLOCK = pattern(r"[0-2]?[0-9][:.hH][0-5][0-9]\b")
DIGIT = pattern(r"\d")
_COLON = pattern("[:：]")
_FIRST_WORD = pattern(r"\|([^| ]+)")

GLUED_BY = pattern(r"(?:[Bb]y|[Pp]or|[Pp]ar|[Vv]on|[Dd]i)(?=[A-ZÀ-Þ][^\W\d_]{2})")
"""What introduces a name that is glued to it."""

GLUED_FIRST = frozenset("BbPpVvDd")
"""The letters that it begins with."""


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

BEFORE_COLON = ("source", "editor", "either")
"""Kinds that introduce something only before a colon."""

_MARKS = ":：."
"""What may stand behind a word that introduces something."""


@lru_cache(maxsize=1)
def _texts() -> tuple[tuple[str, str], ...]:
    """The phrases that introduce something, all of a kind between bars, and what."""
    spelled = [("|".join([getattr(one, field) for one in LANGUAGES.values()]), kind) for field, kind in _KINDS.items()]
    named = [("|".join(furniture(kind)), kind) for kind in BEFORE_COLON[:2]]
    return tuple([(f"|{text}|", kind) for text, kind in (*spelled, *named)])


@lru_cache(maxsize=1)
def first_words() -> frozenset[str]:
    """The words that phrases begin with that introduce something."""
    found = {word for text, _ in _texts() for word in _FIRST_WORD.findall(text)}
    return frozenset([word.strip(_MARKS) for word in found]) - {""}


@lru_cache(maxsize=1024)
def phrases(first: str) -> tuple[tuple[tuple[str, ...], str], ...]:
    """The phrases that begin with a word, split into words, and what each introduces; the longest first."""
    found: set[tuple[tuple[str, ...], str]] = set()
    for text, kind in _texts() if first in first_words() else ():
        for after in text.split(f"|{first}")[1:]:
            words = [word.strip(_MARKS) for word in f"{first}{after.partition('|')[0]}".split()]
            if words[0] == first:
                found.add((tuple(words), kind))
    return tuple(sorted(found, key=lambda one: (-len(one[0]), one)))


class Vocabulary:
    """Single words of all languages by what they are."""

    __slots__ = ("ago", "at", "comments", "known", "opening", "timed", "unit", "weekday")

    def __init__(self) -> None:
        """Takes them from the tables of languages and of the calendar."""
        self.unit = frozenset(word for units in spellings("units") for word in units.split("/"))
        self.ago = frozenset(word for phrase in spellings("ago") for word in phrase.split())
        self.at = frozenset(
            w.strip(".") for field in ("at", "hour") for phrase in spellings(field) for w in phrase.split()
        )
        self.comments = frozenset(spellings("comments"))
        self.weekday = frozenset(calendar_words(months=False))
        months = frozenset(calendar_words(months=True))
        self.opening = frozenset((*self.ago, *self.weekday, *months))
        """Words with which a date may begin: "vor", "Monday", "June"."""
        self.timed = frozenset((*self.unit, *self.ago, *self.at, *first_words(), *months))
        """Words without which a line that begins with a number and holds no date is none of ours."""
        self.known = self.timed | self.weekday
        """All words that a phrase begins with or that mean something alone: no other one needs a closer look."""


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """The words, of which there is one set."""
    return Vocabulary()


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
    if known := phrases(word):
        tokens = text[:LOOK_AHEAD].split(None, MOST_WORDS)
        folded = tuple([token.casefold().strip(AROUND) for token in tokens[: len(known[0][0])]])
        for parts, kind in known:
            if folded[: len(parts)] == parts:
                return _goes_on(text, kind, tokens[len(parts) :])
    return word in vocabulary().opening and bool(DIGIT.search(text, 0, LOOK_AHEAD))


@lru_cache(maxsize=1)
def _openers() -> frozenset[str]:
    """Every word with which a line of dates and names may begin, numbers apart."""
    return first_words() | vocabulary().opening


def opening_words() -> list[str]:
    """What a line for which :func:`opens` holds begins with, folded."""
    return ["", "(", "[", "（", NUMBER, *"|".join(_openers()).casefold().split("|")]


def _goes_on(text: str, kind: str, following: list[str]) -> bool:
    """Whether after the words that introduce something there may be that."""
    if kind in BEFORE_COLON:
        return bool(_COLON.search(text, 0, LOOK_AHEAD))
    if not following or kind not in ("by", "today"):
        return True
    if kind == "today":
        return len(text) <= LOOK_AHEAD or bool(CLOCK.search(text, 0, 30))
    first = following[0].strip(AROUND)
    return not first[:1].islower() or agency_in(first) or first in NOBODY
