"""Character references: what they stand for, where they end, and what only looks like one."""

from __future__ import annotations

import html
from html.entities import html5

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.read.references import Reference, decode_references, find_references


def test_every_name_of_the_standard_is_known() -> None:
    assert [name for name in html5 if decode_references("&" + name) != html5[name]] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("AT&amp;T", "AT&T"),
        ("&amp;lt;", "&lt;"),
        ("&lt", "<"),
        ("&notin;", "∉"),
        ("&notit;", "¬it;"),
        ("&notin", "¬in"),
        ("&#8217;", "’"),
        ("&#x2019", "’"),
        ("&#X2019;", "’"),
        ("&#146;", "’"),
        ("&#x9d;", "\x9d"),
        ("&#0;", "\ufffd"),
        ("&#xD800;", "\ufffd"),
        ("&#x110000;", "\ufffd"),
        ("&#00000000000000000038;", "&"),
        ("&bne;", "=\u20e5"),
    ],
)
def test_stands_for(text: str, expected: str) -> None:
    assert decode_references(text) == expected


@pytest.mark.parametrize(
    "text", ["R&D", "&", "&;", "&#;", "&#x;", "&#xg;", "& amp;", "&Amp;", "&unknown;", "&AmP", "&é;"]
)
def test_keeps_what_only_looks_like_a_reference(text: str) -> None:
    assert decode_references(text) == text
    assert not list(find_references(text))


@pytest.mark.parametrize("text", ["?a=1&copy=2", "?a=1&copyx", "?a=1&copy2", "?a=1&notit;", "&reg=1"])
def test_keeps_an_address_in_an_attribute(text: str) -> None:
    assert decode_references(text, in_attribute=True) == text


@pytest.mark.parametrize(("text", "expected"), [("&copy", "©"), ("&copy;=2", "©=2"), ("&amp-", "&-"), ("&#38=", "&=")])
def test_decodes_in_an_attribute_what_is_no_address(text: str, expected: str) -> None:
    assert decode_references(text, in_attribute=True) == expected


def test_says_where_a_reference_stands() -> None:
    assert list(find_references("a &lt b &notit; c", 2, 12)) == [Reference(2, 5, "<"), Reference(8, 12, "¬")]


@pytest.mark.parametrize("text", ["&#" + "9" * 5_000_000, "&#x" + "f" * 5_000_000 + ";"])
def test_a_number_of_any_length_is_one_replaced_character(text: str) -> None:
    assert decode_references(text) == "\ufffd"


def test_zeros_of_any_length_before_a_number_are_nothing() -> None:
    assert decode_references("&#" + "0" * 5_000_000 + "65;") == "A"


@given(st.text(alphabet="&;#xX019afltgmpno= ", max_size=40))
def test_agrees_with_the_standard_library(text: str) -> None:
    ours = decode_references(text)
    theirs = html.unescape(text)
    assert "".join(c for c in ours if c.isprintable()) == "".join(c for c in theirs if c.isprintable())


@given(st.text(alphabet="&;#xX019afltgmpno= \0\ud800", max_size=40), st.booleans())
def test_joining_the_pieces_gives_the_text(text: str, in_attribute: bool) -> None:
    pieces: list[str] = []
    at = 0
    for start, stop, replacement in find_references(text, in_attribute=in_attribute):
        assert at <= start < stop
        pieces += text[at:start], replacement
        at = stop
    assert "".join(pieces) + text[at:] == decode_references(text, in_attribute=in_attribute)
