"""Markdown that reads as the text it was made of, and front matter that YAML reads back."""

from __future__ import annotations

import datetime as dt
import re
from html import unescape

import pytest
from hypothesis import given, settings

import newsparse
from newsparse import Article, Block, Link
from tests.articles import FULL, articles


def test_a_full_article() -> None:
    lines = newsparse.to_markdown(FULL).splitlines()
    assert lines[0] == "---"
    assert 'title: "Port reopens after nine weeks"' in lines
    assert "date: 2024-05-05T10:04:00+02:00" in lines
    assert 'tags: ["port", "northern islands"]' in lines
    assert '  - {caption: "The first ship."}' in lines
    assert "# Port reopens after nine weeks" in lines
    assert "## What the mayor said" in lines
    assert lines[lines.index("- First, patience.") + 1] == "- Then, a party."
    assert "> We had begun to count the tins." in lines
    assert "PORT MERRIN — [The port](<https://a.example/>) opened on Friday." in lines


def test_a_link_to_a_script_is_text_and_a_mark_before_a_link_makes_no_picture() -> None:
    text = "Look! Here it is."
    whole, script = Link(5, 9, "https://a.example/?a=1&lt;=2"), Link(10, 12, "javascript:alert(1)")
    body = Block("paragraph", text, links=(whole, script))
    assert newsparse.to_markdown(Article(blocks=(body,)), front_matter=False) == (
        "Look\\![ Her](<https://a.example/?a=1\\&lt;=2>)e it is.\n"
    )


def test_text_that_looks_like_marks_stays_text() -> None:
    body = Block("paragraph", "# 1 *not* a [mark](x) &amp; <b>no</b> tag")
    expected = "\\# 1 \\*not\\* a \\[mark\\](x) \\&amp; \\<b\\>no\\</b\\> tag\n"
    assert newsparse.to_markdown(Article(blocks=(body,)), front_matter=False) == expected
    numbered = Article(blocks=(Block("paragraph", "1. May was warm."),))
    assert newsparse.to_markdown(numbered, front_matter=False) == "1\\. May was warm.\n"


@given(articles())
@settings(max_examples=60, deadline=None)
def test_a_reader_of_markdown_sees_the_text(article: Article) -> None:
    markdown_it = pytest.importorskip("markdown_it", reason="markdown-it-py is not installed")
    html = markdown_it.MarkdownIt("commonmark").render(newsparse.to_markdown(article, front_matter=False))
    seen = unescape(re.sub(r"</?(?:h\d|p|ul|li|blockquote|pre|code|a)>|<a href=\"[^\"<>]*\">", " ", html))
    stated = " ".join([article.title or "", *(block.text for block in article.blocks)])
    assert "".join(seen.replace("\ufffd", "\0").split()) == "".join(stated.replace("\ufffd", "\0").split())


@given(articles())
@settings(max_examples=60, deadline=None)
def test_a_reader_of_yaml_gets_the_values(article: Article) -> None:
    yaml = pytest.importorskip("yaml", reason="PyYAML is not installed")
    front = f"{newsparse.to_markdown(article)}\n".removeprefix("---").split("\n---\n\n")[0]
    found = yaml.safe_load(front) or {}
    for name in ("title", "byline", "url", "language", "authors", "tags"):
        stated = getattr(article, name)
        assert found.get(name) == ((list(stated) or None) if isinstance(stated, tuple) else stated), name
    assert [image.get("caption") for image in found.get("images", [])] == [image.caption for image in article.images]
    if article.published is not None and article.published.time is None:
        assert found["date"] == article.date
        assert type(found["date"]) is dt.date


def test_plain_text_has_title_line_and_body() -> None:
    assert newsparse.to_text(FULL).split("\n\n")[:3] == [
        "Harbour",
        "Port reopens after nine weeks",
        "By Ann Lee and Bo Berg | 2024-05-05T10:04:00+02:00",
    ]
    assert newsparse.to_text(Article()) == ""
