"""Pages that hold no article: fronts, errors, questions before the page; and articles that look a little like them."""

from __future__ import annotations

import pytest

import newsparse
from tests.rendering import check_page_promises

MENU = "".join(f'<li><a href="/{w}">{w.title()}</a></li>' for w in "home politics sport culture weather law".split())
STORIES = (
    (
        "Ferry sails again to the islands",
        "The ship left the quay this morning with two hundred passengers on board, the company said.",
    ),
    ("Council votes on the new bridge", "Members argued until midnight before they agreed on what it may cost."),
    ("School closes after the flood", "Water stood knee-deep in the gym, and the heating will not work before spring."),
    (
        "Farmers fear for the harvest",
        "After six dry weeks the wheat stands low, and three wells have run out of water.",
    ),
    (
        "Museum opens its doors at night",
        "Visitors may bring lamps, and the guards will tell what they see in the dark.",
    ),
    ("Runner wins for the third time", "She needed less than three hours in spite of the wind that blew from the sea."),
    ("Bakery moves to the market", "The oven is too heavy for the cart, so that forty people will carry it on Sunday."),
    ("Lighthouse gets a new lamp", "It can be seen from twice as far, and the keeper still climbs the stairs at dusk."),
)
PROSE = (
    "<p>The ferry to the northern islands left Port Merrin this morning for the first time in nine weeks, with "
    "two hundred passengers and the island mail on board, the company said on Friday.</p>"
    "<p>The old engine had failed in the storm of last winter, and parts for it were no longer made, so the yard in "
    "the harbour had to cast them anew and fit them by hand.</p>"
    "<p>From next week on the ship will sail twice a day, and on Sundays once, as it did before the storm, according "
    "to the timetable that the company put up in its office.</p>"
)


def shell(main: str, title: str = "Merrin Herald", head: str = "") -> str:
    return (
        f"<!doctype html><html lang=en><head><title>{title}</title>{head}</head><body>"
        f'<header><nav class="menu"><ul>{MENU}</ul></nav></header><main>{main}</main>'
        f'<footer class="footer"><p>© 2021 Merrin Herald. All rights reserved.</p><ul>{MENU}</ul></footer>'
        "</body></html>"
    )


def cards(form: str, site: str = "") -> str:
    return "".join(
        form.format(address=f"{site}/n{n}", title=title, text=text) for n, (title, text) in enumerate(STORIES)
    )


BLOCK = (
    '<div class="teaser"><h3><a href="{address}">{title}</a></h3><p>{text}</p><a href="{address}">Read more</a></div>'
)
WHOLE = '<article class="card"><a href="{address}"><h2>{title}</h2><p>{text}</p></a></article>'
LINE = '<li><a href="{address}">{title}</a> <span>3 hours ago</span></li>'


@pytest.mark.parametrize(
    "main",
    [
        f"<ul>{cards(LINE)}</ul>",
        f"<section><h2>Latest news</h2>{cards(BLOCK)}</section>",
        f'<div class="grid">{cards(WHOLE)}</div>',
        f"<h1>Search results for ferry</h1><p>8 results</p>{cards(BLOCK)}",
        f"<h1>Politics</h1>{cards(BLOCK)}",
    ],
)
def test_a_front_has_no_article(main: str) -> None:
    trace = newsparse.explain(shell(main))
    assert not trace.article
    assert "no-article" in {note.code for note in trace.article.notes}
    check_page_promises(trace)


@pytest.mark.parametrize(
    "page",
    [
        shell("<h1>Page not found</h1><p>Sorry, what you are looking for does not exist or has been moved.</p>"),
        shell("<h2>Sorry</h2><p>Die gewünschte Seite gibt es nicht mehr.</p>", "Seite nicht gefunden | Merriner Bote"),
        "<html><head><title>503 Service Unavailable</title></head><body><h1>503 Service Unavailable</h1>"
        "<p>The server cannot answer your request at the moment. Please try again later.</p></body></html>",
        "<html><head><title>Access Denied</title></head><body><h1>Access Denied</h1>You may not see this page on this "
        "server.<p>Reference #18.5f3a1</p></body></html>",
        "<html><head><title>Just a moment...</title></head><body><p>We are checking your browser before you go on.</p>"
        "</body></html>",
        "<html><head><title>Merrin Herald</title></head><body><noscript>Please enable JavaScript to read on here."
        "</noscript><div id=root></div></body></html>",
        shell(
            '<div class="cookie-consent"><h2>Your choice</h2><p>We and our partners keep cookies on your device and '
            "use them to count readers and to show advertisements that suit you.</p><button>Accept</button></div>"
        ),
    ],
)
def test_an_error_or_a_question_before_the_page_is_no_article(page: str) -> None:
    trace = newsparse.explain(page, kind="html")
    assert not trace.article
    assert "no-article" in {note.code for note in trace.article.notes}
    check_page_promises(trace)


@pytest.mark.parametrize(
    "page",
    [
        shell(f"<article><h1>Ferry sails again</h1>{PROSE}</article><aside>{cards(BLOCK)}</aside>"),
        shell(f"<article><h1>Page not found</h1>{PROSE}{PROSE}</article>"),
        shell(f"<article><h1>Access denied: why the quay stays closed</h1>{PROSE}</article>"),
        shell(
            f"<article><h1>How to read us</h1>{PROSE}<p>Readers have to enable JavaScript for our maps.</p></article>"
        ),
        shell(
            f"<article><h1>Eight stories of the year</h1>{cards(BLOCK)}</article>",
            head='<meta property="article:published_time" content="2021-03-03T09:30:00+01:00">',
        ),
        shell(f"<article><h1>Eight shops we like</h1>{cards(BLOCK, 'https://shop.example')}</article>"),
    ],
)
def test_an_article_that_looks_like_one_of_them_is_kept(page: str) -> None:
    article = newsparse.parse(page)
    assert article
    assert "no-article" not in {note.code for note in article.notes}


def test_an_article_in_the_data_of_a_page_for_programs_is_read_from_there() -> None:
    text = " ".join(["The ferry to the northern islands left Port Merrin this morning, the company said."] * 4)
    data = f'{{"@type": "NewsArticle", "headline": "Ferry sails again", "articleBody": "{text}"}}'
    page = (
        f'<html><head><title>Ferry sails again</title><script type="application/ld+json">{data}</script></head>'
        "<body><noscript>Please enable JavaScript to read on here.</noscript></body></html>"
    )
    article = newsparse.parse(page)
    assert article.text == text
    assert "body-from-data" in {note.code for note in article.notes}
