"""From what the caller holds to the source: one exact str, before any repair."""

from __future__ import annotations

import codecs

__all__ = ["decode"]

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decode(raw: str | bytes | bytearray | memoryview) -> tuple[str, str | None]:
    r"""The source and the encoding that it was read in; None for a str.

    Bytes are UTF-8 unless a byte order mark says otherwise; what does not decode becomes U+FFFD. The mark stays,
    as the first character of the source.

    Raises:
        TypeError: for anything that is neither text nor bytes.

    >>> decode(b"\xef\xbb\xbfN\xc3\xa9stor")
    ('\ufeffNéstor', 'utf-8')
    """
    if isinstance(raw, str):
        return str.__str__(raw), None
    if not isinstance(raw, bytes | bytearray | memoryview):
        raise TypeError(f"raw must be str, bytes, bytearray or memoryview, not {type(raw).__name__}")
    data = bytes(raw)
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8")
    return data.decode(encoding, "replace"), encoding
