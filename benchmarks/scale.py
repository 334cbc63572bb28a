"""Times whole files of articles: a plain loop over parse(), convert() with one and two workers, Arrow, Spark and Ray.

    python benchmarks/scale.py                   a table; --documents 20000, --rounds 3
    python benchmarks/scale.py --memory          the parent's growth over 1 GB of input; --megabytes 1000
    python benchmarks/scale.py --only loop,jsonl some of the rows

wall    seconds of the round that took least; documents and MB (of input) a second are by it
cpu     seconds of all processes; busiest: of the parent and the busiest worker together, which is what the work takes
        where each has a core of its own: on a busy machine the ratio of these tells what the wall clock cannot
load    processes that wanted a core when the row began: on two cores a figure above 2 spoils the wall clock
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import partial
from html import escape
from importlib.util import find_spec
from itertools import cycle
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))
os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))

import newsparse  # noqa: E402
from newsparse.bulk import Progress, convert  # noqa: E402
from newsparse.bulk.job import Form  # noqa: E402

_TICKS = os.sysconf("SC_CLK_TCK")


class Took(NamedTuple):
    """What one row took, in seconds."""

    wall: float
    cpu: float
    busiest: float | None
    """None where the workers are no children of this process."""


def make_input(path: Path, *, documents: int) -> None:
    """Writes a file of so many records, each a text of 1 to 3 KB."""
    from speed import documents as texts

    lines = [json.dumps({"text": text}, ensure_ascii=False) for text in texts()]
    with path.open("w", encoding="utf-8") as file:
        for number in range(documents):
            file.write(f'{{"id": {number}, {lines[number % len(lines)][1:]}\n')


def make_pages(path: Path, *, size: int) -> int:
    """Writes a file of so many bytes, each record a page of 100 KB, most of it scripts; how many they are."""
    from speed import documents as texts

    filler = "".join(f"window.merrin.push({{slot: {number}, size: [300, 250]}});\n" for number in range(1700))
    menu = "".join(f'<li><a href="/{number}">Section {number}</a></li>' for number in range(100))
    written = 0
    with path.open("w", encoding="utf-8") as file:
        for written, text in enumerate(cycle(texts())):
            if file.tell() >= size:
                break
            body = "".join(f"<p>{escape(line)}</p>" for line in text.splitlines() if line)
            head = f"<html><head><script>{filler}</script></head><body><ul>{menu}</ul>"
            page = f"{head}<article>{body}</article></body></html>"
            file.write(json.dumps({"id": written, "text": page}) + "\n")
    return written


# --- what is timed --------------------------------------------------------------------------------------------------


def parse_only(source: Path, _out: Path) -> None:
    """A plain loop that throws its articles away."""
    with source.open("rb") as file:
        for line in file:
            newsparse.parse(json.loads(line)["text"])


def plain_loop(source: Path, out: Path) -> None:
    """What one would write without convert()."""
    with source.open("rb") as file, (out.with_suffix(".jsonl")).open("w", encoding="utf-8") as found:
        for line in file:
            record = json.loads(line)
            article = newsparse.parse(record["text"])
            found.write(json.dumps({"id": record["id"], **newsparse.to_dict(article)}, ensure_ascii=False) + "\n")


def arrow_batches(source: Path, _out: Path) -> None:
    """The same texts in batches of Arrow, in this process."""
    import pyarrow as pa

    from newsparse.arrow import parse_batch

    rows: list[Any] = []
    with source.open("rb") as file:
        for line in file:
            rows.append(json.loads(line))
            if len(rows) == 1000:
                parse_batch(pa.RecordBatch.from_pylist(rows))
                rows = []
    if rows:
        parse_batch(pa.RecordBatch.from_pylist(rows))


def with_workers(source: Path, out: Path, *, to: Form, workers: int, busiest: list[float]) -> None:
    """convert(), watching what its workers use."""
    used: dict[int, float] = {}

    def look(_: Progress) -> None:
        for child in multiprocessing.active_children():
            if child.pid is not None and (seconds := _cpu_of(child.pid)) is not None:
                used[child.pid] = seconds

    summary = convert(source, out, to=to, workers=workers, progress=look)
    assert summary.documents == summary.written, summary
    busiest.append(max(used.values()))


def with_spark(source: Path, out: Path, *, session: Any) -> None:
    """JSONL to Parquet through a data frame."""
    from newsparse.spark import parse_dataframe

    parse_dataframe(session.read.json(str(source)).repartition(4), "text").write.parquet(str(out))


def with_ray(source: Path, out: Path) -> None:
    """JSONL to Parquet through a dataset."""
    import ray

    from newsparse.ray import parse_dataset

    parse_dataset(ray.data.read_json(str(source)).repartition(4), "text").write_parquet(str(out))


def _cpu_of(process: int) -> float | None:
    """CPU seconds that a process has used; None where it is gone."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    except OSError:
        return None
    return (int(fields[11]) + int(fields[12])) / _TICKS


