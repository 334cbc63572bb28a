"""Reads JSON as pages have it, and keeps where every string stands.

What pages call JSON is often not quite that: commas too many, line breaks and bare quotes inside strings, comments,
CDATA wrappers, a stray character at the end, two values in a row. The reader takes all of it in one pass without
recursion. Where a block breaks off, what was read before the break is kept.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from newsparse.patterns import pattern

__all__ = ["DEPTH_LIMIT", "ESCAPE", "SIZE_LIMIT", "VALUES_LIMIT", "Kind", "Value", "read_json", "unescaped"]

SIZE_LIMIT = 2_000_000
"""Characters of a block that are read; the rest of a longer one is not."""

DEPTH_LIMIT = 64
"""Objects and lists inside one another; a block breaks off where one more opens."""

VALUES_LIMIT = 200_000
"""Values in a block; it breaks off after the last."""

Kind = Literal["object", "list", "string", "number", "word"]


class Value(NamedTuple):
    """A value and where it stands: ``source[start:stop]``; for a string that is what stands between its quotes."""

    kind: Kind
    data: str | list[Value] | dict[str, Value]
    """A string with its escapes decoded; a number or a word (true, false, null) as written; items; members."""

    start: int
    stop: int

    @property
    def text(self) -> str:
        """What a string says, or a number or a word as written; nothing for the rest."""
        return self.data if isinstance(self.data, str) else ""

    @property
    def items(self) -> list[Value]:
        """What a list holds; nothing for the rest."""
        return self.data if isinstance(self.data, list) else []

    @property
    def members(self) -> dict[str, Value]:
        """What an object holds, the last of those with one name; nothing for the rest."""
        return self.data if isinstance(self.data, dict) else {}


_new = tuple.__new__
"""A named tuple's own way of being made takes three times as long."""


class _Open:
    """An object or a list that is not closed yet, and the name that waits for its value."""

    __slots__ = ("data", "name", "start")

    def __init__(self, data: list[Value] | dict[str, Value], start: int) -> None:
        self.data = data
        self.start = start
        self.name: str | None = None


_GAP = pattern(
    r"(?:[\s\ufeff]++"
    r"|(?://|/\*)?+\s*+<!\[CDATA\[(?:\s*+\*/)?+"
    r"|(?://|/\*)?+\s*+\]\]>(?:\s*+\*/)?+"
    r"|<!--|-->"
    r"|//[^\n]*+"
    r"|/\*(?:[^*]|\*(?!/))*+(?:\*/)?+)*+"
)
"""What stands between values and says nothing. A comment that is not closed takes the rest."""

_SIGNS_OF_JSON = frozenset('"{}[],:')
"""No gap begins with one of them."""

_RUN = pattern(r'[^"\\]*+(?:\\.[^"\\]*+)*+', re.DOTALL)
"""A string up to the next quote that is not escaped."""

_AFTER_NAME = pattern(r"\s*+:")
_END = r"\Z|[}\]]|/[/*]|<!--|-->"
_NAME = r'"(?:[^"\\]|\\.)*+(?:"\s*+:|\Z)'
_NO_JSON = r"\{|[\w$]++\s*+:"  # what a program has after a comma: here the block breaks off, not the string
_AFTER_MEMBER = pattern(rf"\s*+(?:{_END}|,\s*+(?:,|{_END}|{_NAME}|{_NO_JSON}))|[ \t\r]*+\n\s*+{_NAME}", re.DOTALL)
_AFTER_ITEM = pattern(
    rf'\s*+(?:{_END}|,\s*+(?:{_END}|["{{,\[]|-?\d|(?:true|false|null|NaN|-?Infinity)\b))|[ \t\r]*+\n\s*+"'
)
"""What may follow the quote that closes a string. After any other a bare quote stands inside the string."""

_NEXT_NAME = pattern(r'\s*+:\s*+["{\[]')
"""What follows a quote that closes the name of the next member: the quote that closes the string was forgotten."""

