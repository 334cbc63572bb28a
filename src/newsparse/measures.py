"""What a line of text looks like, whatever it says: small measures that several parsers ask for."""

from __future__ import annotations

__all__ = ["ends_sentence", "is_prose", "unspaced"]

_FINAL = ".!?…。！？｡।؟۔։"
_CLOSERS = " \"'”’»›)]）」』】*"
_UNSPACED = (("\u0e00", "\u0e7f"), ("\u3040", "\u30ff"), ("\u3400", "\u9fff"), ("\uf900", "\ufaff"))
"""Thai, kana, Chinese characters: scripts that write without blanks between words."""


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
    if size < 12 or not ends_sentence(text):
        return False
    return text.count(" ") >= 4 or unspaced(text)
