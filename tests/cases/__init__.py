"""Labelled cases of our own wording, as data: one JSON object a line."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import newsparse

FOLDER = Path(__file__).parent / "fields"


def load() -> list[dict[str, Any]]:
    """Every case, with the field that its file is about under ``file``."""
    cases = []
    for path in sorted(FOLDER.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            cases.append({"file": path.stem, **json.loads(line)})
    return cases


def parse(case: dict[str, Any]) -> newsparse.Article:
    """The Article of a case."""
    options = dict(case["options"])
    if "reference" in options:
        options["reference"] = dt.datetime.fromisoformat(options["reference"])
    return newsparse.parse(case["raw"], **options)


def found(article: newsparse.Article, field: str) -> Any:
    """The value of a field as the cases write it."""
    if field in ("published", "modified"):
        moment = getattr(article, field)
        return None if moment is None else str(moment)
    if field == "ambiguous":
        return article.published is not None and article.published.ambiguous
    if field == "date":
        return None if article.date is None else article.date.isoformat()
    value = getattr(article, field)
    return list(value) if isinstance(value, tuple) else value


def same(field: str, wanted: Any, got: Any) -> bool:
    """Whether a value is the one that was wanted: aware moments as instants, a dateline without its last full stop."""
    if field in ("published", "modified") and wanted and got and len(wanted) > 16 and len(got) > 16:
        return dt.datetime.fromisoformat(wanted) == dt.datetime.fromisoformat(got)
    if field == "dateline" and wanted and got:
        return bool(wanted.rstrip(".") == got.rstrip("."))
    return bool(wanted == got)


def wrong(case: dict[str, Any]) -> list[str]:
    """What of a case's expectations is not met, a line each."""
    article = parse(case)
    lines = []
    for field, wanted in case["expect"].items():
        got = found(article, field)
        if not same(field, wanted, got):
            lines.append(f"{field}: wanted {wanted!r}, got {got!r}")
    return lines
