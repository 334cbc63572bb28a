"""The records of a shard, one after another; whatever is wrong with a file becomes a fault in its place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from importlib.util import find_spec
from typing import BinaryIO, Literal, TypeAlias, cast

from newsparse.bulk.archives import read_warc
from newsparse.bulk.feeds import read_feed
from newsparse.bulk.inputs import Input
from newsparse.bulk.job import Fault, Fields, Found, Piece, Record
from newsparse.bulk.lines import read_jsonl, too_long
from newsparse.bulk.tables import read_csv, read_parquet

__all__ = ["read_piece", "require"]

Reader: TypeAlias = Callable[[BinaryIO, Piece, Fields, int], Iterator[Found]]


def require(form: str, inputs: Iterable[Input]) -> None:
    """Makes sure that the libraries are there which the output and the inputs need.

    Raises:
        ModuleNotFoundError: where one is not; its extra is named.
    """
    needed = {form, *(word for one in inputs for word in (one.format, one.packing))}
    for word, (module, extra) in _EXTRAS.items():
        if word in needed and find_spec(module) is None:
            raise ModuleNotFoundError(f"{word} needs {module}: pip install 'newsparse[{extra}]'")


_EXTRAS = {"parquet": ("pyarrow", "arrow"), "warc": ("fastwarc", "warc"), "zstd": ("zstandard", "zstd")}
"""Format or packing -> the library that reads and writes it, and the extra that brings it."""


def read_piece(piece: Piece, fields: Fields, limit: int) -> Iterator[tuple[int, Found]]:
    """What a piece holds, with how many of its bytes on the disk are done."""
    offset = piece.start
    try:
        with open(piece.path, "rb") as file:  # noqa: PTH123  # faster, and there may be a million of them
            for found in _READERS[piece.format](_unpacked(file, piece.packing), piece, fields, limit):
                offset = found.offset
                yield min(piece.size, max(0, file.tell() - piece.start)), found
    except Exception as error:  # noqa: BLE001  # libraries raise what they like; it loses what is left of one file
        reason = str(error) if isinstance(error, OSError) else f"{type(error).__name__}: {error}"
        yield piece.size, Fault(offset, f"the file cannot be read from about here on: {reason}")


def _unpacked(file: BinaryIO, packing: str) -> BinaryIO:
    if packing == "gzip":
        import gzip

        return cast("BinaryIO", gzip.GzipFile(fileobj=file, mode="rb"))
    if packing == "zstd":
        import io

        import zstandard

        reader = zstandard.ZstdDecompressor().stream_reader(file, read_across_frames=True)
        return cast("BinaryIO", io.BufferedReader(reader, 1 << 17))
    return file


def _read_document(
    stream: BinaryIO, _piece: Piece, _fields: Fields, limit: int, *, kind: Literal["html"] | None
) -> Iterator[Found]:
    raw = stream.read(limit + 1)
    yield too_long(0, limit, "the file") if len(raw) > limit else Record(0, raw, kind=kind)


_READERS: Mapping[str, Reader] = {
    "document": partial(_read_document, kind=None),
    "page": partial(_read_document, kind="html"),
    "jsonl": read_jsonl,
    "csv": partial(read_csv, delimiter=","),
    "tsv": partial(read_csv, delimiter="\t"),
    "parquet": read_parquet,
    "warc": read_warc,
    "feed": read_feed,
}
