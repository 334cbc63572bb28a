"""Joins lines to one block: with a blank, or without one where none was between them before the line was broken."""

from __future__ import annotations

from itertools import pairwise, takewhile

from newsparse.document import Document, Role, Segment
from newsparse.measures import unspaced
from newsparse.patterns import pattern

__all__ = ["CLOSES", "OPENS", "POSSESSIVE", "STOPS", "drop_hyphens", "join_lines"]

CLOSES = frozenset(",;)]}%،؛，、；）」』》")
"""What stands right behind a word, whatever the line before ended with."""

STOPS = frozenset(".:!?…。：！？।")
OPENS = frozenset("([{¿¡（「『《")
"""What stands right before a word; quotation marks open in one language and close in another."""

POSSESSIVE = ("'s", "’s")

LONGEST_HALF = 40
"""Letters of a word before its hyphen."""

_HYPHENS = frozenset("-\u2010")
_LETTERS = pattern(r"[^\W\d_]+")


def join_lines(document: Document, lines: list[Segment], what: str) -> None:
    """Makes one block of lines, and notes what they are."""
    closed = unspaced("".join([line.text for line in lines]))
    for before, line in pairwise(lines):
        line.joint = "" if closed or _is_tight(before.text, line.text) else " "
    document.note("joined-lines", f"{len(lines)} {what}", (lines[0].start, lines[-1].stop))


def drop_hyphens(document: Document) -> None:
    """Takes out the hyphens at which words were broken, where the text has the word elsewhere as one."""
    broken = [
        (before, line)
        for before, line in pairwise(document.segments)
        if line.joint == "" and before.parts is None and _is_hyphenated(before.text, line.text)
    ]
    words = frozenset(_LETTERS.findall(document.source)) if broken else frozenset()
    for before, line in broken:
        end = len(before.text) - 1
        letters = "".join(takewhile(str.isalpha, reversed(before.text[max(0, end - LONGEST_HALF) : end])))
        second = _LETTERS.match(line.text)
        if second and letters[::-1] + second[0] in words:
            before.label_part(end, end + 1, Role.SEPARATOR, "hyphenation")


def _is_tight(before: str, text: str) -> bool:
    """Whether no blank stands between two lines."""
    if text[0] in CLOSES or text[0] in STOPS or before[-1] in OPENS:
        return True
    return text.startswith(POSSESSIVE) or _is_hyphenated(before, text)


def _is_hyphenated(before: str, text: str) -> bool:
    return before[-1] in _HYPHENS and before[-2:-1].isalpha() and text[0].islower()
