"""Lines of a page that hold nothing but the names which it declares as its authors'."""

from __future__ import annotations

import newsparse
from tests.test_pages import PARAGRAPHS, page

DECLARED = '<meta name="author" content="Ann Lee">'


def test_the_declared_author_above_the_date_is_no_paragraph() -> None:
    article = newsparse.parse(page(DECLARED, above="<div>Ann Lee</div><div>March 3, 2021</div>"))
    assert article.blocks[0].text.startswith("The ferry")


def test_the_declared_author_below_the_text_signs_it() -> None:
    raw = page(DECLARED).replace(f"<p>{PARAGRAPHS[3]}</p>", f"<p>{PARAGRAPHS[3]}</p><p>Ann Lee</p>")
    trace = newsparse.explain(raw)
    assert trace.article.blocks[-1].text.startswith("From next week")
    assert any(entry.rule == "declared-name" for entry in trace.ledger)


def test_a_line_with_more_than_declared_names_is_not_theirs() -> None:
    raw = page(DECLARED).replace(f"<p>{PARAGRAPHS[3]}</p>", f"<h3>Ann Lee and the harbour</h3><p>{PARAGRAPHS[3]}</p>")
    assert "Ann Lee and the harbour" in newsparse.parse(raw).text


def test_what_an_element_marks_as_the_author_is_no_paragraph() -> None:
    raw = page(above='<div class="byline"><span class="author vcard">Ann Lee</span></div>')
    article = newsparse.parse(raw)
    assert article.authors == ("Ann Lee",)
    assert "Ann Lee" not in article.text


def test_the_rest_of_a_broken_byline_is_no_paragraph() -> None:
    article = newsparse.parse(page(above="<p><i>By Ann Lee<br>Staff Writer</i></p>"))
    assert article.authors == ("Ann Lee",)
    assert "Staff Writer" not in article.text


def test_the_author_of_the_byline_signs_the_text_in_brackets() -> None:
    raw = page(above='<p class="author">李安</p>').replace(
        f"<p>{PARAGRAPHS[3]}</p>", f"<p>{PARAGRAPHS[3]}</p><p>【李安】</p>"
    )
    article = newsparse.parse(raw)
    assert article.authors == ("李安",)
    assert article.blocks[-1].text.startswith("From next week")
