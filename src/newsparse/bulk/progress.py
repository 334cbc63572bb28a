"""How far a conversion is: as a value for who asks, and as a bar."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from attrs import frozen

__all__ = ["Progress", "shown"]


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
            rate = now.documents / seconds if seconds else 0.0
            bar.set_postfix_str(f"{now.documents:,} documents, {rate:,.0f}/s, {now.errors:,} failures", refresh=False)
            bar.update(now.bytes - bar.n)

        yield show
