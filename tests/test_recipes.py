"""The recipes of docs/recipes.md, run as they stand, against a server on the loopback address."""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import sys
import warnings
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from shutil import copy
from threading import Thread
from typing import Any

import pytest

import newsparse

pytestmark = pytest.mark.long

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "recipes.md").read_text(encoding="utf-8")
RECIPES = dict(re.findall(r"^## (.+?)\n.*?```python\n(.*?)```", PAGE, re.DOTALL | re.MULTILINE))
TITLE = "Ferry to the islands sails again"
FEED = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Herald</title><link>https://herald.example</link><description>News</description>
<item><title>Port &amp; quay reopen</title><link>https://herald.example/port</link>
<pubDate>Wed, 03 Mar 2021 10:15:00 +0100</pubDate>
<description>&lt;p&gt;The port of Merrin opened again on Wednesday, the mayor said on the pier.&lt;/p&gt;
</description></item></channel></rss>
"""


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the name is the library's
        pass


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """The address of a server of the example page and a feed."""
    pages = tmp_path / "pages"
    pages.mkdir()
    copy(ROOT / "examples" / "ferry.html", pages)
    (pages / "feed.xml").write_text(FEED, encoding="utf-8")
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(pages)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


def run(name: str, address: str = "", needs: tuple[str, ...] = ()) -> dict[str, Any]:
    """What a recipe leaves behind; it is skipped where a library is not there."""
    for module in needs:
        pytest.importorskip(module, reason=f"{module} is not installed: pip install --group recipes")
    found: dict[str, Any] = {"__name__": "recipe"}
    with warnings.catch_warnings():
        warnings.simplefilter("default")  # those of other libraries are theirs
        exec(RECIPES[name].replace("https://herald.example", address), found)  # noqa: S102  # our own page
    return found


def test_every_recipe_has_a_test() -> None:
    assert list(RECIPES) == [
        *("requests", "httpx", "feedparser", "Beautiful Soup", "Scrapy"),
        *("web-poet and zyte-common-items", "Hugging Face datasets"),
    ]


@pytest.mark.parametrize("name", ["requests", "httpx"])
def test_an_answer_becomes_an_article(name: str, address: str) -> None:
    article = run(name, address, (name,))["article"]
    assert (article.title, str(article.date)) == (TITLE, "2021-03-03")
    assert article.url == f"{address}/ferry.html"


def test_the_entries_of_a_feed_become_articles(address: str) -> None:
    (article,) = run("feedparser", address, ("feedparser",))["articles"]
    assert (article.title, str(article.published)) == ("Port & quay reopen", "2021-03-03T10:15:00+01:00")
    assert article.text.startswith("The port of Merrin opened again")


def test_a_soup_becomes_an_article(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    article = run("Beautiful Soup", "https://herald.example")["article"]
    assert article.title == TITLE
    assert not any("ice?" in removal.text for removal in article.removed)


def test_a_crawl_becomes_a_feed_of_articles(address: str, tmp_path: Path) -> None:
    pytest.importorskip("scrapy", reason="scrapy is not installed: pip install --group recipes")
    spider = tmp_path / "spider.py"
    spider.write_text(RECIPES["Scrapy"].replace("https://herald.example", address), encoding="utf-8")
    command = [sys.executable, "-m", "scrapy", "runspider", str(spider), "-O", "out.jsonl", "-L", "ERROR"]
    subprocess.run([*command, "-s", "TELNETCONSOLE_ENABLED=False"], cwd=tmp_path, check=True, timeout=120)
    row = json.loads((tmp_path / "out.jsonl").read_text(encoding="utf-8"))
    assert set(row) == {"site", "title", "published", "authors", "text"}
    assert (row["title"], row["authors"]) == (TITLE, ["Ann Lee"])


def test_a_page_object_gives_an_item_of_zyte() -> None:
    page = run("web-poet and zyte-common-items", "", ("web_poet", "zyte_common_items"))["NewsPage"]
    from web_poet import HttpResponse  # noqa: PLC0415  # where it is installed

    body = (ROOT / "examples" / "ferry.html").read_bytes()
    item = asyncio.run(page(response=HttpResponse("https://herald.example/ferry.html", body=body)).to_item())
    assert (item.headline, item.authors[0].name, item.inLanguage) == (TITLE, "Ann Lee", "en-GB")
    assert item.articleBody == newsparse.parse(body).text


def test_a_dataset_is_mapped_with_its_types(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HOME", str(tmp_path))
    articles = run("Hugging Face datasets", "", ("datasets", "pyarrow"))["articles"]
    (row,) = articles.with_format(None)
    assert (row["id"], row["title"], row["error"]) == ("a", "Port reopens", None)
    assert row["blocks"][0]["kind"] == "paragraph"
