"""Reads bytes in one known encoding as browsers do; what has no meaning in it becomes U+FFFD."""

from __future__ import annotations

import codecs
from functools import lru_cache

from newsparse.rules.encodings import CODECS, MANY_BYTES, MAPPED, REPLACEMENT, USER_DEFINED

__all__ = ["decode_as"]

_UNKNOWN = "\ufffd"
_HANDLER = "newsparse-browser"

MOST_REPAIRS = 10_000
"""Bytes without meaning that are looked at one by one; where there are more, it is no text in this encoding."""

_WIDE = {0x301C: 0xFF5E, 0x2016: 0x2225, 0x2212: 0xFF0D, 0xA2: 0xFFE0, 0xA3: 0xFFE1, 0xAC: 0xFFE2}
"""Signs that the standard's Japanese index, like Windows, has in their wide form."""


def decode_as(data: bytes, codec: str) -> str:
    r"""The text of the data in a codec of ``CODECS``; never raises, never gives a surrogate.

    >>> decode_as(b"\x93caf\xe9\x94 \x81", "cp1252")
    '“café” \x81'
    """
    if codec == REPLACEMENT:
        return _UNKNOWN if data else ""
    if codec.startswith("utf-"):
        return data.decode(codec, "replace")
    if codec not in MANY_BYTES:
        return codecs.charmap_decode(data, "strict", _table(codec))[0]
    text = data.decode(codec, "replace")
    if codec in {"gb18030", "euc_jp"} and 0 < text.count(_UNKNOWN) <= MOST_REPAIRS:
        codecs.register_error(_HANDLER, _as_browsers_do)
        text = data.decode(codec, _HANDLER)
    return text.translate(_WIDE) if codec in {"euc_jp", "iso2022_jp"} else text


@lru_cache(maxsize=len(CODECS))
def _table(codec: str) -> str:
    """The character of each of the 256 bytes."""
    if codec == USER_DEFINED:
        return "".join(chr(byte if byte < 0x80 else 0xF700 + byte) for byte in range(256))
    mapped = MAPPED.get(codec, {})
    return "".join(mapped.get(byte) or _character(byte, codec) for byte in range(256))


def _character(byte: int, codec: str) -> str:
    """Where Windows left a byte of 80 to 9F undefined, the standard makes it the control character of that number."""
    control = chr(byte) if 0x80 <= byte <= 0x9F else _UNKNOWN
    read = bytes([byte]).decode(codec, "replace")
    return control if read == _UNKNOWN else read


def _as_browsers_do(error: UnicodeError) -> tuple[str, int]:
    """The euro of GBK, the signs of NEC and IBM in EUC-JP; else U+FFFD for the first byte."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    start = error.start
    pair = error.object[start : start + 2]
    if error.encoding == "gb18030" and pair[:1] == b"\x80":
        return "€", start + 1
    if error.encoding == "euc_jp" and len(pair) == 2 and 0xA1 <= min(pair) <= max(pair) <= 0xFE:
        found = _shifted(pair).decode("cp932", "replace")
        if len(found) == 1 and found != _UNKNOWN:
            return found, start + 2
    return _UNKNOWN, start + 1


def _shifted(pair: bytes) -> bytes:
    """A pair of EUC-JP as Shift_JIS writes it."""
    row, cell = pair[0] - 0xA1, pair[1] - 0xA1
    lead = row // 2 + (0x81 if row < 62 else 0xC1)
    trail = cell + 0x9F if row % 2 else cell + 0x40 + (cell >= 63)
    return bytes([lead, trail])
