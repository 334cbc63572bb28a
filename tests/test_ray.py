"""Datasets of Ray, in a local session."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

import newsparse
from newsparse.ray import parse_dataset

ray: Any = pytest.importorskip("ray", reason="the extra ray is not installed; .ci/full installs it")
pytestmark = [pytest.mark.long, pytest.mark.filterwarnings("ignore")]  # Ray's own warnings

COUNT = 50_000
NULL, POISON, HOSTILE = 7, 4711, 30_000


@pytest.fixture(scope="module", autouse=True)
def _session() -> Iterator[None]:
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False)
    yield
    ray.shutdown()


def _text(number: int) -> str | None:
    if number == NULL:
        return None
    if number == HOSTILE:
        return "\x00" * 1000 + "(" * 100_000
    return (
        f"Port number {number} reopens\n\nJune {number % 28 + 1}, 2020\n\n"
        f"The port opened again after {number} days, the mayor said on the pier.\n\nSource link"
    )


def _dataset(count: int) -> Any:
    """Raw texts with a null row, a hostile one, and one whose address is none, which parse() raises for."""
    pa = pytest.importorskip("pyarrow")
    numbers = range(count)
    addresses = pa.array([5 if number == POISON else None for number in numbers], pa.int64())
    return ray.data.from_arrow(pa.table({"id": numbers, "text": [*map(_text, numbers)], "address": addresses}))


def test_fifty_thousand_rows_are_what_parse_gives_one_by_one() -> None:
    parsed = parse_dataset(_dataset(COUNT).repartition(5), "text", url_column="address")
    names = ["id", "title", "published_date", "language", "text", "error"]
    found = [tuple(row[name] for name in names) for row in parsed.select_columns(names).take_all()]
    rows = {row[0]: row[1:] for row in found}
    assert len(found) == len(rows) == COUNT
    assert rows.pop(NULL)[-1] == "the text is null"
    assert rows.pop(POISON)[-1] == "TypeError: url must be a str or None, not int"
    for number, row in rows.items():
        article = newsparse.parse(_text(number) or "")
        assert row == (article.title, article.date, article.language, article.text, None), number


def test_blocks_do_not_matter_and_parquet_is_read_back(tmp_path: object) -> None:
    for blocks in (1, 7):
        parse_dataset(_dataset(200).repartition(blocks), "text", fingerprint=True).write_parquet(f"{tmp_path}/{blocks}")
    first, second = (ray.data.read_parquet(f"{tmp_path}/{blocks}").sort("id").take_all() for blocks in (1, 7))
    assert [row["id"] for row in first] == list(range(200))
    assert first == second
    assert first[8]["blocks"][0]["text"] == newsparse.parse(_text(8) or "").blocks[0].text
