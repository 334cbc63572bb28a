"""What is left is the body; wrapped lines become paragraphs again."""

from __future__ import annotations

import newsparse
from tests.rendering import check_promises

WRAPPED = """Ferry sails again after nine weeks

The ferry to the northern islands left the port this morning for the
first time in nine weeks, with two hundred passengers and the island
mail on board. The company had repaired the rudder in its own dock,
because no yard in the region had room before the summer, and because
the island council had asked for it.

The regional council will report in May on a second ship.
"""


def test_a_paragraph_wrapped_over_five_lines_is_one_block() -> None:
    trace = newsparse.explain(WRAPPED)
    check_promises(trace)
    first, second = trace.article.blocks
    assert first.text.startswith("The ferry to the northern islands left the port this morning for the first time in")
    assert first.text.endswith("because the island council had asked for it.")
    assert len(first.spans) == 5
    assert second.text == "The regional council will report in May on a second ship."
    assert [note.code for note in trace.article.notes] == ["joined-lines"]


def test_a_list_is_not_joined() -> None:
    raw = "The divers found these things below the quay, and brought them up:\nblouses\nthree anchors\na safe\n"
    assert len(newsparse.parse(raw).blocks) == 4


def test_a_poem_is_not_joined() -> None:
    lines = (
        "The gulls are white, the sea is grey,",
        "The mail boat sailed at noon today,",
        "And who is left upon the quay",
        "Will wait until the month of May.",
    )
    raw = "The harbour poem\n\n" + "\n".join(lines)
    assert len(newsparse.parse(raw).blocks) >= 4


def test_paragraphs_of_one_line_each_are_not_joined() -> None:
    raw = "\n".join(
        [
            "The ferry left the port this morning, the captain said on Friday.",
            "It will be back by noon, if the weather lets it sail at all.",
        ]
        * 3
    )
    assert len(newsparse.parse(raw).blocks) == 6


def test_nothing_gives_nothing() -> None:
    for raw in ("", " \n\t\n", "\ufeff", b"", "\u200b\n\u200b"):
        article = newsparse.parse(raw)
        assert not article
        assert article.blocks == ()
        assert article.text == ""
        assert article.language is None


def test_sentences_of_one_width_are_not_joined() -> None:
    raw = "\n".join(["The ferry left the port again this morning."] * 5)
    assert len(newsparse.parse(raw).blocks) == 5


HYPHENATED = """Boats back in port

The boats are back in the port of Merrin, the may-
or of the town said on Friday. More of them will
come soon, he said to the crowd on the well-
known harbour, where they had waited for hours.

The council had asked for it in June, and paid half
of the cost. The mayor was glad.
"""


def test_a_word_that_was_broken_at_the_end_of_a_line_is_one_where_the_text_has_it_as_one() -> None:
    trace = newsparse.explain(HYPHENATED)
    check_promises(trace)
    assert "the mayor of the town said" in trace.article.text
    assert "on the well-known harbour" in trace.article.text
    assert [(removal.text, removal.rule) for removal in trace.article.removed] == [("-", "hyphenation")]


def test_the_hyphen_stays_where_the_text_does_not_have_the_word() -> None:
    article = newsparse.parse(HYPHENATED.replace("The mayor was glad.", "He was glad."))
    assert "the may-or of the town said" in article.text