_BARE = pattern(r"[-+\w.]++")
_NUMBER = pattern(r"-?\d++(?:\.\d++)?+(?:[eE][-+]?+\d++)?+", re.ASCII)
_WORDS = frozenset({"true", "false", "null", "NaN", "Infinity", "-Infinity"})

_STRING = r'"([^"\\]*+(?:\\.[^"\\]*+)*+)"'
_MEMBER = pattern(
    rf"\s*+{_STRING}\s*+:\s*+(?:{_STRING}(?=\s*+(?:\}}|,\s*+{_NAME}))|({_NUMBER.pattern}|true|false|null)(?=\s*+[,}}]))\s*+,?+",
    re.DOTALL,
)
"""A whole member as a program writes it, with a plain value and the comma behind it: in most blocks most are."""

ESCAPE = pattern(
    r"\\(?:u(?P<high>d[89ab][0-9a-f]{2})\\u(?P<low>d[c-f][0-9a-f]{2})|u(?P<unit>[0-9a-f]{4})|(?P<sign>[^u]))",
    re.DOTALL | re.IGNORECASE,
)
_SIGNS = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "\n": ""}


def read_json(
    source: str,
    start: int = 0,
    stop: int | None = None,
    most: int = 1_000,
    *,
    depth: int = DEPTH_LIMIT,
    too_deep: list[int] | None = None,
) -> list[Value]:
    """Reads the values that stand in a stretch of a source.

    Args:
        source: all of it; spans are places in it.
        start: where the stretch begins.
        stop: where it ends; None for the end of the source.
        most: how many values are read that stand in a row; what follows them is not looked at.
        depth: how many objects and lists may stand inside one another; the block breaks off where one more opens.
        too_deep: takes the place where that was.

    Returns:
        The values in order; those that broke off hold what was read before. Nothing is raised for any text.

    >>> [value] = read_json('{"headline": "The "old" ferry", "keywords": ["sea",], }')
    >>> value.members["headline"].text, [item.text for item in value.members["keywords"].items]
    ('The "old" ferry', ['sea'])
    """
    stop = len(source) if stop is None else min(stop, len(source))
    reader = _Reader(source, min(stop, start + SIZE_LIMIT), most, depth)
    values = reader.read(start)
    if reader.too_deep is not None and too_deep is not None:
        too_deep.append(reader.too_deep)
    return values


