"""Repairs text that was decoded wrongly before it came here, "CafÃ©" for "Café", and what was escaped twice.

Only runs of characters outside ASCII change, and only in lines that show it, so that every place of the repaired source
is one of the source: spans are counted back by :meth:`Repaired.back`. ftfy, which the extra ``repair`` installs, says
what is wrong and what was meant.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from operator import itemgetter
from typing import TypeAlias

from attrs import evolve, frozen

from newsparse.article import Article, Evidence, Note, Span
from newsparse.patterns import pattern
from newsparse.read.references import decode_references

__all__ = ["Change", "Repaired", "applied", "repair_source"]

_LINE = pattern(r"[^\r\n]+")
_CLUSTER = pattern(r"([^\x00-\x7f]+)")
_TWICE = pattern(r"&amp;(?=(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});)")
_ESCAPED = pattern(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_SHOWN = 40
"""Characters of what was wrong that a note tells."""


Change: TypeAlias = tuple[int, int, str]
"""A stretch of the source, from where to where, and what is read in its place: never longer, never empty."""


@frozen
class Repaired:
    """A source, what is read in its place, and where the two differ."""

    text: str
    notes: tuple[Note, ...]
    changes: tuple[tuple[int, int, int], ...]
    """For each stretch that changed: where it begins and stops in the text, and where it stops in the source."""

    def back(self, place: int) -> int:
        """The place of the source that a place of the text stands for; what came first comes first."""
        at = bisect_right(self.changes, place, key=_START) - 1
        if at < 0:
            return place
        start, stop, source_stop = self.changes[at]
        if place >= stop:
            return source_stop + place - stop
        before = self.changes[at - 1] if at else (0, 0, 0)
        return before[2] + start - before[1] + place - start

    def spans(self, spans: Iterable[Span]) -> tuple[Span, ...]:
        """Spans of the text as those of the source."""
        return tuple([(self.back(start), self.back(stop)) for start, stop in spans])

    def restore(self, article: Article) -> Article:
        """An article that was read from the text, with the spans of the source."""
        return evolve(
            article,
            blocks=tuple([block._replace(spans=self.spans(block.spans)) for block in article.blocks]),
            removed=tuple([r._replace(start=self.back(r.start), stop=self.back(r.stop)) for r in article.removed]),
            notes=(
                *[note._replace(span=note.span and self.spans((note.span,))[0]) for note in article.notes],
                *self.notes,
            ),
            evidence=tuple([(name, self._evidence(evidence)) for name, evidence in article.evidence.items()]),
        )

    def _evidence(self, evidence: Evidence) -> Evidence:
        changed = any(self._is_changed(*span) for span in evidence.spans)
        items = tuple([self._evidence(item) for item in evidence.items])
        return evidence._replace(spans=self.spans(evidence.spans), derived=evidence.derived or changed, items=items)

    def _is_changed(self, start: int, stop: int) -> bool:
        at = bisect_right(self.changes, stop - 1, key=_START) - 1
        return at >= 0 and self.changes[at][1] > start


_START = itemgetter(0)


def repair_source(source: str, *, page: bool) -> Repaired:
    r"""The source with wrongly decoded characters as they were meant, and what was escaped twice escaped once.

    Args:
        source: the decoded input.
        page: True for HTML, where one escape belongs there.

    Raises:
        ModuleNotFoundError: without ftfy; it says what to install.

    >>> repair_source("Fish &amp; chips, he said.", page=False).text  # doctest: +SKIP
    'Fish & chips, he said.'
    """
    try:
        from ftfy import fix_encoding
        from ftfy.badness import is_bad
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError("repair=True needs ftfy: pip install 'newsparse[repair]'", name="ftfy") from error
    changes: list[Change] = []
    notes: list[Note] = []
    for line in _LINE.finditer(source):
        found = list(_unescaped(line[0], page))
        if not line[0].isascii() and is_bad(line[0]):
            found += _meant(line[0], fix_encoding(line[0]), [fix_encoding(part) for part in _CLUSTER.split(line[0])])
        if not found:
            continue
        shift = line.start()
        changes += [(shift + start, shift + stop, text) for start, stop, text in sorted(found)]
        start, stop, text = found[-1]
        detail = f"{line[0][start:stop][:_SHOWN]!r} was meant to be {text[:_SHOWN]!r}"
        notes.append(Note("repaired-line", detail, (line.start(), line.end())))
    return applied(source, changes, notes)


def _meant(line: str, fixed: str, parts: list[str]) -> Iterator[Change]:
    """What each run of characters outside ASCII was meant to be: by the whole line, or each by itself."""
    old, new = _CLUSTER.split(line), _CLUSTER.split(fixed)
    if old[::2] != new[::2]:
        new = parts
    at = 0
    for was, now in zip(old, new, strict=True):
        if was != now and 0 < len(now) <= len(was):
            yield at, at + len(was), now
        at += len(was)


def _unescaped(line: str, page: bool) -> Iterator[Change]:
    if "&" not in line:
        return
    for found in (_TWICE if page else _ESCAPED).finditer(line):
        text = "&" if page else decode_references(found[0])
        if text != found[0] and 0 < len(text) <= len(found[0]) and not set(text) & set("\r\n"):
            yield found.start(), found.end(), text


def applied(source: str, changes: list[Change], notes: list[Note]) -> Repaired:
    """The source with changes, which are in order and do not overlap."""
    pieces: list[str] = []
    places: list[tuple[int, int, int]] = []
    at, length = 0, 0
    for first, last, text in changes:
        pieces += source[at:first], text
        start = length + first - at
        length = start + len(text)
        places.append((start, length, last))
        at = last
    pieces.append(source[at:])
    return Repaired("".join(pieces), tuple(notes), tuple(places))
