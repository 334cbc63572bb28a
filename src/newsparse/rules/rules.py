"""A set of rules, and how it finds the ones that may apply to a line."""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from attrs import field, frozen

from newsparse.measures import TRIM, Phrases, glued_opening, opening
from newsparse.patterns import pattern
from newsparse.rules.artifact import LINE_LIMIT, Artifact, Carries
from newsparse.rules.artifacts import ARTIFACTS, RULES_VERSION

__all__ = ["LONGEST_WHOLE", "RULES", "Rules"]


MOST_PARTS = 3
"""Labels in a line, at most."""

_BETWEEN = pattern(r"\s[-–—·•|:]\s|[.:]\s")
"""What stands between two labels in one line."""

LONGEST_WHOLE = 100
"""Characters; no line that is nothing but a head is longer, with what may stand around it."""


_NONE: tuple[int, Artifact | None] = (1 << 30, None)
"""No row, behind all rows."""


class _Needle(NamedTuple):
    """The rows that begin with one literal."""

    literal: str
    rows: tuple[Artifact, ...]
    either: str
    """One pattern that matches where any of them does: most places are no artifact, and one look tells."""


class _Group(NamedTuple):
    """The rows whose heads begin with one word."""

    heads: tuple[str, ...]
    """All heads: most lines begin with none of them, and one look tells."""

    rows: tuple[tuple[str, int, Artifact], ...]
    """Each head with the place of its row, and the row."""


@lru_cache(maxsize=64)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


