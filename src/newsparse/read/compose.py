"""Letters that are written with their marks apart, as some systems store them, read as the one character that they are.

The vocabulary of the rules, like nearly all text, writes them as one. Spans are counted back to the source.
"""

from __future__ import annotations

import unicodedata

from newsparse.article import Note
from newsparse.measures import MARKS
from newsparse.patterns import pattern
from newsparse.read.repair import Change, Repaired, applied

__all__ = ["compose_source"]

_VOWELS = "\u1161-\u1175"
"""The middles of Korean syllables."""

_SPLIT = pattern(rf"[^\W\d_][{MARKS}]{{1,4}}|[\u1100-\u1112][{_VOWELS}][\u11a8-\u11c2]?")


def compose_source(source: str) -> Repaired | None:
    r"""The source with letters and their marks as one character each; None where nothing changes.

    >>> composed = compose_source("Cafe\u0301")
    >>> composed.text, composed.back(4)
    ('Café', 5)
    """
    changes: list[Change] = []
    for found in _SPLIT.finditer(source):
        written = unicodedata.normalize("NFC", found[0])
        if written != found[0]:
            changes.append(Change(*found.span(), written))
    if not changes:
        return None
    return applied(
        source, changes, [Note("composed-letters", f"{len(changes)} that were written with their marks apart")]
    )
