"""What a run was asked to do, kept beside its output: a run that goes on must have been asked the same."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import newsparse
from newsparse.bulk.inputs import Input
from newsparse.bulk.job import ConvertError, Job
from newsparse.bulk.outputs import as_line, remove_parts, written
from newsparse.rules import RULES

__all__ = ["begin", "finish", "locked", "make_manifest"]

_NAME = "manifest.json"


def make_manifest(inputs: Sequence[Input], job: Job, shard_size: int) -> dict[str, Any]:
    """Inputs, options and versions, as plain values of JSON."""
    options = dict(job.options)
    rules = options.pop("rules", RULES)
    versions = {"newsparse": newsparse.__version__, "rules": getattr(rules, "version", None)}
    if job.form == "parquet":
        import pyarrow as pa

        versions["pyarrow"] = pa.__version__
    return {
        "versions": versions,
        "options": {
            "to": job.form,
            "fields": job.fields._asdict(),
            "limit": job.limit,
            "shard_size": shard_size,
            "fingerprint": job.fingerprint,
            "parse": f"{job.parse.__module__}.{getattr(job.parse, '__qualname__', '?')}",
            **{name: str(value) for name, value in sorted(options.items()) if value is not None},
        },
        "inputs": [one._asdict() for one in inputs],
    }


def begin(job: Job, manifest: Mapping[str, Any], *, resume: bool) -> dict[str, Any] | None:
    """Makes the folder ready; the summary where the work was done before.

    Raises:
        FileExistsError: for a folder that holds anything, where the work is not to go on.
        ConvertError: for work that was begun with other inputs, options or versions.
    """
    path = job.folder / _NAME
    if not resume and job.folder.exists() and any(job.folder.iterdir()):
        raise FileExistsError(f"{job.folder} is not empty; name another folder, or go on with resume=True (--resume)")
    summary: dict[str, Any] | None = None
    if path.exists():
        kept = json.loads(path.read_bytes())
        summary = kept.pop("summary", None)
        if changed := list(_differences(kept, manifest)):
            listed = "; ".join(changed[:5]) + ("; ..." if len(changed) > 5 else "")
            raise ConvertError(f"{job.folder} was begun with others: {listed}; name another folder, or remove this one")
    elif job.folder.exists() and any(one.suffix != ".part" and one != job.state for one in job.folder.iterdir()):
        raise ConvertError(f"{job.folder} holds no conversion that could go on; name another folder")
    if summary is None:
        job.state.mkdir(parents=True, exist_ok=True)
        remove_parts(job.folder)
        remove_parts(job.state)
        _write(path, manifest)
    return summary


def finish(job: Job, manifest: Mapping[str, Any], summary: Mapping[str, Any]) -> None:
    """Says that all is done, and removes what was needed until then."""
    import shutil

    _write(job.folder / _NAME, {**manifest, "summary": summary})
    shutil.rmtree(job.state, ignore_errors=True)


@contextmanager
def locked(job: Job) -> Iterator[None]:
    """Keeps other runs from the folder, where the system has a way to.

    Raises:
        ConvertError: while another run works there.
    """
    try:
        import fcntl
    except ModuleNotFoundError:
        yield
        return
    job.folder.mkdir(parents=True, exist_ok=True)
    with _open_folder(job.folder) as folder:
        try:
            fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise ConvertError(f"another conversion is at work in {job.folder}; wait for its end") from error
        yield


@contextmanager
def _open_folder(folder: Path) -> Iterator[int]:
    import os

    opened = os.open(folder, os.O_RDONLY)
    try:
        yield opened
    finally:
        os.close(opened)


def _write(path: Path, values: Mapping[str, Any]) -> None:
    with written(path) as file:
        file.write(as_line(values))


def _differences(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[str]:
    for part in ("versions", "options"):
        names = sorted({*old[part], *new[part]})
        for name in names:
            before, now = old[part].get(name), new[part].get(name)
            if before != now:
                yield f"{name} was {before!r} and is {now!r}"
    if old["inputs"] != new["inputs"]:
        before, now = ({one["path"]: one for one in side["inputs"]} for side in (old, new))
        yield from (f"{path} is no input any more" for path in before if path not in now)
        yield from (f"{path} was no input" for path in now if path not in before)
        same = [path for path in before if path in now]
        yield from (f"{path} has changed" for path in same if before[path] != now[path])
        if list(before) != list(now) and set(before) == set(now):
            yield "the inputs are named in another order"
