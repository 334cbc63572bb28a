"""Labelled cases of our own wording, as data: one JSON object a line."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import newsparse

FOLDER = Path(__file__).parent / "fields"

BODIES = Path(__file__).parent / "bodies"

LANGUAGES = Path(__file__).parent / "languages"
"""A file a language: its first line is an article, and each other one a case, which sets lines around and into it."""


def load(folder: Path = FOLDER) -> list[dict[str, Any]]:
    """Every case, with what its file is about under ``file``."""
    cases: list[dict[str, Any]] = []
    for path in sorted(folder.glob("*.jsonl")):
        lines = path.read_text(encoding="utf-8").splitlines()
        cases.extend({"file": path.stem, **json.loads(line)} for line in lines)
    return cases


def load_languages() -> list[dict[str, Any]]:
    """The cases of all languages, each with its raw input, and with the title, language and body that it must have.

    ``head`` stands below the title, ``within`` below the first paragraph, ``tail`` at the end; ``kept`` is a
    look-alike, which is a paragraph of the text and stands below the first one too.
    """
    cases: list[dict[str, Any]] = []
    for path in sorted(LANGUAGES.glob("*.jsonl")):
        article, *rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        for row in rows:
            kept = [row["kept"]] if "kept" in row else []
            head, within, tail = (row.get(place, []) for place in ("head", "within", "tail"))
            first, *rest = article["body"]
            lines = [article["title"], *head, first, *within, *kept, *rest, *tail]
            case = {
                "name": f"{path.stem}: {row['name']}",
                "language": path.stem,
                "kind": "look-alike" if kept else "right",
                "options": {},
                "raw": "\n\n".join(lines),
                "expect": {"title": article["title"], "language": path.stem, **row["expect"]},
                "body": [first, *kept, *rest],
            }
            cases.append({**case, "images": row["images"]} if "images" in row else case)
    return cases


def known_failures() -> dict[str, str]:
    """Name of a case -> why it fails: a name and a reason a line, parted by " = "."""
    lines = (FOLDER.parent / "known_failures.txt").read_text(encoding="utf-8").splitlines()
    return dict(line.split(" = ", 1) for line in lines if line and not line.startswith("#"))


def counts(cases: list[dict[str, Any]]) -> dict[str, tuple[int, int, int]]:
    """Field -> values found right, found wrongly, and missed; each item of a list counts by itself."""
    found_: dict[str, list[int]] = {}
    for case in cases:
        article = parse(case)
        for field, wanted in case["expect"].items():
            got = found(article, field)
            want_set, got_set = _items(wanted), _items(got)
            if len(want_set) == len(got_set) == 1 and same(field, wanted, got):
                got_set = want_set
            row = found_.setdefault(field, [0, 0, 0])
            row[0] += len(want_set & got_set)
            row[1] += len(got_set - want_set)
            row[2] += len(want_set - got_set)
    return {field: (row[0], row[1], row[2]) for field, row in found_.items()}


def _items(value: Any) -> set[str]:
    if isinstance(value, list):
        return {str(item) for item in value}
    return set() if value is None or value is False else {str(value)}


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


def wrong_body(case: dict[str, Any]) -> list[str]:
    """What of the body that a case expects, of its pictures and of the kinds of its blocks is not met, a line each."""
    article = newsparse.parse(case["raw"])
    got = [block.text for block in article.blocks]
    lines = [f"lost: {line!r}" for line in case["body"] if line not in got]
    lines += [f"leaked: {line!r}" for line in got if line not in case["body"]]
    if not lines and got != case["body"]:
        lines.append(f"order: {got!r}")
    if "images" in case and [[i.caption, i.credit] for i in article.images] != case["images"]:
        lines.append(f"images: wanted {case['images']!r}, got {article.images!r}")
    if "kinds" in case and [block.kind for block in article.blocks] != case["kinds"]:
        lines.append(f"kinds: wanted {case['kinds']!r}, got {[block.kind for block in article.blocks]!r}")
    return lines
