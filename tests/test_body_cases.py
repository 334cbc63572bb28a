"""Inputs of our own wording and the body that each has: foreign lines between the paragraphs go, look-alikes stay."""

from __future__ import annotations

from typing import Any

import pytest

import newsparse
from tests import cases
from tests.rendering import check_promises

CASES = cases.load(cases.BODIES)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['file']}: {case['name']}")
def test_case(case: dict[str, Any]) -> None:
    assert not cases.wrong_body(case)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['file']}: {case['name']}")
def test_every_string_is_what_its_spans_say(case: dict[str, Any]) -> None:
    check_promises(newsparse.explain(case["raw"]))


def test_lines_without_blank_ones_between_them_read_the_same() -> None:
    """Most scrapers leave no blank lines. Which lines are crossheads is less certain then, and not asked for."""
    tight = [{**case, "raw": case["raw"].replace("\n\n", "\n")} for case in CASES]
    wrong = [case["name"] for case in tight for line in cases.wrong_body(case) if not line.startswith("kinds")]
    assert not wrong


def test_the_cases_are_enough_and_a_third_are_look_alikes() -> None:
    alike = [case for case in CASES if case["kind"] == "look-alike"]
    assert len(CASES) >= 150
    assert len(alike) * 3 >= len(CASES)


def test_names_are_unique() -> None:
    names = [case["name"] for case in CASES]
    assert len(set(names)) == len(names)
