"""The tag list that auto-posting plugins leave behind, in every form that it is made in."""

from __future__ import annotations

import pytest

import newsparse

HEAD = "Ferry sails again to the islands\n\n"
TEXT = "The ferry to Port Merrin left this morning with the island mail on board.\n\n"
LAST = "The company repaired the rudder in its own dock."


def tags(tail: str, text: str = TEXT) -> tuple[str, ...]:
    return newsparse.parse(HEAD + text + LAST + tail).tags


MARKERS = {
    "as in the founding input": "\n\n. (tagsToTranslate) ferry (t) rudder",
    "as the plug-in writes it": "  .[tagsToTranslate]ferry[t]rudder",
    "later versions, without the full stop": "  [tagsToTranslate]ferry[t]rudder",
    "glued to the text's own full stop": ". (tagsToTranslate) ferry (t) rudder",
    "full-width brackets": "\n\n。（tagsToTranslate）ferry（t）rudder",
    "full-width square brackets": "\n\n［tagsToTranslate］ferry［t］rudder",
    "mixed brackets": "\n\n[tagsToTranslate) ferry (t] rudder",
    "any case": "\n\n. (TAGSTOTRANSLATE) ferry (T) rudder",
    "a translator's case": "\n\n. (TagsToTranslate) ferry (T ) rudder",
    "blanks inside": "\n\n. ( tagsToTranslate ) ferry ( t ) rudder",
    "words torn apart": "\n\n. (tags to translate) ferry (t) rudder",
    "the full stop on a line of its own": "\n\n.\n(tagsToTranslate) ferry (t) rudder",
    "the marker on a line of its own": "\n\n. (tagsToTranslate)\nferry (t) rudder",
    "wrapped after a separator": "\n\n. (tagsToTranslate) ferry (t)\nrudder",
    "wrapped before a separator": "\n\n. (tagsToTranslate) ferry\n(t) rudder",
    "empty tags": "\n\n. (tagsToTranslate) (t) ferry (t) (t) rudder (t)",
    "a full stop after the list": "\n\n. (tagsToTranslate) ferry (t) rudder.",
    "no blanks at all": "\n\n.(tagsToTranslate)ferry(t)rudder",
    "a tag twice": "\n\n. (tagsToTranslate) ferry (t) rudder (t) Ferry",
    "no-break spaces": "\n\n.\u00a0(tagsToTranslate)\u00a0ferry\u00a0(t)\u00a0rudder",
    "an invisible character in the marker": "\n\n. (tags\u200bToTranslate) ferry (t) rudder",
    "a mask in the list": "\n\n. (tagsToTranslate) ferry (t) [19459001]rudder",
}


@pytest.mark.parametrize("end", ["", "\n\nSource link", "\nSource link", "\n\n[ad_2]\n\nSource"])
@pytest.mark.parametrize("form", MARKERS)
def test_reads_the_list_in_every_form(form: str, end: str) -> None:
    article = newsparse.parse(HEAD + TEXT + LAST + MARKERS[form] + end)
    assert article.tags == ("ferry", "rudder")
    assert article.blocks[-1].text.rstrip(".") == LAST.rstrip(".")
    assert "(t" not in article.text.lower()


@pytest.mark.parametrize(
    "tail",
    [
        "\n\nferry (t) rudder (t) mail",
        "\n\n(t) ferry (t) rudder (t) mail",
        "\n\n. ferry [t] rudder [t] mail",
        "  (t) ferry (t) rudder (t) mail",
        "\n\nferry (t)\nrudder (t)\nmail",
    ],
)
def test_reads_the_list_where_the_marker_was_lost(tail: str) -> None:
    article = newsparse.parse(HEAD + TEXT + LAST + tail + "\n\nSource link")
    assert article.tags == ("ferry", "rudder", "mail")
    assert article.blocks[-1].text == LAST


def test_a_last_short_line_that_begins_with_a_separator_is_a_list() -> None:
    assert tags("\n\n(t) ferry") == ("ferry",)


def test_the_full_stop_of_the_text_stays() -> None:
    article = newsparse.parse(HEAD + TEXT + LAST + "  . (tagsToTranslate) ferry")
    assert article.blocks[-1].text == LAST
    assert [r.text for r in article.removed] == [".", "(tagsToTranslate)"]


def test_the_last_marker_begins_the_list_and_others_are_removed() -> None:
    article = newsparse.parse(
        HEAD + "The port (tagsToTranslate) opened on Friday, he said.\n\n" + LAST + "\n\n(tagsToTranslate) ferry"
    )
    assert article.tags == ("ferry",)
    assert article.blocks[0].text == "The port opened on Friday, he said."


