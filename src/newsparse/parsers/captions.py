"""Finds the captions of pictures, which nothing but their credits betray."""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter
from typing import NamedTuple

from newsparse.article import Image, Span
from newsparse.credits import PictureCredit, is_wired, read_picture_credit
from newsparse.document import Document, Finding, Role, Segment
from newsparse.measures import FIRST_UNSPACED, ends_sentence
from newsparse.names import agency_in
from newsparse.patterns import pattern
from newsparse.rules.captions import CAPTION, COUNTED, EASTERN_HEADS

__all__ = ["find_captions"]

CAPTION_LIMIT = 450
"""Characters; a longer line is text."""

ABOVE_LIMIT = 300
"""Characters; a longer line above a line of credit is text."""

LAST_LETTERS = 60
"""Characters; in these a caption that ends in a full stop shows one of the signs of a credit."""

HEAD_PROSE = 10
"""Running lines among which the first paragraph is; all that stand above it may be captions."""

_STOPS = frozenset('.!?…。"”»')
_COUNTER = pattern(
    r"\(?[0-9]{1,3}\s(?:of|von|de|sur|di|av|af|van|z|из)\s[0-9]{1,3}\)?|[0-9]{1,3}\s/\s[0-9]{1,3}"
    rf"|[0-9]{{1,3}}\s(?i:{COUNTED})(?:\s[-–|•]\s.{{2,40}})?"
)
_LABEL = pattern(rf"(?i:{CAPTION})\s?[,:，：،]\s*")
_EASTERN_HEAD = pattern(EASTERN_HEADS)
_PICTURED = pattern(r"(?i:photo|foto|image|bild|фото|getty|istock|shutterstock|nuotr|©|ภาพ|[图圖摄攝]|写真|사진)")
_HEAD = frozenset({Role.LABEL, Role.BYLINE, Role.DATE, Role.SHARE})


_RULES = frozenset({"caption", "beside-credit", "caption-label"})


class _Picture(NamedTuple):
    """A picture, and the spans of its caption and of its credit."""

    line: int
    image: Image
    caption: list[Span]
    credit: list[Span]


def find_captions(document: Document) -> None:
    """Finds ``images``: the captions that end in a credit, and lines of credit with the caption beside them.

    A caption is a sentence like any other; what gives it away is whom the picture is credited to, on the same line or
    on the next. A line of credit alone takes the line above it only where that is no paragraph: see :func:`_beside`.
    """
    segments = document.segments
    last = document.prose[-1] if document.prose else -1
    _label_counters(document)
    pictures = list(_labelled(document))
    for index in _candidates(document):
        segment = segments[index]
        credit = _credit(segment.text, index < last and not _ends_text(segments, index)) if segment.free else None
        if credit is not None:
            pictures.append(_read(document, index, credit))
    if not pictures:
        return
    pictures.sort(key=_LINE)
    _state(document, [(picture.image, tuple(picture.caption + picture.credit)) for picture in pictures])
    document.prose = [i for i in document.prose if segments[i].rule not in _RULES]


_LINE = attrgetter("line")


def _labelled(document: Document) -> Iterator[_Picture]:
    """Captions that a label introduces, on its line or above them, with the line of credit above that."""
    segments = document.segments
    for index in document.beginnings["caption"]:
        segment = segments[index]
        label = _LABEL.match(segment.text) if segment.free and len(segment.text) <= CAPTION_LIMIT else None
        if label is None:
            yield from _marked(document, index)
            continue
        if label.end() < len(segment.text):
            caption, spans = _part(segment, label.end(), len(segment.text), Role.CAPTION)
        else:
            below = segments[index + 1] if index + 1 < len(segments) else None
            if below is None or not below.free or len(below.text) > CAPTION_LIMIT:
                continue
            caption, spans = below.text, below.source_spans(0, len(below.text))
            below.label(Role.CAPTION, "caption-label")
        segment.label(Role.LABEL, "caption-label")
        whom, where = _credit_above(segments[index - 1]) if index else (None, [])
        yield _Picture(index, Image(None, caption, whom), spans, where)


def _marked(document: Document, index: int) -> Iterator[_Picture]:
    """A caption of Chinese, Japanese and Korean pages that a mark begins; several in a row are a list."""
    segments = document.segments
    segment = segments[index]
    head = _EASTERN_HEAD.match(segment.text) if segment.free and len(segment.text) <= ABOVE_LIMIT else None
    if head is None or any(
        s.text[0] == segment.text[0] for s in (*segments[index - 1 : index], *segments[index + 1 : index + 2])
    ):
        return
    start, text = head.end("mark") if head["mark"] else 0, segment.text
    if segment.text.count(text[0]) > 1 or len(text) < start + 2:
        return
    credit = read_picture_credit(text)
    stop = credit.caption_stop if credit else len(text)
    caption, spans = _part(segment, start, stop, Role.CAPTION)
    whom, where = _part(segment, credit.start, credit.stop, Role.CREDIT) if credit else (None, [])
    segment.label(Role.LABEL, "caption-label")
    yield _Picture(index, Image(None, caption, whom), spans, where)


def _credit_above(segment: Segment) -> tuple[str | None, list[Span]]:
    """The credit in a line of nothing else."""
    credit = read_picture_credit(segment.text) if segment.free and len(segment.text) <= CAPTION_LIMIT else None
    if credit is None or credit.caption_start < credit.caption_stop:
        return None, []
    found = _part(segment, credit.start, credit.stop, Role.CREDIT)
    segment.label(Role.LABEL, "caption")
    return found


