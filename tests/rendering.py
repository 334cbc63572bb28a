"""The tests' own rendering of spans, written apart from the library so that one can find the other's errors."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

import newsparse
from newsparse import Trace

_DROPPED = {"\u00ad", "\u200b", "\ufeff", "\u2060", "\u180e", "\u061c"}
_JOINERS = {"\u200c", "\u200d"}


def _is_dropped(character: str) -> bool:
    if character in _DROPPED:
        return True
    if character in _JOINERS:
        return False
    return (
        not character.isspace()
        and unicodedata.category(character) in ("Cc", "Cf")
        and character not in "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
    )


def rendered(source: str, spans: Iterable[tuple[int, int]]) -> str:
    """What a reader sees of some spans: what lies in one line joins as it is, lines join by a blank."""
    pieces: list[str] = []
    last = None
    for start, stop in spans:
        if last is not None and len(source[last:start].splitlines()) > 1:
            pieces.append(" ")
        pieces.append(source[start:stop])
        last = stop
    text = "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in "".join(pieces) if not _is_dropped(c))
    return " ".join(text.split())


def unspaced_equal(one: str, other: str) -> bool:
    """Equal but for blanks: where lines of a script without blanks are joined there is none."""
    return "".join(one.split()) == "".join(other.split())


def _printed(item: object) -> str:
    """An item as its spans show it: of a picture the caption and then the credit."""
    if isinstance(item, newsparse.Image):
        return " ".join(filter(None, (item.caption, item.credit)))
    return str(item)


def check_promises(trace: Trace) -> None:
    """The ledger is a partition, and every string of the Article is what its spans say."""
    at = 0
    for entry in trace.ledger:
        assert entry.start == at < entry.stop, f"gap or overlap at {at}: {entry}"
        at = entry.stop
    assert at == len(trace.source)
    article = trace.article
    for block in article.blocks:
        assert unspaced_equal(block.text, rendered(trace.source, block.spans)), block
    for name, evidence in article.evidence.items():
        value = getattr(article, name)
        if evidence.items:
            assert len(evidence.items) == len(value)
            for item, spans in zip(value, evidence.items, strict=True):
                assert unspaced_equal(_printed(item), rendered(trace.source, spans.spans)), name
        elif isinstance(value, str) and not evidence.derived:
            assert unspaced_equal(value, rendered(trace.source, evidence.spans)), name
    for removal in article.removed:
        assert removal.text == rendered(trace.source, [(removal.start, removal.stop)])
    covered = {(e.start, e.stop) for e in trace.ledger if e.removed}
    assert covered == {(r.start, r.stop) for r in article.removed}
    in_blocks = {s for block in article.blocks for s in block.spans}
    assert {(e.start, e.stop) for e in trace.ledger if e.in_body} == in_blocks
