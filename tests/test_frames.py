"""Data frames of pandas and Polars, as their users hold them."""

from __future__ import annotations

import datetime as dt

import pandas as pd
import polars as pl
import pytest

import newsparse
from newsparse import Article, Moment
from tests.articles import FULL

RAW = "June 5, 2020 10:15 +02:00\n\nPort reopens\n\nThe port opened again on Friday, the mayor said."


def test_a_row_holds_what_the_article_holds() -> None:
    (row,) = newsparse.to_frame([FULL], "polars").to_dicts()
    assert row["title"] == FULL.title
    assert row["authors"] == list(FULL.authors)
    assert row["date"] == dt.date(2024, 5, 5)
    assert row["published"] == dt.datetime(2024, 5, 5, 8, 4, tzinfo=dt.UTC)
    assert row["published_stated"] == "2024-05-05T10:04:00+02:00"
    assert (row["modified"], row["modified_stated"]) == (None, "2024-06-07")
    assert row["notes"] == ["ambiguous-date", "joined-lines"]
    assert row["text"] == FULL.text


def test_pandas_holds_the_same_as_polars() -> None:
    ours = newsparse.to_frame([FULL, Article()])
    theirs = newsparse.to_frame([FULL, Article()], "polars")
    assert list(ours.columns) == theirs.columns
    assert ours["published"].isna().tolist() == [False, True]
    for name in ("title", "authors", "tags", "words", "removed", "ambiguous", "published_stated", "notes"):
        assert ours[name].tolist() == theirs[name].to_list()


@pytest.mark.parametrize("articles", [[], [Article()], [FULL, Article()]])
def test_columns_have_the_same_types_whatever_is_in_them(articles: list[Article]) -> None:
    frame = newsparse.to_frame(articles)
    assert str(frame["published"].dtype) == "datetime64[us, UTC]"
    assert str(frame["date"].dtype) == "datetime64[us]"
    assert (str(frame["ambiguous"].dtype), str(frame["words"].dtype)) == ("bool", "int64")
    other = newsparse.to_frame(articles, "polars")
    assert other.schema["published"] == pl.Datetime("us", "UTC")
    assert other.schema["date"] == pl.Date
    assert other.schema["tags"] == pl.List(pl.String)
    assert len(frame) == len(other) == len(articles)


def test_a_day_without_an_offset_is_no_instant() -> None:
    frame = newsparse.to_frame([newsparse.parse("June 5, 2020\n\nPort reopens\n\nThe port opened on Friday, he said.")])
    assert frame["published"].isna().all()
    assert frame.loc[0, "published_stated"] == "2020-06-05"


@pytest.mark.parametrize("day", [dt.date.min, dt.date.max])
def test_the_ends_of_the_calendar_are_no_error(day: dt.date) -> None:
    for offset in (-14, 0, 14):
        time = dt.time(12, tzinfo=dt.timezone(dt.timedelta(hours=offset)))
        article = Article(published=Moment(date=day, time=time, precision="second"))
        assert len(newsparse.to_frame([article])) == len(newsparse.to_frame([article], "polars")) == 1


def test_a_series_keeps_its_rows_and_its_index() -> None:
    frame = newsparse.parse_series(pd.Series([RAW, None, RAW.encode(), float("nan"), pd.NA], index=list("abcde")))
    assert frame.index.tolist() == list("abcde")
    assert frame["title"].notna().tolist() == [True, False, True, False, False]


def test_a_series_of_polars_gives_a_frame_of_polars() -> None:
    frame = newsparse.parse_series(pl.Series([RAW, None]))
    assert frame["title"].to_list() == ["Port reopens", None]


def test_options_are_for_all_of_a_series() -> None:
    frame = newsparse.parse_series(
        pd.Series(["03/04/2021\n\nPort reopens\n\nThe port opened, he said."]), day_first=True
    )
    assert frame.loc[0, "published_stated"] == "2021-04-03"


def test_what_is_no_series_is_refused() -> None:
    with pytest.raises(TypeError, match="not list"):
        newsparse.parse_series([RAW])  # type: ignore[call-overload]
    with pytest.raises(ValueError, match="'pandas' or 'polars', not 'arrow'"):
        newsparse.to_frame([], "arrow")  # type: ignore[call-overload]


def test_one_article_and_a_list_are_refused_with_what_to_give() -> None:
    with pytest.raises(TypeError, match=r"give \[article\]"):
        newsparse.to_frame(newsparse.parse("Port reopens"))  # type: ignore[call-overload]
    with pytest.raises(TypeError, match=r"to_frame\(parse_many\(raws\)\)"):
        newsparse.parse_series(["Port reopens"])  # type: ignore[call-overload]
