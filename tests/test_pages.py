"""Pages end to end: fields by what they declare and show, the body among its furniture, every character accounted for."""

from __future__ import annotations

import datetime as dt
import html
import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsparse
from newsparse.document import Role
from tests.rendering import check_page_promises

EXAMPLES = int(os.environ.get("NEWSPARSE_EXAMPLES", "300"))
PARAGRAPHS = (
    "The ferry to the northern islands left Port Merrin this morning for the first time in nine weeks, with two hundred "
    "passengers and the island mail on board, the company said on Friday.",
    "The old engine had failed in the storm of last winter, and parts for it were no longer made, so the yard in the "
    "harbour had to cast them anew &amp; fit them by hand.",
    "“We have waited long for this day,” said the baker of the smallest island, who had come to the quay at six in the "
    "morning with a basket of rolls for the crew.",
    "From next week on the ship will sail twice a day, and on Sundays once, as it did before the storm, according to the "
    "timetable that the company put up in its office.",
)
MENU = "".join(
    f'<li><a href="/{word}">{word.title()}</a></li>' for word in "home politics sport culture weather".split()
)
TEASERS = "".join(
    f'<div class="teaser"><a href="/n{n}">Another story number {n} of the day</a></div>' for n in range(8)
)


FOOT = '<footer class="footer"><p>© 2021 Merrin Herald. All rights reserved.</p></footer>'


def page(head: str = "", above: str = "", below: str = "", title: str = "Ferry sails again to the islands") -> str:
    body = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    return (
        f"<!doctype html><html lang=en><head><title>{title} | Merrin Herald</title>{head}</head><body>"
        f'<nav class="menu"><ul>{MENU}</ul></nav><main><article class="story"><h1>{title}</h1>{above}'
        f'<div class="article-body">{body}</div>{below}</article></main>'
        f'<aside class="related"><h2>Most read</h2>{TEASERS}</aside>'
        f"{FOOT}</body></html>"
    )


def test_the_body_is_the_article_and_nothing_around_it() -> None:
    article = newsparse.parse(page())
    assert [block.text[:12] for block in article.blocks] == [
        "The ferry to",
        "The old engi",
        "“We have wai",
        "From next we",
    ]
    assert article.title == "Ferry sails again to the islands"
    assert "engine" in article.text
    assert "Another story" not in article.text
    assert "cast them anew & fit them" in article.text


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="2021-03-03T09:30:00+01:00">',
        '<meta name=date content="2021-03-03">',
        '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2021-03-03T09:30:00+01:00"}</script>',
        '<script type="application/ld+json">{"@graph": [{"@type": ["NewsArticle"], "datePublished": "2021-03-03"},]}</script>',
    ],
)
def test_reads_the_day_that_a_page_declares(head: str) -> None:
    assert newsparse.parse(page(head)).date == dt.date(2021, 3, 3)


@pytest.mark.parametrize(
    "above",
    [
        "<p class=meta>March 3, 2021</p>",
        "<div>Published: 3 March 2021</div>",
        '<time datetime="2021-03-03T09:30:00+01:00">this morning</time>',
        "<div><span>By Ann Lee</span> | <span>March 3, 2021</span></div>",
        "<div>3 March 2021 | Press releases, Harbour</div>",
        "<div>Port Merrin, 3 March 2021</div>",
    ],
)
def test_reads_the_day_that_a_page_shows(above: str) -> None:
    assert newsparse.parse(page(above=above)).date == dt.date(2021, 3, 3)


def test_the_day_beside_the_headline_wins_over_the_time_elements_of_other_stories() -> None:
    other = '<div><time datetime="2021-03-09">yesterday</time> Another story of the day</div>'
    assert newsparse.parse(page(above="<p>Published 3 March 2021</p>", below=other)).date == dt.date(2021, 3, 3)


def test_a_day_in_the_footer_is_not_that_of_the_article() -> None:
    assert newsparse.parse(page()).published is None


def test_a_declared_day_in_universal_time_is_that_of_the_page_elsewhere() -> None:
    head = '<meta property="article:published_time" content="2021-03-02T23:30:00Z">'
    assert newsparse.parse(page(head, "<p>3 March 2021</p>")).date == dt.date(2021, 3, 3)


