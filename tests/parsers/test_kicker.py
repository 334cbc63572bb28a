"""The kicker of a page: above its headline, or before it."""

from __future__ import annotations

import newsparse
from tests.test_pages import page

HEADLINE = "<h1>Ferry sails again to the islands</h1>"


def test_the_line_above_the_headline_that_is_named_after_kickers_is_the_kicker() -> None:
    for name in ("kicker", "dachzeile", "article__overline", "volanta"):
        raw = page().replace(HEADLINE, f'<p class="{name}">Traffic</p>{HEADLINE}')
        trace = newsparse.explain(raw)
        assert trace.article.kicker == "Traffic"
        assert trace.article.title == "Ferry sails again to the islands"
        assert "Traffic" not in trace.article.text


def test_the_kicker_inside_the_heading_is_read() -> None:
    raw = page().replace("<h1>", '<h1><span class="headline-label">Traffic:</span> ')
    article = newsparse.parse(raw)
    assert (article.kicker, article.title) == ("Traffic", "Ferry sails again to the islands")


def test_a_line_without_such_a_name_is_no_kicker() -> None:
    assert newsparse.parse(page().replace(HEADLINE, f"<p>Traffic</p>{HEADLINE}")).kicker is None


def test_the_kicker_of_another_story_far_above_is_not_this_one() -> None:
    lines = "<p>Storm closes the school</p><p>Snow on the hill</p><p>Fog</p>"
    other = f'<div class="teaser"><p class="kicker">Weather</p>{lines}</div>'
    assert newsparse.parse(page().replace(HEADLINE, f"{other}{HEADLINE}")).kicker is None
