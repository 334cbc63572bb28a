"""Looks up the first word of every line, once for all parsers: most lines begin as nothing that any table knows."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from newsparse.document import Concern, Document
from newsparse.measures import FIRST_UNSPACED, NUMBER, glued_opening, opening
from newsparse.pieces import opening_words
from newsparse.rules.access import CONTINUE, PAYWALL
from newsparse.rules.languages import spellings
from newsparse.rules.related import LABELS, NEIGHBOURS, READ

__all__ = ["find_openings"]


def find_openings(document: Document) -> None:
    """Enters the lines that begin as one of a table may, table by table: ``openings`` and ``beginnings``."""
    known = _concerns(document.options.rules.words)
    for place, segment in enumerate(document.segments):
        text = segment.text
        word = text.split(" ", 1)[0].casefold()
        if not word.isalpha() or word >= FIRST_UNSPACED:
            word = opening(text)
        if word in known:
            _enter(document, place, word, known[word])
        if not segment.prose and not text[1 : len(word)].islower():
            glued = glued_opening(text)
            if glued is not None and glued in known:
                _enter(document, place, glued, known[glued])


def _enter(document: Document, place: int, word: str, concerns: tuple[Concern, ...]) -> None:
    beginnings = document.beginnings
    for concern in concerns:
        beginnings[concern].append(place)
    if "artifact" in concerns:
        document.openings.append((word, place))


@lru_cache(maxsize=8)
def _concerns(artifacts: frozenset[str]) -> dict[str, tuple[Concern, ...]]:
    """First word -> the tables with a line that begins with it."""
    tables: dict[Concern, Iterable[str]] = {
        "artifact": artifacts,
        "access": map(opening, (*PAYWALL, *CONTINUE)),
        "tags": ("#", *map(opening, spellings("tags"))),
        "meta": opening_words(),
        "related": ("", "+", *map(opening, (*READ, *LABELS, *NEIGHBOURS))),
        "number": (NUMBER, "("),
        "file": ("file",),
        "rule": ("", *"_=~+/<>(["),
    }
    found: dict[str, dict[Concern, None]] = {}
    for concern, words in tables.items():
        for word in words:
            found.setdefault(word, {})[concern] = None
    sets = {tuple(concerns): tuple(concerns) for concerns in found.values()}
    return {word: sets[tuple(concerns)] for word, concerns in found.items()}
