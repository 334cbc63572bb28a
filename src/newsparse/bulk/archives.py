"""The pages of web archives (WARC; the extra ``warc``)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO, Literal

from newsparse.bulk.job import Fault, Fields, Found, Piece, Record, Skipped
from newsparse.bulk.lines import too_long

__all__ = ["read_warc"]


def read_warc(stream: BinaryIO, _piece: Piece, _fields: Fields, limit: int) -> Iterator[Found]:
    """The pages in responses and resources, and the texts of conversions; all other records are skipped."""
    from fastwarc.warc import ArchiveIterator  # type: ignore[import-untyped,import-not-found,unused-ignore]

    at = 0
    try:
        for record in ArchiveIterator(stream, parse_http=True):
            at = record.stream_pos
            kind = _kind(record)
            if kind is None:
                yield Skipped(at)
                continue
            raw = record.reader.read(limit + 1)
            if len(raw) > limit:
                yield too_long(at, limit, "the page")
                continue
            url = record.headers.get("WARC-Target-URI")
            key = (record.headers.get("WARC-Record-ID") or "").strip("<>")
            yield Record(at, raw, key or None, url, "html" if kind == "html" else None)
    except Exception as error:  # noqa: BLE001  # what a broken archive raises differs from version to version
        yield Fault(at, f"broken WARC behind here: {error}")


def _kind(record: object) -> Literal["html", "text"] | None:
    """What a record holds that can be read; None for anything else."""
    headers = getattr(record, "headers", {})
    name = headers.get("WARC-Type", "")
    http = getattr(record, "http_headers", None)
    if name == "response":
        if http is None or getattr(http, "status_code", 200) != 200:
            return None
        said = getattr(record, "http_content_type", None) or ""
    elif name in ("resource", "conversion"):
        said = headers.get("Content-Type") or ""
    else:
        return None
    said = said.partition(";")[0].strip().lower()
    return "html" if said in ("text/html", "application/xhtml+xml") else "text" if said == "text/plain" else None
