"""Lines that may be the headline in the text of a page, and measures of them.

The text of a page begins with the title of the page where its maker kept that, and shows the headline among menus
somewhere above the article. All measures are numbers between -1 and 1 or so, with names that a reader understands; the
weights of their sum are in ``rules/headlines.py``, which ``tools/fit_headline.py`` makes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import islice
from operator import mul
from typing import NamedTuple

from newsparse.credits import read_picture_credit
from newsparse.document import Document, Role, Segment
from newsparse.measures import unspaced
from newsparse.patterns import pattern
from newsparse.rules.languages import stop_words
from newsparse.rules.places import HOME

__all__ = [
    "LEAST",
    "LONGEST",
    "MEASURES",
    "PART",
    "Possible",
    "best_headline",
    "folded",
    "possible_headlines",
    "reads_like_title",
    "shared",
    "table_name",
    "without_item_mark",
]

MEASURES = (
    "shared with the text",
    "shared with the page's title",
    "of the page's title",
    "the page's title itself",
    "begins the page's title",
    "ends the page's title",
    "part of the page's title",
    "only in the page's title",
    "with its kicker",
    "of several lines",
    "words",
    "many words",
    "long",
    "one word",
    "full stop",
    "breaks off",
    "begins in lower case",
    "an item",
    "begins with a mark",
    "a way through the site",
    "a caption",
    "stop words",
    "colon",
    "away",
    "within twelve lines",
    "within three lines",
    "below the first paragraph",
    "first line",
    "again",
    "an echo above",
    "after a short line",
    "a line below the page's title",
    "before running text",
    "a date or a byline below",
    "a date or a byline above",
    "something else",
    "ends with another line",
    "ends another line",
    "begins another line",
    "a step of a breadcrumb",
    "below a step of a breadcrumb",
    "kicker and headline of other lines",
    "items around",
    "a long line below",
    "a long line above",
    "right above the first paragraph",
    "a heading of the first level",
    "a heading of the second level",
    "a lower heading",
    "a heading in a list",
)
"""The names of what is measured, in the order of :attr:`Possible.measures`."""

ABOVE, BELOW = 60, 5
"""Lines; the headline does not stand further above or below the first line of the article."""

LONGEST = 250
"""Characters; a longer line is no headline."""

MOST_LINES = 3
"""Lines that a headline is broken into."""

MARKS = ("|", "-", "–", "—", "»", "·", "•")
"""What stands between the parts of a title, where the first is no kicker."""

LEAST = 10
"""Characters; a shorter part of a title is not the headline."""

SHARED = 0.2
"""Share of its longer words that the title of a page has in common with its article."""

OPENING = 12
"""Paragraphs; what a headline says is said again in so many of them."""

STRETCH = 30
"""Lines in which the running text of an article is."""

PARAGRAPH = 80
"""Characters; a shorter sentence may stand in a menu."""

LEAST_SCORE = 4.0
"""What scores less is no headline: of those on the pages that the weights are fitted on, five out of six were none."""

ANSWER = 120
"""Characters; a longer line below the way to a page is a summary."""

PART = pattern(r"\s{1,3}[-–—|»·•:*]\s+|\s{0,3}[|»ㅣ]\s*|: |-(?=[^-]*ㅣ)")
"""What stands between the parts of a title."""

_WORD = pattern(r"\w+")
_BULLETS = "*•·◦▪"
_ITEM = pattern(r"([*•·◦▪+o–-]|\d{1,2}\.)(?:\s+|$)")
_CRUMBS = pattern(r"\s[»>›/|]\s")
_OPENERS = "\"'“„‘«»¿¡([「『【《-–—"
_META = frozenset((Role.DATE, Role.BYLINE))


class Possible(NamedTuple):
    """A headline that the text of a page may have."""

    text: str
    lines: tuple[int, ...]
    """Where it is printed: a line, or that of its kicker and its own; none where only the page's title says it."""

    measures: tuple[float, ...]


