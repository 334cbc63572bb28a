"""Data frames of Spark: raw texts in, articles out, parsed where the data lies (the extra ``spark``)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Unpack

from newsparse.arrow import parse_batches
from newsparse.many import ParseOptions

if TYPE_CHECKING:
    import pyarrow as pa
    from pyspark.sql import DataFrame

__all__ = ["parse_dataframe"]


def parse_dataframe(
    df: DataFrame,
    column: str = "text",
    *,
    keep: Iterable[str] = ("id",),
    url_column: str | None = None,
    fingerprint: bool = False,
    **options: Unpack[ParseOptions],
) -> DataFrame:
    """A data frame of raw texts as one of articles, row by row, through ``mapInArrow``.

    Nothing is computed before the result is asked for, and no row makes a task fail: what cannot be parsed has its
    reason in the column ``error``. newsparse has to be installed on the workers.

    Args:
        df: with a column of strings or binaries.
        column: its name.
        keep: columns that the result begins with, unchanged; those that are not there are passed over.
        url_column: a column of addresses, for ``url=`` of :func:`newsparse.parse`.
        fingerprint: True to fill the column of that name, which takes longer than anything else here.
        **options: those of :func:`newsparse.parse`, apart from ``url``.

    Returns:
        The kept columns, and those of ``newsparse.arrow.ARTICLE_SCHEMA``.

    Raises:
        KeyError: for a column that is not there.
        ModuleNotFoundError: without pyspark or pyarrow.

    Use it as ``parse_dataframe(spark.read.json("news.jsonl"), "text").write.parquet("articles")``.
    """
    try:
        from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError("newsparse.spark needs pyspark: pip install 'newsparse[spark]'") from error
    names = tuple(name for name in keep if name in df.columns)
    wanted = tuple(dict.fromkeys((*names, column, *([url_column] if url_column else []))))
    for name in wanted:
        if name not in df.columns:
            raise KeyError(f"no column {name!r}; there are {', '.join(df.columns)}")
    settings: dict[str, Any] = {"column": column, "keep": names, "url_column": url_column, "fingerprint": fingerprint}
    chosen = df.select(*wanted)
    empty = to_arrow_schema(chosen.schema).empty_table().to_batches()
    import pyarrow as pa

    first = empty[0] if empty else pa.RecordBatch.from_pylist([], to_arrow_schema(chosen.schema))
    (sample,) = parse_batches([first], **settings, **options)

    def parsed(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        return parse_batches(batches, **settings, **options)

    return chosen.mapInArrow(parsed, from_arrow_schema(sample.schema))


def __dir__() -> list[str]:
    return __all__
