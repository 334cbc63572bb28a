"""The plan: which stretches of which inputs become which file of the output.

It depends on the inputs alone and not on the number of workers, so that the output is the same however it was made.
Files of lines are divided at bytes: a line belongs to the piece in which it begins, so that nothing has to be read to
plan.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from newsparse.bulk.inputs import Input
from newsparse.bulk.job import Piece, Shard

__all__ = ["make_shards", "usual_size"]

_SMALLEST, _LARGEST, _SHARDS = 1 << 20, 64 << 20, 64
_FILES = 10_000
"""In one shard, however small they are."""


def usual_size(inputs: Sequence[Input]) -> int:
    """Bytes of a shard where the caller names none: a sixty-fourth of the inputs, from 1 to 64 MiB."""
    return min(_LARGEST, max(_SMALLEST, sum(one.size for one in inputs) // _SHARDS))


def make_shards(inputs: Iterable[Input], size: int) -> list[Shard]:
    """The shards, in the order of the inputs; small files share one."""
    shards: list[tuple[Piece, ...]] = []
    pieces: list[Piece] = []
    filled = 0
    for piece in _pieces(inputs, size):
        if pieces and (filled + piece.size > size or len(pieces) >= _FILES):
            shards.append(tuple(pieces))
            pieces, filled = [], 0
        pieces.append(piece)
        filled += piece.size
    if pieces:
        shards.append(tuple(pieces))
    width = max(5, len(str(len(shards))))
    return [Shard(f"part-{number:0{width}}", found) for number, found in enumerate(shards)]


def _pieces(inputs: Iterable[Input], size: int) -> Iterator[Piece]:
    for one in inputs:
        file = (one.path, one.format, one.packing)
        if one.format == "parquet":
            yield from _row_groups(one, file, size)
        elif one.format == "jsonl" and not one.packing and one.size > size:
            parts = -(-one.size // size)
            bounds = [one.size * part // parts for part in range(parts + 1)]
            for start, stop in pairwise(bounds):
                yield Piece(*file, start, stop, stop - start)
        else:
            yield Piece(*file, 0, one.size, one.size)


def _row_groups(one: Input, file: tuple[str, str, str], size: int) -> Iterator[Piece]:
    """Runs of row groups; the sizes in the file's metadata are shares of its size on the disk."""
    from newsparse.bulk.tables import row_groups

    groups = row_groups(one.path)
    start, filled = 0, 0
    for number, group in enumerate(groups):
        if number > start and filled + group > size:
            yield Piece(*file, start, number, filled)
            start, filled = number, 0
        filled += group
    yield Piece(*file, start, len(groups), filled)
