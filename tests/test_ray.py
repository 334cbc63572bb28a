"""Datasets of Ray, in a local session."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.ray import parse_dataset

ray = pytest.importorskip("ray", reason="the extra ray is not installed")
pytestmark = [pytest.mark.long, pytest.mark.filterwarnings("ignore")]  # Ray's own warnings


def _text(number: int) -> str:
    return (
        f"Port number {number} reopens\n\nJune {number % 28 + 1}, 2020\n\n"
        f"The port opened again after {number} days, the mayor said on the pier.\n\nSource link"
    )


def test_rows_are_what_parse_gives_one_by_one() -> None:
    count = 5000
    rows = [{"id": number, "text": None if number == 7 else _text(number)} for number in range(count)]
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False)
    try:
        found = {row["id"]: row for row in parse_dataset(ray.data.from_items(rows), "text").take_all()}
    finally:
        ray.shutdown()
    assert len(found) == count
    assert found[7]["error"] == "the text is null"
    for number in (0, 8, 471, count - 1):
        article = newsparse.parse(_text(number))
        assert (found[number]["title"], found[number]["text"]) == (article.title, article.text)
        assert found[number]["published_date"] == article.date
