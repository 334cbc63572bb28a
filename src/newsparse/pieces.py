"""Reads the lines that say who wrote an article and when: "By Ann Lee | June 5, 2020 | 3 Comments".

Such a line is made of dates, names, the words that introduce them, counters and separators, and of nothing else.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from newsparse.measures import FIRST_UNSPACED, NUMBER
from newsparse.moments.find import Reading, find_moments
from newsparse.moments.words import calendar_words, is_month, is_weekday
from newsparse.names import Credit, agency_in, is_desk, is_name, may_be_credited, read_credits
from newsparse.patterns import pattern
from newsparse.rules.furniture import furniture
from newsparse.rules.headers import NOBODY
from newsparse.rules.languages import spellings

__all__ = ["GLUED_BY", "MOST_WORDS", "Piece", "opening_words", "opens", "read_pieces"]

META_WORDS = 24
"""Words; a line of more is prose, whatever dates and names stand in it."""

MOST_REST = 6
"""Words; a line that holds more of which nothing is known tells of something else."""

LOOK_AHEAD = 60
"""Characters; where what a first word introduces must begin."""

SOURCE_WORDS = 5
"""Words; the name of a source or of an editor has no more."""

MOST_WORDS = 6
"""Words of the longest phrase that introduces something."""

MOST_OF_BUTTON = 5
"""Words of a button that may end a line."""

_MARKS = r"|•·▪●»>\U0001f300-\U0001faff\u23f0-\u23f3\u2600-\u27bf"

_SPLIT = pattern(rf"\s{{0,3}}[{_MARKS}]+\ufe0f?\s*|\s{{1,3}}[-–—/]+\s+|^[-–—/,.\s]+|(?<![-–—/,\s])[-–—/,\s]+$")

_UNPARTED = pattern(rf"([^{_MARKS}–—/,.\s-](?:[^{_MARKS}–—/-]*[^{_MARKS}–—/,\s-])?)[,\s]*+")
"""A stretch that surely holds no separator but at its end."""

_DIGIT = pattern(r"\d")

_COLON = pattern("[:：]")

_AROUND = ":：.,()[]-–—|•·"

_WORD = pattern(r"[0-9]+(?::[0-9]+)+|[^\s:：]+[:：]?|[:：]")

_CLOCK = pattern(r"[0-2]?[0-9][:.hH][0-5][0-9]\b")

_NUMBER = pattern(r"\(?[0-9][0-9.,]{0,8}[kKmM]?\)?")

_ORDINAL = pattern(r"(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th|er|º|-го)?")
"""A day of a month."""

_STAMP = pattern(
    r"(?:[^\W\d_]{2,8}\s?[:：]?\s?)?[01]?[0-9][./月-][0-3]?[0-9]日?(?:\s?[(（].[)）])?\s?[0-2]?[0-9][:：][0-5][0-9]"
    r"(?:\s?[^\W\d_]{2})?"
)
"""A day and a time without a year: "6/5(水) 10:04配信", "06-05 10:04"."""

_NUMBER_INSIDE = pattern(r"(\D*+)\d{1,3}(\D*+)")

GLUED_BY = pattern(r"(?:[Bb]y|[Pp]or|[Pp]ar|[Vv]on|[Dd]i)(?=[A-ZÀ-Þ][^\W\d_]{2})")
"""What introduces a name that is glued to it."""

_GLUED_FIRST = frozenset("BbPpVvDd")


class Piece(NamedTuple):
    """A stretch of a line, and what it is."""

    start: int
    stop: int
    kind: str
    names: int = -1
    """Where the names of a byline begin."""

    credits_: list[Credit] | None = None
    """Those names, counted from there, where they were read already."""


_new = tuple.__new__
"""A named tuple's own way of being made takes three times as long."""

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

_BEFORE_COLON = ("source", "editor", "either")
"""Kinds that introduce something only before a colon."""


@lru_cache(maxsize=1)
def _introducing() -> tuple[tuple[str, str], ...]:
    """Every phrase that introduces something, and what."""
    found = [(phrase, kind) for field, kind in _KINDS.items() for phrase in spellings(field)]
    return (*found, *((phrase, kind) for kind in _BEFORE_COLON[:2] for phrase in furniture(kind)))


@lru_cache(maxsize=1)
def _first_words() -> frozenset[str]:
    """The words that phrases begin with that introduce something."""
    phrases = [phrase for phrase, _ in _introducing()]
    return frozenset([phrase.partition(" ")[0].strip(":：.") for phrase in phrases]) - {""}


