"""What pages declare of themselves."""

from __future__ import annotations

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.read.declared import FIELD_LIMIT, VALUE_LIMIT, Script, Tag, read_declared
from newsparse.rules.declarations import DECLARED, INNER, KIN
from tests.read.pages import declared, linked, said

SOURCES = {
    '<meta property="og:title" content="Ferry back">': ("headline", "Ferry back", "meta", "og:title"),
    "<meta name='twitter:title' content='Ferry back'>": ("headline", "Ferry back", "meta", "twitter:title"),
    '<meta property="article:published_time" content="2024-05-05">': (
        "published",
        "2024-05-05",
        "meta",
        "article:published_time",
    ),
    '<meta property="article:modified_time" content="2024-05-06">': (
        "modified",
        "2024-05-06",
        "meta",
        "article:modified_time",
    ),
    '<meta property="article:author" content="Ann Lee">': ("author", "Ann Lee", "meta", "article:author"),
    '<meta property="article:section" content="Coast">': ("section", "Coast", "meta", "article:section"),
    '<meta name="DC.date.issued" content="2024-05-05">': ("published", "2024-05-05", "meta", "dc.date.issued"),
    '<meta name="dc:creator" content="Ann Lee">': ("author", "Ann Lee", "meta", "dc:creator"),
    '<meta name="dcterms.modified" content="2024-05-06">': ("modified", "2024-05-06", "meta", "dcterms.modified"),
    '<meta name="parsely-author" content="Ann Lee">': ("author", "Ann Lee", "meta", "parsely-author"),
    '<meta name="sailthru.tags" content="sea, port">': ("keywords", "sea, port", "meta", "sailthru.tags"),
    '<meta name="author" content="Ann Lee">': ("author", "Ann Lee", "meta", "author"),
    '<meta name="article_date_original" content="2024-05-05">': (
        "published",
        "2024-05-05",
        "meta",
        "article_date_original",
    ),
    '<meta http-equiv="Last-Modified" content="2024-05-06">': ("modified", "2024-05-06", "meta", "last-modified"),
    '<meta name="cXenseParse:recs:publishtime" content="2024-05-05">': (
        "published",
        "2024-05-05",
        "meta",
        "cxenseparse:recs:publishtime",
    ),
    '<meta name="news_keywords" content="sea, port">': ("keywords", "sea, port", "meta", "news_keywords"),
    '<meta property="og:image:alt" content="A ferry">': ("image_caption", "A ferry", "meta", "og:image:alt"),
    '<meta property="article:content_tier" content="locked">': ("access", "locked", "meta", "article:content_tier"),
    '<link rel="canonical" href="https://example.com/a">': (
        "canonical",
        "https://example.com/a",
        "link",
        "link.canonical",
    ),
    '<html lang="de-AT">': ("language", "de-AT", "meta", "html.lang"),
    '<time datetime="2024-05-05">': ("published", "2024-05-05", "time", "time.datetime"),
    '<time pubdate datetime="2024-05-05">': ("published", "2024-05-05", "time", "time.pubdate"),
    '<time class="entry-date updated" datetime="2024-05-06">': ("modified", "2024-05-06", "time", "time.modified"),
    '<time itemprop="datePublished" datetime="2024-05-05">': (
        "published",
        "2024-05-05",
        "microdata",
        "itemprop.datePublished",
    ),
    '<span itemprop="headline" content="Ferry back">': ("headline", "Ferry back", "microdata", "itemprop.headline"),
    '<img itemprop="image" src="/ferry.jpg">': ("image", "/ferry.jpg", "microdata", "itemprop.image"),
    '<script>dataLayer = [{"author": "Ann Lee"}];</script>': ("author", "Ann Lee", "data", "author"),
    '<script>window.dataLayer.push({"page": {"publish_date": "2024-05-05"}})</script>': (
        "published",
        "2024-05-05",
        "data",
        "publish_date",
    ),
}


@pytest.mark.parametrize("page", SOURCES)
def test_reads_every_source_and_says_where_it_stands(page: str) -> None:
    (found,) = declared(page)
    assert (found.field, found.value, found.origin, found.name) == SOURCES[page]
    assert page[found.start : found.stop] == found.value


