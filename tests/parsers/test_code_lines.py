"""Code in an article reads like labels, links and dates of news, and is none of them: see openings.py."""

from __future__ import annotations

import newsparse
from tests.parsers.test_extent import between
from tests.test_pages import PARAGRAPHS

LINES = (
    ">> tail -f app.log",
    "Source: app.log",
    "Tags: error, warn",
    "author: Jane Doe",
    "Read more: see docs",
    "Advertisement",
    "---",
    "2024-01-02 10:00:01 started",
)
CODE = "\n".join(LINES)


def test_every_line_of_code_stays_whatever_it_looks_like() -> None:
    article = newsparse.parse(between(f'<div class="highlight snippet"><pre><code>{CODE}</code></pre></div>'))
    assert [block.text for block in article.blocks if block.kind == "preformatted"] == [CODE]
    assert "Jane Doe" not in article.authors
    assert "error" not in article.tags
    assert article.source_name is None


def test_code_in_markdown_stays_too() -> None:
    first, *rest = PARAGRAPHS
    article = newsparse.parse(f"# How to read a log\n\n{first}\n\n```\n{CODE}\n```\n\n" + "\n\n".join(rest))
    assert [block.text for block in article.blocks if block.kind == "preformatted"] == [CODE]


def test_an_article_that_is_preformatted_as_a_whole_has_its_labels_read() -> None:
    text = (
        "Port reopens after the storm\nBy Ann Lee\nJune 5, 2020\n\n" + "\n\n".join(PARAGRAPHS) + "\n\nTags: port, storm"
    )
    article = newsparse.parse(f"<html><body><pre>{text}</pre></body></html>")
    assert (article.authors, article.tags) == (("Ann Lee",), ("port", "storm"))


def test_the_same_labels_outside_of_code_are_read() -> None:
    inner = "<pre>a = 1</pre><p>Read more: see docs</p>"
    assert "Read more" not in newsparse.parse(between(inner)).text


def test_the_form_for_comments_goes_with_its_heading() -> None:
    first, foot, rest = between("").rpartition(f"<p>{PARAGRAPHS[-1]}</p>")
    form = "<div id=respond><h3>What do you think?</h3><p>Be kind to each other.</p></div>"
    assert "think?" not in newsparse.parse(first + foot + form + rest).text