class _Reader:
    """One pass over a block: the values that are done, and a stack of those that are open."""

    def __init__(self, source: str, stop: int, most: int, depth: int) -> None:
        self.source = source
        self.stop = stop
        self.most = most
        self.depth = depth
        self.too_deep: int | None = None
        self.done: list[Value] = []
        self.stack: list[_Open] = []
        self.left = VALUES_LIMIT

    def read(self, at: int) -> list[Value]:
        """Takes token after token until the end, the break, or the last value that is wanted."""
        source, stop = self.source, self.stop
        last = at
        while self.left > 0:
            if self.waits_for_name():
                at = self.take_members(at)
            if at < stop and source[at] not in _SIGNS_OF_JSON:
                at = _end(_GAP, source, at, stop)
            if at >= stop or (len(self.done) >= self.most and not self.stack):
                break
            last = at
            sign = source[at]
            if sign == '"':
                at = self.take_string(at + 1)
            elif sign in "{[":
                at = self.open(at, sign)
            elif sign in "}]":
                at = self.close(at, dict if sign == "}" else list)
            elif sign in ",:":
                if sign == "," and self.stack:
                    self.stack[-1].name = None  # a member whose value is missing
                at += 1
            else:
                at = self.take_bare(at)
            if at < 0:
                break
        while self.stack:
            self.close_top(min(stop, max(last, at)))
        return self.done

    def add(self, value: Value) -> None:
        """Puts a value where it belongs: into what is open, or at the end of the row."""
        self.left -= 1
        if not self.stack:
            self.done.append(value)
            return
        top = self.stack[-1]
        if isinstance(top.data, list):
            top.data.append(value)
        elif top.name is not None:
            top.data[top.name] = value
            top.name = None

    def waits_for_name(self) -> bool:
        """Whether the next string is the name of a member."""
        return bool(self.stack) and isinstance(self.stack[-1].data, dict) and self.stack[-1].name is None

    def take_members(self, at: int) -> int:
        """The members that stand in a row as programs write them; where the next one begins, or anything else."""
        source, stop, members = self.source, self.stop, self.stack[-1].data
        assert isinstance(members, dict)
        while self.left > 0 and (found := _MEMBER.match(source, at, stop)):
            name, text, bare = found.groups()
            if bare is None:
                start, last = found.span(2)
                value = _new(Value, ("string", unescaped(text) if "\\" in text else text, start, last))
            else:
                start, last = found.span(3)
                value = _new(Value, ("word" if bare in _WORDS else "number", bare, start, last))
            members[unescaped(name) if "\\" in name else name] = value
            self.left -= 1
            at = found.end()
        return at

    def open(self, at: int, sign: str) -> int:
        """An object or a list begins; a break where it has no name, or lies too deep."""
        if self.waits_for_name():
            return -1
        if len(self.stack) >= self.depth:
            self.too_deep = at
            return -1
        self.stack.append(_Open({} if sign == "{" else [], at))
        return at + 1

    def close(self, at: int, kind: type) -> int:
        """An object or a list ends, and with it what was left open inside; a stray bracket is passed over."""
        if self.stack and isinstance(self.stack[-1].data, kind):
            self.close_top(at + 1)
        elif any(isinstance(one.data, kind) for one in reversed(self.stack)):
            while not isinstance(self.stack[-1].data, kind):
                self.close_top(at)
            self.close_top(at + 1)
        return at + 1

    def close_top(self, stop: int) -> None:
        """What opened last is done."""
        top = self.stack.pop()
        kind: Kind = "object" if isinstance(top.data, dict) else "list"
        self.add(Value(kind, top.data, top.start, stop))

    def take_string(self, start: int) -> int:
        """A name or a string, from behind its quote; a break where it does not end."""
        named = self.waits_for_name()
        stop = self.find_quote(start, named)
        if stop < 0:
            return -1
        text = unescaped(self.source[start:stop])
        if named:
            self.stack[-1].name = text
        else:
            self.add(Value("string", text, start, stop))
        return stop + 1

    def find_quote(self, start: int, named: bool) -> int:
        """Where the quote stands that closes a string; below nought where none does."""
        in_list = bool(self.stack) and isinstance(self.stack[-1].data, list)
        after = _AFTER_NAME if named else _AFTER_ITEM if in_list else _AFTER_MEMBER
        at = start
        while True:
            at = _end(_RUN, self.source, at, self.stop)
            if at >= self.stop or self.source[at] != '"':
                return -1
            if not self.stack or after.match(self.source, at + 1, self.stop):
                return at
            if named or _NEXT_NAME.match(self.source, at + 1, self.stop):
                return -1
            at += 1

    def take_bare(self, at: int) -> int:
        """A number or a word; strays are passed over between values, and break off what is open."""
        found = _BARE.match(self.source, at, self.stop)
        text = found[0] if found else ""
        known = text in _WORDS or _NUMBER.fullmatch(text) is not None
        if not known or self.waits_for_name():
            return -1 if self.stack else at + max(1, len(text))
        self.add(Value("word" if text in _WORDS else "number", text, at, at + len(text)))
        return at + len(text)


def _end(pattern: re.Pattern[str], source: str, at: int, stop: int) -> int:
    """Where a pattern that may match nothing ends."""
    found = pattern.match(source, at, stop)
    return found.end() if found else at


def unescaped(text: str) -> str:
    """What stands between the quotes of a string, with its escapes decoded."""
    return ESCAPE.sub(_sign, text) if "\\" in text else text


def _sign(match: re.Match[str]) -> str:
    """What an escape stands for; a sign that needs none stands for itself."""
    if match["high"]:
        return chr(0x10000 + (int(match["high"], 16) - 0xD800 << 10) + int(match["low"], 16) - 0xDC00)
    if match["unit"]:
        return chr(int(match["unit"], 16))
    return _SIGNS.get(match["sign"], match["sign"])
