"""What the documentation shows is run: examples as doctests, recipes by their own test, commands here."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```", re.DOTALL | re.MULTILINE)


def blocks(page: Path, language: str) -> list[str]:
    return [text for kind, text in BLOCK.findall(page.read_text(encoding="utf-8")) if kind == language]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_example_in_python_is_a_doctest(page: Path) -> None:
    if page.name != "recipes.md":  # tests/test_recipes.py runs those
        assert [block for block in blocks(page, "python") if not block.startswith(">>> ")] == []


def test_the_commands_of_the_first_minutes_print_what_is_shown() -> None:
    (shown,) = blocks(ROOT / "docs" / "start.md", "console")
    command, *lines = shown.splitlines()
    words = shlex.split(command.removeprefix("$ .venv/bin/newsparse"))
    done = subprocess.run(
        [sys.executable, "-m", "newsparse", *words], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert lines[-1] == "..."
    assert done.stdout.splitlines()[: len(lines) - 1] == lines[:-1]


def test_there_are_ten_recipes() -> None:
    assert len(re.findall(r"^## ", (ROOT / "docs" / "howto.md").read_text(encoding="utf-8"), re.MULTILINE)) == 10


def test_a_site_that_loads_something_from_elsewhere_is_told(tmp_path: Path) -> None:
    check = [sys.executable, str(ROOT / "tools" / "check_site.py"), str(tmp_path)]
    page = tmp_path / "page.html"
    page.write_text(
        '<link rel="stylesheet" href="site.css"><a href="https://herald.example">there</a>', encoding="utf-8"
    )
    assert subprocess.run(check, capture_output=True, check=False).returncode == 0
    page.write_text('<script src="//herald.example/x.js"></script>', encoding="utf-8")
    assert subprocess.run(check, capture_output=True, check=False).returncode == 1
