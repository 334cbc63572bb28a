"""Fuzzes one target for a while, with atheris.

    python -m tests.fuzz text --seconds 60 --seed 1 --inputs 15000
    python -m tests.fuzz page --seconds 600 --keep build/fuzz

It starts from the corpus of the repository and the cases of the tests, goes on after a finding, and keeps one input for
each place where a promise broke. Gives back 1 where there is any. Where atheris is not installed it says so.

With a seed it walks one way, the same on every machine, as far as the seconds reach: hashes and addresses, which the
fuzzer goes by, are then fixed too. So it can stand before a change, and what it finds there, the change has brought.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path

_WITHOUT_RANDOM_ADDRESSES = ("setarch", platform.machine(), "-R")


def main() -> int:
    """Fuzzes in a process of its own, since atheris ends the one that it runs in; prints what came of it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("target", choices=("text", "page"))
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--seed", type=int, default=0, help="the same one walks the same way; 0 for another every time")
    parser.add_argument("--inputs", type=int, default=-1, help="stops after so many")
    parser.add_argument("--keep", type=Path, help="a folder for what is found, and for inputs that reach new code")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.inside:
        fuzz(options.target, options.seconds, options.seed, options.inputs, options.keep)
        return 0
    try:
        __import__("atheris")
    except ImportError:
        version = ".".join(map(str, sys.version_info[:2]))
        print(f"SKIPPED: atheris, which guides the fuzzing, is not installed for Python {version}")
        return 0
    with tempfile.TemporaryDirectory() as scratch:
        keep = options.keep or Path(scratch)
        return _supervise(options.target, options.seconds, options.seed, options.inputs, keep)


def _supervise(target: str, seconds: int, seed: int, inputs: int, keep: Path) -> int:
    for folder in ("grown", "found"):
        (keep / target / folder).mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "tests.fuzz", target, "--inside", "--keep", str(keep)]
    command += ["--seconds", str(seconds), "--seed", str(seed), "--inputs", str(inputs)]
    surroundings = dict(os.environ)
    if seed:
        surroundings["PYTHONHASHSEED"] = "0"
        command = [*_WITHOUT_RANDOM_ADDRESSES, *command] if shutil.which("setarch") else command
    begun = time.monotonic()
    run = subprocess.run(command, stderr=subprocess.PIPE, text=True, errors="replace", check=False, env=surroundings)
    seconds = int(time.monotonic() - begun)
    runs = re.search(r"number_of_executed_units:\s*(\d+)", run.stderr)
    edges = re.findall(r"cov: (\d+)", run.stderr)
    found = sorted((keep / target / "found").glob("*.txt"))
    if run.returncode or not runs:
        print(run.stderr[-4000:], file=sys.stderr)
        return 1
    each = int(runs[1]) / seconds
    print(f"{target}: {int(runs[1]):,} inputs, {each:.0f} a second; {edges[-1]} edges; {len(found)} findings")
    for path in found:
        print(path.read_text(encoding="utf-8"), file=sys.stderr)
    return 1 if found else 0


def fuzz(target: str, seconds: int, seed: int, inputs: int, keep: Path) -> None:
    """Never comes back: atheris ends the process."""
    import atheris

    with atheris.instrument_imports(include=["newsparse"]):
        from tests.fuzz.oracle import TARGETS
    from tests.fuzz.corpus import LONGEST, seeds
    from tests.fuzz.dictionary import entries

    check, found = TARGETS[target], keep / target / "found"

    def attempt(data: bytes) -> None:
        try:
            check(data)
        except Exception as error:  # noqa: BLE001  # the finding is the exception
            _keep(found, data, error)

    words, start = keep / target / "words.dict", keep / target / "seeds"
    words.write_text("\n".join(entries()), encoding="utf-8")
    start.mkdir(exist_ok=True)
    paths = []
    for number, data in enumerate(seeds(target)):
        paths.append(start / str(number))
        paths[-1].write_bytes(data)
    listed = keep / target / "seeds.txt"  # a folder would be read in the order of its file system
    listed.write_text(",".join(map(str, paths)), encoding="utf-8")
    limits = [f"-max_total_time={seconds}", f"-runs={inputs}", f"-max_len={LONGEST}", "-timeout=60"]
    limits += ["-rss_limit_mb=2048", f"-seed={seed}", f"-seed_inputs=@{listed}"]
    tell = [f"-dict={words}", "-print_final_stats=1", f"-artifact_prefix={found}{os.sep}"]
    atheris.Setup([sys.argv[0], *limits, *tell, str(keep / target / "grown")], attempt)
    atheris.Fuzz()


def _keep(folder: Path, data: bytes, error: Exception) -> None:
    """Keeps the shortest input for each place that raised."""
    frames = traceback.extract_tb(error.__traceback__)
    place = " < ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames[:-6:-1])
    name = hashlib.sha256(place.encode()).hexdigest()[:12]
    path = folder / f"{name}.bin"
    if not path.exists() or path.stat().st_size > len(data):
        path.write_bytes(data)
        report = f"{path}: {type(error).__name__} at {place}\n{str(error)[:500]}\n{data[:500]!r}"
        path.with_suffix(".txt").write_text(report, encoding="utf-8", errors="backslashreplace")


if __name__ == "__main__":
    sys.exit(main())
