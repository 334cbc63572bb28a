"""Regular expressions that are compiled when they are first used.

A document uses a few of the hundred patterns of this package, and compiling all of them takes longer than parsing it.
"""

from __future__ import annotations

import re
from typing import Any, cast

__all__ = ["pattern"]


_METHODS = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub")


class _Pattern:
    """Stands for a compiled pattern, whose methods become its own when the first of them is asked for."""

    def __init__(self, source: str, flags: int) -> None:
        self.pattern = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name not in _METHODS:
            raise AttributeError(f"a pattern has no attribute {name!r}")
        compiled = re.compile(self.pattern, self._flags)
        self.__dict__.update({method: getattr(compiled, method) for method in _METHODS})
        return getattr(compiled, name)


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern to be used as one of :func:`re.compile`; a mistake in it shows when it is first used.

    >>> pattern("[a-z]+").match("port!")[0]
    'port'
    """
    return cast("re.Pattern[str]", _Pattern(source, flags))
