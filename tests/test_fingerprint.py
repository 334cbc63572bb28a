"""Fingerprints: stable, near for near-duplicates, far for others."""

from __future__ import annotations

import subprocess
import sys

from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.fingerprint import distance, fingerprint

STORY = " ".join(
    f"On day {day} the ferry to the northern islands carried {day * 7} people and {day + 3} sheep, the harbour master "
    f"of Port Merrin said after berth {day} had been swept and number {day * 13} was painted."
    for day in range(1, 21)
)


def test_is_the_number_that_its_definition_gives() -> None:
    assert fingerprint("The port opened again on Friday, the mayor said.") == 0x95CFDDC974F630ED


def test_is_the_same_in_another_process() -> None:
    code = f"from newsparse.fingerprint import fingerprint; print(fingerprint({STORY!r}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(done.stdout) == fingerprint(STORY)


def test_copies_with_a_few_words_changed_are_near() -> None:
    first = fingerprint(STORY)
    second = fingerprint(STORY.replace("harbour master", "warden", 1) + " Reporting by Ann Lee.")
    assert first is not None
    assert second is not None
    assert distance(first, second) <= 8


def test_other_texts_are_far() -> None:
    first = fingerprint(STORY)
    second = fingerprint(
        " ".join(f"A council of {n} voted for budget line {n * 3} in room {n + 70}." for n in range(40))
    )
    assert first is not None
    assert second is not None
    assert distance(first, second) > 16


def test_text_without_blanks_between_words_has_shingles_too() -> None:
    first = fingerprint("港口于周五重新开放，市长说，渡轮将在下周恢复运行，船票价格不变，岛上居民表示欢迎。" * 3)
    second = fingerprint("港口于周五重新开放，市长称，渡轮将在下周恢复运行，船票价格不变，岛上居民表示欢迎。" * 3)
    assert first is not None
    assert second is not None
    assert distance(first, second) < 20


def test_no_words_no_fingerprint() -> None:
    assert fingerprint("") is None
    assert fingerprint(" -- ... ") is None
    assert newsparse.parse("").fingerprint is None


@given(st.text())
def test_is_64_bits_for_any_text(text: str) -> None:
    found = fingerprint(text)
    assert found is None or 0 <= found < 2**64
