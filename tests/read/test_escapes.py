r"""Line breaks that are written out, as "\n"."""

from __future__ import annotations

import json

import pytest

import newsparse
from tests.rendering import check_account

TEXT = (
    "Boats back in port after storm\n\nBy Ann Lee\n\nThe boats are back in the café’s port, the mayor said.\n\n"
    'More of them will come "soon", he said to the crowd on the quay.'
)


@pytest.mark.parametrize("written", [json.dumps(TEXT)[1:-1], TEXT.replace("\n", "\\n"), repr(TEXT)[1:-1]])
def test_they_are_read_as_line_breaks(written: str) -> None:
    article, wanted = newsparse.parse(written), newsparse.parse(TEXT)
    assert (article.title, article.authors, article.text) == (wanted.title, wanted.authors, wanted.text)
    assert [note.code for note in article.notes] == ["written-out-line-breaks"]


def test_the_account_is_that_of_the_source() -> None:
    written = json.dumps(TEXT)[1:-1]
    trace = newsparse.explain(written)
    assert trace.source == written
    assert "".join(trace.source[entry.start : entry.stop] for entry in trace.ledger) == written
    title = trace.article.evidence["title"]
    assert [written[start:stop] for start, stop in title.spans] == ["Boats back in port after storm"]


def test_halves_of_characters_are_joined() -> None:
    assert newsparse.parse("Boats\\n\\nA boat \\ud83d\\udea2 is back in the port, he said.\\nIt is old.").blocks[
        0
    ].text == ("A boat 🚢 is back in the port, he said.")


@pytest.mark.parametrize(
    "raw",
    [
        r"The file lies in C:\news\notes, said the clerk of the port on Friday.",
        "The program prints \\n at the end.\n\nIt printed \\n and \\n and \\n, the clerk of the port said on Friday.",
    ],
)
def test_a_path_or_a_text_with_lines_of_its_own_stays(raw: str) -> None:
    trace = newsparse.explain(raw)
    check_account(trace)
    assert "\\n" in trace.article.text
    assert not trace.article.notes
