"""Scores the fields and the body of labelled news pages and scraped texts, beside peers where they are installed.

python benchmarks/pages.py                        prints the table
python benchmarks/pages.py --peers trafilatura    with a peer's rows (pip install trafilatura)
python benchmarks/pages.py --write                records the figures, and writes the table into docs/quality.md
python benchmarks/pages.py --check                fails where a figure fell more than .005 below the recorded one

The pages are other people's: they are read from the folder that NEWSPARSE_CORPORA names, one folder a corpus with an
index.jsonl (id, url, truth) and a gzipped page a line, named by the sha1 of its id. Body: runs of four words, precision
and recall as means over pages; title and date: share of the labelled pages; authors and tags: F1 over all pages, an
agency counting as the author where no person is named.
"""

from __future__ import annotations

import argparse
import datetime as dt
import gzip
import hashlib
import json
import os
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import newsparse

ROOT = Path(__file__).parent.parent
RECORDED = Path(__file__).with_name("recorded.json")
PAGE = ROOT / "docs" / "quality.md"
MARK = re.compile(r"(<!-- pages -->\n).*?(<!-- end pages -->)", re.DOTALL)
CORPORA = ("zyte", "fundus", "trafilatura", "htmldate", "postlight")
SLACK = 0.005
LEAST = 12
"""Characters; a shorter text that ends a headline is not that headline without its kicker."""

Found = dict[str, Any]
_WORD = re.compile(r"\w+")
_ALIKE = str.maketrans("‘’‚‛`´“”„‟«»‐‑‒–—−", "''''''" + '"' * 6 + "------")


def own(raw: bytes) -> Found:
    """What newsparse reads."""
    article = newsparse.parse(raw)
    authors = article.authors or ((article.agency,) if article.agency else ())
    day = article.published.date if article.published else None
    return {"title": article.title, "date": day, "authors": authors, "tags": article.tags, "body": article.text}


def trafilatura(raw: bytes) -> Found:
    """What trafilatura reads."""
    import trafilatura as library  # type: ignore[import-not-found]

    found = library.bare_extraction(raw, with_metadata=True, include_comments=False)
    if found is None:
        return {}
    authors = [part.strip() for part in (found.author or "").split(";") if part.strip()]
    day = dt.date.fromisoformat(found.date[:10]) if found.date else None
    return {"title": found.title, "date": day, "authors": authors, "tags": found.tags or (), "body": found.text}


SYSTEMS: dict[str, Callable[[bytes], Found]] = {"newsparse": own, "trafilatura": trafilatura}


