"""Of two articles in one text the first is read, whole."""

from __future__ import annotations

import pytest

import newsparse
from tests.rendering import check_promises

FIRST = (
    "Ferry sails again to the islands\n\n{date}"
    "The ferry to Port Merrin left this morning with the island mail on board.\n\n"
    "The company repaired the rudder in its own dock, the captain said.\n\n"
)
SECOND = (
    "Boats wait for a berth in the north\n\n"
    "The boats of the north wait for a berth, the captain of one of them said.\n\n"
    "They have waited for nine weeks, and some of them have left the port again.\n\n"
)
ENDS = [
    "Source link",
    "[ad_2]\n\nSource link",
    ". (tagsToTranslate) {tags}\n\nSource link",
    "The post Boats and ferries appeared first on Merrin Post.",
    "Source by Ann Lee",
]


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("date", ["", "June 5, 2020\n\n"])
def test_what_follows_the_end_of_the_first_article_is_left_out(end: str, date: str) -> None:
    first = FIRST.format(date=date) + end.format(tags="ferry (t) rudder")
    trace = newsparse.explain(first + "\n\n" + SECOND + end.format(tags="boats (t) north"))
    check_promises(trace)
    article, alone = trace.article, newsparse.parse(first)
    assert (article.title, article.text, article.tags) == (alone.title, alone.text, alone.tags)
    assert (article.published, article.authors) == (alone.published, alone.authors)
    assert "further-article" in {note.code for note in article.notes}


@pytest.mark.parametrize("end", ENDS)
def test_one_end_says_nothing_of_what_follows(end: str) -> None:
    article = newsparse.parse(FIRST.format(date="") + end.format(tags="ferry (t) rudder") + "\n\n" + SECOND)
    assert "some of them have left the port again" in article.text
    assert "further-article" not in {note.code for note in article.notes}


def test_without_a_headline_behind_it_a_source_in_mid_text_ends_nothing() -> None:
    text = FIRST.format(date="") + "Source link\n\n" + SECOND.partition("\n\n")[2] + "Source link"
    assert "some of them have left the port again" in newsparse.parse(text).text


def test_two_ends_of_different_kinds_are_those_of_one_article() -> None:
    text = FIRST.format(date="") + ". (tagsToTranslate) ferry (t) rudder\n\n" + SECOND + "Source link"
    assert "some of them have left the port again" in newsparse.parse(text).text


def test_a_date_alone_behind_the_end_is_no_headline() -> None:
    text = FIRST.format(date="") + "Source link\n\nJune 5, 2020\n\n" + SECOND.partition("\n\n")[2] + "Source link"
    assert "some of them have left the port again" in newsparse.parse(text).text
