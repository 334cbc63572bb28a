"""Records of JSON, one a line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, BinaryIO

from newsparse.bulk.job import Fault, Fields, Found, Piece, Record, Skipped

__all__ = ["make_record", "read_jsonl", "too_long"]

_CHUNK = 1 << 20
_MARK = b"\xef\xbb\xbf"


def read_jsonl(stream: BinaryIO, piece: Piece, fields: Fields, limit: int) -> Iterator[Found]:
    """The records of the lines that begin in a piece."""
    for offset, line in _lines(stream, piece, limit):
        if line is None:
            yield too_long(offset, limit, "the line")
        elif not line.strip():
            yield Skipped(offset)
        else:
            yield _read(offset, line if offset else line.removeprefix(_MARK), fields)


def too_long(offset: int, limit: int, what: str) -> Fault:
    """What is said of a document beyond the limit."""
    return Fault(offset, f"{what} is longer than the limit of {limit:,} bytes")


def make_record(offset: int, values: Any, fields: Fields) -> Found:
    """What a row of named values holds."""
    own = values.get(fields.id)
    key = str(own) if isinstance(own, str | int) and not isinstance(own, bool) and own != "" else None
    if fields.text not in values:
        return Fault(
            offset, f"no field {fields.text!r}; there are {', '.join(map(repr, list(values)[:20])) or 'none'}", key
        )
    raw = values[fields.text]
    if raw is None:
        return Fault(offset, f"the field {fields.text!r} is null", key)
    if not isinstance(raw, str | bytes):
        return Fault(offset, f"the field {fields.text!r} is no text but {type(raw).__name__}", key)
    url = values.get(fields.url)
    return Record(offset, raw, key, url if isinstance(url, str) and url.strip() else None)


def _lines(stream: BinaryIO, piece: Piece, limit: int) -> Iterator[tuple[int, bytes | None]]:
    """Each line with where it begins; None for one beyond the limit, which is never held as a whole."""
    at = piece.start
    if at:
        stream.seek(at - 1)
        at += _pass_line(stream, piece.size + 1) - 1
    while piece.packing or at < piece.stop:
        line = stream.readline(limit + 1)
        if not line:
            return
        if len(line) > limit:
            yield at, None
            at += len(line) + (0 if line.endswith(b"\n") else _pass_line(stream))
        else:
            yield at, line
            at += len(line)


def _pass_line(stream: BinaryIO, most: int | None = None) -> int:
    """Bytes up to and with the end of a line, or so many: a line of a gigabyte is passed once, not by every piece."""
    passed = 0
    while chunk := stream.readline(_CHUNK if most is None else min(_CHUNK, most - passed)):
        passed += len(chunk)
        if chunk.endswith(b"\n"):
            break
    return passed


def _read(offset: int, line: bytes, fields: Fields) -> Found:
    try:
        values = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        return Fault(offset, f"not UTF-8: byte 0x{line[error.start]:02x} at {error.start} of the line")
    except json.JSONDecodeError as error:
        return Fault(offset, f"broken JSON: {error.msg} at character {error.pos} of the line")
    except (ValueError, RecursionError) as error:
        return Fault(offset, f"broken JSON: {error}")
    if not isinstance(values, dict):
        return Fault(offset, f"a JSON object is needed, and this is {type(values).__name__}")
    return make_record(offset, values, fields)
