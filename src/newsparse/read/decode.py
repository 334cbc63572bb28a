"""From what the caller holds to the source: one exact str, before any repair.

Bytes are read as browsers read them, by a ladder: byte order mark; declaration (``<meta>``, XML); UTF-8. Two things are
otherwise, since scraped files are often written anew. What is UTF-8 from end to end is UTF-8, whatever it declares; and
what is not UTF-8 and declares nothing else is looked at: UTF-16 without a mark, lines of another encoding among UTF-8,
and last a guess by letters.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from typing import NamedTuple

from newsparse.article import Note
from newsparse.read.advice import advice
from newsparse.read.codec import decode_as
from newsparse.rules.encodings import MANY_BYTES

__all__ = ["Decoded", "Note", "decode"]

HEAD = 1024
"""Bytes in which the HTML standard looks for a declaration."""

LATE = 65_536
"""Bytes in which it is looked for where they are not UTF-8; browsers that find one late begin again."""

FEW = 4
"""Letters of UTF-8; text in a codec of many bytes may hold fewer by chance."""

SHARE = 10
"""Letters that are no UTF-8, for each that is, where lines of both stand in one text."""

_UNUSUAL = bytes(
    {*range(0x07, 0x1E), 0x1F, *range(0x22, 0x30), *range(0x31, 0x4E), *range(0xA0, 0xAC), *range(0xE0, 0xFF)}
    - {0x09, 0x0E}
)
"""Rows of 256 characters, by the first half of UTF-16, in which no language of ours is written."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


class Decoded(NamedTuple):
    """The source, and how it was read."""

    source: str
    encoding: str | None
    """The codec of Python that is nearest; ``replacement`` for what no browser reads. None for a str."""

    notes: tuple[Note, ...] = ()


def decode(raw: object) -> Decoded:
    r"""The source and the encoding that it was read in; None for a str.

    What does not decode becomes U+FFFD. A byte order mark stays, as the first character of the source.

    Raises:
        TypeError: for anything that is neither text nor bytes.

    >>> decode(b"\xef\xbb\xbfN\xc3\xa9stor")[:2]
    ('\ufeffNéstor', 'utf-8')
    >>> decode(b'<meta charset="latin1"><p>N\xe9stor')[:2]
    ('<meta charset="latin1"><p>Néstor', 'cp1252')
    """
    if isinstance(raw, str):
        return Decoded(str.__str__(raw), None)
    if not isinstance(raw, bytes | bytearray | memoryview):
        kinds = "str, bytes, bytearray, memoryview, or a BeautifulSoup object"
        raise TypeError(f"raw must be {kinds}, not {type(raw).__name__}{advice(raw)}")
    data = bytes(raw)
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Decoded(data.decode(encoding, "replace"), encoding)
    head = data[:HEAD]
    if b"\0" in head and (wide := _utf_16(data)):
        return Decoded(data.decode(wide, "replace"), wide)
    declared = _declared(head)
    try:
        source = data.decode("utf-8")
    except UnicodeDecodeError:
        return _not_utf_8(data, declared or _declared(data[:LATE]))
    return _utf_8(data, source, declared)


def _declared(head: bytes) -> str | None:
    small = head.lower()
    if b"charset" not in small and not small.startswith(b"<?xml"):
        return None
    from newsparse.read.prescan import find_declaration

    return find_declaration(head)


def _utf_8(data: bytes, source: str, declared: str | None) -> Decoded:
    """Reads what is UTF-8 from end to end, and may still be what it declares."""
    if declared is None:
        stateful = b"\x1b$" in data[:HEAD]
        return _guessed(data, "iso2022_jp") if stateful and source.isascii() else Decoded(source, "utf-8")
    wide = len(data) - len(source)  # bytes behind the first of a letter
    if declared != "utf-8" and (wide == 0 or (wide < FEW and declared in MANY_BYTES)):
        return Decoded(decode_as(data, declared), declared)
    notes = () if declared == "utf-8" else (_overruled(declared, "utf-8"),)
    return Decoded(source, "utf-8", notes)


