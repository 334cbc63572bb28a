"""How much of an input is read, and how what is not is accounted for."""

from __future__ import annotations

import json

import pytest

import newsparse
from newsparse import Limits, Role
from tests.rendering import check_account

FIRST = "The port of Merrin opened again on Friday after the storm, its mayor said."
SECOND = "The crews had waited for nine days, and they cheered as the first ferry left."
TEXT = f"Port reopens\n\n{FIRST}\n\n{SECOND}"
PAGE = f"<html><body><h1>Port reopens</h1><p>{FIRST}</p><p>{SECOND}</p></body></html>"


def over(trace: newsparse.Trace) -> list[str]:
    check_account(trace)
    return [note.detail for note in trace.article.notes if note.code == "over-limit"]


def unread(trace: newsparse.Trace) -> str:
    return "".join(trace.source[e.start : e.stop] for e in trace.ledger if e.role is Role.UNREAD)


def passed_over(trace: newsparse.Trace) -> str:
    """What the ledger says of a limit."""
    return "".join(trace.source[e.start : e.stop] for e in trace.ledger if e.rule == "over-limit")


@pytest.mark.parametrize("raw", [TEXT, PAGE, TEXT.encode()])
@pytest.mark.parametrize("more", [0, 1])
def test_within_the_limit_of_characters_all_is_read(raw: str | bytes, more: int) -> None:
    trace = newsparse.explain(raw, limits=Limits(characters=len(raw) + more))
    assert over(trace) == []
    assert unread(trace) == ""
    assert trace.article == newsparse.parse(raw)


@pytest.mark.parametrize("raw", [TEXT, PAGE])
def test_beyond_it_nothing_is(raw: str) -> None:
    trace = newsparse.explain(raw, limits=Limits(characters=len(raw) - 1))
    assert over(trace) == [f"{len(raw) - 1} of {len(raw)} characters were read"]
    assert unread(trace) == raw[-1]
    assert trace.article.title == "Port reopens"
    assert passed_over(trace) == raw[-1]


@pytest.mark.parametrize(("more", "noted"), [(-1, True), (0, False), (1, False)])
def test_the_limit_of_segments(more: int, noted: bool) -> None:
    trace = newsparse.explain(TEXT, limits=Limits(segments=3 + more))
    assert bool(over(trace)) is noted
    assert unread(trace) == (SECOND if noted else "")
    assert trace.article.text == (FIRST if noted else f"{FIRST}\n\n{SECOND}")


@pytest.mark.parametrize(("more", "noted"), [(-1, True), (0, False), (1, False)])
def test_the_limit_of_tags(more: int, noted: bool) -> None:
    trace = newsparse.explain(PAGE, limits=Limits(tags=PAGE.count("<") + more))
    assert bool(over(trace)) is noted
    assert unread(trace) == ("</html>" if noted else "")
    assert FIRST in trace.article.text


def test_signs_in_a_text_are_no_tags() -> None:
    assert over(newsparse.explain(f"{TEXT}\n\nHe said: a < b < c < d, and nothing else.", limits=Limits(tags=1))) == []


@pytest.mark.parametrize(("more", "noted"), [(-1, True), (0, False), (1, False)])
def test_a_line_that_no_rule_looks_at_is_kept_as_it_is(more: int, noted: bool) -> None:
    line = f"{FIRST} [ad_1] {SECOND}"
    trace = newsparse.explain(f"Port reopens\n\n{line}", limits=Limits(line=len(line) + more))
    assert bool(over(trace)) is noted
    assert trace.article.text.endswith(line if noted else f"{FIRST} {SECOND}")
    assert [e.rule for e in trace.ledger if e.role is Role.PARAGRAPH][-1:] == (["over-limit"] if noted else ["prose"])


@pytest.mark.parametrize(("most", "found"), [(2, None), (3, "Ann Lee"), (4, "Ann Lee")])
def test_the_limit_of_attributes(most: int, found: str | None) -> None:
    meta = '<meta id=a name=author content="Ann Lee">'
    trace = newsparse.explain(f"<head>{meta}</head>{PAGE}", kind="html", limits=Limits(attributes=most))
    assert bool(over(trace)) is (found is None)
    assert passed_over(trace) == ("" if found else meta)
    assert trace.article.authors == ((found,) if found else ())


def _linked(data: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(data)}</script>{PAGE}'


@pytest.mark.parametrize(("more", "noted"), [(-1, True), (0, False), (1, False)])
def test_the_limit_of_characters_of_json(more: int, noted: bool) -> None:
    data = {"@type": "NewsArticle", "headline": "Port reopens", "datePublished": "2020-06-05"}
    size = len(json.dumps(data))
    trace = newsparse.explain(_linked(data), kind="html", limits=Limits(json_characters=size + more))
    assert bool(over(trace)) is noted
    assert passed_over(trace) == ("}" if noted else "")
    assert trace.article.title == "Port reopens"


@pytest.mark.parametrize(("most", "noted"), [(2, True), (3, False), (4, False)])
def test_the_limit_of_depth_of_json(most: int, noted: bool) -> None:
    data = {"@type": "NewsArticle", "headline": "Port reopens", "author": [{"@type": "Person", "name": "Ann Lee"}]}
    trace = newsparse.explain(_linked(data), kind="html", limits=Limits(json_depth=most))
    assert bool(over(trace)) is noted
    assert passed_over(trace) == ('{"@type": "Person", "name": "Ann Lee"}]}' if noted else "")
    assert trace.article.authors == (() if noted else ("Ann Lee",))


@pytest.mark.parametrize(
    "name", ["characters", "tags", "segments", "line", "attributes", "json_characters", "json_depth"]
)
def test_a_limit_below_one_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match=name):
        Limits(**{name: 0})


def test_what_lies_beyond_a_limit_is_no_removal() -> None:
    trace = newsparse.explain(TEXT, limits=Limits(characters=20))
    assert trace.article.removed == ()
