"""Finds the headline, what stands above it and the standfirst below it."""

from __future__ import annotations

from newsparse.document import Document, Role, Segment
from newsparse.measures import ends_sentence, unspaced

__all__ = ["label_title"]

TITLE_LIMIT = 250
"""Characters; a longer line is no headline."""


def label_title(document: Document) -> None:
    """Labels the headline, its repetitions, and finds ``title``, ``kicker``, ``section`` and ``standfirst``.

    The headline is, among the lines above the first paragraph that nothing else has claimed: one that is printed
    twice, or stands again at the end of a longer line (a breadcrumb or a kicker glued to it); else the first that
    reads like one; else, if all are short, the last. A text that begins with its first paragraph has none.
    """
    segments = document.segments
    zone = _zone(segments)
    if not zone:
        return
    chosen, rule = _choose(segments, zone)
    if chosen is None:
        return
    title = segments[chosen]
    title.label(Role.TITLE, rule)
    document.state_line("title", chosen, rule)
    for index in zone:
        segment = segments[index]
        if index != chosen and segment.free and segment.text.endswith(title.text):
            segment.label(Role.REPEAT, "title-again")
    _label_above(document, [i for i in zone if i < chosen and segments[i].free])


def _zone(segments: list[Segment]) -> list[int]:
    """The lines that may be the headline: free ones above the first paragraph, and that one if it may be one."""
    zone: list[int] = []
    for index, segment in enumerate(segments):
        if segment.role is not None:
            continue
        if segment.prose:
            if not zone and _may_be_title(segment.text):
                zone.append(index)
                continue
            break
        if len(segment.text) <= TITLE_LIMIT:
            zone.append(index)
    return zone


def _may_be_title(text: str) -> bool:
    """A headline may be a question, an exclamation or a quotation; one that ends in a full stop is taken for text."""
    return len(text) <= TITLE_LIMIT and text[-1] not in ".…。।"


def _choose(segments: list[Segment], zone: list[int]) -> tuple[int | None, str]:
    texts = [segments[i].text for i in zone]
    for index, text in zip(zone, texts, strict=True):
        if _reads_like_title(text) and sum(other.endswith(text) for other in texts) > 1:
            return index, "printed-twice"
    if _stands_apart(segments, zone):
        return zone[0], "line-apart"
    for index, text in zip(zone, texts, strict=True):
        if _reads_like_title(text):
            return index, "first-line"
    if any(segment.prose for segment in segments[zone[-1] + 1 :]):
        return zone[-1], "last-short-line"
    return None, ""


def _stands_apart(segments: list[Segment], zone: list[int]) -> bool:
    """Whether the first line has a paragraph of its own in a text whose next paragraph has several lines."""
    first = zone[0]
    return first + 2 < len(segments) and segments[first + 1].after_blank and not segments[first + 2].after_blank


def _reads_like_title(text: str) -> bool:
    """Four words or more, or as much in a script without blanks, and no label."""
    if text[-1] in ":：":
        return False
    return len(text.split()) >= 4 or len(text) >= (8 if unspaced(text) else 30)


def _label_above(document: Document, above: list[int]) -> None:
    """Short lines above the headline: the section, or the kicker right above it."""
    segments = document.segments
    for index in above:
        segments[index].label(Role.NAVIGATION, "above-title")
    if not above:
        return
    last = segments[above[-1]]
    words = len(last.text.split())
    if words <= 3 and last.text[-1] not in ':："”»“':
        last.label(Role.SECTION, "line-above-title")
        document.state_line("section", above[-1], "line-above-title")
    elif words <= 12 and not ends_sentence(last.text):
        last.label(Role.KICKER, "line-above-title")
        document.state(
            "kicker", last.text.rstrip(":： "), above[-1], 0, len(last.text.rstrip(":： ")), "line-above-title"
        )
