"""Letters that are written with their marks apart, as some systems store them, read as the one character that they are.

The vocabulary of the rules, like nearly all text, writes them as one. Spans are counted back to the source, and what
the Article holds is written as the source has it.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Mapping
from operator import attrgetter
from typing import Any

from attrs import evolve, frozen

from newsparse.article import Article, Block, Evidence, Image, Moment, Note, Span
from newsparse.measures import MARKS
from newsparse.patterns import pattern
from newsparse.read.repair import Change, Repaired, applied

__all__ = ["Composed", "Letter", "compose_source"]

_VOWELS = "\u1161-\u1175"
"""The middles of Korean syllables."""

_SPLIT = pattern(rf"[^\W\d_][{MARKS}]{{1,4}}|[\u1100-\u1112][{_VOWELS}][\u11a8-\u11c2]?")


@frozen
class Letter:
    """A letter that was composed."""

    place: int
    """Where it stands in the text."""

    character: str
    printed: str
    """The letter and its marks."""


@frozen
class Composed:
    """A source with its letters composed, and how each of those is printed."""

    repaired: Repaired
    letters: tuple[Letter, ...]
    """In the order of the text."""

    always: Mapping[int, str]
    """Character -> how it is printed; only what the source writes in one way throughout."""

    @property
    def text(self) -> str:
        """What is read in the source's place."""
        return self.repaired.text

    def back(self, place: int) -> int:
        """The place of the source that a place of the text stands for."""
        return self.repaired.back(place)

    def restore(self, article: Article) -> Article:
        """An article that was read from the text, with the spans of the source and its way to write letters."""
        evidence = article.evidence
        values = {name: self._written(getattr(article, name), evidence.get(name)) for name in _WRITTEN}
        removed = [r._replace(text=self._spelled(r.text, ((r.start, r.stop),))) for r in article.removed]
        written = evolve(
            article,
            blocks=tuple([self._block(block) for block in article.blocks]),
            removed=tuple(removed),
            evidence=tuple(evidence.items()),
            **values,
        )
        return self.repaired.restore(written)

    def _written(self, value: Any, evidence: Evidence | None) -> Any:
        """The value of a field: a text, a moment, a picture, or a tuple of these."""
        spans = evidence.spans if evidence else ()
        if isinstance(value, str):
            return self._spelled(value, spans)
        if isinstance(value, Moment):
            return evolve(value, raw=self._spelled(value.raw, spans))
        if isinstance(value, Image):
            return Image(*[part and self._spelled(part, spans) for part in value])
        if isinstance(value, tuple):
            items = evidence.items if evidence and len(evidence.items) == len(value) else (evidence,) * len(value)
            return tuple([self._written(part, item) for part, item in zip(value, items, strict=True)])
        return value

    def _block(self, block: Block) -> Block:
        """A block with its links, which stand further on behind letters that are longer as printed."""
        table = self._table(block.text, block.spans)

        def further(place: int) -> int:
            return len(block.text[:place].translate(table))

        links = tuple([link._replace(start=further(link.start), stop=further(link.stop)) for link in block.links])
        return block._replace(text=block.text.translate(table), links=links)

    def _spelled(self, text: str, spans: tuple[Span, ...]) -> str:
        return text.translate(self._table(text, spans))

    def _table(self, text: str, spans: tuple[Span, ...]) -> Mapping[int, str]:
        """How the composed letters of a text are printed that shows these spans.

        A character that stands there in both ways stays as it is.
        """
        found: dict[str, list[str]] = {}
        for start, stop in spans:
            first, last = (bisect_left(self.letters, place, key=_PLACE) for place in (start, stop))
            for letter in self.letters[first:last]:
                found.setdefault(letter.character, []).append(letter.printed)
        here = {
            ord(character): printed[0]
            for character, printed in found.items()
            if len(set(printed)) == 1 and len(printed) == text.count(character)
        }
        return {**self.always, **here}


_PLACE = attrgetter("place")

_WRITTEN = tuple(
    "title kicker standfirst byline authors agency dateline section tags source_name site_name description images "
    "published modified".split()
)
"""The fields that show what is printed, beside blocks and removals."""


def compose_source(source: str) -> Composed | None:
    r"""The source with letters and their marks as one character each; None where nothing changes.

    >>> composed = compose_source("Cafe\u0301")
    >>> composed.text, composed.back(4)
    ('Café', 5)
    """
    changes: list[Change] = []
    for found in _SPLIT.finditer(source):
        written = unicodedata.normalize("NFC", found[0])
        if written != found[0]:
            changes.append((found.start(), found.end(), written))
    if not changes:
        return None
    note = Note("composed-letters", f"{len(changes)} that were written with their marks apart")
    repaired = applied(source, changes, [note])
    letters = [
        Letter(start, written, source[first:last])
        for (first, last, written), (start, stop, _) in zip(changes, repaired.changes, strict=True)
        if stop == start + 1
    ]
    spellings: dict[str, set[str]] = {}
    for letter in letters:
        spellings.setdefault(letter.character, set()).add(letter.printed)
    always = {ord(c): found.pop() for c, found in spellings.items() if len(found) == 1 and c not in source}
    return Composed(repaired, tuple(letters), always)
