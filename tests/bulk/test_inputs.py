"""Every kind of input that convert() reads."""

from __future__ import annotations

import csv
import gzip
from pathlib import Path

import pytest

from newsparse.bulk import convert
from tests.bulk.made import errors, rows, text

PAGE = (
    "<html><body><h1>Port {0} reopens</h1>"
    "<p>The port opened again after {0} days, the mayor said on the pier.</p></body></html>"
)


def titles(out: Path) -> list[str | None]:
    return [row["title"] for row in rows(out)]


@pytest.mark.parametrize(("ending", "delimiter"), [("csv", ","), ("tsv", "\t")])
def test_rows_of_csv_with_lines_in_their_fields(tmp_path: Path, ending: str, delimiter: str) -> None:
    source = tmp_path / f"news.{ending}"
    with source.open("w", newline="", encoding="utf-8-sig") as file:
        writer = csv.writer(file, delimiter=delimiter)
        writer.writerow(["id", "text", "url"])
        writer.writerows([f"n{number}", text(number), "https://example.org/"] for number in range(9))
        writer.writerow(["n9"])
    summary = convert(source, tmp_path / "out", workers=1)
    assert str(summary) == "10 in = 9 out + 1 errors + 0 skipped"
    assert [row["id"] for row in rows(tmp_path / "out")] == [f"n{number}" for number in range(9)]
    assert titles(tmp_path / "out")[3] == "Port number 3 reopens"
    assert "null" in errors(tmp_path / "out")[0]["reason"]


def test_a_row_of_csv_that_is_no_utf_8_is_an_error(tmp_path: Path) -> None:
    source = tmp_path / "news.csv"
    source.write_bytes(b'id,text\n1,"\xff\xfe"\n2,"Port reopens\n\nThe port opened again, the mayor said."\n')
    assert str(convert(source, tmp_path / "out", workers=1)) == "2 in = 1 out + 1 errors + 0 skipped"
    assert errors(tmp_path / "out")[0]["offset"] == 8


