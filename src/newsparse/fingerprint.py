"""A number for a text that near-duplicates nearly share: a simhash (Charikar 2002) of its shingles of words.

The definition, which does not change within a major version of the package:

1. The text is folded by ``str.casefold``. Its words are the longest runs of what ``\\w`` matches; in scripts that set
   no blanks between words (Thai, Lao, Burmese, Khmer, kana, Han) each character is a word.
2. A shingle is three words in a row, joined by blanks; a text of fewer words is one shingle. Each counts once, however
   often it occurs, so that a repeated line weighs no more than another.
3. A shingle's hash is BLAKE2b with a digest of 8 bytes of its UTF-8, read as a big-endian number.
4. A bit of the fingerprint is 1 where it is 1 in more than half of the hashes.
"""

from __future__ import annotations

__all__ = ["distance", "fingerprint", "signed"]

_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_WORDS = rf"[{_UNSPACED}]|[^\W{_UNSPACED}]+"
_LANE = 32
"""Bits of a counter: no text has as many shingles."""


def fingerprint(text: str) -> int | None:
    """The fingerprint of a text, 0 to 2**64 - 1; None where there is no word in it.

    Two copies of a story that differ in a few words have fingerprints that differ in a few bits (see :func:`distance`);
    those of unrelated texts differ in 32 or so.

    >>> hex(fingerprint("The port opened again on Friday, the mayor said.") or 0)
    '0x95cfddc974f630ed'
    >>> fingerprint("THE PORT opened again on Friday the mayor said") == fingerprint(
    ...     "The port opened again on Friday, the mayor said."
    ... )
    True
    """
    import re
    from hashlib import blake2b

    words = re.findall(_WORDS, text.casefold())
    if not words:
        return None
    shingles = {" ".join(words[at : at + 3]) for at in range(max(1, len(words) - 2))}
    hashes = b"".join([blake2b(s.encode("utf-8", "replace"), digest_size=8).digest() for s in shingles])
    half = len(shingles) // 2
    found = 0
    for place in range(8):
        counts = sum(map(_SPREAD.__getitem__, hashes[place::8]))
        for bit in range(8):
            found = found << 1 | (counts >> _LANE * (7 - bit) & (1 << _LANE) - 1 > half)
    return found


def distance(one: int, other: int) -> int:
    """In how many of their 64 bits two fingerprints differ; negative numbers of Arrow's int64 column do as well.

    >>> distance(0b1100, 0b1010), distance(-1, 2**64 - 1)
    (2, 0)
    """
    return ((one ^ other) & (1 << 64) - 1).bit_count()


def signed(number: int | None) -> int | None:
    """A fingerprint as the int64 of Arrow's column, in two's complement; None for none.

    >>> signed(2**64 - 1), signed(1), signed(None)
    (-1, 1, None)
    """
    return number - (1 << 64) if number is not None and number >> 63 else number


_SPREAD = [sum((byte >> bit & 1) << _LANE * bit for bit in range(8)) for byte in range(256)]
"""Byte -> its bits, each in a lane of its own, so that one sum counts eight bits."""


def __dir__() -> list[str]:
    return __all__
