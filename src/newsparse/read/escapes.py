r"""Text whose line breaks are written out, as "\n": a value that was cut out of JSON or of a program's list."""

from __future__ import annotations

import json
from collections.abc import Iterator

from newsparse.article import Note
from newsparse.patterns import pattern
from newsparse.read.repair import Change, Repaired, applied

__all__ = ["read_escapes"]

LEAST = 3
"""Line breaks; with fewer it may be a path: "C:\\new"."""

_ESCAPE = pattern(r"\\(?:[nrt\"'/\\]|u[0-9a-fA-F]{4}(?:\\u[dD][c-fC-F][0-9a-fA-F]{2})?)")
_BREAK = r"\n"


def read_escapes(source: str) -> Repaired | None:
    r"""The text that the escapes stand for; None where no line break is written out, or a real one stands beside them.

    >>> read_escapes(r"Port reopens\n\nThe port opened.\nSo did the caf\u00e9.").text.splitlines()[3]
    'So did the café.'
    >>> read_escapes(r"C:\news\notes") is None
    True
    """
    if source.count(_BREAK) < LEAST or "\n" in source.strip():
        return None
    changes = list(_changes(source))
    note = Note("written-out-line-breaks", f"{source.count(_BREAK)} line breaks are written as {_BREAK}")
    return applied(source, changes, [note])


def _changes(source: str) -> Iterator[Change]:
    for found in _ESCAPE.finditer(source):
        written = "'" if found[0] == "\\'" else json.loads(f'"{found[0]}"')
        yield found.start(), found.end(), written
