"""What to give in place of what is neither text nor a page: an object that holds it, a file of another format."""

from __future__ import annotations

from collections.abc import Iterable
from os import PathLike

from newsparse.patterns import pattern

__all__ = ["advice", "foreign_format"]

_HOLDERS = {
    "content": "give what it holds: its .content",
    "body": "give what it holds: its .body",
    "read": "give what it holds: its .read()",
    "str": "for a column there is newsparse.parse_series()",
}
"""An attribute that tells what an object is -> what to do: answers of requests, httpx, Scrapy, open files, columns."""


def advice(raw: object) -> str:
    """The advice, with a semicolon before it; nothing where there is none.

    >>> advice(["Port reopens"]), advice(None)
    ('; for many there is newsparse.parse_many()', '')
    """
    if isinstance(raw, PathLike):
        return "; nothing is opened: give what it holds, by .read_bytes()"
    for attribute, words in _HOLDERS.items():
        if hasattr(raw, attribute):
            return f"; {words}"
    return "; for many there is newsparse.parse_many()" if isinstance(raw, Iterable) else ""


_SIGNATURES = {
    b"%PDF-": "a PDF file: give its text",
    b"{\\rtf": "a file of rich text: give its text",
    b"PK\x03\x04": "a ZIP archive, as .docx and .epub files are: give the text in it",
    b"\x1f\x8b": "gzipped: give what gzip.decompress() makes of it",
    b"\x28\xb5\x2f\xfd": "compressed by zstd: give what it holds",
    b"BZh91AY&": "compressed by bzip2: give what bz2.decompress() makes of it",
    b"\xfd7zXZ\x00": "compressed by xz: give what lzma.decompress() makes of it",
    b"\xd0\xcf\x11\xe0": "an office document: give its text",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"\x7fELF": "a program",
}
"""How files of other formats begin, and what to give in place of them."""

_STARTS = tuple(_SIGNATURES)
_RECORD = pattern(r"\s*+\{\s*+[\"'][^\"'\\\n]{1,60}[\"']\s*+:[^\x00]*\}\s*+")


def foreign_format(raw: object, source: str) -> str | None:
    r"""What an input is and what to give instead; None for text and pages.

    Args:
        raw: as it came in: bytes tell more.
        source: the same, decoded.

    >>> foreign_format(b"%PDF-1.7\n1 0 obj", "%PDF-1.7\n1 0 obj")
    'a PDF file: give its text'
    >>> foreign_format('{"text": "The port opened."}', '{"text": "The port opened."}')
    'a record: give the value that holds the text'
    >>> foreign_format("Port reopens", "Port reopens") is None
    True
    """
    of_bytes = isinstance(raw, bytes | bytearray | memoryview)
    head = bytes(raw[:8]) if of_bytes else source[:8].encode("latin-1", "replace")  # type: ignore[index]
    if head.startswith(_STARTS):
        return next(what for signature, what in _SIGNATURES.items() if head.startswith(signature))
    if source[:1] in "{ \n\ufeff" and source.rstrip()[-1:] == "}" and _RECORD.fullmatch(source.lstrip("\ufeff")):
        return "a record: give the value that holds the text"
    return None
