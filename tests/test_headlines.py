"""The headline in the text of a page: menus above, the title of the page in the first line or nowhere."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

import newsparse
from newsparse import headlines
from newsparse.rules.headlines import MARKED, TITLED, UNTITLED

MENU = [
    *("Home", "News", "Weather", "Sport", "Jobs in the region", "Subscribe", "Log in", "Search the archive", "Video"),
    *("Politics", "Business", "Culture", "Travel", "Health", "Science", "Opinion", "Letters", "Puzzles", "Podcasts"),
    *("Football", "Tennis", "Rowing", "Sailing", "Results", "Tables", "Merrin", "Dallow", "The islands", "The coast"),
    *("Cinema", "Theatre", "Books", "Music", "What's on", "Gardening", "Recipes", "Cars", "Property", "Announcements"),
]
TEXT = [
    "The ferry between Port Merrin and the island runs again after nine weeks, the shipping company said on Monday.",
    "Two engineers had found cracks in the hull of the ferry in March, and the island was cut off from the mainland.",
    "Passengers will be carried three times a day until the summer, and then every hour, as they were before.",
    "The company has put the cost of the repair at two million, which the insurance of the ferry will pay for.",
    "Nobody on the island had believed that the ferry would be back before June, said the keeper of its only inn.",
]
FOOTER = ["About us", "Contact", "Imprint", "Privacy", "Terms of use", "Advertise with us"]
HEADLINE = "Ferry to the island runs again"


@dataclass(frozen=True)
class Page:
    """The text of a page in parts."""

    first: tuple[str, ...] = ()
    head: tuple[str, ...] = (HEADLINE,)
    below: tuple[str, ...] = ("March 4, 2024",)

    def __str__(self) -> str:
        return "\n".join((*self.first, *MENU, *self.head, *self.below, *TEXT, *FOOTER))


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(Page((f"{HEADLINE} - Merrin Herald",)), id="the page's title says it, with the site's name"),
        pytest.param(Page((f"Merrin Herald | {HEADLINE}",)), id="the site's name comes first"),
        pytest.param(Page((HEADLINE,)), id="the page's title is the headline"),
        pytest.param(Page(), id="no title of the page"),
        pytest.param(Page(head=("Traffic", HEADLINE)), id="a section above it"),
        pytest.param(
            Page((f"Repairs: {HEADLINE} - Merrin Herald",), ("Repairs", HEADLINE)), id="the kicker in the page's title"
        ),
    ],
)
def test_the_headline_is_found_between_menus_and_text(page: Page) -> None:
    assert (newsparse.parse(str(page)).title or "").endswith(HEADLINE)


def test_a_headline_broken_into_lines_is_one_where_the_page_says_it_in_one() -> None:
    page = Page((f"{HEADLINE} - Merrin Herald",), ("Ferry to the", "island runs", "again"))
    assert newsparse.parse(str(page)).title == HEADLINE


def test_a_section_before_a_bar_is_no_kicker() -> None:
    page = Page((f"Merrin Herald | Traffic | {HEADLINE}",), ("Traffic", HEADLINE))
    assert newsparse.parse(str(page)).title == HEADLINE


@pytest.mark.parametrize("below", [("By Ann Lee", "March 4, 2024"), ("Ann Lee", "Photo of the day", "04.03.2024")])
def test_the_date_of_a_page_stands_at_its_headline(below: tuple[str, ...]) -> None:
    raw = str(Page((f"{HEADLINE} - Merrin Herald", "Today is March 9, 2024"), below=below))
    assert str(newsparse.parse(raw, day_first=True).date) == "2024-03-04"


def test_a_notice_above_the_menus_does_not_hide_that_the_text_is_a_page() -> None:
    notice = "Get the newsletter that everybody on the islands reads, now for a month at the price of a week."
    article = newsparse.parse("\n".join((notice, str(Page()))))
    assert article.title == HEADLINE
    assert notice not in article.text


def test_the_menu_above_is_no_headline() -> None:
    title = newsparse.parse(str(Page(head=()))).title
    assert title not in MENU


def test_the_title_of_a_page_about_something_else_is_not_taken_for_its_first_line() -> None:
    document = newsparse.parse("\n".join(("Cookies and how we use them here", *MENU, HEADLINE, *TEXT)))
    assert document.title != "Cookies and how we use them here"


def test_every_measure_has_its_weight() -> None:
    assert set(headlines.MEASURES) == set(TITLED) == set(UNTITLED) == set(MARKED)


def test_scripts_without_blanks_have_titles_of_eight_characters() -> None:
    assert headlines.reads_like_title("渡船今日九週間ぶり再開")
    assert not headlines.reads_like_title("天気")


CRUMBS = ("Home", "Traffic", "Ferry returns to the island: what passengers have to know")
"""The way to a page, the last step of which says for search engines what the headline says for readers."""


@pytest.mark.parametrize(
    ("head", "title"),
    [
        pytest.param((*CRUMBS, "After nine weeks", HEADLINE), HEADLINE, id="behind a kicker below the way to the page"),
        pytest.param(("Home", "Traffic", HEADLINE), HEADLINE, id="the last step is the headline itself"),
        pytest.param(("Home", "Traffic", HEADLINE, "Passengers of the ferry are glad"), HEADLINE, id="above a summary"),
        pytest.param((f"Traffic : {HEADLINE}",), HEADLINE, id="behind a colon between blanks"),
        pytest.param(("The ferry in the port. Photo: Ann Lee / AP", HEADLINE), HEADLINE, id="below a caption"),
        pytest.param(("After the storm Ferry runs again", "After the storm: Ferry runs again"),
                     "After the storm: Ferry runs again", id="as the line has it that keeps the colon"),
        pytest.param(("Fahre zur Insel fahrt wieder", "* Fähre zur Insel fährt wieder"),
                     "Fähre zur Insel fährt wieder", id="as the line has it that keeps the marks of its letters"),
    ],
)  # fmt: skip
def test_the_headline_among_the_lines_above_the_article(head: tuple[str, ...], title: str) -> None:
    assert newsparse.parse(str(Page(head=head))).title == title


def test_a_kicker_with_its_colon_stays_where_another_line_says_both() -> None:
    page = Page(head=(f"Traffic : {HEADLINE}",), below=("March 4, 2024", "Share this article", f"Traffic: {HEADLINE}"))
    assert newsparse.parse(str(page)).title == f"Traffic: {HEADLINE}"


def test_the_mark_of_an_item_is_not_part_of_a_headline() -> None:
    page = Page(head=("* Home", "* Traffic", f"* {HEADLINE}"))
    assert newsparse.parse(str(page)).title == HEADLINE


def test_a_dash_before_a_quotation_is_not_the_mark_of_an_item() -> None:
    page = Page((f"- {HEADLINE}",), head=(f"- {HEADLINE}",))
    assert newsparse.parse(str(page)).title == f"- {HEADLINE}"


def test_the_date_stands_at_the_headline_that_is_broken_into_lines() -> None:
    page = Page(
        (f"{HEADLINE} - Merrin Herald", "Today is March 9, 2024"),
        head=("Ferry to the", "island runs", "again"),
        below=("March 4, 2024",),
    )
    assert str(newsparse.parse(str(page), day_first=True).date) == "2024-03-04"


def test_a_notice_far_above_does_not_hide_where_the_article_begins() -> None:
    notice = "We use cookies to show you what you like, and you may change your choice whenever you want to do so."
    page = "\n".join((*MENU[:12], notice, *MENU, HEADLINE, "March 4, 2024", *TEXT, *FOOTER))
    assert newsparse.parse(page).title == HEADLINE
