"""Who is credited: people, agencies and desks."""

from __future__ import annotations

import pytest

from newsparse.names import agency_in, is_desk, is_name, read_credits

CREDITS = {
    "Ann Lee": ["Ann Lee"],
    "Ann Lee and Bob Roe": ["Ann Lee", "Bob Roe"],
    "Ann Lee, Bob Roe & Carl Poe": ["Ann Lee", "Bob Roe", "Carl Poe"],
    "Ana Gómez y Luis Pérez": ["Ana Gómez", "Luis Pérez"],
    "Robin Amberg, Volontär (Sport)": ["Robin Amberg"],
    "Political Editor Ann Lee": ["Ann Lee"],
    "Ann Lee (ann@example.com)": ["Ann Lee"],
    "Ann Lee @annlee": ["Ann Lee"],
    "J.O. Roe": ["J.O. Roe"],
    "Lies de Bruin": ["Lies de Bruin"],
    "Jean-Luc O'Brien": ["Jean-Luc O'Brien"],
    "後藤大地": ["後藤大地"],
    "Lê Thu Cối": ["Lê Thu Cối"],
}


@pytest.mark.parametrize("text", CREDITS)
def test_reads_people(text: str) -> None:
    credits_ = read_credits(text)
    assert credits_ is not None
    assert [credit.name for credit in credits_] == CREDITS[text]
    assert not any(credit.collective for credit in credits_)
    assert all(text[credit.start : credit.stop] == credit.name for credit in credits_)


@pytest.mark.parametrize("text", ["dpa", "Reuters", "Redacción", "Example News Bureau", "ТАСС", "Agencia Reforma"])
def test_agencies_and_desks_are_no_people(text: str) -> None:
    credits_ = read_credits(text)
    assert credits_ is not None
    assert [credit.collective for credit in credits_] == [True]


@pytest.mark.parametrize(
    "text", ["Friday", "the time the port opened", "2 days ago", "", "June", "more than half of them"]
)
def test_prose_is_no_name(text: str) -> None:
    assert read_credits(text) is None


def test_one_word_is_a_name_only_after_a_word_that_says_so() -> None:
    assert not is_name("Africa")
    assert is_name("Newspeed", 1)
    assert not is_name("Monday", 1)


def test_an_agency_in_any_case_but_not_inside_a_word() -> None:
    assert agency_in("DPA")
    assert agency_in("(Reuters)")
    assert not agency_in("Apartment")
    assert not is_desk("Ann Lee")
