"""Lines are looked up by their first words, once for all tables."""

from __future__ import annotations

import newsparse
from newsparse.document import Document, Options
from newsparse.introductions import MOST_WORDS
from newsparse.measures import opening
from newsparse.parsers.openings import LONGEST, find_openings
from newsparse.read.text import read_text
from newsparse.rules import RULES
from newsparse.rules.languages import spellings
from tests.parsers.test_extent import between
from tests.test_pages import PARAGRAPHS


def looked_up(source: str) -> Document:
    document = Document(source, read_text(source), Options(RULES))
    find_openings(document)
    return document


def test_a_line_is_given_to_each_table_that_has_a_line_like_it() -> None:
    document = looked_up("Tags: port, crew\nThe port opened\n12 photos\nRead more: the quay\nBy Ann Lee")
    assert document.beginnings["tags"] == [0]
    assert document.beginnings["number"] == [2]
    assert 3 in document.beginnings["related"]
    assert 4 in document.beginnings["meta"]


def test_what_stands_before_a_capital_is_looked_up_as_well() -> None:
    assert ("share", 0) in looked_up("ShareTweet").openings


def test_a_long_line_is_given_to_nobody_but_those_who_look_at_long_lines() -> None:
    line = f"By Ann Lee {'and the harbour ' * 20}"
    assert len(line) > LONGEST
    assert not looked_up(line).beginnings["meta"]
    assert looked_up(f"Tags: port, {'crew, ' * 50}quay").beginnings["tags"] == [0]


def test_a_first_word_is_the_same_by_every_way_that_leads_to_it() -> None:
    texts = ("However, it", "“The port", "It's open", "Photo: Roe", "...Quay", "ÉTÉ", "5. Mai", "E-Mail senden")
    openings = ["however,", "“", "it's", "photo", "quay", "été", "0", "e-mail"]
    assert [opening(text) for text in texts] == openings
    assert [opening(f"{text} and more") for text in texts] == openings


def test_no_phrase_is_longer_than_what_is_compared() -> None:
    fields = ("by", "published", "updated", "reading_time", "section", "today", "yesterday", "photo")
    phrases = [phrase for field in fields for phrase in spellings(field)]
    assert max(len(phrase.split()) for phrase in phrases) <= MOST_WORDS


# code reads like labels, links and dates of news, and is none of them

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
