"""Reads the tag list that WordPress auto-posting plugins leave behind: ". (tagsToTranslate) port (t) crew"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.document import Document, Finding, Label, Role, Segment
from newsparse.measures import ends_sentence, is_prose
from newsparse.patterns import pattern
from newsparse.rules.artifacts import CLOSE, OPEN, OPENERS

__all__ = ["read_translator_tail"]

TAG_LIMIT = 100
"""Characters; a longer stretch between separators is text, not a tag."""

SEPARATOR_LIMIT = 10_000
"""Separators; a longer list is no list of tags, and none of it is read."""

_SEPARATOR = pattern(rf"{OPEN}t{CLOSE}", re.IGNORECASE)
_DOT = pattern(r"(?:^|(?<=\s))[.。](?=\s*$)")
_AROUND = " .,;。、，"
"""What may stand around a tag without being of it."""


class _Stretch:
    """The part of a line that belongs to the list, and the separators in it."""

    def __init__(self, segment: Segment, start: int = 0) -> None:
        self.segment = segment
        self.start = start
        self.separators = [match.span() for match in _SEPARATOR.finditer(segment.text, start)]

    @property
    def opens(self) -> bool:
        """Whether it begins with a separator."""
        return bool(self.separators) and not self.segment.text[self.start : self.separators[0][0]].strip(_AROUND)

    @property
    def closes(self) -> bool:
        """Whether it ends with a separator, or holds nothing yet."""
        last = self.separators[-1][1] if self.separators else self.start
        return not self.segment.text[last:].strip(_AROUND)

    @property
    def fields(self) -> Iterator[tuple[int, int]]:
        """The stretches between the separators, in order, one more than there are separators."""
        at = self.start
        for start, stop in self.separators:
            yield at, start
            at = stop
        yield at, len(self.segment.text)


def read_translator_tail(document: Document) -> None:
    """Labels the marker's own full stop, the separators and the tags, and finds ``tags``.

    The list runs from the last marker over the lines that hold a separator or touch one that does; what follows earlier
    markers in their lines is the list of another article. Where the marker was lost, the last line with two separators
    or more is the list, or a last line that begins with one.
    """
    found = _after_marker(document) or _without_marker(document)
    if found is None:
        return
    rule, stretches = found
    if sum(len(stretch.separators) for stretch in stretches) > SEPARATOR_LIMIT:
        for stretch in stretches:
            stretch.segment.label(Role.TRANSLATOR, "tag-list-too-long")
        document.note("too-many-tags", f"more than {SEPARATOR_LIMIT} tag separators; none was read")
        return
    tags: list[list[tuple[Segment, int, int]]] = [[]]
    for stretch in stretches:
        for (start, stop), separator in zip(stretch.fields, (*stretch.separators, None), strict=True):
            tags[-1] += _pieces(stretch.segment, start, stop)
            if separator is not None:
                stretch.segment.label_part(*separator, Role.TRANSLATOR, "tag-separator")
                tags.append([])
    tags = [pieces for pieces in tags if pieces]
    for pieces in tags:
        for segment, start, stop in pieces:
            segment.label_part(start, stop, Role.TAG, rule)
    for stretch in stretches:
        _label_rest(stretch)
    if tags:
        names = tuple(" ".join(segment.text[start:stop] for segment, start, stop in pieces) for pieces in tags)
        items = tuple(
            tuple(span for s, start, stop in pieces for span in s.source_spans(start, stop)) for pieces in tags
        )
        document.findings["tags"] = Finding(names, tuple(span for item in items for span in item), rule, items=items)


def _pieces(segment: Segment, start: int, stop: int) -> Iterator[tuple[Segment, int, int]]:
    """What of a stretch is the tag: without blanks and stops around it, and without what is labelled already."""
    for first, last in segment.unlabelled(start, stop):
        text = segment.text[first:last]
        bare = text.strip(_AROUND)
        if bare:
            first += len(text) - len(text.lstrip(_AROUND))
            yield segment, first, first + len(bare)


def _label_rest(stretch: _Stretch, rule: str = "tag-list") -> None:
    """What of the list is in no tag: stops and commas."""
    segment = stretch.segment
    if stretch.start == 0:
        segment.label(Role.TRANSLATOR, rule)
        return
    for first, last in list(segment.unlabelled(stretch.start, len(segment.text))):
        if not segment.text[first:last].isspace():
            segment.label_part(first, last, Role.TRANSLATOR, rule)


def _after_marker(document: Document) -> tuple[str, list[_Stretch]] | None:
    rules, segments = document.options.rules, document.segments
    found = None
    for index in reversed(document.carriers):
        for part in reversed(segments[index].parts or ()):
            if rules.carries(part.rule) == "tags":
                if found is None:
                    _label_dot(segments, index, part.start)
                    found = part.rule, _run_on(segments, index, part.stop)
                elif segments[index].role is None:
                    _label_other_list(segments[index], part)
                break
    return found


def _label_other_list(segment: Segment, marker: Label) -> None:
    """The list of another article, in the line of its marker."""
    stretch = _Stretch(segment, marker.stop)
    if not segment.text[: marker.start].strip(_AROUND):
        stretch.start = 0
        if segment.parts == [marker]:
            segment.parts = None  # the whole line is one list
    if stretch.separators:
        _label_rest(stretch, "other-tag-list")


def _label_dot(segments: list[Segment], index: int, at: int) -> None:
    """The plug-in writes a full stop of its own before the marker: one that stands alone, or after a blank."""
    segment = segments[index]
    before = segment.text[:at]
    if dot := _DOT.search(before):
        segment.label_part(*dot.span(), Role.TRANSLATOR, "tag-marker-dot")
    elif not before.strip() and index and segments[index - 1].text in (".", "。") and segments[index - 1].free:
        segments[index - 1].label(Role.TRANSLATOR, "tag-marker-dot")


def _run_on(segments: list[Segment], index: int, start: int) -> list[_Stretch]:
    """The list from its first line on."""
    stretches = [_Stretch(segments[index], start)]
    for following in range(index + 1, len(segments)):
        segment, before = segments[following], stretches[-1]
        if segment.role is not None:
            break
        stretch = _Stretch(segment)
        if stretch.separators:
            if segment.after_blank and segment.prose:
                break
        elif segment.prose or not (before.closes or _goes_on(segments, following)):
            break
        stretches.append(stretch)
    return stretches


def _goes_on(segments: list[Segment], index: int) -> bool:
    """Whether a line without a separator is the middle or the end of a tag that was wrapped."""
    following = segments[index + 1] if index + 1 < len(segments) else None
    if following is not None and following.role is None and _Stretch(following).opens:
        return True
    segment, before = segments[index], segments[index - 1]
    return not segment.after_blank and 40 < len(before.text) <= 120 and len(segment.text) < len(before.text)


def _without_marker(document: Document) -> tuple[str, list[_Stretch]] | None:
    """The list at the end of the text, from its last line that holds a separator up to its first."""
    segments = document.segments
    if not any(opener in document.seen for opener in OPENERS):
        return None
    last = len(segments) - 1
    while last >= 0 and (segments[last].role is not None or not _holds_bracket(segments[last])):
        if segments[last].role is None and segments[last].prose:
            return None
        last -= 1
    stretches: list[_Stretch] = []
    for index in range(last, -1, -1):
        segment = segments[index]
        stretch = _Stretch(segment) if segment.role is None and _holds_bracket(segment) else None
        if stretch is None or not stretch.separators:
            break
        head = segment.text[: stretch.separators[0][0]].strip()
        if (ends_sentence(head) and head.strip(_AROUND)) or is_prose(head):
            stretch.start = stretch.separators[0][0]
        if any(stop - start > TAG_LIMIT for start, stop in stretch.fields):
            break
        stretches.insert(0, stretch)
        if stretch.start:
            break
    if sum(len(stretch.separators) for stretch in stretches) < 2 and not (stretches and stretches[0].opens):
        return None
    if len(stretches) == 1 and stretches[0].opens and len(stretches[0].separators) == 1 and stretches[0].start:
        return None
    return "tag-separators", [*stretches, *_run_on(segments, last, len(segments[last].text))[1:]]


def _holds_bracket(segment: Segment) -> bool:
    return any(opener in segment.text for opener in OPENERS)
