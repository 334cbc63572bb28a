"""Inputs of our own wording, outputs read back, and parse functions for workers that misbehave."""

from __future__ import annotations

import json
import os
import signal
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import newsparse

__all__ = ["errors", "files", "line", "lines", "rows", "text"]


def text(number: int) -> str:
    """An article of its own."""
    return (
        f"By Ann Lee\n\nJune {number % 28 + 1}, 2020\n\nPort number {number} reopens\n\n"
        f"The port opened again after {number} days, the mayor said on the pier.\n\nSource link"
    )


def line(number: int, **more: Any) -> bytes:
    """A record of JSONL."""
    return json.dumps({"id": f"n{number}", "text": text(number), **more}).encode() + b"\n"


def lines(path: Path, count: int, **more: Any) -> Path:
    """A file of records."""
    path.write_bytes(b"".join(line(number, **more) for number in range(count)))
    return path


def rows(folder: Path) -> list[dict[str, Any]]:
    """All articles of an output, in its order."""
    return list(_read(sorted(folder.glob("part-*.jsonl"))))


def errors(folder: Path) -> list[dict[str, Any]]:
    """All errors of an output."""
    return list(_read([folder / "errors.jsonl"]))


def files(folder: Path) -> dict[str, bytes]:
    """All files of an output, by name."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def _read(paths: Iterable[Path]) -> Iterable[dict[str, Any]]:
    for path in paths:
        for one in path.read_bytes().splitlines():
            yield json.loads(one)


def slow(raw: Any, **options: Any) -> newsparse.Article:
    """Takes a hundredth of a second more than parse()."""
    time.sleep(0.01)
    return newsparse.parse(raw, **options)


def raises(raw: Any, **options: Any) -> newsparse.Article:
    """Fails on the seventh article."""
    if "number 7 " in raw:
        raise RuntimeError("this one is poison")
    return newsparse.parse(raw, **options)


def hangs(raw: Any, **options: Any) -> newsparse.Article:
    """Never ends with the seventh article."""
    while "number 7 " in raw:
        time.sleep(60)
    return newsparse.parse(raw, **options)


def dies(raw: Any, **options: Any) -> newsparse.Article:
    """Takes its process with it at the seventh article."""
    if "number 7 " in raw:
        os.kill(os.getpid(), signal.SIGKILL)
    return newsparse.parse(raw, **options)


def dies_twice(raw: Any, **options: Any) -> newsparse.Article:
    """Takes its process with it at the seventh article, and then at the ninth; the folder MARKS tells that it has."""
    for number in (7, 9):
        mark = Path(os.environ["MARKS"], str(number))
        if f"number {number} " in raw and not mark.exists():
            mark.touch()
            os.kill(os.getpid(), signal.SIGKILL)
    return newsparse.parse(raw, **options)


def no_article(raw: Any, **_: Any) -> Any:
    """Gives something else."""
    return len(raw)
