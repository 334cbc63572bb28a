"""What notebooks and reports show: everything is escaped, nothing is active, all of it is bounded."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser as HTMLParser

import newsparse
from newsparse import Article, Block, Image, Link, Note, Removal
from tests.articles import FULL, articles

TEXT = "June 5, 2020\n\nPort reopens\n\nThe port opened again on Friday, the mayor said.\n\nSource link"
PLAIN = {
    *(
        "html",
        "head",
        "body",
        "meta",
        "title",
        "style",
        "div",
        "span",
        "section",
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
    ),
    *(
        "a",
        "ul",
        "li",
        "dl",
        "dt",
        "dd",
        "details",
        "summary",
        "table",
        "tbody",
        "tr",
        "th",
        "td",
        "pre",
        "blockquote",
        "br",
    ),
}
"""Elements that do nothing and load nothing."""

HARMLESS = {"class", "style", "title", "href", "rel", "open", "lang", "charset", "name", "content", "http-equiv"}
HOSTILE = "</pre></style></title><script>alert(1)</script><img src=x onerror=alert(1)>\"'`&lt;"


def unsafe(page: str) -> list[str]:
    """Elements and attributes in a page, as another parser reads it, that could do anything."""
    found = []
    for node in HTMLParser(page).root.traverse():  # type: ignore[union-attr]  # a page has a root
        if node.tag and node.tag not in PLAIN:
            found.append(node.tag)
        for name, value in node.attributes.items():
            if name not in HARMLESS or (
                name == "href" and not (value or "").startswith(("http://", "https://", "ftp://"))
            ):
                found.append(f"{node.tag} {name}={value}")
    return found


def test_the_check_finds_what_is_active() -> None:
    assert unsafe("<p onclick='x()'>a</p><script>b</script><a href='javascript:c'>d</a>") == [
        "p onclick=x()",
        "script",
        "a href=javascript:c",
    ]


def test_a_notebook_shows_an_article_as_a_card_and_a_trace_as_its_input() -> None:
    trace = newsparse.explain(TEXT)
    assert trace.article._repr_html_() == newsparse.card(trace.article)
    assert trace._repr_html_() == newsparse.explanation(trace)


def test_a_notebook_shows_what_the_functions_give() -> None:
    trace = newsparse.explain(TEXT)
    for shown in (newsparse.card(trace.article), newsparse.explanation(trace), newsparse.table([trace.article])):
        assert shown._repr_html_() == shown
        assert type(shown._repr_html_()) is str


def test_what_one_rule_took_in_a_row_is_one_line_and_blanks_are_none() -> None:
    removed = [Removal(text, "navigation", "outside-article", 0, 1) for text in ("Home", " ", "Sport", "\n", "Weather")]
    shown = HTMLParser(newsparse.card(Article(removed=(*removed, Removal("Share", "share", "share-word", 2, 3)))))
    assert [row.text(separator="|") for row in shown.css("tr")[1:]] == [
        "Home · Sport · Weather|navigation|outside-article",
        "Share|share|share-word",
    ]
    assert "Removed: 4 stretches" in shown.text()


def test_a_card_shows_every_field_that_was_found() -> None:
    card = newsparse.card(FULL)
    for value in (FULL.title, FULL.kicker, FULL.agency, FULL.dateline, FULL.section, *FULL.authors, *FULL.tags):
        assert value
        assert value in HTMLParser(card).text()


def test_a_card_says_what_was_not_found() -> None:
    assert "none found" in newsparse.card(Article())
    assert "No article text was found." in newsparse.card(Article())


def test_a_card_tells_how_certain_a_date_is() -> None:
    article = newsparse.parse("Port reopens\n\n03/04/2021\n\nThe port opened again on Friday, the mayor said.")
    assert article.published is not None
    assert article.published.ambiguous
    assert "either day and month or month and day" in newsparse.card(article)


def test_an_explanation_shows_the_whole_input_as_it_is() -> None:
    trace = newsparse.explain(TEXT)
    (shown,) = HTMLParser(newsparse.explanation(trace)).css("pre.input")
    assert shown.text() == TEXT


def test_an_explanation_of_a_page_shows_its_markup_as_text() -> None:
    page = f"<html><body><h1>Port reopens</h1><p>{'The port opened again on Friday. ' * 9}</p></body></html>"
    (shown,) = HTMLParser(newsparse.explanation(newsparse.explain(page))).css("pre.input")
    assert shown.text() == page


def test_the_legend_counts_every_character() -> None:
    rows = HTMLParser(newsparse.explanation(newsparse.explain(TEXT))).css("table tr")[1:]
    assert sum(int(row.css("td")[-1].text()) for row in rows) == len(TEXT)


def test_nothing_hostile_is_active() -> None:
    article = Article(
        title=HOSTILE,
        kicker=HOSTILE,
        authors=(HOSTILE,),
        tags=(HOSTILE,),
        url=f"https://x.example/{HOSTILE}",
        source_url="javascript:alert(1)",
        images=(Image("data:text/html,x", HOSTILE),),
        blocks=(
            Block(
                "paragraph", HOSTILE, links=(Link(0, 9, "javascript:alert(1)"), Link(9, 12, "https://x.example/'\""))
            ),
            Block("preformatted", HOSTILE),
            Block("table_row", f"{HOSTILE}\t{HOSTILE}"),
        ),
        removed=(Removal(HOSTILE, HOSTILE, HOSTILE, 0, 1),),
        notes=(Note(HOSTILE, HOSTILE),),
    )
    assert unsafe(newsparse.card(article)) == []
    assert unsafe(newsparse.table([article])) == []
    for raw in (HOSTILE, f"<p title='{HOSTILE}'>{HOSTILE}</p>"):
        assert unsafe(newsparse.report([(HOSTILE, newsparse.explain(raw))])) == []


@given(article=articles())
def test_no_card_is_active(article: Article) -> None:
    assert unsafe(newsparse.card(article)) == []


@given(st.text())
def test_no_explanation_is_active(raw: str) -> None:
    assert unsafe(newsparse.report([(raw, newsparse.explain(raw))])) == []


@pytest.mark.parametrize("raw", ["word " * 100_000, "<b>x</b>" * 30_000, "a\n\n" * 67_000])
def test_what_is_shown_is_bounded(raw: str) -> None:
    trace = newsparse.explain(raw)
    shown = newsparse.explanation(trace)
    assert len(newsparse.card(trace.article)) < 200_000
    assert len(shown) < 20_000_000
    assert "more character" in shown


def test_long_lists_are_cut_with_a_word_on_the_rest() -> None:
    article = Article(tags=tuple(f"tag {n}" for n in range(150)))
    assert "and 50 more tags" in newsparse.card(article)
    assert "and 1 more article" in newsparse.table([article] * 101)


def test_a_report_counts_the_rules() -> None:
    page = newsparse.report([("a", newsparse.explain(TEXT)), ("b", newsparse.explain(TEXT))])
    assert "<td>source_link</td><td>source-link</td><td>2</td>" in page
    assert page.count("<section>") == 2
