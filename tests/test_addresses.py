"""What is an address, and what it leads to."""

from __future__ import annotations

import pytest

import newsparse


@pytest.mark.parametrize(
    "raw",
    ["https://example.org/news/port", b"pages/port.html", "/var/pages/port.txt\n", "C:\\pages\\port.htm", "a.warc.gz"],
)
def test_an_address_or_a_path_given_for_what_it_holds_has_a_note(raw: str | bytes) -> None:
    (note,) = [note for note in newsparse.parse(raw).notes if note.code == "mere-address"]
    assert "give what it holds" in note.detail


@pytest.mark.parametrize(
    "raw", ["", "Port reopens", "See https://example.org/port", "The U.S.", "<p>port.html</p>", "port.html\n\nport.txt"]
)
def test_what_is_more_than_an_address_has_none(raw: str) -> None:
    assert not [note for note in newsparse.parse(raw).notes if note.code == "mere-address"]
