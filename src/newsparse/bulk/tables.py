"""Records of tables: CSV, and Parquet (the extra ``arrow``)."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterator
from typing import BinaryIO

from newsparse.bulk.job import Fault, Fields, Found, Piece
from newsparse.bulk.lines import make_record, too_long

__all__ = ["read_csv", "read_parquet", "row_groups"]

_ROWS = 64
"""Rows of Parquet that are held at once."""

_LARGEST = 2**31 - 1


def read_csv(stream: BinaryIO, _piece: Piece, fields: Fields, limit: int, *, delimiter: str) -> Iterator[Found]:
    """The rows of a file whose first row names the columns."""
    csv.field_size_limit(min(limit, _LARGEST))
    lines = _Lines(stream)
    rows = csv.DictReader(lines, delimiter=delimiter)
    try:
        rows.fieldnames  # noqa: B018  # asking for them reads the first row
    except csv.Error as error:
        yield Fault(0, f"broken CSV: {error}")
        return
    while True:
        start = lines.at
        try:
            values = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            yield (
                too_long(start, limit, "a field")
                if "field limit" in str(error)
                else Fault(start, f"broken CSV: {error}")
            )
            continue
        if any("\udc80" <= sign <= "\udcff" for value in values.values() if isinstance(value, str) for sign in value):
            yield Fault(start, "not UTF-8")
        else:
            yield make_record(start, values, fields)


class _Lines:
    """The lines of a file, and how many bytes of it were taken."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.at = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._stream.readline()
        if not line:
            raise StopIteration
        mark = 3 if not self.at and line.startswith(b"\xef\xbb\xbf") else 0
        self.at += len(line)
        return line[mark:].decode("utf-8", "surrogateescape")


def read_parquet(_stream: BinaryIO, piece: Piece, fields: Fields, limit: int) -> Iterator[Found]:
    """The rows of some row groups; an offset is the number of the row in the file."""
    import pyarrow as pa
    from pyarrow import parquet

    at = 0
    try:
        with parquet.ParquetFile(piece.path) as file:
            at = sum(file.metadata.row_group(group).num_rows for group in range(piece.start))
            wanted = [name for name in fields if name in file.schema_arrow.names]
            groups = list(range(piece.start, piece.stop))
            for batch in file.iter_batches(_ROWS, groups, wanted or None):
                for values in batch.to_pylist():
                    raw = values.get(fields.text)
                    long = isinstance(raw, str | bytes) and len(raw) > limit
                    yield too_long(at, limit, "the text") if long else make_record(at, values, fields)
                    at += 1
    except pa.ArrowException as error:
        yield Fault(at, f"broken Parquet: {error}")


def row_groups(path: str) -> list[int]:
    """Bytes of each row group on the disk; of a file that cannot be read one group, for whoever reads it to say so."""
    import pyarrow as pa
    from pyarrow import parquet

    size = os.stat(path).st_size  # noqa: PTH116  # names are kept as they were given
    try:
        with parquet.ParquetFile(path) as file:
            sizes = [file.metadata.row_group(group).total_byte_size for group in range(file.metadata.num_row_groups)]
    except pa.ArrowException:
        return [size]
    return [size * one // max(1, sum(sizes)) for one in sizes]