def test_the_utc_day_stays_where_the_page_shows_it_beside_todays() -> None:
    head = '<meta property="article:published_time" content="2021-03-02T23:30:00Z">'
    above = "<p>3 March 2021</p><p class=date>2 March 2021</p>"
    assert newsparse.parse(page(head, above)).date == dt.date(2021, 3, 2)


def test_midnight_in_utc_is_a_day_without_a_time() -> None:
    head = '<meta property="article:published_time" content="2021-03-03T00:00:00.000Z">'
    assert newsparse.parse(page(head, "<p>March 2, 2021</p>")).date == dt.date(2021, 3, 3)


@pytest.mark.parametrize("name", ["date", "dcterms.date"])
def test_a_vague_day_gives_way_to_the_one_at_the_headline(name: str) -> None:
    head = f'<meta name="{name}" content="2021-03-01">'
    assert newsparse.parse(page(head, "<p>3 March 2021</p>")).date == dt.date(2021, 3, 3)
    assert newsparse.parse(page(head)).date == dt.date(2021, 3, 1)


def test_what_readers_wrote_does_not_date_the_article() -> None:
    comment = '<div class="comment"><meta itemprop="datePublished" content="2021-03-09T10:00">Well done, crew!</div>'
    head = '<script type="application/ld+json">{"@type":"NewsArticle","dateCreated":"2021-03-03T09:00"}</script>'
    assert newsparse.parse(page(head, below=comment)).date == dt.date(2021, 3, 3)
    alone = newsparse.parse(page(below='<meta itemprop="datePublished" content="2021-03-03">'))
    assert alone.date == dt.date(2021, 3, 3)


def test_the_page_tells_which_number_of_a_declared_date_is_the_month() -> None:
    head = '<meta name="datePublished" content="11/01/2021 12:43:42">'
    assert newsparse.parse(page(head, "<p>Published: 11 January 2021</p>")).date == dt.date(2021, 1, 11)
    assert newsparse.parse(page(head, "<p>Published: November 1, 2021</p>")).date == dt.date(2021, 11, 1)


def test_the_date_at_the_headline_counts_where_text_stands_above_it() -> None:
    notice = f"<div class=story><p>{PARAGRAPHS[1]}</p></div>"
    text = page(above="<p>3 March 2021 | News</p>").replace("<main>", f"{notice}<main>", 1)
    article = newsparse.parse(text.replace("From next week on", "On 9 March 2021 and from next week on"))
    assert article.date == dt.date(2021, 3, 3)


def test_an_old_day_on_the_page_does_not_move_the_declared_one() -> None:
    head = '<meta property="article:published_time" content="2021-03-02T23:30:00Z">'
    assert newsparse.parse(page(head, "<p>3 March 2019</p>")).date == dt.date(2021, 3, 2)


@pytest.mark.parametrize(
    ("head", "above"),
    [
        ('<meta name=author content="Ann Lee, Bob Roe">', ""),
        ('<script type="application/ld+json">{"@type":"Article","author":[{"name":"Ann Lee"},"Bob Roe"]}</script>', ""),
        ("", '<div class="byline">By Ann Lee and Bob Roe</div>'),
        ("", '<p>Von <a rel=author href="/x">Ann Lee</a>, <a rel=author href="/y">Bob Roe</a></p>'),
        ("", '<div class="article__author">Politics · Ann Lee, Bob Roe</div>'),
        ("", '<div class="article__author">Ann Lee, Bob Roe | Politics of the north</div>'),
    ],
)
def test_reads_who_wrote_it(head: str, above: str) -> None:
    assert newsparse.parse(page(head, above)).authors == ("Ann Lee", "Bob Roe")


def test_the_site_is_no_person() -> None:
    head = '<meta property="og:site_name" content="Merrin Herald"><meta name=author content="Merrin Herald">'
    assert newsparse.parse(page(head)).authors == ()