# --- how it is timed ------------------------------------------------------------------------------------------------


def timed(call: Call, source: Path, busiest: list[float] | None) -> Took:
    """One call, into a folder that is thrown away."""
    with tempfile.TemporaryDirectory() as folder:
        before, own = time.perf_counter(), time.process_time()
        children = _children()
        call(source, Path(folder, "out"))
        wall, parent = time.perf_counter() - before, time.process_time() - own
        cpu = parent + _children() - children
        return Took(wall, cpu, None if busiest is None else parent + (busiest[-1] if busiest else 0.0))


def _children() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


Call = Callable[[Path, Path], None]
Row = tuple[Callable[[], AbstractContextManager[Call]], list[float] | None]
"""What begins and ends an engine around a call, and where the call tells what its busiest worker used."""


def rows(only: set[str]) -> dict[str, Row]:
    """The rows by name."""
    found: dict[str, Row] = {
        "parse": (_here(parse_only), []),
        "loop": (_here(plain_loop), []),
        "arrow": (_here(arrow_batches), []),
    }
    forms: tuple[Form, ...] = ("jsonl", "parquet")
    for form in forms:
        for workers in (1, 2):
            busiest: list[float] = []
            call = partial(with_workers, to=form, workers=workers, busiest=busiest)
            found[f"{form}-{workers}"] = (_here(call), busiest)
    found |= {"spark": (_spark, None), "ray": (_ray, None)}
    for name, module in {"spark": "pyspark", "ray": "ray"}.items():
        if find_spec(module) is None:
            print(f"{name}: SKIPPED, {module} is not installed")
            del found[name]
    return {name: row for name, row in found.items() if not only or name in only or name.partition("-")[0] in only}


def _here(call: Call) -> Callable[[], AbstractContextManager[Call]]:
    """A call that needs no engine."""
    return lambda: nullcontext(call)


@contextmanager
def _spark() -> Iterator[Call]:
    from pyspark.sql import SparkSession

    os.environ["PYSPARK_PYTHON"] = sys.executable
    builder: Any = SparkSession.builder
    session = builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    yield partial(with_spark, session=session)
    session.stop()


@contextmanager
def _ray() -> Iterator[Call]:
    import ray

    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False)
    yield with_ray
    ray.shutdown()


def table(documents: int, rounds: int, only: set[str]) -> None:
    """Times all rows in turn, so many times, and prints the best of each."""
    import pyarrow as pa  # noqa: F401  # nor this

    import newsparse.arrow  # loading it is no row's time

    newsparse.parse("")
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "news.jsonl")
        make_input(source, documents=documents)
        megabytes = source.stat().st_size / 1e6
        print(f"{documents:,} documents, {megabytes:.1f} MB, {os.cpu_count()} cores")
        found: dict[str, list[Took]] = {}
        for number in range(rounds):
            for name, (begun, busiest) in rows(only).items():
                load = os.getloadavg()[0]
                with begun() as call:
                    took = timed(call, source, busiest)
                found.setdefault(name, []).append(took)
                print(f"round {number + 1} {name:10} load {load:.1f}: {_shown(took)}", flush=True)
    best = {name: _best(all_) for name, all_ in found.items()}
    print("\n| row | wall s | documents/s | MB/s | cpu s | busiest s |\n|---|---|---|---|---|---|")
    for name, took in best.items():
        rates = f"{documents / took.wall:,.0f} | {megabytes / took.wall:.1f}"
        print(f"| {name} | {took.wall:.1f} | {rates} | {took.cpu:.1f} | {_figure(took.busiest)} |")
    print()
    for over, under in _RATIOS:
        if over in best and under in best:
            one, other = best[over], best[under]
            print(f"{over} / {under}: wall {one.wall / other.wall:.2f}, by cpu {_alone(one) / _alone(other):.2f}")
    if "arrow" in best:
        print(f"arrow batch / parse, in turn on the same texts: {arrow_ratio():.2f}")


