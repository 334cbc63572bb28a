"""JSON as pages have it."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.read import loose_json
from newsparse.read.loose_json import DEPTH_LIMIT, Value, read_json

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=20,
)
JSON_LIKE = st.lists(
    st.sampled_from(
        [*list('{}[]",:\\/*<>- \n'), '"a":', '"b"', "\\u00e4", "\\ud83d", "<!--", "]]>", "//", "1", "true"]
    ),
    max_size=60,
).map("".join)


def plain(value: Value) -> Any:
    """What json.loads makes of it."""
    if value.kind == "object":
        return {name: plain(member) for name, member in value.members.items()}
    if value.kind == "list":
        return [plain(item) for item in value.items]
    return value.text if value.kind == "string" else json.loads(value.text)


def every(values: list[Value]) -> list[Value]:
    """The values and all that is inside them."""
    found = list(values)
    for value in found:
        found.extend(value.items)
        found.extend(value.members.values())
    return found


def read_one(text: str) -> Any:
    (value,) = read_json(text)
    return plain(value)


@given(PLAIN, st.booleans(), st.sampled_from([None, 1]))
def test_reads_what_is_valid_as_the_standard_library_does(data: Any, ascii_only: bool, indent: int | None) -> None:
    assert read_one(json.dumps(data, ensure_ascii=ascii_only, indent=indent)) == data


@given(st.text() | JSON_LIKE)
def test_never_raises_and_keeps_every_span_inside(text: str) -> None:
    for value in every(read_json(text)):
        assert 0 <= value.start <= value.stop <= len(text)
        if value.kind == "string" and "\\" not in text[value.start : value.stop]:
            assert text[value.start : value.stop] == value.text


@given(JSON_LIKE, JSON_LIKE, JSON_LIKE)
def test_looks_at_nothing_outside_the_stretch(before: str, text: str, after: str) -> None:
    shifted = read_json(before + text + after, len(before), len(before) + len(text))
    assert [plain(value) for value in shifted] == [plain(value) for value in read_json(text)]


TOLERATED = {
    '{"a": ["b", "c",], }': {"a": ["b", "c"]},
    '{"a": "one\ntwo\tthree\x01"}': {"a": "one\ntwo\tthree\x01"},
    '{/* a comment */ "a": // another\n "b"}': {"a": "b"},
    '<![CDATA[ {"a": "b"} ]]>': {"a": "b"},
    '//<![CDATA[\n{"a": ["b"]}\n//]]>': {"a": ["b"]},
    '/*<![CDATA[*/ {"a": "b"} /*]]>*/': {"a": "b"},
    '<!-- {"a": "b"} -->': {"a": "b"},
    '{"a": "b"};': {"a": "b"},
    '{"a": "b"}}': {"a": "b"},
    '\ufeff{"a": "b"}': {"a": "b"},
    '{"a": "the "old" ferry", "b": "c"}': {"a": 'the "old" ferry', "b": "c"},
    '{"a": ""old" and "new", both", "b": "c"}': {"a": '"old" and "new", both', "b": "c"},
    '{"a": "he said "yes", "no" and left"}': {"a": 'he said "yes", "no" and left'},
    '{"a": ["the "old" ferry", "b"]}': {"a": ['the "old" ferry', "b"]},
    '{"a": "b"\n "c": "d"}': {"a": "b", "c": "d"},
    '{"a": , "b": "c"}': {"b": "c"},
    '{"a": "&quot;b&quot; &amp; c"}': {"a": "&quot;b&quot; &amp; c"},
    r'{"a": "it\'s a \x"}': {"a": "it's a x"},
    r'{"a": "<\/p>"}': {"a": "</p>"},
    r'{"a": "\ud83d\ude00 \u00e4"}': {"a": "\U0001f600 ä"},
    r'{"a": "\ud83d x"}': {"a": "\ud83d x"},
    r'{"a": "\u12 x"}': {"a": r"\u12 x"},
    "[[1, [2]]]": [[1, [2]]],
    '{"a": ["b"}': {"a": ["b"]},
}


@pytest.mark.parametrize("text", TOLERATED)
def test_reads_what_is_not_quite_json(text: str) -> None:
    assert read_one(text) == TOLERATED[text]


BROKEN = {
    '{"a": "b", "c": "d': {"a": "b"},
    '{"a": "b", "c": {"d": 1': {"a": "b", "c": {"d": 1}},
    '{"a": "b", c: "d"}': {"a": "b"},
    '{"a": "b", "c": undefined, "d": 1}': {"a": "b"},
    '{"a": "b", "c": "d, "e": "f"}': {"a": "b"},
    '{"a": "b", {"c": 1}}': {"a": "b"},
    "{'a': 'b'}": {},
}


@pytest.mark.parametrize("text", BROKEN)
def test_keeps_what_was_read_before_a_block_breaks_off(text: str) -> None:
    assert read_one(text) == BROKEN[text]


def test_reads_several_values_in_a_row_and_no_more_than_wanted() -> None:
    text = '{"a": 1} {"b": 2}, [3]; {"c": 4}'
    assert [plain(value) for value in read_json(text)] == [{"a": 1}, {"b": 2}, [3], {"c": 4}]
    assert [plain(value) for value in read_json(text, most=2)] == [{"a": 1}, {"b": 2}]


def test_a_program_is_no_data() -> None:
    assert not any(value.members for value in every(read_json("function f(a) { return {b: a}; } f('x');")))


def test_nothing_gives_nothing() -> None:
    assert read_json("") == read_json("  \n") == read_json("abc", 3, 1) == []


def test_breaks_off_where_it_gets_too_deep() -> None:
    (value,) = read_json("[" * 100_000)
    depth = 0
    while value.items:
        (value,) = value.items
        depth += 1
    assert depth == DEPTH_LIMIT - 1


def test_reads_a_long_block_up_to_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loose_json, "SIZE_LIMIT", 20)
    assert read_one('{"a": "b", "c": 1, "d": "' + "e" * 100 + '"}') == {"a": "b", "c": 1}


@pytest.mark.parametrize(
    "piece", ['"', '","', '{"a":"', '{"a":', "[", "/*", "//", '"a" ', "\\", "<![CDATA[", "} ", '",\n', "-"]
)
def test_takes_time_in_proportion_to_the_length(piece: str) -> None:
    text = '{"a": "' + piece * 40_000
    began = time.process_time()
    read_json(text)
    assert time.process_time() - began < 2
