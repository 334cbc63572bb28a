"""Half characters, which no encoding has: nothing of an Article holds one, wherever they stand in the input."""

from __future__ import annotations

import pytest

import newsparse
from tests.rendering import check_account

HALF = "\udcaf"
TEXT = "The port of Merrin opened again on Friday, its mayor said, and the boats left."
INPUTS = {
    "in a text": f"Po{HALF}rt\n\nBy Ann{HALF} Lee\n\n{TEXT}{HALF}\n\nTags: a{HALF}, b\n\nSource: https://e.org/{HALF}",
    "in Markdown": f"Port\n\n[a](http:{HALF}/e.org) {TEXT} [b](http:{HALF}/e.org) [c](http://e.org/{HALF})",
    "in a link": f"<h1>Port{HALF}</h1><p>{TEXT} <a href='http://e.org/{HALF}'>x{HALF}</a></p>",
    "in a picture": f"<h1>Port</h1><p>{TEXT}</p><figure><img src='/{HALF}' alt='{HALF}'><figcaption>{HALF}a</figure>",
    "in a base": f"<html lang='{HALF}'><base href='http://e.org/{HALF}/'><h1>Port</h1><p>{TEXT} <a href=x>y</a></p>",
    "in what a page declares": f"<link rel=canonical href='http://e.org/{HALF}'>"
    f"<meta property=og:image content='/{HALF}'><meta property=og:title content='Port{HALF}'>"
    f"<meta name=author content='Ann{HALF} Lee'>"
    f"<h1>Port</h1><p>{TEXT}</p>",
    "in JSON-LD": '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Port \\ud800 opens","image":'
    f'"http://e.org/{HALF}","author":{{"name":"Ann \\ud800 Lee"}},"url":"http://e.org/\\ud800"}}</script><p>{TEXT}</p>',
    "in JSON alone": f'{{"@type": "NewsArticle", "headline": "Port{HALF}", "articleBody": "{TEXT}{HALF}"}}',
}


@pytest.mark.parametrize("url", [None, f"http://e.org/{HALF}"])
@pytest.mark.parametrize("place", INPUTS)
def test_every_string_can_be_encoded(place: str, url: str | None) -> None:
    trace = newsparse.explain(INPUTS[place], url=url)
    check_account(trace)
    newsparse.to_json(trace.article).encode("utf-8")
    assert newsparse.from_json(newsparse.to_json(trace.article)) == trace.article
