"""Tells the blocks of the body that are no paragraphs: crossheads, list items, quotations with their speaker."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.document import Document, Role, Segment
from newsparse.measures import unspaced
from newsparse.names import is_person
from newsparse.patterns import pattern

__all__ = ["label_kinds"]

HEADING_LIMIT = 110
"""Characters; a longer line is no crosshead."""

UNSPACED_LIMIT = 40
"""Characters; likewise in scripts without blanks between words."""

ITEM_LIMIT = 60
"""Characters; lines of a list without marks are shorter, which no wrapped text is."""

ITEM_WORDS = 6
"""Words; likewise where nothing introduces the list."""

WRAP_LIMIT = 120
"""Characters; a longer line was not wrapped, so the line beside it is no part of its paragraph."""

LEAST_ITEMS = 3
"""Lines, before lines without marks are a list."""

_BULLET = pattern(r"[•▪‣●◦■▶►✓✔]\s?\S|[·*]\s\S")
_NUMBERED = pattern(r"\(?(?P<number>[0-9]{1,2})[.)]\s\S")
_DASHED = pattern(r"[-–—]\s\S")
_SPEAKER = pattern(r"[-–—]\s?[^\W\d_a-z][^.!?]{2,80}")
_BULLETS, _COUNTS, _DASHES = frozenset("•▪‣●◦■▶►✓✔·*"), frozenset("0123456789("), frozenset("-–—")
_QUOTES = {"“": "”", '"': '"', "„": "“”", "«": "»", "»": "«", "‘": "’", "”": "”"}
"""What a quotation begins with, and what it may end with."""

_NO_HEADING_END = frozenset(".,;:…-–—،；：。、")


def label_kinds(document: Document) -> None:
    """Labels headings, list items and quotations where they are certain; all else of the body is paragraphs."""
    if not document.prose:
        return
    segments = document.segments
    free = [s for s in segments if s.role is None]
    if not "".join([s.text[0] for s in free]).isalpha():
        _label_marked(free)
    if any(segments[i].role is None for i in document.short):
        for run in _short_runs(free):
            _label_run(free, run)


def _label_marked(free: list[Segment]) -> None:
    """Lines with a bullet, runs of numbered or dashed lines, and quotations above the name of the speaker."""
    numbers: list[tuple[Segment, int]] = []
    dashed: list[Segment] = []
    for index, segment in enumerate(free):
        text = segment.text
        first = text[0]
        if first.isalpha():
            if numbers or dashed:
                numbers, dashed = [], []
        elif first in _BULLETS and _BULLET.match(text):
            segment.label(Role.LIST_ITEM, "bullet")
        elif first in _COUNTS and (found := _NUMBERED.match(text)):
            number = int(found["number"])
            numbers = (
                [*numbers[-1:], (segment, number)] if numbers and numbers[-1][1] + 1 == number else [(segment, number)]
            )
            if len(numbers) > 1:
                for item, _ in numbers[-2:]:
                    item.label(Role.LIST_ITEM, "numbered")
        elif first in _DASHES and not segment.prose and _DASHED.match(text):
            dashed.append(segment)
            if len(dashed) > 1:
                for item in dashed[-2:]:
                    item.label(Role.LIST_ITEM, "dashed")
        else:
            if _is_quoted(text) and index + 1 < len(free) and _is_speaker(free[index + 1]):
                segment.label(Role.QUOTE, "above-speaker")
                free[index + 1].label(Role.QUOTE, "speaker")
            numbers, dashed = [], []


def _is_quoted(text: str) -> bool:
    """Whether the line is one quotation from end to end."""
    first = text[0]
    if first not in _QUOTES:
        return False
    last = text.rstrip(".")[-1:]
    return last in _QUOTES[first] and text.count(last) == (2 if first == last else 1)


def _is_speaker(segment: Segment) -> bool:
    return segment.role is None and len(segment.text) <= 90 and _SPEAKER.fullmatch(segment.text) is not None


def _short_runs(free: list[Segment]) -> Iterator[range]:
    """Runs of lines that are no running text, below a line that is."""
    short = [i for i, s in enumerate(free) if not s.prose and s.role is None and s.parts is None]
    start = 0
    for place, index in enumerate(short, 1):
        if place == len(short) or short[place] != index + 1:
            yield range(short[start], index + 1)
            start = place


def _label_run(free: list[Segment], run: range) -> None:
    """One line between two paragraphs is a crosshead, several may be a list; the last of them may head what follows."""
    before = free[run.start - 1] if run.start else None
    after = free[run.stop] if run.stop < len(free) else None
    if before is None or before.role not in (None, Role.LIST_ITEM):
        return
    introduced = before.text.endswith((":", "："))
    if len(run) == 1:
        line = free[run.start]
        if after is not None and after.role is None and not introduced and _is_heading(before, line, after):
            line.label(Role.HEADING, "between-paragraphs")
        return
    items = [free[i] for i in run]
    if items[0].text.endswith((":", "：")):
        introduced, items = True, items[1:]
    if len(items) < LEAST_ITEMS or any(len(s.text) > ITEM_LIMIT for s in items):
        return
    brief = all(s.text.count(" ") < ITEM_WORDS and s.text[-1] not in _NO_HEADING_END for s in items)
    if introduced or (brief and after is not None):
        for segment in _without_headings(items, after):
            segment.label(Role.LIST_ITEM, "lines-of-a-list")


def _without_headings(items: list[Segment], after: Segment | None) -> list[Segment]:
    """The items without a line that heads them, as no other begins with a capital, and one that heads the next list."""
    first = items[0].text[0]
    if first.isupper() and not any(item.text[0].isupper() for item in items[1:-1]):
        items[0].label(Role.HEADING, "above-list")
        items = items[1:]
    if after is not None and after.role is Role.LIST_ITEM and items[-1].text[0].isalpha():
        items[-1].label(Role.HEADING, "above-list")
        items = items[:-1]
    return items


def _is_heading(before: Segment, line: Segment, after: Segment) -> bool:
    """Whether a line stands apart from the paragraphs around it and is no sentence, no speech and no signature."""
    text = line.text
    if len(text) > HEADING_LIMIT or text[-1] in _NO_HEADING_END or not (text[0].isalnum() or text[0] in '"“„«‘¿¡「『'):
        return False
    if (
        text[0].islower()
        or (text[0].isdecimal() and text.replace(" ", "").isdecimal())
        or is_person(text.partition(",")[0])
    ):
        return False
    if _is_quoted(text) or (len(text) > UNSPACED_LIMIT and unspaced(text)):
        return False
    apart = line.after_blank and after.after_blank
    return apart or max(len(before.text), len(after.text)) > WRAP_LIMIT or unspaced(text)
