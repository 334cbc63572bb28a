"""The tokenizer against the public tests of the HTML standard's tokenizer, read from where NEWSPARSE_HTML5LIB says.

The tests speak of an input stream whose newlines are already one character; ours reads the source as it stands, so
newlines are made one here, in what is compared, and NULs are shown as the standard's tokenizer shows them.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from newsparse.read.references import decode_references
from newsparse.read.tokens import Content, attributes, self_closing
from tests.read.tokens import Token, read_tokens

STATES = {
    "Data state": None,
    "RCDATA state": Content.REFERENCES,
    "RAWTEXT state": Content.VERBATIM,
    "Script data state": Content.SCRIPT,
    "PLAINTEXT state": Content.REST,
    "CDATA section state": Content.SECTION,
}
REPLACES_NUL = {Content.REFERENCES, Content.VERBATIM, Content.SCRIPT, Content.REST}
"""Where the standard's tokenizer itself shows a NUL as U+FFFD; elsewhere that is left to the tree."""

FLOOR = 6800
"""How many tests the suite is known to hold; fewer means that they were not found."""

Output = list[Any]


def folder() -> Path:
    path = Path(os.environ.get("NEWSPARSE_HTML5LIB", "nowhere"))
    found = path / "tokenizer" if (path / "tokenizer").is_dir() else path
    if not list(found.glob("*.test")):
        pytest.skip("SKIPPED: the tokenizer tests are not here; set NEWSPARSE_HTML5LIB to the folder that holds them")
    return found


def one_newline(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def comment(raw: str) -> str:
    raw = one_newline(raw).replace("\0", "\ufffd")
    if raw.startswith("<!--"):
        return re.sub(r"\A-?>\Z|--!?>\Z|--!?\Z|-\Z", "", raw[4:], count=1)
    return raw[1 if raw[1] == "?" else 2 :].removesuffix(">")


def as_output(source: str, token: Token, content: Content | None) -> Output | None:
    kind, name, start, stop = token
    raw = source[start:stop]
    if kind == "start":
        found: Output = ["StartTag", name, attributes(source, start, stop)]
        return [*found, True] if self_closing(source, start, stop) else found
    if kind == "end":
        return ["EndTag", name]
    if kind == "comment":
        return ["Comment", comment(raw)]
    if kind == "doctype":
        return ["DOCTYPE", doctype(raw)]
    if kind == "ignored":
        return None
    text = one_newline(raw)
    if content in REPLACES_NUL:
        text = text.replace("\0", "\ufffd")
    return ["Character", decode_references(text) if kind == "text" else text]


def doctype(raw: str) -> str | None:
    """The name in a document type; None where it has none."""
    text = one_newline(raw)[len("<!doctype") :].lstrip("\t\n\f ").removesuffix(">")
    name = re.split(r"[\t\n\f ]", text, maxsplit=1)[0].replace("\0", "\ufffd")
    return re.sub("[A-Z]+", lambda capitals: capitals[0].lower(), name) or None


def outputs(source: str, content: Content | None, name: str) -> list[Output]:
    found: list[Output] = []
    for number, token in enumerate(read_tokens(source, content, name)):
        output = as_output(source, token, content if number == 0 else None)
        append(found, output)
    return found


def append(found: list[Output], output: Output | None) -> None:
    """Adds a token; texts that follow one another are one."""
    if output is None or output == ["Character", ""]:
        return
    if found and output[0] == found[-1][0] == "Character":
        found[-1] = ["Character", found[-1][1] + output[1]]
    else:
        found.append(output)


def unescaped(value: Any) -> Any:
    """The value with the suite's second round of escapes undone."""
    if isinstance(value, str):
        return re.sub(r"\\u([0-9A-Fa-f]{4})", lambda found: chr(int(found[1], 16)), value)
    if isinstance(value, list):
        return [unescaped(item) for item in value]
    if isinstance(value, dict):
        return {unescaped(key): unescaped(item) for key, item in value.items()}
    return value


def cases(path: Path) -> Iterator[tuple[str, str, Content | None, str, list[Output]]]:
    """Every run that a file of tests asks for: label, input, state, last start tag, output."""
    for test in json.loads(path.read_text(encoding="utf-8")).get("tests", ()):
        if test.get("doubleEscaped"):
            test = unescaped(test)
        expected: list[Output] = []
        for output in test["output"]:
            append(expected, output[:2] if output[0] == "DOCTYPE" else output)
        for state in test.get("initialStates", ["Data state"]):
            label = f"{path.name}: {test['description']} ({state})"
            yield label, test["input"], STATES[state], test.get("lastStartTag", ""), expected


def test_every_test_of_the_standards_tokenizer_that_applies() -> None:
    total, wrong = 0, []
    for path in sorted(folder().glob("*.test")):
        for label, source, content, name, expected in cases(path):
            total += 1
            got = outputs(source, content, name)
            if got != expected:
                wrong.append(f"{label}\n  {source!r}\n  expected {expected}\n  got      {got}")
    assert not wrong, f"{len(wrong)} of {total}\n" + "\n".join(wrong[:20])
    assert total >= FLOOR, total
