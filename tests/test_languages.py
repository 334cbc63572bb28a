"""The tables by language, what of them was seen on pages, and their page of the docs."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest
from attrs import fields_dict
from verified import VERIFIED

from newsparse.rules.furniture import FURNITURE
from newsparse.rules.languages import LANGUAGES, Language

TOOL = Path(__file__).parent.parent / "tools" / "list_languages.py"


def test_every_language_has_every_field() -> None:
    empty = {(c, field) for c in FURNITURE for field in fields_dict(Language) if not getattr(LANGUAGES[c], field)}
    assert empty <= {(code, "hour") for code in ("sv", "no", "da", "fi")}  # they write nothing behind a time


@pytest.mark.parametrize("code", VERIFIED)
def test_what_was_seen_stands_in_the_tables(code: str) -> None:
    texts = [*FURNITURE[code].values(), *(getattr(LANGUAGES[code], field) for field in fields_dict(Language))]
    known = {word for text in texts for part in text.split("/") for word in (*part.split("|"), *text.split("|"))}
    assert set(VERIFIED[code].split("|")) <= known


def test_the_page_of_the_docs_is_what_the_tables_say() -> None:
    specification = importlib.util.spec_from_file_location("list_languages", TOOL)
    assert specification is not None
    assert specification.loader is not None
    tool = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(tool)
    assert tool.page() == tool.PAGE.read_text(encoding="utf-8")
