"""Batches of Arrow: rows kept, values those of parse(), read as users of other libraries read them."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

import newsparse

pa = pytest.importorskip("pyarrow", reason="the extra arrow is not installed")

from newsparse.arrow import ARTICLE_SCHEMA, parse_batch, parse_batches, to_batch  # noqa: E402
from newsparse.fingerprint import distance  # noqa: E402
from tests import cases  # noqa: E402

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


def test_nothing_of_an_article_is_lost_on_the_way() -> None:
    raws = [TEXT, None, PAGE, "", *(case["raw"] for case in cases.load()[::9])]
    for raw, row in zip(raws, parse_batch(batch(*raws)).to_pylist(), strict=True):
        if raw is None:
            assert {name for name, value in row.items() if value is not None} == {"id", "error"}
            continue
        article = newsparse.parse(raw)
        plain = newsparse.to_dict(article)
        assert row.pop("published_date") == article.date
        for name in ("published", "modified"):
            moment = row.pop(name)
            stated = ("value", "raw", "precision", "ambiguous")
            assert (moment and {key: moment[key] for key in stated}) == plain.pop(name)
        assert row.pop("error") is row.pop("fingerprint") is None
        found = {one.pop("field"): one for one in row.pop("evidence")}
        assert listed(found) == {k: {n: v for n, v in e.items() if n != "items"} for k, e in plain["evidence"].items()}
        assert listed({name: value for name, value in row.items() if name != "id"}) == {
            name: value for name, value in plain.items() if name not in ("date", "evidence")
        }


def listed(value: Any) -> Any:
    """Spans as lists of two, as JSON has them."""
    if isinstance(value, dict):
        if set(value) == {"start", "stop"}:
            return [value["start"], value["stop"]]
        return {name: listed(one) for name, one in value.items()}
    return [listed(one) for one in value] if isinstance(value, list) else value


def test_links_of_pages_are_there() -> None:
    (row,) = parse_batch(batch(PAGE.encode())).to_pylist()
    assert row["blocks"][-1]["links"][0]["url"] == "https://example.org/a"


def test_every_field_of_an_article_has_a_column() -> None:
    assert set(newsparse.to_dict(newsparse.parse(""))) - {"date"} <= set(ARTICLE_SCHEMA.names)


def test_a_column_of_numbers_is_an_error_in_each_row() -> None:
    assert parse_batch(batch(1, 2)).column("error").to_pylist() == ["the text is no string and no binary but int"] * 2


def test_what_raises_is_an_error_in_its_row_alone() -> None:
    found = parse_batch(batch(TEXT, TEXT, address=pa.array([None, 7])), url_column="address")
    assert found.column("title").to_pylist() == ["Port reopens", None]
    (nothing, error) = found.column("error").to_pylist()
    assert nothing is None
    assert error.startswith("TypeError: url must be")


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


def test_polars_users_go_there_and_back() -> None:
    polars = pytest.importorskip("polars", reason="polars is not installed")
    raws = polars.DataFrame({"id": ["a", "b"], "text": [TEXT, None]})
    found = polars.from_arrow(pa.Table.from_batches(parse_batches(raws.to_arrow().to_batches())))
    rows = found.filter(polars.col("error").is_null()).select("id", "title", polars.col("published_date").dt.year())
    assert rows.rows() == [("a", "Port reopens", 2024)]


def test_duckdb_users_go_there_and_back() -> None:
    duckdb = pytest.importorskip("duckdb", reason="duckdb is not installed")
    raws = pa.table({"key": [1, 2, 3], "raw": [TEXT, None, TEXT]})  # noqa: F841  # DuckDB finds it by its name
    connection = duckdb.connect()
    asked = connection.sql("SELECT key, raw FROM raws WHERE key > 1 ORDER BY key").to_arrow_table()
    found = pa.Table.from_batches(parse_batches(asked.to_batches(1), column="raw", keep=["key"]))  # noqa: F841
    rows = connection.sql("SELECT key, title, published.offset_minutes, len(blocks), error FROM found").fetchall()
    assert rows == [(2, None, None, None, "the text is null"), (3, "Port reopens", 120, 1, None)]


def test_pandas_users_go_there_and_back() -> None:
    pandas = pytest.importorskip("pandas", reason="pandas is not installed")
    raws = pandas.DataFrame({"id": [7, 8], "text": [TEXT, None]})
    found = parse_batch(pa.RecordBatch.from_pandas(raws)).to_pandas()
    assert list(found["title"].dropna()) == ["Port reopens"]
    assert list(found["id"]) == [7, 8]


def test_users_of_datasets_map_it(tmp_path: Path) -> None:
    datasets = pytest.importorskip("datasets", reason="datasets is not installed; .ci/full installs it")
    raws = datasets.Dataset.from_dict({"id": ["a", "b", "c"], "text": [TEXT, None, PAGE]})

    def parsed(table: Any) -> Any:
        return pa.Table.from_batches(parse_batches(table.to_batches()))

    found = raws.with_format("arrow").map(
        parsed, batched=True, batch_size=2, cache_file_name=str(tmp_path / "cache.arrow")
    )
    rows = found.with_format(None)
    assert rows["title"][:] == ["Port reopens", None, "Port reopens"]
    assert rows["error"][:] == [None, "the text is null", None]
    assert rows[0]["published"]["instant"] == dt.datetime(2024, 5, 5, 8, 4, tzinfo=dt.UTC)
