"""Letters that are written with their marks apart."""

from __future__ import annotations

import unicodedata

import pytest

import newsparse
from newsparse.read.compose import compose_source
from tests import cases
from tests.rendering import check_account
from tests.tongues import TONGUES

ARTICLES = {case["language"]: case["raw"] for case in cases.load_languages()}


@pytest.mark.parametrize("language", sorted(ARTICLES))
def test_the_fields_are_those_of_the_letters_as_one(language: str) -> None:
    raw = unicodedata.normalize("NFC", ARTICLES[language])
    trace = newsparse.explain(unicodedata.normalize("NFD", raw))
    article, whole = trace.article, newsparse.parse(raw)
    check_account(trace)
    for field in ("title", "text", "tags", "authors", "source_name", "language"):
        assert _composed(getattr(article, field)) == getattr(whole, field), field
    assert (article.published and article.published.date) == (whole.published and whole.published.date)


def _composed(value: str | tuple[str, ...] | None) -> str | tuple[str, ...] | None:
    if isinstance(value, tuple):
        return tuple(unicodedata.normalize("NFC", one) for one in value)
    return value and unicodedata.normalize("NFC", value)


def test_what_is_read_is_written_as_the_source_writes_it() -> None:
    raw = unicodedata.normalize(
        "NFD", "<h1>Café öffnet</h1><p>Das <a href='/c'>Café</a> am Hafen öffnete am Freitag.</p>"
    )
    article = newsparse.parse(raw)
    assert article.title == unicodedata.normalize("NFD", "Café öffnet")
    assert article.text == unicodedata.normalize("NFD", "Das Café am Hafen öffnete am Freitag.")
    link = article.blocks[0].links[0]
    assert article.text[link.start : link.stop] == "Cafe\u0301"


def test_each_text_is_written_as_its_own_place_has_it() -> None:
    raw = "Café opens\n\nThe cafe\u0301 opened again on Friday, the mayor said."
    article = newsparse.parse(raw)
    assert article.title == "Café opens"
    assert article.text == "The cafe\u0301 opened again on Friday, the mayor said."


def test_a_text_with_a_letter_in_both_ways_has_it_composed() -> None:
    raw = "Café opens\n\nThe café and the other cafe\u0301 opened again on Friday, the mayor said."
    assert newsparse.parse(raw).text == "The café and the other café opened again on Friday, the mayor said."


def test_spans_are_those_of_the_input() -> None:
    raw = "Cafe\u0301 opens\n\nThe cafe\u0301 opened again on Friday, the mayor said."
    article = newsparse.parse(raw)
    assert article.title == "Cafe\u0301 opens"
    assert [raw[start:stop] for start, stop in article.evidence["title"].spans] == ["Cafe\u0301 opens"]
    assert article.evidence["title"].derived
    assert [(note.code, note.detail[:2]) for note in article.notes] == [("composed-letters", "2 ")]


def test_marks_that_make_no_letter_stay() -> None:
    raw = "Port opens\n\nThe x\u0302 of the formula was e\u20dd, the mayor said on Friday."
    article = newsparse.parse(raw)
    assert "x\u0302" in article.text
    assert article.notes == ()


def test_a_tail_of_marks_costs_no_more_than_its_length() -> None:
    assert compose_source("a" + "\u0301\u0316" * 50_000) is not None


def test_what_is_repaired_as_well_is_counted_back_over_both() -> None:
    pytest.importorskip("ftfy", reason="SKIPPED: ftfy, of the extra repair, is not installed")
    line = TONGUES["fr"][1].encode().decode("cp1252", "ignore")
    raw = f"Re\u0301ouverture du cafe\u0301\n\n{line}"
    trace = newsparse.explain(raw, repair=True)
    assert trace.ledger[-1].stop == len(raw)
    assert [raw[a:b] for a, b in trace.article.evidence["title"].spans] == ["Re\u0301ouverture du cafe\u0301"]