_RATIOS = (
    ("jsonl-2", "jsonl-1"),
    ("parquet-2", "parquet-1"),
    ("jsonl-1", "loop"),
    ("jsonl-2", "loop"),
)


def _figure(seconds: float | None) -> str:
    return "" if seconds is None else f"{seconds:.1f}"


def _shown(took: Took) -> str:
    alone = "" if took.busiest is None else f", busiest {took.busiest:.1f} s"
    return f"wall {took.wall:.1f} s, cpu {took.cpu:.1f} s{alone}"


def _best(all_: list[Took]) -> Took:
    """The least of each, of all rounds."""
    alone = [took.busiest for took in all_ if took.busiest is not None]
    return Took(min(t.wall for t in all_), min(t.cpu for t in all_), min(alone) if alone else None)


def _alone(took: Took) -> float:
    return took.cpu if took.busiest is None else took.busiest


def arrow_ratio() -> float:
    """CPU time of parse_batch() over that of parse(): the same texts in turn, a few at a time, best of five each."""
    import pyarrow as pa
    from speed import documents as texts

    from newsparse.arrow import parse_batch

    everything, parsed, batched = texts(), 0.0, 0.0
    for at in range(0, len(everything), _FEW):
        few = everything[at : at + _FEW]
        batch = pa.record_batch({"text": few})
        pairs = [(_cpu(partial(_parse_all, few)), _cpu(partial(parse_batch, batch))) for _ in range(5)]
        parsed += min(pair[0] for pair in pairs)
        batched += min(pair[1] for pair in pairs)
    return batched / parsed


_FEW = 50


def _parse_all(texts: list[str]) -> None:
    for text in texts:
        newsparse.parse(text)


def _cpu(call: Callable[[], object]) -> float:
    start = time.process_time()
    call()
    return time.process_time() - start


# --- memory ---------------------------------------------------------------------------------------------------------


def memory(megabytes: int) -> None:
    """Converts so much, and prints by how much the parent grew from its first shard on, and how large workers were."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "news.jsonl")
        documents = make_pages(source, size=megabytes * 1_000_000)
        sizes: list[int] = []
        workers: list[int] = [0]

        def look(_: Progress) -> None:
            sizes.append(_resident(os.getpid()))
            workers[0] = max(workers[0], *[_resident(c.pid) for c in multiprocessing.active_children() if c.pid], 0)

        start = time.perf_counter()
        summary = convert(source, Path(folder, "out"), workers=2, progress=look)
        took = time.perf_counter() - start
        assert summary.written == documents, summary
        print(f"{documents:,} pages, {megabytes} MB in {took:.0f} s, load {os.getloadavg()[0]:.1f}")
        print(f"parent: {sizes[0] / 1024:.1f} MiB at first, grew by {(max(sizes) - sizes[0]) / 1024:.1f} MiB")
        print(f"largest worker: {workers[0] / 1024:.1f} MiB")


def _resident(process: int) -> int:
    """KiB of a process in memory; 0 where it is gone."""
    try:
        status = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")), 0)


def main() -> None:
    """Print what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", default="", help="rows, divided by commas: parse loop arrow jsonl parquet spark ray")
    parser.add_argument("--memory", action="store_true")
    parser.add_argument("--megabytes", type=int, default=1000)
    options = parser.parse_args()
    if options.memory:
        memory(options.megabytes)
    else:
        table(options.documents, options.rounds, {name for name in options.only.split(",") if name})


if __name__ == "__main__":
    main()
