"""Workers that die or hang, runs that are stopped, disks that are full."""

from __future__ import annotations

import multiprocessing
import os
import random
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from newsparse.bulk import ConvertError, Progress, convert
from newsparse.bulk.job import Form
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
    summary = convert(source, tmp_path / "out", workers=2, shard_size=1500, timeout=3.0, parse=made.hangs)
    assert (summary.documents, summary.written, summary.errors) == (20, 19, 1)
    assert ids(tmp_path / "out") == [f"n{number}" for number in range(20) if number != 7]
    (error,) = errors(tmp_path / "out")
    assert (error["id"], error["reason"]) == ("n7", "took longer than 3 s")


def test_who_watches_slowly_takes_nothing_for_hanging(tmp_path: Path) -> None:
    source = lines(tmp_path / "in.jsonl", 40)
    summary = convert(
        source, tmp_path / "out", workers=2, shard_size=1500, timeout=1.5, progress=lambda _: time.sleep(0.8)
    )
    assert str(summary) == "40 in = 40 out + 0 errors + 0 skipped"


def test_a_killed_worker_is_noticed_in_seconds_and_its_shard_repeated(tmp_path: Path) -> None:
    source = lines(tmp_path / "in.jsonl", 300)
    convert(source, tmp_path / "whole", workers=1, shard_size=20_000, parse=made.slow)
    hired: list[int] = []
    killed, noticed = [0.0], [0.0]

    def kill_one(now: Progress) -> None:
        crew = [child.pid for child in multiprocessing.active_children() if child.pid]
        if not killed[0] and now.documents >= 20:
            hired.extend(crew)
            killed[0] = time.monotonic()
            os.kill(crew[0], signal.SIGKILL)
        elif killed[0] and not noticed[0] and set(crew) - set(hired):
            noticed[0] = time.monotonic()

    summary = convert(source, tmp_path / "out", workers=2, shard_size=20_000, parse=made.slow, progress=kill_one)
    assert str(summary) == "300 in = 300 out + 0 errors + 0 skipped"
    assert 0 < noticed[0] - killed[0] < 5
    assert files(tmp_path / "out") == files(tmp_path / "whole")


def test_a_shard_whose_worker_dies_twice_is_reported_by_name_and_can_be_resumed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, out = lines(tmp_path / "in.jsonl", 30), tmp_path / "out"
    (tmp_path / "marks").mkdir()
    monkeypatch.setenv("MARKS", str(tmp_path / "marks"))
    summary = convert(source, out, workers=1, shard_size=4000, parse=made.dies_twice)
    assert summary.lost == ("part-00000",)
    assert str(summary).endswith("lost: part-00000")
    (error,) = errors(out)
    assert "part-00000" in error["reason"]
    assert "killed or ran out of memory, twice" in error["reason"]
    assert not list(out.rglob("*.part"))
    again = convert(source, out, workers=1, shard_size=4000, parse=made.dies_twice, resume=True)
    assert str(again) == "30 in = 30 out + 0 errors + 0 skipped"
    assert ids(out) == [f"n{number}" for number in range(30)]


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


@pytest.mark.parametrize("signal_", [signal.SIGKILL, "Ctrl-C"])
def test_a_run_that_is_stopped_goes_on_with_what_is_finished(tmp_path: Path, signal_: signal.Signals | str) -> None:
    source, out = lines(tmp_path / "in.jsonl", 600), tmp_path / "out"
    whole = convert(source, tmp_path / "whole", workers=1, shard_size=20_000)
    kept = _stop(command(source, out, "--workers", "2"), signal_, when=lambda: bool(_finished(out)), out=out)
    assert convert(source, out, workers=2, shard_size=20_000, resume=True) == whole
    assert files(out) == files(tmp_path / "whole")
    assert {name: _finished(out)[name] for name in kept} == kept


@pytest.mark.long
def test_a_run_that_is_stopped_anywhere_is_resumed_to_the_same_output(tmp_path: Path) -> None:
    source = lines(tmp_path / "in.jsonl", 6000)
    start = time.monotonic()
    subprocess.run(command(source, tmp_path / "whole", "--workers", "2"), check=True, capture_output=True)
    whole, took = files(tmp_path / "whole"), time.monotonic() - start
    chance = random.Random(5)  # noqa: S311  # the same moments in every run
    for attempt in range(10):
        out = tmp_path / f"out{attempt}"
        stop = time.monotonic() + chance.uniform(0.1, 0.95) * took
        signal_ = (*STOPS, "Ctrl-C")[attempt % 4]
        kept = _stop(command(source, out, "--workers", "2"), signal_, when=lambda: time.monotonic() > stop, out=out)  # noqa: B023  # at once
        subprocess.run(command(source, out, "--workers", "1", "--resume"), check=True, capture_output=True)
        assert files(out) == whole, attempt
        assert ids(out) == [f"n{number}" for number in range(6000)]
        assert {name: _finished(out)[name] for name in kept} == kept


def _stop(command: list[str], signal_: signal.Signals | str, *, when: Callable[[], bool], out: Path) -> dict[str, int]:
    """Begins a run and stops it; what was finished by then. Of a worker's work no more than a shard is not."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True)
    while not when() and process.poll() is None:
        time.sleep(0.01)
    if isinstance(signal_, str):
        os.killpg(process.pid, signal.SIGINT)  # a terminal tells all its processes
    else:
        process.send_signal(signal_)
    told = process.communicate(timeout=30)[1].decode()
    assert process.returncode in (0, 128 + signal.SIGINT, 128 + signal.SIGTERM, -signal.SIGKILL)
    assert process.returncode <= 0 or "--resume" in told
    begun = {part.name.partition(".")[0] for part in out.glob("part-*.part")}
    assert len(begun) <= 2
    return _finished(out)


def _finished(out: Path) -> dict[str, int]:
    """The files that have their names, and which files of the disk they are."""
    return {path.name: path.stat().st_ino for path in out.glob("part-*.jsonl")}


@pytest.mark.parametrize("form", ["jsonl", "parquet"])
def test_a_full_disk_gives_one_clear_error_and_no_half_file(tmp_path: Path, form: Form) -> None:
    source, out = lines(tmp_path / "in.jsonl", 400), tmp_path / "out"

    def no_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (9_000, 9_000))
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    run = subprocess.run(
        command(source, out, "--workers", "2", "--shard-size", "150000", "--to", form),
        check=False,
        capture_output=True,
        text=True,
        preexec_fn=no_room,
        timeout=60,
    )
    assert run.returncode == 2
    assert run.stderr.splitlines() == [
        f"newsparse: the disk is full, or a file may not grow further: {out}: File too large; "
        "what is finished is kept, go on with resume=True (--resume)"
    ]
    assert not list(out.glob(f"part-*.{form}"))
    assert not list(out.rglob("*.part"))
    summary = convert(source, out, workers=1, shard_size=150_000, to=form, resume=True)
    assert summary.written == 400


def test_a_reader_of_pipes_is_refused_since_it_could_not_be_resumed(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "in.jsonl")
    with pytest.raises((ValueError, ConvertError), match="regular"):
        convert(tmp_path / "in.jsonl", tmp_path / "out", workers=1)
