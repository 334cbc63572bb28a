"""Captions: where the credit stands, and that nothing breaks where there is no text around it."""

from __future__ import annotations

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
