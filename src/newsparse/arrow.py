"""Articles as batches of Arrow, which Spark, Ray, Polars, DuckDB, pandas and datasets read (the extra ``arrow``).

A batch of raw texts goes in, a batch with as many rows in the same order comes out. What cannot be parsed (a null, a
value that is no text) has its reason in the column ``error``, and nulls in the others.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import accumulate
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Unpack

import newsparse
from newsparse._parse import parse
from newsparse.article import Article, Moment
from newsparse.fingerprint import signed
from newsparse.many import ParseOptions
from newsparse.rules import RULES

if TYPE_CHECKING:
    import pyarrow as pa

    ARTICLE_SCHEMA: pa.Schema
    """The columns of :func:`parse_batch` without those that it keeps; imported with pyarrow when it is asked for."""

__all__ = ["ARTICLE_SCHEMA", "parse_batch", "parse_batches", "to_batch"]

SCHEMA_VERSION = "1"
"""Goes up when a column changes its name, type or meaning; a new column at the end does not change it."""


def __getattr__(name: str) -> Any:
    if name == "ARTICLE_SCHEMA":
        return _schema()
    raise AttributeError(f"module 'newsparse.arrow' has no attribute {name!r}")


def parse_batch(
    batch: pa.RecordBatch,
    *,
    column: str = "text",
    keep: Iterable[str] = ("id",),
    url_column: str | None = None,
    fingerprint: bool = False,
    **options: Unpack[ParseOptions],
) -> pa.RecordBatch:
    r"""A batch of raw texts as a batch of articles, row by row.

    Args:
        batch: with a column of strings or binaries.
        column: its name.
        keep: columns that the result begins with, unchanged; those that are not there are passed over.
        url_column: a column of addresses, for ``url=`` of :func:`newsparse.parse`; null where none is known.
        fingerprint: True to fill the column of that name, which takes longer than anything else here.
        **options: those of :func:`newsparse.parse`.

    Returns:
        The kept columns, and those of ``ARTICLE_SCHEMA``.

    Raises:
        KeyError: for a column that is not there.
        ValueError: for wrong options, and a kept column named as one of the schema is.

    >>> import pyarrow as pa
    >>> raws = ["Port reopens\n\nThe port opened again on Friday, the mayor said.", None]
    >>> found = parse_batch(pa.record_batch({"id": [7, 8], "text": raws}))
    >>> found.column("id").to_pylist(), found.column("title").to_pylist(), found.column("error").to_pylist()
    ([7, 8], ['Port reopens', None], [None, 'the text is null'])
    """
    import pyarrow as pa

    schema = _schema()
    names = [name for name in keep if name in batch.schema.names]
    if taken := [name for name in names if name in schema.names]:
        raise ValueError(f"columns named as those of the schema cannot be kept: {', '.join(taken)}")
    parse("", **options)
    urls = batch.column(url_column) if url_column is not None else [None] * batch.num_rows
    found = [_parsed(raw, url, options) for raw, url in zip(batch.column(column), urls, strict=True)]
    fields = pa.schema([*(batch.schema.field(name) for name in names), *schema], schema.metadata)
    columns = [*(batch.column(name) for name in names), *_columns(found, fingerprint)]
    return pa.RecordBatch.from_arrays(columns, schema=fields)


def parse_batches(
    batches: Iterable[pa.RecordBatch],
    *,
    column: str = "text",
    keep: Iterable[str] = ("id",),
    url_column: str | None = None,
    fingerprint: bool = False,
    **options: Unpack[ParseOptions],
) -> Iterator[pa.RecordBatch]:
    """:func:`parse_batch` for each batch of an iterator, lazily: what Spark's ``mapInArrow`` calls."""
    names = tuple(keep)
    for batch in batches:
        yield parse_batch(batch, column=column, keep=names, url_column=url_column, fingerprint=fingerprint, **options)


def to_batch(articles: Iterable[Article], *, fingerprint: bool = False) -> pa.RecordBatch:
    r"""Articles as one batch in the columns of ``ARTICLE_SCHEMA``.

    >>> import newsparse
    >>> article = newsparse.parse("June 5, 2020\n\nPort reopens\n\nThe port opened again on Friday, the mayor said.")
    >>> to_batch([article]).column("published_date").to_pylist()
    [datetime.date(2020, 6, 5)]
    """
    import pyarrow as pa

    return pa.RecordBatch.from_arrays([*_columns(list(articles), fingerprint)], schema=_schema())


def _parsed(raw: Any, url: Any, options: ParseOptions) -> Article | str:
    """One row's article, or why there is none; no content of a row raises."""
    value = raw.as_py()
    if value is None:
        return "the text is null"
    if not isinstance(value, str | bytes):
        return f"the text is no string and no binary but {type(value).__name__}"
    try:
        return parse(value, url=url.as_py() if url is not None else None, **options)
    except Exception as error:  # noqa: BLE001  # a defect of ours loses one row and not the job
        return f"{type(error).__name__}: {error}"


