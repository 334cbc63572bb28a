"""Tokens of HTML: every character in one of them, and each where the standard has it."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.read.tokens import attribute_spans, attributes, self_closing
from tests.read.tokens import read_tokens, tags

MARKUP = st.lists(
    st.sampled_from(
        "< > / = \" ' ! ? - -- a b <a </a <p> </p> <!-- --> <!doctype html> <![CDATA[ ]]> <script> </script> <title>"
        " </title> <textarea> <plaintext> & &amp; href= \n \r \t \0 \ud800 é".split(" ")
    ),
    max_size=40,
).map("".join)

MARKS = re.compile(r"(?:\]\]>|<!\[CDATA\[)*")
"""What stands around a section, or between two, and is in no token."""


def tokens(source: str) -> list[tuple[str, str, str]]:
    return [(kind, name, source[start:stop]) for kind, name, start, stop in read_tokens(source)]


def test_the_kinds_of_tokens() -> None:
    assert tokens("<!doctype html><P a=1>Tea <!-- no -->& milk</P>") == [
        ("doctype", "", "<!doctype html>"),
        ("start", "p", "<P a=1>"),
        ("text", "", "Tea "),
        ("comment", "", "<!-- no -->"),
        ("text", "", "& milk"),
        ("end", "p", "</P>"),
    ]


@pytest.mark.parametrize("source", ["a < b", "<", "1<2", "<3", "< p>", "</", "x<é>", "<>"])
def test_keeps_as_text_what_only_looks_like_a_tag(source: str) -> None:
    assert {kind for kind, _, _ in tokens(source)} == {"text"}


def test_a_tag_ends_behind_the_quotes_of_its_values() -> None:
    assert tokens("<a title='x>y' alt=\"</a>\">z") == [
        ("start", "a", "<a title='x>y' alt=\"</a>\">"),
        ("text", "", "z"),
    ]


@pytest.mark.parametrize("source", ["<a", "</a ", '<a href="x>y', "<a <a <a", "<a b=", "<a b='"])
def test_a_tag_that_the_source_ends_in_is_none(source: str) -> None:
    assert tokens("x" + source) == [("text", "", "x"), ("ignored", "", source)]


def test_a_script_ends_at_its_end_tag_alone() -> None:
    source = "<script>a='</div></scripts>'</SCRIPT x>b"
    assert tokens(source)[1:] == [
        ("verbatim", "script", "a='</div></scripts>'"),
        ("end", "script", "</SCRIPT x>"),
        ("text", "", "b"),
    ]


def test_a_script_in_a_comment_in_a_script_hides_its_end_tag() -> None:
    inside = "<!-- <script> </script> -->"
    assert tokens(f"<script>{inside}</script>")[1] == ("verbatim", "script", inside)


def test_a_comment_in_a_script_hides_nothing_else() -> None:
    assert tokens("<script><!-- a </script> -->")[1:3] == [
        ("verbatim", "script", "<!-- a "),
        ("end", "script", "</script>"),
    ]


def test_a_title_holds_references_and_no_tags() -> None:
    assert tokens("<title>a &amp; <b></title>")[1] == ("text", "title", "a &amp; <b>")


def test_noscript_holds_markup() -> None:
    assert ("start", "b", "<b>") in tokens("<noscript><b>x</b></noscript>")


def test_a_comment_that_is_not_ended_goes_on_to_the_end() -> None:
    assert tokens("a<!-- b <p> c") == [("text", "", "a"), ("comment", "", "<!-- b <p> c")]


def test_cdata_is_text_in_foreign_content_and_a_comment_elsewhere() -> None:
    source = "<![CDATA[a>b]]>"
    assert tokens(source) == [("comment", "", "<![CDATA[a>"), ("text", "", "b]]>")]
    assert read_tokens(source, foreign=True) == [("verbatim", "", 9, 12)]
    assert read_tokens("<![CDATA[]]>", foreign=True) == []


def test_attributes_are_read_as_the_standard_reads_them() -> None:
    source = '<a A=1 a=2 b=\'x&amp;y\' c="&copy=1" d e=f/ =g h="1"i=2 \0=\r\n3>'
    assert attributes(source, 0, len(source)) == {
        "a": "1",
        "b": "x&y",
        "c": "&copy=1",
        "d": "",
        "e": "f/",
        "=g": "",
        "h": "1",
        "i": "2",
        "\ufffd": "3",
    }


def test_says_where_the_values_of_attributes_stand() -> None:
    source = "<img src = '/a' alt=b>"
    assert {name: source[a:b] for name, (a, b) in attribute_spans(source, 0, len(source)).items()} == {
        "src": "/a",
        "alt": "b",
    }


@pytest.mark.parametrize(
    ("source", "expected"), [("<a/>", True), ("<a b=c/>", False), ("<a b='c'/>", True), ("<a>", False)]
)
def test_a_slash_that_ends_a_tag_is_no_value(source: str, expected: bool) -> None:
    assert self_closing(source, 0, len(source)) is expected


@given(st.one_of(MARKUP, st.text(max_size=60)))
def test_tokens_stand_in_order_and_leave_out_nothing_but_the_marks_of_a_section(source: str) -> None:
    at = 0
    for _, _, start, stop in read_tokens(source):
        assert start == at <= stop
        at = stop
    assert at == len(source)


@given(MARKUP, st.sampled_from(["svg", ""]))
def test_foreign_content_is_read_to_its_end(source: str, name: str) -> None:
    at = 0
    for _, _, start, stop in read_tokens(source, foreign=bool(name)):
        assert MARKS.fullmatch(source, at, start)
        at = stop
    assert MARKS.fullmatch(source, at)


@given(MARKUP)
def test_attributes_never_raise(source: str) -> None:
    for start, stop in tags(source):
        for name, (first, last) in attribute_spans(source, start, stop).items():
            assert name
            assert start < first <= last < stop
        self_closing(source, start, stop)


@pytest.mark.parametrize("piece", ["<", "< ", "a<1 ", "<a ", "<!", "</", " ", "<svg>", "a"])
def test_takes_time_in_proportion_to_the_source(piece: str) -> None:
    found = read_tokens(piece * 20_000)
    assert found[-1][3] == len(piece) * 20_000
