"""A set of rules, and how it finds the ones that may apply to a line."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from attrs import field, frozen

from newsparse.measures import TRIM, glued_opening, opening
from newsparse.rules.artifact import LINE_LIMIT, Artifact, Carries
from newsparse.rules.artifacts import ARTIFACTS, RULES_VERSION

__all__ = ["RULES", "Rules"]


LONGEST_WHOLE = 100
"""Characters; no line that is nothing but a head is longer, with what may stand around it."""


class _Group(NamedTuple):
    """The rows whose heads begin with one word."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, int, Artifact], ...]


@frozen
class Rules:
    """A set of artifacts, compiled once; pass it as ``rules=``.

    Args:
        artifacts: rows, in order; where two could apply, the first does.
        without: names of rows to leave out.

    Raises:
        ValueError: for a name in ``without`` that no row has, a name given twice, or a row that fails its examples.

    >>> from newsparse import ARTIFACTS, Rules
    >>> rules = Rules((*ARTIFACTS,), without=("source-link",))
    """

    artifacts: tuple[Artifact, ...]
    without: tuple[str, ...] = ()
    version: str = field(init=False)
    """The version of the built-in table, with a checksum of the rows where the set is another one."""

    _lines: Mapping[str, _Group] = field(init=False, repr=False, eq=False)
    """The rows whose patterns confirm, by the first words of their heads."""

    _whole: Mapping[str, tuple[int, Artifact]] = field(init=False, repr=False, eq=False)
    """What is an artifact as it stands -> the place of its row, and the row."""

    words: frozenset[str] = field(init=False, repr=False, eq=False)
    """The first words of all their heads."""

    _carries: Mapping[str, Carries] = field(init=False, repr=False, eq=False)
    needles: tuple[tuple[str, tuple[Artifact, ...]], ...] = field(init=False, repr=False, eq=False)
    """The rows that stand anywhere, by the literals with which they begin."""

    starts: tuple[Artifact, ...] = field(init=False, repr=False, eq=False)
    """The rows that stand at the very beginning of a text."""

    def __attrs_post_init__(self) -> None:
        names = [row.name for row in self.artifacts]
        if len(set(names)) < len(names):
            raise ValueError(f"two rows have one name: {sorted({name for name in names if names.count(name) > 1})}")
        if unknown := set(self.without) - set(names):
            raise ValueError(f"no row is called {', '.join(sorted(unknown))}")
        rows = tuple(row for row in self.artifacts if row.name not in self.without)
        for row in rows:
            if not any(row is known for known in ARTIFACTS):
                row.check()
        lines: dict[str, list[tuple[str, int, Artifact]]] = {}
        whole: dict[str, tuple[int, Artifact]] = {}
        needles: dict[str, list[Artifact]] = {}
        words: dict[str, str] = {}
        for place, row in reversed(list(enumerate(rows))):
            if row.pattern is None:
                whole.update(dict.fromkeys(row.heads, (place, row)))
        for place, row in enumerate(rows):
            for head in row.heads if row.stands != "start" and row.pattern is not None else ():
                first = head.partition(" ")[0]
                if first not in words:
                    words[first] = opening(head)
                lines.setdefault(words[first], []).append((head, place, row))
            for needle in row.needles:
                needles.setdefault(needle, []).append(row)
        version = RULES_VERSION
        if rows != ARTIFACTS:
            version += f"+{zlib.crc32(repr(rows).encode()):08x}"
        object.__setattr__(self, "version", version)
        object.__setattr__(self, "starts", tuple(row for row in rows if row.stands == "start"))
        object.__setattr__(self, "_carries", {row.name: row.carries for row in rows if row.carries})
        groups = {word: _Group(tuple([head for head, *_ in found]), tuple(found)) for word, found in lines.items()}
        object.__setattr__(self, "_lines", groups)
        object.__setattr__(self, "_whole", whole)
        object.__setattr__(self, "words", frozenset(groups))
        object.__setattr__(self, "needles", tuple((needle, tuple(value)) for needle, value in needles.items()))

    def of_line(self, text: str) -> Artifact | None:
        """The first row that takes the text as a whole line; None where none does."""
        if len(text) > LINE_LIMIT:
            return None
        before, whole = self._whole.get(text.casefold().strip(TRIM), (len(self.artifacts), None))
        group = self._lines.get(opening(text)) or self._lines.get(glued_opening(text) or "")
        if group is None:
            return whole
        text = text.lstrip(TRIM)
        folded = text.casefold()
        if folded.startswith(group.heads):
            for head, place, row in group.rows:
                if place < before and folded.startswith(head) and row.match(text):
                    return row
        return whole

    def is_whole(self, text: str) -> bool:
        """A cheap look: whether a short text is nothing but the head of a row."""
        return len(text) <= LONGEST_WHOLE and text.casefold().strip(TRIM) in self._whole

    @staticmethod
    def stretches(text: str, needle: str, rows: tuple[Artifact, ...]) -> Iterator[tuple[int, int, Artifact]]:
        """Where the rows that stand anywhere find their artifacts at one of their needles, from left to right."""
        either = _either(tuple([row.pattern or "" for row in rows]))
        at = text.find(needle)
        while at >= 0:
            stop = at + 1
            if either.match(text, at):
                for row in rows:
                    if found := row.match(text, at):
                        stop = max(stop, found.end())
                        yield at, stop, row
                        break
            at = text.find(needle, stop)

    def carries(self, name: str) -> Carries | None:
        """What the artifacts of a row carry; None for nothing, or no such row."""
        return self._carries.get(name)


@lru_cache(maxsize=64)
def _either(patterns: tuple[str, ...]) -> re.Pattern[str]:
    """One pattern that matches where any of several does: most places are no artifact, and one look tells."""
    return re.compile("|".join(re.sub(r"\(\?P<\w+>", "(?:", pattern) for pattern in patterns), re.IGNORECASE)


RULES = Rules(ARTIFACTS)
"""The built-in rules."""
