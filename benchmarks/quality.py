"""Prints how well fields are read from the labelled cases of the tests, and writes the table into docs/quality.md.

python benchmarks/quality.py            prints the table
python benchmarks/quality.py --write    and puts it into docs/quality.md
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from tests import cases  # noqa: E402

PAGE = ROOT / "docs" / "quality.md"
MARK = re.compile(r"(<!-- cases -->\n).*?(<!-- end -->)", re.DOTALL)


def table() -> str:
    """The table, in Markdown."""
    listed = cases.load()
    lines = ["| field | values wanted | precision | recall |", "|---|---|---|---|"]
    for field, (right, wrong, missed) in sorted(cases.counts(listed).items()):
        precision = f"{right / (right + wrong):.3f}" if right + wrong else "-"
        recall = f"{right / (right + missed):.3f}" if right + missed else "-"
        lines.append(f"| {field} | {right + missed} | {precision} | {recall} |")
    met = sum(not cases.wrong(case) for case in listed)
    lines.append(f"\n{met} of {len(listed)} cases are met in all they ask.")
    return "\n".join(lines)


def main() -> None:
    """Runs the command."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--write", action="store_true", help="write the table into docs/quality.md")
    options = parser.parse_args()
    found = table()
    print(found)
    if options.write:
        PAGE.write_text(
            MARK.sub(lambda m: f"{m[1]}{found}\n{m[2]}", PAGE.read_text(encoding="utf-8")), encoding="utf-8"
        )


if __name__ == "__main__":
    main()
