"""News objects of IPTC ninjs 3.1, against its schema where that is at hand."""

from __future__ import annotations

import datetime as dt
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

import newsparse
from newsparse import Article, Moment
from tests.articles import FULL, articles

Check = Callable[[dict[str, Any]], None]


@pytest.fixture(scope="module")
def check() -> Check:
    """Raises for what is not valid against the schema of ninjs 3.1."""
    jsonschema = pytest.importorskip("jsonschema", reason="jsonschema is not installed")
    path = Path(os.environ.get("NEWSPARSE_SCHEMAS") or "nowhere") / "ninjs-schema_3.1.json"
    if not path.is_file():
        pytest.skip(f"{path.name} is not here; set NEWSPARSE_SCHEMAS to the folder that holds it")
    kind = jsonschema.Draft202012Validator
    validator = kind(json.loads(path.read_text(encoding="utf-8")), format_checker=kind.FORMAT_CHECKER)

    def validate(found: dict[str, Any]) -> None:
        validator.validate(json.loads(json.dumps(found)))

    return validate


def test_a_full_article_is_valid(check: Check) -> None:
    check(newsparse.to_ninjs(FULL))


def test_an_empty_article_is_valid(check: Check) -> None:
    check(newsparse.to_ninjs(Article()))


def test_the_schema_finds_what_is_wrong(check: Check) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    with pytest.raises(jsonschema.ValidationError):
        check({**newsparse.to_ninjs(FULL), "headline": "ninjs 1"})


@given(article=articles())
@settings(max_examples=40, deadline=None)
def test_any_article_is_valid(check: Check, article: Article) -> None:
    check(newsparse.to_ninjs(article))


def test_the_fields_stand_where_ninjs_has_them() -> None:
    found = newsparse.to_ninjs(FULL)
    assert found["uri"] == FULL.url
    assert found["representationType"] == "partial"
    assert found["headlines"][-1] == {"role": "main", "value": FULL.title}
    assert found["bodies"][0]["value"] == FULL.text
    assert found["firstCreated"] == found["versionCreated"] == "2024-05-05T10:04:00+02:00"
    assert found["people"] == [{"name": "Ann Lee", "rel": "author"}, {"name": "Bo Berg", "rel": "author"}]
    assert {"name": "Region", "rel": "section"} in found["subjects"]
    assert {"name": "Example Herald", "role": "source", "uri": FULL.source_url} in found["infoSources"]
    assert [picture["type"] for picture in found["associations"]] == ["picture", "picture"]


def test_a_day_without_a_time_makes_no_instant() -> None:
    found = newsparse.to_ninjs(Article(published=Moment(date=dt.date(2024, 5, 5))))
    assert "firstCreated" not in found
    assert found["edNote"] == "published 2024-05-05"


def test_an_article_without_an_address_has_the_same_name_each_time() -> None:
    one, other = Article(title="Port reopens"), Article(title="Port closes")
    assert newsparse.to_ninjs(one)["uri"] == newsparse.to_ninjs(one)["uri"] != newsparse.to_ninjs(other)["uri"]
    assert newsparse.to_ninjs(one, uri="urn:mine:1")["uri"] == "urn:mine:1"


def test_a_script_is_no_address() -> None:
    found = newsparse.to_ninjs(Article(url="javascript:alert(1)", source_url="data:text/html,x"))
    assert found["uri"].startswith("urn:uuid:")
    assert "infoSources" not in found