@pytest.mark.parametrize(
    ("above", "authors"),
    [
        # an element inside the line
        (
            '<div class=meta><span class="writer">Ann Lee</span><span class="date">3 March 2021</span></div>',
            ("Ann Lee",),
        ),
        ('<p>World. Edited by <a href="/t"><span itemprop=author>Ann Lee</span></a> (with agencies)</p>', ("Ann Lee",)),
        ('<p><a class="story__author" href="/u/1"><span>By</span>Ann Lee</a> <b>3 March 2021</b></p>', ("Ann Lee",)),
        # whatever links to its author is a name
        ('<p>Posted on 3 March 2021 by <a rel=author href="/u">lee42</a></p>', ("lee42",)),
        ('<p>Posted by <a rel="author" href="/u">annlee</a> in <a href="/c">Ferry News</a></p>', ("annlee",)),
        # a link after "by"
        (
            '<p>Written by <a href="https://lee.example">Ann Lee</a> in <a href="/c">Ships</a> on Friday</p>',
            ("Ann Lee",),
        ),
        # what only stands in such an element
        ('<div class="byline">By Ann Lee</div><div id="about-author"><b>About The Author</b></div>', ("Ann Lee",)),
        ('<p class=byline>By <a href="/authors/lee">Ann Lee</a></p><p class=author>See All Stories</p>', ("Ann Lee",)),
        # by no means
        ('<div class="article__author">Politics · Read it later</div>', ()),
        ('<p>Sail by <a href="/m">the moon</a></p>', ()),
        ('<div class="comment"><span class="comment-author">Ann Lee</span></div>', ()),
    ],
)
def test_the_elements_inside_a_line_tell_its_author(above: str, authors: tuple[str, ...]) -> None:
    assert newsparse.parse(page(above=above)).authors == authors


@pytest.mark.parametrize(
    ("below", "authors"),
    [
        ('<p style="text-align:right;"><strong>Ann Lee</strong></p>', ("Ann Lee",)),
        ("<p><em>Ann Lee</em></p>", ("Ann Lee",)),
        ("<p><b>Phạm Minh Hà</b></p>", ("Phạm Minh Hà",)),
        ('<p align="right">Ann Lee, Bob Roe</p>', ("Ann Lee", "Bob Roe")),
        # by no means
        ("<p>Ann Lee</p>", ()),
        ("<p><b>More from Merrin</b></p>", ()),
        ('<p><b><a href="/s">Ann Lee</a></b></p>', ()),
        ("<div><b>Ann Lee</b></div>", ()),
        ("<p><b>Ann Lee leaves the ferry after thirty years</b></p>", ()),
    ],
)
def test_a_name_set_off_right_below_the_text_signs_it(below: str, authors: tuple[str, ...]) -> None:
    organisation = '<meta name=author content="Merrin Herald"><meta property="og:site_name" content="Merrin Herald">'
    text = page(organisation).replace("</div></article>", f"{below}</div></article>")
    assert newsparse.parse(text).authors == authors


@pytest.mark.parametrize(
    ("declared", "byline", "authors"),
    [
        ("Ann Lee", "By Ann Lee and Bob Roe", ("Ann Lee", "Bob Roe")),  # the page names more
        ("Ann", "By Ann Lee", ("Ann Lee",)),
        ("Herald Expert Ann Lee", "By Ann Lee", ("Ann Lee",)),
        ("annlee", "By Ann Lee", ("Ann Lee",)),  # an account
        ("Merrin Herald - Ann Lee", "", ("Ann Lee",)),
        ("Ann Lee, Bob Roe", "By Ann Lee", ("Ann Lee", "Bob Roe")),
        ("Ann Lee", "By Bob Roe", ("Ann Lee",)),  # another's
        ("merrinherald", "By Bob Roe", ("Bob Roe",)),  # the site by its address
        ("siteadmin", "", ()),
    ],
)
def test_the_fuller_of_what_is_declared_and_printed_names_the_authors(
    declared: str, byline: str, authors: tuple[str, ...]
) -> None:
    head = f'<meta name=author content="{declared}"><meta property="og:site_name" content="Merrin Herald">'
    assert newsparse.parse(page(head, f"<p class=byline>{byline}</p>")).authors == authors


def test_a_single_link_does_not_stand_against_declared_tags() -> None:
    head = '<meta name="article:tag" content="Ships"><meta name="article:tag" content="Harbours">'
    text = page(head, below='<p class=tags><a rel=tag href="/tag/ferry">Ferry</a></p>')
    assert newsparse.parse(text).tags == ("Ships", "Harbours")


def test_a_handle_is_no_author() -> None:
    head = '<meta name="twitter:creator" content="merrin_herald">'
    assert newsparse.parse(page(head)).authors == ()


