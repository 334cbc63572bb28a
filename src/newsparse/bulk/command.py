"""The command line of convert(): ``newsparse convert INPUT... -o OUT``."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Sequence
from contextlib import nullcontext
from importlib.util import find_spec
from types import FrameType
from typing import NoReturn

from newsparse.bulk.job import ConvertError
from newsparse.bulk.progress import line_on
from newsparse.bulk.run import convert

__all__ = ["main"]

_EXAMPLES = """examples:
  newsparse convert articles.jsonl -o out                one record of JSON a line, its text in "text"
  newsparse convert crawl/*.warc.gz -o out --to parquet  the pages of archives
  newsparse convert texts feeds -o out --resume          go on after Ctrl-C or a crash
"""


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="newsparse convert",
        description="Turns files of raw news into files of articles; what is wrong stands in errors.jsonl.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("inputs", nargs="+", metavar="INPUT", help="a file, a folder or a pattern; .gz and .zst are unpacked")
    add("-o", "--out", required=True, metavar="OUT", help="the folder to write into, new or empty")
    add("--to", choices=("jsonl", "parquet"), default="jsonl", help="what to write (default: jsonl)")
    add("--workers", type=int, metavar="N", help="processes (default: as many as there are cores)")
    add("--text-field", default="text", metavar="NAME", help="what records name the raw text (default: text)")
    add("--id-field", default="id", metavar="NAME", help="what they name their id (default: id)")
    add("--url-field", default="url", metavar="NAME", help="what they name their address (default: url)")
    add("--kind", choices=("auto", "text", "html"), help="what the documents are (default: what they look like)")
    add("--language", metavar="TAG", help="what language they are in, where it is known")
    add("--timeout", type=float, metavar="SECONDS", help="pass over a document that takes longer")
    add("--limit", type=int, default=64 << 20, metavar="BYTES", help="of the longest document (default: 64 MiB)")
    add(
        "--shard-size",
        type=int,
        metavar="BYTES",
        help="of input that become one file (default: by the input, 1-64 MiB)",
    )
    add("--fingerprint", action="store_true", help="give each article the number that near-duplicates nearly share")
    add("--resume", action="store_true", help="go on with a run that was interrupted")
    add("--quiet", action="store_true", help="no progress bar")
    return parser


def main(arguments: Sequence[str]) -> int:
    """Runs the command.

    Returns:
        The exit code: 0; 1 where whole shards were lost; 2 where the work cannot be done or go on; 130 or 143 where a
        signal ended it.
    """
    options = vars(_arguments().parse_args(arguments))
    quiet = options.pop("quiet") or not sys.stderr.isatty()
    chosen = {name: value for name, value in options.items() if value is not None}
    signal.signal(signal.SIGTERM, _stop)
    try:
        with nullcontext(not quiet) if quiet or find_spec("tqdm") else line_on(sys.stderr) as progress:
            summary = convert(chosen.pop("inputs"), chosen.pop("out"), progress=progress, **chosen)
    except (ConvertError, OSError, ValueError, ModuleNotFoundError) as error:
        print(f"newsparse: {error}", file=sys.stderr)
        return 2
    except (KeyboardInterrupt, _Stopped) as stopped:
        print("newsparse: stopped; the same command with --resume goes on", file=sys.stderr)
        return 128 + (signal.SIGTERM if isinstance(stopped, _Stopped) else signal.SIGINT)
    print(summary)
    if summary.errors or summary.lost:
        print(f"newsparse: see {options['out']}/errors.jsonl", file=sys.stderr)
    return 1 if summary.lost else 0


class _Stopped(BaseException):
    """SIGTERM came."""


def _stop(_number: int, _frame: FrameType | None) -> NoReturn:
    raise _Stopped
