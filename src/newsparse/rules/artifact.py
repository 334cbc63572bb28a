"""What a rule is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from attrs import field, frozen

from newsparse.document import Role
from newsparse.measures import TRIM

__all__ = ["LINE_LIMIT", "Artifact", "Carries"]

LINE_LIMIT = 400
"""Characters; no line rule looks at a longer line, which is prose whatever its first words are."""

Stands = Literal["line", "tail line", "head line", "start", "anywhere"]
Carries = Literal["tags", "source", "author", "agency"]


@lru_cache(maxsize=2048)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


@frozen(kw_only=True)
class Artifact:
    """One kind of foreign matter in scraped news: the rule, its source and its tests.

    A line rule names the literal beginnings of the lines that it may apply to (``heads``); without a pattern the
    whole line must be one of them, punctuation around it apart. A rule that may apply inside a line names the
    literals with which its stretch begins (``needles``). The pattern only confirms: it is matched, without regard
    to case, against the whole line or from the needle on. A group ``value`` in it is what the artifact carries.

    Raises:
        ValueError: where a row could not be found by a literal, or has no example of what must survive.

    >>> row = Artifact(
    ...     name="harbour-advert", role="advertisement", heads=("visit the harbour",), stands="line",
    ...     origin="our town's paper", cuts=("Visit the harbour!",), keeps=("Visit the harbour master, he said.",),
    ... )
    >>> row.is_line("VISIT THE HARBOUR"), row.is_line("Visit the harbour master, he said.")
    (True, False)
    """

    name: str
    """Kebab case; what a removal names as its rule."""

    role: Role = field(converter=Role)
    stands: Stands
    """``line``: a whole line anywhere; ``tail line``: one after the last paragraph; ``head line``: one before the
    first; ``start``: the very beginning of the text; ``anywhere``: also inside a line."""

    heads: tuple[str, ...] = ()
    """Beginnings of the line, in lower case, two characters or more."""

    needles: tuple[str, ...] = ()
    """Beginnings of the stretch, as written, for a rule that stands anywhere."""

    pattern: str | None = None
    carries: Carries | None = None
    origin: str
    """Where it comes from."""

    cuts: tuple[str, ...]
    """Lines in which the rule finds its artifact."""

    keeps: tuple[str, ...]
    """Look-alikes that it must leave alone."""

    def __attrs_post_init__(self) -> None:
        if self.stands == "anywhere":
            if not self.needles or self.heads or self.pattern is None:
                raise ValueError(f"{self.name}: a rule that stands anywhere needs needles and a pattern, and no heads")
        elif not self.heads or self.needles:
            raise ValueError(f"{self.name}: a line rule needs heads, and no needles")
        if not self.keeps:
            raise ValueError(f"{self.name}: give at least one look-alike that must survive (keeps)")

    def match(self, text: str, at: int = 0) -> re.Match[str] | None:
        """The pattern from a place on; for a line rule it must reach the end of the line."""
        if self.pattern is None:
            return None
        compiled = _compiled(self.pattern)
        return compiled.match(text, at) if self.stands in ("anywhere", "start") else compiled.fullmatch(text, at)

    def is_line(self, text: str) -> bool:
        """Whether the text, as a whole line, is the artifact."""
        text = text.lstrip(TRIM)
        folded = text.casefold()
        if self.pattern is None:
            return folded.rstrip(TRIM) in self.heads
        return folded.startswith(self.heads) and self.match(text) is not None

    def stretches(self, text: str, needle: str) -> Iterator[tuple[int, int]]:
        """Where in a text the artifact begins with one of its needles, and where it ends there."""
        at = text.find(needle)
        while at >= 0:
            found = self.match(text, at)
            if found:
                yield at, found.end()
            at = text.find(needle, found.end() if found else at + 1)

    def is_in(self, text: str) -> bool:
        """Whether the artifact stands in the text, or is all of it, as the rule demands."""
        text = " ".join(text.split())
        if self.stands == "anywhere":
            return any(True for needle in self.needles for _ in self.stretches(text, needle))
        return self.is_line(text)

    def check(self) -> None:
        """Tries the row's own heads and examples; a set of rules does so for each row that is not built in.

        Raises:
            ValueError: naming the row and the head or the example that broke.
        """
        for head in self.heads:
            if len(head) < 2 or head != head.casefold():
                raise ValueError(f"{self.name}: the head {head!r} is not two characters or more in lower case")
        for example in self.cuts:
            if not self.is_in(example):
                raise ValueError(f"{self.name}: does not find {example!r}, which is among its cuts")
        for example in self.keeps:
            if self.is_in(example):
                raise ValueError(f"{self.name}: would take {example!r}, which is among its keeps")
