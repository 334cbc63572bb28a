"""Tries what users ask for on newsparse and the peers that are installed, and writes the table of docs/comparison.md.

python benchmarks/comparison.py            prints the cells of the systems that are installed here
python benchmarks/comparison.py --record   keeps them in benchmarks/compared.json; one environment after another
python benchmarks/comparison.py --write    writes the table from what was kept

Every page and text here is made up. A peer that reads pages alone gets a text with each of its lines in a paragraph.
"""

from __future__ import annotations

import datetime as dt
import json
import pickle
import re
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from html import escape
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parent.parent
KEPT = Path(__file__).with_name("compared.json")
PAGE = ROOT / "docs" / "comparison.md"
MARK = re.compile(r"(<!-- tried -->\n).*?(<!-- end tried -->)", re.DOTALL)
ADDRESS = "https://herald.example/islands/ferry"

BODY = (
    "The ferry to the northern islands left Port Merrin this morning for the first time in nine weeks, with two "
    "hundred passengers and the island mail on board.",
    "Ice had closed the strait since the end of December, and the islands were supplied by helicopter, which carried "
    "no more than a ton at a time, the company said.",
    "Two sailings a day are planned until the end of the month, and three from April on, if the ice stays away.",
)
TITLE = "Ferry to the northern islands sails again"


class Found(NamedTuple):
    """What a system gave for one page."""

    title: str
    date: Any
    authors: tuple[str, ...]
    tags: tuple[str, ...]
    text: str
    result: Any


Read = Callable[["str | bytes"], Found]


def own(raw: str | bytes) -> Found:
    """What newsparse reads."""
    import newsparse

    article = newsparse.parse(raw, url=ADDRESS)
    return Found(article.title or "", article.published, article.authors, article.tags, article.text, article)


def trafilatura(raw: str | bytes) -> Found:
    """What trafilatura reads."""
    from trafilatura import bare_extraction  # type: ignore[import-not-found]

    found = bare_extraction(raw, url=ADDRESS, with_metadata=True)
    if found is None:
        return Found("", None, (), (), "", None)
    authors = tuple(filter(None, (found.author or "").split("; ")))
    return Found(found.title or "", found.date, authors, tuple(found.tags or ()), found.text or "", found)


def newspaper4k(raw: str | bytes) -> Found:
    """What newspaper4k reads."""
    from newspaper import Article  # type: ignore[import-not-found]

    article = Article(ADDRESS, fetch_images=False)
    article.download(input_html=raw)
    article.parse()
    tags = tuple(article.tags or article.meta_keywords or ())
    return Found(article.title, article.publish_date, tuple(article.authors), tags, article.text, article)


def news_please(raw: str | bytes) -> Found:
    """What news-please reads."""
    from newsplease import NewsPlease  # type: ignore[import-not-found]

    found = NewsPlease.from_html(raw, url=ADDRESS, fetch_images=False)
    return Found(found.title or "", found.date_publish, tuple(found.authors), (), found.maintext or "", found)


def goose3(raw: str | bytes) -> Found:
    """What goose3 reads."""
    from goose3 import Goose  # type: ignore[import-not-found]

    with Goose({"enable_image_fetching": False}) as goose:
        found = goose.extract(raw_html=raw)
    date = found.publish_datetime_utc or found.publish_date
    return Found(found.title, date, tuple(found.authors), tuple(found.tags), found.cleaned_text, found)


def fundus(raw: str | bytes) -> Found:
    """Reads nothing: fundus knows pages of the publishers that it has a parser for, and no others."""
    raise NotImplementedError(type(raw))


SYSTEMS: dict[str, tuple[str, Read]] = {
    "newsparse": ("newsparse", own),
    "trafilatura": ("trafilatura", trafilatura),
    "newspaper4k": ("newspaper", newspaper4k),
    "news-please": ("newsplease", news_please),
    "fundus": ("fundus", fundus),
    "goose3": ("goose3", goose3),
}
"""Names of distributions, the package to import, and how it reads."""


