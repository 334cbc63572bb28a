"""Pages into segments: what is seen, where it stands in the source and in which elements."""

from __future__ import annotations

import gc
import weakref

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.document import Context, Segment
from newsparse.read.html import read_html
from tests.rendering import check_runs

SOUP = st.lists(
    st.sampled_from(
        "<p> </p> <div> </div> <li> <ul> </ul> <table> <tr> <td> </td> </table> <b> </b> <a> <a~href=x> </a> <br> <h1>"
        " </h2> <pre> </pre> <svg> </svg> <svg/> <math> <mi> <![CDATA[x~&amp;~y]]> <select> <option> </select> <head>"
        " </head> <body> <html> <noscript> <img> </noscript> <script> </script> <style> </style> <title> </title>"
        " <textarea> </textarea> <xmp> </xmp> <template> </template> <time> </time> <dd> <dt> <hr> <foreignObject>"
        " </foreignObject> <object> </object> <button> <!-- --> <!x> </x> <x> < & &amp; &lt &nbsp; &#8203; &shy; &#10;"
        " word two~~words \n ~ \t \xa0 \xad \u200b \u200c \0 \ud800 . é".replace("~", "\x1a").split(" ")
    ).map(lambda piece: piece.replace("\x1a", " ")),
    max_size=40,
).map("".join)


def texts(source: str) -> list[str]:
    return [segment.text for segment in read_html(source).segments]


def context(segment: Segment) -> Context:
    assert segment.context is not None
    return segment.context


def chains(source: str) -> list[tuple[str, str]]:
    """Every segment with the names of the elements that it stands in, the innermost last."""
    return [
        (segment.text, " ".join(reversed([element.name for element in context(segment).element.chain()])))
        for segment in read_html(source).segments
    ]


# what is seen


def test_a_block_is_a_segment() -> None:
    assert texts("<div>a<p>b</p>c<section>d</section></div>e") == ["a", "b", "c", "d", "e"]


def test_inline_elements_do_not_end_a_segment() -> None:
    assert texts("<p>a <b>b</b><i>c</i> <a href=x>d</a>, <span>e</span> <time>f</time><sup>2</sup><img>g</p>") == [
        "a bc d, e f2g"
    ]


def test_neither_do_scripts_templates_and_svg_images_inside_a_paragraph() -> None:
    assert texts("<p>a <script>x</script>b <svg><text>y</text></svg>c <template><p>z</p></template>d</p>") == [
        "a b c d"
    ]


def test_white_space_folds_across_tags() -> None:
    assert texts("<p>\n  a \n <b> b</b>\t<i> c </i>&nbsp; d \n</p>") == ["a b c d"]


def test_words_in_adjoining_elements_stay_together() -> None:
    assert texts("<p>H<sub>2</sub>O un<b>believ</b>able</p>") == ["H2O unbelievable"]


@pytest.mark.parametrize(
    "source",
    [
        "<head><title>x</title><style>x</style></head>",
        "<script>x</script><style>x</style><template>x</template>",
        "<select><option>x</select><datalist><option>x</datalist>",
        "<svg><title>x</title><text>x</text></svg>",
        "<noscript><img src=x></noscript><iframe>x</iframe><video>x</video><noembed>x</noembed>",
        "<!-- x --><!x><?x><p> &nbsp; &#8203;</p>",
    ],
)
def test_what_no_reader_sees_is_no_segment(source: str) -> None:
    assert texts(source) == []


def test_what_readers_without_scripts_see_is_a_segment_that_can_be_told() -> None:
    assert chains("<p>a</p><noscript>b <p>c</noscript>d") == [
        ("a", "html p"),
        ("b", "html noscript"),
        ("c", "html noscript p"),
        ("d", "html"),
    ]


def test_images_for_readers_without_scripts_do_not_end_a_segment() -> None:
    page = read_html("<p>a <noscript> <img src='x'> </noscript>b</p>")
    assert [s.text for s in page.segments] == ["a b"]
    assert [image.attributes["src"] for image in page.images] == ["x"]


@pytest.mark.parametrize("nothing", ["&nbsp;", "\u200b", "\u00a0", " &#8203; ", "&shy;<br>&nbsp;"])
def test_a_paragraph_with_nothing_to_see_does_not_lend_its_place_to_the_next(nothing: str) -> None:
    (segment,) = read_html(f'<p class="empty">{nothing}</p><div class="caption">The quay</div>').segments
    assert segment.context is not None
    assert segment.context.element.words == ("caption",)


def test_forms_show_their_buttons_labels_and_text_areas() -> None:
    assert texts("<form><label>a <input value=x></label><textarea>b &amp; <c></textarea><button>d</button></form>") == [
        "a",
        "b & <c>",
        "d",
    ]


def test_text_before_the_end_of_the_head_is_seen() -> None:
    assert texts("<head><title>t</title>a<p>b") == ["a", "b"]
    assert texts("<head><meta name=x><p>b</p><title>t</title>") == ["b"]


