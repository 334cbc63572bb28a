"""convert(): every record comes out, is an error, or is skipped, whatever the workers and the shards."""

from __future__ import annotations

import gzip
import io
import json
import re
import time
from pathlib import Path
from typing import Any

import pytest

import newsparse
from newsparse.bulk import ConvertError, Progress, convert
from newsparse.bulk.progress import line_on
from tests.bulk import made


def test_each_record_is_what_parse_gives_with_its_id(tmp_path: Path) -> None:
    source = made.lines(tmp_path / "news.jsonl", 40, url="https://example.org/2020/06/05/port")
    summary = convert(source, tmp_path / "out", workers=2, shard_size=2000)
    assert str(summary) == "40 in = 40 out + 0 errors + 0 skipped"
    assert len(list((tmp_path / "out").glob("part-*.jsonl"))) > 3
    expected = [newsparse.parse(made.text(n), url="https://example.org/2020/06/05/port") for n in range(40)]
    assert made.rows(tmp_path / "out") == [
        {"id": f"n{n}", **json.loads(newsparse.to_json(article))} for n, article in enumerate(expected)
    ]
    assert [newsparse.from_dict(row) for row in made.rows(tmp_path / "out")] == expected


@pytest.mark.parametrize("size", [1, 50, 333, 334, 5000])
def test_a_line_belongs_to_the_shard_in_which_it_begins(tmp_path: Path, size: int) -> None:
    source = made.lines(tmp_path / "news.jsonl", 12)
    source.write_bytes(source.read_bytes().rstrip(b"\n"))
    if size == 1:
        size = len(made.line(0)) // 2
    summary = convert(source, tmp_path / "out", workers=1, shard_size=size)
    assert summary.written == 12
    assert [row["id"] for row in made.rows(tmp_path / "out")] == [f"n{n}" for n in range(12)]


def test_the_number_of_workers_changes_nothing(tmp_path: Path) -> None:
    source = made.lines(tmp_path / "news.jsonl", 30)
    with source.open("ab") as file:
        file.write(b"\n{broken\n")
    for workers in (1, 3):
        convert(source, tmp_path / f"out{workers}", workers=workers, shard_size=1500)
    assert made.files(tmp_path / "out1") == made.files(tmp_path / "out3")


CORRUPTED = {
    "broken JSON": (b'{"id": "bad", "text": "The port" "opened"}\n', "broken JSON"),
    "half a line": (made.line(7)[:40] + b"\n", "broken JSON"),
    "a wrong type": (b'{"id": "bad", "text": 5}\n', "no text but int"),
    "no object": (b'["The port opened."]\n', "object is needed"),
    "NULs": (b"\0" * 4096 + b"\n", "broken JSON"),
    "null": (b'{"id": "bad", "text": null}\n', "is null"),
    "no such field": (b'{"id": "bad", "body": "The port"}\n', "'body'"),
    "another encoding": ('{"text": "Café"}\n'.encode("latin-1"), "not UTF-8"),
    "too long": (b'{"text": "' + b"a" * 20_000 + b'"}\n', "longer than the limit"),
    "too deep": (b'{"text": ' + b"[" * 9_000 + b"]" * 9_000 + b"}\n", ""),
    "a number beyond all": (b'{"text": ' + b"9" * 9_000 + b"}\n", ""),
}


def test_a_corrupted_line_is_an_error_and_all_others_come_out(tmp_path: Path) -> None:
    source, expected, data = tmp_path / "news.jsonl", [], b""
    for number, (bad, reason) in enumerate(CORRUPTED.values()):
        data += made.line(number)
        expected.append((len(data), reason))
        data += bad
    data += made.line(99)
    expected.append((len(data), "broken JSON"))
    data += made.line(100)[:-20]
    source.write_bytes(data)
    summary = convert(source, tmp_path / "out", workers=2, limit=18_010, shard_size=9_000)
    assert (summary.written, summary.errors) == (len(CORRUPTED) + 1, len(CORRUPTED) + 1)
    assert [row["id"] for row in made.rows(tmp_path / "out")] == [*(f"n{n}" for n in range(len(CORRUPTED))), "n99"]
    found = made.errors(tmp_path / "out")
    assert [(one["file"], one["offset"]) for one in found] == [(str(source), offset) for offset, _ in expected]
    for one, (_, reason) in zip(found, expected, strict=True):
        assert reason in one["reason"]
        assert set(one) == {"file", "offset", "id", "reason"}


