"""Articles for what takes them: one with every field, and any that can be made."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Callable
from typing import TypeVar, get_args

from hypothesis import strategies as st

from newsparse import Article, Block, Evidence, Image, Link, Moment, Note, Removal
from newsparse.article import BlockKind

T = TypeVar("T")

FULL = Article(
    title="Port reopens after nine weeks",
    kicker="Harbour",
    standfirst="The port opened again, and the first ship came in.",
    published=Moment(
        date=dt.date(2024, 5, 5),
        time=dt.time(10, 4, tzinfo=dt.timezone(dt.timedelta(hours=2))),
        raw="5 May 2024, 10:04 +02:00",
        precision="minute",
    ),
    modified=Moment(date=dt.date(2024, 6, 7), raw="07/06/2024", ambiguous=True),
    byline="By Ann Lee and Bo Berg",
    authors=("Ann Lee", "Bo Berg"),
    agency="Example Press",
    dateline="PORT MERRIN",
    section="Region",
    tags=("port", "northern islands"),
    language="en",
    source_name="Example Herald",
    source_url="https://herald.example/port",
    url="https://shore.example/2024/port",
    site_name="The Shore",
    description="What happened at the port.",
    images=(
        Image("https://shore.example/port.jpg", "The port on Friday.", "Ann Lee", "A ship at a quay."),
        Image(None, "The first ship."),
    ),
    access="paywalled",
    blocks=(
        Block("standfirst", "The port opened again, and the first ship came in.", None, ((0, 50),)),
        Block(
            "paragraph",
            "PORT MERRIN — The port opened on Friday.",
            None,
            ((52, 92),),
            (Link(14, 22, "https://a.example/"),),
        ),
        Block("heading", "What the mayor said", 2, ((94, 113),)),
        Block("list_item", "First, patience.", 1, ((115, 131),)),
        Block("list_item", "Then, a party.", 1, ((132, 146),)),
        Block("quote", "We had begun to count the tins.", None, ((148, 179),)),
        Block("table_row", "Ships 12", None, ((181, 189),)),
        Block("preformatted", "a  b\nc  d", None, ((191, 200),)),
    ),
    removed=(Removal("Share", "share", "share-word", 202, 207),),
    notes=(Note("ambiguous-date", "07/06/2024", (210, 220)), Note("joined-lines")),
    truncated=True,
    rules_version="1",
    evidence=(
        ("title", Evidence(((0, 12),), "h1")),
        ("tags", Evidence(((30, 34), (36, 52)), "tag-marker", "text", True, (Evidence(((30, 34),), "tag-marker"),))),
    ),
)
"""An Article with a value in every field."""


def articles() -> st.SearchStrategy[Article]:
    """Articles with any text in any field.

    The texts are drawn; which of them stands where is left to chance, since drawing every part of every field by itself
    takes longer than all that is done with the article.
    """
    return st.builds(_made, st.lists(_texts(), min_size=1, max_size=6), st.integers(0, 2**32 - 1))


def _texts() -> st.SearchStrategy[str]:
    marks = st.sampled_from(("#", "1.", "- ", "*", "<b>", "&amp;", "---", '"', "\u2028", "\ufeff", "\x1f", "://", "`"))
    return st.lists(st.one_of(st.text(max_size=8), marks), min_size=1, max_size=5).map("".join)


def _made(texts: list[str], seed: int) -> Article:
    chance = _Chance(seed)
    chance.texts = texts
    several = ("title", "kicker", "standfirst", "byline", "agency", "dateline", "section", "source_name", "site_name")
    named = {name: chance.maybe(chance.text) for name in (*several, "description")}
    return Article(
        **named,
        published=chance.maybe(chance.moment),
        modified=chance.maybe(chance.moment),
        source_url=chance.maybe(chance.address),
        url=chance.maybe(chance.address),
        authors=chance.some(chance.text, 3),
        tags=chance.some(chance.text, 3),
        language=chance.choice((None, "und", "en", "pt-BR")),
        images=chance.some(chance.image, 2),
        access=chance.choice((None, "free", "paywalled")),
        blocks=chance.some(chance.block, 4),
        removed=chance.some(lambda: Removal(chance.text(), chance.text(), chance.text(), *chance.span()), 2),
        notes=chance.some(lambda: Note(chance.text(), chance.text(), chance.maybe(chance.span)), 2),
        truncated=chance.choice((True, False)),
        rules_version=chance.text(),
        evidence=chance.some(lambda: (chance.choice(("title", "date")), chance.evidence()), 1),
    )


class _Chance(random.Random):
    """Parts of an article, made of a few texts."""

    texts: list[str]

    def text(self) -> str:
        return self.choice(self.texts)

    def maybe(self, make: Callable[[], T]) -> T | None:
        return make() if self.random() < 0.7 else None

    def some(self, make: Callable[[], T], most: int) -> tuple[T, ...]:
        return tuple(make() for _ in range(self.randint(0, most)))

    def span(self) -> tuple[int, int]:
        return self.randint(0, 9), self.randint(10, 99)

    def address(self) -> str:
        addresses = ("https://a.example/b?c=1&d=(2)", "/port", "javascript:alert(1)", 'https://a.example/"><b>')
        return self.choice((*addresses, self.text()))

    def image(self) -> Image:
        return Image(*(self.maybe(self.text) for _ in range(4)))

    def evidence(self) -> Evidence:
        return Evidence(self.some(self.span, 2), self.text(), self.choice(("text", "meta")), self.random() < 0.5)

    def moment(self) -> Moment:
        date = dt.date.fromordinal(self.choice((1, dt.date.max.toordinal(), self.randint(1, dt.date.max.toordinal()))))
        if self.random() < 0.3:
            return Moment(date=date, raw=self.text(), ambiguous=self.random() < 0.5)
        zone = self.maybe(lambda: dt.timezone(dt.timedelta(minutes=self.randint(-1439, 1439))))
        precise = self.random() < 0.5
        time = dt.time(self.randint(0, 23), self.randint(0, 59), self.randint(0, 59) if precise else 0, tzinfo=zone)
        return Moment(date=date, time=time, raw=self.text(), precision="second" if precise else "minute")

    def block(self) -> Block:
        kinds: tuple[BlockKind, ...] = get_args(BlockKind)
        text = self.text()
        ends = sorted(self.randint(0, len(text)) for _ in range(self.randint(0, 4)))
        stretches = [(start, stop) for start, stop in zip(ends[::2], ends[1::2], strict=False) if start < stop]
        links = tuple(Link(start, stop, self.address()) for start, stop in stretches)
        level = self.maybe(lambda: self.randint(1, 6))
        return Block(self.choice(kinds), text, level, self.some(self.span, 2), links)
