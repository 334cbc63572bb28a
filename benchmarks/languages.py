"""Counts how often the language of a news page is told right, and how well pages of each language are read.

    python benchmarks/languages.py             the language, told from text and from pages
    python benchmarks/languages.py --fields    title, date, authors and body, by the language that a page declares

The pages are other people's: they are read from the folder that NEWSPARSE_CORPORA names; see benchmarks/pages.py, whose
figures these are. The language is compared with what the page declares; "text" is labelled title and body alone, "page
that is silent" the page without what it says of its language.
"""

from __future__ import annotations

import argparse
import os
import re
from collections import Counter
from collections.abc import Iterator

from pages import Found, own, pages, score_pages

import newsparse

_DECLARED = re.compile(rb"<html[^>]*\slang\s*=\s*[\"']?([a-z]{2,3})", re.IGNORECASE)
_SAYS = re.compile(rb"\b(?:xml:)?(?:lang|inLanguage|content-language|og:locale)\b(?=[\"']?\s*[=:>\"'])", re.IGNORECASE)
_SAME = {"nb": "no", "nn": "no"}


def by_language() -> Iterator[tuple[str, bytes, Found]]:
    """The pages of the corpus that declare a language, and their labels."""
    for page, truth in pages("fundus"):
        declared = _DECLARED.search(page)
        if declared is not None:
            code = declared[1].decode().lower()
            yield _SAME.get(code, code), page, truth


def told() -> None:
    """Print how many languages are told."""
    right, wrong = Counter[str](), Counter[str]()
    count = 0
    for code, page, truth in by_language():
        count += 1
        raws: dict[str, str | bytes] = {
            "text": f"{truth.get('title') or ''}\n\n{truth['body']}",
            "page": page,
            "page that is silent": _SAYS.sub(b"data-nothing", page),
        }
        for name, raw in raws.items():
            found = newsparse.parse(raw, kind="text" if name == "text" else "html").language or "und"
            if found.partition("-")[0] == code:
                right[name] += 1
            else:
                wrong[f"{name}: {found} where {code} is declared"] += 1
    for name, number in right.items():
        silent = sum(found for line, found in wrong.items() if line.startswith(f"{name}: und"))
        print(f"{name}: {number} of {count}, {number / count:.3f}; of those told {number / (count - silent):.3f}")
    for line, number in wrong.most_common():
        print(number, line)


def fields() -> None:
    """Print the figures of each language."""
    groups: dict[str, list[tuple[bytes, Found]]] = {}
    for code, page, truth in by_language():
        for name in (code, "other than en and de" if code not in {"en", "de"} else None):
            if name:
                groups.setdefault(name, []).append((page, truth))
    print("| language | pages | title | date | authors F1 | body F1 |\n|---|---|---|---|---|---|")
    for code, found in sorted(groups.items(), key=lambda group: -len(group[1])):
        figures = score_pages(own, found)
        cells = " | ".join(f"{figures.get(name, 0):.3f}" for name in ("title", "date", "authors", "body"))
        print(f"| {code} | {len(found)} | {cells} |")


def main() -> None:
    """Print what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fields", action="store_true")
    options = parser.parse_args()
    if "NEWSPARSE_CORPORA" not in os.environ:
        print("SKIPPED: the corpora are not here; set NEWSPARSE_CORPORA to the folder that holds them")
    elif options.fields:
        fields()
    else:
        told()


if __name__ == "__main__":
    main()
