"""Data frames of Spark, in a local session."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

import newsparse
from newsparse.spark import parse_dataframe

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

pyspark = pytest.importorskip("pyspark", reason="the extra spark is not installed; .ci/full installs it")
pytestmark = [
    pytest.mark.long,
    pytest.mark.filterwarnings("ignore"),  # Spark's own
    pytest.mark.skipif(shutil.which("java") is None, reason="no Java is here"),
]

COUNT = 50_000
NULL, POISON, HOSTILE = 7, 4711, 30_000


@pytest.fixture(scope="module")
def spark() -> Iterator[SparkSession]:
    from pyspark.sql import SparkSession  # noqa: PLC0415  # where it is there

    os.environ["PYSPARK_PYTHON"] = sys.executable
    builder: Any = SparkSession.builder
    session = builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()


def _text(number: int) -> str | None:
    if number == NULL:
        return None
    if number == HOSTILE:
        return "\x00" * 1000 + "(" * 100_000
    return (
        f"Port number {number} reopens\n\nJune {number % 28 + 1}, 2020\n\n"
        f"The port opened again after {number} days, the mayor said on the pier.\n\nSource link"
    )


def _frame(spark: SparkSession, count: int) -> DataFrame:
    """Raw texts with a null row, a hostile one, and one whose address is none, which parse() raises for."""
    rows = ((number, _text(number), 5 if number == POISON else None) for number in range(count))
    return spark.createDataFrame(rows, "id long, text string, address int")


def test_fifty_thousand_rows_are_what_parse_gives_one_by_one(spark: SparkSession) -> None:
    parsed = parse_dataframe(_frame(spark, COUNT).repartition(5), "text", url_column="address")
    found = parsed.select("id", "title", "published_date", "language", "text", "removed.rule", "error").collect()
    rows = {row.id: tuple(row)[1:] for row in found}
    assert len(found) == len(rows) == COUNT
    assert rows.pop(NULL)[-1] == "the text is null"
    assert rows.pop(POISON)[-1] == "TypeError: url must be a str or None, not int"
    for number, row in rows.items():
        article = newsparse.parse(_text(number) or "")
        rules = [removal.rule for removal in article.removed]
        assert row == (article.title, article.date, article.language, article.text, rules, None), number


def test_partitions_do_not_matter(spark: SparkSession) -> None:
    df = _frame(spark, 200)
    found = [
        sorted(parse_dataframe(df.repartition(parts), "text").drop("evidence").collect(), key=lambda row: row.id)
        for parts in (1, 7, 300)
    ]
    assert len(found[0]) == 200
    assert found[0] == found[1] == found[2]


def test_what_was_written_as_parquet_is_read_back(spark: SparkSession, tmp_path: object) -> None:
    parse_dataframe(_frame(spark, 50), "text", fingerprint=True).write.parquet(f"{tmp_path}/articles")
    rows = spark.read.parquet(f"{tmp_path}/articles").orderBy("id").collect()
    assert [row.id for row in rows] == list(range(50))
    assert rows[8].blocks[0].text == newsparse.parse(_text(8) or "").blocks[0].text
    assert rows[8].fingerprint is not None


def test_a_column_that_is_not_there_is_named(spark: SparkSession) -> None:
    with pytest.raises(KeyError, match="body"):
        parse_dataframe(spark.createDataFrame([(1, "x")], ["id", "text"]), "body")
