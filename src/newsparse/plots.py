"""Pictures of a collection: what was removed, when it was published, which fields were found (the extra ``plots``)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from newsparse.article import Article

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    from matplotlib.axes import Axes

__all__ = ["plot_dates", "plot_fields", "plot_removed"]

Collection: TypeAlias = "Iterable[Article] | pd.DataFrame | pl.DataFrame"

FIELDS = ("title", "date", "authors", "tags", "section", "dateline", "agency", "language", "text")
"""The fields that :func:`plot_fields` shows."""


def plot_removed(collection: Collection, *, most: int = 20, ax: Axes | None = None) -> Axes:
    r"""How much was removed, by rule: a bar for each of the rules that removed most often.

    Args:
        collection: articles, or a data frame of :func:`newsparse.to_frame`.
        most: so many rules are shown.
        ax: where to draw; None for a new figure.

    Returns:
        The axes; ``ax.figure.savefig("removed.png")`` saves them.

    Raises:
        ModuleNotFoundError: without matplotlib.
        TypeError: for a single article.

    >>> import matplotlib, newsparse
    >>> matplotlib.use("agg")
    >>> article = newsparse.parse("Port reopens\n\nThe port opened again on Friday, he said.\n\nSource link")
    >>> [label.get_text() for label in plot_removed([article]).get_yticklabels()]
    ['source-link']
    """
    counts = Counter(rule for row in _rows(collection) for rule in row["rules"])
    shown = counts.most_common(most)[::-1]
    axes = _axes(ax, height=1 + 0.28 * max(3, len(shown)))
    axes.barh([rule for rule, _ in shown], [count for _, count in shown], color="tab:blue")
    axes.locator_params(axis="x", integer=True)
    axes.set_xlabel("removals")
    axes.set_title(f"Removed, by rule: {counts.total():,} in all")
    return axes


def plot_dates(collection: Collection, *, bins: int = 40, ax: Axes | None = None) -> Axes:
    """When the articles were published, as a histogram of their days; those without a date are counted in the title.

    The arguments, the result and what is raised are those of :func:`plot_removed`; ``bins`` are the bars.
    """
    rows = list(_rows(collection))
    days = [row["date"] for row in rows if row["date"] is not None]
    axes = _axes(ax, height=3.2)
    if days:
        axes.hist(days, bins=bins, color="tab:blue")
        axes.figure.autofmt_xdate()
    axes.locator_params(axis="y", integer=True)
    axes.set_ylabel("articles")
    axes.set_title(f"Published: {len(days):,} articles, {len(rows) - len(days):,} without a date")
    return axes


def plot_fields(collection: Collection, *, most: int = 20, ax: Axes | None = None) -> Axes:
    """Which fields were found, as shares of the articles, site by site: the darker, the more often.

    A site is the host of ``url``, else ``site_name``. The arguments, the result and what is raised are those of
    :func:`plot_removed`; ``most`` are the sites, the largest first.
    """
    sites: dict[str, list[Mapping[str, Any]]] = {}
    for row in _rows(collection):
        sites.setdefault(_site(row), []).append(row)
    largest = sorted(sites, key=lambda site: -len(sites[site]))[:most]
    shares = [[sum(_has(row[field]) for row in sites[site]) / len(sites[site]) for field in FIELDS] for site in largest]
    axes = _axes(ax, height=1.6 + 0.32 * max(3, len(largest)))
    axes.imshow(shares or [[0.0] * len(FIELDS)], vmin=0, vmax=1, cmap="Blues", aspect="auto")
    axes.set_xticks(range(len(FIELDS)), FIELDS, rotation=40, ha="right")
    axes.set_yticks(range(len(largest)), [f"{site} ({len(sites[site])})" for site in largest])
    for y, line in enumerate(shares):
        for x, share in enumerate(line):
            color = "white" if share > 0.6 else "black"
            axes.text(x, y, f"{share:.0%}", ha="center", va="center", fontsize=8, color=color)
    axes.set_title("Fields found, by site")
    return axes


def _rows(collection: Collection) -> Iterator[Mapping[str, Any]]:
    """What the pictures ask for of each article."""
    if hasattr(collection, "columns"):
        yield from _frame_rows(collection)
        return
    if isinstance(collection, Article):
        raise TypeError("many articles are needed: for one, give [article]")
    for article in collection:
        found = {field: getattr(article, field) for field in (*FIELDS, "url", "site_name")}
        rules = [removal.rule for removal in article.removed]
        yield {**found, "rules": rules}


def _frame_rows(frame: Any) -> Iterator[Mapping[str, Any]]:
    rows = frame.to_dict("records") if hasattr(frame, "iloc") else frame.to_dicts()
    for row in rows:
        date = row["date"]
        yield {**row, "date": None if date is None or date != date else date}  # noqa: PLR0124  # pandas' missing day


def _has(value: Any) -> bool:
    return value is not None and len(value) > 0 if hasattr(value, "__len__") else value is not None


def _site(row: Mapping[str, Any]) -> str:
    from urllib.parse import urlsplit

    try:
        host = urlsplit(row["url"] or "").hostname
    except ValueError:
        host = None
    return (host or row["site_name"] or "unknown").removeprefix("www.")


def _axes(ax: Axes | None, *, height: float) -> Axes:
    if ax is not None:
        return ax
    try:
        from matplotlib.figure import Figure
        from matplotlib.pyplot import subplots
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError("newsparse.plots needs matplotlib: pip install 'newsparse[plots]'") from error
    figure, axes = subplots(figsize=(8, height), layout="constrained")
    assert isinstance(figure, Figure)
    return axes


def __dir__() -> list[str]:
    return __all__
