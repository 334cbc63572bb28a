"""Guesses the encoding of bytes that declare none and are not UTF-8, by the letters and stop words that come out.

Every codec of ``ALPHABETS`` reads a sample, and the reading that looks most like news in one of its languages wins.
A letter of the language speaks for it, a sign of typography a little; a character that the language does not have, a
control character and what does not decode speak against it, and so does a capital behind a small letter: KOI8-R and
windows-1251 have the same letters, with the cases exchanged.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from newsparse.patterns import pattern
from newsparse.read.codec import decode_as
from newsparse.rules.alphabets import ALPHABETS, BETWEEN_WORDS, TYPOGRAPHY, Alphabet
from newsparse.rules.languages import stop_words

__all__ = ["guess_codec"]

PIECES = 100
PIECE = 160
DENSEST = 24
"""The sample: of so many stretches of so many bytes, each around the next byte outside ASCII, the densest."""

MARKUP = 120
"""Characters outside ASCII; where there are more, Latin letters among another script are the page's markup."""

LEAST = 0.3
"""Of at most 1 a letter; below it no reading looks like news."""

SELDOM = {"mac-roman": 0.5, "mac-cyrillic": 0.1}
"""What a reading must be better by, since few pages were in these."""

_HIGH = re.compile(rb"[\x80-\xff]")
_WHOLE = re.compile(rb"[\x00-\x2f\x3a-\x3f]")  # not the second byte of a letter in any codec
_TAG = re.compile(rb"<[^<>]*>")
_SPACED = "a-z\u00c0-\u0dff\u0e80-\u1fff"  # letters of scripts with blanks between words
_INSIDE = pattern(f"(?<=[{_SPACED}])[{BETWEEN_WORDS}](?=[{_SPACED}])")
_PRICED = pattern("(?<![a-z\u00c0-\u024f])[\u00c0-\u024f](?=[0-9])")
"""A letter alone before a number, where a price has its sign: "£5" of windows-1252 would be "Ł5" in windows-1250."""

_MIXED = pattern(r"[a-z][^\W\d_a-z]|[^\W\d_a-z][a-z]")
_ASCII = pattern(r"[a-z]")
_WORD = pattern(r"[^\W\d_]+")


def guess_codec(data: bytes) -> str | None:
    """The codec in which the bytes look most like news; None where they look like none.

    >>> guess_codec("Паром снова вышел из порта, сообщил капитан.".encode("koi8-r"))
    'koi8-r'
    """
    sample = _sample(data)
    if not sample:
        return None
    best, best_score = None, LEAST
    readings: dict[str, _Reading] = {}
    for alphabet in ALPHABETS:
        for codec in alphabet.codecs.split("|"):
            if codec not in readings:
                readings[codec] = _Reading(decode_as(sample, codec))
            score = readings[codec].score(alphabet) - SELDOM.get(codec, 0.0)
            if score > best_score:
                best, best_score = codec, score
    return best


def _sample(data: bytes) -> bytes:
    """Stretches with bytes outside ASCII, without tags; the densest, since pages hold scripts and menus as well."""
    pieces: list[bytes] = []
    place = 0
    while len(pieces) < PIECES and (found := _HIGH.search(data, place)):
        start = max(place, found.start() - 40)
        stop = min(found.start() + PIECE, len(data))
        end = _WHOLE.search(data, stop, stop + PIECE)
        place = end.start() if end else stop
        pieces.append(_TAG.sub(b" ", data[start:place]))
    if len(pieces) > DENSEST:
        pieces = sorted(pieces, key=lambda piece: len(_HIGH.findall(piece)) / (len(piece) + 1), reverse=True)[:DENSEST]
    return b"\n".join(pieces)


class _Reading:
    """What a codec made of the sample, counted once for all languages."""

    def __init__(self, text: str) -> None:
        small = text.lower()
        words = _WORD.findall(small)
        self.characters = Counter(character for character in small if character > "\x7f")
        self.total = self.characters.total()
        self.words = [word for word in words if len(word) > 1]
        self.letters = sum(map(len, words)) or 1
        self.foreign = len(_ASCII.findall(small)) / self.letters * min(1.0, MARKUP / (self.total or 1))
        self.mixed = len(_MIXED.findall(small))
        self.wrong = len(_INSIDE.findall(small)) + len(_PRICED.findall(small))
        self.wrong += sum(
            here.islower() and after.isupper() and max(here, after) > "\x7f" for here, after in pairwise(text)
        )

    def score(self, alphabet: Alphabet) -> float:
        if not self.total:
            return 0.0
        score = self._points(alphabet) / self.total + 2.0 * self._known(alphabet.language)
        return score if alphabet.latin else score - self.foreign - self.mixed / self.total

    def _points(self, alphabet: Alphabet) -> float:
        letters, rare = frozenset(alphabet.letters), frozenset(alphabet.rare)
        first, last = alphabet.rest
        points = -2.0 * self.wrong
        for character, count in self.characters.items():
            if character in letters:
                points += count
            elif character in TYPOGRAPHY:
                points += 0.5 * count
            elif character in rare or first <= character <= last:
                points += 0.3 * count
            else:
                points -= (4.0 if character == "\ufffd" or character < "\xa0" else 1.5) * count
        return points

    def _known(self, language: str) -> float:
        """The share of the letters that stands in stop words; single letters do not count."""
        known = stop_words(language.split("-", maxsplit=1)[0])
        return sum(len(word) for word in self.words if word in known) / self.letters