def test_a_declared_desk_stands_before_the_agency_of_the_dateline() -> None:
    text = page('<meta name=author content="Herald Staff">').replace("The ferry to", "PORT MERRIN (dpa) - The ferry to")
    assert newsparse.parse(text).agency == "Herald Staff"


@pytest.mark.parametrize("name", ["No Author", "admin", "@merrin", "https://example.org/ann"])
def test_nobody_is_no_author(name: str) -> None:
    assert newsparse.parse(page(f'<meta name=author content="{name}">')).authors == ()


TAG_LINKS = (
    '<p class=tags><a rel=tag href="/tag/ferry">Ferry</a>, <a rel=tag href="/tag/islands">Islands</a></p>',
    '<p>Filed under <a rel="category tag" href="/c/ships">Ships</a> and tagged with <a rel=tag href="/t/1">Ferry</a> '
    'and, as all that we write of the sea, of the coast and of its people, with <a rel=tag href="/t/2">Islands</a>.</p>',
    '<ul><li><a href="/themen/">All topics</a></li><li><a href="/themen/ferry">Ferry</a></li>'
    '<li><a href="/themen/islands">Islands</a></li></ul>',
)


@pytest.mark.parametrize("links", TAG_LINKS)
def test_tags_are_what_links_to_the_lists_of_their_articles(links: str) -> None:
    assert newsparse.parse(page(below=links)).tags == ("Ferry", "Islands")


def test_the_classes_of_a_whole_article_name_no_tags() -> None:
    text = page(above='<p><a href="/ann">Ann</a> · <a href="#comments">2 comments</a></p>')
    marked = text.replace('class="story"', 'class="post hentry category-sea tag-ferry tag-islands"')
    assert newsparse.parse(marked).tags == ()


@pytest.mark.parametrize(
    ("declared", "links", "tags"),
    [
        ({"article:tag": "Ships, Harbours"}, False, ("Ships", "Harbours")),
        # what nothing on the page repeats is a list for search engines
        ({"keywords": "news, sea news, boats for sale"}, True, ("Ferry", "Islands")),
        ({"keywords": "ferry, sails, again"}, True, ("ferry", "sails", "again")),  # one in common
        (
            {"news_keywords": "ferry, sails, again", "article:tag": "Ferry, Islands, Ships"},
            True,
            ("Ferry", "Islands", "Ships"),
        ),
        # without links: what is said twice
        ({"news_keywords": "sails, again", "keywords": "Ferry", "article:tag": "Ferry"}, False, ("Ferry",)),
        ({"news_keywords": "sails, again", "keywords": "Ferry"}, False, ("sails", "again")),
    ],
)
def test_of_several_lists_of_tags_the_one_wins_that_agrees_with_others(
    declared: dict[str, str], links: bool, tags: tuple[str, ...]
) -> None:
    head = "".join(f'<meta name="{name}" content="{value}">' for name, value in declared.items())
    assert newsparse.parse(page(head, below=TAG_LINKS[0] if links else "")).tags == tags


@pytest.mark.parametrize("name", ["Merrin Herald", "Herald of Merrin - News"])
def test_the_title_goes_without_the_name_of_the_site(name: str) -> None:
    head = f'<meta property="og:title" content="Ferry sails again | {name}"><meta property="og:site_name" content="{name}">'
    assert newsparse.parse(page(head, title="Ferry sails again")).title == "Ferry sails again"


def test_a_headline_with_a_dash_of_its_own_stays_whole() -> None:
    assert newsparse.parse(page(title="Ferry sails again – and the baker waits")).title == (
        "Ferry sails again – and the baker waits"
    )


SEARCH, SHOWN = "Ferry Port Merrin timetable news", "A ship for the patient"


@pytest.mark.parametrize(
    ("crumbs", "title"),
    [
        (f"<nav><ol><li><a href=/>Home</a></li><li><h1>{SEARCH}</h1></li></ol></nav>", SHOWN),
        (f'<div class="breadcrumb"><h1>{SEARCH}</h1></div>', SHOWN),
        (f"<div><h1>{SEARCH}</h1></div>", SEARCH),  # a heading like any other
    ],
)
def test_a_first_heading_among_breadcrumbs_is_no_headline(crumbs: str, title: str) -> None:
    head = f'<meta property="og:title" content="{SHOWN}">'
    heading = f"<h2><span>Islands</span> <span>{SHOWN}</span></h2>"
    text = page(head, title=SEARCH).replace(f"<h1>{SEARCH}</h1>", heading).replace("<main>", f"<main>{crumbs}", 1)
    assert newsparse.parse(text).title == title


