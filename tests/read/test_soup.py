"""Trees that the caller already has."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup, Tag

import newsparse
from newsparse.read.soup import is_soup, write_soup
from tests.rendering import check_page_promises
from tests.test_pages import page


@pytest.mark.parametrize("builder", ["html.parser"])
def test_soup_reads_as_its_page_does(builder: str) -> None:
    text = page('<meta name=author content="Ann &quot;A&quot; Lee">', "<p>March 3, 2021</p>")
    soup = newsparse.parse(BeautifulSoup(text, builder))
    plain = newsparse.parse(text)
    assert (soup.title, soup.date, soup.authors, soup.text) == (plain.title, plain.date, plain.authors, plain.text)


def test_a_part_of_a_tree_is_read_alone() -> None:
    soup = BeautifulSoup(page(), "html.parser")
    part = soup.find("div", class_="article-body")
    assert isinstance(part, Tag)
    trace = newsparse.explain(part)
    assert trace.source.startswith('<div class="article-body"><p>The ferry')
    assert len(trace.article.blocks) == 4
    check_page_promises(trace)


@pytest.mark.parametrize(
    "text",
    [
        "<p>a &lt; b &amp; c</p>",
        "<!DOCTYPE html><p>x</p><!-- a > b -->",
        '<script>if (a < b && c) {"x"}</script>',
        '<img alt="a &quot;b&quot;" src="x"><br>text',
    ],
)
def test_what_is_written_reads_back_the_same(text: str) -> None:
    soup = BeautifulSoup(text, "html.parser")
    assert write_soup(BeautifulSoup(write_soup(soup), "html.parser")) == write_soup(soup)


def test_a_deep_tree_needs_no_stack() -> None:
    soup = BeautifulSoup("", "html.parser")
    inner: Tag = soup
    for _ in range(5_000):  # five times what the stack holds; the library takes a time that is quadratic to make more
        tag = soup.new_tag("div")
        inner.append(tag)
        inner = tag
    inner.append("The ferry left the port again this morning, the company said.")
    assert write_soup(soup).count("<div>") == 5_000


def test_text_and_other_objects_are_no_soup() -> None:
    assert not is_soup("<p>x</p>")
    assert not is_soup(object())
    with pytest.raises(TypeError, match="BeautifulSoup"):
        newsparse.parse(42)  # type: ignore[arg-type]
