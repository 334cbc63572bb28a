"""Hostile inputs come back accounted for, and what is honest in them survives."""

from __future__ import annotations

from typing import Literal

import pytest

import newsparse
from tests.hostile.inputs import INPUTS, SENTENCES, TEXTS
from tests.rendering import check_account

SIZE = 4_000

NOTED = {
    "combining marks": {"composed-letters"},
    "a long tail of combining marks": {"composed-letters"},
    "deep JSON": {"over-limit"},
}
"""What is noted of an input wherever it stands; nothing is of all others, but that no article is there."""

NO_ARTICLE = {
    "text": "short lines|by on lines|source links|share|pipes of tables|stars of Markdown|headings of Markdown"
    "|continue reading|numbers of lists".split("|"),
    "html": ["headings", "articles", "posts"],
}
"""Inputs that look like a whole page with no article on it, where nothing stands before them."""


def _check(raw: str, kind: str, name: str, *, alone: bool = False) -> newsparse.Article:
    """Reads the input, and holds what it gives and what is noted of it against what must be."""
    trace = newsparse.explain(raw, kind=kind)  # type: ignore[arg-type]  # text or html
    check_account(trace)
    newsparse.to_json(trace.article).encode("utf-8")
    none = {"no-article"} if alone and name in NO_ARTICLE[kind] else set()
    assert {note.code for note in trace.article.notes} == NOTED.get(name, set()) | none
    return trace.article


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_with_paragraphs_before_it(name: str) -> None:
    before, after = (" ".join(SENTENCES), " ".join(SENTENCES[::-1]))
    article = _check(f"{before}\n\n{after}\n\n{TEXTS[name](SIZE)}", "text", name)
    assert before in article.text or before in (article.title, article.standfirst)
    assert after in article.text


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_alone_and_as_bytes(name: str) -> None:
    raw = TEXTS[name](SIZE)
    _check(raw, "text", name, alone=True)
    newsparse.parse(raw.encode("utf-8", "surrogatepass"))
    newsparse.parse(raw.encode("utf-16", "surrogatepass"))


@pytest.mark.parametrize("name", [*INPUTS, *TEXTS])
def test_markup_with_paragraphs_before_it(name: str) -> None:
    make = INPUTS.get(name) or TEXTS[name]
    before = "".join(f"<p>{sentence} {other}</p>" for sentence, other in (SENTENCES, SENTENCES[::-1]))
    article = _check(f"<html><body>{before}<div>{make(SIZE)}</div></body></html>", "html", name)
    assert SENTENCES[0] in article.text
    assert SENTENCES[1] in article.text


@pytest.mark.parametrize("name", [*INPUTS, *TEXTS])
def test_markup_alone(name: str) -> None:
    _check((INPUTS.get(name) or TEXTS[name])(SIZE), "html", name, alone=True)


@pytest.mark.long
@pytest.mark.parametrize("name", [*INPUTS, *TEXTS])
def test_a_great_deal_of_it_before_and_behind_paragraphs(name: str) -> None:
    much = (INPUTS.get(name) or TEXTS[name])(500_000)
    kind: Literal["text", "html"] = "html" if name in INPUTS else "text"
    paragraphs = "\n\n".join((" ".join(SENTENCES), " ".join(SENTENCES[::-1])))
    if kind == "html":
        paragraphs = "".join(f"<p>{line}</p>" for line in paragraphs.split("\n\n"))
    for raw in (f"{paragraphs}\n\n{much}", f"{much}\n\n{paragraphs}"):
        trace = newsparse.explain(raw, kind=kind)
        check_account(trace)
        newsparse.to_json(trace.article).encode("utf-8")
    article = newsparse.parse(f"{paragraphs}\n\n{much}", kind=kind)
    assert all(sentence in f"{article.title} {article.text}" for sentence in SENTENCES)