def _columns(found: Sequence[Article | str], fingerprint: bool) -> Iterator[pa.Array]:
    """The columns of the schema; a string stands for what has no article, and is its error."""
    for field in _schema():
        if field.name == "error":
            yield _array([one if isinstance(one, str) else None for one in found], field.type)
        elif field.name == "fingerprint" and not fingerprint:
            yield _array([None] * len(found), field.type)
        else:
            value = _VALUES.get(field.name, attrgetter(field.name))
            yield _array([None if isinstance(one, str) else value(one) for one in found], field.type)


def _array(values: Sequence[Any], form: pa.DataType) -> pa.Array:
    """Values as an array; structs are tuples in the order of their fields, of which each becomes an array of its own.

    pyarrow makes structs of dicts alone, one value after another, and that takes half as long as parsing did.
    """
    import pyarrow as pa

    if pa.types.is_list(form) and pa.types.is_struct(form.value_type):
        ends = accumulate([len(value or ()) for value in values], initial=0)
        offsets = [None if value is None else end for value, end in zip([*values, ()], ends, strict=True)]
        items = [item for value in values if value for item in value]
        return pa.ListArray.from_arrays(pa.array(offsets, pa.int32()), _array(items, form.value_type), type=form)
    if pa.types.is_struct(form):
        nothing = (None,) * form.num_fields
        columns = list(zip(*[nothing if value is None else value for value in values], strict=True))
        arrays = [
            _array(column, field.type) for column, field in zip(columns or [()] * form.num_fields, form, strict=True)
        ]
        return pa.StructArray.from_arrays(
            arrays, fields=list(form), mask=pa.array([value is None for value in values], pa.bool_())
        )
    return pa.array(values, form)


def _moment(moment: Moment | None) -> tuple[Any, ...] | None:
    if moment is None:
        return None
    local = moment.datetime
    offset = None if local is None else local.utcoffset()
    return (
        moment.date,
        _instant(local) if offset is not None and local is not None else None,
        None if offset is None else offset // dt.timedelta(minutes=1),
        str(moment),
        moment.raw,
        moment.precision,
        moment.ambiguous,
    )


def _instant(local: dt.datetime) -> dt.datetime | None:
    try:
        return local.astimezone(dt.UTC)
    except OverflowError:  # the first or last day of the calendar, in an offset that leaves it
        return None


_VALUES: Mapping[str, Callable[[Article], Any]] = {
    "published_date": lambda article: article.date,
    "published": lambda article: _moment(article.published),
    "modified": lambda article: _moment(article.modified),
    "evidence": lambda article: [(name, *one[:4]) for name, one in article.evidence.items()],
    "fingerprint": lambda article: signed(article.fingerprint),
}
"""Column -> its value of an article, where it is not the attribute of that name."""


@cache
def _schema() -> pa.Schema:
    try:
        import pyarrow as pa
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError("newsparse.arrow needs pyarrow: pip install 'newsparse[arrow]'") from error

    metadata = {
        "newsparse.schema": SCHEMA_VERSION,
        "newsparse.version": newsparse.__version__,
        "newsparse.rules": RULES.version,
    }
    return pa.schema(list(_types(pa).items()), metadata)


def _types(pa: Any) -> dict[str, pa.DataType]:
    """The columns and their types."""

    def struct(**fields: pa.DataType) -> pa.DataType:
        return pa.struct(list(fields.items()))

    text, flag, number = pa.string(), pa.bool_(), pa.int32()
    texts = pa.list_(text)
    span = struct(start=number, stop=number)
    spans = pa.list_(span)
    moment = struct(
        date=pa.date32(),
        instant=pa.timestamp("us", tz="UTC"),
        offset_minutes=number,
        value=text,
        raw=text,
        precision=text,
        ambiguous=flag,
    )
    link = struct(start=number, stop=number, url=text)
    return {
        **dict.fromkeys(("title", "kicker", "standfirst"), text),
        "published_date": pa.date32(),
        "published": moment,
        "modified": moment,
        "byline": text,
        "authors": texts,
        **dict.fromkeys(("agency", "dateline", "section"), text),
        "tags": texts,
        **dict.fromkeys(("language", "source_name", "source_url", "url", "site_name", "description"), text),
        "images": pa.list_(struct(url=text, caption=text, credit=text, alt=text)),
        "access": text,
        "text": text,
        "blocks": pa.list_(struct(kind=text, text=text, level=number, spans=spans, links=pa.list_(link))),
        "removed": pa.list_(struct(text=text, role=text, rule=text, start=number, stop=number)),
        "notes": pa.list_(struct(code=text, detail=text, span=span)),
        "truncated": flag,
        "evidence": pa.list_(struct(field=text, spans=spans, rule=text, origin=text, derived=flag)),
        "rules_version": text,
        "fingerprint": pa.int64(),
        "error": text,
    }


def __dir__() -> list[str]:
    return __all__
