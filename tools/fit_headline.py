"""Fits the weights that tell the headline in the text of a page, and writes them to rules/headlines.py.

    NEWSPARSE_CORPORA=... python tools/fit_headline.py            prints what folds over sites give
    NEWSPARSE_CORPORA=... python tools/fit_headline.py --write    fits on all sites and writes the table

Needs numpy, beautifulsoup4 with lxml, inscriptis and html2text. For each page whose text holds its labelled title a
choice among the possible headlines is learnt (a logistic regression over the lines of the page, with a penalty on the
squares of the weights), apart for texts that begin with the title of the page, for those that do not, and for Markdown.
Sites are never split between folds; about a third of the sites, by a hash of the host, is left out altogether, so that
figures on them stay honest.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import os
from collections.abc import Iterator
from pathlib import Path
from pprint import pformat
from typing import NamedTuple
from urllib.parse import urlsplit

import numpy as np

from newsparse._parse import PARSERS
from newsparse._read import read_raw
from newsparse.document import Options
from newsparse.headlines import MEASURES, folded, possible_headlines, table_name
from newsparse.read.decode import decode
from newsparse.rules import RULES

CORPORA = ("fundus", "trafilatura", "postlight")
FOLDS = 5
PENALTY = {"TITLED": 0.015, "UNTITLED": 0.002, "MARKED": 0.005}
"""By the table, the names of which :func:`newsparse.headlines.table_name` gives."""

STEPS, STEP = 400, 0.1
TABLE = Path(__file__).resolve().parent.parent / "src/newsparse/rules/headlines.py"


class Example(NamedTuple):
    """The text of a page: a row of measures for each possible headline, and which of them are the labelled one."""

    site: str
    table: str
    rows: np.ndarray
    right: np.ndarray


def _pages() -> Iterator[tuple[str, str, str]]:
    """Site, page and title of all but the sites that are left out."""
    root = Path(os.environ["NEWSPARSE_CORPORA"])
    for corpus in CORPORA:
        for line in (root / corpus / "index.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            site = (urlsplit(row["url"] or "").hostname or row["id"]).removeprefix("www.")
            if hashlib.sha1(site.encode()).hexdigest()[0] in "01234" or not row["truth"].get("title"):
                continue
            name = hashlib.sha1(row["id"].encode()).hexdigest()
            page = gzip.decompress((root / corpus / f"{name}.html.gz").read_bytes())
            yield site, decode(page).source, row["truth"]["title"]


def _texts(source: str) -> Iterator[str]:
    from bs4 import BeautifulSoup
    from html2text import html2text  # type: ignore[import-untyped,import-not-found,unused-ignore]  # no stubs
    from inscriptis import get_text  # type: ignore[import-untyped,import-not-found,unused-ignore]  # no stubs

    yield BeautifulSoup(source, "lxml").get_text("\n")
    yield get_text(source)
    yield html2text(source)


def _examples() -> list[Example]:
    examples = []
    for site, source, title in _pages():
        for text in _texts(source):
            document = read_raw(text, "text", Options(RULES), repair=False).document
            for parser in PARSERS[: [step.__name__ for step in PARSERS].index("find_headline")]:
                parser(document)
            possible = possible_headlines(document) if document.noisy else []
            if possible and folded(title) in folded(text):
                right = [folded(one.text) == folded(title) for one in possible]
                rows = np.array([one.measures for one in possible])
                examples.append(Example(site, table_name(document), rows, np.array(right)))
    return examples


def _fit(examples: list[Example], penalty: float) -> np.ndarray:
    """The weights under which the right lines have most of the chance among those of their page."""
    usable = [example for example in examples if example.right.any()]
    rows = np.concatenate([example.rows for example in usable])
    right = np.concatenate([example.right for example in usable]).astype(float)
    page = np.repeat(np.arange(len(usable)), [len(example.right) for example in usable])
    weights, mean, square = (np.zeros(len(MEASURES)) for _ in range(3))
    for step in range(1, STEPS + 1):
        scores = rows @ weights
        most = np.full(len(usable), -np.inf)
        np.maximum.at(most, page, scores)
        chance = np.exp(scores - most[page])
        wanted = chance * right
        chance /= np.bincount(page, chance)[page]
        wanted /= np.bincount(page, wanted)[page]
        slope = rows.T @ (chance - wanted) / len(usable) + penalty * weights
        mean, square = 0.9 * mean + 0.1 * slope, 0.99 * square + 0.01 * slope**2
        weights -= STEP * mean / (1 - 0.9**step) / (np.sqrt(square / (1 - 0.99**step)) + 1e-8)
    return weights


def _evaluate(examples: list[Example], penalty: float) -> float:
    """Share of the texts whose labelled title is chosen, on sites that were not learnt from."""
    sites = sorted({example.site for example in examples}, key=lambda site: hashlib.sha1(site.encode()).hexdigest())
    chosen = 0
    for fold in range(FOLDS):
        outside = set(sites[fold::FOLDS])
        weights = _fit([example for example in examples if example.site not in outside], penalty)
        for example in examples:
            if example.site in outside:
                chosen += bool(example.right[int(np.argmax(example.rows @ weights))])
    return chosen / len(examples)


def main() -> None:
    """Prints the figures of the folds, and writes the table if that is asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    examples, tables = _examples(), []
    for name, penalty in PENALTY.items():
        chosen = [example for example in examples if example.table == name]
        print(f"{name}: {len(chosen)} texts, right in folds {_evaluate(chosen, penalty):.3f}")
        pairs = zip(MEASURES, _fit(chosen, penalty), strict=True)
        table = pformat({key: round(float(value), 2) for key, value in pairs}, width=110, sort_dicts=False)
        tables.append(f"{name} = {table}\n")
    if options.write:
        head = '"""What tells a headline in the text of a page, weighed; made by tools/fit_headline.py."""\n'
        imports = 'from __future__ import annotations\n\n__all__ = ["MARKED", "TITLED", "UNTITLED"]\n'
        TABLE.write_text("\n".join((head, imports, *tables)), encoding="utf-8")


if __name__ == "__main__":
    main()
