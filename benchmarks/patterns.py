"""How the time of every pattern of the package grows on strings made of its own characters.

    python benchmarks/patterns.py            the fastest growing, with their exponents
    python benchmarks/patterns.py --check    fails where one grows faster than LIMIT

Every pattern is found by itself: all that is compiled while the modules are imported, the table of artifacts is tried,
and the cases and the hostile inputs of the tests are parsed. Each is taken apart: what it repeats is repeated behind
what must stand before it, and so are its letters, alone and in pairs, with and without a character behind that it does
not go on with. On 25,000 and on 100,000 characters of that it is used as the package uses it: what is only ever tried
at one place is matched, all else searched for. The exponent is that of the processor's time: 1 is linear, 2 quadratic.
"""

from __future__ import annotations

import argparse
import importlib
import inspect
import math
import pkgutil
import re
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from re import _constants as ops  # type: ignore[attr-defined]  # what a pattern is made of is told nowhere else
from re import _parser as parser  # type: ignore[attr-defined]
from types import ModuleType
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import newsparse  # noqa: E402

LIMIT = 1.2
SMALL, LARGE = 25_000, 100_000
LEAST_SECONDS = 0.1
"""What takes less on the large string is fast however it grows: were it quadratic, it would take seconds."""

MOST_SECONDS = 2.0
"""What takes longer is stopped, and has failed."""


class Growth(NamedTuple):
    """The worst of what was tried with one pattern."""

    exponent: float
    seconds: float
    tried: str


# --- finding --------------------------------------------------------------------------------------------------------


class _Noted:
    """A compiled pattern that tells by which of its methods it is used."""

    def __init__(self, compiled: re.Pattern[Any], used: set[str]) -> None:
        self.genuine = compiled
        self._used = used

    def __getattr__(self, name: str) -> Any:
        genuine = getattr(self.genuine, name)
        if not callable(genuine):
            return genuine

        def call(*arguments: Any, **named: Any) -> Any:
            self._used.add(name)
            return genuine(*arguments, **named)

        return call


class Found(NamedTuple):
    """A pattern of the package."""

    source: str | bytes
    flags: int
    module: str
    used: set[str]
    """The methods that it was used by; empty where nothing used it."""

    @property
    def anchored(self) -> bool:
        """True where it is only ever tried at one place."""
        return bool(self.used) and self.used <= {"match", "fullmatch"}


def find_patterns() -> list[Found]:
    """Every pattern that the package compiles."""
    found: dict[tuple[str | bytes, int], Found] = {}
    genuine: Callable[..., Any] = re._compile  # type: ignore[attr-defined]  # noqa: SLF001  # every way leads to it

    def noting(source: Any, flags: int) -> Any:
        if isinstance(source, _Noted):
            return source.genuine
        frame = sys._getframe(1)  # noqa: SLF001
        method = frame.f_code.co_name
        while frame.f_back is not None and frame.f_globals["__name__"] == "re":
            frame = frame.f_back
        module = frame.f_globals["__name__"]
        compiled = genuine(source, flags)
        if not (module.startswith("newsparse") and isinstance(source, str | bytes)):
            return compiled
        one = found.setdefault((source, int(flags)), Found(source, int(flags), module, set()))
        if method == "compile":
            return _Noted(compiled, one.used)
        one.used.add(method)
        return compiled

    re._compile = noting  # type: ignore[attr-defined]  # noqa: SLF001
    try:
        _use_all(found)
    finally:
        re._compile = genuine  # type: ignore[attr-defined]  # noqa: SLF001
    return list(found.values())


