"""How the time of parse() grows on the hostile inputs of the tests.

    python benchmarks/hostile.py            the fastest growing, with their exponents
    python benchmarks/hostile.py --check    fails where one grows faster than LIMIT

Each input is parsed as text and as HTML at two sizes; the exponent is that of the processor's time between them: 1 is
linear, 2 quadratic.
"""

from __future__ import annotations

import argparse
import math
import sys
import time
from pathlib import Path
from typing import Literal

import newsparse

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.hostile.inputs import INPUTS, TEXTS  # found by the line above

LIMIT = 1.3
"""A little above 1.25, since the clock of a busy machine is what is left to tell."""

SMALL, LARGE = 40_000, 640_000
LEAST_SECONDS = 0.1
"""What takes less on the large input is fast however it grows."""


def seconds(raw: str, kind: Literal["text", "html"]) -> float:
    """Of the processor for one parse, the best of two."""
    best = math.inf
    for _ in range(2):
        start = time.process_time()
        newsparse.parse(raw, kind=kind)
        best = min(best, time.process_time() - start)
    return best


def main() -> int:
    """Prints the fastest growing; gives back 1 where the check fails."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="fail where the time of one grows too fast")
    options = parser.parse_args()
    kinds: tuple[Literal["text", "html"], ...] = ("text", "html")
    rows = []
    for name, make in {**TEXTS, **INPUTS}.items():
        for kind in kinds:
            large = seconds(make(LARGE), kind)
            if large >= LEAST_SECONDS:
                exponent = math.log(large / seconds(make(SMALL), kind)) / math.log(LARGE / SMALL)
                rows.append((exponent, large, f"{name}, as {kind}"))
    rows.sort(reverse=True)
    print(f"{2 * len({**TEXTS, **INPUTS})} inputs of {SMALL:,} and {LARGE:,} characters")
    for exponent, large, name in rows[:10]:
        print(f"{exponent:5.2f} {large:7.3f} s  {name}")
    failed = [row for row in rows if row[0] > LIMIT]
    if options.check and failed:
        print(f"{len(failed)} grow faster than {LIMIT}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