def test_rows_of_parquet_in_several_row_groups(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    table = pa.table({"id": [f"n{n}" for n in range(40)], "text": [*map(text, range(39)), None]})
    parquet.write_table(table, tmp_path / "news.parquet", row_group_size=7)
    (tmp_path / "torn.parquet").write_bytes(b"PAR1 and no more")
    summary = convert(
        [tmp_path / "news.parquet", tmp_path / "torn.parquet"], tmp_path / "out", workers=2, shard_size=2000
    )
    assert (summary.written, summary.errors) == (39, 2)
    assert [row["id"] for row in rows(tmp_path / "out")] == [f"n{n}" for n in range(39)]
    assert errors(tmp_path / "out")[0]["offset"] == 39


def _warc(kind: str, content: str, body: bytes, name: str) -> bytes:
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:{name}>\r\nWARC-Target-URI: https://example.org/{name}\r\n"
    return f"{head}Content-Type: {content}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body + b"\r\n\r\n"


def _answer(content: str, body: str, status: str = "200 OK") -> bytes:
    return f"HTTP/1.1 {status}\r\nContent-Type: {content}\r\n\r\n{body}".encode()


@pytest.mark.parametrize("packed", [False, True])
def test_pages_of_archives(tmp_path: Path, packed: bool) -> None:
    pytest.importorskip("fastwarc")
    http = "application/http; msgtype=response"
    records = [
        _warc("warcinfo", "application/warc-fields", b"software: ours\r\n", "info"),
        _warc("response", http, _answer("text/html; charset=utf-8", PAGE.format(1)), "one"),
        _warc("response", http, _answer("image/png", "PNG"), "picture"),
        _warc("response", http, _answer("text/html", PAGE.format(2), "404 Not Found"), "gone"),
        _warc("response", http, _answer("text/html", PAGE.format(3)), "three"),
    ]
    source = tmp_path / ("crawl.warc.gz" if packed else "crawl.warc")
    source.write_bytes(b"".join(map(gzip.compress, records) if packed else records))
    summary = convert(source, tmp_path / "out", workers=1)
    assert str(summary) == "5 in = 2 out + 0 errors + 3 skipped"
    assert titles(tmp_path / "out") == ["Port 1 reopens", "Port 3 reopens"]
    assert [row["url"] for row in rows(tmp_path / "out")] == ["https://example.org/one", "https://example.org/three"]


RSS = """<?xml version="1.0"?><rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Merrin Herald</title>
<item><title>Port reopens</title><link>https://example.org/port</link><guid>p1</guid><pubDate>Fri, 05 Jun 2020 10:04:00 GMT</pubDate>
<dc:creator>Ann Lee</dc:creator><content:encoded><![CDATA[<p>The port opened again on Friday, the mayor said.</p>]]></content:encoded></item>
<item><title>Nothing</title><guid>p2</guid></item>
<item><title>School burns</title><description>The school burned down on Friday, the mayor said.</description></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>a1</id><title>Port reopens</title>
<link href="https://example.org/port"/><updated>2020-06-05T10:04:00Z</updated><author><name>Ann Lee</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The port opened again on Friday, the mayor said.</p></div></content>
</entry></feed>"""


def test_entries_of_feeds(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text(RSS)
    (tmp_path / "b.atom").write_text(ATOM)
    summary = convert(tmp_path, tmp_path / "out", workers=1)
    assert str(summary) == "4 in = 3 out + 1 errors + 0 skipped"
    found = rows(tmp_path / "out")
    assert [(row["title"], row["date"], row["authors"]) for row in found] == [
        ("Port reopens", "2020-06-05", ["Ann Lee"]),
        ("School burns", None, []),
        ("Port reopens", "2020-06-05", ["Ann Lee"]),
    ]
    assert {row["text"] for row in found} == {
        "The port opened again on Friday, the mayor said.",
        "The school burned down on Friday, the mayor said.",
    }
    assert [found[0]["id"], found[2]["id"], found[0]["url"]] == ["p1", "a1", "https://example.org/port"]


def test_a_feed_that_breaks_off_gives_the_entries_before(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text(RSS[: RSS.index("<item><title>School")])
    summary = convert(tmp_path / "a.xml", tmp_path / "out", workers=1)
    assert (summary.written, summary.errors) == (1, 2)
    assert "broken XML" in errors(tmp_path / "out")[1]["reason"]


def test_a_feed_with_the_names_of_html_s_characters_is_read(tmp_path: Path) -> None:
    entry = "<item><title>{}</title><description>The port of Merrin &amp; its pier opened, the mayor said.</description></item>"
    titles_ = ("Caf&eacute;&nbsp;opens", "Ships & ferries", "Ports &lt;again&gt; &#38; more")
    (tmp_path / "a.rss").write_text(f"<rss><channel>{''.join(map(entry.format, titles_))}</channel></rss>")
    summary = convert(tmp_path / "a.rss", tmp_path / "out", workers=1)
    assert str(summary) == "3 in = 3 out + 0 errors + 0 skipped"
    assert titles(tmp_path / "out") == ["Café opens", "Ships & ferries", "Ports <again> & more"]


def test_xml_that_is_no_feed_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "map.xml").write_text("<urlset><url><loc>https://example.org/</loc></url></urlset>")
    assert str(convert(tmp_path, tmp_path / "out", workers=1)) == "1 in = 0 out + 1 errors + 0 skipped"
    assert errors(tmp_path / "out")[0]["reason"] == "no feed of RSS or Atom but 'urlset'"


def test_files_that_are_not_what_their_names_say_are_errors_and_all_others_come_out(tmp_path: Path) -> None:
    pytest.importorskip("fastwarc")
    pytest.importorskip("pyarrow")
    names = ("a.jsonl.gz", "b.jsonl.zst", "c.warc", "d.parquet", "e.rss", "f.csv.gz", "g.txt.gz")
    for name in names:
        (tmp_path / name).write_bytes(b"PAR1, and nothing of the kind")
    (tmp_path / "h.txt").write_text(text(1))
    (tmp_path / "i.txt").symlink_to(tmp_path / "nowhere")
    summary = convert(tmp_path, tmp_path / "out", workers=1)
    assert str(summary) == "8 in = 1 out + 7 errors + 0 skipped"
    assert [Path(one["file"]).name for one in errors(tmp_path / "out")] == list(names)
