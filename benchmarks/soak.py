"""Parses documents for a long while in one process: memory must stay flat, and the time the same.

    python benchmarks/soak.py                          300,000 documents
    python benchmarks/soak.py --documents 50000 --check    fails where memory or time drift beyond MEMORY and TIME

The cases of the tests as texts and as pages, their articles with the paragraphs of the next ones below them, and the
scraped texts of NEWSPARSE_TEXTS where it is set, in an order that is shuffled in every round. Each tenth is printed.
The time is the processor's for the quickest round of each tenth, since other processes slow down some of them.
"""

from __future__ import annotations

import argparse
import gc
import itertools
import json
import os
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import newsparse
from tests import cases

MEMORY = 2.0
"""MiB that the process may grow by after the first tenth."""

TIME = 0.10
"""Share by which the last tenths may be slower than the first ones."""


def documents() -> list[str]:
    """What is parsed, each once."""
    raws = [case["raw"] for case in (*cases.load(), *cases.load(cases.BODIES), *cases.load_languages())]
    joined = ["\n".join(raws[at : at + 4]) for at in range(0, len(raws) - 4, 7)]
    pages = ["".join(f"<p>{line}</p>" for line in raw.split("\n")) for raw in raws[::5]]
    folder = Path(os.environ.get("NEWSPARSE_TEXTS", "nowhere"))
    scraped = [
        json.loads(line)["raw"]
        for path in sorted(folder.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    return [*raws, *joined, *pages, *scraped]


def endless(raws: list[str]) -> Iterator[str]:
    """The documents again and again, each round in another order."""
    shuffler = random.Random(1)  # noqa: S311  # the order keeps no secret
    while True:
        shuffler.shuffle(raws)
        yield from raws


def resident() -> float:
    """MiB of the process that are in memory now."""
    with Path("/proc/self/statm").open(encoding="ascii") as status:
        return int(status.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1024**2


def main() -> int:
    """Prints each tenth; gives back 1 where the check fails."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--documents", type=int, default=300_000)
    parser.add_argument("--check", action="store_true", help="fail where memory or time drift")
    options = parser.parse_args()
    raws = documents()
    for raw in raws:
        newsparse.parse(raw)
    source = endless(raws)
    rounds = max(1, options.documents // 10 // len(raws))
    memory, quickest, objects = [], [], []
    for tenth in range(10):
        took = []
        for _ in range(rounds):
            start = time.process_time()
            for raw in itertools.islice(source, len(raws)):
                newsparse.parse(raw)
            took.append(time.process_time() - start)
        gc.collect()
        memory.append(resident())
        objects.append(len(gc.get_objects()))
        quickest.append(min(took) / len(raws))
        done = (tenth + 1) * rounds * len(raws)
        figures = f"{memory[-1]:.1f} MiB, {objects[-1]:,} objects, {quickest[-1] * 1e6:.0f} us a document at best"
        print(f"{done:,} documents: {figures}", flush=True)
    grown = memory[-1] - memory[0]
    slower = min(quickest[-3:]) / min(quickest[:3]) - 1
    more = objects[-1] - objects[0]
    print(f"{rounds * len(raws) * 10:,} documents: {grown:+.1f} MiB, {slower:+.1%} time, {more:+} objects")
    if options.check and (grown > MEMORY or slower > TIME):
        print(f"more than {MEMORY} MiB or {TIME:.0%}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
