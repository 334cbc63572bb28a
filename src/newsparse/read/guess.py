"""Guesses the encoding of bytes that declare none and are not UTF-8, by the letters and stop words that come out.

Every codec of ``ALPHABETS`` reads a sample, and the reading that looks most like news in one of its languages wins.
A letter of the language speaks for it, a sign of typography a little; a character that the language does not have, a
control character and what does not decode speak against it, and so does a capital behind a small letter: KOI8-R and
windows-1251 have the same letters, with the cases exchanged.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from newsparse.read.codec import decode_as
from newsparse.rules.alphabets import ALPHABETS, TYPOGRAPHY, Alphabet
from newsparse.rules.languages import LANGUAGES

__all__ = ["guess_codec"]

PIECES = 12
PIECE = 600
"""The sample: so many stretches of so many bytes, each beginning at the next byte outside ASCII."""

LEAST = 0.3
"""Of at most 1 a letter; below it no reading looks like news."""

_HIGH = re.compile(rb"[\x80-\xff]")
_WORD = re.compile(r"[^\W\d_]+")


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
            score = readings[codec].score(alphabet)
            if score > best_score:
                best, best_score = codec, score
    return best


def _sample(data: bytes) -> bytes:
    """Stretches with the first bytes outside ASCII, each from the words before it to the end of its line, if near."""
    pieces = []
    place = 0
    while len(pieces) < PIECES and (found := _HIGH.search(data, place)):
        start = max(place, found.start() - 40)
        stop = min(found.start() + PIECE, len(data))
        end = data.find(b"\n", stop, stop + PIECE)
        place = end if end >= 0 else stop
        pieces.append(data[start:place])
    return b"\n".join(pieces)


class _Reading:
    """What a codec made of the sample, counted once for all languages."""

    def __init__(self, text: str) -> None:
        self.characters = Counter(character for character in text.lower() if character > "\x7f")
        self.total = self.characters.total()
        self.words = [word.lower() for word in _WORD.findall(text)]
        self.exchanged = sum(
            here.islower() and after.isupper() and max(here, after) > "\x7f"
            for here, after in zip(text, text[1:], strict=False)
        )

    def score(self, alphabet: Alphabet) -> float:
        if not self.total:
            return 0.0
        letters = frozenset(alphabet.letters)
        first, last = alphabet.rest
        points = -2.0 * self.exchanged
        for character, count in self.characters.items():
            if character in letters:
                points += count
            elif character in TYPOGRAPHY:
                points += 0.5 * count
            elif first <= character <= last:
                points += 0.3 * count
            else:
                points -= (4.0 if character == "\ufffd" or character < "\xa0" else 1.5) * count
        return points / self.total + 2.0 * self._known(alphabet.language)

    def _known(self, language: str) -> float:
        """The share of stop words among the words."""
        if not self.words:
            return 0.0
        known = _stop_words(language.split("-")[0])
        return sum(word in known for word in self.words) / len(self.words)


@lru_cache(maxsize=len(ALPHABETS))
def _stop_words(language: str) -> frozenset[str]:
    return frozenset(LANGUAGES[language].stop_words.split("|"))