@frozen
class Rules:
    """A set of artifacts, compiled once; pass it as ``rules=``.

    Raises:
        TypeError: for a ``without`` that is a name alone.
        ValueError: for a name in ``without`` that no row has, a name given twice, or a row that fails its examples.

    >>> from newsparse import ARTIFACTS, Rules
    >>> rules = Rules((*ARTIFACTS,), without=("source-link",))
    """

    artifacts: tuple[Artifact, ...]
    """The rows, in order; where two could apply, the first does."""

    without: tuple[str, ...] = ()
    """Names of rows to leave out."""

    version: str = field(init=False)
    """The version of the built-in table, with a checksum of the rows where the set is another one."""

    _confirmed: list[tuple[int, Artifact]] = field(init=False, repr=False, eq=False)
    """The rows whose patterns confirm, with their places."""

    _lines: dict[str, _Group] = field(init=False, repr=False, eq=False)
    """The heads of these that begin with a word, for the words of ``words`` that were met."""

    whole: Mapping[str, tuple[int, Artifact]] = field(init=False, repr=False, eq=False)
    """What is an artifact as it stands -> the place of its row, and the row."""

    words: Phrases = field(init=False, repr=False, eq=False)
    """The first words of the heads of rows whose patterns confirm, and heads of one word, which others may follow."""

    _reach: int = field(init=False, repr=False, eq=False)
    """Characters; no more of a line has to be folded to find a head."""

    _carries: Mapping[str, Carries] = field(init=False, repr=False, eq=False)
    needles: tuple[_Needle, ...] = field(init=False, repr=False, eq=False)
    """The rows that stand anywhere, by the literals with which they begin."""

    starts: tuple[Artifact, ...] = field(init=False, repr=False, eq=False)
    """The rows that stand at the very beginning of a text."""

    def __attrs_post_init__(self) -> None:
        names = [row.name for row in self.artifacts]
        if len(set(names)) < len(names):
            raise ValueError(f"two rows have one name: {sorted({name for name in names if names.count(name) > 1})}")
        if isinstance(self.without, str):
            raise TypeError(f"without is a tuple of names: ({self.without!r},)")
        if unknown := sorted(set(self.without) - set(names)):
            from difflib import get_close_matches

            near = get_close_matches(unknown[0], names, 1)
            raise ValueError(f"no row is called {', '.join(unknown)}" + (f"; {near[0]} is one" if near else ""))
        rows = tuple(row for row in self.artifacts if row.name not in self.without)
        built_in = set(map(id, ARTIFACTS))
        for row in rows:
            if id(row) not in built_in:
                row.check()
        whole: dict[str, tuple[int, Artifact]] = {}
        needles: dict[str, list[Artifact]] = {}
        for place, row in reversed(list(enumerate(rows))):
            if row.pattern is None:
                whole.update(dict.fromkeys(row.heads, (place, row)))
            for needle in row.needles:
                needles.setdefault(needle, []).insert(0, row)
        version = RULES_VERSION
        if rows != ARTIFACTS:
            version += f"+{zlib.crc32(repr(rows).encode()):08x}"
        object.__setattr__(self, "version", version)
        object.__setattr__(self, "starts", tuple(row for row in rows if row.stands == "start"))
        object.__setattr__(self, "_carries", {row.name: row.carries for row in rows if row.carries})
        confirmed = [(place, row) for place, row in enumerate(rows) if row.pattern and row.stands != "start"]
        heads = [head for _, row in confirmed for head in row.heads]
        object.__setattr__(self, "_confirmed", confirmed)
        object.__setattr__(self, "_lines", {})
        object.__setattr__(self, "whole", whole)
        object.__setattr__(self, "_reach", max(LONGEST_WHOLE, len(max(heads, key=len, default=""))))
        object.__setattr__(self, "words", Phrases(heads, filter(str.isalpha, whole)))
        object.__setattr__(self, "needles", tuple([_needle(literal, found) for literal, found in needles.items()]))

    def of_line(self, text: str, word: str | None = None) -> Artifact | None:
        """The first row that takes the text as a whole line; None where none does.

        Args:
            text: the line.
            word: what it begins with, where the caller knows: see :func:`newsparse.measures.opening`.
        """
        given = word is not None
        word = word or opening(text)
        group = self._group(word)
        if group is None and not given:
            group = self._group(glued_opening(text) or "")
        size = len(text)
        if size > (LONGEST_WHOLE if group is None else LINE_LIMIT):
            return None
        text = text.lstrip(TRIM)
        folded = text[: self._reach].casefold()
        before, whole = _NONE
        if size <= LONGEST_WHOLE:
            before, whole = self.whole.get(folded.rstrip(TRIM), _NONE)
        if group is not None and folded.startswith(group.heads):
            for head, place, row in group.rows:
                if place < before and folded.startswith(head) and row.match(text):
                    return row
        if whole is None and word in self.whole and size <= LONGEST_WHOLE:
            return self._of_parts(folded)
        return whole

    def _of_parts(self, folded: str) -> Artifact | None:
        """The row of a line that is made of two or three that mean the same, the first of them a word.

        "Advertisement - continue reading below" is one.
        """
        parts = _BETWEEN.split(folded.rstrip(TRIM))
        if not 2 <= len(parts) <= MOST_PARTS:
            return None
        rows = [self.whole.get(part.strip(TRIM), _NONE)[1] for part in parts]
        return rows[0] if rows[0] is not None and all(row is rows[0] for row in rows) else None

    def _group(self, word: str) -> _Group | None:
        """The heads that begin with a word, and their rows; None for a word that no head begins with."""
        group = self._lines.get(word)
        if group is None and word in self.words.openings(word[:1]):
            rows = [
                (head, place, row)
                for place, row in self._confirmed
                for head in row.heads
                if head.startswith(word) and opening(head) == word
            ]
            group = self._lines[word] = _Group(tuple([head for head, *_ in rows]), tuple(rows))
        return group

    @staticmethod
    def stretches(text: str, needle: _Needle) -> list[tuple[int, int, Artifact]]:
        """Where the rows that stand anywhere find their artifacts at one of their needles, from left to right."""
        literal, rows, pattern = needle
        match = _compiled(pattern).match
        found: list[tuple[int, int, Artifact]] = []
        at = text.find(literal)
        while at >= 0:
            stop = at + 1
            if match(text, at):
                for row in rows:
                    if artifact := row.match(text, at):
                        stop = max(stop, artifact.end())
                        found.append((at, stop, row))
                        break
            at = text.find(literal, stop)
        return found

    def carries(self, name: str) -> Carries | None:
        """What the artifacts of a row carry; None for nothing, or no such row."""
        return self._carries.get(name)


def _needle(literal: str, rows: list[Artifact]) -> _Needle:
    patterns = [re.sub(r"\(\?P<\w+>", "(?:", row.pattern or "") for row in rows]
    return _Needle(literal, tuple(rows), "|".join(patterns))


RULES = Rules(ARTIFACTS)
"""The built-in rules."""
