"""Times parse() on scraped text as ratios within one run, so that the figures hold on any machine.

    python benchmarks/speed.py

text    the articles of the test cases, over `splitlines` and `strip` of the same texts; CPU time, the median of the
        rounds, the two in turn on every document
import  fresh interpreters: `import newsparse`, and with a first parse, over `import attrs`
growth  one text of 10 KB to 10 MB: microseconds a KB, and the exponent of growth
"""

from __future__ import annotations

import gc
import math
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

import newsparse  # noqa: E402
from tests import cases  # noqa: E402

ROUNDS = 9


def documents() -> list[str]:
    """Texts of 2 to 4 KB: each case's article with the paragraphs of the next ones below its own."""
    raws = [case["raw"] for case in cases.load()]
    return ["\n".join(raws[at : at + 5]) for at in range(0, len(raws) - 5, 3)]


def lines(text: str) -> list[str]:
    """What the machine allows: the lines, stripped."""
    return [line.strip() for line in text.splitlines()]


def took(call: Callable[[str], object], text: str) -> int:
    """CPU nanoseconds of one call."""
    gc.disable()
    start = time.process_time_ns()
    call(text)
    passed = time.process_time_ns() - start
    gc.enable()
    return passed


def text_ratio() -> tuple[float, float]:
    """parse() over the lines, and documents a second."""
    texts = documents()
    for text in texts:
        newsparse.parse(text)
    ratios, own = [], []
    for _ in range(ROUNDS):
        pairs = [(took(newsparse.parse, text), took(lines, text)) for text in texts]
        parsed, split = (sum(column) for column in zip(*pairs, strict=True))
        ratios.append(parsed / split)
        own.append(parsed)
    return median(ratios), len(texts) / median(own) * 1e9


def import_ratios() -> tuple[float, float]:
    """The import, and the import with a first parse, over that of attrs."""

    def cpu(code: str) -> float:
        script = f"import time; s = time.process_time(); {code}; print(time.process_time() - s)"
        run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)  # noqa: S603
        return float(run.stdout)

    article = (
        "June 5, 2020\n\nPort reopens after the storm\n\n" + "The harbour opened again on Friday, he said.\n\n" * 9
    )
    rows = [
        (cpu("import newsparse"), cpu(f"import newsparse; newsparse.parse({article!r})"), cpu("import attrs"))
        for _ in range(ROUNDS)
    ]
    own, first, base = (median(column) for column in zip(*rows, strict=True))
    return own / base, first / base


def growth() -> tuple[list[tuple[int, float]], float]:
    """Seconds by size, and the exponent from the smallest to the largest."""
    unit = "\n\n".join(documents())
    points = []
    for size in (10_000, 100_000, 1_000_000, 10_000_000):
        text = (unit * (size // len(unit) + 1))[:size]
        points.append((size, min(took(newsparse.parse, text) for _ in range(2)) / 1e9))
    (small, fast), (large, slow) = points[0], points[-1]
    return points, math.log(slow / fast) / math.log(large / small)


def main() -> None:
    """Prints the figures."""
    ratio, rate = text_ratio()
    print(f"text: {ratio:.1f} times splitlines and strip; {rate:.0f} documents/s")
    own, first = import_ratios()
    print(f"import: {own:.2f} of importing attrs; with a first parse {first:.2f}")
    points, exponent = growth()
    print("growth:", ", ".join(f"{took_ / size * 1e9:.0f} us/KB at {size:,}" for size, took_ in points))
    print(f"growth exponent: {exponent:.3f}")


if __name__ == "__main__":
    main()