def _use_all(noted: dict[tuple[str | bytes, int], Found]) -> None:
    """Makes the package compile all that it has, and use what it can be made to use."""
    for name in [name for name in sys.modules if name.split(".")[0] == "newsparse"]:
        del sys.modules[name]
    for module in pkgutil.walk_packages(newsparse.__path__, "newsparse."):
        try:
            importlib.import_module(module.name)
        except ImportError:
            continue  # an extra that is not installed
    for name in [name for name in sys.modules if name.split(".")[0] == "newsparse"]:
        _note_uses(sys.modules[name], noted)
    fresh = importlib.import_module("newsparse")
    for row in fresh.ARTIFACTS:
        row.match("")
    from tests import cases
    from tests.hostile.inputs import INPUTS, TEXTS

    for case in (*cases.load(), *cases.load(cases.BODIES), *cases.load_languages()):
        fresh.explain(case["raw"])
        fresh.explain(f"<h1>Port</h1><p>{case['raw']}</p>".encode())
    for make in (*INPUTS.values(), *TEXTS.values()):
        fresh.explain(make(500).encode("utf-8", "surrogatepass"), kind="html")
        fresh.to_markdown(fresh.parse(make(500)))


def _note_uses(module: ModuleType, noted: dict[tuple[str | bytes, int], Found]) -> None:
    """Enters the methods by which the text of a module uses the patterns that it holds under a name."""
    source = inspect.getsource(module)
    lazy = sys.modules["newsparse.patterns"]._Pattern  # noqa: SLF001
    for name, value in vars(module).items():
        if type(value) is lazy:
            value.search  # noqa: B018  # compiles it
        elif not isinstance(value, _Noted):
            continue
        flags = value._flags if type(value) is lazy else value.flags & ~re.UNICODE  # noqa: SLF001
        one = noted.get((value.pattern, int(flags))) or noted[value.pattern, int(value.flags)]
        noted[one.source, one.flags] = one = one._replace(module=module.__name__)
        one.used.update(re.findall(rf"\b{name}\.({_METHODS})\b", source))
        if not one.used:  # it is handed on: as the module uses what has no name of its own
            one.used.update(re.findall(rf"(?:\b[a-z_]+|[\])])\.({_METHODS})\(", source.replace("re.", "")))


_METHODS = "findall|finditer|fullmatch|match|search|split|sub"


# --- pumping --------------------------------------------------------------------------------------------------------

_CATEGORIES = {
    ops.CATEGORY_DIGIT: "7",
    ops.CATEGORY_NOT_DIGIT: "a",
    ops.CATEGORY_SPACE: " ",
    ops.CATEGORY_NOT_SPACE: "a",
    ops.CATEGORY_WORD: "a",
    ops.CATEGORY_NOT_WORD: "!",
}
_LAST = ("", "\0")
"""What stands behind: nothing, or what hardly any pattern goes on with."""


def pumped(source: str | bytes, flags: int) -> Iterator[tuple[str, str]]:
    """What stands before, and what is repeated: each repetition of the pattern, each letter of it, and all of it."""
    tree = parser.parse(source, flags)
    pumps: dict[tuple[str, str], None] = {}
    whole = _sample(tree, "", pumps)
    letters = {unit for _, unit in pumps if len(unit) == 1} | set(whole[:8])
    yield from pumps
    yield from (("", unit) for unit in {*letters, *(unit for _, unit in pumps), whole} if unit)
    yield from (("", one + other) for one in sorted(letters)[:4] for other in sorted(letters)[:4] if one != other)


def _sample(tree: Any, before: str, pumps: dict[tuple[str, str], None]) -> str:
    """A text that the tree matches, or nearly; enters what it repeats, with what stands before it."""
    text = ""
    for op, argument in tree:
        text += _sample_of(op, argument, before + text, pumps)
    return text


def _sample_of(op: Any, argument: Any, before: str, pumps: dict[tuple[str, str], None]) -> str:
    if op in (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT):
        least, most, inner = argument
        unit = _sample(inner, before, pumps)
        if unit and most > 1:
            pumps[before, unit] = None
        times: int = max(1, min(least, 8))
        return unit * times
    if op is ops.SUBPATTERN:
        return _sample(argument[3], before, pumps)
    if op is ops.ATOMIC_GROUP:
        return _sample(argument, before, pumps)
    if op is ops.BRANCH:
        samples = [_sample(branch, before, pumps) for branch in argument[1]]
        return samples[0]
    if op in (ops.ASSERT, ops.ASSERT_NOT, ops.GROUPREF_EXISTS):
        within = _sample(argument[1], before, pumps)
        return within if op is ops.GROUPREF_EXISTS else ""
    return _character(op, argument)


