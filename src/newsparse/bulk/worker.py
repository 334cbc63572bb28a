"""What a worker process does: one shard after another, told over a pipe, its place in shared memory."""

from __future__ import annotations

import errno
import json
import signal
from collections.abc import Iterator, Mapping, MutableSequence
from enum import IntEnum
from multiprocessing.connection import Connection
from typing import NamedTuple

from newsparse._parse import parse
from newsparse.bulk.job import Counts, Fault, Found, Job, Record, Shard, Skipped
from newsparse.bulk.outputs import Place, Refuse, Writer, as_line, make_writer, written
from newsparse.bulk.reading import read_piece

__all__ = ["Beat", "Broken", "Stuck", "convert_shard", "read_counts", "work"]


class Beat(IntEnum):
    """The slots of a worker's shared memory."""

    POSITION = 0
    """The record that is being parsed, counted from 1 in its shard; 0 while none is."""

    BYTES = 1
    DOCUMENTS = 2
    ERRORS = 3
    SKIPPED = 4


class Broken(NamedTuple):
    """A shard that could not be converted, for a reason of its own."""

    reason: str


class Stuck(NamedTuple):
    """The output cannot be written: no other shard's can."""

    reason: str


def work(connection: Connection, beat: MutableSequence[int], job: Job) -> None:
    """Converts the shards that come over the connection, until None does or the other end is gone."""
    signal.signal(
        signal.SIGINT, signal.SIG_IGN
    )  # Ctrl-C reaches all of a terminal's processes; the first ends the others
    _end_with_parent()
    parse(
        "Port reopens\n\nThe port opened again on Friday, the mayor said."
    )  # what is loaded then is no document's time
    connection.send(None)
    while (task := _next(connection)) is not None:
        shard, passed = task
        found: Counts | Broken | Stuck
        try:
            found = convert_shard(shard, passed, job, beat)
        except OSError as error:
            found = Stuck(_told(error, job))
        except Exception as error:  # noqa: BLE001  # a defect of ours loses one shard and not the run
            found = Broken(f"{type(error).__name__}: {error}")
        connection.send(found)


def convert_shard(shard: Shard, passed: Mapping[int, str], job: Job, beat: MutableSequence[int]) -> Counts:
    """Converts a shard into its files, of which the output gets its name last.

    Args:
        shard: which.
        passed: records that must not be parsed, counted from 1, each with the reason.
        job: what to do.
        beat: where to leave how far the work is.

    Raises:
        OSError: for an output that cannot be written; what goes wrong with an input is an error among the shard's.
    """
    beat[:] = [0] * len(Beat)
    with written(job.output(shard.name)) as output:
        with written(job.errors(shard.name)) as errors:

            def report(place: Place, reason: str) -> None:
                beat[Beat.ERRORS] += 1
                errors.write(as_line({**place._asdict(), "reason": reason}))

            def refuse(place: Place, error: Exception) -> None:
                report(place, f"{type(error).__name__}: {error}")

            writer = make_writer(job, output, refuse)
            for position, (path, found) in enumerate(_found(shard, job, beat), start=1):
                beat[Beat.DOCUMENTS] = position
                if isinstance(found, Skipped):
                    beat[Beat.SKIPPED] += 1
                elif isinstance(found, Fault):
                    report(Place(path, found.offset, found.id), found.reason)
                elif position in passed:
                    report(Place(path, found.offset, found.id), passed[position])
                else:
                    beat[Beat.POSITION] = position
                    _parse(found, path, job, writer, refuse)
                    beat[Beat.POSITION] = 0
            writer.close()
        documents, failed, skipped = beat[Beat.DOCUMENTS], beat[Beat.ERRORS], beat[Beat.SKIPPED]
        counts = Counts(documents, documents - failed - skipped, failed, skipped)
        with written(job.counts(shard.name)) as file:
            file.write(as_line(counts._asdict()))
    return counts


def read_counts(job: Job, shard: str) -> Counts:
    """What became of a finished shard's records."""
    return Counts(**json.loads(job.counts(shard).read_bytes()))


def _parse(record: Record, path: str, job: Job, writer: Writer, refuse: Refuse) -> None:
    place = Place(path, record.offset, record.id)
    options = {"kind": record.kind, **job.options} if record.kind else job.options
    try:
        article = job.parse(record.raw, url=record.url, **options)
    except Exception as error:  # noqa: BLE001  # loses one document and not the run
        refuse(place, error)
    else:
        writer.add(place, article)


def _found(shard: Shard, job: Job, beat: MutableSequence[int]) -> Iterator[tuple[str, Found]]:
    before = 0
    for piece in shard.pieces:
        for done, found in read_piece(piece, job.fields, job.limit):
            beat[Beat.BYTES] = before + done
            yield piece.path, found
        before += piece.size


def _next(connection: Connection) -> tuple[Shard, Mapping[int, str]] | None:
    try:
        task: tuple[Shard, Mapping[int, str]] | None = connection.recv()
    except (EOFError, ConnectionError):
        return None
    return task


def _told(error: OSError, job: Job) -> str:
    full = error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
    what = "the disk is full, or a file may not grow further" if full else "the output cannot be written"
    return f"{what}: {job.folder}: {error.strerror or error}"


def _end_with_parent() -> None:
    """Ends this process when its parent is gone, whatever it is doing."""
    import os
    from multiprocessing import parent_process
    from multiprocessing.connection import wait
    from threading import Thread

    parent = parent_process()
    if parent is None:
        return
    sentinel = parent.sentinel

    def watch() -> None:
        wait([sentinel])
        os._exit(1)

    Thread(target=watch, daemon=True).start()