def test_a_line_of_100_megabytes_is_never_held(tmp_path: Path) -> None:
    source = made.lines(tmp_path / "news.jsonl", 2)
    with source.open("ab") as file:
        file.truncate(100 << 20)  # a hole: NULs that take no disk
        file.seek(0, 2)
        file.write(b"\n" + made.line(2))
    summary = convert(source, tmp_path / "out", workers=2)
    assert (summary.written, summary.errors) == (3, 1)
    assert "67,108,864 bytes" in made.errors(tmp_path / "out")[0]["reason"]


def test_a_line_longer_than_many_shards_is_passed_once(tmp_path: Path) -> None:
    source = made.lines(tmp_path / "news.jsonl", 1)
    with source.open("ab") as file:
        file.write(b"a" * 30_000 + b"\n" + made.line(1))
    summary = convert(source, tmp_path / "out", workers=1, shard_size=1_000, limit=8_000)
    assert (summary.written, summary.errors) == (2, 1)
    assert [row["id"] for row in made.rows(tmp_path / "out")] == ["n0", "n1"]


def test_blank_lines_are_skipped_and_a_mark_is_no_letter(tmp_path: Path) -> None:
    source = tmp_path / "news.jsonl"
    source.write_bytes(b"\xef\xbb\xbf" + made.line(0) + b"\n  \r\n" + made.line(1))
    summary = convert(source, tmp_path / "out", workers=1)
    assert str(summary) == "4 in = 2 out + 0 errors + 2 skipped"


def test_an_id_is_the_input_s_or_its_place(tmp_path: Path) -> None:
    source = tmp_path / "news.jsonl"
    source.write_text('{"n": 7, "t": "One"}\n{"n": "", "t": "Two"}\n{"n": "\\ud800", "t": "Three"}\n', encoding="utf-8")
    convert(source, tmp_path / "out", workers=1, id_field="n", text_field="t")
    assert [row["id"] for row in made.rows(tmp_path / "out")] == ["7", f"{source}:21", "\ud800"]


def test_folders_and_patterns_are_read_by_name_and_each_file_once(tmp_path: Path) -> None:
    folder = tmp_path / "crawl"
    (folder / "b").mkdir(parents=True)
    (folder / "b" / "two.txt").write_text(made.text(2))
    (folder / "a.txt").write_text(made.text(1))
    (folder / "b" / "page.html.gz").write_bytes(gzip.compress(b"<p>The port opened again, the mayor said."))
    (folder / "notes.pdf").write_bytes(b"%PDF")
    made.lines(folder / "c.jsonl", 2)
    out = folder / "out"
    summary = convert([folder, f"{folder}/*.txt", folder / "a.txt"], out, workers=1)
    assert summary.documents == 5
    names = ["a.txt:0", "b/page.html.gz:0", "b/two.txt:0"]
    assert sorted(row["id"] for row in made.rows(out)) == [*(f"{folder}/{name}" for name in names), "n0", "n1"]
    assert convert([folder, f"{folder}/*.txt", folder / "a.txt"], out, workers=1, resume=True) == summary


def test_a_packed_file_that_breaks_off_gives_what_it_holds(tmp_path: Path) -> None:
    source = tmp_path / "news.jsonl.gz"
    source.write_bytes(gzip.compress(b"".join(made.line(n) for n in range(200)))[:-300])
    summary = convert(source, tmp_path / "out", workers=1)
    assert summary.errors == 1
    assert 20 < summary.written < 200
    assert "cannot be read from about here" in made.errors(tmp_path / "out")[0]["reason"]