def _character(op: Any, argument: Any) -> str:
    if op in (ops.LITERAL, ops.NOT_LITERAL):
        return chr(argument + (op is ops.NOT_LITERAL))
    if op is ops.ANY:
        return "a"
    if op is ops.CATEGORY:
        return _CATEGORIES[argument]
    if op is ops.IN:
        if argument[0][0] is ops.NEGATE:
            return next((c for c in "a7 !\n\0é" if not any(_holds(item, c) for item in argument[1:])), "a")
        kind, what = argument[0]
        return chr(what[0]) if kind is ops.RANGE else _character(kind, what)
    return ""


def _holds(item: tuple[Any, Any], character: str) -> bool:
    op, argument = item
    if op is ops.RANGE:
        return bool(argument[0] <= ord(character) <= argument[1])
    if op is ops.CATEGORY:
        name = str(argument).lower()
        plain = "digit" in name and character.isdigit()
        plain |= "space" in name and character.isspace()
        plain |= "word" in name and (character.isalnum() or character == "_")
        return plain != ("not" in name)
    return bool(argument == ord(character))


# --- measuring ------------------------------------------------------------------------------------------------------


class TooLongError(Exception):
    """A pattern was stopped."""


def stop(*_: object) -> None:
    """What the alarm does."""
    raise TooLongError


def seconds(call: Callable[[Any], object], text: Any) -> float:
    """Of the processor for one call; infinite where it had to be stopped."""
    signal.setitimer(signal.ITIMER_VIRTUAL, MOST_SECONDS)
    start = time.process_time()
    try:
        call(text)
    except TooLongError:
        return math.inf
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    return time.process_time() - start


def growth(found: Found) -> Growth:
    """The worst that the pattern does on any string of its own, used as it is."""
    compiled = re.compile(found.source, found.flags)
    call = compiled.match if found.anchored else compiled.search
    worst = Growth(0.0, 0.0, "")
    for before, unit in pumped(found.source, found.flags):
        for last in _LAST:
            one = _growth_of(call, before, unit, last, isinstance(found.source, bytes))
            if one is not None and one > worst[:2]:
                worst = Growth(*one, f"{before[-30:]!r} {unit[:30]!r} {last!r}")
            if worst.exponent == math.inf:
                return worst
    return worst


def _growth_of(
    call: Callable[[Any], object], before: str, unit: str, last: str, as_bytes: bool
) -> tuple[float, float] | None:
    """Exponent and seconds; None where it is too fast to tell."""

    def text(size: int) -> str | bytes:
        made = before + unit * (size // len(unit)) + last
        return made.encode("latin-1", "replace") if as_bytes else made

    small = seconds(call, text(SMALL))
    if small < LEAST_SECONDS / 16:
        return None
    if small > MOST_SECONDS / 4:
        return math.inf, small
    large = seconds(call, text(LARGE))
    if large == math.inf or large < LEAST_SECONDS:
        return None if large < math.inf else (large, large)
    if math.log(large / small) / math.log(LARGE / SMALL) > LIMIT:  # or the clock of a busy machine
        small, large = (min(seconds(call, text(size)) for _ in range(3)) for size in (SMALL, LARGE))
    return math.log(large / small) / math.log(LARGE / SMALL), large


def main() -> int:
    """Prints the figures; gives back 1 where the check fails."""
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("--check", action="store_true", help="fail where the time of one grows too fast")
    check = options.parse_args().check
    signal.signal(signal.SIGVTALRM, stop)
    found = find_patterns()
    rows = [(growth(one), one.module, one.source) for one in found]
    rows.sort(key=lambda row: row[0], reverse=True)
    print(f"{len(found)} patterns at {SMALL:,} and {LARGE:,} characters")
    failed = [row for row in rows if row[0].exponent > LIMIT]
    for worst, module, source in failed or rows[:10]:
        print(f"{worst.exponent:5.2f} {worst.seconds:7.3f} s  {module}  {source[:100]!r}  {worst.tried}")
    if check and failed:
        print(f"{len(failed)} grow faster than {LIMIT}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
