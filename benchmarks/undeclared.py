"""Counts how often bytes that declare nothing are decoded right, beside UnicodeDammit and charset-normalizer.

python benchmarks/undeclared.py    prints shares (pip install charset-normalizer for its rows)

sentences  those of the tests in 31 languages, in the encodings that their pages used: as text, half of it, and a page
bodies     labelled bodies of news pages, their first 1,000 characters, in the encodings of their language that hold
           all of them; read from the folder that NEWSPARSE_CORPORA names
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

import newsparse  # noqa: E402
from newsparse.read.decode import decode  # noqa: E402
from tests.test_decode import SHAPES  # noqa: E402
from tests.tongues import TONGUES, spelled  # noqa: E402

Piece = tuple[str, bytes]
"""A text, and the bytes that it is to be told from."""

_LENGTH = 1000


def sentences() -> Iterator[Piece]:
    """The sentences of the tests."""
    for tongue, (codecs, _) in TONGUES.items():
        for codec in codecs.split():
            sentence = spelled(tongue, codec)
            for shape in SHAPES.values():
                text = shape.format(sentence, sentence[: len(sentence) // 2])
                yield text, text.encode(codec)


def bodies() -> Iterator[Piece]:
    """Bodies of labelled pages in the encodings of their language."""
    from pages import CORPORA, pages

    for corpus in CORPORA:
        for _, truth in pages(corpus):
            text = (truth.get("body") or "")[:_LENGTH]
            language = (newsparse.parse(text, kind="text").language or "und").partition("-")[0]
            for codec in TONGUES[language][0].split() if language in TONGUES else ():
                try:
                    yield text, text.encode(codec)
                except UnicodeEncodeError:
                    continue


def own(raw: bytes) -> str | None:
    """What newsparse reads."""
    return decode(raw).source


def dammit(raw: bytes) -> str | None:
    """What Beautiful Soup reads."""
    from bs4.dammit import UnicodeDammit

    return UnicodeDammit(raw, is_html=True).unicode_markup


def normalizer(raw: bytes) -> str | None:
    """What charset-normalizer reads."""
    from charset_normalizer import from_bytes

    best = from_bytes(raw).best()
    return None if best is None else str(best)


def main() -> None:
    """Print how many are read right."""
    systems: dict[str, Callable[[bytes], str | None]] = {"newsparse": own, "UnicodeDammit": dammit}
    if find_spec("charset_normalizer"):
        systems["charset-normalizer"] = normalizer
    sets: dict[str, Callable[[], Iterator[Piece]]] = {"sentences": sentences}
    if os.environ.get("NEWSPARSE_CORPORA"):
        sets["bodies"] = bodies
    else:
        print("bodies: SKIPPED, set NEWSPARSE_CORPORA to the folder of the corpora")
    for name, pieces in sets.items():
        told = [piece for piece in pieces() if not piece[1].isascii() or b"\x1b" in piece[1]]
        right = Counter(system for text, raw in told for system, read in systems.items() if read(raw) == text)
        for system in systems:
            print(f"{name}: {system} reads {right[system]} of {len(told)}, {right[system] / len(told):.3f}")


if __name__ == "__main__":
    main()
