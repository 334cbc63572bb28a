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
    from pyspark.sql import SparkSession

pyspark = pytest.importorskip("pyspark", reason="the extra spark is not installed")
pytestmark = [
    pytest.mark.long,
    pytest.mark.filterwarnings("ignore"),  # Spark's own
    pytest.mark.skipif(shutil.which("java") is None, reason="no Java is here"),
]


@pytest.fixture(scope="module")
def spark() -> Iterator[SparkSession]:
    from pyspark.sql import SparkSession  # noqa: PLC0415  # where it is there

    os.environ["PYSPARK_PYTHON"] = sys.executable
    builder: Any = SparkSession.builder
    session = builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()


def _text(number: int) -> str:
    return (
        f"Port number {number} reopens\n\nJune {number % 28 + 1}, 2020\n\n"
        f"The port opened again after {number} days, the mayor said on the pier.\n\nSource link"
    )


def test_fifty_thousand_rows_are_what_parse_gives_one_by_one(spark: SparkSession) -> None:
    count = 50_000
    df = spark.range(count).rdd.map(lambda row: (row.id, None if row.id == 7 else _text(row.id))).toDF(["id", "text"])
    found = (
        parse_dataframe(df.repartition(5), "text").select("id", "title", "published_date", "text", "error").collect()
    )
    assert len(found) == count
    rows = {row.id: row for row in found}
    assert len(rows) == count
    assert rows[7].error == "the text is null"
    for number in (0, 1, 8, 4711, count - 1):
        article = newsparse.parse(_text(number))
        assert (rows[number].title, rows[number].published_date, rows[number].text, rows[number].error) == (
            article.title,
            article.date,
            article.text,
            None,
        )


def test_poison_is_told_in_its_row(spark: SparkSession) -> None:
    df = spark.createDataFrame([(1, _text(1)), (2, "\x00" * 1000), (3, "(" * 100_000)], ["id", "raw"])
    rows = parse_dataframe(df, "raw").orderBy("id").collect()
    assert [row.id for row in rows] == [1, 2, 3]
    assert rows[0].title == "Port number 1 reopens"
    assert all(row.error is None for row in rows)


def test_a_column_that_is_not_there_is_named(spark: SparkSession) -> None:
    with pytest.raises(KeyError, match="body"):
        parse_dataframe(spark.createDataFrame([(1, "x")], ["id", "text"]), "body")
