"""Markdown into segments: its marks are passed over, and what is left stands where it stood."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.read.markdown import looks_like_markdown, read_markdown
from tests.rendering import check_promises, rendered, unspaced_equal

PAGE = (
    "[ Home ](/) [ Sport\n](/sport) [a](/a) [b](/b)\n\n* * *\n\n# Port opens again\nafter ten days\n\n"
    "The **port** of [Elbe](https://e.example/a-\nb) opened on Friday, the _mayor_ said on 1\\. May.\n\n"
    "![A ship](/s.jpg)\n\n  * one [item](/i)\n  * two\n\n> It is open,\n> she said.\n"
)


def test_reads_what_a_reader_sees() -> None:
    texts = [s.text for s in read_markdown(PAGE)]
    assert texts[:2] == ["Home Sport a b", "Port opens again"]
    assert "The port of Elbe opened on Friday, the mayor said on 1. May." in texts
    assert texts[-3:] == ["one item", "two", "It is open, she said."]


def test_knows_markdown_from_text() -> None:
    assert looks_like_markdown(PAGE)
    assert looks_like_markdown("* * *\n\n# Port opens\n")


SMALL = [
    "# Port opens again\n\nIt is open.",
    "# Port opens again\nIt is open.",
    "# Port\n\n**It** is open.",
    "# Port\n\n- the first ship\n",
    "Port opens again\n\n## The mayor\n\nShe is glad.\n\n## The crews\n\nSo are they.",
    "Port opens again\n\n## The mayor\nShe is glad.\n## 2021\nSo are they.\n## The crews\nThey are, too.",
]


@pytest.mark.parametrize("text", SMALL)
def test_headings_make_a_small_text_markdown(text: str) -> None:
    assert looks_like_markdown(text)
    check_promises(newsparse.explain(text))


LOOK_ALIKES = [
    "The port * opened [again].",
    "See [1] and f(x)[0](y).\n\n* * *\n\nEnd.",
    "# Port\n\nx",
    "#port #ships\n\nIt is open.",
    "# port # ships\n\nIt is open.",
    "It is open.\n\n# port\n# ships\n# harbour",
    "# port\nIt is open.\n# ships\nThey are in.",
    "# 1 in the charts again\n\nIt is on.",
    "# of ships in port rises\n\nIt is open.",
    "###\n\nIt is open.\n\n###\n\nIt is.",
]


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_takes_plain_text_for_what_it_is(text: str) -> None:
    assert not looks_like_markdown(text)


def test_marks_are_markup_in_the_ledger() -> None:
    trace = newsparse.explain(PAGE)
    check_promises(trace)
    assert any(str(entry.role) == "markup" and "](" in trace.source[entry.start : entry.stop] for entry in trace.ledger)


@given(st.text(alphabet=st.sampled_from("ab. \n*_[]()!\\#>|-1`/\xad"), max_size=80))
def test_every_segment_is_what_its_spans_say(source: str) -> None:
    last = 0
    for segment in read_markdown(source):
        spans = segment.source_spans(0, len(segment.text))
        assert unspaced_equal(segment.text, rendered(source, spans))
        assert last <= spans[0][0]
        last = spans[-1][1]


@given(st.text(alphabet=st.sampled_from("ab. \n*_[]()!\\#>|-1`/\xad"), max_size=80))
def test_keeps_the_promises_of_a_parse(tail: str) -> None:
    check_promises(newsparse.explain(PAGE + "\n" + tail))


@pytest.mark.parametrize("piece", ["[", "(", "](", "![", "](a", "*", "**a", "[a](b", "\\", "> ", "\n[", "[a](/b) "])
def test_takes_time_in_proportion(piece: str) -> None:
    started = time.process_time()
    read_markdown(piece * 100_000)
    assert time.process_time() - started < 10


def test_where_lines_are_not_wrapped_a_heading_and_a_sentence_end_with_theirs() -> None:
    text = "# The port opens again after nine weeks of storms\nBy Ann Lee\nIt is open.\nThe crews\ncheered.\n"
    assert [s.text for s in read_markdown(text)] == [
        "The port opens again after nine weeks of storms",
        "By Ann Lee",
        "It is open.",
        "The crews cheered.",
    ]


def test_blocks_of_code_stay_as_they_are() -> None:
    text = "# Port opens again\n\n```sh\n# not a *heading*\n[x](y)\n```\n\nIt is open.\n"
    assert [(s.text, s.context and s.context.element.name) for s in read_markdown(text)] == [
        ("Port opens again", "h1"),
        ("# not a *heading*", "pre"),
        ("[x](y)", "pre"),
        ("It is open.", "body"),
    ]


def test_addresses_in_angles_and_escaped_marks() -> None:
    (segment,) = read_markdown(r"See [the \< port](<https://a.example/b_(c)?d>) \& so on \= there")
    assert segment.text == "See the < port & so on = there"
    assert segment.context is not None
    assert [address for *_, address in segment.context.links] == ["https://a.example/b_(c)?d"]
