"""Reads an article that stands only in the data of its page: ``articleBody`` of JSON-LD, a string of a program's state.

Such a text is escaped as a string of JSON, often twice, and may hold markup. Every character keeps its place in the
source, so that it is accounted for like any other.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from newsparse.document import Run, Segment
from newsparse.patterns import pattern
from newsparse.read.declaration import Declaration, Script
from newsparse.read.html import read_html
from newsparse.read.loose_json import ESCAPE, unescaped

__all__ = ["read_stored"]

LEAST = 400
"""Characters of running text in a string that no declaration says to be the article."""

LEAST_DECLARED = 140
"""The same in one that a declaration does."""

LONGEST = 500_000
"""Characters; a longer string is no article."""

SCRIPT_LIMIT = 4_000_000
"""Characters of scripts that are searched."""

NESTED = 2
"""So often a string of JSON may stand in another."""

TITLE_BEGINS = 12
"""Characters of a title that a program's data must hold, to be of this page."""

_STRING = pattern(r'"((?:[^"\\]++|\\.)*+)"?+', re.DOTALL)
_TAG = pattern(r"</?[a-zA-Z][^<>]{0,2000}>")
_SENTENCE = pattern(r"[^\W\d_]{2}[.!?…][\"'”’»]?(?:\s|$|<)|[。！？।]|다\.")
_CODE = pattern(r"[{}=;\\$_|]")
_JSON = pattern(r"\s*(?:[0-9a-z]{1,4}:)?[\[{]\s*[\"\[{]")
_LINE = pattern(r"[^\n]+")


class _Text(NamedTuple):
    """A string of JSON as it reads."""

    text: str
    places: Sequence[int]
    """Where each of its characters begins in the source, and where the last one ends."""

    def stretches(self, start: int, stop: int) -> Iterator[tuple[int, int]]:
        """``text[start:stop]`` in pieces: escapes one by one, and what stands between them as it is."""
        places = self.places
        first = start
        for at in range(start, stop):
            if places[at + 1] - places[at] > 1:
                if first < at:
                    yield first, at
                yield at, at + 1
                first = at + 1
        if first < stop:
            yield first, stop

    def inner(self, start: int, stop: int) -> _Text:
        """The string of JSON that ``text[start:stop]`` is in its turn."""
        pieces: list[str] = []
        places: list[int] = []
        at = start
        for found in ESCAPE.finditer(self.text, start, stop):
            sign = unescaped(found[0])
            pieces += self.text[at : found.start()], sign
            places += self.places[at : found.start()]
            places += [self.places[found.start()]] * len(sign)
            at = found.end()
        pieces.append(self.text[at:stop])
        places += self.places[at : stop + 1]
        return _Text("".join(pieces), places)


def read_stored(source: str, declared: Iterable[Declaration], scripts: Iterable[Script], title: str) -> list[Segment]:
    """The segments of the article in the data of a page; none where no data holds one.

    Args:
        source: the page.
        declared: what it declares; an ``article_body`` is the article.
        scripts: the texts of its scripts, among which is the data of programs.
        title: what the data must hold to be of this page, beside the declared headlines.

    >>> source = '{"articleBody": "The port of Merrin opened again.' + ' The crews had waited for days.' * 4 + '"}'
    >>> body = Declaration("article_body", "The port", 17, len(source) - 2, "json-ld", "Article.articleBody")
    >>> [segment.text[:24] for segment in read_stored(source, [body], [], "")]
    ['The port of Merrin opene']
    """
    declared = list(declared)
    whole = _Text(source, range(len(source) + 1))
    for one in declared:
        if one.field == "article_body":
            text = whole.inner(one.start, one.stop)
            if _running(text.text) >= LEAST_DECLARED:
                return _segments(text)
    titles = [title, *(one.value for one in declared if one.field == "headline")]
    found = max(_strings(whole, scripts, titles), key=lambda text: _running(text.text), default=None)
    return [] if found is None else _segments(found)


def _strings(whole: _Text, scripts: Iterable[Script], titles: list[str]) -> Iterator[_Text]:
    """The strings in the data of programs that read like an article, where a title of the page stands beside them."""
    left = SCRIPT_LIMIT
    begun = {title[:TITLE_BEGINS] for title in titles if len(title) >= TITLE_BEGINS}
    begun |= {json.dumps(one)[1:-1] for one in begun}
    for script in scripts:
        left -= script.stop - script.start
        if left < 0:
            return
        if any(whole.text.find(one, script.start, script.stop) >= 0 for one in begun):
            yield from _in_string(whole, script.start, script.stop, NESTED)


def _in_string(outer: _Text, start: int, stop: int, depth: int) -> Iterator[_Text]:
    for found in _STRING.finditer(outer.text, start, stop):
        first, last = found.span(1)
        if not LEAST <= last - first <= SCRIPT_LIMIT:
            continue
        text = outer.inner(first, last)
        if _JSON.match(text.text):
            yield from _in_string(text, 0, len(text.text), depth - 1) if depth else ()
        elif _running(text.text) >= LEAST:
            yield text


def _running(text: str) -> int:
    """How many characters of running text there are; 0 where it reads like none."""
    if len(text) > LONGEST:
        return 0
    bare = _TAG.sub(" ", text)
    sentences = sum(1 for _ in _SENTENCE.finditer(bare))
    code = sum(1 for _ in _CODE.finditer(bare))
    return len(bare) if sentences > 1 and 100 * code < len(bare) else 0


def _segments(text: _Text) -> list[Segment]:
    """Its segments with their places in the source."""
    if _TAG.search(text.text):
        return [_placed(segment, text, 0) for segment in read_html(text.text).segments]
    lines = [(found.start(), found[0]) for found in _LINE.finditer(text.text) if not found[0].isspace()]
    return [_placed(segment, text, at) for at, line in lines for segment in read_html(line).segments]


def _placed(segment: Segment, text: _Text, at: int) -> Segment:
    """A segment of the text, or of its line that begins at a place, as one of the source."""
    runs: list[Run] = []
    places = text.places
    for run in segment.runs or (Run(0, len(segment.text), segment.start, segment.stop),):
        first, last = run.start + at, run.stop + at
        if run.text_stop - run.text_start != last - first:
            runs.append(Run(run.text_start, run.text_stop, places[first], places[last]))
            continue
        for start, stop in text.stretches(first, last):
            shown = run.text_start + start - first
            runs.append(Run(shown, shown + stop - start, places[start], places[stop]))
    segment.runs = tuple(runs)
    segment.start, segment.stop = runs[0].start, runs[-1].stop
    return segment
