"""What stands in news of every language: a dozen cases and more in each, of our own wording."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

import newsparse
from newsparse.rules.languages import LANGUAGES
from tests import cases
from tests.rendering import check_promises
from tests.tongues import TONGUES

CASES = cases.load_languages()
KNOWN = cases.known_failures()


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["name"]))
def test_case(case: dict[str, Any], request: pytest.FixtureRequest) -> None:
    if case["name"] in KNOWN:
        request.applymarker(pytest.mark.xfail(reason=KNOWN[case["name"]], strict=True))
    assert not cases.wrong(case) + cases.wrong_body(case)


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["name"]))
def test_every_string_is_what_its_spans_say(case: dict[str, Any]) -> None:
    check_promises(newsparse.explain(case["raw"]))


def test_every_target_language_has_a_dozen_cases_and_three_look_alikes() -> None:
    found = Counter(case["language"] for case in CASES)
    alike = Counter(case["language"] for case in CASES if case["kind"] == "look-alike")
    assert set(found) == set(TONGUES) - {"zh-hant"} <= set(LANGUAGES)
    assert min(found.values()) >= 12
    assert min(alike[language] for language in found) >= 3


def test_names_are_unique() -> None:
    names = [case["name"] for case in CASES]
    assert len(set(names)) == len(names)