def test_a_second_heading_alone_is_no_headline() -> None:
    head = f'<meta property="og:title" content="{SEARCH}">'
    text = page(head, title=SEARCH).replace(f"<h1>{SEARCH}</h1>", f"<h2>{SHOWN}</h2>")
    assert newsparse.parse(text).title == SEARCH


def test_the_kicker_inside_the_heading_is_not_of_the_headline() -> None:
    head = f'<meta property="og:title" content="Islands - {SHOWN}">'
    text = page(head, title="x").replace("<h1>x</h1>", f"<h1><span class=kicker>Islands</span> - {SHOWN}</h1>")
    assert newsparse.parse(text).title == SHOWN
    plain = text.replace("class=kicker", "class=big")
    assert newsparse.parse(plain).title == f"Islands - {SHOWN}"


def test_the_name_in_the_address_of_the_site_is_not_of_the_headline() -> None:
    head = '<link rel=canonical href="https://www.merrinherald.com/ferry">'
    for title in ("Merrin Herald » Ferry sails again", "Ferry sails again - Merrin Herald"):
        text = f"<title>{title}</title>{head}<h1>Merrin Herald</h1>"
        assert newsparse.parse(text + page().partition("</h1>")[2]).title == "Ferry sails again"


def test_without_a_first_heading_a_line_that_is_a_part_of_the_title_is_the_headline() -> None:
    for title in ("Merrin Watch: Ferry sails again", "Merrin Post Online - Ferry sails again"):
        for line in ("<h3 class=post-title>Ferry sails again</h3>", "<font size=5><b>Ferry sails again</b></font><br>"):
            text = f"<title>{title}</title>{line}{page().partition('</h1>')[2]}"
            article = newsparse.parse(f"<html><body>{text}")
            assert article.title == "Ferry sails again"
            assert article.blocks[0].text.startswith("The ferry")


def test_the_name_of_the_site_far_above_the_text_is_no_headline() -> None:
    menu = "".join(f"<p>{word}</p>" for word in "home politics sport culture weather letters tides jobs".split())
    text = f"<title>Ferry sails again - Merrin Post Online</title><b>Merrin Post Online</b>{menu}"
    title = newsparse.parse(text + page().partition("</h1>")[2]).title
    assert title is not None
    assert title.startswith("Ferry sails again")


def test_the_moment_of_a_microformat_adds_the_time_to_the_day_that_is_shown() -> None:
    moment = '<abbr class="published" title="2021-03-03T09:40:00+01:00">9:40 AM</abbr>'
    shown = page(above="<h2 class=date-header>Wednesday, March 3, 2021</h2>", below=f"<div>at {moment}</div>")
    assert str(newsparse.parse(shown).published) == "2021-03-03T09:40:00+01:00"
    other = shown.replace("2021-03-03T", "2021-05-03T")
    assert str(newsparse.parse(other).published) == "2021-03-03"
    assert str(newsparse.parse(shown.replace("published", "initialism")).published) == "2021-03-03"


def test_an_excerpt_between_headline_and_text_is_the_standfirst() -> None:
    line = "Shopkeepers on both banks fought the plan since spring; now the council has voted."
    article = newsparse.parse(page(above=f'<p class="article-excerpt">{line}</p>'))
    assert article.standfirst == line


def test_a_page_without_any_text_has_the_title_that_it_declares() -> None:
    text = '<html><head><title>Ferry sails again</title><meta name=author content="Ann Lee"></head><body></body></html>'
    assert newsparse.parse(text).title == "Ferry sails again"


def test_what_stands_before_a_colon_is_no_headline_alone() -> None:
    head = '<meta property="og:title" content="Ships to the islands: ferry sails again">'
    text = page(head, title="Ships to the islands: first ferry sails")
    assert newsparse.parse(text).title == "Ships to the islands: first ferry sails"


