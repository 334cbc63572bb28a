"""Reads the lines that say who wrote an article and when: "By Ann Lee | June 5, 2020 | 3 Comments".

Such a line is made of dates, names, the words that introduce them, counters and separators, and of nothing else.
"""

from __future__ import annotations

from functools import lru_cache

from newsparse.introductions import (
    AROUND,
    BEFORE_COLON,
    CLOCK,
    LOOK_AHEAD,
    opens,
    vocabulary,
)
from newsparse.moments.find import Reading, find_moments
from newsparse.names import read_credits
from newsparse.patterns import pattern
from newsparse.rules.furniture import furniture
from newsparse.stretches import Piece, pieces_of

__all__ = ["Piece", "read_pieces"]

META_WORDS = 24
"""Words; a line of more is prose, whatever dates and names stand in it."""

MOST_REST = 6
"""Words; a line that holds more of which nothing is known tells of something else."""

REST_BESIDE_NAMES = 3
"""Words; likewise beside names without a date."""

MOST_OF_BUTTON = 5
"""Words of a button that may end a line."""

_MARKS = r"|•·▪●»>\U0001f300-\U0001faff\u23f0-\u23f3\u2600-\u27bf"

_SPLIT = pattern(rf"\s{{0,3}}[{_MARKS}]+\ufe0f?\s*|\s{{1,3}}[-–—/]+\s+|^[-–—/,.\s]+|(?<![-–—/,\s])[-–—/,\s]+$")

_UNPARTED = pattern(rf"([^{_MARKS}–—/,.\s-](?:[^{_MARKS}–—/-]*[^{_MARKS}–—/,\s-])?)[,\s]*+")
"""A stretch that surely holds no separator but at its end."""

_STAMP = pattern(
    r"(?:[^\W\d_]{2,8}\s?[:：]?\s?)?[01]?[0-9][./月-][0-3]?[0-9]日?(?:\s?[(（].[)）])?\s?[0-2]?[0-9][:：][0-5][0-9]"
    r"(?:\s?[^\W\d_]{2})?"
)
"""A day and a time without a year: "6/5(水) 10:04配信", "06-05 10:04"."""

_STOPS = "。！？"


def read_pieces(
    text: str,
    language: str | None = None,
    *,
    day_first: bool | None = None,
    pending: str | None = None,
    in_tail: bool = False,
    opened: bool | None = None,
) -> list[tuple[Piece, Reading | None]] | None:
    """The pieces of a line that tells of dates and names; None where it is something else.

    Args:
        text: a short line.
        language: decides between languages in which one month's name means another month.
        day_first: how ``03/04/2024`` is read; see :func:`newsparse.moments.find.find_moments`.
        pending: what the line before introduced: ``by``, ``published`` or ``updated``.
        in_tail: True for a line below the text, of which nothing but dates and names may be left.
        opened: whether :func:`opens` holds for the line; None where nobody has asked.

    Returns:
        Each piece, and the moment that one of kind ``moment`` states.

    >>> [piece.kind for piece, _ in read_pieces("By Ann Lee | Updated June 5, 2020 | 3 Comments", "en") or ()]
    ['byline', 'updated', 'moment', 'counter']
    >>> read_pieces("By Friday the port was open again", "en") is None
    True
    """
    if text.count(" ") > META_WORDS or _is_sentence(text):
        return None
    readings = find_moments(text, language, day_first)
    if not (readings or pending or (opens(text) if opened is None else opened)):
        return None
    if (only := _only_one(text, readings, pending)) is not None:
        return [only]
    if not readings and (text[-1] in _STOPS or not (pending or _may_stand_without_date(text))):
        return None
    pieces = _taken_apart(text, readings)
    unknown = sum([len(text[piece.start : piece.stop].split()) for piece, _ in pieces if piece.kind == "rest"])
    if in_tail and unknown > 1:
        return None  # "published in the paper of 5 June", "Ann L. writes on 5 June": not the article's
    return pieces if _is_meta({piece.kind for piece, _ in pieces}, readings, unknown) else None


