"""The blocks of pages and of marked text: what each is, how deep it stands, what it links to; look-alikes stay."""

from __future__ import annotations

import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsparse
from newsparse.article import Block, Link
from tests.rendering import check_page_promises, check_promises

EXAMPLES = int(os.environ.get("NEWSPARSE_EXAMPLES", "200"))
FIRST = (
    "The night bakers of Merrin have opened their own school, in which twelve pupils learn from ten in the evening "
    "until six in the morning how bread is made, the guild said on Tuesday."
)
SECOND = (
    "The guild had looked for apprentices for years, and found that nobody under thirty knew any more what a sourdough "
    "needs, or had ever been awake at the hour at which it is fed."
)
THIRD = (
    "The first year ends in August with an examination, at which the town council, the harbour master and the pupils "
    "of the other schools will eat what the twelve have baked."
)
OTHER = (
    "Another evening began with rye, water and salt, and with a talk on the mills of the valley, which the miller of "
    "the upper town gave, who is eighty-two and still works."
)


def page(inner: str, *, above: str = "", head: str = "") -> str:
    return (
        f'<!doctype html><html lang=en><head><title>Bakers open a school</title>{head}</head><body><nav><a href="/">'
        f"Home</a> <a href=/sport>Sport</a></nav><main><article><header><h1>Bakers open a school</h1>{above}</header>"
        f'<div class="article-body"><p>{FIRST}</p>{inner}<p>{SECOND}</p><p>{THIRD}</p></div></article></main>'
        "<footer><p>© Merrin Herald</p></footer></body></html>"
    )


def between(inner: str, url: str | None = None, head: str = "") -> list[Block]:
    """The blocks between the first paragraph and the last two; the whole page keeps its promises."""
    trace = newsparse.explain(page(inner, head=head), url=url)
    check_page_promises(trace)
    blocks = trace.article.blocks
    assert [block.text for block in (blocks[0], *blocks[-2:])] == [FIRST, SECOND, THIRD]
    return list(blocks[1:-2])


def told(inner: str) -> list[tuple[str, int | None, str]]:
    return [(block.kind, block.level, block.text) for block in between(inner)]


def test_a_heading_has_its_level() -> None:
    assert told("<h2>Flour and water</h2>") == [("heading", 2, "Flour and water")]
    assert told("<h4>Flour<br>and water</h4>") == [("heading", 4, "Flour and water")]


def test_a_paragraph_in_the_element_of_a_heading_is_a_paragraph() -> None:
    assert told(f"<h3>{OTHER}</h3>") == [("paragraph", None, OTHER)]


def test_an_item_says_how_deep_it_stands() -> None:
    inner = "<p>They learn to bake:</p><ul><li>rye bread<ol><li>with <b>caraway</b><li>without</ol><li>white rolls</ul>"
    assert told(inner)[1:] == [
        ("list_item", 1, "rye bread"),
        ("list_item", 2, "with caraway"),
        ("list_item", 2, "without"),
        ("list_item", 1, "white rolls"),
    ]


def test_the_lines_of_an_item_are_one_block() -> None:
    inner = (
        "<p>What it takes:</p><ol><li><b>Rye flour</b><br>two pounds of it<li><div>Salt</div><div>a spoonful</div></ol>"
    )
    assert [text for _, _, text in told(inner)[1:]] == ["Rye flour\ntwo pounds of it", "Salt\na spoonful"]


def test_a_list_around_the_article_deepens_nothing() -> None:
    raw = f"<ul><li>{page('<p>They learn to bake:</p><ul><li>rye bread<li>white rolls</ul>')}</li></ul>"
    assert [block.level for block in newsparse.parse(raw, kind="html").blocks if block.kind == "list_item"] == [1, 1]


