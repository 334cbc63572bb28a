"""Lines are looked up by their first words, once for all tables."""

from __future__ import annotations

from newsparse.document import Document, Options
from newsparse.introductions import MOST_WORDS
from newsparse.measures import opening
from newsparse.parsers.openings import LONGEST, find_openings
from newsparse.read.text import read_text
from newsparse.rules import RULES
from newsparse.rules.languages import spellings


def looked_up(source: str) -> Document:
    document = Document(source, read_text(source), Options(RULES))
    find_openings(document)
    return document


def test_a_line_is_given_to_each_table_that_has_a_line_like_it() -> None:
    document = looked_up("Tags: port, crew\nThe port opened\n12 photos\nRead more: the quay\nBy Ann Lee")
    assert document.beginnings["tags"] == [0]
    assert document.beginnings["number"] == [2]
    assert 3 in document.beginnings["related"]
    assert 4 in document.beginnings["meta"]


def test_what_stands_before_a_capital_is_looked_up_as_well() -> None:
    assert ("share", 0) in looked_up("ShareTweet").openings


def test_a_long_line_is_given_to_nobody_but_those_who_look_at_long_lines() -> None:
    line = f"By Ann Lee {'and the harbour ' * 20}"
    assert len(line) > LONGEST
    assert not looked_up(line).beginnings["meta"]
    assert looked_up(f"Tags: port, {'crew, ' * 50}quay").beginnings["tags"] == [0]


def test_a_first_word_is_the_same_by_every_way_that_leads_to_it() -> None:
    texts = ("However, it", "“The port", "It's open", "Photo: Roe", "...Quay", "ÉTÉ", "5. Mai", "E-Mail senden")
    openings = ["however,", "“", "it's", "photo", "quay", "été", "0", "e-mail"]
    assert [opening(text) for text in texts] == openings
    assert [opening(f"{text} and more") for text in texts] == openings


def test_no_phrase_is_longer_than_what_is_compared() -> None:
    fields = ("by", "published", "updated", "reading_time", "section", "today", "yesterday", "photo")
    phrases = [phrase for field in fields for phrase in spellings(field)]
    assert max(len(phrase.split()) for phrase in phrases) <= MOST_WORDS