def html(*middle: str, head: str = "", date: str = "") -> str:
    """A page with the story, and what is to be tried between its second and its third paragraph."""
    paragraphs = [f"<p>{text}</p>" for text in BODY]
    paragraphs[2:2] = middle
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{TITLE}</title>{head}</head><body>'
        f"<nav><a href=/>Home</a> <a href=/sport>Sport</a></nav><article><h1>{TITLE}</h1>{date}"
        f"{''.join(paragraphs)}</article><footer>Imprint</footer></body></html>"
    )


def text(*after: str, date: str = "March 3, 2021") -> str:
    """The story as a scraper left it: title, date and paragraphs on lines of their own, and what is to be tried."""
    return "\n\n".join(filter(None, (TITLE, date, *BODY, *after)))


def yes(is_so: object) -> str:
    """The cell of what is so or not."""
    return "yes" if is_so else "no"


def day(found: Found) -> str:
    """A date as the system gives it."""
    return "none" if found.date is None else str(found.date)


LD = (
    '<script type="application/ld+json">{{"@context": "https://schema.org", "@type": "NewsArticle", '
    '"headline": "{}", {}}}</script>'
)
DECLARED = LD.format(TITLE, '"datePublished": "2021-03-03T09:30:00+01:00"')
BROKEN = LD.format(TITLE, '"datePublished": "2021-03-03T09:30:00+01:00",, ')
BYLINE = '<p class="byline">By Ann Lee and Jo Park, Reuters</p>'
LINKS = "".join(f"<li><a href=/{n}>Council of Merrin votes on the quay, part {n}</a></li>" for n in range(30))
INDEX = f"<html><head><title>Merrin Herald</title></head><body><h1>News</h1><ul>{LINKS}</ul></body></html>"
PITCH = "Sign up for our newsletter and get the best stories of the day in your inbox every morning."
COPY = f"<div class='mobile'>{''.join(f'<p>{part}</p>' for part in BODY)}</div>"
DASHED = "Port Merrin - a town without a ferry - waits for spring"
RUSSIAN = (
    '<html><head><meta charset="windows-1251"><title>Паром снова вышел в море</title></head><body><article>'
    "<h1>Паром снова вышел в море</h1><p>Паром на северные острова снова вышел в море впервые за девять недель, "
    "на борту двести пассажиров и почта, сообщила компания.</p></article></body></html>"
)
DAYS = ("5. März 2021", "5 марта 2021", "2021年3月5日", "5 mars 2021", "5 मार्च 2021", "5 มีนาคม 2564")


def _structure(found: Found) -> str:
    kinds = {block.kind for block in getattr(found.result, "blocks", ())}
    tags = {getattr(one, "tag", "") for one in getattr(found.result, "body", None) or ()}
    markup = str(getattr(found.result, "article_html", "")) + str(getattr(found.result, "top_node_raw_html", ""))
    if "<h2" in markup and "<li" in markup:
        return "yes, as HTML"
    return (
        "yes, typed blocks"
        if {"heading", "list_item"} <= kinds
        else "yes, as XML"
        if {"head", "list"} <= tags
        else "no"
    )


def _visible_days(read: Read) -> str:
    right = sum("2021-03-05" in day(read(html(date=f"<p>{shown}</p>"))) for shown in DAYS)
    return f"{right} of {len(DAYS)}"


def _seconds(read: Read) -> str:
    start = time.perf_counter()
    try:
        read("<html><body>" + "<a " * 10_000)
    except NotImplementedError:
        raise
    except Exception as error:  # noqa: BLE001  # whatever a peer raises is its answer
        return type(error).__name__
    return f"{time.perf_counter() - start:.1f} s"