def test_entries_of_a_live_blog_are_paragraphs_under_their_headings() -> None:
    entry = "<li><h3>{}</h3><p>{}</p><p>{}</p></li>"
    rises = entry.format("The dough rises", OTHER, FIRST[:140] + ".")
    rests = entry.format("It rests", SECOND[:150] + ".", OTHER[:120] + ".")
    inner = f"<ol class=live>{rises}{rests}</ol>"
    assert [kind for kind, _, _ in told(inner)] == ["heading", "paragraph", "paragraph"] * 2


def test_the_paragraphs_of_a_quotation_are_quotations() -> None:
    inner = "<blockquote><p>Nobody sleeps here, and nobody wants to.</p><p>We sleep on Sundays.</p></blockquote>"
    assert told(inner) == [
        ("quote", None, "Nobody sleeps here, and nobody wants to."),
        ("quote", None, "We sleep on Sundays."),
    ]


def test_a_quotation_around_the_article_is_a_frame() -> None:
    raw = (
        f"<html><body><h1>Bakers open a school</h1><blockquote><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></blockquote>"
    )
    assert {block.kind for block in newsparse.parse(raw).blocks} == {"paragraph"}


def test_the_cells_of_a_row_are_parted_by_a_tab() -> None:
    inner = (
        "<table><thead><tr><th>Bread<th>Hours in the oven</thead><tr><td>Rye bread<td>One and a half<tr><td>White<br>"
        "rolls<td>A quarter</table>"
    )
    assert told(inner) == [
        ("table_row", None, "Bread\tHours in the oven"),
        ("table_row", None, "Rye bread\tOne and a half"),
        ("table_row", None, "White rolls\tA quarter"),
    ]


@pytest.mark.parametrize(
    "layout",
    [
        "<table><tr><td>{}</td></tr><tr><td>{}</td></tr></table>",
        "<table><tr><td><p>{}</p><p>{}</p></td><td>Short</td></tr></table>",
    ],
)
def test_a_table_that_lays_out_the_page_has_no_rows(layout: str) -> None:
    assert "table_row" not in {kind for kind, _, _ in told(layout.format(OTHER, FIRST[:150] + "."))}


def test_preformatted_text_keeps_its_lines() -> None:
    inner = "<p>The timetable of a night:</p><pre>22:00 rye goes in\n02:00 rolls\n\n06:00 all is sold</pre>"
    assert told(inner)[1:] == [("preformatted", None, "22:00 rye goes in\n02:00 rolls\n\n06:00 all is sold")]


def test_a_wire_text_in_one_preformatted_element_is_paragraphs() -> None:
    raw = f"<html><body><h1>Bakers open a school</h1><pre>{FIRST}\n\n{SECOND}\n\n{THIRD}</pre></body></html>"
    assert [block.kind for block in newsparse.parse(raw).blocks] == ["paragraph"] * 3


def test_lines_of_verse_stay_lines_of_one_block() -> None:
    inner = "<p>The oven is hot,<br>the night is long,<br>the rolls are round,<br>and so is the song.</p>"
    verse = "The oven is hot,\nthe night is long,\nthe rolls are round,\nand so is the song."
    assert told(inner) == [("paragraph", None, verse)]


def test_paragraphs_that_two_line_breaks_part_are_paragraphs() -> None:
    inner = f"<div>{OTHER}<br><br>The miller is <b>not</b> tired at all, he said.<br />\n<br />"
    inner += "It is the flour, he said.</div>"
    assert [text for _, _, text in told(inner)] == [
        OTHER,
        "The miller is not tired at all, he said.",
        "It is the flour, he said.",
    ]


def test_long_lines_with_a_line_break_between_them_are_paragraphs() -> None:
    assert len(told(f"<p><b>Is it hard to stay awake?</b><br>{OTHER}</p>")) == 2


def test_text_that_stands_in_a_container_itself_is_text() -> None:
    assert told(f"<div>{OTHER}<div>The miller knew the answer, as he always does.</div></div>") == [
        ("paragraph", None, OTHER),
        ("paragraph", None, "The miller knew the answer, as he always does."),
    ]


