"""What a line of text looks like, whatever it says: small measures that several parsers ask for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

__all__ = ["NUMBER", "TRIM", "WRAP", "ends_sentence", "glued_opening", "is_prose", "is_wrapped", "opening", "unspaced"]

WRAP = range(40, 121)
"""Characters; the width of text that was wrapped by hand or by a mailer."""

TRIM = " .:…!|•·*-–—»›>→"
"""What may stand around a line that is nothing but a label: "Source link:", "-- Anzeige --"."""

_FINAL = ".!?…。！？｡।؟۔։"
_CLOSERS = " \"'”’»›)]）」』】*"
_UNSPACED = (("\u0e00", "\u0e7f"), ("\u3040", "\u30ff"), ("\u3400", "\u9fff"), ("\uf900", "\ufaff"))
"""Thai, kana, Chinese characters: scripts that write without blanks between words."""


NUMBER = "0"
"""What :func:`opening` gives for a line that begins with a number."""

_WORD = re.compile(rf"[{re.escape(TRIM)}]*+(\w[^\s:：]*+|.)?")
_GLUED = re.compile(r"\w[^\W\d_A-ZÀ-ÞА-ЯЁ]+(?=[A-ZÀ-ÞА-ЯЁ])")
_FIRST_UNSPACED = "\u0e00"


def opening(text: str) -> str:
    """The word with which a line begins, folded: what a table of beginnings is looked up by.

    Punctuation before it and after it does not count, and one number is as good as another. Scripts without blanks
    show no word, so there, and in all others from Thai on, it is two characters.

    >>> opening("-- Source: Reuters"), opening("12 boats"), opening("(Photo: Roe)"), opening("相关阅读")
    ('source', '0', '(', '相关')
    """
    word = text.split(" ", 1)[0].casefold()
    if word.isalpha() and word < _FIRST_UNSPACED:
        return word
    word = _WORD.match(text)[1] or ""  # type: ignore[index]  # it matches the empty string
    if word[:1].isdecimal():
        return NUMBER
    return word[:2] if word >= _FIRST_UNSPACED else word.casefold().rstrip(TRIM) or word


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
    if last in _CLOSERS:
        last = text.rstrip(_CLOSERS)[-1:]
    return last in _FINAL and last != ""


def unspaced(text: str) -> bool:
    """Whether the text is in a script without blanks between words, by its first 40 characters."""
    part = text[:40]
    if part.isascii():
        return False
    letter = sorted(part)[2 * len(part) // 3]  # a third of the characters are this or behind it
    return any(first <= letter <= last for first, last in _UNSPACED)


def is_prose(text: str) -> bool:
    """Whether a line is a running text: a sentence of five words or more, or a long line.

    In scripts without blanks between words twelve characters are enough.

    >>> is_prose("The port opened again on Friday."), is_prose("Port opens again")
    (True, False)
    """
    size = len(text)
    if size >= 200:
        return True
    if size < 12 or text[-1].isalnum() or not ends_sentence(text):
        return False
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
