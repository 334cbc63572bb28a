"""The article that stands in the data of its page alone."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.read.stored import _Text
from tests.rendering import check_account

SENTENCES = (
    "The port of Merrin opened again on Friday after the storm, its mayor said.",
    'The crews had waited for "nine" days, and they cheered as the first ferry left.',
    "Émile Höger, who sells tea at the quay, wants his old place back before the winter.",
    "Nobody was hurt, and the harbour master expects that all boats will be back by June.",
)
HEADLINE = "Port reopens after the storm"
MARKED = "".join(f'<p class="text">{sentence} {sentence}</p>' for sentence in SENTENCES)


def linked(body: str) -> str:
    return json.dumps(
        {"@type": "NewsArticle", "headline": HEADLINE, "datePublished": "2020-06-05", "articleBody": body}
    )


def page(script: str, shown: str = "<div id=app></div>", kind: str = "") -> str:
    return f"<html><head><title>{HEADLINE}</title><script{kind}>{script}</script></head><body>{shown}</body></html>"


LINKED = ' type="application/ld+json"'


def note_codes(article: newsparse.Article) -> set[str]:
    return {note.code for note in article.notes}


@pytest.mark.parametrize(
    "raw",
    [
        linked("\n\n".join(SENTENCES)),
        f"[{linked(chr(10).join(SENTENCES))}]",
        page(linked("\n\n".join(SENTENCES)), kind=LINKED),
        page(linked("\n".join(SENTENCES)), "<nav><a href=/>Home</a></nav><footer>About us</footer>", LINKED),
    ],
)
def test_the_declared_body_is_read_where_the_page_shows_none(raw: str) -> None:
    trace = newsparse.explain(raw)
    assert [block.text for block in trace.article.blocks] == list(SENTENCES)
    assert (trace.article.title, str(trace.article.date)) == (HEADLINE, "2020-06-05")
    assert "body-from-data" in note_codes(trace.article)
    check_account(trace)


@pytest.mark.parametrize(
    "script",
    [
        f"window.state = {json.dumps({'title': HEADLINE, 'html': MARKED})}",
        f"push([1, {json.dumps(json.dumps({'title': HEADLINE, 'html': MARKED}))}])",
        f"push([1, {json.dumps('5:' + json.dumps([{'title': HEADLINE, 'html': MARKED}], ensure_ascii=False))}])",
    ],
)
def test_the_state_of_a_program_is_read_where_it_holds_the_title(script: str) -> None:
    trace = newsparse.explain(page(script))
    assert [block.text for block in trace.article.blocks] == [f"{one} {one}" for one in SENTENCES]
    check_account(trace)


def test_every_block_is_what_its_spans_say_once_the_escapes_are_read() -> None:
    trace = newsparse.explain(linked("\n\n".join(SENTENCES)))
    for block in trace.article.blocks:
        written = "".join(trace.source[start:stop] for start, stop in block.spans)
        assert json.loads(f'"{written}"') == block.text


def test_artifacts_in_the_data_are_removed_as_they_read() -> None:
    body = "\n\n".join((*SENTENCES[:2], "Source link", *SENTENCES[2:]))
    trace = newsparse.explain(linked(body))
    assert [removal.text for removal in trace.article.removed] == ["Source link"]
    assert "Source link" not in trace.article.text
    check_account(trace)


def test_what_readers_see_wins() -> None:
    shown = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
    article = newsparse.parse(page(linked("Another text that nobody sees. " * 20), shown, LINKED))
    assert article.text.startswith("The port of Merrin")
    assert "body-from-data" not in note_codes(article)


@pytest.mark.parametrize(
    "script",
    [
        f"window.state = {json.dumps({'title': 'Another story', 'html': MARKED})}",  # not of this page
        f"window.state = {json.dumps({'title': HEADLINE, 'css': 'p { color: red; } ' * 60})}",
        f"window.state = {json.dumps({'title': HEADLINE, 'html': '<p>Too short. It is.</p>'})}",
        f"window.state = {json.dumps({'title': HEADLINE, 'words': 'port ' * 200})}",
        f'window.state = {{"title": "{HEADLINE}", "html": "{"a. b. " * 200}',  # never closed
    ],
)
def test_other_data_is_no_article(script: str) -> None:
    article = newsparse.parse(page(script))
    assert article.blocks == ()
    assert "body-from-data" not in note_codes(article)


@pytest.mark.parametrize("raw", ["{port}", '{"headline": "Port reopens"}', "{The mayor} says @type is a word.", "[1]"])
def test_other_brackets_are_text(raw: str) -> None:
    assert "body-from-data" not in note_codes(newsparse.parse(raw))


@given(st.text(), st.text())
def test_every_character_of_a_string_keeps_its_place(before: str, text: str) -> None:
    once = json.dumps(text)
    source = json.dumps(before) + json.dumps(once)
    start = len(source) - len(json.dumps(once)) + 1
    outer = _Text(source, range(len(source) + 1)).inner(start, len(source) - 1)
    inner = outer.inner(1, len(outer.text) - 1)
    assert outer.text == once
    assert inner.text == text or any("\ud800" <= sign <= "\udfff" for sign in text)
    assert list(inner.places) == sorted(inner.places)
    assert "".join(inner.text[a:b] for a, b in inner.stretches(0, len(inner.text))) == inner.text
