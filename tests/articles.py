"""Articles for what takes them: one with every field, and any that can be made."""

from __future__ import annotations

import datetime as dt

from hypothesis import strategies as st

from newsparse import Article, Block, Evidence, Image, Link, Moment, Note, Removal

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


def _texts() -> st.SearchStrategy[str]:
    marks = st.sampled_from(("#", "1.", "- ", "*", "<b>", "&amp;", "---", '"', "\u2028", "\ufeff", "\x1f", "://", "`"))
    return st.lists(st.one_of(st.text(max_size=8), marks), min_size=1, max_size=5).map("".join)


def _moments() -> st.SearchStrategy[Moment]:
    offsets = st.one_of(st.none(), st.integers(-1439, 1439).map(lambda m: dt.timezone(dt.timedelta(minutes=m))))
    minute = st.builds(dt.time, st.integers(0, 23), st.integers(0, 59), tzinfo=offsets)
    second = st.builds(dt.time, st.integers(0, 23), st.integers(0, 59), st.integers(0, 59), tzinfo=offsets)
    return st.one_of(
        st.builds(Moment, date=st.dates(), raw=_texts(), ambiguous=st.booleans()),
        st.builds(Moment, date=st.dates(), time=minute, raw=_texts(), precision=st.just("minute")),
        st.builds(Moment, date=st.dates(), time=second, raw=_texts(), precision=st.just("second")),
    )


def _addresses() -> st.SearchStrategy[str]:
    whole = st.sampled_from(
        ("https://a.example/b?c=1&d=(2)", "/port", "javascript:alert(1)", 'https://a.example/"><b>')
    )
    return whole | _texts()


@st.composite
def _blocks(draw: st.DrawFn) -> Block:
    kinds = ("standfirst", "paragraph", "heading", "list_item", "quote", "table_row", "preformatted")
    text = draw(_texts())
    ends = sorted(draw(st.lists(st.integers(0, len(text)), max_size=4)))
    stretches = [(start, stop) for start, stop in zip(ends[::2], ends[1::2], strict=False) if start < stop]
    links = tuple(Link(start, stop, draw(_addresses())) for start, stop in stretches)
    spans = draw(st.lists(_spans(), max_size=2).map(tuple))
    return Block(draw(st.sampled_from(kinds)), text, draw(st.none() | st.integers(1, 6)), spans, links)


def _spans() -> st.SearchStrategy[tuple[int, int]]:
    return st.tuples(st.integers(0, 9), st.integers(10, 99))


def articles() -> st.SearchStrategy[Article]:
    """Articles with any text in any field."""
    maybe, several = st.none() | _texts(), st.lists(_texts(), max_size=3).map(tuple)
    spans = st.lists(_spans(), max_size=2).map(tuple)
    evidence = st.builds(Evidence, spans, _texts(), st.sampled_from(("text", "meta")), st.booleans())
    return st.builds(
        Article,
        **dict.fromkeys(("title", "kicker", "standfirst", "byline", "agency", "dateline", "section"), maybe),
        **dict.fromkeys(("source_name", "site_name", "description"), maybe),
        **dict.fromkeys(("source_url", "url"), st.none() | _addresses()),
        **dict.fromkeys(("published", "modified"), st.none() | _moments()),
        **dict.fromkeys(("authors", "tags"), several),
        language=st.sampled_from((None, "und", "en", "pt-BR")),
        images=st.lists(st.builds(Image, maybe, maybe, maybe, maybe), max_size=2).map(tuple),
        access=st.sampled_from((None, "free", "paywalled")),
        blocks=st.lists(_blocks(), max_size=4).map(tuple),
        removed=st.lists(
            st.builds(Removal, _texts(), _texts(), _texts(), start=st.integers(0, 9), stop=st.integers(10, 99)),
            max_size=2,
        ).map(tuple),
        notes=st.lists(st.builds(Note, _texts(), _texts(), st.none() | _spans()), max_size=2).map(tuple),
        truncated=st.booleans(),
        rules_version=_texts(),
        evidence=st.lists(st.tuples(st.sampled_from(("title", "date")), evidence), max_size=1).map(tuple),
    )