def _only_one(text: str, readings: list[Reading], pending: str | None) -> tuple[Piece, Reading | None] | None:
    """What a line is that is one thing from end to end: a moment, a day with its time, the names that are due."""
    if readings:
        one = readings[0]
        return (Piece(0, len(text), "moment"), one) if one.stop - one.start == len(text) else None
    if text[-1] > "0" and len(text) <= LOOK_AHEAD and _STAMP.fullmatch(text):
        return Piece(0, len(text), "day"), None
    if pending == "by" and text[-1] not in _STOPS and (credits_ := read_credits(text)):
        return Piece(0, len(text), "byline", 0, credits_), None
    return None


def _taken_apart(text: str, readings: list[Reading]) -> list[tuple[Piece, Reading | None]]:
    """The moments, what stands between them, and the button that may end the line."""
    pieces: list[tuple[Piece, Reading | None]] = []
    at, button = 0, _button(text, readings[-1].stop if readings else -1)
    for reading in (*readings, None):
        for start, stop in _stretches(text, at, reading.start if reading else button):
            pieces += [(piece, None) for piece in pieces_of(text, start, stop)]
        if reading:
            pieces.append((tuple.__new__(Piece, (reading.start, reading.stop, "moment", -1, None)), reading))
            at = reading.stop
    if at <= button < len(text):
        pieces.append((Piece(button, len(text), "button"), None))
    return pieces


def _is_meta(kinds: set[str], readings: list[Reading], unknown: int) -> bool:
    """Whether the pieces make such a line, by how many of its words nothing is known of."""
    if "photo" in kinds and not (readings and readings[0].start == 0 and readings[0].moment.time):
        return False  # a line that begins with a day and a time names the source of the text
    if unknown > MOST_REST:
        return False
    introduced = bool(kinds & _INTRODUCED)
    if not unknown:
        return bool(readings) or introduced or bool(kinds & _ENOUGH) or kinds == {"clock"}
    if readings:
        return introduced or "counter" in kinds or any(reading.moment.time is not None for reading in readings)
    if "byline" in kinds:
        return unknown <= REST_BESIDE_NAMES
    return bool(kinds & {"relative", "today", "day"}) and bool(kinds & {"clock", "updated"})


_INTRODUCED = frozenset({"published", "updated", "by", "byline", *BEFORE_COLON})
_ENOUGH = frozenset({"section-name", "relative", "reading", "today", "day"})
"""Kinds of pieces that make such a line where nothing else stands on it."""


def _button(text: str, dated: int) -> int:
    """Where a button of comments begins that ends the line: "by Ann Lee Leave a Comment"; else the line's end.

    A single word may be a name, but for one right behind a date, which ends at ``dated``: "June 5, 2020 Comments".
    """
    if text.rpartition(" ")[2].casefold() not in _button_ends():
        return len(text)
    words = text.split(" ")
    least = 1 if dated > 0 and text[dated:].strip() == words[-1] else 2
    for count in range(min(MOST_OF_BUTTON, len(words) - 1), least - 1, -1):
        if " ".join(words[-count:]).casefold() in _buttons():
            return len(text) - len(" ".join(words[-count:]))
    return len(text)


@lru_cache(maxsize=1)
def _buttons() -> frozenset[str]:
    return frozenset(furniture("comments"))


@lru_cache(maxsize=1)
def _button_ends() -> frozenset[str]:
    return frozenset([phrase.rpartition(" ")[2] for phrase in _buttons()])


def _is_sentence(text: str) -> bool:
    """A cheap look: more words in lower case than may be left over, and none of them known."""
    known = vocabulary().known
    strange = 0
    for word in text.split():
        if word[0].islower() and word.strip(AROUND) not in known:
            strange += 1
    return strange > MOST_REST


def _may_stand_without_date(text: str) -> bool:
    """A cheap look at a line without a date: one that begins with a number must say of what time it speaks."""
    return (
        not text[0].isdecimal() or bool(CLOCK.match(text)) or not vocabulary().timed.isdisjoint(text.casefold().split())
    )


def _stretches(text: str, start: int, stop: int) -> list[tuple[int, int]]:
    """The stretches between separators."""
    if whole := _UNPARTED.fullmatch(text, start, stop):
        return [whole.span(1)]
    found, at = [], start
    for match in _SPLIT.finditer(text, start, stop):
        if at < match.start():
            found.append((at, match.start()))
        at = match.end()
    if at < stop:
        found.append((at, stop))
    return found
