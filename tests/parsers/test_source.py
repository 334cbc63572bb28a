"""Whom the text names as its source."""

from __future__ import annotations

import pytest

import newsparse

TEXT = (
    "The ferry left this morning with the island mail on board.\n\nThe company repaired the rudder in its own dock.\n\n"
)


@pytest.mark.parametrize(
    ("tail", "name"),
    [
        ("Source: Example Herald", "Example Herald"),
        ("- Source: Example Herald", "Example Herald"),
        ("SOURCE : Example Herald.", "Example Herald"),
        ("Quelle: dpa", "dpa"),
        ("Fuente: Diario del Puerto", "Diario del Puerto"),
        ("Źródło: Kurier Portowy", "Kurier Portowy"),
        ("Источник: Портовые новости", "Портовые новости"),
        ("来源：港口日报", "港口日报"),
        ("Source\nExample Herald", "Example Herald"),
        ("Quelle\n\nHafenbote", "Hafenbote"),
        ("View at DailyMotion", "DailyMotion"),
        ("via example.com", "example.com"),
        ("(via Example Herald)", "Example Herald"),
        ("The post Ferry sails again appeared first on Example Herald.", "Example Herald"),
        ("This article was originally published by Example Herald. Read the original article.", "Example Herald"),
        ("This story originally appeared on Example Science.", "Example Science"),
    ],
)
def test_reads_the_name(tail: str, name: str) -> None:
    article = newsparse.parse(TEXT + tail)
    assert article.source_name == name
    assert len(article.blocks) == 2


def test_reads_the_address() -> None:
    article = newsparse.parse(TEXT + "via example.at https://example.at/story")
    assert (article.source_name, article.source_url) == ("example.at", "https://example.at/story")
    article = newsparse.parse(TEXT + "Source: https://example.at/story")
    assert (article.source_name, article.source_url) == (None, "https://example.at/story")


def test_the_writer_of_a_copied_text_is_its_author() -> None:
    article = newsparse.parse(TEXT + "Source by Jane Roe")
    assert article.authors == ("Jane Roe",)
    assert article.source_name is None


@pytest.mark.parametrize("line", ["Source link", "Source", "Lien source", "ссылка на источник"])
def test_a_link_says_only_that_there_is_a_source(line: str) -> None:
    article = newsparse.parse(TEXT + line)
    assert article.source_name is None
    assert len(article.blocks) == 2


@pytest.mark.parametrize(
    "line",
    [
        "Источник проблем с паромом нашли только на третий день, сообщил капитан.",
        "Sources close to the company said the rudder had been known to be weak.",
        "Via Appia was closed to all traffic on Friday, the city of Rome said.",
        "The article appeared first in a journal that nobody reads any more, he said.",
    ],
)
def test_prose_that_begins_with_the_word_is_text(line: str) -> None:
    article = newsparse.parse(TEXT + line)
    assert article.blocks[-1].text == line
    assert article.source_name is None


def test_a_source_in_mid_text_belongs_to_what_stands_above_it() -> None:
    raw = TEXT + "Quelle: Statistisches Amt\n\nThe figures cover all ferries of the past ten years, the office says."
    assert newsparse.parse(raw).source_name is None