def folded(text: str) -> str:
    """The words of a text and nothing else, to compare it with another.

    >>> folded("Port  opens: again!")
    'port opens again'
    """
    return " ".join(_WORD.findall(text.casefold()))


def without_item_mark(text: str) -> str:
    """A line without the asterisk or bullet of a list before it.

    >>> without_item_mark("* Port opens again"), without_item_mark("12. Port")
    ('Port opens again', '12. Port')
    """
    mark = _ITEM.match(text)
    return text[mark.end() :] if mark and text[0] in _BULLETS and mark.end() < len(text) else text


def reads_like_title(text: str) -> bool:
    """Whether a line has the three words, or the eight characters of a script without blanks, of a headline."""
    return text.count(" ") >= 2 or (len(text) >= 8 and unspaced(text))


def shared(text: str, words: set[str]) -> float:
    """Share of the longer words of a line that are among the words; 0.3 where it has none.

    >>> shared("Port opens again", {"port", "again"})
    0.6666666666666666
    """
    return _share(_longer(folded(text)), words)


def _longer(said: str) -> list[str]:
    """The longer words of a folded text."""
    return [word for word in said.split() if len(word) > 3]


def _share(longer: list[str], words: set[str]) -> float:
    return sum(map(words.__contains__, longer)) / len(longer) if longer else 0.3


def table_name(document: Document) -> str:
    """The name of the weights for a text: Markdown, or by whether it begins with the title of its page.

    That is so where the first line shares words with the article.
    """
    if document.marked:
        return "MARKED"
    first = document.segments[0]
    if not first.free or len(first.text) > LONGEST or not reads_like_title(first.text):
        return "UNTITLED"
    titled = shared(first.text, _opening(document, _beginning(document))) >= SHARED
    return "TITLED" if titled else "UNTITLED"


def possible_headlines(document: Document) -> list[Possible]:
    """The lines around the beginning of the article, and the title of the page whole and in parts.

    Empty where the document has no running text.
    """
    return list(_Page(document).possible()) if document.prose else []


def best_headline(document: Document) -> Possible | None:
    """The line that most reads and stands like the headline, or what the title of the page says.

    Of several lines that say the same the one nearest above the article. None where nothing reads like a headline.
    """
    possible = possible_headlines(document)
    if not possible:
        return None
    weights = _weights(table_name(document))
    best = max(possible, key=lambda one: sum(map(mul, weights, one.measures)))
    if sum(map(mul, weights, best.measures)) < LEAST_SCORE:
        return None
    if len(best.lines) > 1:
        return best
    start, said = _beginning(document), folded(best.text)
    same = [one for one in possible if len(one.lines) == 1 and one.lines[0] <= start and folded(one.text) == said]
    return max(same, key=lambda one: one.lines, default=best)


@lru_cache(maxsize=3)
def _weights(name: str) -> tuple[float, ...]:
    """The weights of a table in the order of the measures."""
    from newsparse.rules import headlines  # only for those who have texts of pages

    table = getattr(headlines, name)
    return tuple([table[measure] for measure in MEASURES])


