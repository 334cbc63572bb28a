"""What users write, for type checkers to accept: mypy with the other tests, pyright beside it.

Nothing of it is run.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any, assert_type

import pandas as pd
import polars as pl
from bs4 import BeautifulSoup

import newsparse
from newsparse import (
    Article,
    Artifact,
    Block,
    Entry,
    Evidence,
    Image,
    Limits,
    Link,
    Moment,
    Note,
    Removal,
    Rules,
    Trace,
)
from newsparse.fingerprint import distance
from newsparse.plots import plot_dates, plot_fields, plot_removed


def every_kind_of_input(path: Path, soup: BeautifulSoup) -> Iterator[Article]:
    yield newsparse.parse("Port reopens")
    yield newsparse.parse(path.read_bytes())
    yield newsparse.parse(bytearray(b"Port"))
    yield newsparse.parse(memoryview(b"Port"))
    yield newsparse.parse(soup)


def every_option(rules: Rules, limits: Limits) -> Article:
    return newsparse.parse(
        "<p>Port reopens",
        kind="html",
        url="https://herald.example/port",
        language="en",
        day_first=True,
        reference=dt.datetime(2021, 3, 3, tzinfo=dt.UTC),
        rules=rules,
        limits=limits,
        repair=False,
    )


def fields(article: Article) -> None:
    assert_type(article.title, str | None)
    assert_type(article.published, Moment | None)
    assert_type(article.date, dt.date | None)
    assert_type(article.authors, tuple[str, ...])
    assert_type(article.tags, tuple[str, ...])
    assert_type(article.blocks, tuple[Block, ...])
    assert_type(article.images, tuple[Image, ...])
    assert_type(article.removed, tuple[Removal, ...])
    assert_type(article.notes, tuple[Note, ...])
    assert_type(article.text, str)
    assert_type(article.fingerprint, int | None)
    assert_type(article.evidence["title"], Evidence)
    if article.title is not None and article:
        assert_type(article.title.upper(), str)
    for block in article.blocks:
        assert_type(block.level, int | None)
        assert_type(block.links, tuple[Link, ...])


def moments(article: Article) -> dt.datetime | None:
    moment = newsparse.read_moment("3 March 2021", "en")
    if moment is None or article.published is None:
        return None
    assert_type(moment.time, dt.time | None)
    assert_type(sorted([moment, article.published]), list[Moment])
    return moment.datetime


def account() -> Trace:
    trace = newsparse.explain(b"Port reopens", language="en")
    assert_type(trace.ledger, tuple[Entry, ...])
    assert_type(trace.encoding, str | None)
    assert_type([trace.source[entry.start : entry.stop] for entry in trace.ledger if entry.removed], list[str])
    return trace


def rules_of_ones_own() -> Rules:
    mine = Artifact(
        name="harbour-advert",
        role=newsparse.Role.ADVERTISEMENT,
        stands="line",
        heads=("visit the harbour",),
        origin="our town's paper",
        cuts=("Visit the harbour!",),
        keeps=("Visit the harbour master, he said.",),
    )
    named = Artifact(
        name="b", role="share", stands="line", heads=("bb",), origin="x", cuts=("bb",), keeps=("bb c",), carries="tags"
    )
    return Rules((*newsparse.ARTIFACTS, mine, named), without=("hash-row",))


def many(raws: list[str], named: dict[str, bytes]) -> None:
    for article in newsparse.parse_many(raws, workers=2, language="en"):
        assert_type(article, Article)
    for key, article in newsparse.parse_many(named.items(), progress=True):
        assert_type(key, str)
        assert_type(article, Article)


def frames(articles: list[Article], column: pd.Series[Any], other: pl.Series) -> None:
    assert_type(newsparse.to_frame(articles), pd.DataFrame)
    assert_type(newsparse.to_frame(iter(articles), "pandas"), pd.DataFrame)
    assert_type(newsparse.to_frame(articles, "polars"), pl.DataFrame)
    assert_type(newsparse.parse_series(column, language="en"), pd.DataFrame)
    assert_type(newsparse.parse_series(other), pl.DataFrame)


def pictures(articles: list[Article], frame: pd.DataFrame) -> None:
    axes = plot_removed(articles, most=10)
    plot_dates(frame, bins=20, ax=axes)
    plot_fields(articles).set_title("fields")
    newsparse.plots.plot_dates(articles)


def exports(article: Article) -> None:
    assert_type(newsparse.from_json(newsparse.to_json(article)), Article)
    assert_type(newsparse.from_dict(newsparse.to_dict(article)), Article)
    assert_type(newsparse.to_markdown(article), str)
    assert_type(newsparse.to_text(article), str)
    assert_type(newsparse.to_rss(article), str)
    assert_type(newsparse.to_atom(article, updated=dt.datetime(2021, 3, 3, tzinfo=dt.UTC)), str)
    assert_type(newsparse.to_json_ld(article), dict[str, Any])
    assert_type(newsparse.to_ninjs(article), dict[str, Any])


def looks(article: Article, trace: Trace) -> str:
    page = newsparse.report([("a.txt", trace)])
    return newsparse.card(article) + newsparse.table([article]) + newsparse.explanation(trace) + page


def near(one: Article, two: Article) -> bool:
    return (
        one.fingerprint is not None and two.fingerprint is not None and distance(one.fingerprint, two.fingerprint) < 4
    )
