"""What a line of text looks like, whatever it says: small measures that several parsers ask for."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

from newsparse.patterns import pattern

__all__ = [
    "FIRST_UNSPACED",
    "LONG",
    "LONG_THAI",
    "MARKS",
    "MAY_END",
    "NUMBER",
    "TRIM",
    "WRAP",
    "Phrases",
    "ends_sentence",
    "glued_opening",
    "is_prose",
    "is_wrapped",
    "may_be_decomposed",
    "odd_opening",
    "opening",
    "openings",
    "unspaced",
]

WRAP = range(40, 121)
"""Characters; the width of text that was wrapped by hand or by a mailer."""

TRIM = " .:：…!|•·*-–—»›>→"
"""What may stand around a line that is nothing but a label: "Source link:", "-- Anzeige --"."""

_FINAL = ".!?…。！？｡।؟۔։"
_FINALS = frozenset(_FINAL)
_CLOSERS = " \"'”’»›)]）」』】*"
LONG = 200
"""Characters; a line of so many is running text."""

MAY_END = frozenset(_FINAL + _CLOSERS)
"""What the last character of a sentence may be, quotes and brackets included."""

_UNSPACED = (("\u0e00", "\u0e7f"), ("\u3040", "\u30ff"), ("\u3400", "\u9fff"), ("\uf900", "\ufaff"))
"""Thai, kana, Chinese characters: scripts that write without blanks between words."""


NUMBER = "0"
"""What :func:`opening` gives for a line that begins with a number."""

LONG_THAI = 90
"""Characters; a line of Thai that is longer is no headline."""

_WORD = pattern(rf"[{re.escape(TRIM)}]*+(\w[^\s:：]*+|.)?")
_GLUED = pattern(r"\w[^\W\d_A-ZÀ-ÞА-ЯЁ]+(?=[A-ZÀ-ÞА-ЯЁ])")
FIRST_UNSPACED = "\u0e00"
"""From Thai on, scripts are written without blanks between words, or nearly so."""

MARKS = (
    "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u0309\u030a\u030b\u030c\u0313\u0314\u031b"  # above, and horns
    "\u0323\u0326\u0327\u0328\u0331\u0342\u0345"  # below, and those of Greek
    "\u0653\u0654\u0655"  # of Arabic
    "\u3099\u309a"  # of kana
)
"""What composes with the letter before it to one character."""

_COMMON_VOWELS = "\u1161\u1165\u1169\u116e\u1173\u1175"
"""The middles of Korean syllables that were taken apart; hardly a word does without all of them."""

_FIRST_BYTES = frozenset([mark.encode()[:1] for mark in MARKS + _COMMON_VOWELS])
"""Five bytes, found in no time, without one of which UTF-8 writes none of these."""

_ALONE = frozenset("\"'“„‘«_")
"""What is no part of the first word: quotation marks, and the letter of ruled lines."""


def may_be_decomposed(source: str) -> bool:
    r"""Whether any of the marks stands in the text.

    >>> may_be_decomposed("Cafe\u0301"), may_be_decomposed("Café")
    (True, False)
    """
    if source.isascii():
        return False
    encoded = source.encode("utf-8", "surrogatepass")
    if not any(byte in encoded for byte in _FIRST_BYTES):
        return False
    return any(mark in source for mark in MARKS) or any(vowel in source for vowel in _COMMON_VOWELS)


def opening(text: str) -> str:
    """The word with which a line begins, folded: what a table of beginnings is looked up by.

    Punctuation before it and after it does not count, and one number is as good as another. Scripts without blanks
    show no word, so there, and in all others from Thai on, it is two characters.

    >>> opening("-- Source: Reuters"), opening("12 boats"), opening("(Photo: Roe)"), opening("相关阅读")
    ('source', '0', '(', '相关')
    """
    word = text.split(" ", 1)[0].casefold()
    return word if word.isalpha() and word < FIRST_UNSPACED else odd_opening(text, word)


def odd_opening(text: str, word: str) -> str:
    """The same for a line whose first word, folded, is known, and is not made of letters alone.

    >>> odd_opening("It's open", "it's"), odd_opening("“The quay”", "“the")
    ("it's", '“')
    """
    first = text[:1]
    if first.isdecimal():
        return NUMBER
    if first in _ALONE:
        return first
    if first.isalpha() and word < FIRST_UNSPACED and ":" not in word and "：" not in word:
        return word.rstrip(TRIM)
    word = _WORD.match(text)[1] or ""  # type: ignore[index]  # it matches the empty string
    if word[:1].isdecimal():
        return NUMBER
    return word[:2] if word >= FIRST_UNSPACED else word.casefold().rstrip(TRIM) or word


def openings(phrases: Iterable[str]) -> frozenset[str]:
    """The openings of the folded phrases of a table; most begin with a plain word, which needs no closer look.

    >>> sorted(openings(["source link", "source:", "相关阅读"]))
    ['source', '相关']
    """
    firsts = {word if (word := phrase.partition(" ")[0].rstrip(TRIM)).isalpha() else phrase for phrase in phrases}
    plain = [word if word < FIRST_UNSPACED else word[:2] for word in firsts if word.isalpha()]
    return frozenset(plain).union([opening(phrase) for phrase in firsts if not phrase.isalpha()])


class Phrases:
    """The phrases of a table, whose openings are worked out for the letters that lines begin with."""

    __slots__ = ("_found", "_phrases", "_words", "letters")

    def __init__(self, phrases: Iterable[str], words: Iterable[str] = ()) -> None:
        """Takes folded phrases, and words that are openings as they stand."""
        self._phrases, self._words = _by_letter(phrases), _by_letter(words)
        self._found: dict[str, frozenset[str]] = {}
        self.letters = self._phrases.keys() | self._words.keys()

    def openings(self, letter: str) -> frozenset[str]:
        """The openings that begin with a letter."""
        found = self._found.get(letter)
        if found is None and letter in self.letters:
            found = openings(self._phrases.get(letter, ())).union(self._words.get(letter, ()))
            self._found[letter] = found
        return found or _NO_WORDS


_NO_WORDS: frozenset[str] = frozenset()


def _by_letter(phrases: Iterable[str]) -> dict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for phrase in phrases:
        found[phrase[:1]].append(phrase)
    for mark in [letter for letter in found if not letter.isalpha() and letter not in _ALONE]:
        for phrase in found.pop(mark):
            found[opening(phrase)[:1]].append(phrase)
    return found


def glued_opening(text: str) -> str | None:
    """What of the first word stands before a capital, where two words may be glued; None where none does.

    >>> glued_opening("ShareTweet"), glued_opening("Share"), glued_opening("SHARE")
    ('share', None, None)
    """
    glued = _GLUED.match(text)
    return glued and glued[0].casefold()


def ends_sentence(text: str) -> bool:
    """Whether the text ends as a sentence does, quotes and brackets after the full stop included.

    >>> ends_sentence('"It is over."'), ends_sentence("It is over")
    (True, False)
    """
    last = text[-1:]
    if last in _FINAL:
        return last != ""
    return last in MAY_END and text.rstrip(_CLOSERS)[-1:] in _FINALS


def unspaced(text: str) -> bool:
    """Whether the text is in a script without blanks between words, by its first 40 characters."""
    part = text[:40]
    if part.isascii():
        return False
    letter = sorted(part)[2 * len(part) // 3]  # a third of the characters are this or behind it
    return any(first <= letter <= last for first, last in _UNSPACED)


def is_prose(text: str) -> bool:
    """Whether a line is a running text: a sentence of five words or more, or a long line.

    In scripts without blanks between words twelve characters are enough; Thai has no full stop.

    >>> is_prose("The port opened again on Friday."), is_prose("Port opens again")
    (True, False)
    """
    size = len(text)
    if size >= LONG:
        return True
    if size < 12 or not ends_sentence(text):
        return size >= LONG_THAI and "\u0e00" < text[size // 2] < "\u0e80"
    return text.count(" ") >= 4 or unspaced(text)


def is_wrapped(lines: Sequence[str], width: int) -> bool:
    """Whether lines were broken because the next word would not have fitted into ``width``.

    That is what wrapping is: every line but the last, and the next one's first word, are wider than the widest. A list,
    a poem or a table does not keep to it.

    >>> is_wrapped(["The ferry to the northern islands left the port", "this morning for the first time."], 47)
    True
    """
    if width not in WRAP or unspaced(lines[0]):
        return False
    stops = 0
    for line, following in pairwise(lines):
        if not len(line) <= width < len(line) + 1 + len(following.split(" ", 1)[0]):
            return False
        stops += ends_sentence(line)
    return stops * 2 < len(lines)  # where most lines are sentences they were not broken
