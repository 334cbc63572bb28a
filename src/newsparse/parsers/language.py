"""Finds the language of the text by its script and its most frequent words."""

from __future__ import annotations

import re
from functools import lru_cache

from newsparse.article import Span
from newsparse.document import Document, Finding
from newsparse.measures import LONG
from newsparse.patterns import pattern
from newsparse.rules.languages import LANGUAGES

__all__ = ["find_language"]

SAMPLES = (150, 400, 1200)
"""Characters of running text that are looked at: a few, and more only where those leave it open."""

SHARED = 4
"""Languages; a word that is frequent in more of them tells nothing."""

WHOLE = 12
"""What a word of one language counts; those of two to four count a half to a quarter."""

LEAST, LEAST_SHARE, LEAD = 1.2 * WHOLE, 0.05 * WHOLE, 1.3
"""What a language must count: in all, for each word, and over the next one."""

_SCRIPTS = (
    ("zh", "\u4e00", "\u9fff"),
    ("ko", "\uac00", "\ud7af"),
    ("th", "\u0e00", "\u0e7f"),
    ("hi", "\u0900", "\u097f"),
    ("he", "\u0590", "\u05ff"),
    ("el", "\u0370", "\u03ff"),
)
"""Scripts that stand for one language among those that are known."""


_NOT_LATIN = pattern("[^\x00-\u036f\u1e00-\u2bff]")
"""A letter of another script; written as what it is not, since the table of a class grows with its last character."""


class _Weights(dict[str, tuple[int, tuple[str, ...]]]):
    """Word -> its weight, and the languages in which it is frequent; worked out for the words that were met.

    A word of many languages counts for less.
    """

    def __init__(self) -> None:
        self._languages = {code: frozenset(language.stop_words.split("|")) for code, language in LANGUAGES.items()}
        self.words = frozenset().union(*self._languages.values())

    def __missing__(self, word: str) -> tuple[int, tuple[str, ...]]:
        codes = tuple([code for code, words in self._languages.items() if word in words])
        found = self[word] = (WHOLE // len(codes), codes) if len(codes) <= SHARED else (0, ())
        return found


@lru_cache(maxsize=1)
def _stop_words() -> _Weights:
    return _Weights()


def find_language(document: Document) -> None:
    """Finds ``language``: what the caller says, else what script and stop words tell, else ``und``.

    What a page declares, or the header of a record, adds the script and the region where the text is in that
    language. It stands alone where the language is none of ours, so that the words cannot tell, and where there are
    too few of them; many pages declare the language of their template, so it does not stand against words.
    """
    given = document.options.language
    if given:
        document.findings["language"] = Finding(given, (), "caller", origin="argument", derived=True)
        return
    code, sample = "und", ""
    for size in SAMPLES:
        sample, spans = _sample(document, size)
        if not sample:
            break
        code, rule = _by_script(sample) or _by_words(sample)
        document.findings["language"] = Finding(code, spans, rule, derived=True)
        if code != "und" or len(sample) < size:
            break
    for said in document.declared:
        tag = _tag(said.value) if said.field == "language" else None
        if tag is None:
            continue
        language = tag.partition("-")[0]
        if language == code or language not in LANGUAGES or (code == "und" and len(sample) < SAMPLES[1]):
            document.findings["language"] = Finding(
                tag, ((said.start, said.stop),), said.name, said.origin, derived=True
            )
            return


_TAG = pattern(r"([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|[0-9]{3}))?", re.IGNORECASE)
_SAME = {"nb": "no", "nn": "no", "iw": "he", "in": "id"}
"""Codes of a language that is known by another one."""


def _tag(value: str) -> str | None:
    """A BCP 47 tag as it should be written: "zh_hant_tw" is "zh-Hant-TW"; None for anything else."""
    found = _TAG.fullmatch(value.strip())
    if found is None or found[1].lower() in ("und", "mul"):
        return None
    language = found[1].lower()
    parts = (_SAME.get(language, language), (found[2] or "").title(), (found[3] or "").upper())
    return "-".join(filter(None, parts))


def _sample(document: Document, least_size: int) -> tuple[str, tuple[Span, ...]]:
    """Text of long lines first, since menus and names tell little."""
    pieces: list[str] = []
    spans: list[Span] = []
    size = 0
    for long in (True, False):
        for segment in document.segments:
            text = segment.text
            if (len(text) >= LONG) is long:
                pieces.append(text[: least_size - size])
                spans.append((segment.start, segment.stop))
                size += len(text)
                if size >= least_size:
                    return " ".join(pieces), tuple(spans)
    return " ".join(pieces), tuple(spans)


def _by_script(sample: str) -> tuple[str, str] | None:
    """The script of the median letter; Japanese wherever kana stand, among Latin names or Chinese characters."""
    part = sample[:240]
    if part.isascii() or not _NOT_LATIN.search(part):
        return None
    if max(part) >= "\u3040" and sum("\u3040" <= c <= "\u30ff" for c in part) * 12 > len(part):
        return "ja", "script"
    letters = sorted(filter(str.isalpha, part[::3]))
    median = letters[len(letters) // 2] if letters else ""
    for code, first, last in _SCRIPTS:
        if first <= median <= last:
            return code, "script"
    return None


def _by_words(sample: str) -> tuple[str, str]:
    """The language whose frequent words make up most of the sample."""
    stop_words = _stop_words()
    words = set(sample.lower().split())
    counts: dict[str, int] = {}
    for word in stop_words.words & words:
        weight, codes = stop_words[word]
        for code in codes:
            counts[code] = counts.get(code, 0) + weight
    if not counts:
        return "und", "stop-words"
    best = max(counts, key=counts.__getitem__)
    score = counts.pop(best)
    told = not _LETTERS.get(best, _NO_LETTERS).isdisjoint(sample)
    if score < max(LEAST, LEAST_SHARE * len(words) * (0.5 if told else 1)):
        return "und", "stop-words"
    near = [code for code, count in counts.items() if score < LEAD * count]
    if near and not (told and all(_LETTERS.get(code, _LATIN).isdisjoint(sample) for code in near)):
        return "und", "stop-words"
    return best, "stop-words"


_LETTERS = {"cs": frozenset("ěřůĚŘŮ"), "sk": frozenset("äľĺŕôĽĹŔÔ")}
"""Letters that tell a language from its neighbour, with which it shares its frequent words."""

_NO_LETTERS: frozenset[str] = frozenset()
_LATIN = frozenset("aeiou")
