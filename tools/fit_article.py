"""Fits the weights that tell an article from the rest of its page, and writes them to rules/weights.py.

    NEWSPARSE_CORPORA=... python tools/fit_article.py            prints what folds over sites give
    NEWSPARSE_CORPORA=... python tools/fit_article.py --write    fits on all sites and writes the table

Needs numpy, scipy and, for pages as text, beautifulsoup4 with lxml and inscriptis. A segment of a page belongs to the
article where at least half of its words stand in runs of four that the labelled body holds too. Of the pages of the
corpus of excerpts only the segments that hold one are learnt from. Two logistic regressions are fitted for pages and
two for texts: one on a segment's own measures, one on those and on what the first says of the segments around it;
each page counts about as much as any other. Sites are never split between folds, and no name of a site is a feature:
a word of class or id counts only where ``LEAST_SITES`` sites use it.

About a third of the sites, by a hash of the host, is left out altogether, so that figures on them stay honest.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import os
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from pprint import pformat
from urllib.parse import urlsplit

import numpy as np
from scipy import sparse  # type: ignore[import-untyped,import-not-found,unused-ignore]  # no stubs
from scipy.optimize import minimize  # type: ignore[import-untyped,import-not-found,unused-ignore]  # no stubs

from newsparse import features, surroundings
from newsparse._read import read_raw
from newsparse.document import Document, Options
from newsparse.judgement import LINE_MARGIN, margin
from newsparse.parsers.artifacts import label_artifacts
from newsparse.parsers.language import find_language
from newsparse.read.decode import decode
from newsparse.rules import RULES

CORPORA = ("zyte", "fundus", "trafilatura")
EXCERPT = 5.0
"""What a segment with an excerpt weighs; a paragraph of a page whose body is known weighs about as much."""

LEAST_SITES = 10
LEAST_WEIGHT = 0.2
FOLDS = 5
PENALTY_OWN, PENALTY_PATH = 5.0, 30.0
PENALTY_AROUND = {"page": 15.0, "text": 5.0}
STEPS = {"maxiter": 400, "maxfun": 500}
TABLE = Path(__file__).resolve().parent.parent / "src/newsparse/rules/weights.py"
OWN = (*features.OWN_NUMBERS, *features.OWN_SIGNS)
AROUND = {
    "page": (*surroundings.SEGMENT_NUMBERS, *surroundings.SEGMENT_SIGNS),
    "text": (*surroundings.LINE_NUMBERS, *surroundings.LINE_SIGNS),
}
_TOKEN = re.compile(r"\w+")


Truth = str | dict[str, list[str]]
"""The whole body, or excerpts that it must hold (``with``) and must not (``without``)."""


class Example:
    """A page in one of its forms, and which segments belong to its article."""

    def __init__(self, site: str, truth: Truth, document: Document) -> None:
        self.site, self.truth = site, truth
        self.document = document
        segments = document.segments
        find_language(self.document)
        label_artifacts(self.document)
        texts = [s.text for s in segments]
        if isinstance(truth, str):
            self.labels, sizes = _labels(texts, truth)
            root = np.sqrt(np.minimum(sizes, 100) + 1)
            self.weights = root * (150 / max(1.0, root.sum())) ** 0.5
        else:
            self.labels, self.weights = _excerpted(texts, truth)
        self.own = _rows(features.own(self.document), OWN)
        wrappers = features.find_wrappers(segments)
        self.paths = [
            Counter(word for element in features.path(s, wrappers) for word in features.element_words(element))
            for s in segments
        ]
        self.score = np.zeros(len(segments))

    @property
    def kind(self) -> str:
        """Which of the two forms it has: page or text."""
        return "page" if self.document.is_page else "text"

    @property
    def margins(self) -> np.ndarray:
        """What each segment must score to be the article's."""
        texts = [segment.text for segment in self.document.segments]
        return np.array([margin(len(text)) if self.kind == "page" else LINE_MARGIN for text in texts])

    @property
    def known(self) -> np.ndarray:
        """The places of the segments that there is something to learn from."""
        return np.flatnonzero(self.weights)

    def matrix(self, vocabulary: dict[str, int]) -> sparse.csr_array:
        """One row a known segment: one, its own measures, and how many of its elements have each word."""
        known = self.known
        found = [
            (row, vocabulary[word], count)
            for row, place in enumerate(known)
            for word, count in self.paths[place].items()
            if word in vocabulary
        ]
        rows, columns, counts = zip(*found, strict=True) if found else ((), (), ())
        words = sparse.csr_array((np.array(counts, dtype=float), (rows, columns)), (len(known), len(vocabulary)))
        return sparse.csr_array(sparse.hstack([np.ones((len(known), 1)), self.own[known], words]))

    def judge(self, own: np.ndarray, vocabulary: dict[str, int]) -> None:
        """Sets the score of every segment by the weights of the first regression."""
        size = 1 + self.own.shape[1]
        words = own[size:]
        said = [
            sum(words[vocabulary[word]] * count for word, count in counts.items() if word in vocabulary)
            for counts in self.paths
        ]
        self.score = own[0] + self.own @ own[1:size] + np.array(said)

    def around(self) -> np.ndarray:
        """One row a segment: one, the measures of what is around it, and its own."""
        kind = self.kind
        measure = surroundings.around_segments if kind == "page" else surroundings.around_lines
        around = _rows(measure(self.document, list(self.score)), AROUND[kind])
        return np.hstack([np.ones((len(self.own), 1)), around, self.own])