def test_an_svg_image_that_is_not_ended_hides_nothing_behind_it() -> None:
    assert texts("<div><svg><path><text>x<p>a</p>b</div>c") == ["a", "b", "c"]


def test_a_section_in_a_formula_is_text() -> None:
    assert texts("<p>a <math><mi><![CDATA[x<y&amp;]]></mi></math></p>") == ["a x<y&amp;"]


def test_invisible_characters_are_dropped_and_surrogates_replaced() -> None:
    assert texts("<p>Ge\u00adschlechts&shy;ein\u200btrag \ud800</p>") == ["Geschlechtseintrag \ufffd"]


# breaks


def breaks(source: str) -> list[tuple[str, bool]]:
    return [(segment.text, context(segment).after_break) for segment in read_html(source).segments]


def test_a_line_break_ends_a_line_of_a_paragraph() -> None:
    assert breaks("<p>a<br>b<br/>c</p>d") == [("a", False), ("b", True), ("c", True), ("d", False)]


def test_two_line_breaks_end_a_paragraph() -> None:
    assert breaks("<p>a<br> \n<br>&nbsp;b<br><!-- --><b></b><br><br>c") == [("a", False), ("b", False), ("c", False)]


def test_a_line_break_beside_a_boundary_is_none() -> None:
    assert breaks("<p><br>a<br></p><p>b</p><br>c") == [("a", False), ("b", False), ("c", False)]


def test_newlines_break_lines_in_preformatted_text_alone() -> None:
    assert breaks("<pre>\na\nb  c\r\n\r\nd</pre><p>e\nf</p>") == [
        ("a", False),
        ("b c", True),
        ("d", False),
        ("e f", False),
    ]


# which elements are open


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<p>a<p>b<div>c", ["p", "p", "div"]),
        ("<ul><li>a<li>b<ul><li>c</ul>d</ul>e", ["ul li", "ul li", "ul li ul li", "ul li", ""]),
        ("<ul><li><div>a<li>b", ["ul li div", "ul li"]),
        ("<dl><dt>a<dd>b<dt>c", ["dl dt", "dl dd", "dl dt"]),
        ("<table><tr><td>a<td>b<tr><th>c</table>d", ["table tr td", "table tr td", "table tr th", ""]),
        ("<table><tr><td><table><tr><td>a</table>b", ["table tr td table tr td", "table tr td"]),
        ("<div><table><tr><td></div>a</table>b", ["div table tr td", "div"]),
        ("<div></p></span></li>a</div>b", ["div", ""]),
        ("<p><b><div>a</p>b</div>c", ["div", "div", ""]),
        ("<h1>a<h2>b</h1>c", ["h1", "h2", ""]),
        ("<section><div>a</section>b", ["section div", ""]),
        ("<div/>a", ["div"]),
        ("<body>a</body>b</html>c<body>d", ["body", "body", "body", "body"]),
        ("<my-card>a</my-card>b", ["my-card", ""]),
    ],
)
def test_tags_end_elements_as_in_a_browser(source: str, expected: list[str]) -> None:
    assert [chain.removeprefix("html").strip() for _, chain in chains(source)] == expected


def test_an_element_says_what_its_tag_says() -> None:
    (segment,) = read_html(
        '<DIV CLASS="article-body entryContent2 body" id=Main_1 itemprop=articleBody role=main rel=x>a'
    ).segments
    element = context(segment).element
    assert element.words == ("article", "body", "entrycontent", "main")
    assert (element.itemprop, element.role, element.rel) == ("articleBody", "main", "x")


def test_knows_the_level_of_headings_and_the_depth_of_lists() -> None:
    page = read_html("<h2><div>a</div></h2><ul><li>b<ol><li>c</ol></ul>d")
    assert [(context(s).level, context(s).list_depth) for s in page.segments] == [(2, 0), (0, 1), (0, 2), (0, 0)]


def test_links_have_their_place_in_the_text() -> None:
    (segment,) = read_html("<p>See <a href='/?a=1&amp;b'> the  port </a>, <a>b</a><a href=c> </a></p>").segments
    assert segment.text == "See the port , b"
    assert context(segment).links == ((4, 12, "/?a=1&b"), (15, 16, ""))
    assert context(segment).link_characters == 9


def test_a_link_goes_on_over_blocks_and_ends_where_another_begins() -> None:
    page = read_html("<a href=x><h3>a</h3><p>b</p></a>c<a href=y>d<a href=z>e</a>")
    assert [(s.text, context(s).links) for s in page.segments] == [
        ("a", ((0, 1, "x"),)),
        ("b", ((0, 1, "x"),)),
        ("cde", ((1, 2, "y"), (2, 3, "z"))),
    ]


def test_a_link_that_is_not_ended_ends_with_its_cell() -> None:
    page = read_html("<table><td><a href=x>a<td>b</table>")
    assert [context(s).link_characters for s in page.segments] == [1, 0]


# what a page says of itself


