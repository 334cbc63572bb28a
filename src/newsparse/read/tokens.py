"""HTML source into tokens: tags, text, comments, each with its place; one pass, no tree.

The source is read as it stands, newlines and NULs included, so that every offset is exact. The standard's tokenizer
is the rule and its public tests are the yardstick; what a page cannot show, such as the identifiers of a document
type, is not read. Scripts are off, so ``<noscript>`` holds markup.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

from newsparse.article import Span
from newsparse.read.references import decode_references

__all__ = ["Content", "Kind", "Token", "Tokens", "attribute_spans", "attributes", "self_closing"]


class Kind(Enum):
    """What a token is."""

    START = "start tag"
    END = "end tag"
    TEXT = "text with character references"
    VERBATIM = "text without character references"
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


Token = tuple[Kind, str, int, int]
"""Kind, name, start, stop. The name is that of a tag, in lower case; of a text, the element whose inside is not
markup, else empty."""

_CONTENTS = {
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
_COMMON = (
    "html head body title meta link script style noscript div p a span img br hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd"
    " article section header footer nav aside main figure figcaption picture source time strong em b i table tbody"
    " thead tr td th form input button label select option svg path g use iframe blockquote ins sup sub small"
)
_NAMES = {
    prefix + name: (kind, name) for kind, prefix in ((Kind.START, ""), (Kind.END, "/")) for name in _COMMON.split()
}
"""The names that most tags have, with a slash for end tags; looked up because it is faster than to lower a case."""

# Every repetition is possessive, so a tag that the source ends in is given up after one pass; and as nothing can stand
# behind such a tag, it is the last one that is tried.
_TAG = re.compile(
    r"""<(/?[A-Za-z][^\t\n\f\r />]*+)
    (?:
        [\t\n\f\r /]++
        | [^\t\n\f\r />][^\t\n\f\r />=]*+ [\t\n\f\r ]*+
          (?: = [\t\n\f\r ]*+ (?: "[^"]*+" | '[^']*+' | [^\t\n\f\r >"'][^\t\n\f\r >]*+ | (?=>) ) | (?!=) )
    )*+
    >""",
    re.VERBOSE,
)
_ATTRIBUTE = re.compile(
    r"""([^\t\n\f\r />][^\t\n\f\r />=]*+)
    (?: [\t\n\f\r ]*+ = [\t\n\f\r ]*+ (?: "([^"]*+)" | '([^']*+)' | ([^\t\n\f\r >"'][^\t\n\f\r >]*+) | ) )?""",
    re.VERBOSE,
)
_NAME = re.compile(r"</?[^\t\n\f\r />]++")
_OPEN_TAG = re.compile(r"</?[A-Za-z]")
_CLOSING = re.compile(r"</([A-Za-z]++)(?=[\t\n\f\r />])")
_SCRIPT_MARK = re.compile(r"<!--|-->|<(/?)script(?=[\t\n\f\r />])", re.IGNORECASE | re.ASCII)
_COMMENT_STOP = re.compile(r"--!?>")
_DOCTYPE = re.compile(r"<!doctype", re.IGNORECASE | re.ASCII)
_CAPITALS = {code: code + 32 for code in range(ord("A"), ord("Z") + 1)} | {0: "\ufffd"}