def test_every_value_names_the_place_that_it_was_read_from() -> None:
    head = '<meta name=author content="Ann Lee">'
    trace = newsparse.explain(page(head, "<p>March 3, 2021</p>"))
    ((start, stop),) = trace.article.evidence["authors"].spans
    assert trace.source[start:stop] == "Ann Lee"
    assert trace.article.evidence["authors"].origin == "meta"
    assert trace.article.evidence["published"].origin == "text"


def test_markup_is_in_the_ledger_and_not_among_the_removals() -> None:
    trace = newsparse.explain(page())
    assert any(entry.role is Role.MARKUP for entry in trace.ledger)
    assert not any("<" in removal.text for removal in trace.article.removed)
    check_page_promises(trace)


def test_an_index_has_no_article() -> None:
    article = newsparse.parse(f"<html><body><ul>{MENU * 4}</ul>{TEASERS * 4}</body></html>")
    assert not article
    assert "no-article" in {note.code for note in article.notes}


@pytest.mark.parametrize(
    "text",
    [
        "Write <p> before a paragraph and <b> before a word.",
        "a < b and c > d",
        "An e-mail from <ann@example.org> came.",
    ],
)
def test_a_text_that_speaks_of_tags_is_a_text(text: str) -> None:
    trace = newsparse.explain(text)
    assert not any(entry.role is Role.MARKUP for entry in trace.ledger)


def test_the_kind_can_be_said() -> None:
    assert newsparse.parse("<b>Ferry</b>", kind="text").title != "Ferry"
    with pytest.raises(ValueError, match="kind"):
        newsparse.parse("<p>x", kind="xml")  # type: ignore[arg-type]


PIECES = (
    *(f"<p>{text}</p>" for text in PARAGRAPHS),
    "<h1>Ferry sails</h1>",
    '<div class="related"><a href="/x">Read more</a>',
    "</div>",
    "<p>By Ann Lee | June 5, 2020</p>",
    '<meta name="author" content="A &amp; B">',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry \\u00e9',
    "</script>",
    "<time datetime=2020-06-05>",
    "<table><tr><td>1<td>2",
    "&nbsp;&#0;&lt;",
    "<!-- x -->",
    "<ul><li>one<li>two</ul>",
    "\u200b",
    "\ud800",
    "text alone",
    "<br><br>",
    "<title>Ferry | Herald</title>",
    "<a rel=tag href=/tag/x>#Ships</a>",
)


@settings(max_examples=EXAMPLES, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join))
def test_promises_hold_for_tag_soup(raw: str) -> None:
    check_page_promises(newsparse.explain(raw, kind="html"))


@pytest.mark.parametrize(
    "part",
    [
        "<p>The ferry left the port this morning, the captain said.</p>",
        "<form><div><p>The ferry left the port this morning, the captain said.</p></div></form>",
        "<div>" * 500 + "The ferry left the port this morning, the captain said." + "</div>" * 500,
    ],
)
def test_a_part_of_a_page_keeps_its_one_sentence(part: str) -> None:
    assert newsparse.parse(part).text == "The ferry left the port this morning, the captain said."


def test_the_menu_of_a_small_page_is_not_its_text() -> None:
    small = f"<nav><ul>{MENU}</ul></nav><h1>Ferry sails</h1><p>{PARAGRAPHS[0]}</p><footer><p>All rights reserved here.</p></footer>"
    article = newsparse.parse(small)
    assert [block.text for block in article.blocks] == [PARAGRAPHS[0]]


def test_a_paragraph_that_a_page_prints_for_another_screen_counts_once() -> None:
    body = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    twice = page(below=f'<div class="article-body mobile">{body}</div>')
    assert newsparse.parse(twice).text.count("The ferry to the northern islands") == 1


def test_what_a_recipe_says_twice_stays_where_it_stands() -> None:
    again = "Leave the dough in a warm place until it has risen to twice its size, about two hours in all."
    last = f"<p>{PARAGRAPHS[-1]}</p>"
    article = newsparse.parse(page().replace(last, f"<p>{again}</p>{last}<p>{again}</p>"))
    assert article.text.count(again) == 2


def test_the_article_is_no_caption_whatever_its_element_is_called() -> None:
    body = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    held = f'<div><div class="caption"><img src="ferry.jpg" width="600">{body}</div></div>'
    whole = f"<html><body><nav><ul>{MENU}</ul></nav><h1>Ferry sails</h1>{held}</body></html>"
    assert [block.text for block in newsparse.parse(whole).blocks] == [html.unescape(text) for text in PARAGRAPHS]


