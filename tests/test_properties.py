"""What must hold for every input."""

from __future__ import annotations

import json
import os
import pickle
import unicodedata
from collections.abc import Callable
from typing import Any, TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsparse
from newsparse.export.json import to_dict
from tests import cases
from tests.rendering import check_account, check_page_promises, check_promises
from tests.stories import PLAIN, Story, pages, stories
from tests.strategies import SENTENCES, news_like_text
from tests.test_founding_input import without_spans

EXAMPLES = int(os.environ.get("NEWSPARSE_EXAMPLES", "40"))
"""A few each time; .ci/run takes 1,000, and .ci/full 20,000."""

many = settings(max_examples=EXAMPLES, deadline=None)

T = TypeVar("T")


def share(strategy: st.SearchStrategy[T], holds: Callable[[T], bool]) -> tuple[float, list[T]]:
    """Of how many examples something holds, and a few of those of which it does not."""
    tried, failed = 0, list[T]()

    @many
    @given(strategy)
    def attempt(example: T) -> None:
        nonlocal tried
        tried += 1
        if not holds(example):
            failed.append(example)

    attempt()
    return 1 - len(failed) / tried, failed[:3]


def fields(raw: str | bytes, **options: Any) -> Any:
    """The Article of an input without its spans."""
    return without_spans(to_dict(newsparse.parse(raw, **options)))


# --- the account ----------------------------------------------------------------------------------------------------


@many
@given(st.one_of(news_like_text(), stories().map(lambda story: story.text)))
def test_promises_hold_for_news_like_text(raw: str) -> None:
    check_promises(newsparse.explain(raw, kind="text"))


@many
@given(pages())
def test_promises_hold_for_news_like_pages(raw: str) -> None:
    check_page_promises(newsparse.explain(raw, kind="html"))


@many
@given(st.text())
def test_promises_hold_for_any_text(raw: str) -> None:
    check_promises(newsparse.explain(raw))


@many
@given(st.binary())
def test_promises_hold_for_any_bytes(raw: bytes) -> None:
    check_promises(newsparse.explain(raw))


@many
@given(st.text(alphabet=st.sampled_from("<>/!-[]=\"'& \nabp\0")))
def test_any_markup_is_accounted_for(raw: str) -> None:
    check_page_promises(newsparse.explain(raw, kind="html"))


# --- what may not matter --------------------------------------------------------------------------------------------


@many
@given(news_like_text())
def test_the_same_input_gives_the_same_article_twice(raw: str) -> None:
    assert newsparse.parse(raw) == newsparse.parse(raw)
    assert newsparse.explain(raw).article == newsparse.parse(raw)


@many
@given(st.one_of(news_like_text(), stories().map(lambda story: story.text)), st.sampled_from(["\r\n", "\r", "\u2028"]))
def test_the_kind_of_line_end_changes_nothing(raw: str, end: str) -> None:
    assert fields(end.join(raw.splitlines())) == fields("\n".join(raw.splitlines()))


@many
@given(st.one_of(news_like_text(), stories().map(lambda story: story.text)))
def test_a_byte_order_mark_changes_nothing(raw: str) -> None:
    assert fields("\ufeff" + raw.lstrip("\ufeff")) == fields(raw.lstrip("\ufeff"))


@many
@given(
    st.one_of(news_like_text(), stories().map(lambda story: story.text)), st.sampled_from([" ", "  ", "\t", "\xa0 "])
)
def test_blanks_at_the_ends_of_lines_change_nothing(raw: str, blanks: str) -> None:
    lines = raw.splitlines()
    assert fields("\n".join(line + blanks for line in lines)) == fields("\n".join(lines))


@many
@given(stories())
def test_letters_with_their_marks_apart_change_nothing(story: Story) -> None:
    raw = unicodedata.normalize("NFC", story.text)
    apart = unicodedata.normalize("NFD", raw)
    check_account(newsparse.explain(apart))
    whole, found = (newsparse.to_dict(newsparse.parse(one)) for one in (raw, apart))
    for name in ("title", "kicker", "standfirst", "authors", "published", "modified", "tags", "section", "text"):
        shown = json.dumps(found.get(name), ensure_ascii=False)
        assert unicodedata.normalize("NFC", shown) == json.dumps(whole.get(name), ensure_ascii=False), name


def test_lines_in_paragraphs_of_a_page_give_the_same_title_date_and_tags() -> None:
    def same(story: Story) -> bool:
        page, text = newsparse.parse(story.page, kind="html"), newsparse.parse(story.text, kind="text")
        return (page.title, page.date, page.tags) == (text.title, text.date, text.tags)

    part, failed = share(stories(), same)
    assert part >= 0.99, [story.text for story in failed]


# --- what may not get lost ------------------------------------------------------------------------------------------


def test_a_plain_sentence_between_two_paragraphs_is_in_the_text() -> None:
    def kept(example: tuple[Story, str, int]) -> bool:
        story, sentence, place = example
        return sentence in newsparse.parse(story.with_a_line(sentence, place).text).text

    part, failed = share(
        st.tuples(stories().filter(lambda story: story.gaps), st.sampled_from(PLAIN), st.integers(0, 9)), kept
    )
    assert part >= 0.999, [story.with_a_line(line, place).text for story, line, place in failed]


@many
@given(news_like_text(), st.sampled_from(SENTENCES[:5]))
def test_a_plain_sentence_between_blank_lines_is_never_lost(raw: str, sentence: str) -> None:
    """But for a further article, of which a note tells."""
    article = newsparse.parse(f"{raw}\n\n{sentence}\n\n{sentence}")
    kept = sentence in article.text or sentence in (article.title, article.standfirst)
    assert kept or "further-article" in {note.code for note in article.notes}


def test_the_text_of_an_article_keeps_its_blocks_when_it_is_parsed_again() -> None:
    """Of a line that becomes the title or the standfirst then, too: nothing above it says that it is none."""
    blocks = lost = 0
    broken: list[str] = []
    for case in (*cases.load(), *cases.load(cases.BODIES), *cases.load_languages()):
        article = newsparse.parse(case["raw"])
        again = newsparse.parse(article.text, kind="text")
        kept = {line for block in again.blocks for line in block.text.split("\n")} | {again.title, again.standfirst}
        lines = [line for block in article.blocks for line in block.text.split("\n")]
        missing = [line for line in lines if line and line not in kept]
        blocks, lost = blocks + len(lines), lost + len(missing)
        broken += missing
    assert lost <= 0.001 * blocks, (lost, blocks, broken[:20])


# --- what can be done with it ---------------------------------------------------------------------------------------


@many
@given(st.one_of(news_like_text(), pages()))
def test_every_string_of_an_article_can_be_written_and_read_back(raw: str) -> None:
    article = newsparse.parse(raw)
    json.dumps(to_dict(article), ensure_ascii=False).encode("utf-8")
    assert newsparse.from_json(newsparse.to_json(article)) == article
    assert pickle.loads(pickle.dumps(article)) == article


@pytest.mark.parametrize("kind", ["text", "html"])
def test_what_is_no_text_and_no_bytes_is_refused_whatever_its_kind(kind: str) -> None:
    for raw in (None, 1, [], object(), {"a": 1}):
        with pytest.raises(TypeError, match="raw must be"):
            newsparse.parse(raw, kind=kind)  # type: ignore[arg-type]