def test_an_article_in_several_containers_is_one_article() -> None:
    parts = "".join(f'<div class="text section"><p>{text}</p></div>' for text in (FIRST, SECOND, OTHER, THIRD))
    raw = f"<html lang=en><body><nav><a href=/>Home</a></nav><h1>Bakers open a school</h1>{parts}</body></html>"
    assert [block.text for block in newsparse.parse(raw).blocks] == [FIRST, SECOND, OTHER, THIRD]


def test_a_page_for_telephones_reads_like_any_other() -> None:
    raw = page("<amp-ad width=300></amp-ad><amp-img src=/a.jpg></amp-img>").replace("<html ", "<html amp ")
    assert [block.text for block in newsparse.parse(raw).blocks] == [FIRST, SECOND, THIRD]


def test_the_links_of_a_block_lead_where_the_page_says() -> None:
    inner = (
        '<p>The guild printed <a href="/rules?a=1&amp;b=2">its <b>rules</b></a> and '
        '<a href="https://o.example/">a map</a>, it said.</p>'
    )
    (block,) = between(inner, url="https://e.example/news/bakers")
    assert block.links == (
        Link(18, 27, "https://e.example/rules?a=1&b=2"),
        Link(32, 37, "https://o.example/"),
    )
    assert [block.text[link.start : link.stop] for link in block.links] == ["its rules", "a map"]


@pytest.mark.parametrize(
    ("head", "leads"),
    [
        ("", "map.html"),
        ('<link rel=canonical href="https://e.example/news/bakers">', "https://e.example/news/map.html"),
        (
            '<link rel=canonical href="https://e.example/news/bakers"><base href="/old/">',
            "https://e.example/old/map.html",
        ),
    ],
)
def test_a_link_is_made_whole_where_the_address_of_the_page_is_known(head: str, leads: str) -> None:
    (block,) = between(
        "<p>The guild printed <a href=map.html>a map of the mills</a>, it said on Tuesday.</p>", head=head
    )
    assert [link.url for link in block.links] == [leads]


def test_what_leads_nowhere_is_no_link() -> None:
    inner = "<p>The <a href='#note'>guild</a> printed <a href='javascript:open()'>a map</a> of <a>the mills</a>"
    assert between(inner)[0].links == ()


def test_an_address_that_cannot_be_read_stays_as_it_is() -> None:
    (block,) = between(
        "<p>The guild printed <a href='http://[b/'>a map of the mills</a>, it said.</p>", "https://e.example/"
    )
    assert [link.url for link in block.links] == ["http://[b/"]


def test_links_stand_where_their_words_do_in_a_joined_block() -> None:
    inner = (
        "<p>What they bake:</p><table><tr><td>Rye bread<td><a href=/rye>one hour</a><tr><td>Rolls<td>a quarter</table>"
    )
    block = between(inner)[1]
    assert [block.text[link.start : link.stop] for link in block.links] == ["one hour"]


@pytest.mark.parametrize(
    "above",
    [
        '<p class="standfirst">Twelve pupils learn at night what a sourdough needs, and the town eats it.</p>',
        '<h2 class="subheadline">Twelve pupils learn at night what a sourdough needs, and the town eats it.</h2>',
        "<div class=dek><p>Twelve pupils learn at night what a sourdough needs, and the town eats it.</p></div>",
    ],
)
def test_the_standfirst_is_the_first_block(above: str) -> None:
    trace = newsparse.explain(page("", above=above))
    check_page_promises(trace)
    article = trace.article
    assert article.standfirst == "Twelve pupils learn at night what a sourdough needs, and the town eats it."
    assert (article.blocks[0].kind, article.blocks[0].text) == ("standfirst", article.standfirst)