def _not_utf_8(data: bytes, declared: str | None) -> Decoded:
    if declared and declared != "utf-8":
        return Decoded(decode_as(data, declared), declared)
    text = data.decode("utf-8", "replace")
    wrong, right = _counts(text)  # by chance a few letters of another encoding are UTF-8 as well
    own = sum(_counts(line.decode("utf-8", "replace"))[1] for line, is_other in _lines(data) if not is_other)
    if right > wrong or (own >= FEW and SHARE * own >= wrong):
        return _mixed(data)
    from newsparse.read.guess import guess_codec

    guessed = guess_codec(data)
    if own and guessed in {None, "cp1252"}:
        return _mixed(data)
    if guessed is None:
        return Decoded(text, "utf-8")
    decoded = _guessed(data, guessed)
    if declared:
        return decoded._replace(notes=(_overruled(declared, guessed), *decoded.notes))
    return decoded


def _counts(text: str) -> tuple[int, int]:
    """How many characters of what was read as UTF-8 were replaced, and how many others are not ASCII."""
    wrong = text.count("\ufffd")
    return wrong, len(text) - len(text.encode("ascii", "ignore")) - wrong


def _guessed(data: bytes, codec: str) -> Decoded:
    return Decoded(decode_as(data, codec), codec, (Note("guessed-encoding", codec, None),))


def _overruled(declared: str, codec: str) -> Note:
    return Note("declared-encoding-wrong", f"{declared} is declared, {codec} was read", None)


def _mixed(data: bytes) -> Decoded:
    """UTF-8 with lines of another encoding: the one that these look like together, or else windows-1252."""
    lines = list(_lines(data))
    others = b"".join(line for line, is_other in lines if is_other)
    if not others:
        return Decoded(data.decode("utf-8", "replace"), "utf-8")
    from newsparse.read.guess import guess_codec

    codec = guess_codec(others) or "cp1252"
    read = [decode_as(line, codec) if is_other else line.decode("utf-8", "replace") for line, is_other in lines]
    count = sum(is_other for _, is_other in lines)
    note = Note("mixed-encodings", f"{count} of {len(lines)} lines are {codec}", None)
    return Decoded("".join(read), "utf-8", (note,))


def _lines(data: bytes) -> Iterator[tuple[bytes, bool]]:
    """Each line, and whether it is no UTF-8; a line with more right than wrong is broken UTF-8."""
    for line in data.splitlines(keepends=True):
        wrong, right = _counts(line.decode("utf-8", "replace"))
        yield line, wrong > 0 and right <= 2 * wrong


def _utf_16(data: bytes) -> str | None:
    """UTF-16 without a mark: NULs where ASCII stands, and the other bytes of that side are rows of scripts in use.

    A file with a stray NUL is full of pairs of two signs of ASCII; in Chinese they are one in four, elsewhere none.
    """
    data = data[: len(data) // 2 * 2]
    left, right = data[:HEAD:2], data[1:HEAD:2]
    little, big = _usual(right), _usual(left)
    high, low, encoding = (left, right, "utf-16-be") if big > little else (right, left, "utf-16-le")
    both = sum(0x20 <= first < 0x7F and 0x20 <= second < 0x7F for first, second in zip(high, low, strict=True))
    if 0 not in high or max(little, big) < 0 or 2 * both > len(high) or _control(high, low):
        return None
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return None
    return encoding


def _usual(high: bytes) -> float:
    """Whether bytes may be the first halves of UTF-16; the more the better, the fewer kinds the better."""
    if not high:
        return -1.0
    share = len(high.translate(None, delete=_UNUSUAL)) / len(high)
    return share - 0.5 * len(set(high)) / len(high) if share >= 0.95 else -1.0


def _control(high: bytes, low: bytes) -> bool:
    """Whether a pair is a control character, which text does not have."""
    return any(
        first == 0 and second < 0x20 and second not in b"\t\n\f\r" for first, second in zip(high, low, strict=True)
    )