def _rows(measured: list[features.Measures], names: tuple[str, ...]) -> np.ndarray:
    return np.array([[*numbers, *signs] for numbers, signs in measured], dtype=float).reshape(-1, len(names))


def _labels(texts: list[str], truth: str) -> tuple[np.ndarray, np.ndarray]:
    wanted = _shingles(_TOKEN.findall(truth))
    tokens = [(token, place) for place, text in enumerate(texts) for token in _TOKEN.findall(text)]
    hit = np.zeros(len(tokens))
    for at in range(len(tokens) - 3):
        if tuple(token for token, _ in tokens[at : at + 4]) in wanted:
            hit[at : at + 4] = 1
    sizes, hits = np.zeros(len(texts)), np.zeros(len(texts))
    for (_, place), value in zip(tokens, hit, strict=True):
        sizes[place] += 1
        hits[place] += value
    return (hits >= np.maximum(1, sizes / 2)).astype(float), sizes


def _excerpted(texts: list[str], truth: dict[str, list[str]]) -> tuple[np.ndarray, np.ndarray]:
    """The labels of the segments that hold excerpts of one kind alone, and the weights: of all others nothing."""
    flat = [" ".join(text.split()) for text in texts]
    held = {
        kind: np.array([any(" ".join(one.split()) in text for one in truth[kind]) for text in flat], dtype=bool)
        for kind in ("with", "without")
    }
    return held["with"].astype(float), EXCERPT * (held["with"] ^ held["without"]).astype(float)


def _shingles(tokens: list[str]) -> Counter[tuple[str, ...]]:
    return Counter(tuple(tokens[i : i + 4]) for i in range(max(1, len(tokens) - 3))) if tokens else Counter()


