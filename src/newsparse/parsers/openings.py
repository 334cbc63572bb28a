"""Looks up the first word of every line, once for all parsers: most lines begin as nothing that any table knows."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from newsparse.document import Concern, Document
from newsparse.measures import FIRST_UNSPACED, NUMBER, TRIM, glued_opening, odd_opening, openings
from newsparse.pieces import opening_words
from newsparse.rules import LONGEST_WHOLE
from newsparse.rules.access import CONTINUE, PAYWALL
from newsparse.rules.captions import CAPTION
from newsparse.rules.languages import spellings
from newsparse.rules.related import LABELS, NEIGHBOURS, READ

__all__ = ["LONGEST", "find_openings"]


LONGEST = 250
"""Characters; in longer lines nobody looks for more than lists of tags, captions and artifacts."""

_Concerns = dict[str, tuple[Concern, ...]]


def find_openings(document: Document) -> None:
    """Enters the lines that begin as one of a table may, table by table: ``openings`` and ``beginnings``."""
    rules = document.options.rules
    every, for_long = _concerns(rules.words)
    whole, found = rules.whole, document.openings
    for place, segment in enumerate(document.segments):
        text = segment.text
        size = len(text)
        known = every if size <= LONGEST else for_long
        word = text.split(" ", 1)[0].casefold()
        if not word.isalpha() or word >= FIRST_UNSPACED:
            word = odd_opening(text, word)
        if word in known:
            _enter(document, place, word, known[word])
        if size > LONGEST_WHOLE and segment.prose:
            continue
        if not (segment.prose or text[1 : len(word)].islower()):
            glued = glued_opening(text)
            if glued is not None and glued in known:
                _enter(document, place, glued, known[glued])
        if size <= LONGEST_WHOLE and text.casefold().strip(TRIM) in whole and found[-1:] != [(word, place)]:
            found.append((word, place))


def _enter(document: Document, place: int, word: str, concerns: tuple[Concern, ...]) -> None:
    beginnings = document.beginnings
    for concern in concerns:
        beginnings[concern].append(place)
    if "artifact" in concerns:
        document.openings.append((word, place))


@lru_cache(maxsize=8)
def _concerns(artifacts: frozenset[str]) -> tuple[_Concerns, _Concerns]:
    """First word -> the tables with a line that begins with it; then the same for long lines."""
    tables: dict[Concern, Iterable[str]] = {
        "tags": openings(("#", *spellings("tags"))),
        "file": ("file",),
        "caption": openings((*CAPTION.split("|"), "▲", "△", "图为", "圖為", "【")),
        "access": openings((*PAYWALL, *CONTINUE)),
        "meta": opening_words(),
        "related": openings(("", *"+>[【［■◆▼●▽◇□▲・◎☞►▶👉📌", *READ, *LABELS, *NEIGHBOURS)),
        "record": ("length", "load-date", "hd", "readability", "publication", "document"),
        "number": (NUMBER, "("),
        "rule": ("", *"_=~+/<>(["),
    }
    every: _Concerns = dict.fromkeys(artifacts, ("artifact",))
    for_long = every.copy()
    for concern, words in tables.items():
        known = every.keys() & words
        every |= dict.fromkeys(words, (concern,)) | {word: (*every[word], concern) for word in known}
        if concern in ("tags", "file"):
            for_long |= {word: every[word] for word in words}
    return every, for_long