def test_a_file_that_vanishes_is_an_error(tmp_path: Path) -> None:
    first, second = made.lines(tmp_path / "a.jsonl", 3), made.lines(tmp_path / "b.jsonl", 3)
    summary = convert(
        [first, second],
        tmp_path / "out",
        workers=1,
        parse=made.no_article,
        progress=lambda _: second.unlink(missing_ok=True),
    )
    assert summary.documents == summary.errors
    assert any(str(second) == one["file"] for one in made.errors(tmp_path / "out"))


def test_what_is_no_article_is_an_error(tmp_path: Path) -> None:
    summary = convert(made.lines(tmp_path / "a.jsonl", 3), tmp_path / "out", workers=1, parse=made.no_article)
    assert str(summary) == "3 in = 0 out + 3 errors + 0 skipped"


def test_fingerprints_are_those_of_arrow(tmp_path: Path) -> None:
    convert(made.lines(tmp_path / "a.jsonl", 1), tmp_path / "out", workers=1, fingerprint=True)
    (row,) = made.rows(tmp_path / "out")
    assert row["fingerprint"] % (1 << 64) == newsparse.parse(made.text(0)).fingerprint


def test_progress_tells_how_far_it_is(tmp_path: Path) -> None:
    source = made.lines(tmp_path / "a.jsonl", 50)
    told: list[Progress] = []
    convert(source, tmp_path / "out", workers=1, progress=told.append)
    size = source.stat().st_size
    assert told[-1] == Progress(documents=50, errors=0, bytes=size, total_bytes=size)
    assert [now.documents for now in told] == sorted(now.documents for now in told)


def test_a_bar_shows_documents_and_failures(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("tqdm", reason="the extra progress is not installed")
    convert(made.lines(tmp_path / "a.jsonl", 50), tmp_path / "out", workers=1, progress=True)
    assert "50 documents" in capsys.readouterr().err


def test_a_line_tells_where_there_is_no_bar() -> None:
    stream = io.StringIO()
    with line_on(stream) as show:
        for documents in (10, 500):
            show(Progress(documents=documents, errors=1, bytes=documents, total_bytes=2_000_000))
            time.sleep(0.6)
    told = [line.strip() for line in stream.getvalue().split("\r") if line.strip()]
    assert re.sub(r" [\d,]+/s", " N/s", told[0]) == "0% of 2 MB at 0.0 MB/s, 500 documents, N/s, 1 failures"
    assert len(told) == 1


def test_wrong_arguments_say_what_to_do(tmp_path: Path) -> None:
    source = made.lines(tmp_path / "news.jsonl", 1)
    wrong: list[tuple[type[Exception], str, dict[str, Any]]] = [
        (ValueError, "workers", {"workers": 0}),
        (ValueError, "timeout", {"timeout": -1.0}),
        (ValueError, "kind", {"kind": "pdf"}),
        (ValueError, "to must", {"to": "xml"}),
        (ValueError, "import", {"parse": lambda raw, **_: raw}),
    ]
    for error, words, options in wrong:
        with pytest.raises(error, match=words):
            convert(source, tmp_path / "out", **options)
    with pytest.raises(FileNotFoundError, match="nothing"):
        convert(tmp_path / "nothing.jsonl", tmp_path / "out")
    (tmp_path / "a.pdf").write_bytes(b"")
    with pytest.raises(ValueError, match="ending"):
        convert(tmp_path / "a.pdf", tmp_path / "out")
    with pytest.raises(FileExistsError, match="resume"):
        convert(source, tmp_path)
    assert not (tmp_path / "out").exists()


def test_a_run_with_other_inputs_or_options_is_not_resumed(tmp_path: Path) -> None:
    source, out = made.lines(tmp_path / "news.jsonl", 3), tmp_path / "out"
    convert(source, out, workers=1)
    with pytest.raises(ConvertError, match="language was None and is 'de'"):
        convert(source, out, resume=True, language="de")
    made.lines(source, 4)
    with pytest.raises(ConvertError, match=r"news\.jsonl has changed"):
        convert(source, out, resume=True)
    with pytest.raises(ConvertError, match="no conversion"):
        convert(source, tmp_path, resume=True)
