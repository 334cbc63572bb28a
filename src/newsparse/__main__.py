"""The command line: ``newsparse FILE...``, or standard input."""

from __future__ import annotations

import argparse
import io
import os
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsparse import Trace

__all__ = ["main"]

_EXAMPLES = """examples:
  newsparse article.txt                 what was found, to read
  newsparse --json a.txt b.txt          one JSON object a line
  newsparse --explain article.txt       the input, with what was removed marked and why
  newsparse --html report.html *.txt    one page to look at, or to send
  newsparse doctor                      versions, and which extras are there
  newsparse convert news.jsonl -o out   files to files, on all cores; see newsparse convert --help
  pbpaste | newsparse                   from standard input
"""


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="newsparse",
        description="Turns raw scraped news into articles.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    from newsparse import __version__

    parser.add_argument("files", nargs="*", metavar="FILE", help="files to read; - or none for standard input")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print one JSON object a line")
    form.add_argument("--explain", action="store_true", help="print the input with what was removed marked and why")
    form.add_argument(
        "--html", metavar="PAGE", type=Path, help="write one page with the articles and the inputs explained"
    )
    parser.add_argument("--version", action="version", version=f"newsparse {__version__}")
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command.

    Args:
        arguments: those of the command line; None for ``sys.argv``.

    Returns:
        The exit code: 0, or 2 where a file could not be read (the others are processed all the same).
    """
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments[:1] == ["convert"]:
        from newsparse.bulk.command import main as convert

        return convert(arguments[1:])
    options = _arguments().parse_args(arguments)
    if options.files == ["doctor"] and not Path("doctor").exists():
        _write(_health())
        return 0
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a terminal that lacks a letter still gets the rest
    try:
        return _run(options)
    except BrokenPipeError:  # the reader has seen enough, as with "| head"
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _run(options: argparse.Namespace) -> int:
    import newsparse

    failed = False
    files = options.files or ["-"]
    traces: list[tuple[str, Trace]] = []
    for name in files:
        try:
            raw = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        except OSError as error:
            print(f"newsparse: {name}: {error.strerror or error}", file=sys.stderr)
            failed = True
            continue
        if options.html:
            traces.append((name, newsparse.explain(raw)))
            continue
        if len(files) > 1 and not options.json:
            print(f"==> {name} <==")
        _print(raw, name, options)
        sys.stdout.flush()
    if options.html:
        failed |= not _write_page(options.html, newsparse.report(traces))
    return 2 if failed else 0


def _write_page(path: Path, page: str) -> bool:
    """Whether the page could be written."""
    try:
        path.write_text(page, encoding="utf-8")
    except OSError as error:
        print(f"newsparse: {path}: {error.strerror or error}", file=sys.stderr)
        return False
    return True


def _print(raw: bytes, name: str, options: argparse.Namespace) -> None:
    import newsparse

    if options.json:
        import json

        from newsparse.export.json import to_dict

        print(json.dumps({"file": name, **to_dict(newsparse.parse(raw))}, ensure_ascii=False))
    elif options.explain:
        from newsparse.export.plain import explained

        _write(explained(newsparse.explain(raw)))
    else:
        from newsparse.export.plain import readable

        _write(readable(newsparse.parse(raw)))


def _health() -> Iterator[str]:
    """Versions of the package, its rules, Python, and of what it needs and can use."""
    import platform
    from importlib.metadata import PackageNotFoundError, requires, version

    import newsparse

    yield f"newsparse    {newsparse.__version__}, rules {newsparse.RULES.version}"
    yield f"Python       {platform.python_version()} on {platform.system()}"
    for requirement in requires("newsparse") or ():
        name, _, condition = requirement.partition(";")
        package = re.split(r"[^\w.-]", name, maxsplit=1)[0]
        extra = condition.partition("extra ==")[2].strip(" '\"")
        try:
            found = version(package)
        except PackageNotFoundError:
            found = f"not installed: pip install 'newsparse[{extra}]'" if extra else "not installed, and needed"
        yield f"{extra or 'needed':<12} {package} {found}"


def _write(lines: Iterable[str] | Iterator[str]) -> None:
    for line in lines:
        print(line)


if __name__ == "__main__":
    sys.exit(main())
