"""The model: labels inside segments, the ledger, and the cases that it was made for."""

from __future__ import annotations

import pytest

from newsparse.document import Document, Entry, Options, Role, ledger
from newsparse.read.text import read_text
from newsparse.rules import RULES


def document(source: str) -> Document:
    return Document(source, read_text(source), Options(RULES))


def seen(doc: Document) -> list[tuple[str, str]]:
    return [(doc.source[e.start : e.stop], str(e.role)) for e in ledger(doc) if e.role is not Role.WHITE_SPACE]


def test_a_byline_and_a_date_on_one_line() -> None:
    doc = document("By Ann Lee | June 5, 2020")
    (line,) = doc.segments
    line.label_part(0, 10, Role.BYLINE, "byline")
    line.label_part(13, 25, Role.DATE, "date")
    line.label(Role.LABEL, "rest")
    assert seen(doc) == [("By Ann Lee", "byline"), ("|", "label"), ("June 5, 2020", "date")]


def test_five_things_glued_into_one_line() -> None:
    source = "Author2019-01-07T17:27:31+02:00|Category|36 Kommentare"
    doc = document(source)
    (line,) = doc.segments
    line.label_part(0, 6, Role.BYLINE, "byline")
    line.label_part(6, 31, Role.DATE, "date")
    line.label_part(32, 40, Role.SECTION, "section")
    line.label_part(41, 54, Role.COUNTER, "counter")
    line.label(Role.LABEL, "separator")
    assert [text for text, _ in seen(doc)] == [
        "Author",
        "2019-01-07T17:27:31+02:00",
        "|",
        "Category",
        "|",
        "36 Kommentare",
    ]
    assert [role for _, role in seen(doc)] == ["byline", "date", "label", "section", "label", "counter"]


def test_a_mask_and_an_advert_are_holes_in_a_paragraph() -> None:
    doc = document("The port [19459001]opened[19459002] again ADVERT on Friday.")
    (line,) = doc.segments
    line.label_part(9, 19, Role.TRANSLATOR, "mask")
    line.label_part(25, 35, Role.TRANSLATOR, "mask")
    line.label_part(42, 48, Role.ADVERTISEMENT, "advert")
    line.label(Role.PARAGRAPH, "prose")
    assert line.remaining() == "The port opened again on Friday."
    assert [text for text, role in seen(doc) if role == "paragraph"] == ["The port", "opened", "again", "on Friday."]


def test_a_marker_is_the_tail_of_the_last_paragraph() -> None:
    doc = document("The end.  (tagsToTranslate) port")
    (line,) = doc.segments
    line.label_part(9, 26, Role.TRANSLATOR, "marker")
    line.label_part(27, 31, Role.TAG, "marker")
    line.label(Role.PARAGRAPH, "prose")
    assert line.remaining() == "The end."
    assert ledger(doc) == [
        Entry(0, 8, Role.PARAGRAPH, "prose"),
        Entry(8, 10, Role.WHITE_SPACE, "white-space"),
        Entry(10, 27, Role.TRANSLATOR, "marker"),
        Entry(27, 28, Role.WHITE_SPACE, "white-space"),
        Entry(28, 32, Role.TAG, "marker"),
    ]


def test_evidence_may_stand_at_the_head_of_a_paragraph_that_stays_whole() -> None:
    doc = document("VIENNA — The port opened.")
    doc.segments[0].label(Role.PARAGRAPH, "prose")
    doc.state("dateline", "VIENNA", 0, 0, 6, "dateline")
    assert doc.findings["dateline"].spans == ((0, 6),)
    assert seen(doc) == [("VIENNA — The port opened.", "paragraph")]


def test_labels_never_overlap() -> None:
    (line,) = document("The port opened").segments
    line.label_part(4, 8, Role.TAG, "one")
    for start, stop in ((0, 5), (5, 7), (7, 15), (0, 15)):
        with pytest.raises(ValueError, match="overlaps"):
            line.label_part(start, stop, Role.TAG, "two")
    line.label_part(0, 3, Role.TAG, "before")
    line.label_part(9, 15, Role.TAG, "after")
    assert [part.rule for part in line.parts or ()] == ["before", "one", "after"]


def test_a_ledger_with_an_unlabelled_line_is_an_error_of_the_parsers() -> None:
    with pytest.raises(AssertionError):
        ledger(document("The port opened"))


def test_what_nobody_sees_is_in_the_ledger_by_its_name() -> None:
    doc = document("\ufeff a\n\u200b\nb\u00ad")
    for segment in doc.segments:
        segment.label(Role.PARAGRAPH, "prose")
    assert [(e.start, e.stop, e.rule) for e in ledger(doc)] == [
        (0, 1, "byte-order-mark"),
        (1, 2, "white-space"),
        (2, 3, "prose"),
        (3, 4, "white-space"),
        (4, 5, "invisible-character"),
        (5, 6, "white-space"),
        (6, 7, "prose"),
        (7, 8, "invisible-character"),
    ]
