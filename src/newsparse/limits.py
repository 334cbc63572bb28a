"""How much of an input is read; what lies beyond is noted and accounted for, and never an error."""

from __future__ import annotations

from typing import Any

from attrs import Attribute, field, frozen

__all__ = ["LIMITS", "Limits"]


def _positive(_: Any, attribute: Attribute[int], value: int) -> None:
    if value < 1:
        raise ValueError(f"{attribute.name} must be 1 or more, not {value}")


@frozen(kw_only=True)
class Limits:
    r"""How much of one input is read; pass it as ``limits=``.

    What lies beyond a limit gives the note ``over-limit``, and stands in the ledger under the rule of that name:
    characters that are not read with the role ``unread``, a line that no rule looks at as a paragraph, tags and
    JSON-LD that declare nothing as markup. The defaults lie far above any article.

    Raises:
        ValueError: for a limit below 1.

    >>> import newsparse
    >>> raw = "Port reopens\n\nThe port opened again on Friday, the mayor said. The crews cheered."
    >>> article = newsparse.parse(raw, limits=Limits(characters=63))
    >>> article.text, article.notes[0].code
    ('The port opened again on Friday, the mayor said.', 'over-limit')
    """

    characters: int = field(default=200_000_000, validator=_positive)
    """Of the decoded input."""

    tags: int = field(default=20_000_000, validator=_positive)
    """Signs ``<`` in a page; what stands behind the last one is not read."""

    segments: int = field(default=5_000_000, validator=_positive)
    """Lines of a text, or blocks of a page."""

    line: int = field(default=200_000_000, validator=_positive)
    """Characters of a line, or a block, that rules look at; a longer one is kept as a paragraph, whatever it holds."""

    attributes: int = field(default=1_000_000, validator=_positive)
    """Of a tag that may declare something; those behind them say nothing."""

    json_characters: int = field(default=4_000_000, validator=_positive)
    """Of JSON-LD in a page; the rest declares nothing."""

    json_depth: int = field(default=64, validator=_positive)
    """Objects and lists inside one another; a block of JSON-LD is read up to where one more opens."""


LIMITS = Limits()
"""The defaults."""