def test_the_declared_summary_is_the_standfirst_where_it_is_printed_above_the_text() -> None:
    summary = "Twelve pupils learn at night what a sourdough needs, and the town eats what they bake."
    head = f'<meta name=description content="{summary}">'
    assert newsparse.parse(page("", above=f"<p>{summary}</p>", head=head)).standfirst == summary
    assert newsparse.parse(page("", head=head)).standfirst is None


def test_a_first_paragraph_that_is_declared_as_summary_stays_a_paragraph() -> None:
    article = newsparse.parse(page("", head=f'<meta name=description content="{FIRST}">'))
    assert article.standfirst is None
    assert article.blocks[0].kind == "paragraph"


MARKED = f"""[Home](/) [Sport](/sport) [Town](/town) [Sea](/sea) [Weather](/weather)

# Bakers open a school

{FIRST}

## What they *bake*

* [rye bread](/rye)
    * with caraway
    * without
* white rolls

> Nobody sleeps here,
> the miller said.

Bread | Hours
---|---
Rye | 2
[Rolls](/rolls) | 1

{SECOND}
"""


def test_marked_text_has_the_same_blocks() -> None:
    trace = newsparse.explain(MARKED, url="https://e.example/n")
    check_promises(trace)
    assert trace.article.title == "Bakers open a school"
    assert [(block.kind, block.level, block.text) for block in trace.article.blocks] == [
        ("paragraph", None, FIRST),
        ("heading", 2, "What they bake"),
        ("list_item", 1, "rye bread"),
        ("list_item", 2, "with caraway"),
        ("list_item", 2, "without"),
        ("list_item", 1, "white rolls"),
        ("quote", None, "Nobody sleeps here, the miller said."),
        ("table_row", None, "Bread\tHours"),
        ("table_row", None, "Rye\t2"),
        ("table_row", None, "Rolls\t1"),
        ("paragraph", None, SECOND),
    ]
    assert [link.url for block in trace.article.blocks for link in block.links] == [
        "https://e.example/rye",
        "https://e.example/rolls",
    ]


def test_a_line_with_bars_is_no_table() -> None:
    raw = MARKED.replace("---|---\n", "")
    assert "table_row" not in {block.kind for block in newsparse.parse(raw).blocks}


PIECES = (
    *(
        "<ul>",
        "</ul>",
        "<li>",
        "<ol>",
        "<table>",
        "</table>",
        "<tr>",
        "<td>",
        "<th>",
        "<pre>",
        "</pre>",
        "<blockquote>",
    ),
    *(
        "</blockquote>",
        "<h2>",
        "</h2>",
        "<br>",
        "<p>",
        "</p>",
        "<a href='/x'>",
        "</a>",
        "\n",
        "&nbsp;",
        "word",
        "Go on:",
    ),
    *(FIRST, SECOND, "One more sentence of five words.", "\u200b", "(tagsToTranslate) a (t) b"),
)


@settings(max_examples=EXAMPLES, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join))
def test_promises_hold_for_any_nesting(raw: str) -> None:
    trace = newsparse.explain(raw, kind="html", url="https://e.example/")
    check_page_promises(trace)
    for block in trace.article.blocks:
        assert "  " not in block.text
        assert block.text == block.text.strip()
        for link in block.links:
            assert 0 <= link.start < link.stop <= len(block.text)


def test_the_headings_of_a_recipe_are_no_items_of_its_lists() -> None:
    raw = "\n\n".join(
        [
            "How to cook a fish stew for six",
            "This stew is what the fishermen of Merrin eat on Fridays, my mother said.",
            *("Ingredients", "500 g of fish", "2 onions", "1 l of water", "Method"),
            *("1. Cut the onions and fry them.", "2. Add the water and the fish."),
        ]
    )
    kinds = {block.text: block.kind for block in newsparse.parse(raw).blocks}
    assert [text for text, kind in kinds.items() if kind == "heading"] == ["Ingredients", "Method"]
    assert [kinds[text] for text in ("500 g of fish", "1. Cut the onions and fry them.")] == ["list_item"] * 2