SILENT = (
    '<meta name="viewport" content="width=device-width">',
    '<meta property="og:title">',
    '<meta property="og:title" content=" ">',
    '<link rel="amphtml" href="https://example.com/amp">',
    '<link rel="alternate" hreflang="fr" href="https://example.com/fr">',
    '<base href="https://example.com/">',
    '<span itemprop="headline">',
    '<span itemprop="name" content="Ann Lee">',
    "<time>5 May</time>",
    '<meta name="twitter:label1" content="Reading time"><meta name="twitter:data1" content="6 minutes">',
    "<script>dataLayer = [{author: 'Ann Lee'}];</script>",
    '<script>var dataLayer = f({"author": "Ann Lee"});</script>',
    '<script type="application/json">{"headline": "Another story", "datePublished": "2024-05-05"}</script>',
    '<script type="text/template">dataLayer = [{"author": "Ann Lee"}]</script>',
    linked('{"@type": "Organization", "name": "Example Herald"}'),
    linked('{"@type": "BreadcrumbList", "itemListElement": [{"@type": "Article", "headline": "Another"}]}'),
    linked("not JSON at all"),
)


@pytest.mark.parametrize("page", SILENT)
def test_keeps_silent_where_nothing_is_said_of_the_article(page: str) -> None:
    assert [one for one in declared(page) if one.field != "type"] == []


def test_reads_an_article_in_json_ld() -> None:
    data = {
        "@context": "https://schema.org",
        "@type": ["Thing", "https://schema.org/ReportageNewsArticle"],
        "headline": "Ferry back",
        "alternativeHeadline": "Nine weeks on",
        "description": "It sails.",
        "datePublished": "2024-05-05T10:04:00+02:00",
        "dateModified": "2024-05-06",
        "author": [{"@type": "Person", "name": "Ann Lee"}, "Bob Roe"],
        "publisher": {"@type": "Organization", "name": "Example Herald"},
        "articleSection": ["Coast", "Travel"],
        "keywords": ["sea", {"@type": "DefinedTerm", "name": "port"}],
        "image": [{"@type": "ImageObject", "url": "/1.jpg", "caption": "A ferry"}, "/2.jpg"],
        "mainEntityOfPage": {"@type": "WebPage", "@id": "https://example.com/a"},
        "inLanguage": {"@type": "Language", "name": "English", "alternateName": "en"},
        "isAccessibleForFree": False,
        "articleBody": "The ferry left.",
    }
    page = linked(json.dumps(data))
    found = declared(page)
    assert {one.origin for one in found} == {"json-ld"}
    assert all(page[one.start : one.stop] == one.value for one in found if one.field != "type")
    assert [(one.field, one.value, one.name.removeprefix("ReportageNewsArticle.")) for one in found] == [
        ("headline", "Ferry back", "headline"),
        ("alternative_headline", "Nine weeks on", "alternativeHeadline"),
        ("description", "It sails.", "description"),
        ("published", "2024-05-05T10:04:00+02:00", "datePublished"),
        ("modified", "2024-05-06", "dateModified"),
        ("author", "Ann Lee", "author"),
        ("author", "Bob Roe", "author"),
        ("publisher", "Example Herald", "publisher"),
        ("section", "Coast", "articleSection"),
        ("section", "Travel", "articleSection"),
        ("keywords", "sea", "keywords"),
        ("keywords", "port", "keywords"),
        ("image", "/1.jpg", "image"),
        ("image", "/2.jpg", "image"),
        ("image_caption", "A ferry", "image.caption"),
        ("canonical", "https://example.com/a", "mainEntityOfPage"),
        ("language", "en", "inLanguage"),
        ("access", "false", "isAccessibleForFree"),
        ("article_body", "The ferry left.", "articleBody"),
        ("type", "Thing", "@type"),
        ("type", "https://schema.org/ReportageNewsArticle", "@type"),
        ("type", "WebPage", "WebPage.@type"),
    ]


def test_resolves_references_within_the_page() -> None:
    page = linked('{"@graph": [{"@type": "Article", "author": {"@id": "#ann"}, "publisher": {"@id": "#none"}}]}')
    page += linked('[{"@type": "Person", "@id": "#ann", "name": "Ann Lee"}]')
    assert said(page, "author") == ["Ann Lee"]
    assert said(page, "publisher") == []


