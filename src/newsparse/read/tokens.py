"""HTML source into tags, text and comments, each with its place; one pass, no tree.

The source is read as it stands, newlines and NULs included, so that every offset is exact. The standard's tokenizer
is the rule and its public tests are the yardstick; what a page cannot show, such as the identifiers of a document
type, is not read. Scripts are off, so ``<noscript>`` holds markup.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sized
from enum import Enum
from typing import Any

from newsparse.article import Span
from newsparse.patterns import pattern
from newsparse.read.references import decode_references

__all__ = [
    "CONTENTS",
    "Action",
    "Content",
    "Other",
    "Scanner",
    "attribute_spans",
    "attributes",
    "attributes_from",
    "inside",
    "lowered",
    "self_closing",
]


class Other(Enum):
    """What is markup and no tag."""

    COMMENT = "comment"
    DOCTYPE = "document type"
    IGNORED = "a tag without a name, or one that the source ends in"


class Content(Enum):
    """How the inside of an element is read where it is not markup."""

    REFERENCES = "text with character references, up to the end tag"
    VERBATIM = "text, up to the end tag"
    SCRIPT = "text, up to the end tag that no comment hides"
    REST = "text, up to the end of the source"
    SECTION = "text, up to ]]>"


Action = tuple[Callable[[Any, str, int, int], int | None], str]
"""What is done at a tag, and the name in lower case: called with the scanner, that name, where the tag starts and where
it stops. It gives back where the source goes on if that is not behind the tag."""

CONTENTS = {
    "title": Content.REFERENCES,
    "textarea": Content.REFERENCES,
    "style": Content.VERBATIM,
    "xmp": Content.VERBATIM,
    "iframe": Content.VERBATIM,
    "noembed": Content.VERBATIM,
    "noframes": Content.VERBATIM,
    "script": Content.SCRIPT,
    "plaintext": Content.REST,
}
"""The elements whose inside is not markup; but not in SVG or MathML, where no element has such an inside."""

# Every repetition is possessive, so a tag that the source ends in is given up after one pass; and as nothing can stand
# behind such a tag, it is the last one that is tried. It matches anywhere, or a search would go on behind a failure.
_TEXT_AND_TAG = pattern(
    r"""[\t\n\f\r ]*+ ([^<]*+) (?: <
    (/?[A-Za-z][^\t\n\f\r />]*+)
    (?: [ ][^\t\n\f\r />="]++="[^"]*+" )*+  # as most are written; what follows takes those as well
    (?: > |
        (?:
            [\t\n\f\r /]++
            | [^\t\n\f\r />][^\t\n\f\r />=]*+ [\t\n\f\r ]*+
              (?: = [\t\n\f\r ]*+ (?: "[^"]*+" | '[^']*+' | [^\t\n\f\r >"'][^\t\n\f\r >]*+ | (?=>) ) | (?!=) )
        )*+
    > ) | )""",
    re.VERBOSE,
)
_ATTRIBUTE = pattern(
    r"""([^\t\n\f\r />][^\t\n\f\r />=]*+)
    (?: [\t\n\f\r ]*+ = [\t\n\f\r ]*+ (?: "([^"]*+)" | '([^']*+)' | ([^\t\n\f\r >"'][^\t\n\f\r >]*+) | ) )?""",
    re.VERBOSE,
)
_NAME = pattern(r"</?[^\t\n\f\r />]++")
_OPEN_TAG = pattern(r"</?[A-Za-z]")
_BEHIND_NAME = ("\t", "\n", "\f", "\r", " ", "/", ">")
_SCRIPT_MARK = pattern(r"<!--|-->|<(/?)script(?=[\t\n\f\r />])", re.IGNORECASE | re.ASCII)
_COMMENT_STOP = pattern(r"--!?>")
_DOCTYPE = pattern(r"<!doctype", re.IGNORECASE | re.ASCII)
_CAPITALS = {code: code + 32 for code in range(ord("A"), ord("Z") + 1)} | {0: "\ufffd"}


class Scanner(ABC):
    """Goes through a source and hands over what it finds: tags by a table of actions, the rest by methods.

    Most tags of a page are asked for nothing: no action costs no call.
    """

    actions: Mapping[str, Action | None]
    """What stands behind the ``<`` of a tag, "p" or "/p" -> what is done; None for nothing. May change on the way."""

    blanks: Sized = ()
    """White space between tags is handed over while there is anything in it."""

    foreign = False
    """True while the innermost open element belongs to SVG or MathML: there a CDATA section is text."""

    def __init__(self, source: str) -> None:
        self._source = source

    @abstractmethod
    def find_action(self, raw: str) -> Action | None:
        """What is done at a tag that the table does not know as it is written."""

    @abstractmethod
    def take_text(self, start: int, stop: int, text: str) -> None:
        """A piece of text with character references, and what it is behind the white space that it begins with.

        It is not empty; text may come in several pieces.
        """

    @abstractmethod
    def take_section(self, start: int, stop: int) -> None:
        """The text of a CDATA section, without character references; it is not empty."""

    @abstractmethod
    def take_other(self, kind: Other, start: int, stop: int) -> None:
        """What is markup and no tag."""

    def scan(self, at: int = 0) -> None:
        """Goes through the source from a place to its end."""
        while at < len(self._source):
            at = self._scan(at)

    def _scan(self, at: int) -> int:
        """Takes tag after tag from a place on; gives back where it stops at what is none, or where an action leads."""
        unknown = Scanner._act, ""
        for found in _TEXT_AND_TAG.finditer(self._source, at):
            text, raw = found.groups()
            if raw is None:
                break
            start, stop = found.end(1), found.end()
            if text or (self.blanks and at < start):
                self.take_text(at, start, text)
            at = stop
            action = self.actions.get(raw, unknown)
            if action is not None:
                act, name = action
                resumed = act(self, name or raw, start, stop)
                if resumed is not None:
                    return resumed
        return self._declaration(at)

    def _act(self, raw: str, start: int, stop: int) -> int | None:
        """Does what is done at a tag that is written in capitals, or has a name that is not in the table."""
        action = self.find_action(raw)
        return None if action is None else action[0](self, action[1], start, stop)

    def _declaration(self, at: int) -> int:
        """Takes text and what stands behind it, if anything: markup and no tag. Gives back where the source goes on."""
        source = self._source
        start = source.find("<", at)
        while start >= 0 and not _is_markup(source, start):
            start = source.find("<", start + 1)
        start = len(source) if start < 0 else start
        if at < start:
            self.take_text(at, start, source[at:start].lstrip("\t\n\f\r "))
        if start == len(source) or (at < start and _OPEN_TAG.match(source, start)):
            return start
        kind = Other.COMMENT
        if source.startswith("<!--", start):
            if source.startswith((">", "->"), start + 4):
                stop = source.index(">", start) + 1
            else:
                found = _COMMENT_STOP.search(source, start + 4)
                stop = found.end() if found else len(source)
        elif self.foreign and source.startswith("<![CDATA[", start):
            section, stop = inside(source, start + 9, Content.SECTION, "")
            if start + 9 < section:
                self.take_section(start + 9, section)
            return stop
        elif _OPEN_TAG.match(source, start):
            kind, stop = Other.IGNORED, len(source)
        else:
            stop = source.find(">", start) + 1 or len(source)
            if source.startswith("</>", start):
                kind = Other.IGNORED
            elif _DOCTYPE.match(source, start):
                kind = Other.DOCTYPE
        self.take_other(kind, start, stop)
        return stop


def _is_markup(source: str, opening: int) -> bool:
    """Whether a ``<`` begins anything but text."""
    after = source[opening + 1 : opening + 2]
    if after == "/":
        return opening + 2 < len(source)
    return after != "" and (after in "!?" or (after.isascii() and after.isalpha()))


def lowered(raw: str) -> str:
    """The name of a tag or of an attribute as the standard folds it."""
    return raw.translate(_CAPITALS)


def inside(source: str, at: int, content: Content, name: str) -> Span:
    """Where the inside of an element that is not markup stops, which may be empty, and where the source goes on.

    Args:
        source: the page.
        at: where the inside begins.
        content: how it is read.
        name: of the element.
    """
    if content is Content.SECTION:
        stop = source.find("]]>", at)
        return (len(source), len(source)) if stop < 0 else (stop, stop + 3)
    if content is Content.REST:
        return len(source), len(source)
    stop = _end_tag(source, at, name)
    if content is Content.SCRIPT and source.find("<!--", at, stop) >= 0:
        stop = _end_tag_of_script(source, at, name)
    return stop, stop


def _end_tag(source: str, at: int, name: str) -> int:
    """Where the end tag of an element begins; the end of the source where there is none."""
    size = 2 + len(name)
    while (at := source.find("</", at)) >= 0:
        if source[at + 2 : at + size].lower() == name and source.startswith(_BEHIND_NAME, at + size):
            return at
        at += 2
    return len(source)


def _end_tag_of_script(source: str, at: int, name: str) -> int:
    """Likewise for a script that holds ``<!--``: there a script inside the comment hides its own end tag."""
    in_comment = in_script = False
    while found := _SCRIPT_MARK.search(source, at):
        at = found.end()
        if found[0] == "<!--":
            in_comment, at = True, at - 2  # <!--> is whole
        elif found[0] == "-->":
            in_comment = in_script = False
        elif not found[1]:
            in_script = in_comment
        elif in_script:
            in_script = False
        elif name == "script":
            return found.start()
    return len(source)


def attribute_spans(source: str, start: int, stop: int) -> dict[str, Span]:
    """Where the values of a tag's attributes stand, without their quotes; the first of a name counts.

    Args:
        source: the page.
        start: where the tag begins; it is a whole one, as a token says.
        stop: where it ends.

    >>> attribute_spans('<a href="/x" download>', 0, 22)
    {'href': (9, 11), 'download': (21, 21)}
    """
    spans: dict[str, Span] = {}
    for found in _ATTRIBUTE.finditer(source, _after_name(source, start), stop - 1):
        name = found[1]
        if not name.islower() or "\0" in name:
            name = lowered(name)
        if name not in spans:
            value = found.lastindex or 1
            spans[name] = found.span(value) if value > 1 else (found.end(), found.end())
    return spans


def attributes(source: str, start: int, stop: int) -> dict[str, str]:
    """The attributes of a tag, names in lower case, values with their references decoded; the first of a name counts.

    >>> attributes('<A HREF="/?a=1&amp;b=2" download>', 0, 33)
    {'href': '/?a=1&b=2', 'download': ''}
    """
    return attributes_from(source, _after_name(source, start), stop)


def attributes_from(source: str, at: int, stop: int) -> dict[str, str]:
    """The same for a tag whose name ends at a place."""
    found = _ATTRIBUTE.findall(source, at, stop - 1)
    rest = source[at:stop]
    if "&" not in rest and "\r" not in rest and "\0" not in rest:  # nothing to decode or to change, as in most tags
        values = {name: double or single or bare for name, double, single, bare in found}
        if len(values) == len(found) and (not values or "".join(values).islower()):
            return values
    values = {}
    for name, double, single, bare in found:
        value = double or single or bare
        if not value.isprintable():
            value = value.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")
        if "&" in value:
            value = decode_references(value, in_attribute=True)
        values.setdefault(name if name.islower() and name.isprintable() else lowered(name), value)
    return values


def self_closing(source: str, start: int, stop: int) -> bool:
    """Whether a tag ends with a slash that is not the end of a value.

    >>> self_closing("<br/>", 0, 5), self_closing("<a href=x/>", 0, 11)
    (True, False)
    """
    if source[stop - 2] != "/":
        return False
    last = _after_name(source, start)
    for found in _ATTRIBUTE.finditer(source, last, stop - 1):
        last = found.end()
    return last < stop - 1


def _after_name(source: str, start: int) -> int:
    found = _NAME.match(source, start)
    return found.end() if found else start