class _Page:
    """What is known of the lines of a page before one of them is measured."""

    def __init__(self, document: Document) -> None:
        self.segments, self.start = document.segments, _beginning(document)
        self.text = _opening(document, self.start)
        self.stop_words = stop_words(document.language)
        first = self.segments[0]
        says = first.free and len(first.text) <= LONGEST and reads_like_title(first.text)
        self.title = first.text if says else ""
        self.folded = folded(self.title)
        self.titled = set(_longer(self.folded))
        self.parts = dict.fromkeys(_parts(self.title))
        self.printed = {self.title, *self.parts}
        self.near = range(max(0, self.start - ABOVE), min(len(self.segments), self.start + BELOW + 1))
        self.bare = self._without_marks(document.marked)
        self.said = {i: folded(text) for i, text in self.bare.items()}
        self.places: dict[str, list[int]] = {}
        for index, segment in enumerate(self.segments):
            if len(segment.text) <= LONGEST:
                self.places.setdefault(self.said.get(index) or folded(segment.text), []).append(index)
        self.long = {index for index, segment in enumerate(self.segments) if len(segment.text) >= PARAGRAPH}
        self.meta = {candidate.line for candidate in document.candidates}
        for index in range(max(0, self.start - ABOVE), min(len(self.segments), self.start + 2 * BELOW)):
            segment = self.segments[index]
            if segment.role in _META or any(part.role in _META for part in segment.parts or ()):
                self.meta.add(index)
        self.steps = self._steps()
        answers = {index: self._answered(index) for index in self.bare} if self.steps else {}
        self.answers = {index for index, step in answers.items() if step is not None}
        self.answered = set(answers.values())
        self.ends_of = {line: _ends(line) for line in self.said.values()}
        self.headlines = {line for line in self.ends_of if len(line) >= LEAST and reads_like_title(line)}
        self.ends = {end for ends in self.ends_of.values() for end in ends if len(end) >= LEAST}
        self.beginnings = {line[: -len(end) - 1] for line, ends in self.ends_of.items() for end in ends}

    def _without_marks(self, marked: bool) -> dict[int, str]:
        """The lines that may be headlines, without the marks of lists."""
        bare: dict[int, str] = {}
        self.items: set[int] = set()
        found = {} if marked else {i: m for i in self.near if (m := _ITEM.match(self.segments[i].text))}
        for index in self.near:
            text = self.segments[index].text
            if len(text) > LONGEST:
                continue
            mark = found.get(index)
            if (
                mark is not None
                and mark.end() < len(text)
                and (text[0] in _BULLETS or self._in_list(index, mark, found))
            ):
                self.items.add(index)
                text = text[mark.end() :]
            bare[index] = text
        return bare

    @staticmethod
    def _in_list(index: int, mark: re.Match[str], found: Mapping[int, re.Match[str]]) -> bool:
        """Whether lines around say that a number or a dash is the mark of an item."""
        around = [found[i][1] for i in (*range(index - 3, index), *range(index + 1, index + 4)) if i in found]
        if mark[1][:-1].isdecimal():
            number = int(mark[1][:-1])
            return f"{number - 1}." in around or f"{number + 1}." in around
        return mark[1] in around

    def _steps(self) -> set[int]:
        """Lines that end a way through the site: "Home", "Politics", and then the title of the page."""
        steps = set()
        for index, text in self.bare.items():
            if not reads_like_title(text):
                continue
            for above in range(index - 1, max(-1, index - 6), -1):
                words = self.bare.get(above, "").split()
                if len(words) > 4 or above not in self.bare:
                    break
                if words and words[0].casefold().strip(":") in HOME:
                    steps.add(index)
                    break
        return steps

    def _answered(self, index: int) -> int | None:
        """The last step of the way to the page, right above a line that says the same in other words."""
        text, said = self.bare[index], self.said[index]
        if text.count(" ") < 3 or len(text) > ANSWER or text[-1] in ".)" or index in self.meta:
            return None
        for above in (index - 2, index - 3):  # with the kicker in between; what stands right below is a summary
            step = self.said.get(above, "")
            if above in self.steps and said != step:
                fresh = step.startswith(said) or (said not in step and step not in said)
                return above if fresh and not set(_longer(said)).isdisjoint(_longer(step)) else None
        return None

    def _is_both(self, text: str) -> bool:
        """Whether what stands before and after a colon are lines of their own elsewhere."""
        kicker, colon, headline = text.partition(": ")
        return bool(colon) and folded(kicker) in self.places and folded(headline) in self.places

    def possible(self) -> Iterator[Possible]:
        wordings = {folded(text): text for text in (*self.parts, self.title) if text}
        echoes: list[set[str]] = []
        firsts = [index for index, segment in enumerate(self.segments) if _level(segment) == 1]
        alone = firsts[0] if len(firsts) == 1 else None
        for index, text in self.bare.items():
            if index in self.answered:
                continue  # what the way to the page says for search engines, the headline below says for readers
            yield from self._joined(index, wordings)
            yield from self._continued(index)
            heads = index == alone or (len(text) >= LEAST and _level(self.segments[index]) == 1)
            if not (reads_like_title(text) or text in self.printed or heads or self.said[index] in self.ends):
                continue
            own = set(_longer(self.said[index]))
            echo = any(len(own & other) >= 2 for other in echoes)
            echoes.append(own)
            yield self._measured(text, (index,), {"an echo above": float(echo)})
        for index in range(self.near.start):
            text = self.segments[index].text
            if 0 < _level(self.segments[index]) <= 2 and len(text) <= LONGEST and reads_like_title(text):
                yield self._measured(text, (index,), {})
        for text in (*self.parts, self.title):
            away = [index for index in self.places.get(folded(text), ()) if index and index not in self.near]
            if away and reads_like_title(text):
                yield self._measured(text, (away[0],), {})
        for text in (self.title, *self.parts):
            if text and reads_like_title(text):
                only = {**self._wording(text, folded(text)), "only in the page's title": 1.0}
                yield Possible(text, (), self._ordered(only))

    def _continued(self, index: int) -> Iterator[Possible]:
        """A kicker, and the headline on the next line behind the colon."""
        text = self.segments[index].text
        if text[0] == ":" and len(text) > LEAST and index:
            whole = f"{self.segments[index - 1].text}{text}"
            if len(whole) <= LONGEST:
                yield self._measured(whole, (index - 1, index), {"with its kicker": 1.0})

    def _joined(self, index: int, wordings: Mapping[str, str]) -> Iterator[Possible]:
        """What a line ends that the title of the page says: a headline behind its kicker, or one broken into lines."""
        lines, text = [index], self.segments[index].text
        for _ in range(MOST_LINES - 1):
            above = self._above(lines[0])
            if above == lines[0]:
                return
            lines.insert(0, above)
            text = f"{self.segments[above].text} {text}"
            whole = wordings.get(folded(text))
            if whole is None:
                continue
            behind = whole[: len(whole) - len(self.segments[index].text)].rstrip()
            kind = "with its kicker" if behind.endswith(":") else "of several lines"
            if kind == "with its kicker" or not behind.endswith(MARKS):
                yield self._measured(whole, tuple(lines), {kind: 1.0})

    def _above(self, index: int) -> int:
        """The next line of words above another, where its kicker may stand; marks alone do not count."""
        above = max(0, index - 1)
        while above > max(0, index - 3) and not any(character.isalpha() for character in self.segments[above].text):
            above -= 1
        return above

    def _measured(self, text: str, lines: tuple[int, ...], more: Mapping[str, float]) -> Possible:
        segments, index = self.segments, lines[-1]
        away, said = self.start - index, folded(text)
        level = _level(segments[index])
        found = {
            **self._wording(text, said),
            "away": min(abs(away), 60) / 20,
            "within twelve lines": float(abs(away) <= 12),
            "within three lines": float(abs(away) <= 3),
            "below the first paragraph": float(away < 0),
            "first line": float(index == 0),
            "again": min(len(self.places.get(said, ())) - 1, 3) / 3,
            "after a short line": float(index > 0 and len(segments[index - 1].text) < 40),
            "a line below the page's title": float(index > 1 and segments[index - 2].text in self.printed),
            "before running text": float(index + 1 < len(segments) and segments[index + 1].prose),
            "a date or a byline below": float(not self.meta.isdisjoint(range(index + 1, index + 7))),
            "a date or a byline above": float(not self.meta.isdisjoint(range(index - 4, index))),
            "something else": float(not segments[index].free),
            "an item": float(index in self.items),
            "items around": sum(i in self.items for i in (index - 2, index - 1, index + 1, index + 2)) / 4,
            "a long line below": float(not self.long.isdisjoint(range(index + 1, index + 3))),
            "a long line above": float(not self.long.isdisjoint(range(index - 4, index))),
            "a caption": float(read_picture_credit(text) is not None),
            "ends with another line": float(not self.headlines.isdisjoint(self.ends_of.get(said) or _ends(said))),
            "ends another line": float(said in self.ends),
            "begins another line": float(said in self.beginnings),
            "a step of a breadcrumb": float(index in self.steps),
            "below a step of a breadcrumb": float(index in self.answers),
            "kicker and headline of other lines": float(self._is_both(text)),
            "the page's title itself": float(said == self.folded and index > 0),
            "right above the first paragraph": float(0 < away <= 3),
            "a heading of the first level": float(level == 1),
            "a heading of the second level": float(level == 2),
            "a lower heading": float(level > 2),
            "a heading in a list": float(level > 0 and _in_item(segments[index])),
            **more,
        }
        return Possible(text, lines, self._ordered(found))

    def _wording(self, text: str, said: str) -> dict[str, float]:
        """The measures that hold wherever the text stands, which is given once more as its words alone."""
        words, longer = text.count(" ") + 1, _longer(said)
        return {
            "shared with the text": _share(longer, self.text),
            "shared with the page's title": _share(longer, self.titled),
            "of the page's title": len(self.titled.intersection(longer)) / len(self.titled) if self.titled else 0.0,
            "begins the page's title": float(self.folded.startswith(f"{said} ")),
            "ends the page's title": float(self.folded.endswith(f" {said}")),
            "part of the page's title": float(text in self.parts),
            "words": min(words, 8) / 8,
            "many words": max(0, words - 16) / 8,
            "long": max(0, len(text) - 110) / 50,
            "one word": float(words == 1),
            "full stop": float(text.endswith((".", "。")) and not text.endswith("...")),
            "breaks off": float(text.endswith((",", ";", ":", "…", "..."))),
            "begins in lower case": float(text[0].islower()),
            "begins with a mark": float(not text[0].isalnum() and text[0] not in _OPENERS),
            "a way through the site": float(len(_CRUMBS.findall(text)) > 1),
            "stop words": float(not self.stop_words.isdisjoint(said.split())),
            "colon": float(": " in text),
        }

    @staticmethod
    def _ordered(found: Mapping[str, float]) -> tuple[float, ...]:
        return tuple([found.get(name, 0.0) for name in MEASURES])


