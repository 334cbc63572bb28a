"""The same input gives the same bytes of JSON whatever the process is like that parses it."""

from __future__ import annotations

import hashlib
import locale
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import newsparse
from tests import cases

ROOT = Path(__file__).resolve().parent.parent

SCRIPT = """
import locale, os, random, sys, time
if hasattr(time, "tzset"):
    time.tzset()
try:
    locale.setlocale(locale.LC_ALL, "")
except locale.Error:
    sys.exit("no such locale")
from tests.test_determinism import digest, documents
raws = documents()
random.Random(os.environ["ORDER"]).shuffle(raws)
print(digest(raws))
"""
ENVIRONMENTS = (
    {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C", "ORDER": "1"},
    {"PYTHONHASHSEED": "1", "TZ": "America/New_York", "LC_ALL": "C.UTF-8", "ORDER": "2"},
    {"PYTHONHASHSEED": "2", "TZ": "Asia/Kathmandu", "LC_ALL": "POSIX", "ORDER": "3"},
    {"PYTHONHASHSEED": "3", "TZ": "UTC", "LC_ALL": "C.UTF-8", "ORDER": "4"},
    {"PYTHONHASHSEED": "4", "TZ": "America/New_York", "LC_ALL": "C", "ORDER": "5"},
)
"""Five hash seeds, three zones of time, three locales, and as many orders of the documents."""

OTHER_LOCALES = ("tr_TR.UTF-8", "de_DE.UTF-8", "ja_JP.UTF-8")
"""Where a machine has them: their decimal commas and letters without dots are not ours."""


def documents() -> list[str]:
    """Texts and pages, each once, in the order of their texts."""
    raws = [case["raw"] for case in (*cases.load(), *cases.load_languages()[::4])][::3]
    pages = ["<article>" + "".join(f"<p>{line}</p>" for line in raw.split("\n")) + "</article>" for raw in raws[::4]]
    return sorted({*raws, *pages})


def digest(raws: list[str]) -> str:
    """Of the JSON of all, whatever their order."""
    written = sorted(hashlib.sha256(newsparse.to_json(newsparse.parse(raw)).encode()).hexdigest() for raw in raws)
    return hashlib.sha256("".join(written).encode()).hexdigest()


@pytest.fixture(scope="module")
def expected() -> str:
    return digest(documents())


@pytest.mark.parametrize("environment", ENVIRONMENTS, ids=lambda one: " ".join(one.values()))
def test_no_hash_seed_no_zone_no_locale_and_no_order_changes_a_byte(environment: dict[str, str], expected: str) -> None:
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", SCRIPT],
        check=False,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, **environment},
        timeout=300,
    )
    assert (run.stdout.strip(), run.stderr) == (expected, "")


def test_eight_threads_give_what_one_does(expected: str) -> None:
    raws = documents()
    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(digest, [raws[at:] + raws[:at] for at in range(8)])) == {expected}


@pytest.mark.parametrize("name", OTHER_LOCALES)
def test_nor_does_a_locale_of_another_country(name: str, expected: str) -> None:
    before = locale.setlocale(locale.LC_ALL)
    try:
        locale.setlocale(locale.LC_ALL, name)
    except locale.Error:
        pytest.skip(f"SKIPPED: this machine has no locale {name}")
    try:
        assert digest(documents()) == expected
    finally:
        locale.setlocale(locale.LC_ALL, before)
