"""Prints what each margin of a paragraph and of a short segment gives, over folds of the sites that are learnt from.

    NEWSPARSE_CORPORA=... python tools/choose_margin.py

Each page is read as a whole, with the weights that the other folds give, so that later steps take part; no page is read
by weights that it helped to find, and the sites that ``fit_article.py`` leaves out are not looked at. The margins of
``judgement.py`` are chosen by this table and by nothing else. Needs what ``fit_article.py`` does, and some ten minutes.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import product

from fit_article import AROUND, LEAST_WEIGHT, OWN, Example, Score, find_vocabulary, fit_stages, read_pages, split_folds

import newsparse
from newsparse import features, judgement
from newsparse._read import read_raw
from newsparse.document import Options
from newsparse.rules import RULES

LONG_MARGINS = (0.0, 0.15, 0.25, 0.35, 0.5)
SHORT_MARGINS = (-1.0, -0.7, -0.4, -0.2, 0.0, 0.15, 0.35)

Tables = tuple[dict[str, float], dict[str, float], dict[str, float]]
"""PAGE_OWN, PAGE_AROUND and PAGE_PATH."""


def _tables(examples: list[Example], vocabulary: dict[str, int]) -> Tables:
    own, around = ([round(float(weight), 2) for weight in weights] for weights in fit_stages(examples, vocabulary))
    size = 1 + len(OWN)
    words = {word: own[size + place] for word, place in vocabulary.items() if abs(own[size + place]) >= LEAST_WEIGHT}
    return (
        dict(zip(("bias", *OWN), own[:size], strict=True)),
        dict(zip(("bias", *AROUND["page"], *OWN), around, strict=True)),
        words,
    )


def _fitted() -> Iterator[tuple[Tables, list[tuple[bytes, Example]]]]:
    """For each fold the tables that the others give, and its pages."""
    pages, examples = [], []
    for site, page, truth in read_pages():
        document = read_raw(page, "html", Options(RULES), repair=False).document
        if document.segments and truth:
            pages.append(page)
            examples.append(Example(site, truth, document))
    vocabulary = find_vocabulary(examples)
    for inside, outside in split_folds(examples):
        yield _tables([examples[i] for i in inside], vocabulary), [(pages[i], examples[i]) for i in outside]


def _margin(long: float, short: float, size: int) -> float:
    return long if size >= features.LONG else short


def main() -> None:
    """Prints a line for each pair of margins."""
    fitted = list(_fitted())
    for long, short in product(LONG_MARGINS, SHORT_MARGINS):
        vars(judgement).update(margin=partial(_margin, long, short))
        score = Score()
        for (own, around, words), pages in fitted:
            vars(judgement).update(PAGE_OWN=own, PAGE_AROUND=around, PAGE_PATH=words)
            for page, example in pages:
                score.add_text(example.truth, newsparse.parse(page, kind="html").text)
        print(f"paragraph {long:+.2f}, short {short:+.2f}: {score}", flush=True)


if __name__ == "__main__":
    main()
