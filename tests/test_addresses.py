"""What is an address, and what it leads to."""

from __future__ import annotations

from urllib.parse import urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.addresses import day_in, resolved


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


@pytest.mark.parametrize(
    ("address", "day"),
    [
        ("https://example.org/2020/06/05/port", "2020-06-05"),
        ("https://example.org/news/2020-6-5/port.html", "2020-06-05"),
        ("https://example.org/view/AKR20200605143200051", "2020-06-05"),
        ("https://example.org/20200605/port", "2020-06-05"),
        ("https://example.org/news/t20200605_71.htm", "2020-06-05"),
        ("https://example.org/20201345/2020/06/05", "2020-06-05"),
        ("https://example.org/view/20201345", None),
        ("https://example.org/view/202006057100", None),  # no time of day follows, so it is a number
        ("https://example.org/view/120200605", None),
        ("https://example.org/1/2020", None),
        ("", None),
    ],
)
def test_an_address_names_a_day_where_its_digits_are_one(address: str, day: str | None) -> None:
    found = day_in(address)
    assert (found and found[0].isoformat()) == day


STEPS = ("a", "b/", "..", "../", ".", "./", "?q=1", "#f", "c.html", "x;y", "&", "%20", "é")


@given(
    st.lists(st.sampled_from(STEPS), max_size=5).map("".join),
    st.sampled_from(["", "/", "//h.org/"]),
    st.sampled_from(
        ["https://example.org/news/ferry", "https://e.org", "https://e.org/a/b/?x=1#f", "http://e.org/a/b"]
    ),
)
def test_addresses_are_made_whole_as_the_standard_library_does(steps: str, start: str, base: str) -> None:
    assert resolved(start + steps, base) == urljoin(base, start + steps)


@pytest.mark.parametrize("written", ["mailto:a@b.c", "javascript:x", "https://e.org/", "http://[", "//[", "data:,a"])
def test_what_is_whole_or_odd_stays_and_raises_nothing(written: str) -> None:
    assert resolved(written, "https://example.org/a").endswith(written)


PORT = "Port reopens\n\nThe port of Merrin opened again after the storm, the mayor said.\n\nThe crews waited."


@pytest.mark.parametrize("raw", [PORT, "".join(f"<p>{line}</p>" for line in PORT.split("\n\n"))])
def test_the_callers_address_dates_what_has_no_date(raw: str) -> None:
    article = newsparse.parse(raw, url="https://example.org/2020/06/05/port")
    assert str(article.date) == "2020-06-05"
    assert article.evidence["published"].origin == "argument"
    assert article.evidence["published"].spans == ()


def test_the_address_gives_way_to_any_date_that_stands_there() -> None:
    article = newsparse.parse(
        PORT.replace("\n\n", "\n\nJune 8, 2020\n\n", 1), url="https://example.org/2020/06/05/port"
    )
    assert str(article.date) == "2020-06-08"


def test_no_article_has_no_date_of_its_address() -> None:
    assert newsparse.parse("", url="https://example.org/2020/06/05/port").date is None
