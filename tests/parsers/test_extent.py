"""Which segments of a page are its article: small pages, and what stands between the paragraphs."""

from __future__ import annotations

import newsparse
from tests.test_pages import FOOT, MENU, PARAGRAPHS, page

ITEMS = ("four ropes of hemp", "a keg of pitch", "the mail")


def between(inner: str) -> str:
    """A page with something between its second and its third paragraph."""
    first, mark, rest = page().partition(f"<p>{PARAGRAPHS[2]}</p>")
    return f"{first}{inner}{mark}{rest}"


def test_lists_tables_and_crossheads_between_paragraphs_are_of_the_article() -> None:
    items = "".join(f"<li>{item}" for item in ITEMS)
    inner = f"<h3>Freight</h3><ul>{items}</ul><table><tr><td>Fare<td>two crowns<tr><td>Bicycles<td>one</table>"
    texts = [block.text for block in newsparse.parse(between(inner)).blocks[2:-2]]
    assert texts == ["Freight", *ITEMS, "Fare\ttwo crowns", "Bicycles\tone"]


def test_a_short_line_between_paragraphs_that_is_tagged_as_they_are_is_of_the_text() -> None:
    inner = "<p>Vorsicht</p>"
    article = newsparse.parse(between(inner))
    assert "Vorsicht" in article.text


def test_a_link_that_is_tagged_as_paragraphs_are_leads_elsewhere() -> None:
    inner = '<p><a href="/storm">Storm closes the school of Dorn</a></p>'
    assert "Storm closes" not in newsparse.parse(between(inner)).text


def test_a_table_whose_class_says_that_it_is_one_stays() -> None:
    rows = "<tr><td>Fare<td>two crowns<tr><td>Mail<td>one"
    inner = f'<figure class="wp-block-table"><table class="tablepress">{rows}</table></figure>'
    texts = [block.text for block in newsparse.parse(between(inner)).blocks[2:-2]]
    assert texts == ["Fare\ttwo crowns", "Mail\tone"]


def test_a_table_in_a_box_with_another_name_is_not_kept_for_its_being_a_table() -> None:
    inner = '<div class="signup-table"><table><tr><td>Your name<td>here<tr><td>Your mail<td>here</table></div>'
    assert "Your mail" not in newsparse.parse(between(inner)).text


def test_a_link_in_the_row_of_a_table_stays_with_its_row() -> None:
    inner = '<table><tr><td>Fare<td><a href="/fares">two crowns</a><tr><td>Bicycles<td>one</table>'
    assert [block.text for block in newsparse.parse(between(inner)).blocks[2:-2]] == [
        "Fare\ttwo crowns",
        "Bicycles\tone",
    ]


def test_a_list_of_links_between_paragraphs_leads_elsewhere() -> None:
    inner = (
        "<ul>"
        + "".join(f'<li><a href="/{n}">Storm closes the school of {n}</a>' for n in ("Ost", "Dorn", "Lee"))
        + "</ul>"
    )
    assert "Storm closes" not in newsparse.parse(between(inner)).text


def test_a_box_with_a_name_of_its_own_is_judged_by_it() -> None:
    inner = '<div class="newsletter-signup"><h3>Letters from the quay</h3><p>Every Friday in your mailbox.</p></div>'
    assert "mailbox" not in newsparse.parse(between(inner)).text


def test_a_whole_page_of_a_few_segments_loses_what_stands_around_its_text() -> None:
    sidebar = '<div class="sidebar"><h2>Blog archive</h2><ul><li>March (4)</li></ul><h2>About me</h2></div>'
    text = "<br><br>".join(PARAGRAPHS)
    raw = f"<title>Quay notes</title><h1>Ferry sails again</h1><div class=post-body>{text}</div>{sidebar}"
    article = newsparse.parse(f"<html><body>{raw}</body></html>")
    assert len(article.blocks) == len(PARAGRAPHS)


def test_a_part_that_the_caller_cut_out_of_a_page_keeps_its_short_lines() -> None:
    raw = f"<div class=body><h2>Freight</h2><p>{PARAGRAPHS[0]}</p><p>So it is.</p><p>Four ropes</p></div>"
    assert [block.text for block in newsparse.parse(raw).blocks][2:] == ["So it is.", "Four ropes"]


def test_a_short_page_without_text_to_read_is_kept_as_it_is() -> None:
    article = newsparse.parse("<html><title>Quay</title><body><h1>Quay</h1><p>Closed until May.</p></body></html>")
    assert article.text == "Closed until May."


def test_a_box_below_a_paragraph_does_not_end_the_article() -> None:
    box = '<aside class="related"><a href="/x">Another ship</a></aside>'
    inner = f"{box}<p>To sum up, in three points:</p><ul><li>one ship</ul>"
    raw = page().replace(f"<p>{PARAGRAPHS[3]}</p>", f"<p>{PARAGRAPHS[3]}</p>{inner}")
    assert "To sum up" in newsparse.parse(raw).text