ROWS: dict[str, Callable[[Read], str]] = {
    "text that was scraped before: its headline": lambda read: yes(read(text()).title == TITLE),
    "its date": lambda read: yes("2021-03-03" in day(read(text()))),
    "its body, without headline and date": lambda read: yes(read(text()).text.split("\n\n") == list(BODY)),
    "`[ad_1]`, `Source link` and the tag list of auto-blogs leave the body": lambda read: yes(
        all(
            part in (found := read(text("[ad_1]", ". (tagsToTranslate) ferry (t) islands", "Source link"))).text
            for part in BODY
        )
        and not re.search(r"ad_1|Source link|\(t\)", found.text)
    ),
    "and the tags in it are read": lambda read: yes(
        read(text("(tagsToTranslate) ferry (t) ice")).tags == ("ferry", "ice")
    ),
    "a page: headline and whole body": lambda read: yes(
        (found := read(html())).title == TITLE and all(paragraph in found.text for paragraph in BODY)
    ),
    "time and offset of a declared date": lambda read: day(read(html(head=DECLARED))),
    "the same, from JSON-LD with an error of syntax": lambda read: day(read(html(head=BROKEN))),
    "a page without a date": lambda read: day(read(html())),
    "`03/04/2021`, where nothing decides": lambda read: (
        day(read(html(date="<p>03/04/2021</p>")))
        + (" (flagged)" if getattr(read(html(date="<p>03/04/2021</p>")).date, "ambiguous", False) else "")
    ),
    "the day, shown in German, Russian, Japanese, French, Hindi, Thai": _visible_days,
    "people apart from the agency": lambda read: "; ".join(read(html(date=BYLINE)).authors) or "none",
    "headings and list items keep their kind": lambda read: _structure(
        read(html("<h2>What it carries</h2><ul><li>the mail of nine weeks</li><li>flour and salt</li></ul>"))
    ),
    "an advert in mid-article goes, both halves stay": lambda read: yes(
        "Advertisement" not in (found := read(html("<div>Advertisement</div>"))).text
        and all(paragraph in found.text for paragraph in BODY)
    ),
    "so does a newsletter's pitch": lambda read: yes(
        "Sign up" not in (found := read(html(f"<p>{PITCH}</p>"))).text and all(part in found.text for part in BODY)
    ),
    "a text that stands twice, for two kinds of screen, counts once": lambda read: yes(
        read(html().replace("<footer>", COPY + "<footer>")).text.count(BODY[0]) == 1
    ),
    "a headline with dashes, before the name of the site": lambda read: yes(
        read(html().replace(f"<title>{TITLE}", f"<title>{DASHED} - Merrin Herald").replace(TITLE, DASHED)).title
        == DASHED
    ),
    "bytes in windows-1251 that declare it": lambda read: yes(
        read(RUSSIAN.encode("cp1251")).title == "Паром снова вышел в море"
    ),
    "the same result, whatever was read before": lambda read: yes(
        [read(html()).text, read(INDEX).text, read(html()).text][::2] == [read(html()).text] * 2
    ),
    "the result pickles, for Spark, Beam and Ray": lambda read: yes(pickle.loads(pickle.dumps(read(html()).result))),  # noqa: S301  # our own
    "an index page is no article": lambda read: yes(not read(INDEX).text),
    "30 KB of `<a <a <a`": _seconds,
    "where each value was read": lambda read: yes(getattr(read(html()).result, "evidence", None)),
    "what was removed, and by which rule": lambda read: yes(getattr(read(html()).result, "removed", None)),
    "looks of its own in a notebook": lambda read: yes(hasattr(read(html()).result, "_repr_html_")),
    "its result is an item of Scrapy": lambda read: yes(_is_item(read(html()).result)),
}
"""What is asked -> how it is tried."""


def _is_item(result: object) -> bool:
    try:
        from itemadapter import ItemAdapter
    except ModuleNotFoundError:  # it knows these, and dicts
        return isinstance(result, dict) or hasattr(result, "__attrs_attrs__") or hasattr(result, "__dataclass_fields__")
    return bool(ItemAdapter.is_item(result))


