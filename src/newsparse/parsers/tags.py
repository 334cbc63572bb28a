"""Puts the tags in order: each once, and those joined that a list of single words had torn apart."""

from __future__ import annotations

from itertools import pairwise

from newsparse.article import Span
from newsparse.document import BLOCKS, Document, Finding, Role

__all__ = ["settle_tags"]

LONGEST_LIST = 100
"""Tags; in a longer list none are joined, so that the cost stays in proportion to the text."""

LONGEST_JOIN = 4
"""Words; the keyword lists that auto-blogs split into words hold names no longer than that."""


def settle_tags(document: Document) -> None:
    """Settles ``tags`` once the title and the body are known.

    Tags that stand side by side are joined where each begins with a capital and the text holds every one of them
    only as part of the whole: "Buenos", "Aires". A note says so.
    """
    finding = document.findings.get("tags")
    if finding is None:
        return
    assert isinstance(finding.value, tuple)
    listed: list[tuple[str, tuple[Span, ...]]] = list(zip(finding.value, finding.items, strict=True))
    joined = False
    if len(listed) <= LONGEST_LIST and any(a[:1].isupper() and b[:1].isupper() for a, b in pairwise(finding.value)):
        text = _text(document)
        settled: list[tuple[str, tuple[Span, ...]]] = []
        at = 0
        while at < len(listed):
            size = _joinable(text, [name for name, _ in listed[at : at + LONGEST_JOIN]])
            parts = listed[at : at + size]
            name = " ".join(part for part, _ in parts)
            spans = tuple(span for _, found in parts for span in found)
            if size > 1:
                joined = True
                document.note("joined-tag", name, (spans[0][0], spans[-1][1]))
            settled.append((name, spans))
            at += size
        listed = settled
    once: dict[str, tuple[str, tuple[Span, ...]]] = {}
    for name, spans in listed:
        once.setdefault(name.casefold(), (name, spans))
    names = tuple(name for name, _ in once.values())
    items = tuple(spans for _, spans in once.values())
    document.findings["tags"] = Finding(
        names, tuple(s for item in items for s in item), finding.rule, derived=joined, items=items
    )


def _joinable(text: str, names: list[str]) -> int:
    """How many of the first names are one."""
    for size in range(len(names), 1, -1):
        parts = names[:size]
        if not all(part[:1].isupper() for part in parts):
            continue
        whole = _count(text, " ".join(parts))
        if whole and all(_count(text, part) == whole for part in parts):
            return size
    return 1


def _count(text: str, name: str) -> int:
    """How often a name stands in the text as whole words."""
    count, at = 0, text.find(name)
    while at >= 0:
        after = text[at + len(name) : at + len(name) + 1]
        if not (after.isalnum() or (at and text[at - 1].isalnum())):
            count += 1
        at = text.find(name, at + 1)
    return count


def _text(document: Document) -> str:
    return "\n".join([s.remaining() for s in document.segments if s.role in BLOCKS or s.role is Role.TITLE])
