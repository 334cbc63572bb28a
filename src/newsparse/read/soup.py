"""From a tree that the caller already has to a source: BeautifulSoup objects, written out again without recursion."""

from __future__ import annotations

import sys
from typing import Any

__all__ = ["is_soup", "write_soup"]

_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_RAW = frozenset("script style xmp iframe noembed noframes plaintext".split())
_WRITTEN = {
    "Comment": "<!--{}-->",
    "CData": "<![CDATA[{}]]>",
    "Doctype": "<!DOCTYPE {}>",
    "Declaration": "<!{}>",
    "ProcessingInstruction": "<?{}>",
    "XMLProcessingInstruction": "<?{}?>",
}
"""Strings that are no text, by the names of their classes."""


def is_soup(raw: object) -> bool:
    """Whether an object is a BeautifulSoup or a Tag. Who holds one has loaded the library; it is not loaded for that.

    >>> is_soup("<p>")
    False
    """
    library = sys.modules.get("bs4")
    return library is not None and isinstance(raw, library.Tag)


def write_soup(tree: Any) -> str:
    """The tree as HTML: a source of its own, to which all spans refer.

    >>> from bs4 import BeautifulSoup
    >>> write_soup(BeautifulSoup("<p class='a b'>Port &amp; quay<br>opens", "html.parser"))
    '<p class="a b">Port &amp; quay<br>opens</p>'
    """
    pieces: list[str] = []
    waiting: list[Any] = [tree]
    while waiting:
        node = waiting.pop()
        if type(node) is str:
            pieces.append(node)
        elif hasattr(node, "contents"):
            end = "" if node.name in _VOID or node.name == "[document]" else f"</{node.name}>"
            if node.name != "[document]":
                pieces.append(f"<{node.name}{_attributes(node.attrs)}>")
            waiting.append(end)
            waiting.extend(reversed(node.contents))
        else:
            pieces.append(_string(node))
    return "".join(pieces)


def _attributes(attributes: dict[str, Any]) -> str:
    written = []
    for name, value in attributes.items():
        text = " ".join(value) if isinstance(value, list) else "" if value is None else str(value)
        written.append(' {}="{}"'.format(name, text.replace("&", "&amp;").replace('"', "&quot;")))
    return "".join(written)


def _string(node: Any) -> str:
    form = _WRITTEN.get(type(node).__name__)
    if form is not None:
        return form.format(str(node))
    if node.parent is not None and node.parent.name in _RAW:
        return str(node)
    return str(node).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
