"""convert(): the plan, the workers, and what is left to do when they are done."""

from __future__ import annotations

import os
import pickle
import shutil
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Unpack, get_args

from attrs import asdict, frozen

from newsparse._parse import parse as parse_one
from newsparse.article import Article
from newsparse.bulk.crew import Lost, Running, run_shards
from newsparse.bulk.inputs import Input, find_inputs
from newsparse.bulk.job import ConvertError, Counts, Fields, Form, Job, Shard
from newsparse.bulk.manifest import begin, finish, locked, make_manifest
from newsparse.bulk.outputs import as_line, written
from newsparse.bulk.progress import Progress, shown
from newsparse.bulk.reading import require
from newsparse.bulk.shards import make_shards, usual_size
from newsparse.bulk.worker import read_counts
from newsparse.many import ParseOptions

__all__ = ["Summary", "convert"]


@frozen(kw_only=True)
class Summary:
    """What became of all records: ``documents`` is the sum of ``written``, ``errors`` and ``skipped``."""

    documents: int
    """All that was found in the inputs."""

    written: int
    errors: int
    """Each has its line in ``errors.jsonl``."""

    skipped: int
    """Blank lines, and records of archives that are no pages."""

    lost: tuple[str, ...] = ()
    """The shards that could not be finished; their documents are not counted, a run that resumes tries them again."""

    def __str__(self) -> str:
        counts = f"{self.written:,} out + {self.errors:,} errors + {self.skipped:,} skipped"
        lost = f"; lost: {', '.join(self.lost)}" if self.lost else ""
        return f"{self.documents:,} in = {counts}{lost}"


def convert(
    inputs: str | os.PathLike[str] | Iterable[str | os.PathLike[str]],
    out: str | os.PathLike[str],
    *,
    to: Form = "jsonl",
    workers: int | None = None,
    text_field: str = "text",
    id_field: str = "id",
    url_field: str = "url",
    timeout: float | None = None,
    limit: int = 64 << 20,
    shard_size: int | None = None,
    fingerprint: bool = False,
    resume: bool = False,
    progress: bool | Callable[[Progress], object] = False,
    parse: Callable[..., Article] = parse_one,
    **options: Unpack[ParseOptions],
) -> Summary:
    r"""Reads files of raw news, and writes their articles into files of JSON lines or Parquet, on several cores.

    Worker processes read and write stretches of the files ("shards") on their own. What is wrong with a record is a
    line of ``errors.jsonl`` in the output's folder, with ``file``, ``offset``, ``id`` and ``reason``; all other
    records come out.

    Args:
        inputs: files (``.txt``, ``.html``, ``.jsonl``, ``.csv``, ``.tsv``, ``.parquet``, ``.warc``, feeds as ``.xml``;
            each also ``.gz``, and ``.zst`` with the extra ``zstd``), folders of them, and patterns.
        out: the folder to write into; it is made, or empty.
        to: ``jsonl``, or ``parquet`` (the extra ``arrow``).
        workers: how many processes; None for as many as there are cores. They are started afresh ("spawn"), so a script
            needs ``if __name__ == "__main__":`` around what it does.
        text_field: what records of JSONL, CSV and Parquet name the raw text, or the page.
        id_field: what they name their id, which is kept; a record without one has its file and offset for it.
        url_field: what they name their address, for ``url=`` of :func:`newsparse.parse`.
        timeout: seconds that one document may take; one that takes longer is reported and passed over. With it a second
            run may give another output.
        limit: bytes of the longest document; a longer one is an error.
        shard_size: bytes of input that become one file of output; None for a sixty-fourth of all, from 1 to 64 MiB.
        fingerprint: True to give each record its ``fingerprint``.
        resume: True to go on with a run that was interrupted. The output is the same as if it had not been.
        progress: True for a bar (the extra ``progress``), or what is called with a :class:`Progress` now and then.
        parse: what makes an Article of a raw, called as :func:`newsparse.parse` is; a function of a module, since
            workers import it.
        **options: those of :func:`newsparse.parse`, apart from ``url``.

    Returns:
        What became of all records.

    Raises:
        FileNotFoundError: for an input that is not there.
        FileExistsError: for a folder that is not empty, without ``resume``.
        ConvertError: where the work cannot go on: the disk is full, or a run to resume had other inputs or options.
        ModuleNotFoundError: where an input or output needs an extra; it is named.
        ValueError: for wrong options, and inputs of an unknown kind.

    >>> from pathlib import Path
    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     source = Path(folder, "news.jsonl")
    ...     record = '{"id": 7, "text": "Port reopens\\n\\nThe port opened again, he said."}'
    ...     _ = source.write_text(record + '\n\n{"text": 5}\n')
    ...     print(convert(source, Path(folder, "articles"), workers=1))
    ...     print(Path(folder, "articles", "part-00000.jsonl").read_text()[:38])
    3 in = 1 out + 1 errors + 1 skipped
    {"id": "7", "title": "Port reopens", "
    """
    _check(to=to, workers=workers, timeout=timeout, limit=limit, shard_size=shard_size)
    parse_one("", **options)
    named = [inputs] if isinstance(inputs, str | os.PathLike) else list(inputs)
    found = find_inputs(named, Path(out))
    require(to, found)
    job = Job(
        folder=Path(out),
        form=to,
        fields=Fields(text_field, id_field, url_field),
        limit=limit,
        fingerprint=fingerprint,
        parse=parse,
        options=options,
    )
    _check_pickles(job)
    size = shard_size or usual_size(found)
    try:
        with locked(job):
            return _convert(found, job, size, resume, workers or _cores(), timeout, progress)
    except (FileExistsError, FileNotFoundError):
        raise
    except OSError as error:
        raise ConvertError(f"{job.folder}: {error.strerror or error}; go on with resume=True (--resume)") from error


