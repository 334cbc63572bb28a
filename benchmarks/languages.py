"""Counts how often the language of a labelled text is told right, by what its page declares.

python benchmarks/languages.py    prints the share, and what was told instead

The pages are other people's: they are read from the folder that NEWSPARSE_CORPORA names; see benchmarks/pages.py. Only
title and body are read, as text, so that nothing of the declaration is seen.
"""

from __future__ import annotations

import re
from collections import Counter

from pages import pages

import newsparse

_DECLARED = re.compile(rb"<html[^>]*\slang\s*=\s*[\"']?([a-z]{2,3})", re.IGNORECASE)
_SAME = {"nb": "no", "nn": "no"}


def main() -> None:
    """Count the labelled texts of the corpus."""
    right, wrong = 0, Counter[str]()
    for page, truth in pages("fundus"):
        declared = _DECLARED.search(page)
        if declared is None or not truth.get("body"):
            continue
        code = declared[1].decode().lower()
        found = newsparse.parse(f"{truth.get('title') or ''}\n\n{truth['body']}", kind="text").language
        if found == _SAME.get(code, code):
            right += 1
        else:
            wrong[f"{found} on a page that declares {code}"] += 1
    print(f"{right} of {right + wrong.total()}: {right / (right + wrong.total()):.3f}")
    for line, count in wrong.most_common():
        print(count, line)


if __name__ == "__main__":
    main()
