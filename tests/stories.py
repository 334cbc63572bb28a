"""Whole stories and pages, made out of the parts that the cases of all languages name, and of artifacts."""

from __future__ import annotations

import html
import json
from typing import Any, NamedTuple

from hypothesis import strategies as st

from newsparse import ARTIFACTS
from tests import cases

__all__ = ["PLAIN", "Story", "pages", "stories"]

PLAIN = (
    "The captain thanked every sailor on the old ferry.",
    "Nobody on the quay had seen such a storm before.",
    "Three boats were repaired in the yard behind the church.",
    "She carried the mail up the hill for forty years.",
    "Their harbour was built long before the railway came here.",
    "Fishermen sell what they caught in the night before breakfast.",
    "A bakery near the bridge gave bread to the crews.",
    "He wrote a book about the islands and their birds.",
)
"""Sentences of eight words and more that nothing could take for anything else."""


class _Parts(NamedTuple):
    """What a language has: its article, and the lines that its cases set around it."""

    title: str
    body: tuple[str, ...]
    head: tuple[tuple[str, ...], ...]
    within: tuple[tuple[str, ...], ...]
    tail: tuple[tuple[str, ...], ...]


class Story(NamedTuple):
    """A story by its lines: what stands above the paragraphs, they with what stands between, and what stands below."""

    title: str
    head: tuple[str, ...]
    body: tuple[str, ...]
    tail: tuple[str, ...]
    paragraphs: tuple[str, ...]
    """What of ``body`` is the article's own."""

    @property
    def lines(self) -> tuple[str, ...]:
        """From the top to the bottom."""
        return (*self.head, *self.body, *self.tail)

    @property
    def text(self) -> str:
        """As a scraper leaves it."""
        return "\n\n".join(self.lines)

    @property
    def page(self) -> str:
        """Each line in a paragraph of its own."""
        return "".join(f"<p>{html.escape(line)}</p>\n" for line in self.lines)

    def with_a_line(self, line: str, place: int) -> Story:
        """The story with one more paragraph between two of its own, at one of the :attr:`gaps`."""
        at = self.gaps[place % len(self.gaps)]
        return self._replace(body=(*self.body[:at], line, *self.body[at:]))

    @property
    def gaps(self) -> list[int]:
        """The places in the body that stand between two paragraphs of the story's own."""
        return [
            i + 1
            for i, text in enumerate(self.body[:-1])
            if text in self.paragraphs and self.body[i + 1] in self.paragraphs
        ]


def _load() -> tuple[_Parts, ...]:
    found = []
    for path in sorted(cases.LANGUAGES.glob("*.jsonl")):
        article, *rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        places: dict[str, list[tuple[str, ...]]] = {"head": [], "within": [], "tail": []}
        for row in rows:
            for place, lines in places.items():
                if place in row:
                    lines.append(tuple(row[place]))
        found.append(_Parts(article["title"], tuple(article["body"]), *(tuple(places[name]) for name in places)))
    return tuple(found)


_LANGUAGES = _load()
_WITHIN = [row for row in ARTIFACTS if row.stands == "line" and row.role != "comments"]  # below a form readers write
_BETWEEN = tuple(cut for row in _WITHIN for cut in row.cuts if "\n" not in cut)
_BELOW = tuple(cut for row in ARTIFACTS if row.stands in ("line", "tail line") for cut in row.cuts if "\n" not in cut)
_MARKED = ". (tagsToTranslate) {} (t) {} (t) Port (t) Merrin"


@st.composite
def stories(draw: st.DrawFn) -> Story:
    """A story in one of the languages, with what scrapers leave around it and between its paragraphs."""
    parts = draw(st.sampled_from(_LANGUAGES))
    head = [line for lines in draw(_some(parts.head, 2)) for line in lines]
    title = draw(st.sampled_from((0, 0, 0, len(head))))  # dates stand above it as well
    head.insert(title, parts.title)
    paragraphs = (*parts.body, *draw(_some(PLAIN, 3)))
    body: list[str] = []
    for paragraph in paragraphs:
        body.append(paragraph)
        between = draw(st.one_of(st.none(), st.none(), st.sampled_from((*parts.within, *((one,) for one in _BETWEEN)))))
        if between is not None and paragraph is not paragraphs[-1]:
            body.extend(between)
    tail = [line for lines in draw(_some(parts.tail, 2)) for line in lines]
    tail += draw(_some(_BELOW, 2))
    if draw(st.booleans()):
        tail += [
            _MARKED.format(*draw(st.lists(st.sampled_from(("ferry", "islands", "storm")), min_size=2, max_size=2)))
        ]
        tail += ["Source link"]
    return Story(parts.title, tuple(head), tuple(body), tuple(tail), paragraphs)


def _some(pool: tuple[Any, ...], most: int) -> st.SearchStrategy[list[Any]]:
    return st.lists(st.sampled_from(pool), max_size=most, unique=True) if pool else st.just([])


_AROUND = (
    ("", ""),
    ("<div class=content>", "</div>"),
    ("<main><article>", "</article></main>"),
    ("<nav><a href=/>Home</a> <a href=/news>News</a></nav><div id=story>", "</div><footer>About us</footer>"),
    ("<table><tr><td>", "</td></tr></table>"),
)
_BLOCKS = (
    "<p>{}</p>",
    "<p>{}",
    "<div>{}</div>",
    "<p><span>{}</span></p>",
    "<h2>{}</h2>",
    "<li>{}</li>",
    "<blockquote><p>{}</p></blockquote>",
    "{}<br><br>",
    "<p><!-- {} --></p>",
    "<td>{}",
    "<figure><img src=a.jpg><figcaption>{}</figcaption></figure>",
    "<script>{}</script>",
    "<pre>{}</pre>",
    "</b></i><p><b>{}<p>",
)
_META = '<meta property="og:title" content="{title}"><meta name=author content="Ann Lee">'
_DATA = '<script type="application/ld+json">{data}</script>'


@st.composite
def pages(draw: st.DrawFn) -> str:
    """A story as a page, in good markup and bad."""
    story = draw(stories())
    before, after = draw(st.sampled_from(_AROUND))
    good = draw(st.booleans())
    blocks = [
        ("<p>{}</p>" if good else draw(st.sampled_from(_BLOCKS))).format(html.escape(line)) for line in story.lines
    ]
    head = f"<title>{html.escape(story.title)} | Merrin Herald</title>"
    if draw(st.booleans()):
        head += _META.format(title=html.escape(story.title))
    if draw(st.booleans()):
        data = {"@type": "NewsArticle", "headline": story.title, "datePublished": "2020-06-05T10:00:00Z"}
        head += _DATA.format(data=json.dumps(data))
    return f"<html><head>{head}</head><body>{before}{chr(10).join(blocks)}{after}</body></html>"
