"""What is neither text nor a page gets a note that says what to give instead."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import lzma
import zipfile

import pytest

import newsparse

TEXT = "Port reopens\n\nThe port opened again on Friday, the mayor said."


def zipped() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("word/document.xml", TEXT)
    return file.getvalue()


@pytest.mark.parametrize(
    ("raw", "detail"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Type/Catalog>>\nendobj\n", "PDF"),
        ("%PDF-1.7\n1 0 obj", "PDF"),
        (gzip.compress(TEXT.encode(), mtime=0), "gzip.decompress"),
        (bz2.compress(TEXT.encode()), "bz2.decompress"),
        (lzma.compress(TEXT.encode()), "lzma.decompress"),
        (zipped(), "ZIP"),
        (b"\x89PNG\r\n\x1a\n" + bytes(40), "picture"),
        (b"\xff\xd8\xff\xe0" + bytes(40), "picture"),
        (rb"{\rtf1\ansi The port opened.}", "rich text"),
        (json.dumps({"title": "Port reopens", "text": TEXT}), "record"),
        (str({"title": "Port reopens", "text": TEXT}), "record"),
    ],
)
def test_a_file_of_another_kind_is_told(raw: str | bytes, detail: str) -> None:
    (found,) = [note for note in newsparse.parse(raw).notes if note.code == "foreign-format"]
    assert detail in found.detail


@pytest.mark.parametrize(
    "raw",
    [
        TEXT,
        TEXT.encode(),
        "{Merrin} the port opened again on Friday, the mayor said.",
        "BZh is the name of a boat in the port, the mayor said.",
        f"<p>{TEXT}</p>",
        '{"@type": "NewsArticle", "headline": "Port reopens", "articleBody": "The port opened again, he said."}',
        "",
    ],
)
def test_text_and_pages_get_no_such_note(raw: str | bytes) -> None:
    assert "foreign-format" not in {note.code for note in newsparse.parse(raw).notes}
