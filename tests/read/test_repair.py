"""What was decoded wrongly before it came here is repaired, line by line, and only where the caller asks for it."""

from __future__ import annotations

import sys
import unicodedata

import pytest

import newsparse
from tests.rendering import check_account
from tests.tongues import TONGUES

RIGHT = "Café rouvre\n\nPublié le 5 juin 2020\n\nPar Zoé Lané\n\n" + TONGUES["fr"][1] + "\n\nÉtiquettes: café, été"


def wrong(text: str, codec: str = "cp1252") -> str:
    """UTF-8 that was read in another encoding, as browsers read it."""
    data = text.encode()
    return "".join(bytes([byte]).decode(codec, "ignore") or chr(byte) for byte in data)


def test_without_the_extra_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ftfy", None)
    with pytest.raises(ModuleNotFoundError, match=r"pip install 'newsparse\[repair\]'"):
        newsparse.parse("CafÃ©", repair=True)
    line = "La riviÃ¨re monte encore ce matin, a dit le maire."
    assert newsparse.parse(f"RiviÃ¨re\n\n{line}").text == line


class TestWithFtfy:
    @pytest.fixture(autouse=True)
    def ftfy(self) -> None:
        pytest.importorskip("ftfy", reason="SKIPPED: ftfy, of the extra repair, is not installed")

    def test_every_field_is_repaired_and_its_spans_are_those_of_the_input(self) -> None:
        raw = wrong(RIGHT)
        trace = newsparse.explain(raw, repair=True)
        article, right = trace.article, newsparse.parse(RIGHT)
        assert trace.source == raw
        assert (article.title, article.authors, article.tags, article.text) == (
            right.title,
            right.authors,
            right.tags,
            right.text,
        )
        assert article.published == right.published
        shown = {name: [raw[a:b] for a, b in found.spans] for name, found in article.evidence.items()}
        assert shown["title"] == [wrong("Café rouvre")]
        assert shown["tags"] == [wrong("café"), wrong("été")]
        assert article.evidence["title"].derived

    @pytest.mark.parametrize(
        "tongue", ["fr", "de", "pl", "ru", "el", "tr", "he", "ar", "hi", "th", "zh", "ja", "ko", "vi"]
    )
    def test_the_account_of_the_input_has_no_gap(self, tongue: str) -> None:
        line = unicodedata.normalize("NFC", TONGUES[tongue][1])
        text = f"{line}\n\n{line}"
        trace = newsparse.explain(wrong(text), repair=True)
        assert trace.ledger[-1].stop == len(trace.source)
        assert all(one.stop == other.start for one, other in zip(trace.ledger, trace.ledger[1:], strict=False))
        assert trace.article.text == newsparse.parse(text).text
        assert {note.code for note in trace.article.notes} == {"repaired-line"}

    def test_only_the_lines_that_show_it_change_each_with_a_note(self) -> None:
        lines = [TONGUES["fr"][1], wrong(TONGUES["de"][1]), TONGUES["es"][1]]
        article = newsparse.parse("\n\n".join(lines), repair=True)
        assert article.text == "\n\n".join((TONGUES["fr"][1], TONGUES["de"][1], TONGUES["es"][1]))
        (note,) = article.notes
        assert note.code == "repaired-line"
        assert note.span == (len(lines[0]) + 2, len(lines[0]) + 2 + len(lines[1]))

    @pytest.mark.parametrize("tongue", TONGUES)
    def test_what_is_right_stays(self, tongue: str) -> None:
        trace = newsparse.explain(TONGUES[tongue][1], repair=True)
        assert trace == newsparse.explain(TONGUES[tongue][1])
        check_account(trace)

    def test_what_was_escaped_twice_is_escaped_once(self) -> None:
        said = "<p>The port of Merrin &amp;quot;opened&amp;quot; again &amp; closed, he said.</p>"
        page = f"<h1>Fish &amp;amp; chips</h1>{said}"
        article = newsparse.parse(page, repair=True)
        assert article.title == "Fish & chips"
        assert article.text == 'The port of Merrin "opened" again & closed, he said.'
        text = newsparse.parse("The port &quot;opened&quot; again, AT&T said on Friday morning.", repair=True)
        assert text.text == 'The port "opened" again, AT&T said on Friday morning.'
        assert [note.code for note in text.notes] == ["repaired-line"]
