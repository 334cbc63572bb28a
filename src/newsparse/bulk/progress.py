"""How far a conversion is: as a value for who asks, and as a bar."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TextIO

from attrs import frozen

__all__ = ["Progress", "line_on", "shown"]

_PAUSE = 0.5
"""Seconds between two lines."""


@frozen(kw_only=True)
class Progress:
    """How far a conversion is."""

    documents: int
    """Records that are read, whatever became of them."""

    errors: int
    bytes: int
    """Of the inputs, as they are on the disk."""

    total_bytes: int


@contextmanager
def line_on(stream: TextIO) -> Iterator[Callable[[Progress], object]]:
    """A line that is written over, a few times a second: what the command shows where tqdm is not installed."""
    begun = last = time.monotonic()

    def show(now: Progress) -> None:
        nonlocal last
        moment = time.monotonic()
        if moment - last < _PAUSE:
            return
        last, seconds = moment, moment - begun
        share = now.bytes / max(1, now.total_bytes)
        rate = f"{now.total_bytes / 1e6:,.0f} MB at {now.bytes / seconds / 1e6:.1f} MB/s"
        told = f"{share:4.0%} of {rate}, {_counts(now, seconds)}"
        stream.write(f"\r{told:<79}")
        stream.flush()

    try:
        yield show
    finally:
        stream.write(f"\r{'':79}\r")


def _counts(now: Progress, seconds: float) -> str:
    rate = now.documents / seconds if seconds else 0.0
    return f"{now.documents:,} documents, {rate:,.0f}/s, {now.errors:,} failures"


@contextmanager
def shown(progress: bool | Callable[[Progress], object], total: int) -> Iterator[Callable[[Progress], object]]:
    """What is to be called with each Progress.

    Raises:
        ModuleNotFoundError: for a bar without tqdm.
    """
    if callable(progress):
        yield progress
        return
    if not progress:
        yield lambda _: None
        return
    try:
        from tqdm.auto import tqdm
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError("a progress bar needs tqdm: pip install 'newsparse[progress]'") from error
    with tqdm(total=total, unit="B", unit_scale=True) as bar:

        def show(now: Progress) -> None:
            seconds = bar.format_dict["elapsed"]
            bar.set_postfix_str(_counts(now, seconds), refresh=False)
            bar.update(now.bytes - bar.n)

        yield show