class Tokens:
    """The tokens of a source, in order; text may come in several pieces."""

    foreign = False
    """Set by the caller while the innermost open element belongs to SVG or MathML: there no element has an inside that
    is not markup, and a CDATA section is text."""

    def __init__(self, source: str, content: Content | None = None, name: str = "") -> None:
        """Begins at the start of the source, or there inside an element whose inside is not markup.

        Args:
            source: a page, or a part of one.
            content: how that inside is read; None to begin with markup.
            name: of that element.
        """
        self._source = source
        self._content = content
        self._name = name

    def __iter__(self) -> Iterator[Token]:
        source, at = self._source, 0
        find, match, names = source.find, _TAG.match, _NAMES
        start_tag, text = Kind.START, Kind.TEXT
        if self._content is not None:
            token, at = _inside(source, 0, self._content, self._name)
            yield token
        ahead = at
        while (opening := find("<", ahead)) >= 0:
            found = match(source, opening)
            if found is None and not _is_markup(source, opening):
                ahead = opening + 1
                continue
            if at < opening:
                yield text, "", at, opening
            if found is None:
                token, at = self._declaration(opening)
                ahead = at
                yield token
                continue
            at = ahead = found.end()
            raw = found[1]
            kind, name = names.get(raw) or _read_name(raw)
            yield kind, name, opening, at
            if name in _CONTENTS and kind is start_tag and not self.foreign:
                token, at = _inside(source, at, _CONTENTS[name], name)
                ahead = at
                yield token
        if at < len(source):
            yield text, "", at, len(source)

    def _declaration(self, start: int) -> tuple[Token, int]:
        """What begins with ``<`` and is no whole tag, and where the source goes on behind it."""
        source = self._source
        if source.startswith("<!--", start):
            if source.startswith((">", "->"), start + 4):
                stop = source.index(">", start) + 1
            else:
                found = _COMMENT_STOP.search(source, start + 4)
                stop = found.end() if found else len(source)
            return (Kind.COMMENT, "", start, stop), stop
        if self.foreign and source.startswith("<![CDATA[", start):
            return _inside(source, start + 9, Content.SECTION, "")
        if _OPEN_TAG.match(source, start):
            return (Kind.IGNORED, "", start, len(source)), len(source)
        stop = source.find(">", start) + 1 or len(source)
        if source.startswith("</>", start):
            return (Kind.IGNORED, "", start, stop), stop
        kind = Kind.DOCTYPE if _DOCTYPE.match(source, start) else Kind.COMMENT
        return (kind, "", start, stop), stop


def _is_markup(source: str, opening: int) -> bool:
    """Whether a ``<`` begins anything but text."""
    after = source[opening + 1 : opening + 2]
    if after == "/":
        return opening + 2 < len(source)
    return after != "" and (after in "!?" or (after.isascii() and after.isalpha()))


def _read_name(raw: str) -> tuple[Kind, str]:
    """The kind and the name of a tag, by what stands behind its ``<``."""
    kind = Kind.END if raw[0] == "/" else Kind.START
    return kind, raw.removeprefix("/").translate(_CAPITALS)


def _inside(source: str, at: int, content: Content, name: str) -> tuple[Token, int]:
    """The inside of an element that is not markup, which may be empty, and where the source goes on behind it."""
    stop = after = len(source)
    if content is Content.SECTION:
        stop = source.find("]]>", at)
        stop, after = (after, after) if stop < 0 else (stop, stop + 3)
    elif content is not Content.REST:
        stop = after = _end_tag(source, at, name)
        if content is Content.SCRIPT and source.find("<!--", at, stop) >= 0:
            stop = after = _end_tag_of_script(source, at, name)
    kind = Kind.TEXT if content is Content.REFERENCES else Kind.VERBATIM
    return (kind, name, at, stop), after


def _end_tag(source: str, at: int, name: str) -> int:
    """Where the end tag of an element begins; the end of the source where there is none."""
    for found in _CLOSING.finditer(source, at):
        if found[1].lower() == name:
            return found.start()
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
            name = name.translate(_CAPITALS)
        if name not in spans:
            value = found.lastindex or 1
            spans[name] = found.span(value) if value > 1 else (found.end(), found.end())
    return spans


def attributes(source: str, start: int, stop: int) -> dict[str, str]:
    """The attributes of a tag, names in lower case, values with their references decoded; the first of a name counts.

    >>> attributes('<A HREF="/?a=1&amp;b=2" download>', 0, 33)
    {'href': '/?a=1&b=2', 'download': ''}
    """
    values: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(source, _after_name(source, start), stop - 1):
        value = double or single or bare
        if not value.isprintable():
            value = value.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")
        if "&" in value:
            value = decode_references(value, in_attribute=True)
        values.setdefault(name if name.islower() and name.isprintable() else name.translate(_CAPITALS), value)
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
