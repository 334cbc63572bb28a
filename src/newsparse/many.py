"""parse_many(): articles of many raw texts, in their order, on one core or several.

With workers, documents go to processes in chunks and articles come back, a few chunks ahead of the reader.
Carrying an Article from one process to another costs about as much as parsing it, so two workers are worth little here;
``newsparse.bulk.convert`` lets each worker read and write files of its own.
"""

from __future__ import annotations

import datetime as dt
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sized
from itertools import islice
from typing import TYPE_CHECKING, Any, Literal, TypedDict, TypeVar, Unpack, overload

from newsparse._parse import parse
from newsparse.article import Article
from newsparse.limits import Limits
from newsparse.rules import Rules

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

__all__ = ["ParseOptions", "WorkerDiedError", "parse_many"]

Raw = str | bytes
Key = TypeVar("Key")

_DOCUMENTS = 32
_CHARACTERS = 1 << 20
"""A chunk ends at so many documents or characters, whichever comes first."""


class ParseOptions(TypedDict, total=False):
    """The keyword arguments of :func:`newsparse.parse` that hold for all documents."""

    kind: Literal["auto", "text", "html"]
    language: str | None
    day_first: bool | None
    reference: dt.datetime | None
    rules: Rules
    limits: Limits
    repair: bool


class WorkerDiedError(RuntimeError):
    """A worker process ended before its work did: killed, out of memory, or unable to start."""


@overload
def parse_many(
    raws: Iterable[Raw],
    *,
    workers: int | None = None,
    progress: bool | Callable[[int], object] = False,
    **options: Unpack[ParseOptions],
) -> Iterator[Article]: ...
@overload
def parse_many(
    raws: Iterable[tuple[Key, Raw]],
    *,
    workers: int | None = None,
    progress: bool | Callable[[int], object] = False,
    **options: Unpack[ParseOptions],
) -> Iterator[tuple[Key, Article]]: ...
def parse_many(
    raws: Iterable[Raw] | Iterable[tuple[Key, Raw]],
    *,
    workers: int | None = None,
    progress: bool | Callable[[int], object] = False,
    **options: Unpack[ParseOptions],
) -> Iterator[Article] | Iterator[tuple[Key, Article]]:
    r"""Read many raw texts, lazily and in their order.

    Args:
        raws: what scrapers left, each a str or bytes, or pairs of an id and that; may be endless.
        workers: how many processes parse; None, 0 and 1 for this one. Processes are started afresh ("spawn"), so a
            script needs ``if __name__ == "__main__":`` around what it does.
        progress: True for a bar (the extra ``progress``), or what is called with the number of documents done so far
            after each of them.
        **options: those of :func:`newsparse.parse`, apart from ``url``.

    Returns:
        An iterator of Articles, or of pairs of the id and the Article where pairs were given. It ends its workers when
        it ends, when it is closed, and when nobody holds it any more.

    Raises:
        TypeError: for a raw that is neither text nor bytes; its place is named.
        ValueError: for a negative number of workers, and for wrong options, at once.
        ModuleNotFoundError: for ``progress=True`` without tqdm.
        WorkerDiedError: where a worker process ended before its work did.

    >>> pairs = [("a", "Port reopens\n\nThe port opened again on Friday, the mayor said."), ("b", "")]
    >>> [(key, article.title) for key, article in parse_many(pairs)]
    [('a', 'Port reopens'), ('b', None)]
    """
    if workers is not None and workers < 0:
        raise ValueError(f"workers must be 0 or more, not {workers}")
    parse("", **options)  # wrong options are refused here, and not in the middle of the work
    parsed = _here(raws, options) if workers in {None, 0, 1} else _in_processes(raws, workers or 0, options)
    if callable(progress):
        parsed = _told(parsed, progress)
    elif progress:
        parsed = _with_bar(parsed, len(raws) if isinstance(raws, Sized) else None)
    return parsed


def _here(raws: Iterable[Any], options: ParseOptions) -> Iterator[Any]:
    for place, item in enumerate(raws):
        raw = _raw(item, place)
        article = parse(raw, **options)
        yield (item[0], article) if isinstance(item, tuple) else article


def _raw(item: Any, place: int) -> Raw:
    raw = item[1] if isinstance(item, tuple) and len(item) == 2 else item
    if isinstance(raw, bytearray | memoryview):
        return bytes(raw)
    if not isinstance(raw, str | bytes):
        raise TypeError(f"document {place} must be str, bytes, or a pair of an id and one, not {type(raw).__name__}")
    return raw


def _in_processes(raws: Iterable[Any], workers: int, options: ParseOptions) -> Iterator[Any]:
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    chunks = _chunks(raws)
    pool = ProcessPoolExecutor(workers, get_context("spawn"), _stand_aside)
    waiting: deque[tuple[list[Any], Future[list[Article]]]] = deque()
    try:
        for items, texts in islice(chunks, 2 * workers):
            waiting.append((items, _submit(pool, texts, options)))
        while waiting:
            items, future = waiting.popleft()
            articles = future.result()
            for following, texts in islice(chunks, 1):
                waiting.append((following, _submit(pool, texts, options)))
            for item, article in zip(items, articles, strict=True):
                yield (item[0], article) if isinstance(item, tuple) else article
    except BrokenProcessPool as error:
        raise WorkerDiedError(
            "a worker process ended before its work did: it was killed, ran out of memory, or could not start "
            '(a script needs `if __name__ == "__main__":` around what it does)'
        ) from error
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _submit(pool: ProcessPoolExecutor, texts: list[Raw], options: ParseOptions) -> Future[list[Article]]:
    return pool.submit(_parse_all, texts, options)


def _parse_all(texts: list[Raw], options: ParseOptions) -> list[Article]:
    return [parse(text, **options) for text in texts]


def _stand_aside() -> None:
    """Ctrl-C reaches all processes of a terminal; the first of them ends the others."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _chunks(raws: Iterable[Any]) -> Iterator[tuple[list[Any], list[Raw]]]:
    """Chunks of what was given (of a pair its id alone, so that no text is held twice) and of the raw texts."""
    items: list[Any] = []
    texts: list[Raw] = []
    size = 0
    for place, item in enumerate(raws):
        raw = _raw(item, place)
        items.append(item[:1] if isinstance(item, tuple) else None)
        texts.append(raw)
        size += len(raw)
        if len(texts) >= _DOCUMENTS or size >= _CHARACTERS:
            yield items, texts
            items, texts, size = [], [], 0
    if texts:
        yield items, texts


def _told(parsed: Iterator[Any], progress: Callable[[int], object]) -> Iterator[Any]:
    for done, item in enumerate(parsed, start=1):
        progress(done)
        yield item


def _with_bar(parsed: Iterator[Any], total: int | None) -> Iterator[Any]:
    try:
        from tqdm.auto import tqdm
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError("progress=True needs tqdm: pip install 'newsparse[progress]'") from error
    bar: Iterable[Any] = tqdm(parsed, total=total, unit=" documents")
    return iter(bar)