def test_menus_of_a_small_page_are_left() -> None:
    text = f"<p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p>"
    raw = f"<html><title>x</title><body><ul class=menu>{MENU}</ul>{text}{FOOT}</body></html>"
    assert len(newsparse.parse(raw).blocks) == 2


def test_rights_below_the_text_go_where_readers_comment_below_them() -> None:
    comments = f"<section class=comments><h2>Comments</h2><p>{PARAGRAPHS[1].replace('old', 'new')}</p></section>"
    for rights in ("© dpa-infocom, dpa:240312-99-312/3", "© Merrin Herald"):
        raw = page(below=f"<p>{rights}</p>{comments}")
        article = newsparse.parse(raw)
        assert article.blocks[-1].text.startswith("From next week")


def test_buttons_and_menus_between_paragraphs_are_none_of_it() -> None:
    long = "Open the menu of all the boats, the quays, the ferries and their times of the summer and of the winter."
    for name in ("button", "nav"):
        assert "Open the menu" not in newsparse.parse(between(f"<{name}><p>{long}</p></{name}>")).text


def test_what_is_for_screen_readers_alone_is_none_of_it() -> None:
    inner = '<section><div class="visually-hidden">Article content</div></section>'
    assert "Article content" not in newsparse.parse(between(inner)).text


def test_a_page_whose_text_stands_in_its_menu_is_read_all_the_same() -> None:
    assert newsparse.parse(
        f"<html><title>Port reopens</title><body><nav>{''.join(f'<p>{p}</p>' for p in PARAGRAPHS)}</nav>"
    ).blocks


def below(inner: str, name: str = "box") -> str:
    """A page with something below the element that holds its paragraphs."""
    body = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    head = f"<html><title>Port reopens</title><body>{MENU}<h1>Port reopens</h1>"
    return f"{head}<div class=body>{body}</div><div class={name}>{inner}</div>{FOOT}"


def test_a_paragraph_below_the_element_that_holds_the_text_is_none_of_it() -> None:
    offer = (
        "The harbour office may receive a compensation for some of the links that stand on this page, and says so here."
    )
    assert "compensation" not in newsparse.parse(below(f"<p>{offer}</p>")).text


def test_an_article_that_goes_on_in_another_element_of_the_same_name_is_read_to_its_end() -> None:
    last = (
        "The last ferry of the evening left the quay an hour late, and nobody who had waited for it complained of that."
    )
    assert newsparse.parse(below(f"<p>{last}</p>", "body")).text.endswith(last)


def test_readers_who_write_more_than_the_author_are_left_out_all_the_same() -> None:
    said = (
        "I have waited for that ferry on many an evening myself, and I can tell you that it has never once been early."
    )
    thread = "".join(
        f'<li class="comment even"><div><p>{n}. {said}</p><p>{said} ({n})</p></div></li>' for n in range(12)
    )
    article = newsparse.parse(page().replace(FOOT, f"<ol>{thread}</ol>{FOOT}"))
    assert PARAGRAPHS[-1] in article.text
    assert "never once been early" not in article.text


def test_forms_windows_and_boxes_of_facts_among_the_paragraphs_are_none_of_it() -> None:
    asked = "Leave your name and your address here, and the harbour office will write to you when the next ferry sails."
    for opening, closing in (
        ("<form><p>", "</p></form>"),
        ('<div class="c-modal"><p>', "</p></div>"),
        ('<div class="infobox"><h3>The ferry</h3><p>', "</p></div>"),
    ):
        assert "harbour office" not in newsparse.parse(between(f"{opening}{asked}{closing}")).text


def test_a_page_that_is_a_form_as_a_whole_is_read() -> None:
    inside = page().partition("<body>")[2]
    assert PARAGRAPHS[-1] in newsparse.parse(f"<html><title>Port reopens</title><body><form>{inside}</form>").text


def test_a_page_that_is_named_after_its_sidebar_as_a_whole_is_read() -> None:
    inside = page().partition("<body>")[2]
    article = newsparse.parse(
        f"<html><title>Port reopens</title><body><div class='has-sidebar comments-open'>{inside}</div>"
    )
    assert PARAGRAPHS[-1] in article.text


def test_the_form_for_comments_goes_with_its_heading() -> None:
    first, foot, rest = between("").rpartition(f"<p>{PARAGRAPHS[-1]}</p>")
    form = "<div id=respond><h3>What do you think?</h3><p>Be kind to each other.</p></div>"
    assert "think?" not in newsparse.parse(first + foot + form + rest).text


def test_boxes_that_hold_most_of_the_text_are_none_whatever_their_names() -> None:
    each = "".join(f'<div class="related-text"><p>{text}</p></div>' for text in PARAGRAPHS)
    article = newsparse.parse(f"<html><title>Port reopens</title><body>{MENU}<h1>Port reopens</h1>{each}{FOOT}")
    assert all(text[:20] in article.text for text in PARAGRAPHS)
