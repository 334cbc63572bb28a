"""Text into segments: what a reader sees of each line, and where it stands."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsparse.read.text import read_text, shown
from tests.rendering import rendered


def test_one_segment_a_line_that_holds_anything() -> None:
    segments = read_text("June 5\n\n  The port \r\n\u200b\nopens")
    assert [(s.text, s.start, s.stop) for s in segments] == [("June 5", 0, 6), ("The port", 10, 18), ("opens", 23, 28)]


def test_says_before_which_lines_a_blank_one_stands() -> None:
    assert [s.after_blank for s in read_text("a\nb\n\nc\n \u200b \nd")] == [True, False, True, True]


def test_folds_white_space_and_keeps_its_place() -> None:
    (segment,) = read_text("the \t port\u00a0 opens")
    assert segment.text == "the port opens"
    assert segment.source_spans(4, 8) == [(6, 10)]
    assert segment.source_spans(0, 14) == [(0, 17)]


def test_one_odd_blank_for_another_needs_no_runs() -> None:
    (segment,) = read_text("17\u00a0h\u202f10")
    assert segment.text == "17 h 10"
    assert segment.runs is None


def test_drops_what_nobody_sees() -> None:
    (segment,) = read_text("Ge\u00adschlechts\u200bein\x00trag")
    assert segment.text == "Geschlechtseintrag"
    assert segment.source_spans(0, 18) == [(0, 21)]


def test_keeps_the_joiners_that_persian_is_spelled_with() -> None:
    assert [s.text for s in read_text("\u0628\u06cc\u0646\u200c\u0627\u0644\u0645\u0644\u0644")] == [
        "\u0628\u06cc\u0646\u200c\u0627\u0644\u0645\u0644\u0644"
    ]


def test_shows_a_lone_surrogate_as_replaced() -> None:
    assert [s.text for s in read_text("Title \udcff here")] == ["Title \ufffd here"]


@given(st.text(alphabet=st.sampled_from("ab. \t\xa0\u200b\u200c\xad\ufeff\x00\ud800"), max_size=30))
def test_shows_a_line_as_the_tests_render_it(line: str) -> None:
    seen = rendered(line, [(0, len(line))])
    assert shown(line).strip("\u200c \u200d") == seen.strip("\u200c \u200d")


@given(st.text(max_size=60))
def test_every_stretch_of_a_segment_is_in_its_source(text: str) -> None:
    for segment in read_text(text):
        for start in range(len(segment.text)):
            for stop in range(start + 1, len(segment.text) + 1):
                spans = segment.source_spans(start, stop)
                assert all(segment.start <= a < b <= segment.stop for a, b in spans), (start, stop, spans)
