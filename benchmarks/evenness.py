"""How evenly parse() takes its time: over texts of one length, and over the size of the table of artifacts.

    python benchmarks/evenness.py            prints both ratios
    python benchmarks/evenness.py --check    fails where one is above MOST_UNEVEN or MOST_FOR_ROWS

texts   the articles of the test cases of all languages, one below the other, cut to 3,000 characters: the slowest
        hundredth over the median, CPU time, each text the best of its rounds
rows    the same texts with 500 rows of artifacts over those with 50. The rows are of our own making: their heads begin
        with words out of the texts, so that they are looked up and fail as those of the table do
"""

from __future__ import annotations

import argparse
import gc
import random
import sys
import time
from pathlib import Path
from statistics import median, quantiles

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import newsparse
from newsparse import Artifact, Role, Rules
from tests import cases

LENGTH = 3_000
ROUNDS = 7
FEW, MANY = 50, 500
MOST_UNEVEN, MOST_FOR_ROWS = 3.0, 1.15


def texts() -> list[str]:
    """Texts of one length, each of one language or of several."""
    raws = [case["raw"] for case in (*cases.load_languages(), *cases.load(), *cases.load(cases.BODIES))]
    found, text = [], ""
    for raw in raws:
        text = f"{text}\n\n{raw}" if text else raw
        if len(text) >= LENGTH:
            found.append(text[:LENGTH])
            text = ""
    return found


def rows(raws: list[str]) -> list[Artifact]:
    """As many artifacts as are asked for, each with a head out of the texts."""
    shuffler = random.Random(1)  # noqa: S311  # the choice keeps no secret
    words = [word.casefold() for raw in raws for word in raw.split() if word.isalpha() and len(word) > 1]
    found = []
    for number in range(MANY):
        at = shuffler.randrange(len(words) - 1)
        head = f"{words[at]} {shuffler.choice(words)}"
        found.append(
            Artifact(
                name=f"row-{number}",
                role=Role.ADVERTISEMENT,
                heads=(head,),
                stands="line",
                pattern=rf"{head} here, reader {number}",
                origin="made for the measurement",
                cuts=(f"{head} here, reader {number}",),
                keeps=("The port opened again.",),
            )
        )
    return found


def took(raw: str, rules: Rules) -> int:
    """CPU nanoseconds of one parse."""
    start = time.process_time_ns()
    newsparse.parse(raw, rules=rules)
    return time.process_time_ns() - start


def main() -> int:
    """Prints the figures; gives back 1 where the check fails."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="fail where a ratio is too great")
    check = parser.parse_args().check
    raws = texts()
    made = rows(raws)
    sets = [newsparse.RULES, Rules(tuple(made[:FEW])), Rules(tuple(made))]
    best = [[sys.maxsize] * len(raws) for _ in sets]
    gc.disable()
    for _ in range(ROUNDS + 1):  # the first one warms up
        for number, raw in enumerate(raws):
            for times, rules in zip(best, sets, strict=True):
                times[number] = min(times[number], took(raw, rules))
    slowest = quantiles(best[0], n=100)[98]
    uneven = slowest / median(best[0])
    for_rows = sum(best[2]) / sum(best[1])
    print(f"{len(raws)} texts of {LENGTH:,} characters: the slowest hundredth {uneven:.2f} times the median")
    print(f"{MANY} rows of artifacts: {for_rows:.3f} times {FEW} rows")
    if check and (uneven > MOST_UNEVEN or for_rows > MOST_FOR_ROWS):
        print(f"more than {MOST_UNEVEN} or {MOST_FOR_ROWS}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
