"""Entries of Atom and items of RSS, read by the standard library's parser of XML."""

from __future__ import annotations

import datetime as dt
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings

import newsparse
from newsparse import Article
from tests.articles import FULL, articles

NOON = dt.datetime(2024, 7, 1, 12, tzinfo=dt.UTC)
ATOM = "{http://www.w3.org/2005/Atom}"


def test_an_entry_of_atom() -> None:
    entry = ET.fromstring(newsparse.to_atom(FULL, updated=NOON))
    assert entry.tag == f"{ATOM}entry"
    assert entry.findtext(f"{ATOM}id") == FULL.url
    assert entry.findtext(f"{ATOM}updated") == "2024-05-05T10:04:00+02:00"
    assert [name.text for name in entry.iter(f"{ATOM}name")] == ["Ann Lee", "Bo Berg"]
    assert [one.get("term") for one in entry.iter(f"{ATOM}category")] == ["Region", "port", "northern islands"]
    assert "<ul><li>First, patience.</li><li>Then, a party.</li></ul>" in (entry.findtext(f"{ATOM}content") or "")


def test_atom_asks_for_an_instant_and_none_is_made_up() -> None:
    with pytest.raises(ValueError, match="updated="):
        newsparse.to_atom(Article(title="Port reopens"))
    with pytest.raises(ValueError, match="aware"):
        newsparse.to_atom(Article(title="Port reopens"), updated=NOON.replace(tzinfo=None))
    entry = ET.fromstring(newsparse.to_atom(Article(title="Port reopens"), updated=NOON))
    assert entry.findtext(f"{ATOM}updated") == "2024-07-01T12:00:00+00:00"
    assert entry.find(f"{ATOM}published") is None


def test_an_item_of_rss() -> None:
    item = ET.fromstring(newsparse.to_rss(FULL))
    assert item.findtext("pubDate") == "Sun, 05 May 2024 10:04:00 +0200"
    creators = [one.text for one in item.iter("{http://purl.org/dc/elements/1.1/}creator")]
    assert creators == ["Ann Lee", "Bo Berg"]
    assert item.find("guid").get("isPermaLink") == "true"  # type: ignore[union-attr]  # it is there


@given(articles())
@settings(max_examples=60)
def test_any_article_is_well_formed(article: Article) -> None:
    entry = ET.fromstring(newsparse.to_atom(article, updated=NOON))
    content = entry.findtext(f"{ATOM}content") or ""
    assert content.count("<script") == 0
    ET.fromstring(newsparse.to_rss(article))


def test_addresses_of_scripts_are_no_links() -> None:
    article = Article(url="javascript:alert(1)", source_url="javascript:alert(2)", source_name="x", title="<script>")
    assert "javascript" not in newsparse.to_atom(article, updated=NOON)
    assert "javascript" not in newsparse.to_rss(article)
