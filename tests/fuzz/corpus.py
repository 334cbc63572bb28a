"""What the fuzzers found: inputs that reached code which none had before, and the findings, each a case for ever.

Both are lines of JSON with ``target``, ``name`` and ``data``, the bytes as the characters of Latin-1.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

from tests import cases
from tests.hostile.inputs import INPUTS, TEXTS

__all__ = ["LONGEST", "Input", "load", "seeds"]

LONGEST = 2048
"""Bytes of an input."""

FOLDER = Path(__file__).parent


class Input(NamedTuple):
    """One input."""

    target: str
    name: str
    data: bytes


def load(name: str) -> list[Input]:
    """The inputs of ``findings`` or ``corpus``."""
    lines = (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    return [Input(row["target"], row["name"], row["data"].encode("latin-1")) for row in rows]


def seeds(target: str) -> list[bytes]:
    """What the fuzzing of a target starts from: what it found before, the cases of the tests, and hostile inputs."""
    found = [one.data for name in ("findings", "corpus") for one in load(name) if one.target == target]
    raws = [case["raw"] for case in (*cases.load(), *cases.load(cases.BODIES), *cases.load_languages())]
    raws += [make(64) for make in (*INPUTS.values(), *TEXTS.values())]
    return [*found, *(raw.encode("utf-8", "surrogatepass")[:LONGEST] for raw in raws)]
