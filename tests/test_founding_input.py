"""The text that the project was founded on, in all its forms, line by line of what it must give."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

import newsparse
from newsparse.export.json import to_dict
from tests.rendering import check_promises

FORMS: dict[str, Callable[[str], str | bytes]] = {
    "text": lambda text: text,
    "bytes": lambda text: text.encode(),
    "bytes with a mark": lambda text: b"\xef\xbb\xbf" + text.encode(),
    "a mark": lambda text: "\ufeff" + text,
    "CRLF": lambda text: text.replace("\n", "\r\n"),
    "CR": lambda text: text.replace("\n", "\r"),
    "trailing blanks": lambda text: text.replace("\n", "  \n"),
    "leading blanks": lambda text: "\n".join("\t " + line for line in text.split("\n")),
    "blank lines doubled": lambda text: text.replace("\n\n", "\n\n\n\n"),
    "blank lines missing": lambda text: text.replace("\n\n", "\n"),
    "an end of line at the end": lambda text: text.rstrip() + "\n",
    "no end of line at the end": lambda text: text.rstrip(),
}


@pytest.fixture(params=FORMS)
def form(request: pytest.FixtureRequest, founding_input: str) -> str | bytes:
    return FORMS[request.param](founding_input)


def test_title(form: str | bytes) -> None:
    expected = "Interpol brings together international experts in Buenos Aires to stop trafficking"
    assert newsparse.parse(form).title == expected


def test_date_has_the_precision_of_a_day_and_is_not_ambiguous(form: str | bytes) -> None:
    article = newsparse.parse(form)
    assert article.date == dt.date(2020, 6, 5)
    assert article.published is not None
    assert article.published.raw == "June 5, 2020"
    assert article.published.precision == "day"
    assert not article.published.ambiguous
    assert article.published.time is None
    assert article.published.datetime is None
    assert article.modified is None


def test_language_and_authors(form: str | bytes) -> None:
    article = newsparse.parse(form)
    assert article.language == "en"
    assert article.authors == ()
    assert article.byline is None
    assert article.agency is None


def test_tags_without_the_empty_one_and_with_the_torn_one_joined(form: str | bytes) -> None:
    article = newsparse.parse(form)
    assert article.tags == ("Interpol", "international experts", "Buenos Aires")
    assert [(note.code, note.detail) for note in article.notes] == [("joined-tag", "Buenos Aires")]


def test_ten_paragraphs(form: str | bytes) -> None:
    article = newsparse.parse(form)
    assert [block.kind for block in article.blocks] == ["paragraph"] * 10
    assert article.blocks[0].text.startswith('The "business model"')
    assert article.blocks[-1].text.endswith("conducted thirty investigations.")
    assert article.text.count("\n\n") == 9


def test_removals_are_named_and_have_their_spans(form: str | bytes) -> None:
    trace = newsparse.explain(form)
    removed = [(r.text, r.role, r.rule) for r in trace.article.removed]
    separator = ("(t)", "translator", "tag-separator")
    assert removed == [
        (".", "translator", "tag-marker-dot"),
        ("(tagsToTranslate)", "translator", "tag-marker"),
        *[separator] * 4,
        ("Source link", "source_link", "source-link"),
    ]
    for removal in trace.article.removed:
        assert trace.source[removal.start : removal.stop] == removal.text


def test_every_promise(form: str | bytes) -> None:
    check_promises(newsparse.explain(form))


def without_spans(value: Any) -> Any:
    """The plain form of an Article without what says where in the source something stood."""
    if isinstance(value, dict):
        return {k: without_spans(v) for k, v in value.items() if k not in ("spans", "span", "start", "stop")}
    return [without_spans(v) for v in value] if isinstance(value, list) else value


def test_the_same_article_but_for_spans(form: str | bytes, founding_input: str) -> None:
    assert without_spans(to_dict(newsparse.parse(form))) == without_spans(to_dict(newsparse.parse(founding_input)))