def test_a_wrapped_list_goes_on_over_its_lines() -> None:
    tail = "\n\n. (tagsToTranslate) northern islands (t) island mail (t) harbour company and\nits dock (t) rudder"
    assert tags(tail) == ("northern islands", "island mail", "harbour company and its dock", "rudder")


def test_the_list_ends_before_text() -> None:
    more = "A second article begins here with a sentence of its own, as long as sentences are."
    article = newsparse.parse(HEAD + TEXT + LAST + "\n\n. (tagsToTranslate) ferry (t) rudder\n\n" + more)
    assert article.tags == ("ferry", "rudder")
    assert article.blocks[-1].text == more


@pytest.mark.parametrize(
    "line",
    [
        "The model BS 334-340 (T) was built in the yard until 1980, the museum says.",
        "The class (t) of steel is written in brackets, the engineer said on Friday.",
        "Valves of type (T) and of type (T) are exchanged this week, the company said, on all three ships.",
    ],
)
def test_letters_in_brackets_in_a_sentence_are_text(line: str) -> None:
    article = newsparse.parse(HEAD + TEXT + line + "\n\n" + LAST)
    assert line in article.text
    assert article.tags == ()


class TestJoining:
    def test_joins_names_that_the_text_holds_only_together(self) -> None:
        article = newsparse.parse(HEAD + TEXT + LAST + "\n\n. (tagsToTranslate) ferry (t) Port (t) Merrin")
        assert article.tags == ("ferry", "Port Merrin")
        assert [(note.code, note.detail) for note in article.notes] == [("joined-tag", "Port Merrin")]
        assert article.evidence["tags"].derived
        assert article.evidence["tags"].items[1].derived
        assert len(article.evidence["tags"].items[1].spans) == 2

    def test_joins_three(self) -> None:
        text = "The ferry left Port Merrin Quay this morning with the island mail on board.\n\n"
        assert tags("\n\n. (tagsToTranslate) Port (t) Merrin (t) Quay (t) ferry", text) == ("Port Merrin Quay", "ferry")

    def test_leaves_words_in_lower_case(self) -> None:
        text = "The climate change report says that the climate of the islands grows warmer each year.\n\n"
        assert tags("\n\n. (tagsToTranslate) climate (t) change", text) == ("climate", "change")

    def test_leaves_a_pair_of_which_one_stands_alone_elsewhere(self) -> None:
        text = "Police Madrid said on Friday that the road to Madrid would stay closed for a week.\n\n"
        assert tags("\n\n. (tagsToTranslate) Police (t) Madrid", text) == ("Police", "Madrid")

    def test_leaves_a_pair_that_the_text_does_not_hold(self) -> None:
        assert tags("\n\n. (tagsToTranslate) Island (t) Mail") == ("Island", "Mail")

    def test_leaves_a_pair_that_does_not_stand_side_by_side(self) -> None:
        assert tags("\n\n. (tagsToTranslate) Port (t) ferry (t) Merrin") == ("Port", "ferry", "Merrin")

    def test_leaves_a_pair_in_the_other_order(self) -> None:
        assert tags("\n\n. (tagsToTranslate) Merrin (t) Port") == ("Merrin", "Port")

    def test_a_longer_word_is_not_the_tag(self) -> None:
        text = "The ferry to Port Merrin left Porthaven this morning with the island mail on board.\n\n"
        assert tags("\n\n. (tagsToTranslate) Port (t) Merrin", text) == ("Port Merrin",)


OTHER = "\n\n. (tagsToTranslate) harbour (t) crane\n\nThe boats wait for a berth in the north, the captain said.\n\n"


def test_the_lists_above_the_last_are_no_text() -> None:
    trace = newsparse.explain(HEAD + TEXT + LAST + OTHER + TEXT + ". (tagsToTranslate) ferry (t) rudder")
    assert trace.article.tags == ("ferry", "rudder")
    assert "harbour" not in trace.article.text
    (other,) = [r for r in trace.article.removed if r.rule == "other-tag-list"]
    assert other.text == ". (tagsToTranslate) harbour (t) crane"


def test_a_list_that_is_glued_to_its_text_leaves_the_text() -> None:
    article = newsparse.parse(HEAD + TEXT + LAST + OTHER.lstrip("\n") + TEXT + ". (tagsToTranslate) ferry (t) rudder")
    assert LAST in article.text
    assert "harbour" not in article.text


def test_a_marker_that_the_text_speaks_of_takes_no_text_with_it() -> None:
    spoken = "The plug-in left its marker (tagsToTranslate) in every article of the site, the editor said."
    article = newsparse.parse(HEAD + TEXT + spoken + "\n\n" + LAST + "\n\n. (tagsToTranslate) ferry (t) rudder")
    assert "in every article of the site, the editor said." in article.text
    assert article.tags == ("ferry", "rudder")
