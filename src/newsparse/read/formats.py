"""Tells what is neither text nor a page: a PDF file, an archive, a record of JSON. Nobody reads it here."""

from __future__ import annotations

from newsparse.patterns import pattern

__all__ = ["foreign_format"]

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
