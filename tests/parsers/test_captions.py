"""Captions: where the credit stands, and that nothing breaks where there is no text around it."""

from __future__ import annotations

import pytest

import newsparse
from tests.rendering import check_promises

ONE = "The ferry left this morning with two hundred passengers and the island mail on board.\n\n"
TWO = "The company repaired the rudder in its own dock, the captain said on the quay."


def test_caption_and_credit_have_spans_of_their_own() -> None:
    trace = newsparse.explain(f"{ONE}Ferry in the port. (Photo: Ann Lee)\n\n{TWO}")
    check_promises(trace)
    (image,) = trace.article.images
    assert image == (None, "Ferry in the port.", "Photo: Ann Lee", None)
    (evidence,) = trace.article.evidence["images"].items
    assert [trace.source[start:stop] for start, stop in evidence.spans] == ["Ferry in the port.", "Photo: Ann Lee"]
    assert [removal.text for removal in trace.article.removed] == ["(", ")"]


def test_credits_without_any_text() -> None:
    for raw in ("(AP)", "(Photo:\n(AP Photo/Ann)", "Foto: Ann Lee\nFoto: Bob Roe", "© Ann", "Photo:"):
        check_promises(newsparse.explain(raw))


def test_an_agency_alone_below_the_text_is_the_agency_and_no_picture() -> None:
    article = newsparse.parse(f"{ONE}{TWO}\n\n(AP)")
    assert article.agency == "AP"
    assert article.images == ()
    assert article.text.endswith(TWO)


@pytest.mark.parametrize(
    "lines",
    [
        "Image source, Getty Images\nImage caption,\nThe boats wait at the quay",
        "Image source, Getty Images\n\nImage caption,\n\nThe boats wait at the quay",
        "Image source, Getty Images\n\nImage caption, The boats wait at the quay",
        "Fuente de la imagen, Getty Images\n\nPie de foto, The boats wait at the quay",
        "Автор фото, Getty Images\n\nПодпись к фото,\n\nThe boats wait at the quay",
    ],
)
def test_a_label_introduces_the_caption_below_the_credit(lines: str) -> None:
    text = "The boats are back in the port, the mayor said.\n\nMore of them will come soon, he said to the crowd."
    trace = newsparse.explain(f"Boats back in port after storm\n\n{lines}\n\n{text}")
    check_promises(trace)
    (image,) = trace.article.images
    assert image.caption == "The boats wait at the quay"
    assert "Getty Images" in (image.credit or "")
    assert trace.article.text == text


def test_a_sentence_that_begins_with_the_word_caption_is_text() -> None:
    sentence = "Caption writers are the quiet people of the newsroom, she said on Friday."
    assert sentence in newsparse.parse(f"Quiet people\n\nThey work at night, she said of them.\n\n{sentence}").text