@lru_cache(maxsize=1024)
def _phrases(first: str) -> tuple[tuple[tuple[str, ...], str], ...]:
    """The phrases that begin with a word, split into words, and what each introduces; the longest first."""
    found = {
        (tuple(part.strip(":：.") for part in phrase.split()), kind)
        for phrase, kind in (_introducing() if first in _first_words() else ())
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
def _words() -> _Words:
    unit = frozenset(word for units in spellings("units") for word in units.split("/"))
    ago = frozenset(word for phrase in spellings("ago") for word in phrase.split())
    at = frozenset(w.strip(".") for field in ("at", "hour") for phrase in spellings(field) for w in phrase.split())
    comments = frozenset(spellings("comments"))
    weekday = frozenset(calendar_words(months=False))
    months = frozenset(calendar_words(months=True))
    opening = frozenset((*ago, *weekday, *months))
    timed = frozenset((*unit, *ago, *at, *_first_words()))
    return _Words(unit, ago, at, comments, weekday, opening, timed | months, timed | weekday | months)


def opens(text: str) -> bool:
    """Whether the line begins with a number, or with what introduces a name or a date, and goes on with one."""
    if text[0].isdecimal():
        return True
    word = text.split(" ", 1)[0].casefold().strip(_AROUND)
    if not word:
        return True
    if word not in _openers():
        if ":" in word or "：" in word:
            return _COLON.split(word)[0] in _first_words()
        return text[0] in _GLUED_FIRST and bool(GLUED_BY.match(text))
    phrases = _phrases(word)
    if phrases:
        tokens = text[:LOOK_AHEAD].split(None, MOST_WORDS)
        longest = len(phrases[0][0])
        folded = tuple([token.casefold().strip(_AROUND) for token in tokens[:longest]])
        for parts, kind in phrases:
            if folded[: len(parts)] == parts:
                return _goes_on(text, kind, tokens[len(parts) :])
    return word in _words().opening and bool(_DIGIT.search(text, 0, LOOK_AHEAD))


@lru_cache(maxsize=1)
def _openers() -> frozenset[str]:
    """Every word with which a line of dates and names may begin, numbers apart."""
    return _first_words() | _words().opening


def opening_words() -> list[str]:
    """What a line for which :func:`opens` holds begins with, folded."""
    return [*[word.casefold() for word in _openers()], "", "(", "[", "（", NUMBER]


def _goes_on(text: str, kind: str, following: list[str]) -> bool:
    """Whether after the words that introduce something there may be that."""
    if kind in _BEFORE_COLON:
        return bool(_COLON.search(text, 0, LOOK_AHEAD))
    if not following or kind not in ("by", "today"):
        return True
    if kind == "today":
        return len(text) <= LOOK_AHEAD or bool(_CLOCK.search(text, 0, 30))
    first = following[0].strip(_AROUND)
    return not first[:1].islower() or agency_in(first) or first in NOBODY


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
    if len(readings) == 1 and readings[0].stop - readings[0].start == len(text):
        return [(Piece(0, len(text), "moment"), readings[0])]
    if not readings and text[-1] > "0" and len(text) <= LOOK_AHEAD and _STAMP.fullmatch(text):
        return [(Piece(0, len(text), "day"), None)]
    if text[-1] in "。！？" and not readings:
        return None
    if not (readings or pending or _may_stand_without_date(text)):
        return None
    if pending == "by" and not readings and (credits_ := read_credits(text)):
        return [(Piece(0, len(text), "byline", 0, credits_), None)]
    pieces: list[tuple[Piece, Reading | None]] = []
    at, unknown = 0, 0
    end_of_names = _button(text, readings[-1].stop if readings else -1)
    for reading in (*readings, None):
        stop = reading.start if reading else end_of_names
        for start, end in _fragments(text, at, stop):
            for piece in _fragment(text, start, end):
                pieces.append((piece, None))
                if piece.kind == "rest":
                    unknown += len(text[piece.start : piece.stop].split())
            if unknown > MOST_REST:
                break
        if reading:
            pieces.append((_new(Piece, (reading.start, reading.stop, "moment", -1, None)), reading))
            at = reading.stop
    if at <= end_of_names < len(text):
        pieces.append((Piece(end_of_names, len(text), "button"), None))
    kinds = {piece.kind for piece, _ in pieces}
    if in_tail and unknown > 1:
        return None  # "published in the paper of 5 June", "Ann L. writes on 5 June": not the article's
    return pieces if _is_meta(kinds, readings, unknown) else None


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
    known = _words().known
    strange = 0
    for word in text.split():
        if word[0].islower() and word.strip(_AROUND) not in known:
            strange += 1
    return strange > MOST_REST


def _may_stand_without_date(text: str) -> bool:
    """A cheap look at a line without a date: one that begins with a number must say of what time it speaks."""
    return not text[0].isdecimal() or bool(_CLOCK.match(text)) or not _words().timed.isdisjoint(text.casefold().split())


def _is_meta(kinds: set[str], readings: list[Reading], unknown: int) -> bool:
    if not kinds or ("photo" in kinds and not (readings and readings[0].start == 0 and readings[0].moment.time)):
        return False  # a line that begins with a day and a time names the source of the text
    introduced = kinds & {"published", "updated", "by", "byline", "source", "editor", "either"}
    if unknown == 0:
        return bool(
            readings
            or introduced
            or "section-name" in kinds
            or kinds & {"relative", "reading", "today", "day"}
            or kinds == {"clock"}
        )
    if readings:
        timed = any(reading.moment.time is not None for reading in readings)
        return unknown <= MOST_REST if timed or introduced or "counter" in kinds else False
    if "byline" in kinds:
        return unknown <= 3
    return (
        bool(kinds & {"relative", "today", "day"}) and unknown <= MOST_REST and ("clock" in kinds or "updated" in kinds)
    )


def _fragments(text: str, start: int, stop: int) -> list[tuple[int, int]]:
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


def _fragment(text: str, start: int, stop: int) -> list[Piece]:
    """What a stretch without separators is made of."""
    glued = GLUED_BY.match(text, start) if text[start] in _GLUED_FIRST else None
    if glued and len(text[start:stop].split()) <= 3 and (credits_ := read_credits(text[glued.end() : stop])):
        return [Piece(start, stop, "byline", glued.end(), credits_)]
    if _DIGIT.search(text, start, stop) and _is_reading_time(text[start:stop]):
        return [Piece(start, stop, "reading")]
    pieces: list[Piece] = []
    tokens = _tokens(text, start, stop)
    folded = [text[a:b].casefold().strip(":：.,;()[]") for a, b in tokens]
    rest: list[int] = []
    i = 0
    known = _words().known
    while i < len(tokens):
        word = folded[i]
        size, kind = 0, ""
        if not word or word in known or word[0].isdecimal():
            size, kind = _known(text, tokens, folded, i)
        if not size:
            rest.append(i)
            i += 1
            continue
        _flush(text, tokens, rest, pieces)
        names, credits_ = -1, None
        while kind == "by" and i + size < len(tokens) and not folded[i + size]:
            size += 1  # a colon apart
        if kind in _BEFORE_COLON and i + size < len(tokens):
            names = tokens[i + size][0]
            size = _named(text, tokens, folded, i, size)
            pieces.append(_new(Piece, (tokens[i][0], tokens[i + size - 1][1], kind, names, None)))
            i += size
            continue
        if kind == "by" and i + size < len(tokens):
            names = tokens[i + size][0]
            size, kind, credits_ = _byline(text, tokens, folded, i, size)
        elif kind == "section" and _names_section(text[tokens[i + size][0] : stop] if i + size < len(tokens) else ""):
            pieces.append(Piece(tokens[i][0], tokens[i + size - 1][1], "section"))
            pieces.append(Piece(tokens[i + size][0], tokens[-1][1], "section-name"))
            return pieces
        names = names if kind == "byline" else -1
        pieces.append(_new(Piece, (tokens[i][0], tokens[i + size - 1][1], kind, names, credits_)))
        i += size
    _flush(text, tokens, rest, pieces)
    return pieces


def _is_reading_time(text: str) -> bool:
    """Whether a number and the phrases of a reading time are all of it: "4 min read", "この記事は約4分で読めます"."""
    found = _NUMBER_INSIDE.fullmatch(text.casefold().strip(_AROUND)) if len(text) <= LOOK_AHEAD else None
    if found is None:
        return False
    around = [part.strip(_AROUND + " .") for part in found.groups()]
    return not _reading_times().isdisjoint(around) and all(
        not part or part in _reading_times() or part in _words().unit for part in around
    )


@lru_cache(maxsize=1)
def _reading_times() -> frozenset[str]:
    return frozenset(phrase.strip(".") for phrase in spellings("reading_time"))


def _known(text: str, tokens: list[tuple[int, int]], folded: list[str], i: int) -> tuple[int, str]:
    """How many of the words from one on are known together, and as what; 0 where none is."""
    vocabulary = _words()
    word = folded[i]
    if not word:
        return 1, "label-mark"
    if word not in vocabulary.known and not word[0].isdecimal():
        return 0, ""
    for parts, kind in _phrases(word):
        if len(parts) == 1 or tuple(folded[i : i + len(parts)]) == parts:
            if (kind in _BEFORE_COLON or (i and kind in ("by", "section", "photo"))) and not (
                text[tokens[i + len(parts) - 1][1] - 1] in ":："
                or (kind in _BEFORE_COLON and "" in folded[i + len(parts) :][:1])
            ):
                continue  # in mid-line it is a preposition, but for a colon after it
            if kind == "photo" and text[tokens[i][1] - 1] in ":：" and agency_in(text[tokens[i + len(parts) - 1][1] :]):
                kind = "either"  # the source of the text or of a picture
            return len(parts), kind
    if size := _day(folded, i):
        return size, "day"
    if _NUMBER.fullmatch(word):
        following = folded[i + 1 : i + 4]
        if following and following[0] in vocabulary.comments:
            return 2, "counter"
        if following and following[0] in vocabulary.unit:
            if len(following) > 1 and following[1] in vocabulary.ago:
                return 3, "relative"
            return 2, "reading" if i == 0 or folded[i - 1] not in vocabulary.ago else "relative"
        return 1, "counter"
    if word in vocabulary.ago and i + 2 < len(folded) + 1:
        for size in (1, 2, 3):
            after = folded[i + size : i + size + 2]
            if len(after) == 2 and _NUMBER.fullmatch(after[0]) and after[1] in vocabulary.unit:
                return size + 2, "relative"
    if _CLOCK.fullmatch(word):
        return 1, "clock"
    if word in vocabulary.weekday and is_weekday(word):
        return 1, "weekday"
    if word in vocabulary.at and (i + 1 == len(folded) or _CLOCK.fullmatch(folded[i + 1]) or i == 0):
        return 1, "weekday"
    return 0, ""


def _day(folded: list[str], i: int) -> int:
    """How many words name a day without its year: "5 June", "June 5", "5 de junio"; 0 where none do."""
    after = folded[i + 1 : i + 3]
    if not after:
        return 0
    if _ORDINAL.fullmatch(folded[i]):
        of = len(after) == 2 and after[0] in ("de", "of")
        return 2 + of if is_month(after[of]) else 0
    return 2 if is_month(folded[i]) and _ORDINAL.fullmatch(after[0]) else 0


def _tokens(text: str, start: int, stop: int) -> list[tuple[int, int]]:
    """The words of a stretch; a label that is glued behind a Chinese name is one: "梅林日报作者：李安"."""
    tokens = [match.span() for match in _WORD.finditer(text, start, stop)]
    if text.isascii():
        return tokens
    found: list[tuple[int, int]] = []
    for a, b in tokens:
        if text[b - 1] in ":：" and text[a] > FIRST_UNSPACED and text[a : b - 1] not in _first_words():
            cut = next((at for at in range(b - 6, b - 2) if at > a and text[at : b - 1] in _first_words()), None)
            if cut is not None:
                found.append((a, cut))
                a = cut
        found.append((a, b))
    return found


def _named(text: str, tokens: list[tuple[int, int]], folded: list[str], i: int, size: int) -> int:
    """How many words "Source:" and the name behind it are, up to what introduces something else."""
    if not folded[i + size]:
        size += 1  # a colon apart
    stop = i + size
    while stop < len(tokens) and stop < i + size + SOURCE_WORDS and not _known(text, tokens, folded, stop)[1]:
        stop += 1
    return stop - i


def _byline(
    text: str, tokens: list[tuple[int, int]], folded: list[str], i: int, size: int
) -> tuple[int, str, list[Credit] | None]:
    """The names after "By", up to the next word that introduces something else."""
    stop = i + size
    while stop < len(tokens) and may_be_credited(text[slice(*tokens[stop])]):
        kind = _known(text, tokens, folded, stop)[1] if stop > i + size else ""
        if kind and not (kind == "weekday" and text[tokens[stop][1] :].lstrip()[:1].isupper()):
            break  # but for "Thu", a Vietnamese name, between two others
        stop += 1
    for last in range(stop, i + size, -1):
        if credits_ := read_credits(text[tokens[i + size][0] : tokens[last - 1][1]]):
            return last - i, "byline", credits_
    return size, "rest", None


def _flush(text: str, tokens: list[tuple[int, int]], rest: list[int], pieces: list[Piece]) -> None:
    """Enters the words that nothing is known of: names, if they look like it."""
    if not rest:
        return
    start, stop = tokens[rest[0]][0], tokens[rest[-1]][1]
    rest.clear()
    bare = text[start:stop].strip(" ,;:()")
    if not bare:
        return
    credits_ = (
        read_credits(bare, 2)
        if is_name(bare.split(",")[0]) or agency_in(bare) or is_desk(bare) or "," in bare or "@" in bare
        else None
    )
    named = credits_ is not None and all(c.collective or is_name(c.name) for c in credits_)
    pieces.append(Piece(start, stop, "name", start) if named else Piece(start, stop, "rest"))


def _names_section(text: str) -> bool:
    """Whether what follows "Category" may be the name of one."""
    return bool(text.strip(" :")) and text.count(" ") < 4 and not _DIGIT.search(text)
