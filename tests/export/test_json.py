"""There and back again: an Article as plain values."""

from __future__ import annotations

import json

import attrs
import pytest
from hypothesis import given, settings

import newsparse
from newsparse import Article
from tests.articles import FULL, articles
from tests.strategies import news_like_text


def test_the_article_of_the_tests_has_a_value_in_every_field() -> None:
    empty = Article()
    assert [name for name in attrs.fields_dict(Article) if getattr(FULL, name) == getattr(empty, name)] == []


def test_a_full_article_comes_back_as_it_was() -> None:
    assert newsparse.from_dict(newsparse.to_dict(FULL)) == FULL
    assert newsparse.from_json(newsparse.to_json(FULL, indent=2)) == FULL


@given(articles())
@settings(max_examples=60)
def test_any_article_comes_back_as_it_was(article: Article) -> None:
    assert newsparse.from_json(newsparse.to_json(article)) == article


@given(news_like_text())
@settings(max_examples=30)
def test_what_was_parsed_comes_back_as_it_was(raw: str) -> None:
    article = newsparse.parse(raw, url="https://example.org/2020/06/05/port")
    again = newsparse.from_json(newsparse.to_json(article))
    assert again == article
    assert again.text == article.text


def test_dates_and_text_stand_in_it_for_those_who_read_no_more() -> None:
    found = newsparse.to_dict(FULL)
    assert found["date"] == "2024-05-05"
    assert found["text"].startswith("The port opened again")


def test_a_row_may_carry_more_and_less() -> None:
    assert newsparse.from_dict({"title": "Port reopens", "file": "a.txt"}) == Article(title="Port reopens")
    assert newsparse.from_dict({}) == Article()


@pytest.mark.parametrize(
    "wrong", [{"published": "2024"}, {"published": {"value": "2024"}}, {"blocks": [{"kind": "paragraph"}]}, {"tags": 5}]
)
def test_a_value_that_is_no_field_s_is_named(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        newsparse.from_dict(wrong)


@pytest.mark.parametrize("text", ["[]", "5", "nonsense"])
def test_what_is_no_object_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"object|Expecting"):
        newsparse.from_json(text)


def test_the_values_are_those_that_json_knows() -> None:
    assert json.loads(json.dumps(newsparse.to_dict(FULL))) == newsparse.to_dict(FULL)