def read_pages() -> Iterator[tuple[str, bytes, Truth]]:
    """Site, page and body of all but the sites that are left out."""
    root = Path(os.environ["NEWSPARSE_CORPORA"])
    for corpus in CORPORA:
        for line in (root / corpus / "index.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            site = (urlsplit(row["url"] or "").hostname or row["id"]).removeprefix("www.")
            if hashlib.sha1(site.encode()).hexdigest()[0] in "01234":
                continue
            name = hashlib.sha1(row["id"].encode()).hexdigest()
            page = gzip.decompress((root / corpus / f"{name}.html.gz").read_bytes())
            truth = row["truth"]
            yield site, page, truth.get("body") or truth.get("snippets") or ""


def _examples(kind: str) -> list[Example]:
    examples = []
    for site, page, truth in read_pages():
        for raw in [page] if kind == "page" else _texts(decode(page).source):
            document = read_raw(raw, "html" if kind == "page" else "text", Options(RULES), repair=False).document
            if document.segments and truth:
                examples.append(Example(site, truth, document))
    return examples


def _texts(source: str) -> Iterator[str]:
    from bs4 import BeautifulSoup
    from inscriptis import get_text  # type: ignore[import-untyped,import-not-found,unused-ignore]  # no stubs

    soup = BeautifulSoup(source, "lxml")
    for tag in soup(["script", "style", "noscript", "template"]):
        tag.decompose()
    yield soup.get_text("\n", strip=True)
    yield get_text(source)


def _fit(
    matrix: np.ndarray | sparse.csr_array, labels: np.ndarray, weights: np.ndarray, penalty: np.ndarray
) -> np.ndarray:
    """A logistic regression with a penalty on the squares of the weights."""

    def loss(found: np.ndarray) -> tuple[float, np.ndarray]:
        scores = matrix @ found
        chance = 1 / (1 + np.exp(-np.clip(scores, -30, 30)))
        missed = np.logaddexp(0, np.where(labels > 0, -scores, scores))
        return (
            float(weights @ missed + penalty @ (found * found) / 2),
            matrix.T @ (weights * (chance - labels)) + penalty * found,
        )

    found: np.ndarray = minimize(loss, np.zeros(matrix.shape[1]), jac=True, method="L-BFGS-B", options=STEPS).x
    return found


def fit_stages(examples: list[Example], vocabulary: dict[str, int]) -> tuple[np.ndarray, np.ndarray]:
    """The weights of both regressions; the second learns from scores of pages that the first has not seen."""
    matrices = [example.matrix(vocabulary) for example in examples]
    labels = [example.labels[example.known] for example in examples]
    weights = [example.weights[example.known] for example in examples]
    penalty = np.array([1e-6, *[PENALTY_OWN] * len(OWN), *[PENALTY_PATH] * len(vocabulary)])

    def first(chosen: list[int]) -> np.ndarray:
        return _fit(
            sparse.csr_array(sparse.vstack([matrices[i] for i in chosen])),
            np.concatenate([labels[i] for i in chosen]),
            np.concatenate([weights[i] for i in chosen]),
            penalty,
        )

    for inside, outside in split_folds(examples):
        own = first(inside)
        for i in outside:
            examples[i].judge(own, vocabulary)
    around = [example.around()[example.known] for example in examples]
    second_penalty = np.array([1e-6, *[PENALTY_AROUND[examples[0].kind]] * (around[0].shape[1] - 1)])
    second = _fit(np.vstack(around), np.concatenate(labels), np.concatenate(weights), second_penalty)
    return first(list(range(len(examples)))), second


def split_folds(examples: list[Example]) -> Iterator[tuple[list[int], list[int]]]:
    """For each fold the places of the examples that are learnt from, and of those that are not."""
    sites = sorted({example.site for example in examples}, key=lambda site: hashlib.sha1(site.encode()).hexdigest())
    for fold in range(FOLDS):
        outside = set(sites[fold::FOLDS])
        yield (
            [i for i, e in enumerate(examples) if e.site not in outside],
            [i for i, e in enumerate(examples) if e.site in outside],
        )


def find_vocabulary(examples: list[Example]) -> dict[str, int]:
    """The words of class and id that enough sites use, and the column of each."""
    sites: dict[str, set[str]] = defaultdict(set)
    for example in examples:
        for counts in example.paths:
            for word in counts:
                sites[word].add(example.site)
    return {word: i for i, word in enumerate(sorted(w for w, found in sites.items() if len(found) >= LEAST_SITES))}


class Score:
    """Runs of four words on pages whose body is known, segments with excerpts on others."""

    def __init__(self) -> None:
        self.precisions: list[float] = []
        self.recalls: list[float] = []
        self.excerpts = np.zeros(3)
        """Segments of the article that were kept, others that were, and those that were not."""

    def add(self, example: Example, keep: np.ndarray) -> None:
        """Adds an example, of which some segments are kept."""
        if not isinstance(example.truth, str):
            known, wanted = example.weights > 0, example.labels > 0
            self.excerpts += [(known & wanted & keep).sum(), (known & ~wanted & keep).sum(), (wanted & ~keep).sum()]
            return
        text = "\n".join(s.text for s, kept in zip(example.document.segments, keep, strict=True) if kept)
        self.add_text(example.truth, text)

    def add_text(self, truth: Truth, text: str) -> None:
        """Adds what was read of a page."""
        if not isinstance(truth, str):
            flat = " ".join(text.split())
            held = {kind: [" ".join(one.split()) in flat for one in truth[kind]] for kind in ("with", "without")}
            self.excerpts += [sum(held["with"]), sum(held["without"]), held["with"].count(False)]
            return
        got, wanted = _shingles(_TOKEN.findall(text)), _shingles(_TOKEN.findall(truth))
        right = (got & wanted).total()
        if got:
            self.precisions.append(right / got.total())
        self.recalls.append(right / wanted.total())

    def __str__(self) -> str:
        precision, recall = float(np.mean(self.precisions)), float(np.mean(self.recalls))
        right, wrong, missed = self.excerpts
        return (
            f"F1 {2 * precision * recall / (precision + recall):.3f}, precision {precision:.3f}, recall {recall:.3f}; "
            f"excerpts F1 {2 * right / (2 * right + wrong + missed):.3f}"
        )


def _evaluate(examples: list[Example], vocabulary: dict[str, int]) -> Score:
    """How well sites are read that were not learnt from."""
    score = Score()
    for inside, outside in split_folds(examples):
        own, second = fit_stages([examples[i] for i in inside], vocabulary)
        for example in (examples[i] for i in outside):
            example.judge(own, vocabulary)
            score.add(example, example.around() @ second > example.margins)
    return score


def _table(names: list[str], values: np.ndarray) -> str:
    pairs = ((name, round(float(value), 2)) for name, value in zip(names, values, strict=True))
    return pformat(dict(pairs), width=110, sort_dicts=False, compact=False)


def main() -> None:
    """Prints the figures of the folds, and writes the table if that is asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    parts = []
    for kind in ("page", "text"):
        examples = _examples(kind)
        vocabulary = find_vocabulary(examples) if kind == "page" else {}
        if not options.write:
            print(f"{kind}: {len(examples)} examples, {_evaluate(examples, vocabulary)}")
            continue
        own, second = fit_stages(examples, vocabulary)
        size = 1 + len(OWN)
        parts.append((f"{kind.upper()}_OWN", _table(["bias", *OWN], own[:size])))
        parts.append((f"{kind.upper()}_AROUND", _table(["bias", *AROUND[kind], *OWN], second)))
        if kind == "page":
            heavy = [(w, v) for w, v in zip(vocabulary, own[size:], strict=True) if abs(v) >= LEAST_WEIGHT]
            parts.append(("PAGE_PATH", _table([w for w, _ in heavy], np.array([v for _, v in heavy]))))
    if options.write:
        head = (
            '"""The weights of what tells an article from its page; made by tools/fit_article.py, not by hand."""\n\n'
        )
        names = ", ".join(f'"{name}"' for name in sorted(name for name, _ in parts))
        body = "\n\n".join(f"{name} = {table}" for name, table in parts)
        TABLE.write_text(
            f"{head}from __future__ import annotations\n\n__all__ = [{names}]\n\n{body}\n", encoding="utf-8"
        )


if __name__ == "__main__":
    main()
