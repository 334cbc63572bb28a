"""Batches of Arrow: rows kept, values those of parse(), read as users of other libraries read them."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

import newsparse

pa = pytest.importorskip("pyarrow", reason="the extra arrow is not installed")

from newsparse.arrow import ARTICLE_SCHEMA, parse_batch, parse_batches, to_batch  # noqa: E402
from newsparse.fingerprint import distance  # noqa: E402

TEXT = (
    "By Ann Lee\n\nMay 5, 2024, 10:04 +02:00\n\nPort reopens\n\n"
    "The port opened again on Friday, the mayor said.\n\nSource link"
)
PAGE = (
    "<h1>Port reopens</h1><p>The port opened <a href='https://example.org/a'>again</a> on Friday, the mayor said.</p>"
)


def batch(*raws: object, **columns: list[Any]) -> Any:
    return pa.record_batch({"id": [f"n{n}" for n in range(len(raws))], "text": list(raws), **columns})


def test_rows_order_and_ids_are_kept() -> None:
    found = parse_batch(batch(TEXT, None, "", PAGE))
    assert found.num_rows == 4
    assert found.column("id").to_pylist() == ["n0", "n1", "n2", "n3"]
    assert found.column("error").to_pylist() == [None, "the text is null", None, None]
    assert found.schema.remove_metadata() == pa.schema([("id", pa.string()), *ARTICLE_SCHEMA])


def test_values_are_those_of_parse() -> None:
    row, article = parse_batch(batch(TEXT)).to_pylist()[0], newsparse.parse(TEXT)
    plain = newsparse.to_dict(article)
    for name in ("title", "byline", "authors", "language", "text", "removed", "truncated", "rules_version"):
        assert row[name] == plain[name], name
    assert row["published_date"] == article.date
    assert row["published"]["instant"] == dt.datetime(2024, 5, 5, 8, 4, tzinfo=dt.UTC)
    assert row["published"]["offset_minutes"] == 120
    assert row["published"]["raw"] == "May 5, 2024, 10:04 +02:00"
    assert {one["field"]: one["rule"] for one in row["evidence"]} == {k: e.rule for k, e in article.evidence.items()}
    assert [[(s["start"], s["stop"]) for s in b["spans"]] for b in row["blocks"]] == [
        [*b.spans] for b in article.blocks
    ]


def test_links_of_pages_are_there() -> None:
    (row,) = parse_batch(batch(PAGE.encode())).to_pylist()
    assert row["blocks"][-1]["links"][0]["url"] == "https://example.org/a"


def test_every_field_of_an_article_has_a_column() -> None:
    assert set(newsparse.to_dict(newsparse.parse(""))) - {"date"} <= set(ARTICLE_SCHEMA.names)


def test_a_column_of_numbers_is_an_error_in_each_row() -> None:
    assert parse_batch(batch(1, 2)).column("error").to_pylist() == ["the text is no string and no binary but int"] * 2


def test_wrong_options_raise() -> None:
    with pytest.raises(ValueError, match="kind"):
        parse_batch(batch(TEXT), kind="pdf")  # type: ignore[arg-type]
    with pytest.raises(KeyError):
        parse_batch(batch(TEXT), column="body")
    with pytest.raises(ValueError, match="title"):
        parse_batch(batch(TEXT, title=["x"]), keep=["title"])


def test_addresses_come_from_their_column() -> None:
    found = parse_batch(batch(TEXT, TEXT, address=["https://example.org/x", None]), url_column="address")
    assert found.column("url").to_pylist() == ["https://example.org/x", None]


def test_fingerprints_are_the_article_s_in_two_s_complement() -> None:
    (found,) = to_batch([newsparse.parse(TEXT)], fingerprint=True).column("fingerprint").to_pylist()
    assert distance(found, newsparse.parse(TEXT).fingerprint or 0) == 0


def test_batches_come_lazily_and_empty_ones_too() -> None:
    found = parse_batches(iter([batch(TEXT), batch(TEXT).slice(0, 0)]))
    assert next(found).num_rows == 1
    assert next(found).num_rows == 0


def test_the_schema_says_which_rules_decided() -> None:
    assert ARTICLE_SCHEMA.metadata[b"newsparse.rules"].decode() == newsparse.RULES.version


def test_polars_reads_it() -> None:
    polars = pytest.importorskip("polars", reason="polars is not installed")
    frame = polars.from_arrow(parse_batch(batch(TEXT, None)))
    assert frame.filter(polars.col("error").is_null())["title"].to_list() == ["Port reopens"]


def test_duckdb_reads_it() -> None:
    duckdb = pytest.importorskip("duckdb", reason="duckdb is not installed")
    found = pa.table(parse_batch(batch(TEXT, None)))
    rows = duckdb.from_arrow(found).filter("error IS NULL").project("id, title, year(published_date)").fetchall()
    assert rows == [("n0", "Port reopens", 2024)]


def test_pandas_reads_it() -> None:
    pytest.importorskip("pandas", reason="pandas is not installed")
    assert list(parse_batch(batch(TEXT, None)).to_pandas()["title"].dropna()) == ["Port reopens"]
