"""What stands below the byline and says who the author is, is no text."""

from __future__ import annotations

import pytest

import newsparse
from tests.rendering import check_promises

HEAD = "Boats back in port after storm"
TEXT = (
    "The boats are back in the port of Merrin, the mayor of the town said on Friday.\n\n"
    "More of them will come soon, he said to the crowd on the quay of the old harbour."
)
LINES = [
    "Political correspondent",
    "Merrin News, Norby",
    "Health reporter, Merrin Post",
    "@annlee",
    "ann.lee@example.org",
]


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("around", ["\n{}\n3 March 2021\n\n", "\n{}\n\n", "\n\n{}\n\n3 March 2021\n\n"])
def test_a_line_between_the_byline_and_the_date_or_the_text_is_removed(line: str, around: str) -> None:
    trace = newsparse.explain(f"{HEAD}\n\nBy Ann Lee{around.format(line)}{TEXT}")
    check_promises(trace)
    assert trace.article.authors == ("Ann Lee",)
    assert trace.article.text == TEXT
    assert "below-byline" in {removal.rule for removal in trace.article.removed}


@pytest.mark.parametrize(
    ("head", "kept"),
    [
        ("By Ann Lee\n\nCouncil pays half", "Council pays half"),  # a crosshead, apart from the byline
        ("By Ann Lee\nThe mayor says that more will come back to the port", "The mayor says that more will come back"),
        ("By Ann Lee\nBoats are back.", "Boats are back."),
    ],
)
def test_what_may_be_text_stays(head: str, kept: str) -> None:
    article = newsparse.parse(f"{HEAD}\n\n{head}\n\n{TEXT}")
    assert kept in article.text


def test_without_a_headline_above_the_line_below_the_byline_may_be_that() -> None:
    assert newsparse.parse(f"By Ann Lee\n{HEAD}\n\n{TEXT}").title == HEAD
