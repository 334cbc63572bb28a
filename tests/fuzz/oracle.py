"""What must hold of every input that a fuzzer makes."""

from __future__ import annotations

from collections.abc import Callable

import newsparse
from tests.rendering import check_page_promises, check_promises

__all__ = ["TARGETS", "check_page", "check_text"]


def check_text(data: bytes) -> None:
    """Reads bytes as a text; those that begin with an odd byte are decoded by the library, others before it sees them.

    Raises:
        AssertionError: where a promise is broken.
    """
    raw = data[1:] if data and data[0] % 2 else data.decode("utf-8", "surrogateescape")
    trace = newsparse.explain(raw, kind="text")
    check_promises(trace)
    _check_round_trip(trace.article)


def check_page(data: bytes) -> None:
    """Reads bytes as a page.

    Raises:
        AssertionError: where a promise is broken.
    """
    trace = newsparse.explain(data, kind="html")
    check_page_promises(trace)
    _check_round_trip(trace.article)


def _check_round_trip(article: newsparse.Article) -> None:
    written = newsparse.to_json(article)
    written.encode("utf-8")
    assert newsparse.from_json(written) == article


TARGETS: dict[str, Callable[[bytes], None]] = {"text": check_text, "page": check_page}
"""What is fuzzed, by name."""