def test_a_reference_to_itself_ends() -> None:
    assert said(linked('{"@type": "Article", "@id": "#a", "author": {"@id": "#a"}}'), "author") == []


def test_an_author_who_is_no_person_says_so_and_comes_later() -> None:
    page = linked('{"@type": "NewsArticle", "author": {"@type": "Organization", "name": "Example Herald"}}')
    page += '<meta name="author" content="Ann Lee">'
    found = [(one.value, one.name) for one in declared(page) if one.field == "author"]
    assert found == [("Ann Lee", "author"), ("Example Herald", "NewsArticle.author.Organization")]


@pytest.mark.parametrize("inside", ["mainEntity", "mainEntityOfPage", "@graph"])
def test_finds_the_article_inside_its_page(inside: str) -> None:
    page = linked(f'{{"@type": "WebPage", "{inside}": {{"@type": "NewsArticle", "headline": "Ferry back"}}}}')
    assert said(page, "headline") == ["Ferry back"]


TWO = linked(
    '[{"@type": "NewsArticle", "headline": "Bridge shut", "url": "https://example.com/b"},'
    '{"@type": "NewsArticle", "headline": "Ferry back", "mainEntityOfPage": {"@id": "http://www.example.com/a/"}}]'
)


def test_of_several_articles_the_one_at_the_address_of_the_page_counts() -> None:
    assert said('<link rel="canonical" href="https://example.com/a#top">' + TWO, "headline") == ["Ferry back"]


def test_of_several_articles_the_one_with_the_title_of_the_page_counts() -> None:
    page = '<meta property="og:title" content="FERRY BACK | Example Herald">' + TWO
    assert said(page, "headline")[0] == "Ferry back"
    assert said(TWO, "headline", title="Ferry back - Example Herald") == ["Ferry back"]


def test_of_several_articles_the_first_counts_where_nothing_tells() -> None:
    assert said(TWO, "headline") == ["Bridge shut"]


def test_what_an_article_says_comes_before_its_page_and_its_video() -> None:
    page = linked('{"@type": "VideoObject", "name": "Three", "uploadDate": "2024-05-03"}')
    page += linked('{"@type": "WebPage", "name": "Two"}') + linked('{"@type": "NewsArticle", "headline": "One"}')
    assert said(page, "headline") == ["One", "Two", "Three"]


def test_a_broken_block_loses_only_itself() -> None:
    page = linked('{"@type": "NewsArticle", "headline": "Ferry back", "author": {') + linked(
        '{"@type": "WebSite", "name": "H"}'
    )
    assert said(page, "headline") == ["Ferry back"]
    assert said(page, "site_name") == ["H"]


def test_reads_the_page_of_parsely() -> None:
    page = """<meta name="parsely-page" content='{"title": "Ferry back", "authors": ["Ann Lee", "Bob Roe"]}'>"""
    assert said(page, "headline") == ["Ferry back"]
    assert said(page, "author") == ["Ann Lee", "Bob Roe"]
    quoted = page.replace('"', "&quot;").replace("'", '"')
    assert all(one.value != "" for one in declared(quoted))


def test_reads_who_wrote_it_from_a_card() -> None:
    page = '<meta name="twitter:data2" content="Ann Lee"><meta name="twitter:label2" content="Written by">'
    assert [(one.value, one.name) for one in declared(page)] == [("Ann Lee", "twitter:data2")]


def test_reads_the_state_of_a_program_where_it_has_the_title_of_the_page() -> None:
    page = '<script type="application/json">{"props": {"story": {"headline": "Ferry back", "datePublished": "2024"}}}'
    page += "</script>"
    assert said(page, "published", title="Ferry back") == ["2024"]
    assert said(page, "published", title="Bridge shut") == []


def test_decodes_references_even_where_they_were_escaped_twice() -> None:
    page = '<meta property="og:title" content="Ferry &amp;quot;back&amp;quot; &amp; sea">'
    (found,) = declared(page)
    assert found.value == 'Ferry "back" & sea'
    assert page[found.start : found.stop] == "Ferry &amp;quot;back&amp;quot; &amp; sea"


def test_points_at_the_tag_where_the_value_was_decoded_before() -> None:
    page = '<meta property="og:title" content="a &lt; b">'
    (found,) = read_declared(page, [Tag("meta", {"property": "og:title", "content": "a < b"}, 0, len(page))], [])
    assert (found.value, found.start, found.stop) == ("a < b", 0, len(page))


