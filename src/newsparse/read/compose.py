"""Letters that are written with their marks apart, as some systems store them, read as the one character that they are.

The vocabulary of the rules, like nearly all text, writes them as one. Spans are counted back to the source, and what
the Article holds is written as the source has it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Any, NamedTuple

from attrs import evolve

from newsparse.article import Article, Block, Moment, Note
from newsparse.measures import MARKS
from newsparse.patterns import pattern
from newsparse.read.repair import Change, Repaired, applied

__all__ = ["Composed", "compose_source"]

_VOWELS = "\u1161-\u1175"
"""The middles of Korean syllables."""

_SPLIT = pattern(rf"[^\W\d_][{MARKS}]{{1,4}}|[\u1100-\u1112][{_VOWELS}][\u11a8-\u11c2]?")


class Composed(NamedTuple):
    """A source with its letters composed, and how those are printed."""

    repaired: Repaired
    printed: Mapping[int, str]
    """Character -> the letter and its marks; only what the source writes in one way throughout."""

    @property
    def text(self) -> str:
        """What is read in the source's place."""
        return self.repaired.text

    def back(self, place: int) -> int:
        """The place of the source that a place of the text stands for."""
        return self.repaired.back(place)

    def restore(self, article: Article) -> Article:
        """An article that was read from the text, with the spans of the source and its way to write letters."""
        article = self.repaired.restore(article)
        values = {name: getattr(article, name) for name in _WRITTEN}
        blocks = tuple([self._block(block) for block in article.blocks])
        return evolve(article, blocks=blocks, **{name: self._as_printed(value) for name, value in values.items()})

    def _as_printed(self, value: Any) -> Any:
        """A text, a moment, or a tuple of texts and of their kin."""
        if isinstance(value, str):
            return value.translate(self.printed)
        if isinstance(value, Moment):
            return evolve(value, raw=value.raw.translate(self.printed))
        if isinstance(value, tuple):
            parts = map(self._as_printed, value)
            return type(value)(*parts) if hasattr(value, "_fields") else tuple(parts)
        return value

    def _block(self, block: Block) -> Block:
        """A block with its links, which stand further on behind letters that are longer as printed."""

        def further(place: int) -> int:
            return len(block.text[:place].translate(self.printed))

        links = tuple([link._replace(start=further(link.start), stop=further(link.stop)) for link in block.links])
        return block._replace(text=block.text.translate(self.printed), links=links)


_WRITTEN = tuple(
    "title kicker standfirst byline authors agency dateline section tags source_name site_name description images "
    "published modified removed".split()
)
"""The fields that show what is printed, blocks apart."""


def compose_source(source: str) -> Composed | None:
    r"""The source with letters and their marks as one character each; None where nothing changes.

    >>> composed = compose_source("Cafe\u0301")
    >>> composed.text, composed.back(4)
    ('Café', 5)
    """
    changes: list[Change] = []
    spellings: dict[str, set[str]] = {}
    for found in _SPLIT.finditer(source):
        written = unicodedata.normalize("NFC", found[0])
        if written != found[0]:
            changes.append(Change(*found.span(), written))
            spellings.setdefault(written, set()).add(found[0])
    if not changes:
        return None
    note = Note("composed-letters", f"{len(changes)} that were written with their marks apart")
    printed = {
        ord(letter): found.pop()
        for letter, found in spellings.items()
        if len(letter) == 1 == len(found) and letter not in source
    }
    return Composed(applied(source, changes, [note]), printed)