def test_finds_where_a_page_speaks_of_itself() -> None:
    source = (
        '<html lang="de-AT"><head><base href=/b><title> Port &amp; quays\n</title><meta property=og:title content="x">'
        '<link rel="CANONICAL x" href=/c><script type="application/ld+json">{"a": 1}</script><script>b</script></head>'
        '<body><p>On <time datetime="2020-01-02">Friday</time><img src=i alt="An image"></p><meta itemprop=y content=z>'
    )
    page = read_html(source)
    assert (page.language, page.base, page.title) == ("de-AT", "/b", "Port & quays")
    assert page.title_span is not None
    assert source[slice(*page.title_span)] == " Port &amp; quays\n"
    assert [meta.attributes.get("content") for meta in page.metas] == ["x", "z"]
    assert [source[script.start : script.stop] for script in page.scripts] == ['{"a": 1}', "b"]
    assert [(t.element.attributes["datetime"], source[t.start : t.stop]) for t in page.times] == [
        ("2020-01-02", "Friday")
    ]
    assert [source[slice(*image.value_spans["alt"])] for image in page.images] == ["An image"]


def test_a_page_that_says_nothing_of_itself() -> None:
    page = read_html("<svg><title>x</title></svg><base target=x><link rel=canonical>")
    assert (page.language, page.base, page.title, page.title_span) == (None, None, None, None)


# where it stands


def test_runs_say_where_the_text_stands() -> None:
    source = "<p>The <b>port</b> &amp;\n its quays</p>"
    (segment,) = read_html(source).segments
    assert segment.text == "The port & its quays"
    assert [source[a:b] for a, b in segment.source_spans(0, 8)] == ["The ", "port"]
    assert [source[a:b] for a, b in segment.source_spans(9, 10)] == ["&amp;"]


def test_a_plain_paragraph_needs_no_runs() -> None:
    (segment,) = read_html("<p>The port\nopens</p>").segments
    assert (segment.text, segment.start, segment.stop, segment.runs) == ("The port opens", 3, 17, None)


@given(st.one_of(SOUP, st.text(max_size=80)))
def test_runs_render_to_the_text_in_the_order_of_the_source(source: str) -> None:
    at = 0
    for segment in read_html(source).segments:
        check_runs(source, segment)
        assert at <= segment.start < segment.stop
        at = segment.stop
        assert segment.text == " ".join(segment.text.split())
        assert segment.text


@given(SOUP)
def test_every_part_of_a_context_can_be_asked_for(source: str) -> None:
    page = read_html(source)
    assert (page.language, page.base) is not None
    for segment in page.segments:
        found = context(segment)
        last = 0
        for start, stop, _ in found.links:
            assert last <= start < stop <= len(segment.text)
            last = stop
        names = [element.name for element in found.element.chain()]
        assert names[-1] == "html"
        assert found.element.setting.shown
        assert not (found.after_break and segment.after_blank)


@given(st.lists(st.sampled_from("abc 12 é".split()), min_size=1, max_size=9))
def test_no_word_of_a_paragraph_is_lost(words: list[str]) -> None:
    assert texts(f"<div><p>{'<i> </i>'.join(words)}</p></div>") == [" ".join(words)]


@pytest.mark.parametrize("unit", ["<div>", "<ul><li>", "<table><tr><td>", "<a href=x>", "<b>", "<svg>", "<object>"])
def test_keeps_what_stands_very_deep(unit: str) -> None:
    (segment,) = read_html(unit * 20_000 + "<p>deep").segments
    assert segment.text == "deep"


@pytest.mark.parametrize(
    "image",
    [
        "<svg><path d='M0 0'/><g><circle r=2></circle></g><title>Icon</title></svg>",
        "<svg><foreignObject><p>Icon</p></foreignObject></svg>",
        "<svg/>",
    ],
)
def test_an_image_of_shapes_between_words_is_not_seen(image: str) -> None:
    texts = [segment.text for segment in read_html(f"<p>The port{image} opened.</p>").segments]
    assert texts[0].startswith("The port")
    assert texts[-1].endswith("opened.")
    assert "Icon" not in "".join(texts)


def test_an_image_that_is_not_ended_hides_no_block_behind_it() -> None:
    page = read_html("<svg><path d=x><p>The port opened.</p>")
    assert [s.text for s in page.segments] == ["The port opened."]


def test_a_page_is_freed_without_a_search_for_cycles() -> None:
    page = read_html("<ul><li>a<li>b <a href=x>c</a></ul><dl><dt>d<dd>e</dl>")
    left = [weakref.ref(context(segment).element) for segment in page.segments]
    gc.disable()
    try:
        del page
        assert [one() for one in left] == [None] * 4
    finally:
        gc.enable()


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<p>a &amp;\n  b</p>", "a & b"),
        ("<p>a&nbsp; &#8203;b</p>", "a b"),
        ("<p>a \u200b&shy; b&zwnj;c</p>", "a b\u200cc"),
        ("<p>R&D\t\tand &no; end</p>", "R&D and &no; end"),
    ],
)
def test_blanks_and_references_are_folded_together(source: str, text: str) -> None:
    assert texts(source) == [text]
