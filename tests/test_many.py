"""parse_many(): the same articles as parse(), in order, lazily; workers that end, and that die."""

from __future__ import annotations

import itertools
import multiprocessing
import os
import signal
import sys
import time
from collections.abc import Iterator
from typing import Any

import pytest

import newsparse
from newsparse.many import WorkerDiedError

TEXTS = [f"June {day}, 2020\n\nPort reopens\n\nThe port opened again at {day}, the mayor said." for day in range(1, 31)]


@pytest.mark.parametrize("workers", [None, 0, 1, 2])
def test_gives_what_parse_gives_in_order(workers: int | None) -> None:
    texts = TEXTS * 4
    assert list(newsparse.parse_many(texts, workers=workers)) == [newsparse.parse(text) for text in texts]


@pytest.mark.parametrize("workers", [1, 2])
def test_ids_stay_with_their_articles(workers: int) -> None:
    pairs = [((n, "x"), text.encode()) for n, text in enumerate(TEXTS)]
    found = list(newsparse.parse_many(pairs, workers=workers))
    assert found == [(key, newsparse.parse(raw)) for key, raw in pairs]


def test_options_reach_every_document() -> None:
    found = newsparse.parse_many(["<p>One"], workers=2, kind="text", language="de")
    assert [(a.text, a.language) for a in found] == [(newsparse.parse("<p>One", kind="text").text, "de")]


@pytest.mark.parametrize("workers", [1, 2])
def test_reads_no_more_than_it_needs_of_an_endless_input(workers: int) -> None:
    taken = 0

    def endless() -> Iterator[str]:
        nonlocal taken
        for text in itertools.cycle(TEXTS):
            taken += 1
            yield text

    found = newsparse.parse_many(endless(), workers=workers)
    assert len(list(itertools.islice(found, 100))) == 100
    assert taken <= 100 + 32 * (2 * workers + 2) * (workers > 1)
    del found
    assert not [child for child in multiprocessing.active_children() if child.name.startswith("SpawnProcess")]


@pytest.mark.parametrize("workers", [1, 2])
def test_a_slow_reader_is_waited_for(workers: int) -> None:
    taken: list[int] = []

    def told() -> Iterator[tuple[int, str]]:
        for number in range(1000):
            taken.append(number)
            yield number, TEXTS[number % len(TEXTS)]

    found = newsparse.parse_many(told(), workers=workers)
    for expected in range(10):
        key, article = next(found)
        time.sleep(0.1)  # the workers are long done with what was read for them
        assert (key, article) == (expected, newsparse.parse(TEXTS[expected]))
        assert len(taken) <= (expected + 1 if workers == 1 else 32 * (2 * workers + 1))
    assert [key for key, _ in found] == list(range(10, 1000))


def test_memory_does_not_grow_with_what_is_read() -> None:
    import tracemalloc  # noqa: PLC0415  # for this test alone

    def texts(count: int) -> Iterator[str]:
        return (f"Port number {number} reopens\n\n{'The port opened again, he said. ' * 30}" for number in range(count))

    for _ in newsparse.parse_many(texts(200)):
        pass
    tracemalloc.start()
    for _ in newsparse.parse_many(texts(2000)):
        pass
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 1 << 20  # the texts alone are twice as large


def test_a_killed_worker_is_an_error_and_no_hang() -> None:
    found = newsparse.parse_many(itertools.cycle(TEXTS), workers=2)
    next(found)
    for child in multiprocessing.active_children():
        if child.pid:
            os.kill(child.pid, getattr(signal, "SIGKILL", signal.SIGTERM))
    begun = time.monotonic()
    with pytest.raises(WorkerDiedError, match="killed"):
        list(itertools.islice(found, 10_000))
    assert time.monotonic() - begun < 60


@pytest.mark.parametrize("workers", [1, 2])
def test_what_is_no_text_is_named_by_its_place(workers: int) -> None:
    wrong: list[Any] = ["one", "two", None]
    with pytest.raises(TypeError, match="document 2 "):
        list(newsparse.parse_many(wrong, workers=workers))


def test_wrong_arguments_are_refused_at_once() -> None:
    with pytest.raises(ValueError, match="workers"):
        newsparse.parse_many([], workers=-1)
    with pytest.raises(ValueError, match="kind"):
        newsparse.parse_many([], kind="pdf")  # type: ignore[call-overload]


def test_progress_is_told_after_each_document() -> None:
    told: list[int] = []
    list(newsparse.parse_many(TEXTS[:3], progress=told.append))
    assert told == [1, 2, 3]


def test_progress_shows_a_bar(capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("tqdm", reason="the extra progress is not installed")
    assert len(list(newsparse.parse_many(TEXTS[:3], progress=True))) == 3
    assert "3/3" in capsys.readouterr().err


def test_a_bar_without_tqdm_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tqdm.auto", None)
    with pytest.raises(ModuleNotFoundError, match=r"newsparse\[progress\]"):
        newsparse.parse_many([], progress=True)