def _beginning(document: Document) -> int:
    """Where the article begins: the first long paragraph that as much running text follows as half of the most."""
    segments, prose = document.segments, document.prose
    ahead, stop, masses = 0, 0, []
    for index in prose:
        while stop < len(prose) and prose[stop] <= index + STRETCH:
            ahead += min(len(segments[prose[stop]].text), LONGEST * 4)
            stop += 1
        masses.append(ahead)
        ahead -= min(len(segments[index].text), LONGEST * 4)
    most = max(masses)
    dense = (index for index, mass in zip(prose, masses, strict=True) if mass * 2 >= most)
    return next((index for index in dense if len(segments[index].text) >= PARAGRAPH), prose[0])


def _ends(said: str) -> list[str]:
    """What a line ends with, word by word."""
    words = said.split(" ")
    return [" ".join(words[place:]) for place in range(1, len(words))]


def _level(segment: Segment) -> int:
    return segment.context.level if segment.context is not None else 0


def _in_item(segment: Segment) -> bool:
    return segment.context is not None and any(e.name in ("li", "ul") for e in segment.context.element.chain())


def _opening(document: Document, start: int) -> set[str]:
    """The words with which the article begins."""
    segments = document.segments
    opening = islice((i for i in document.prose if i >= start), OPENING)
    return set(_WORD.findall(" ".join(segments[i].text.casefold() for i in opening)))


def _parts(title: str) -> Iterator[str]:
    """What stands before and after each mark between the parts of a title."""
    for match in PART.finditer(title):
        if match.start() >= LEAST:
            yield title[: match.start()]
        if len(title) - match.end() >= LEAST:
            yield title[match.end() :]
