"""Looks up the first word of every line, once for all parsers: most lines begin as nothing that any table knows.

Lines of code are looked up nowhere, whatever they begin with: "Source: app.log", ">> bar".
"""

from __future__ import annotations

from functools import lru_cache

from newsparse.document import Concern, Document
from newsparse.introductions import opening_words
from newsparse.measures import FIRST_UNSPACED, NUMBER, TRIM, Phrases, glued_opening, odd_opening
from newsparse.rules import LONGEST_WHOLE
from newsparse.rules.access import CONTINUE, PAYWALL
from newsparse.rules.captions import CAPTION
from newsparse.rules.languages import spellings
from newsparse.rules.related import LABELS, NEIGHBOURS, READ

__all__ = ["LONGEST", "find_openings", "leave_code"]


LONGEST = 250
"""Characters; in longer lines nobody looks for more than lists of tags, captions and artifacts."""


class _Index:
    """First word -> the tables with a line that begins with it, entered for the letters that lines began with."""

    __slots__ = ("_tables", "every", "for_long", "letters")

    def __init__(self, artifacts: Phrases) -> None:
        self._tables: tuple[tuple[Concern, Phrases], ...] = (
            ("artifact", artifacts),
            ("tags", Phrases(("#", *spellings("tags")))),
            ("file", Phrases(("file",))),
            ("caption", Phrases((*CAPTION.split("|"), "▲", "△", "图为", "圖為", "【"))),
            ("access", Phrases((*PAYWALL, *CONTINUE))),
            ("meta", Phrases(opening_words())),
            ("related", Phrases(("", *"+>[【［■◆▼●▽◇□▲・◎☞►▶👉📌", *READ, *LABELS, *NEIGHBOURS))),
            ("record", Phrases(("length", "load-date", "hd", "readability", "publication", "document"))),
            ("number", Phrases((NUMBER, "("))),
            ("rule", Phrases(("", *"_=~+/<>(["))),
        )
        self.every: dict[str, tuple[Concern, ...]] = {}
        self.for_long: dict[str, tuple[Concern, ...]] = {}
        """For long lines, of which only some tables hold any."""
        self.letters = {letter for _, phrases in self._tables for letter in phrases.letters}
        """Those whose words are not entered yet."""

    def enter(self, letter: str) -> None:
        """Enters the words of all tables that begin with a letter."""
        for concern, phrases in self._tables:
            for word in phrases.openings(letter):
                self.every[word] = (*self.every.get(word, ()), concern)
                if concern in _OF_LONG_LINES:
                    self.for_long[word] = self.every[word]
        self.letters.discard(letter)


_OF_LONG_LINES = frozenset(("artifact", "tags", "file"))


@lru_cache(maxsize=8)
def _index(artifacts: Phrases) -> _Index:
    return _Index(artifacts)


def find_openings(document: Document) -> None:
    """Enters the lines that begin as one of a table may, table by table: ``openings`` and ``beginnings``."""
    rules = document.options.rules
    index = _index(rules.words)
    every, for_long, letters = index.every, index.for_long, index.letters
    whole, found = rules.whole, document.openings
    for place, segment in enumerate(document.segments):
        text = segment.text
        size = len(text)
        known = every if size <= LONGEST else for_long
        word = text.split(" ", 1)[0].casefold()
        if not word.isalpha() or word >= FIRST_UNSPACED:
            word = odd_opening(text, word)
        if word[:1] in letters:
            index.enter(word[:1])
        if word in known:
            _enter(document, place, word, known[word])
        if size > LONGEST_WHOLE and segment.prose:
            continue
        if not (segment.prose or text[1 : len(word)].islower()):
            glued = glued_opening(text)
            if glued is not None and glued in known:
                _enter(document, place, glued, known[glued])
        if size <= LONGEST_WHOLE and text.casefold().strip(TRIM) in whole and found[-1:] != [(word, place)]:
            found.append((word, place))


def leave_code(document: Document) -> None:
    """Takes preformatted lines out of those that rules for lines look at, but where they are most of the input."""
    code = {
        place
        for place, segment in enumerate(document.segments if document.page or document.marked else ())
        if segment.context is not None and segment.context.element.setting.preformatted
    }
    if not code or 2 * sum(place in code for place in document.prose) > len(document.prose):
        return
    document.short = [place for place in document.short if place not in code]
    document.openings = [(word, place) for word, place in document.openings if place not in code]
    for concern, places in document.beginnings.items():
        document.beginnings[concern] = [place for place in places if place not in code]


def _enter(document: Document, place: int, word: str, concerns: tuple[Concern, ...]) -> None:
    beginnings = document.beginnings
    for concern in concerns:
        beginnings[concern].append(place)
    if "artifact" in concerns:
        document.openings.append((word, place))
