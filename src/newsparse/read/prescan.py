"""Finds the encoding that a document declares, by the prescan of the HTML standard.

The first ``<meta>`` with a label that the standard knows wins; behind it stands the XML declaration. Comments are
passed over, scripts are not. What ends in the middle of a tag or a value declares nothing.
"""

from __future__ import annotations

import re

from newsparse.rules.encodings import USER_DEFINED, find_codec

__all__ = ["find_declaration"]

_META = re.compile(rb"<meta[\t\n\f\r /]", re.IGNORECASE)
_TAG = re.compile(rb"</?[a-zA-Z][^\t\n\f\r >]*")
_BEFORE_NAME = re.compile(rb"[\t\n\f\r /]*")
_NAME = re.compile(rb"[^\t\n\f\r />][^\t\n\f\r />=]*")
_EQUALS = re.compile(rb"[\t\n\f\r ]*=[\t\n\f\r ]*")
_BARE = re.compile(rb"[^\t\n\f\r >]*")
_CHARSET = re.compile(r"charset[\t\n\f\r ]*=[\t\n\f\r ]*(?:\"([^\"]*)\"|'([^']*)'|([^\t\n\f\r ;\"'][^\t\n\f\r ;]*))")
_XML = re.compile(rb"<\?xml[^>]*?encoding[\x00-\x20]*=[\x00-\x20]*(?:\"([^\x00-\x20\"]*)\"|'([^\x00-\x20']*)')")


def find_declaration(head: bytes) -> str | None:
    """The codec that the first bytes of a document declare; None where they declare none that is known.

    >>> find_declaration(b'<!-- Latin --><meta charset="ISO-8859-1"><p>')
    'cp1252'
    """
    found = _find_meta(head)
    if found is None and (xml := _XML.match(head)):
        found = find_codec((xml[1] or xml[2] or b"").decode("latin-1"))
        return "utf-8" if found and found.startswith("utf-16") else found
    return found


def _find_meta(head: bytes) -> str | None:
    place = head.find(b"<")
    while place >= 0:
        if head.startswith(b"<!--", place):
            place = head.find(b"-->", place + 2)
            if place < 0:
                return None
        elif _META.match(head, place):
            attributes, stop = _attributes(head, place + 5)
            if stop is None:
                return None
            found = _declared(attributes)
            if found:
                return found
            place = stop
        elif tag := _TAG.match(head, place):
            _, stop = _attributes(head, tag.end())
            if stop is None:
                return None
            place = stop
        elif head[place + 1 : place + 2] in {b"!", b"/", b"?"}:
            place = head.find(b">", place)
            if place < 0:
                return None
        place = head.find(b"<", place + 1 if head[place : place + 1] == b"<" else place)
    return None


def _attributes(head: bytes, place: int) -> tuple[dict[bytes, str], int | None]:
    """The attributes of a tag, the first of each name, and where the tag ends; None where the bytes end before it."""
    found: dict[bytes, str] = {}
    while True:
        place = _end(_BEFORE_NAME, head, place)
        name = _NAME.match(head, place)
        if name is None:
            return found, place if place < len(head) else None
        value, stop = _value(head, name.end())
        if stop is None or stop >= len(head):
            return found, None
        found.setdefault(name[0].lower(), value.decode("latin-1").lower())
        place = stop


def _value(head: bytes, place: int) -> tuple[bytes, int | None]:
    equals = _EQUALS.match(head, place)
    if equals is None:
        return b"", place
    start = equals.end()
    quote = head[start : start + 1]
    if quote and quote in b"\"'":
        stop = head.find(quote, start + 1)
        return (head[start + 1 : stop], stop + 1) if stop >= 0 else (b"", None)
    stop = _end(_BARE, head, start)
    return head[start:stop], stop


def _end(pattern: re.Pattern[bytes], head: bytes, place: int) -> int:
    matched = pattern.match(head, place)
    return matched.end() if matched else place


def _declared(attributes: dict[bytes, str]) -> str | None:
    """What a meta tag declares; one that is read as ASCII is not in UTF-16, whatever it says."""
    label = attributes.get(b"charset")
    if label is None and attributes.get(b"http-equiv") == "content-type":
        content = _CHARSET.search(attributes.get(b"content", ""))
        label = next((part for part in content.groups() if part is not None), None) if content else None
    codec = find_codec(label) if label is not None else None
    if codec == USER_DEFINED:
        return "cp1252"
    return "utf-8" if codec and codec.startswith("utf-16") else codec
