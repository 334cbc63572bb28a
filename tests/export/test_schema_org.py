"""Names and types of the JSON-LD, checked against what schema.org says of them."""

from __future__ import annotations

import datetime as dt
import json
import re
from typing import Any

from hypothesis import given, settings

import newsparse
from newsparse import Article, Moment
from tests.articles import FULL, articles
from tests.export.schema_org import ABOVE, PROPERTIES


def check(thing: dict[str, Any]) -> None:
    above = ABOVE[thing["@type"]]
    for name, value in thing.items():
        if name.startswith("@"):
            continue
        domain, types = PROPERTIES[name]
        assert set(domain) & set(above), f"{thing['@type']} has no {name}"
        values = value if isinstance(value, list) else [value]
        assert values, f"{name} is empty"
        for one in values:
            check_type(name, one, types)


def check_type(name: str, value: object, types: tuple[str, ...]) -> None:
    if isinstance(value, dict):
        assert set(ABOVE[value["@type"]]) & set(types), f"{name} is no {value['@type']}"
        check(value)
    elif isinstance(value, bool):
        assert "Boolean" in types, name
    else:
        assert isinstance(value, str)
        assert {"Text", "URL", "Date", "DateTime"} & set(types), name
        if "Date" in types:
            dt.datetime.fromisoformat(value)


def test_a_full_article_uses_every_name_of_the_table() -> None:
    found = newsparse.to_json_ld(FULL)
    check(found)
    assert set(PROPERTIES) == set(re.findall(r'"(\w+)":', json.dumps(found)))
    assert (found["@context"], found["@type"]) == ("https://schema.org", "NewsArticle")
    assert found["isAccessibleForFree"] is False
    assert found["author"] == [{"@type": "Person", "name": "Ann Lee"}, {"@type": "Person", "name": "Bo Berg"}]


@given(articles())
@settings(max_examples=40)
def test_any_article_uses_names_and_types_that_are_there(article: Article) -> None:
    found = newsparse.to_json_ld(article)
    check(found or {"@type": "NewsArticle"})


def test_what_was_not_found_is_not_there() -> None:
    assert newsparse.to_json_ld(Article(language="und")) == {}


def test_a_day_stays_a_day() -> None:
    found = newsparse.to_json_ld(Article(published=Moment(date=dt.date(2024, 5, 5))))
    assert found["datePublished"] == "2024-05-05"


def test_newsparse_reads_what_it_writes() -> None:
    page = f'<script type="application/ld+json">{json.dumps(newsparse.to_json_ld(FULL))}</script><p>The port.</p>'
    article = newsparse.parse(page)
    assert (article.title, str(article.published)) == (FULL.title, str(FULL.published))
    assert article.authors == FULL.authors
