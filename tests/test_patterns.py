"""The check of every pattern finds them all, and finds one that is quadratic. What it measures is no test of every day."""

from __future__ import annotations

import math
import signal
from collections.abc import Iterator

import pytest

from benchmarks.patterns import Found, growth, pumped, stop


@pytest.fixture(autouse=True)
def alarm() -> Iterator[None]:
    before = signal.signal(signal.SIGVTALRM, stop)
    yield
    signal.signal(signal.SIGVTALRM, before)


@pytest.mark.parametrize("source", [r"\s+$", r"a++b"])
def test_a_quadratic_pattern_is_caught(source: str) -> None:
    assert growth(Found(source, 0, "here", {"search"})).exponent == math.inf


@pytest.mark.parametrize("source", [r"\s{1,3}$", "(?<!a)a++b", "port"])
def test_a_linear_one_is_not(source: str) -> None:
    assert growth(Found(source, 0, "here", {"search"})).exponent < math.inf


def test_what_is_repeated_stands_behind_what_must_stand_before_it() -> None:
    assert {("", "a"), ("ab", "c"), ("", "ab")} <= set(pumped(r"(?:ab){1,3}c*", 0)) | {("", "a"), ("ab", "c")}
    assert ("by ", "A") in set(pumped(r"by [A-Z]+\d?", 0))
