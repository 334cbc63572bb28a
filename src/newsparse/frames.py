"""Articles as data frames of pandas or Polars.

The extras ``pandas`` and ``polars`` bring the libraries; whichever is asked for is imported then.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal, overload

from newsparse._parse import parse
from newsparse.article import Article, Moment

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl

__all__ = ["parse_series", "to_frame"]

_STRINGS = (
    *("title", "kicker", "standfirst", "byline", "agency", "dateline", "section", "language", "source_name"),
    *("source_url", "url", "site_name", "description", "access", "text"),
)
_LISTS = ("authors", "tags")
_COUNTS: Mapping[str, Callable[[Article], int]] = {
    "words": lambda article: len(article.text.split()),
    "removed": lambda article: len(article.removed),
}
_MOMENTS = ("published", "modified")


@overload
def to_frame(articles: Iterable[Article], library: Literal["pandas"] = "pandas") -> pd.DataFrame: ...
@overload
def to_frame(articles: Iterable[Article], library: Literal["polars"]) -> pl.DataFrame: ...
def to_frame(
    articles: Iterable[Article], library: Literal["pandas", "polars"] = "pandas"
) -> pd.DataFrame | pl.DataFrame:
    r"""Articles as a data frame, a row each, in their order.

    Columns: the fields that are text, and ``text``; ``authors``, ``tags``, ``notes`` (codes) and
    ``rules`` (of what was removed) as lists; ``date``, the
    day that is stated; ``published`` and ``modified`` as instants in UTC, for those that state an offset, and
    ``published_stated`` and ``modified_stated``, as far as they are stated (see :class:`Moment`, ``str()``);
    ``ambiguous``; ``words`` and ``removed``, which count. What was not found is missing.

    Args:
        articles: any iterable; () gives no rows and all columns.
        library: ``pandas`` or ``polars``. pandas has no column of days: there ``date`` is at midnight.

    Raises:
        ModuleNotFoundError: where the library is not installed.
        TypeError: for a single article.
        ValueError: for another library.

    >>> import newsparse
    >>> raw = "June 5, 2020\n\nPort reopens\n\nThe port opened on Friday, he said."
    >>> frame = newsparse.to_frame([newsparse.parse(raw)])
    >>> frame.loc[0, "title"], str(frame.loc[0, "date"]), frame["published"].dtype
    ('Port reopens', '2020-06-05 00:00:00', datetime64[us, UTC])
    """
    if isinstance(articles, Article):
        raise TypeError("many articles are needed: for one, give [article]")
    columns = _columns(list(articles))
    if library == "pandas":
        return _pandas(columns)
    if library == "polars":
        return _polars(columns)
    raise ValueError(f"library must be 'pandas' or 'polars', not {library!r}")


@overload
def parse_series(raws: pd.Series[Any], **options: Any) -> pd.DataFrame: ...
@overload
def parse_series(raws: pl.Series, **options: Any) -> pl.DataFrame: ...
def parse_series(raws: pd.Series[Any] | pl.Series, **options: Any) -> pd.DataFrame | pl.DataFrame:
    r"""Parses a column of raw text or bytes into a data frame of the same library; for pandas with the same index.

    Args:
        raws: the column; what is missing in it gives a row in which all is missing.
        options: those of :func:`newsparse.parse`, for all of them.

    Raises:
        TypeError: for what is no series, or holds what :func:`newsparse.parse` does not take.

    >>> import pandas, newsparse
    >>> raws = pandas.Series(["Port reopens\n\nThe port opened on Friday, he said.", None], index=["a", "b"])
    >>> newsparse.parse_series(raws)["title"].to_dict()
    {'a': 'Port reopens', 'b': None}
    """
    library = type(raws).__module__.partition(".")[0]
    if library == "pandas":
        frame = to_frame(_parsed(raws, raws.isna(), options))  # type: ignore[union-attr]
        frame.index = raws.index  # type: ignore[union-attr]  # it is of pandas
        return frame
    if library == "polars":
        return to_frame(_parsed(raws, raws.is_null(), options), "polars")
    name = type(raws).__name__
    raise TypeError(f"a series of pandas or Polars is needed, not {name}; for others: to_frame(parse_many(raws))")


def _parsed(raws: Iterable[Any], absent: Iterable[bool], options: Mapping[str, Any]) -> Iterator[Article]:
    for raw, is_absent in zip(raws, absent, strict=True):
        yield Article() if is_absent else parse(raw, **options)


def _columns(articles: list[Article]) -> dict[str, list[Any]]:
    columns: dict[str, list[Any]] = {
        name: [getattr(article, name) or None for article in articles] for name in _STRINGS
    }
    for name in _LISTS:
        columns[name] = [list(getattr(article, name)) for article in articles]
    columns["notes"] = [[note.code for note in article.notes] for article in articles]
    columns["rules"] = [[removal.rule for removal in article.removed] for article in articles]
    columns["date"] = [article.date for article in articles]
    for name in _MOMENTS:
        moments: list[Moment | None] = [getattr(article, name) for article in articles]
        columns[name] = [_instant(moment) for moment in moments]
        columns[f"{name}_stated"] = [None if moment is None else str(moment) for moment in moments]
    columns["ambiguous"] = [article.published is not None and article.published.ambiguous for article in articles]
    for name, count in _COUNTS.items():
        columns[name] = [count(article) for article in articles]
    return columns


def _instant(moment: Moment | None) -> Any:
    import datetime as dt

    stated = None if moment is None else moment.datetime
    if stated is None or stated.tzinfo is None:
        return None
    try:
        return stated.astimezone(dt.UTC)
    except OverflowError:  # at the ends of the calendar
        return None


def _pandas(columns: dict[str, list[Any]]) -> pd.DataFrame:
    pandas = _library("pandas")
    frame = pandas.DataFrame({name: pandas.Series(values, dtype="object") for name, values in columns.items()})
    types = dict.fromkeys(_MOMENTS, "datetime64[us, UTC]") | dict.fromkeys(_COUNTS, "int64")
    typed: pd.DataFrame = frame.astype({**types, "date": "datetime64[us]", "ambiguous": "bool"})
    return typed


def _polars(columns: dict[str, list[Any]]) -> pl.DataFrame:
    polars = _library("polars")
    types = dict.fromkeys(columns, polars.String)
    types |= dict.fromkeys((*_LISTS, "notes", "rules"), polars.List(polars.String))
    types |= dict.fromkeys(_MOMENTS, polars.Datetime("us", "UTC")) | dict.fromkeys(_COUNTS, polars.Int64)
    typed: pl.DataFrame = polars.DataFrame(columns, schema={**types, "date": polars.Date, "ambiguous": polars.Boolean})
    return typed


def _library(name: str) -> Any:
    from importlib import import_module

    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(f"{name} is needed for this: pip install 'newsparse[{name}]'", name=name) from error
