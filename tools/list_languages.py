"""Write the table of docs/languages.md: what the tables hold for each language, and how much of it was seen on pages.

python tools/list_languages.py          rewrite the table
python tools/list_languages.py --check  exit with status 1 if the table is not what would be written
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from verified import VERIFIED

from newsparse.rules.calendar import MONTHS, WEEKDAYS
from newsparse.rules.furniture import FURNITURE
from newsparse.rules.languages import LANGUAGES

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "languages.md"
CASES = ROOT / "tests" / "cases" / "languages"
MARK = re.compile(r"(<!-- languages -->\n).*?(<!-- end languages -->)", re.DOTALL)

COLUMNS = {
    "byline": ("by", "conjunctions", "desks", "roles", "editor"),
    "dates": ("published", "updated", "at", "hour", "today", "yesterday", "units", "ago", "reading_time"),
    "tags, source": ("tags", "section", "source"),
    "related": ("related", "read_also", "continue_reading", "continue_at", "previous_next"),
    "page": ("share", "comments", "rights", "navigation", "newsletter", "advertisement", "live"),
    "photo": ("photo",),
}
"""Columns, and the fields of both tables whose spellings they count."""


def spellings(code: str, fields: tuple[str, ...]) -> set[str]:
    """The spellings of some fields of a language, in both tables."""
    found: set[str] = set()
    for field in fields:
        for text in (getattr(LANGUAGES[code], field, ""), FURNITURE[code].get(field, "")):
            found.update(re.split(r"[|/]" if field == "units" else r"\|", text))
    return found - {""}


def calendar(code: str) -> int:
    """How many names of months and weekdays there are."""
    return sum(len(re.split(r"[|;]", table[code])) for table in (MONTHS, WEEKDAYS))


def rows() -> Iterator[str]:
    """The lines of the table."""
    yield f"| language | cases | months, weekdays | {' | '.join(COLUMNS)} | seen on pages |"
    yield "|---" * (len(COLUMNS) + 4) + "|"
    for code in FURNITURE:
        cases = len((CASES / f"{code}.jsonl").read_text(encoding="utf-8").splitlines()) - 1
        counts = [len(spellings(code, fields)) for fields in COLUMNS.values()]
        seen = len(VERIFIED[code].split("|"))
        share = seen / len(spellings(code, tuple(field for fields in COLUMNS.values() for field in fields)))
        yield f"| {code} | {cases} | {calendar(code)} | {' | '.join(map(str, counts))} | {seen} ({share:.0%}) |"


def page() -> str:
    """The whole page, its table as it should be."""
    return MARK.sub(
        lambda m: f"{m[1]}" + "".join(f"{row}\n" for row in rows()) + m[2], PAGE.read_text(encoding="utf-8")
    )


def main() -> int:
    """Write the page, or compare it with what would be written, and give the exit status."""
    if "--check" in sys.argv[1:]:
        return int(page() != PAGE.read_text(encoding="utf-8"))
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
