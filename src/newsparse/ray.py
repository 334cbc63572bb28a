"""Datasets of Ray: raw texts in, articles out, parsed where the data lies (the extra ``ray``)."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, Any, Unpack

from newsparse.arrow import parse_batches
from newsparse.many import ParseOptions

if TYPE_CHECKING:
    import pyarrow as pa
    from ray.data import Dataset

__all__ = ["parse_dataset"]


def parse_dataset(
    dataset: Dataset,
    column: str = "text",
    *,
    keep: Iterable[str] = ("id",),
    url_column: str | None = None,
    fingerprint: bool = False,
    **options: Unpack[ParseOptions],
) -> Dataset:
    """A dataset of raw texts as one of articles, row by row, through ``map_batches``.

    Nothing is computed before the result is asked for, and no row makes a task fail: what cannot be parsed has its
    reason in the column ``error``. newsparse has to be installed on the workers.

    Args:
        dataset: with a column of strings or binaries.
        column: its name.
        keep: columns that the result begins with, unchanged; those that are not there are passed over.
        url_column: a column of addresses, for ``url=`` of :func:`newsparse.parse`.
        fingerprint: True to fill the column of that name, which takes longer than anything else here.
        **options: those of :func:`newsparse.parse`, apart from ``url``.

    Returns:
        The kept columns, and those of ``newsparse.arrow.ARTICLE_SCHEMA``.

    Use it as ``parse_dataset(ray.data.read_json("news.jsonl"), "text").write_parquet("articles")``.
    """
    settings: dict[str, Any] = {
        "column": column,
        "keep": tuple(keep),
        "url_column": url_column,
        "fingerprint": fingerprint,
        **options,
    }
    parsed: Dataset = dataset.map_batches(partial(_parsed, settings=settings), batch_format="pyarrow", batch_size=1024)
    return parsed


def _parsed(table: pa.Table, *, settings: dict[str, Any]) -> pa.Table:
    import pyarrow as pa

    return pa.Table.from_batches(parse_batches(table.combine_chunks().to_batches(), **settings))


def __dir__() -> list[str]:
    return __all__