def test_a_book_is_not_searched_for_an_article() -> None:
    article = newsparse.parse("\n".join(["A line of it"] * 25_000), kind="text")
    assert "not-searched" in {note.code for note in article.notes}


def _story(name: str, headline: str) -> str:
    text = "".join(
        f"<p>The {name} {verb} on Friday after the storm, its mayor said, and nobody was hurt in it.</p>"
        for verb in ("opened", "closed", "burned", "came back")
    )
    return f"<article><header>{headline}</header>{text}</article>"


def test_a_further_article_behind_the_first_is_outside() -> None:
    body = _story("port", "<h1>Port reopens</h1>") + _story("school", "<h1>School burns</h1>")
    article = newsparse.parse(f"<html><body><main>{body}</main></body></html>", kind="html")
    assert "The port opened" in article.text
    assert "school" not in article.text
    assert "further-article" in {note.code for note in article.notes}


def test_entries_of_a_live_blog_without_headlines_of_their_own_stay() -> None:
    body = "<h1>Storm: what we know</h1>" + _story("port", "<h2>10:15</h2>") + _story("school", "<h2>11:30</h2>")
    article = newsparse.parse(f"<html><body><main>{body}</main></body></html>", kind="html")
    assert "The port opened" in article.text
    assert "The school opened" in article.text


def test_a_whole_text_again_in_one_piece_is_a_copy() -> None:
    paragraphs = [
        f"The {name} of Merrin opened again on Friday after the storm, its mayor said, and the crews of the "
        f"{name} cheered as {number} boats left for the islands, which nobody had seen for a week."
        for number, name in enumerate(
            ("port", "school", "harbour", "mill", "quay", "inn", "dock", "pier", "bank", "yard")
        )
    ]
    shown = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    raw = f"<body><article><h1>Merrin opens</h1>{shown}</article><div class=text>{' '.join(paragraphs)}</div></body>"
    article = newsparse.parse(raw, kind="html")
    assert [block.text for block in article.blocks] == paragraphs


POST = '<blockquote class="twitter-tweet"><p>What a day for the port!</p>&mdash; Ann Lee (@annlee) May 5, 2022</blockquote>'


def _with_post(post: str) -> newsparse.Article:
    line = "<p>The port of Merrin opened again on Friday after the storm, its mayor said, and the crews cheered loudly.</p>"
    other = (
        "<p>Nobody was hurt, the harbour master said, and all boats that had left will be back by the end of June.</p>"
    )
    raw = f"<body><article><h1>Port reopens</h1>{line}{other}{post}{line.replace('Friday', 'Monday')}{other[:-5]} soon.</p>"
    return newsparse.parse(raw + "</article></body>", kind="html")


def test_a_post_between_paragraphs_is_a_quotation() -> None:
    article = _with_post(POST)
    quotes = [block.text for block in article.blocks if block.kind == "quote"]
    assert quotes == ["What a day for the port!", "— Ann Lee (@annlee) May 5, 2022"]


def test_posts_beside_the_article_are_outside() -> None:
    column = f"<aside class=sidebar><h3>From our feed</h3>{POST}{POST}{POST}</aside>"
    article = newsparse.parse(
        "<body>" + column + "<article><h1>Port reopens</h1>"
        "<p>The port of Merrin opened again on Friday after the storm, its mayor said, and the crews cheered.</p>"
        "<p>Nobody was hurt, the harbour master said, and all boats that had left will be back by June.</p>"
        "</article></body>",
        kind="html",
    )
    assert "What a day" not in article.text


def test_a_short_page_that_holds_its_text_twice_is_read_once() -> None:
    text = "The port of Merrin opened again on Friday, and the first ferry carried the mail of nine weeks."
    page = f"<html><article><h1>Port reopens</h1><p>{text}</p></article><div class=mobile><p>{text}</p></div></html>"
    article = newsparse.parse(page)
    assert article.text == text
    twice = newsparse.parse(page.replace("</p></article>", f"</p><p>{text}</p></article>"))
    assert [block.text for block in twice.blocks] == [text, text]