def requirements(name: str, seen: set[str]) -> set[str]:
    """The distributions that come with one, extras apart."""
    for line in metadata.requires(name) or ():
        if "extra ==" not in line:
            needed = re.split(r"[^\w.-]", line, maxsplit=1)[0].lower().replace("_", "-")
            try:
                metadata.version(needed)
            except metadata.PackageNotFoundError:
                continue
            if needed not in seen:
                seen.add(needed)
                requirements(needed, seen)
    return seen


def about(name: str, package: str) -> Iterator[tuple[str, str]]:
    """What is known of a system without a page: what it brings, how long it takes to begin, its types and licence."""
    yield "packages that it brings along", str(len(requirements(name, set())))
    times = []
    for code in ("pass", f"import {package}"):
        runs = []
        for _ in range(5):
            start = time.perf_counter()
            subprocess.run([sys.executable, "-W", "ignore", "-c", code], check=True, capture_output=True)  # noqa: S603
            runs.append(time.perf_counter() - start)
        times.append(min(runs))
    yield "its import", f"{(times[1] - times[0]) * 1000:.0f} ms"
    spec = find_spec(package)
    assert spec is not None
    assert spec.origin is not None
    yield "types for type checkers", yes((Path(spec.origin).parent / "py.typed").is_file())
    told = metadata.metadata(name)
    (licence, *_) = told.get_all("License-Expression") or told.get_all("License") or [""]
    yield "licence", licence.splitlines()[0]


def tried(name: str) -> dict[str, str] | None:
    """The cells of a system; None where it is not installed."""
    package, function = SYSTEMS[name]
    if find_spec(package) is None:
        return None

    def read(raw: str | bytes) -> Found:
        if name != "newsparse" and isinstance(raw, str) and not raw.startswith("<"):
            raw = html_of_lines(raw)
        return function(raw)

    cells = {"version": metadata.version(name)}
    for row, ask in ROWS.items():
        try:
            cells[row] = ask(read)
        except NotImplementedError:
            cells[row] = "–"
        except Exception as error:  # noqa: BLE001  # whatever a peer raises is its answer
            cells[row] = type(error).__name__
    return cells | dict(about(name, package))


def html_of_lines(raw: str) -> str:
    """A text as a page: each of its lines is a paragraph."""
    lines = "".join(f"<p>{escape(line)}</p>" for line in raw.split("\n\n"))
    return f"<html><body>{lines}</body></html>"


def table(kept: dict[str, dict[str, str]]) -> Iterator[str]:
    """The lines of the table."""
    names = [name for name in SYSTEMS if name in kept]
    heads = " | ".join(f"{name} {kept[name]['version']}" for name in names)
    yield f"| | {heads} |\n|{'---|' * (len(names) + 1)}"
    for row in kept["newsparse"]:
        if row != "version":
            yield f"| {row} | {' | '.join(kept[name].get(row, '') for name in names)} |"


def main() -> None:
    """Try, keep or write."""
    kept: dict[str, Any] = json.loads(KEPT.read_text(encoding="utf-8")) if KEPT.is_file() else {}
    if "--write" in sys.argv[1:]:
        lines = "\n".join(table(kept["systems"])) + f"\n\nTried on {kept['on']}, with Python {kept['python']}.\n"
        page = PAGE.read_text(encoding="utf-8")
        PAGE.write_text(MARK.sub(lambda found: f"{found[1]}{lines}{found[2]}", page), encoding="utf-8")
        return
    warnings.simplefilter("ignore")
    systems: dict[str, dict[str, str]] = kept.get("systems", {})
    here = {name: cells for name in SYSTEMS if (cells := tried(name)) is not None}
    for name, cells in here.items():
        print(name, json.dumps(cells, indent=1, ensure_ascii=False))
    if "--record" in sys.argv[1:]:
        on, python = dt.datetime.now(tz=dt.UTC).date().isoformat(), sys.version.split()[0]
        found = {"on": on, "python": python, "systems": {**systems, **here}}
        KEPT.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
