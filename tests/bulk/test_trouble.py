"""Workers that die or hang, runs that are stopped, disks that are full."""

from __future__ import annotations

import os
import random
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from newsparse.bulk import ConvertError, convert
from tests.bulk import made
from tests.bulk.made import errors, files, lines, rows

STOPS = (signal.SIGINT, signal.SIGTERM, signal.SIGKILL)


def ids(out: Path) -> list[str]:
    return [row["id"] for row in rows(out)]


def test_an_article_that_raises_is_an_error_and_all_others_come_out(tmp_path: Path) -> None:
    summary = convert(lines(tmp_path / "in.jsonl", 20), tmp_path / "out", workers=2, parse=made.raises)
    assert str(summary) == "20 in = 19 out + 1 errors + 0 skipped"
    (error,) = errors(tmp_path / "out")
    assert (error["id"], error["reason"]) == ("n7", "RuntimeError: this one is poison")


def test_an_article_that_hangs_is_passed_over_in_time(tmp_path: Path) -> None:
    source = lines(tmp_path / "in.jsonl", 20)
    summary = convert(source, tmp_path / "out", workers=2, shard_size=1500, timeout=1.0, parse=made.hangs)
    assert (summary.documents, summary.written, summary.errors) == (20, 19, 1)
    assert ids(tmp_path / "out") == [f"n{number}" for number in range(20) if number != 7]
    (error,) = errors(tmp_path / "out")
    assert error["id"] == "n7"


def test_a_document_that_kills_its_worker_twice_is_named_and_all_others_come_out(tmp_path: Path) -> None:
    source = lines(tmp_path / "in.jsonl", 30)
    summary = convert(source, tmp_path / "out", workers=2, shard_size=1500, parse=made.dies)
    assert str(summary) == "30 in = 29 out + 1 errors + 0 skipped"
    (error,) = errors(tmp_path / "out")
    assert error["id"] == "n7"
    assert "killed" in error["reason"]
    assert ids(tmp_path / "out") == [f"n{number}" for number in range(30) if number != 7]


def command(source: Path, out: Path, *more: str) -> list[str]:
    return [sys.executable, "-m", "newsparse", "convert", str(source), "-o", str(out), "--shard-size", "20000", *more]


@pytest.mark.long
def test_a_run_that_is_stopped_anywhere_is_resumed_to_the_same_output(tmp_path: Path) -> None:
    source = lines(tmp_path / "in.jsonl", 6000)
    start = time.monotonic()
    subprocess.run(command(source, tmp_path / "whole", "--workers", "2"), check=True, capture_output=True)
    whole, took = files(tmp_path / "whole"), time.monotonic() - start
    chance = random.Random(5)  # noqa: S311  # the same moments in every run
    for attempt in range(10):
        out = tmp_path / f"out{attempt}"
        process = subprocess.Popen(
            command(source, out, "--workers", "2"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        time.sleep(chance.uniform(0.2, 0.9) * took)
        process.send_signal(STOPS[attempt % 3])
        process.wait(30)
        subprocess.run(command(source, out, "--workers", "1", "--resume"), check=True, capture_output=True)
        assert files(out) == whole, attempt


def test_a_full_disk_gives_one_clear_error_and_no_half_file(tmp_path: Path) -> None:
    source = lines(tmp_path / "in.jsonl", 400)

    def no_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (30_000, 30_000))
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    run = subprocess.run(
        command(source, tmp_path / "out", "--workers", "1", "--shard-size", "1000000"),
        check=False,
        capture_output=True,
        text=True,
        preexec_fn=no_room,
        timeout=60,
    )
    assert run.returncode == 2
    assert run.stderr.count("newsparse:") == 1
    assert not list((tmp_path / "out").glob("part-*.jsonl"))
    summary = convert(source, tmp_path / "out", workers=1, shard_size=1_000_000, resume=True)
    assert summary.written == 400


def test_a_reader_of_pipes_is_refused_since_it_could_not_be_resumed(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "in.jsonl")
    with pytest.raises((ValueError, ConvertError), match="regular"):
        convert(tmp_path / "in.jsonl", tmp_path / "out", workers=1)
