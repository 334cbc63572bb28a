"""Artifacts where they may stand, and where they may not."""

from __future__ import annotations

import pytest

import newsparse

ONE = "The ferry left this morning with two hundred passengers and the island mail on board.\n\n"
TWO = "The company repaired the rudder in its own dock, the captain said on the quay."


@pytest.mark.parametrize(
    "line", ["[ad_1]", "[AD_1]", "( ad_1 )", "［ad_2］", "##########", "(*)", "[19459004][19459005]", "( * ) ( * )"]
)
def test_a_line_of_residue_goes_wherever_it_stands(line: str) -> None:
    for raw in (f"{line}\n\n{ONE}{TWO}", f"{ONE}{line}\n\n{TWO}", f"{ONE}{TWO}\n\n{line}"):
        article = newsparse.parse(raw)
        assert [block.text for block in article.blocks] == [ONE.strip(), TWO]
        assert article.removed
        assert article.title is None


@pytest.mark.parametrize(
    "mask", ["[19459001]", "[19 459 001]", "[19459 001]", "[19,459,001]", "[19659002]", "(19459001)", "[ad_1]"]
)
def test_residue_inside_a_sentence_leaves_a_whole_sentence(mask: str) -> None:
    article = newsparse.parse(f"{ONE}The company {mask}repaired{mask} the rudder in its own dock, he said.")
    assert article.blocks[1].text == "The company repaired the rudder in its own dock, he said."


def test_a_mask_inside_a_word_leaves_the_word() -> None:
    assert (
        newsparse.parse("The com[19459001]pany repaired the rudder in its dock.").text
        == "The company repaired the rudder in its dock."
    )


def test_a_tail_line_goes_only_after_the_last_paragraph() -> None:
    assert "Source: harbour office" in newsparse.parse(f"{ONE}Source: harbour office\n\n{TWO}").text
    article = newsparse.parse(f"{ONE}{TWO}\n\nSource: harbour office")
    assert article.text.endswith(TWO)
    assert article.source_name == "harbour office"


def test_the_crawl_date_glued_before_the_first_word() -> None:
    article = newsparse.parse(f"date 2020-06 {ONE}{TWO}")
    assert article.blocks[0].text == ONE.strip()
    assert article.published is None
    assert [r.rule for r in article.removed] == ["crawl-date"]
    assert (
        "date 2020-06 on" in newsparse.parse(f"{ONE}From that date 2020-06 on no ferry sailed, the captain said.").text
    )


def test_a_mention_of_a_source_link_is_text() -> None:
    line = "The message contained a source link that led to a false page, the police said."
    assert newsparse.parse(f"{ONE}{line}\n\nSource link").blocks[-1].text == line