def test_a_reference_with_thousands_of_digits_is_left_alone() -> None:
    value = "&#" + "1" * 5_000 + ";"
    assert said(f'<meta property="og:title" content="{value}">', "headline") == [value]


def test_folds_white_space_and_shows_lone_surrogates() -> None:
    assert said(linked('{"@type": "Article", "headline": " Ferry\\n  back \\ud800"}'), "headline") == [
        "Ferry back \ufffd"
    ]


def test_keeps_many_tags_in_order_and_each_once() -> None:
    page = "".join(f'<meta property="article:tag" content="{tag}">' for tag in ("sea", "port", "sea"))
    assert said(page, "keywords") == ["sea", "port"]


def test_a_value_that_is_too_long_is_none() -> None:
    assert said(f'<meta property="og:title" content="{"x" * (VALUE_LIMIT + 1)}">', "headline") == []


def test_a_field_has_no_more_declarations_than_the_limit() -> None:
    page = "".join(f'<meta property="article:tag" content="{tag}">' for tag in range(FIELD_LIMIT + 50))
    assert len(said(page, "keywords")) == FIELD_LIMIT


def test_json_is_read_up_to_the_limit_of_the_page() -> None:
    stories = linked('{"@type": "NewsArticle", "headline": "Ferry back"}') * 2
    page = stories + linked('{"@type": "WebSite", "name": "H"}')
    assert said(page, "site_name") == ["H"]
    article = newsparse.parse(page, kind="html", limits=newsparse.Limits(json_characters=60))
    assert (article.title, article.site_name) == ("Ferry back", None)


def test_every_key_speaks_of_one_field_and_every_property_can_be_asked_for() -> None:
    keys = [key for keys in DECLARED.values() for key in keys]
    assert len(keys) == len(set(keys))
    kin = set(KIN.values())
    properties = {key.split(".")[1] for key in keys if key.split(".")[0] in kin}
    assert properties <= set(INNER)


NAMES = st.sampled_from(["property", "name", "itemprop", "content", "datetime", "href", "rel", "lang", "class"])
VALUES = st.text(max_size=20) | st.sampled_from(["og:title", "parsely-page", "canonical", "twitter:data1", "{"])
TAGS = st.builds(
    lambda name, attributes, start, size: (name, attributes, start, size),
    st.sampled_from(["meta", "link", "html", "time", "span"]),
    st.dictionaries(NAMES, VALUES, max_size=5),
    st.integers(0, 50),
    st.integers(0, 50),
)
LINKED = st.recursive(
    st.text(max_size=5) | st.none() | st.booleans() | st.integers(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([*INNER, "@id", "@graph", "mainEntity"]), inner, max_size=4)
        | st.builds(
            lambda kind, rest: {"@type": kind, **rest},
            st.sampled_from(list(KIN)),
            st.dictionaries(st.sampled_from(list(INNER)), inner),
        )
    ),
    max_leaves=20,
)


@given(
    st.text(max_size=100), st.lists(TAGS, max_size=6), st.sampled_from(["", "application/json", "application/ld+json"])
)
def test_never_raises_and_keeps_every_span_inside(
    source: str, parts: list[tuple[str, dict[str, str], int, int]], kind: str
) -> None:
    end = len(source)
    tags = [Tag(name, named, min(start, end), min(start + size, end)) for name, named, start, size in parts]
    for found in read_declared(source, tags, [Script(kind, 0, end)], "title"):
        assert 0 <= found.start <= found.stop <= end
        assert found.value.strip() == found.value != ""


@given(LINKED)
def test_reads_whatever_stands_in_json_ld(data: object) -> None:
    page = linked(json.dumps(data))
    for found in declared(page.replace("<", " <")):
        assert found.field in DECLARED


def test_takes_time_in_proportion_to_the_length() -> None:
    many = ",".join(
        '{"@type": "NewsArticle", "@id": "#a", "author": {"@id": "#a"}, "name": ["x", "y"]}' for _ in range(5_000)
    )
    page = linked(f"[{many}]") + "<script>" + 'dataLayer = [{"author": "x"' * 5_000 + "</script>"
    began = time.process_time()
    declared(page)
    assert time.process_time() - began < 3
