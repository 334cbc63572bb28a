"""Every labelled case of our own wording; the ones that are known to fail are told apart, and must go on failing."""

from __future__ import annotations

from typing import Any

import pytest

from tests import cases

CASES = cases.load()
KNOWN = cases.known_failures()


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['file']}: {case['name']}")
def test_case(case: dict[str, Any], request: pytest.FixtureRequest) -> None:
    if case["name"] in KNOWN:
        request.applymarker(pytest.mark.xfail(reason=KNOWN[case["name"]], strict=True))
    assert not cases.wrong(case)


def test_the_cases_are_enough_and_a_third_are_look_alikes() -> None:
    for file in {case["file"] for case in CASES}:
        of_file = [case for case in CASES if case["file"] == file]
        alike = [case for case in of_file if case["kind"] == "look-alike"]
        assert len(of_file) >= 20
        assert len(alike) >= 10
        assert len(alike) * 4 >= len(of_file)


def test_every_known_failure_is_a_case() -> None:
    assert set(KNOWN) <= {case["name"] for case in (*CASES, *cases.load_languages())}


def test_names_are_unique() -> None:
    names = [case["name"] for case in CASES]
    assert len(set(names)) == len(names)
