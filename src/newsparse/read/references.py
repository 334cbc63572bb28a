"""Character references in HTML: ``&amp;``, ``&#8217;`` and their like, each with its place.

The rules are those of the HTML standard: the longest name wins, a hundred old names need no semicolon, and in the
value of an attribute such an old name is left alone where a letter, a digit or an equals sign follows, because
addresses are written that way. A reference of five million digits costs no more than looking at them once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.entities import html5
from typing import NamedTuple

from newsparse.patterns import pattern

__all__ = ["REFERENCE", "Reference", "decode_references", "find_references", "reference_at"]

REFERENCE = r"&(?:#(?:[0-9]++|[xX][0-9A-Fa-f]++);?|[A-Za-z][A-Za-z0-9]*+;?)"
"""What looks like a reference, as a pattern; whether it is one says :func:`reference_at`."""

_REFERENCE = pattern(REFERENCE)
_LONGEST = max(map(len, html5))
_LONGEST_OPEN = max(len(name) for name in html5 if not name.endswith(";"))
_REPLACED = "\ufffd"
_LAST = 0x10FFFF

_C1 = dict(
    zip(
        range(0x80, 0xA0),
        "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ",
        strict=True,
    )
)
"""Numbers of control characters stand for what windows-1252 has in their place."""


class Reference(NamedTuple):
    """A reference in a text and the characters that it stands for."""

    start: int
    stop: int
    replacement: str


def find_references(
    text: str, start: int = 0, stop: int | None = None, *, in_attribute: bool = False
) -> Iterator[Reference]:
    """Every reference in ``text[start:stop]``, in order; what only looks like one is passed over.

    >>> list(find_references("AT&amp;T, R&D"))
    [Reference(start=2, stop=7, replacement='&')]
    """
    for found in _REFERENCE.finditer(text, start, len(text) if stop is None else stop):
        reference = reference_at(text, found.start(), found.end(), in_attribute=in_attribute)
        if reference is not None:
            yield reference


def reference_at(text: str, start: int, stop: int, *, in_attribute: bool = False) -> Reference | None:
    """The reference that a match of ``REFERENCE`` begins with, or None where it is plain text."""
    if text[start + 1] == "#":
        return Reference(start, stop, _character(text[start + 2 : stop].removesuffix(";")))
    if stop - start - 1 <= _LONGEST:
        replacement = html5.get(text[start + 1 : stop])
        if replacement is not None and (text[stop - 1] == ";" or not (in_attribute and text.startswith("=", stop))):
            return Reference(start, stop, replacement)
    if in_attribute:  # any shorter name has a letter or a digit behind it
        return None
    for last in range(min(stop, start + 1 + _LONGEST_OPEN), start + 2, -1):
        replacement = html5.get(text[start + 1 : last])
        if replacement is not None:
            return Reference(start, last, replacement)
    return None


def decode_references(text: str, *, in_attribute: bool = False) -> str:
    """The text with every reference replaced, once: ``&amp;lt;`` gives ``&lt;``.

    >>> decode_references("Caf&eacute; &notit; &#8217;&#x80;")
    'Café ¬it; ’€'
    >>> decode_references("?a=1&copy=2", in_attribute=True)
    '?a=1&copy=2'
    """
    if "&" not in text:
        return text
    return _REFERENCE.sub(_decoded_in_attribute if in_attribute else _decoded, text)


def _decoded(found: re.Match[str], in_attribute: bool = False) -> str:
    """What a match of ``REFERENCE`` reads as."""
    written = found[0]
    if written[-1] == ";" and (replacement := html5.get(written[1:])) is not None:
        return replacement
    start, stop = found.span()
    reference = reference_at(found.string, start, stop, in_attribute=in_attribute)
    return written if reference is None else reference.replacement + found.string[reference.stop : stop]


def _decoded_in_attribute(found: re.Match[str]) -> str:
    return _decoded(found, in_attribute=True)


def _character(number: str) -> str:
    """The character with a number, decimal or hexadecimal; U+FFFD where there is none."""
    hexadecimal = number[0] in "xX"
    digits = number.lstrip("xX").lstrip("0") or "0"
    if len(digits) > 7:  # more than the last character has, and int() of a long number is not linear
        return _REPLACED
    code = int(digits, 16 if hexadecimal else 10)
    if code == 0 or code > _LAST or 0xD800 <= code <= 0xDFFF:
        return _REPLACED
    return _C1.get(code) or chr(code)
