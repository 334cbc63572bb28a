"""Every note that the library writes is explained."""

from __future__ import annotations

import re
from pathlib import Path

import newsparse

ROOT = Path(newsparse.__file__).parent
PAGE = Path(__file__).parent.parent / "docs" / "notes.md"


def test_every_code_is_in_the_docs_and_every_code_of_the_docs_is_written() -> None:
    source = "\n".join(path.read_text(encoding="utf-8") for path in ROOT.rglob("*.py"))
    written = set(re.findall(r'(?:\.note|Note)\(\s*"([a-z-]+)"', source))
    documented = set(re.findall(r"^\| `([a-z-]+)` \|", PAGE.read_text(encoding="utf-8"), re.MULTILINE))
    assert written
    assert written == documented
