"""Hostile inputs come back accounted for, and what is honest in them survives."""

from __future__ import annotations

import pytest

import newsparse
from tests.hostile.inputs import INPUTS, SENTENCES, TEXTS
from tests.rendering import check_account

SIZE = 4_000


def _check(raw: str, kind: str) -> newsparse.Article:
    trace = newsparse.explain(raw, kind=kind)  # type: ignore[arg-type]  # text or html
    check_account(trace)
    trace.article.text.encode("utf-8")
    assert "over-limit" not in {note.code for note in trace.article.notes} or "JSON" in str(trace.article.notes)
    return trace.article


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_with_paragraphs_before_it(name: str) -> None:
    before, after = (" ".join(SENTENCES), " ".join(SENTENCES[::-1]))
    article = _check(f"{before}\n\n{after}\n\n{TEXTS[name](SIZE)}", "text")
    assert before in article.text or before in (article.title, article.standfirst)
    assert after in article.text


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_alone_and_as_bytes(name: str) -> None:
    raw = TEXTS[name](SIZE)
    _check(raw, "text")
    newsparse.parse(raw.encode("utf-8", "surrogatepass"))
    newsparse.parse(raw.encode("utf-16", "surrogatepass"))


@pytest.mark.parametrize("name", [*INPUTS, *TEXTS])
def test_markup_with_paragraphs_before_it(name: str) -> None:
    make = INPUTS.get(name) or TEXTS[name]
    before = "".join(f"<p>{sentence} {other}</p>" for sentence, other in (SENTENCES, SENTENCES[::-1]))
    article = _check(f"<html><body>{before}<div>{make(SIZE)}</div></body></html>", "html")
    assert SENTENCES[0] in article.text
    assert SENTENCES[1] in article.text


@pytest.mark.parametrize("name", [*INPUTS, *TEXTS])
def test_markup_alone(name: str) -> None:
    _check((INPUTS.get(name) or TEXTS[name])(SIZE), "html")