def _label_counters(document: Document) -> None:
    """A gallery's count of its pictures: "3 of 12", "12 photos"."""
    for index in document.beginnings["number"]:
        segment = document.segments[index]
        if segment.free and len(segment.text) <= CAPTION_LIMIT and _COUNTER.fullmatch(segment.text):
            segment.label(Role.COUNTER, "gallery-counter")


def _state(document: Document, found: list[tuple[Image, tuple[Span, ...]]]) -> None:
    """Enters the pictures, on a page among those that its elements tell."""
    known = document.findings.get("images")
    if known is not None:
        images: tuple[Image, ...] = known.value  # type: ignore[assignment]  # what figures stated
        found = sorted([*zip(images, known.items, strict=True), *found], key=lambda one: one[1][0])
    items = tuple([spans for _, spans in found])
    document.findings["images"] = Finding(
        tuple([image for image, _ in found]),
        tuple([span for item in items for span in item]),
        "credit" if known is None else known.rule,
        derived=known is not None,
        items=items,
    )


def _candidates(document: Document) -> list[int]:
    """The lines that end in no full stop, and those that begin or go on as only captions do."""
    segments = document.segments
    found = [i for i in document.short if segments[i].role is None and 1 < len(segments[i].text) <= CAPTION_LIMIT]
    seen = document.seen
    signs = [sign for sign in ":/|©：" if sign in seen]
    wired = is_wired(seen)
    filed = frozenset(document.beginnings["file"])
    shown: list[int] = []
    for index in document.prose:
        text = segments[index].text
        if len(text) > CAPTION_LIMIT:
            continue
        end = text[-LAST_LETTERS:]
        if end[-1] not in _STOPS or (wired and is_wired(text)) or index in filed:
            shown.append(index)
            continue
        for sign in signs:
            if sign in end:
                shown.append(index)
                break
    return sorted(found + shown) if shown else found


def _credit(text: str, above_text: bool) -> PictureCredit | None:
    """The credit in a line; an agency or initials alone are one between paragraphs only, and sign off below them."""
    if len(text) <= 30 and text[0] not in "([（" and agency_in(text):
        return PictureCredit(0, 0, 0, len(text)) if above_text else None
    credit = read_picture_credit(text)
    if credit is None or above_text:
        return credit
    if credit.caption_stop > credit.caption_start:
        return None if _is_signed(text, credit) else credit
    return credit if _PICTURED.search(text) else None


def _ends_text(segments: list[Segment], index: int) -> bool:
    """Whether right below a line stands what is only below articles, though sentences of the page's own follow it."""
    if index + 1 == len(segments):
        return True
    below = segments[index + 1]
    return below.role is Role.COPYRIGHT or below.rule in ("tag-label", "hashtags")


def _is_signed(text: str, credit: PictureCredit) -> bool:
    """Whether a sentence is the last paragraph, signed by an agency or by initials: "... in the autumn. (al/dpa)"."""
    caption, names = text[credit.caption_start : credit.caption_stop], text[credit.start : credit.stop]
    bare = "©" in names and text[credit.start - 1] not in "([（"
    return (
        ends_sentence(caption)
        and not bare
        and all(agency_in(name) or name.islower() for name in names.lstrip("© ").split("/"))
    )


def _read(document: Document, index: int, credit: PictureCredit) -> _Picture:
    """Labels a caption and its credit, and gives back the picture with the spans of both."""
    segment = document.segments[index]
    caption, spans = _part(segment, credit.caption_start, credit.caption_stop, Role.CAPTION)
    if caption is None and (beside := _beside(document, index)) is not None:
        other = document.segments[beside]
        caption, spans = other.text, other.source_spans(0, len(other.text))
        other.label(Role.CAPTION, "beside-credit")
    whom, where = _part(segment, credit.start, credit.stop, Role.CREDIT)
    segment.label(Role.LABEL, "caption")
    return _Picture(index, Image(None, caption, whom), spans, where)


def _part(segment: Segment, start: int, stop: int, role: Role) -> tuple[str | None, list[Span]]:
    """A stretch of a line, labelled; None for an empty one."""
    if start >= stop:
        return None, []
    segment.label_part(start, stop, role, "caption")
    return segment.text[start:stop], segment.source_spans(start, stop)


def _beside(document: Document, index: int) -> int | None:
    """The line of the caption that a line of credit belongs to; None where none is sure.

    In mid-text it is the line above, where it ends in no full stop, or where the credit is in brackets, as only the
    rest of a caption is. In the head, above the first paragraph, any line that stands between two that are labelled.
    """
    segments = document.segments
    text = segments[index].text
    above = segments[index - 1] if index else None
    first = next((i for i in document.prose[:HEAD_PROSE] if segments[i].role is None), 0)
    last = document.prose[-1] if document.prose else -1
    below = segments[index + 1] if index + 1 < len(segments) else None
    if above is not None and above.free and len(above.text) <= ABOVE_LIMIT:
        if not ends_sentence(above.text) and not above.text.endswith(":") and not above.prose:
            return index - 1
        if text[0] in "([（" and text[1] < FIRST_UNSPACED and above.text[0] not in '"“„«' and first < index - 1 < last:
            return index - 1
        if below is not None and below.role in _HEAD and index > 1 and segments[index - 2].role is not Role.TITLE:
            return index - 1
    if below is not None and below.free and index + 1 < first and not below.prose:
        return index + 1
    return None
