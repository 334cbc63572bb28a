"""Pictures of a collection."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

import newsparse

matplotlib = pytest.importorskip("matplotlib", reason="the extra plots is not installed")
matplotlib.use("agg")

from newsparse.plots import FIELDS, plot_dates, plot_fields, plot_removed  # noqa: E402  # after the choice above

ARTICLES = [
    newsparse.parse(
        f"Port {number} reopens\n\nBy Ann Lee\n\nJune {number}, 2020\n\n"
        f"The port opened again after {number} days, the mayor said on the pier.\n\nShare\n\nSource link",
        url=f"https://www.{'herald' if number % 3 else 'times'}.example/{number}",
    )
    for number in range(1, 10)
] + [newsparse.parse("The port opened again on Friday after the storm, the mayor said.")]
FRAMES: list[Callable[[], Any]] = [
    lambda: ARTICLES,
    lambda: newsparse.to_frame(ARTICLES),
    lambda: newsparse.to_frame(ARTICLES, "polars"),
]


@pytest.fixture(autouse=True)
def _closed() -> Any:
    yield
    import matplotlib.pyplot as plt  # noqa: PLC0415  # after the backend is chosen

    plt.close("all")


@pytest.mark.parametrize("collection", FRAMES)
def test_what_was_removed_by_rule(collection: Callable[[], Any]) -> None:
    axes: Any = plot_removed(collection())
    assert "source-link" in [label.get_text() for label in axes.get_yticklabels()]
    assert max(bar.get_width() for bar in axes.patches) == 9
    axes.figure.canvas.draw()


@pytest.mark.parametrize("collection", FRAMES)
def test_when_it_was_published(collection: Callable[[], Any]) -> None:
    axes: Any = plot_dates(collection())
    assert sum(bar.get_height() for bar in axes.patches) == 9
    assert "1 without a date" in axes.get_title()
    axes.figure.canvas.draw()


@pytest.mark.parametrize("collection", FRAMES)
def test_which_fields_were_found_by_site(collection: Callable[[], Any]) -> None:
    axes = plot_fields(collection())
    assert [label.get_text() for label in axes.get_yticklabels()] == [
        "herald.example (6)",
        "times.example (3)",
        "unknown (1)",
    ]
    shares = axes.images[0].get_array()
    assert shares is not None
    assert shares[0][FIELDS.index("authors")] == 1
    assert shares[2][FIELDS.index("date")] == 0
    axes.figure.canvas.draw()


@pytest.mark.parametrize("plot", [plot_removed, plot_dates, plot_fields])
def test_nothing_is_a_picture_too_and_an_axes_is_drawn_into(plot: Callable[..., Any]) -> None:
    axes = plot([])
    assert plot(ARTICLES, ax=axes) is axes
    axes.figure.canvas.draw()


def test_one_article_is_refused_with_what_to_give() -> None:
    with pytest.raises(TypeError, match=r"give \[article\]"):
        plot_removed(ARTICLES[0])  # type: ignore[arg-type]
    with pytest.raises(AttributeError, match=r"it is in newsparse\.plots"):
        newsparse.plot_removed  # type: ignore[attr-defined]  # noqa: B018
