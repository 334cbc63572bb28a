"""Finds whom the text names as its source."""

from __future__ import annotations

import re

from newsparse.document import Document, Role
from newsparse.measures import ends_sentence
from newsparse.patterns import pattern

__all__ = ["find_source"]

NAME_LIMIT = 60
"""Characters; a longer line after "Source" is not a name."""

NAME_WORDS = 5
"""Words; likewise."""

_ADDRESS = pattern(r"https?://[^\s<>\"'()]+")


def find_source(document: Document) -> None:
    """Finds ``source_name`` and ``source_url`` in what carries a source, or on the line after the word alone."""
    if "source_name" in document.findings:
        return  # a header states it
    rules, segments = document.options.rules, document.segments
    for index in reversed(document.carriers):
        segment = segments[index]
        if rules.carries(segment.rule) != "source":
            continue
        part = next((p for p in segment.parts or () if p.role is Role.SOURCE), None)
        if part is not None:
            _state(document, index, part.start, part.stop, part.rule)
            return
        following = segments[index + 1] if index + 1 < len(segments) else None
        if following is not None and following.free and _may_be_name(following.text):
            following.label(Role.SOURCE, segment.rule)
            _state(document, index + 1, 0, len(following.text), segment.rule)
            return


def _may_be_name(text: str) -> bool:
    return (
        len(text) <= NAME_LIMIT
        and text.count(" ") < NAME_WORDS
        and (not ends_sentence(text) or bool(_ADDRESS.search(text)))
    )


def _state(document: Document, index: int, start: int, stop: int, rule: str) -> None:
    text = document.segments[index].text
    address = _ADDRESS.search(text, start, stop)
    if address:
        document.state("source_url", address[0], index, *address.span(), rule)
        stop = address.start()
    name = re.split(r"\s/\s|\s\|\s", text[start:stop])[0].rstrip(" ,;:(–—-")
    if name:
        document.state("source_name", name, index, start, start + len(name), rule)