def _convert(
    inputs: Sequence[Input],
    job: Job,
    size: int,
    resume: bool,
    workers: int,
    timeout: float | None,
    progress: bool | Callable[[Progress], object],
) -> Summary:
    manifest = make_manifest(inputs, job, size)
    done = begin(job, manifest, resume=resume)
    if done is not None:
        return Summary(**{**done, "lost": tuple(done["lost"])})
    shards = make_shards(inputs, size)
    with shown(progress, sum(shard.size for shard in shards)) as show:
        lost = _run(shards, job, workers, timeout, show)
    counts = [read_counts(job, shard.name) for shard in shards if shard.name not in lost]
    summary = Summary(
        **{name: sum(getattr(one, name) for one in counts) for name in Counts._fields},
        lost=tuple([shard.name for shard in shards if shard.name in lost]),
    )
    _join_errors(shards, job, lost)
    if not lost:
        finish(job, manifest, asdict(summary))
    return summary


def _run(
    shards: Sequence[Shard], job: Job, workers: int, timeout: float | None, show: Callable[[Progress], object]
) -> dict[str, str]:
    """Converts the shards that are not finished yet; the names of those that were lost, with the reasons."""
    lost: dict[str, str] = {}
    waiting = [shard for shard in shards if not job.output(shard.name).exists()]
    missing = {shard.name for shard in waiting}
    finished = [shard for shard in shards if shard.name not in missing]
    size = sum(shard.size for shard in finished)
    total = sum(shard.size for shard in shards)
    counts = [read_counts(job, shard.name) for shard in finished]
    documents, errors = sum(one.documents for one in counts), sum(one.errors for one in counts)
    events = run_shards(waiting, job, workers=workers, timeout=timeout)
    with closing(events):  # type: ignore[type-var]  # it is a generator
        for event in events:
            if isinstance(event, Running):
                now = (documents + event.documents, errors + event.errors, size + event.bytes)
                show(Progress(documents=now[0], errors=now[1], bytes=now[2], total_bytes=total))
                continue
            size += event.shard.size
            if isinstance(event, Lost):
                lost[event.shard.name] = event.reason
            else:
                documents += event.counts.documents
                errors += event.counts.errors
    return lost


def _join_errors(shards: Iterable[Shard], job: Job, lost: Mapping[str, str]) -> None:
    """The errors of all shards in one file, in their order; a lost shard is a line."""
    with written(job.folder / "errors.jsonl") as joined:
        for shard in shards:
            if shard.name in lost:
                joined.write(as_line(_lost_line(shard, lost[shard.name])))
            else:
                with job.errors(shard.name).open("rb") as errors:
                    shutil.copyfileobj(errors, joined)


def _lost_line(shard: Shard, reason: str) -> dict[str, object]:
    first, last = shard.pieces[0], shard.pieces[-1]
    where = f"the shard {shard.name}, to {last.path} at {last.stop}"
    what = f"{where}, is lost: {reason}; run again with resume=True (--resume)"
    return {"file": first.path, "offset": first.start, "id": None, "reason": what}


def _check(*, to: str, **numbers: float | None) -> None:
    if to not in get_args(Form):
        raise ValueError(f"to must be one of {', '.join(get_args(Form))}, not {to!r}")
    for name, number in numbers.items():
        if number is not None and not number > 0:
            raise ValueError(f"{name} must be more than 0, not {number!r}")


def _check_pickles(job: Job) -> None:
    try:
        pickle.dumps(job)
    except (AttributeError, TypeError, pickle.PicklingError) as error:
        raise ValueError(f"parse and the options must be what worker processes can import: {error}") from error


def _cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
