"""The blocks of the body from the segments that are labelled so, with the links in them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from newsparse.addresses import resolved
from newsparse.article import Block, BlockKind, Link, Span
from newsparse.document import BLOCKS, Document, Role, Segment

__all__ = ["make_blocks"]

_KINDS: dict[Role | None, BlockKind] = {role: role.value for role in BLOCKS}  # type: ignore[misc]  # the same words
_NOWHERE = ("#", "javascript:")
"""How addresses begin that lead to no other place."""


def make_blocks(document: Document) -> tuple[Block, ...]:
    """The blocks of the body, with their links."""
    address = document.base
    blocks: list[Block] = []
    joined: list[Segment] = []
    new = tuple.__new__  # a named tuple's own way of being made takes five times as long
    for segment in document.segments:
        role = segment.role
        if role not in BLOCKS:
            continue
        if segment.joint is not None and blocks:
            joined.append(segment)
            continue
        if joined:
            blocks[-1] = _joined(blocks[-1], joined, address)
            joined = []
        text: str = segment.text
        where: tuple[Span, ...] = ((segment.start, segment.stop),)
        if segment.parts is not None or segment.runs is not None:
            text, where = _shown(segment)
            if not text:
                continue
        links = () if segment.context is None else tuple(_links(segment, 0, address))
        blocks.append(new(Block, (_KINDS[role], text, segment.level, where, links)))
    if joined:
        blocks[-1] = _joined(blocks[-1], joined, address)
    return tuple(blocks)


def _shown(segment: Segment) -> tuple[str, tuple[Span, ...]]:
    """What of a segment no part covers, and its spans."""
    return segment.remaining(), tuple(
        [span for start, stop in segment.rest() for span in segment.source_spans(start, stop)]
    )


def _joined(block: Block, segments: list[Segment], address: str | None) -> Block:
    """A block and the segments that go on with it."""
    texts, spans, links = [block.text], list(block.spans), list(block.links)
    length = len(block.text)
    for segment in segments:
        text, where = _shown(segment)
        if text:
            joint = segment.joint or ""
            links += _links(segment, length + len(joint), address)
            texts += joint, text
            length += len(joint) + len(text)
            spans += where
    return Block(block.kind, "".join(texts), block.level, tuple(spans), tuple(links))


def _links(segment: Segment, offset: int, address: str | None) -> Iterator[Link]:
    """The links in what is shown of a segment, which begins at ``offset`` in its block."""
    if segment.context is None or not segment.context.anchors:
        return
    places = None if segment.parts is None else _places(segment)
    for start, stop, written in segment.context.links:
        if places is not None:
            start, stop = bisect_left(places, start), bisect_left(places, stop)
        leads = written.strip()
        if start < stop and leads and not leads.lower().startswith(_NOWHERE):
            yield Link(offset + start, offset + stop, resolved(leads, address))


def _places(segment: Segment) -> list[int]:
    """For each character that is shown of a segment with parts, where it stands in its text."""
    places: list[int] = []
    for start, stop in segment.unlabelled(0, len(segment.text)):
        for at in range(start, stop):
            if segment.text[at] != " " or (places and segment.text[places[-1]] != " "):
                places.append(at)
    if places and segment.text[places[-1]] == " ":
        places.pop()
    return places
