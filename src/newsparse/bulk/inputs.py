"""The files that are meant by what the caller names: files, folders and patterns."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

__all__ = ["FORMATS", "Input", "find_inputs"]

FORMATS = {
    ".txt": "document",
    ".text": "document",
    ".md": "document",
    ".html": "page",
    ".htm": "page",
    ".xhtml": "page",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".tsv": "tsv",
    ".parquet": "parquet",
    ".warc": "warc",
    ".xml": "feed",
    ".rss": "feed",
    ".atom": "feed",
}
PACKINGS = {".gz": "gzip", ".zst": "zstd"}


class Input(NamedTuple):
    """A file to read, as it is when the work begins."""

    path: str
    format: str
    packing: str
    """``gzip``, ``zstd`` or nothing."""

    size: int
    modified: int
    """Nanoseconds since 1970."""


def find_inputs(named: Iterable[str | os.PathLike[str]], besides: Path) -> list[Input]:
    """The inputs, each once: in the order in which they are named, and inside a folder or a pattern by name.

    Args:
        named: files; folders, of which all files with a known ending are taken; patterns with ``*``, ``?`` and ``[``.
        besides: a folder that is passed over, the output's.

    Raises:
        FileNotFoundError: for a name that is no file and matches none.
        ValueError: for a file with an unknown ending.
    """
    found: dict[str, Input] = {}
    for name in [os.fspath(one) for one in named]:
        begun = len(found)
        for path in _paths(name, besides.resolve()):
            one = _input(path)
            found.setdefault(os.path.realpath(path), one)
        if begun == len(found) and not _paths_known(name, found):
            known = " ".join(FORMATS)
            raise FileNotFoundError(f"{name}: no file to read is there; these endings are known: {known} (.gz, .zst)")
    return list(found.values())


def _paths_known(name: str, found: dict[str, Input]) -> bool:
    """Whether a name adds nothing only because its files were named before."""
    return any(os.path.realpath(path) in found for path in _paths(name, Path(os.devnull)))


def _paths(name: str, besides: Path) -> Iterator[str]:
    if os.path.isdir(name):
        for folder, folders, files in os.walk(name):
            folders[:] = sorted(one for one in folders if Path(folder, one).resolve() != besides)
            yield from (
                path for file in sorted(files) if _kind(path := os.path.join(folder, file)) and os.path.isfile(path)
            )
    elif os.path.exists(name):
        yield name
    elif glob.has_magic(name):
        for one in sorted(glob.glob(name, recursive=True)):
            if os.path.isfile(one) and _kind(one) and besides not in Path(one).resolve().parents:
                yield one


def _kind(path: str) -> tuple[str, str] | None:
    """Format and packing, by the ending of a name."""
    stem, ending = os.path.splitext(path.lower())
    packing = PACKINGS.get(ending, "")
    if packing:
        ending = os.path.splitext(stem)[1]
    return (FORMATS[ending], packing) if ending in FORMATS else None


def _input(path: str) -> Input:
    kind = _kind(path)
    if kind is None:
        raise ValueError(f"{path}: what it holds is told by its ending; known are {' '.join(FORMATS)} (.gz, .zst)")
    if not os.path.isfile(path):
        raise ValueError(f"{path}: only regular files can be read, since a run that is interrupted reads them again")
    state = os.stat(path)
    return Input(path, *kind, state.st_size, state.st_mtime_ns)
