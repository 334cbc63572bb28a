"""What every worker has to know, and what a shard of the work is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal, NamedTuple, TypeAlias

from attrs import Factory, frozen

from newsparse.article import Article
from newsparse.many import ParseOptions

__all__ = ["ConvertError", "Counts", "Fault", "Fields", "Form", "Found", "Job", "Piece", "Record", "Shard", "Skipped"]

Form = Literal["jsonl", "parquet"]


class ConvertError(RuntimeError):
    """The conversion could not go on; the message says why and what to do. What was finished stays finished."""


class Fields(NamedTuple):
    """The names under which records of JSONL, CSV and Parquet hold their values."""

    text: str = "text"
    id: str = "id"
    url: str = "url"


class Record(NamedTuple):
    """One document of an input."""

    offset: int
    """Where it begins: a byte of the file, unpacked where it is compressed; in Parquet a row."""

    raw: str | bytes
    id: str | None = None
    """The input's own; None where it has none."""

    url: str | None = None
    kind: Literal["html"] | None = None
    """What it is known to be; None to go by what it looks like."""


class Fault(NamedTuple):
    """What should have been a document."""

    offset: int
    reason: str
    id: str | None = None


class Skipped(NamedTuple):
    """What is no document: a blank line, a record of an archive that is no page."""

    offset: int


Found: TypeAlias = Record | Fault | Skipped


class Piece(NamedTuple):
    """A stretch of a file; of one that cannot be divided, all of it."""

    path: str
    format: str
    packing: str
    start: int
    stop: int
    """Bytes, or row groups of Parquet. A line belongs to the piece in which it begins."""

    size: int
    """Bytes on the disk."""


class Shard(NamedTuple):
    """What becomes one file of the output."""

    name: str
    pieces: tuple[Piece, ...]

    @property
    def size(self) -> int:
        """Bytes on the disk."""
        return sum(piece.size for piece in self.pieces)


class Counts(NamedTuple):
    """What became of the records of a shard."""

    documents: int = 0
    written: int = 0
    errors: int = 0
    skipped: int = 0


@frozen(kw_only=True)
class Job:
    """What is the same for all shards."""

    folder: Path
    """The output's."""

    form: Form
    fields: Fields
    limit: int
    """Bytes of the longest document."""

    fingerprint: bool
    parse: Callable[..., Article]
    options: ParseOptions = Factory(ParseOptions)

    @property
    def state(self) -> Path:
        """The folder of what is needed only until the end."""
        return self.folder / "state"

    def output(self, shard: str) -> Path:
        """The file that a shard becomes; it is there when the shard is finished, and not before."""
        return self.folder / f"{shard}.{self.form}"

    def errors(self, shard: str) -> Path:
        """The shard's errors, until they are joined with those of the others."""
        return self.state / f"{shard}.errors"

    def counts(self, shard: str) -> Path:
        """The shard's counts, until all are done."""
        return self.state / f"{shard}.counts"
