"""What fuzzing found stays found, and what it needs is in order."""

from __future__ import annotations

import re

import pytest

from tests.fuzz.corpus import load, seeds
from tests.fuzz.dictionary import entries
from tests.fuzz.oracle import TARGETS


@pytest.mark.parametrize("target", TARGETS)
def test_promises_hold_for_what_the_fuzzers_found_and_reached(target: str) -> None:
    inputs = [one for one in (*load("findings"), *load("corpus")) if one.target == target]
    assert inputs
    for one in inputs:
        try:
            TARGETS[target](one.data)
        except Exception as error:
            raise AssertionError(f"{one.name}: {one.data!r}") from error


def test_the_dictionary_is_one_that_libfuzzer_reads() -> None:
    lines = entries()
    assert len(lines) > 1000
    assert len(set(lines)) == len(lines)
    assert all(re.fullmatch(r'"(?:[^"\\\x00-\x1f\x7f-\uffff]|\\x[0-9a-f]{2})+"', line) for line in lines)


def test_fuzzing_starts_from_every_case() -> None:
    assert len(seeds("text")) > 1000