def pages(corpus: str) -> Iterator[tuple[bytes, Found]]:
    """Every page of a corpus and its labels."""
    folder = Path(os.environ["NEWSPARSE_CORPORA"]) / corpus
    for line in (folder / "index.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        name = hashlib.sha1(row["id"].encode()).hexdigest()
        yield gzip.decompress((folder / f"{name}.html.gz").read_bytes()), row["truth"]


def folded(text: str | None) -> str:
    """One form of quotes, dashes and blanks; case is kept."""
    plain = unicodedata.normalize("NFKC", text or "").translate(_ALIKE)
    return " ".join(plain.replace("\u00ad", "").replace("\u200b", "").split())


def same_but_for_kicker(wanted: str, got: str) -> bool:
    """Whether two headlines are one, or one of them is the other after up to eight words of a kicker."""
    short, long = sorted((wanted, got), key=len)
    before = long.removesuffix(short)
    return wanted == got or (
        len(short) >= LEAST and before != long and 0 < len(_WORD.findall(before)) <= 8 and before[-1] in " :"
    )


def shingles(text: str | None) -> Counter[tuple[str, ...]]:
    """The bag of runs of four words."""
    words = _WORD.findall(text or "")
    return Counter(tuple(words[i : i + 4]) for i in range(max(1, len(words) - 3))) if words else Counter()


def items(names: Iterable[str]) -> set[str]:
    """Names in one form."""
    return {one for one in (folded(name).casefold().strip(" .,;:|") for name in names) if one}


def _day(value: str | None) -> dt.date | None:
    try:
        return dt.date.fromisoformat((value or "")[:10])
    except ValueError:
        return None


def f1(precision: float, recall: float) -> float:
    """The harmonic mean."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def score(read: Callable[[bytes], Found], corpus: str) -> dict[str, float]:
    """The figures of one system on one corpus."""
    return score_pages(read, pages(corpus))


def score_pages(read: Callable[[bytes], Found], labelled: Iterable[tuple[bytes, Found]]) -> dict[str, float]:
    """The figures of one system on pages and their labels."""
    means: dict[str, list[float]] = {}
    sets = {"authors": [0, 0, 0], "tags": [0, 0, 0]}
    for page, truth in labelled:
        found = _tried(read, page)
        if "body" in truth:
            _score_body(truth["body"], found.get("body"), means)
        if truth.get("title"):
            wanted, got = folded(truth["title"]), folded(found.get("title"))
            means.setdefault("title", []).append(float(wanted == got))
            means.setdefault("but for the kicker", []).append(float(same_but_for_kicker(wanted, got)))
        if "date" in truth:
            means.setdefault("date", []).append(float(_day(truth["date"]) == found.get("date")))
        for name, counts in sets.items():
            if truth.get(name) is not None:
                _count(items(truth[name]), items(found.get(name) or ()), counts)
    figures = {name: sum(values) / len(values) for name, values in means.items()}
    if "recall" in figures:
        figures["body"] = f1(figures.pop("precision", 0.0), figures.pop("recall"))
    for name, (right, wrong, missed) in sets.items():
        if right + missed:
            figures[name] = 2 * right / (2 * right + wrong + missed)
    return {name: round(value, 3) for name, value in figures.items()}


def _tried(read: Callable[[bytes], Found], page: bytes) -> Found:
    try:
        return read(page)
    except Exception:  # noqa: BLE001  # a peer that fails on a page has found nothing
        return {}


def _score_body(truth: str | None, found: str | None, means: dict[str, list[float]]) -> None:
    wanted, got = shingles(truth), shingles(found)
    right = (wanted & got).total()
    if got:
        means.setdefault("precision", []).append(right / got.total())
    if wanted:
        means.setdefault("recall", []).append(right / wanted.total())


def _count(wanted: set[str], got: set[str], counts: list[int]) -> None:
    counts[0] += len(wanted & got)
    counts[1] += len(got - wanted)
    counts[2] += len(wanted - got)


def table(scores: dict[str, dict[str, dict[str, float]]]) -> str:
    """The figures in Markdown: one row a corpus and system."""
    names = ("body", "title", "but for the kicker", "date", "authors", "tags")
    head = "| corpus | system | body F1 | title | but for the kicker | date | authors F1 | tags F1 |"
    lines = [head, "|" + "---|" * len(head.split("|")[1:-1])]
    for corpus, by_system in scores.items():
        for system, figures in by_system.items():
            cells = (f"{figures[name]:.3f}" if name in figures else "-" for name in names)
            lines.append(f"| {corpus} | {system} | {' | '.join(cells)} |")
    return "\n".join(lines)


def main() -> int:
    """Runs the command; 1 where a figure fell."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--peers", default="", help=f"of {', '.join(SYSTEMS)}, comma-separated")
    parser.add_argument("--write", action="store_true", help="record the figures and write docs/quality.md")
    parser.add_argument("--check", action="store_true", help="compare with the recorded figures")
    options = parser.parse_args()
    if "NEWSPARSE_CORPORA" not in os.environ:
        print("SKIPPED: the corpora are not here; set NEWSPARSE_CORPORA to the folder that holds them")
        return 0
    systems = ["newsparse", *(name for name in options.peers.split(",") if name)]
    scores = {corpus: {system: score(SYSTEMS[system], corpus) for system in systems} for corpus in CORPORA}
    print(table(scores))
    mine = {corpus: by_system["newsparse"] for corpus, by_system in scores.items()}
    if options.check:
        recorded = json.loads(RECORDED.read_text(encoding="utf-8"))
        fallen = [
            f"{corpus} {name}: {mine[corpus][name]} after {value}"
            for corpus, figures in recorded.items()
            for name, value in figures.items()
            if mine[corpus][name] < value - SLACK
        ]
        print("\n".join(fallen) or "no figure fell")
        return bool(fallen)
    if options.write:
        RECORDED.write_text(json.dumps(mine, indent=2) + "\n", encoding="utf-8")
        text = PAGE.read_text(encoding="utf-8")
        PAGE.write_text(MARK.sub(lambda m: f"{m[1]}{table(scores)}\n{m[2]}", text), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
