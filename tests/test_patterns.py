"""The check of every pattern, which .ci/run makes, finds them all, and finds one that is quadratic."""

from __future__ import annotations

import math
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "benchmarks"))

from patterns import Found, growth, pumped, stop  # found by the line above

BENCHMARKS = Path(__file__).resolve().parent.parent / "benchmarks"

pytestmark = pytest.mark.skipif(
    not hasattr(signal, "SIGVTALRM"), reason="SKIPPED: this system has no alarm on the time of the processor"
)


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


def test_they_are_all_found_with_how_they_are_used() -> None:
    code = "from patterns import find_patterns; print(*(one.anchored for one in find_patterns()))"
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=BENCHMARKS)
    anchored = run.stdout.split()
    assert len(anchored) > 200
    assert {"True", "False"} == set(anchored)
