"""The tests' own rendering of spans, written apart from the library so that one can find the other's errors."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable

import newsparse
from newsparse import Trace
from newsparse.document import Run, Segment

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
    """Equal but for blanks: where lines of a script without blanks are joined there is none.

    Letters with their marks apart are read as one, so both are compared as one.
    """
    return unicodedata.normalize("NFC", "".join(one.split())) == unicodedata.normalize("NFC", "".join(other.split()))


def _printed(item: object) -> str:
    """An item as its spans show it: of a picture the caption and then the credit."""
    if isinstance(item, newsparse.Image):
        return " ".join(filter(None, (item.caption, item.credit)))
    return str(item)


def check_account(trace: Trace) -> None:
    """The ledger is a partition, and says of blocks and removals what the Article says."""
    at = 0
    for entry in trace.ledger:
        assert entry.start == at < entry.stop, f"gap or overlap at {at}: {entry}"
        at = entry.stop
    assert at == len(trace.source)
    removed = {(removal.start, removal.stop) for removal in trace.article.removed}
    assert {(entry.start, entry.stop) for entry in trace.ledger if entry.removed} == removed
    in_blocks = {span for block in trace.article.blocks for span in block.spans}
    assert {(entry.start, entry.stop) for entry in trace.ledger if entry.in_body} == in_blocks


def check_promises(trace: Trace) -> None:
    """The ledger is a partition, and every string of the Article is what its spans say."""
    check_account(trace)
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
        shown = rendered(trace.source, [(removal.start, removal.stop)])
        assert unicodedata.normalize("NFC", removal.text) == unicodedata.normalize("NFC", shown), removal


_NUMBER = re.compile(r"&#(?:[xX]0*([0-9a-fA-F]+)|0*([0-9]+));?")


def decoded(text: str) -> str:
    """The text with its references replaced, by the standard library but for numbers that it refuses or drops."""

    def number(found: re.Match[str]) -> str:
        digits, base = (found[1], 16) if found[1] else (found[2], 10)
        code = int(digits, base) if len(digits) < 9 else 0
        if 0x80 <= code < 0xA0:
            return html.unescape(f"&#{code};")
        return "\ufffd" if code == 0 or code > 0x10FFFF or 0xD800 <= code < 0xE000 else chr(code)

    pieces: list[str] = []
    at = 0
    for found in _NUMBER.finditer(text):
        pieces += html.unescape(text[at : found.start()]), number(found)
        at = found.end()
    return "".join([*pieces, html.unescape(text[at:])])


def check_runs(source: str, segment: Segment) -> None:
    """Every run says what stands in its stretch of the source, and no run says what another one does."""
    runs = segment.runs or (Run(0, len(segment.text), segment.start, segment.stop),)
    assert runs[0].text_start == 0
    assert runs[-1].text_stop == len(segment.text)
    assert (segment.start, segment.stop) == (runs[0].start, runs[-1].stop)
    last = None
    for run in runs:
        assert run.start < run.stop
        assert last is None or (last.text_stop == run.text_start and last.stop <= run.start), (last, run)
        last = run
        shown, piece = segment.text[run.text_start : run.text_stop], source[run.start : run.stop]
        if len(shown) == len(piece):
            assert shown == "".join(" " if c.isspace() else "\ufffd" if "\ud800" <= c <= "\udfff" else c for c in piece)
        else:
            seen = "".join(c for c in decoded(piece) if not _is_dropped(c))
            assert shown == (" " if seen.isspace() else seen), (shown, piece)


def rendered_page(source: str, spans: Iterable[tuple[int, int]]) -> str:
    """What a reader sees of some spans of a page, blanks left out: references decoded, nothing unseen."""
    text = "".join(decoded(source[start:stop]) for start, stop in spans)
    seen = ("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text if not _is_dropped(c))
    return "".join("".join(seen).split())


def check_page_promises(trace: Trace) -> None:
    """As :func:`check_promises`, for HTML; a body that stands in the data of a page is escaped there, perhaps twice."""
    check_account(trace)
    article = trace.article
    if "body-from-data" in {note.code for note in article.notes}:
        return
    for block in article.blocks:
        assert unspaced_equal(block.text, rendered_page(trace.source, block.spans)), block
    for name, evidence in article.evidence.items():
        value = getattr(article, name)
        if evidence.items:
            assert len(evidence.items) == len(value)
        elif isinstance(value, str) and not evidence.derived:
            assert unspaced_equal(value, rendered_page(trace.source, evidence.spans)), name
    for removal in article.removed:
        assert unspaced_equal(removal.text, rendered_page(trace.source, [(removal.start, removal.stop)])), removal
