"""What must hold for every input."""

from __future__ import annotations

import json
import os
import pickle

from hypothesis import given, settings
from hypothesis import strategies as st

import newsparse
from newsparse.export.json import to_dict
from tests.rendering import check_promises
from tests.strategies import SENTENCES, news_like_text
from tests.test_founding_input import without_spans

EXAMPLES = int(os.environ.get("NEWSPARSE_EXAMPLES", "300"))
many = settings(max_examples=EXAMPLES, deadline=None)


@many
@given(news_like_text())
def test_promises_hold_for_news_like_text(raw: str) -> None:
    check_promises(newsparse.explain(raw))


@many
@given(st.text())
def test_promises_hold_for_any_text(raw: str) -> None:
    check_promises(newsparse.explain(raw))


@many
@given(st.binary())
def test_promises_hold_for_any_bytes(raw: bytes) -> None:
    check_promises(newsparse.explain(raw))


@many
@given(news_like_text())
def test_the_same_input_gives_the_same_article_twice(raw: str) -> None:
    assert newsparse.parse(raw) == newsparse.parse(raw)
    assert newsparse.explain(raw).article == newsparse.parse(raw)


@many
@given(news_like_text(), st.sampled_from(["\r\n", "\r", "\u2028"]))
def test_the_kind_of_line_end_changes_nothing(raw: str, end: str) -> None:
    plain = "\n".join(raw.splitlines())
    other = end.join(raw.splitlines())
    assert without_spans(to_dict(newsparse.parse(other))) == without_spans(to_dict(newsparse.parse(plain)))


@many
@given(news_like_text())
def test_every_string_of_an_article_can_be_written(raw: str) -> None:
    article = newsparse.parse(raw)
    json.dumps(to_dict(article), ensure_ascii=False).encode("utf-8")
    assert pickle.loads(pickle.dumps(article)) == article


@many
@given(news_like_text(), st.sampled_from(SENTENCES[:5]))
def test_a_plain_sentence_between_blank_lines_is_never_lost(raw: str, sentence: str) -> None:
    article = newsparse.parse(f"{raw}\n\n{sentence}\n\n{sentence}")
    assert sentence in article.text or sentence in (article.title, article.standfirst)
