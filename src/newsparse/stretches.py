"""Takes a stretch of a line without separators to pieces, word by word: "By Ann Lee, staff", "2 hours ago"."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from newsparse.introductions import (
    AROUND,
    BEFORE_COLON,
    CLOCK,
    DIGIT,
    GLUED_BY,
    GLUED_FIRST,
    LOOK_AHEAD,
    first_words,
    phrases,
    vocabulary,
)
from newsparse.measures import FIRST_UNSPACED
from newsparse.moments.words import is_month, is_weekday
from newsparse.names import Credit, agency_in, is_desk, is_name, may_be_credited, read_credits
from newsparse.patterns import pattern
from newsparse.rules.languages import spellings

__all__ = ["Piece", "pieces_of"]

SOURCE_WORDS = 5
"""Words; the name of a source or of an editor has no more."""

_WORD = pattern(r"[0-9]+(?::[0-9]+)+|[^\s:：]+[:：]?|[:：]")

_NUMBER = pattern(r"\(?[0-9][0-9.,]{0,8}[kKmM]?\)?")

_ORDINAL = pattern(r"(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th|er|º|-го)?")
"""A day of a month."""

_NUMBER_INSIDE = pattern(r"(\D*+)\d{1,3}(\D*+)")


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


def pieces_of(text: str, start: int, stop: int) -> list[Piece]:
    """What a stretch without separators is made of."""
    glued = GLUED_BY.match(text, start) if text[start] in GLUED_FIRST else None
    if glued and len(text[start:stop].split()) <= 3 and (credits_ := read_credits(text[glued.end() : stop])):
        return [Piece(start, stop, "byline", glued.end(), credits_)]
    if DIGIT.search(text, start, stop) and _is_reading_time(text[start:stop]):
        return [Piece(start, stop, "reading")]
    return _Stretch(text, start, stop).pieces()


def _is_reading_time(text: str) -> bool:
    """Whether a number and the phrases of a reading time are all of it: "4 min read", "この記事は約4分で読めます"."""
    found = _NUMBER_INSIDE.fullmatch(text.casefold().strip(AROUND)) if len(text) <= LOOK_AHEAD else None
    if found is None:
        return False
    around = [part.strip(AROUND + " .") for part in found.groups()]
    return not _reading_times().isdisjoint(around) and all(
        not part or part in _reading_times() or part in vocabulary().unit for part in around
    )


@lru_cache(maxsize=1)
def _reading_times() -> frozenset[str]:
    return frozenset(phrase.strip(".") for phrase in spellings("reading_time"))


def _words_in(text: str, start: int, stop: int) -> list[tuple[int, int]]:
    """The words of a stretch; a label that is glued behind a Chinese name is one: "梅林日报作者：李安"."""
    words = [match.span() for match in _WORD.finditer(text, start, stop)]
    if text.isascii():
        return words
    found: list[tuple[int, int]] = []
    for a, b in words:
        if text[b - 1] in ":：" and text[a] > FIRST_UNSPACED and text[a : b - 1] not in first_words():
            cut = next((at for at in range(b - 6, b - 2) if at > a and text[at : b - 1] in first_words()), None)
            if cut is not None:
                found.append((a, cut))
                a = cut
        found.append((a, b))
    return found


class _Stretch:
    """A stretch without separators, word by word: what is known of each word tells what it is and introduces."""

    __slots__ = ("_folded", "_spans", "_stop", "_text")

    def __init__(self, text: str, start: int, stop: int) -> None:
        self._text, self._stop = text, stop
        self._spans = _words_in(text, start, stop)
        self._folded = [text[a:b].casefold().strip(":：.,;()[]") for a, b in self._spans]

    def pieces(self) -> list[Piece]:
        """What the words are, in order."""
        found: list[Piece] = []
        at = behind = 0
        while at < len(self._spans):
            size, kind = self._known(at)
            if not size:
                at += 1
                continue
            self._add_unknown(found, behind, at)
            if kind == "section" and self._names_section(at + size):
                section, name = at + size, len(self._spans)
                return [*found, self._piece(at, section, "section"), self._piece(section, name, "section-name")]
            piece, at = self._introduced(at, at + size, kind)
            found.append(piece)
            behind = at
        self._add_unknown(found, behind, at)
        return found

    def _piece(self, first: int, stop: int, kind: str, names: int = -1, credits_: list[Credit] | None = None) -> Piece:
        """The words from one on up to another as a piece."""
        return _new(Piece, (self._spans[first][0], self._spans[stop - 1][1], kind, names, credits_))

    def _introduced(self, first: int, stop: int, kind: str) -> tuple[Piece, int]:
        """Words that are known, with the names that they introduce, and where it goes on behind those."""
        count, folded = len(self._spans), self._folded
        while stop < count and not folded[stop] and kind == "by":
            stop += 1  # a colon apart
        if stop == count or kind not in ("by", *BEFORE_COLON):
            return self._piece(first, stop, kind), stop
        names = self._spans[stop][0]
        if kind != "by":
            stop = self._end_of_source(stop)
            return self._piece(first, stop, kind, names), stop
        end, credits_ = self._credits(stop)
        if credits_ is None:
            return self._piece(first, stop, "rest"), stop
        return self._piece(first, end, "byline", names, credits_), end

    def _end_of_source(self, first: int) -> int:
        """Where the name behind "Source:" ends: at what introduces something else."""
        stop = first + (not self._folded[first])  # a colon apart
        last = min(len(self._spans), stop + SOURCE_WORDS)
        while stop < last and not self._known(stop)[1]:
            stop += 1
        return stop

    def _credits(self, first: int) -> tuple[int, list[Credit] | None]:
        """The names after "By", up to the next word that introduces something else, and where they end."""
        text, spans, stop = self._text, self._spans, first
        while stop < len(spans) and may_be_credited(text[slice(*spans[stop])]):
            kind = self._known(stop)[1] if stop > first else ""
            if kind and not (kind == "weekday" and text[spans[stop][1] :].lstrip()[:1].isupper()):
                break  # but for "Thu", a Vietnamese name, between two others
            stop += 1
        for last in range(stop, first, -1):
            if credits_ := read_credits(text[spans[first][0] : spans[last - 1][1]]):
                return last, credits_
        return first, None

    def _names_section(self, first: int) -> bool:
        """Whether what follows "Category" may be the name of one."""
        named = self._text[self._spans[first][0] : self._stop] if first < len(self._spans) else ""
        return bool(named.strip(" :")) and named.count(" ") < 4 and not DIGIT.search(named)

    def _add_unknown(self, found: list[Piece], first: int, stop: int) -> None:
        """Adds the words that nothing is known of: names, if they look like it."""
        bare = self._text[self._spans[first][0] : self._spans[stop - 1][1]].strip(" ,;:()") if first < stop else ""
        if bare:
            likely = is_name(bare.split(",")[0]) or agency_in(bare) or is_desk(bare) or "," in bare or "@" in bare
            credits_ = read_credits(bare, 2) if likely else None
            named = credits_ is not None and all(c.collective or is_name(c.name) for c in credits_)
            start = self._spans[first][0]
            found.append(self._piece(first, stop, "name", start) if named else self._piece(first, stop, "rest"))

    def _known(self, at: int) -> tuple[int, str]:
        """How many of the words from one on are known together, and as what; 0 where none is."""
        word = self._folded[at]
        if not word:
            return 1, "label-mark"
        if word not in vocabulary().known and not word[0].isdecimal():
            return 0, ""
        if found := self._phrase(at):
            return found
        if size := self._day(at):
            return size, "day"
        if _NUMBER.fullmatch(word):
            return self._counted(at)
        return self._of_time(at)

    def _phrase(self, at: int) -> tuple[int, str] | None:
        """A phrase that introduces something; in mid-line one that may be a preposition needs a colon after it."""
        text, folded = self._text, self._folded
        for parts, kind in phrases(folded[at]):
            stop = at + len(parts)
            if len(parts) > 1 and tuple(folded[at:stop]) != parts:
                continue
            end = self._spans[stop - 1][1]
            labels = kind in BEFORE_COLON
            if (labels or (at and kind in ("by", "section", "photo"))) and not (
                text[end - 1] in ":：" or (labels and "" in folded[stop : stop + 1])
            ):
                continue
            if kind == "photo" and text[self._spans[at][1] - 1] in ":：" and agency_in(text[end:]):
                kind = "either"  # the source of the text or of a picture
            return len(parts), kind
        return None

    def _day(self, at: int) -> int:
        """How many words name a day without its year: "5 June", "June 5", "5 de junio"; 0 where none do."""
        folded, after = self._folded, self._folded[at + 1 : at + 3]
        if not after:
            return 0
        if _ORDINAL.fullmatch(folded[at]):
            of = len(after) == 2 and after[0] in ("de", "of")
            return 2 + of if is_month(after[of]) else 0
        return 2 if is_month(folded[at]) and _ORDINAL.fullmatch(after[0]) else 0

    def _counted(self, at: int) -> tuple[int, str]:
        """What a number counts: comments, the time since or the time to read; anything else."""
        words, after = vocabulary(), self._folded[at + 1 : at + 3]
        if after and after[0] in words.comments:
            return 2, "counter"
        if after and after[0] in words.unit:
            if len(after) > 1 and after[1] in words.ago:
                return 3, "relative"
            return 2, "relative" if at and self._folded[at - 1] in words.ago else "reading"
        return 1, "counter"

    def _of_time(self, at: int) -> tuple[int, str]:
        """A word before a time, a time of day, a weekday."""
        words, folded = vocabulary(), self._folded
        word = folded[at]
        for size in (1, 2, 3) if word in words.ago else ():
            after = folded[at + size : at + size + 2]
            if len(after) == 2 and _NUMBER.fullmatch(after[0]) and after[1] in words.unit:
                return size + 2, "relative"
        if CLOCK.fullmatch(word):
            return 1, "clock"
        if word in words.weekday and is_weekday(word):
            return 1, "weekday"
        if word in words.at and (at + 1 == len(folded) or at == 0 or CLOCK.fullmatch(folded[at + 1])):
            return 1, "weekday"
        return 0, ""
