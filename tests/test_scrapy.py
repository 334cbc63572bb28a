"""Scrapy: articles as items, and a crawl of pages served on the loopback address."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from itemadapter import ItemAdapter

import newsparse
from newsparse.scrapy import NewsparsePipeline

TEXT = "Port reopens\n\nBy Ann Lee\n\nJune 5, 2020\n\nThe port opened again on Friday, the mayor said.\n\nSource link"

SPIDER = """
import scrapy


class Pages(scrapy.Spider):
    name = "pages"
    custom_settings = {"ITEM_PIPELINES": {"newsparse.scrapy.NewsparsePipeline": 300}, "TELNETCONSOLE_ENABLED": False}

    async def start(self):
        for number in range(3):
            yield scrapy.Request(f"%s/{number}.html")

    def parse(self, response):
        yield {"raw": response}
"""


def test_an_article_is_an_item() -> None:
    article = newsparse.parse(TEXT)
    assert ItemAdapter.is_item(article)
    adapter = ItemAdapter(article)
    assert adapter["title"] == "Port reopens"
    copied = adapter.asdict()
    assert copied["blocks"] == article.blocks
    assert copied["blocks"][0].kind == "paragraph"
    assert copied["published"]["precision"] == "day"


def test_the_pipeline_fills_what_is_missing_and_keeps_what_is_there() -> None:
    item = NewsparsePipeline().process_item({"raw": TEXT, "title": "mine", "authors": None})
    assert (item["title"], item["authors"], item["date"]) == ("mine", ["Ann Lee"], "2020-06-05")
    assert "raw" not in item


def test_an_item_that_declares_its_fields_gets_those() -> None:
    @dataclass
    class Story:
        raw: str | None
        title: str | None = None
        text: str | None = None

    story = NewsparsePipeline().process_item(Story(TEXT))
    assert (story.title, story.text) == ("Port reopens", "The port opened again on Friday, the mayor said.")
    assert not hasattr(story, "date")


def test_an_item_without_a_raw_field_passes_and_an_article_becomes_a_dict() -> None:
    assert NewsparsePipeline().process_item({"title": "alone"}) == {"title": "alone"}
    article = newsparse.parse(TEXT)
    assert NewsparsePipeline().process_item(article) == newsparse.to_dict(article)
    assert NewsparsePipeline(fields=["title"]).process_item(article) == {"title": "Port reopens"}


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the name is the library's
        pass


@pytest.mark.long
def test_a_crawl_exports_articles(tmp_path: Path) -> None:
    pytest.importorskip("scrapy", reason="the extra scrapy is not installed")
    pages = tmp_path / "pages"
    pages.mkdir()
    for number in range(3):
        (pages / f"{number}.html").write_text(
            f"<h1>Port {number} reopens</h1><p>By Ann Lee</p><time>June 5, 2020</time>"
            f"<p>The port of M\u00e9rin opened again after {number} days, the mayor said on the pier.</p>",
            encoding="utf-8",
        )
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(pages)))
    Thread(target=server.serve_forever, daemon=True).start()
    spider = tmp_path / "spider.py"
    spider.write_text(SPIDER % f"http://127.0.0.1:{server.server_address[1]}", encoding="utf-8")
    try:
        subprocess.run(
            [sys.executable, "-m", "scrapy", "runspider", str(spider), "-O", "out.jsonl", "-L", "ERROR"],
            cwd=tmp_path,
            check=True,
            timeout=120,
        )
    finally:
        server.shutdown()
        server.server_close()
    rows = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()]
    assert sorted(row["title"] for row in rows) == ["Port 0 reopens", "Port 1 reopens", "Port 2 reopens"]
    assert {row["date"] for row in rows} == {"2020-06-05"}
    assert all("M\u00e9rin" in row["text"] and row["url"].startswith("http://127.0.0.1") for row in rows)
