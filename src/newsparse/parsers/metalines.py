"""Labels the lines that say who wrote an article and when.

This parser only says what is what; which date counts and who is an author is decided by the parsers of those fields.
"""

from __future__ import annotations

from bisect import bisect_left

from attrs import evolve

from newsparse.credits import read_picture_credit
from newsparse.document import Candidate, Document, Role
from newsparse.introductions import opens
from newsparse.moments.find import Reading, find_moments
from newsparse.moments.layouts import has_date_sign
from newsparse.moments.relative import read_relative
from newsparse.names import agency_in, read_credits
from newsparse.pieces import read_pieces
from newsparse.stretches import Piece

__all__ = ["label_meta_lines"]

META_LIMIT = 200
"""Characters; a longer line is prose."""

CANDIDATE_LIMIT = 500
"""Dates and names; a text of more is a table or an archive, and the rest of it is not looked at."""

TAIL_LINES = 20
"""Lines; a day further below the text is not the article's."""

HEAD_PROSE = 3
"""Running lines (title, standfirst, a caption) that may stand above the last line of the head."""

HEAD_LINES = 40
"""Lines; what stands further down is not the head of an article."""

SENTENCE_LIMIT = 120
"""Characters; a longer line that ends in a full stop is prose."""

MIDDLE_LIMIT = 80
"""Characters; between paragraphs only short lines are looked at: what they date are other stories."""


def label_meta_lines(document: Document) -> None:
    """Labels what the lines of the head and after the text say of dates and names, as candidates for the fields."""
    head, tail_start = _bounds(document)
    likely = _likely(document, head, tail_start)
    if not likely:
        return
    done = -1
    for start in sorted(likely):
        index, pending = start, None
        while index > done and index < len(document.segments):
            place = "tail" if index >= tail_start else "head" if index in head else "middle"
            pieces = _pieces(document, index, place, pending, likely.get(index))
            pending = None if pieces is None else _label(document, index, place, pieces, pending)
            if len(document.candidates) > CANDIDATE_LIMIT:
                return
            done = index
            index += pending is not None  # the line below answers it, whatever it looks like


def _bounds(document: Document) -> tuple[range, int]:
    """The lines of the head, and where those after the text begin."""
    segments, prose = document.segments, document.prose
    start, stop = 0, len(segments)
    if len(prose) > HEAD_PROSE:
        stop = prose[HEAD_PROSE]
    if not document.noisy:
        stop = min(stop, HEAD_LINES)
    elif prose:
        start, stop = max(0, prose[0] - HEAD_LINES), min(stop, prose[0] + HEAD_LINES)
    else:
        stop = 0
    return range(start, stop), prose[-1] + 1 if len(prose) > 1 else len(segments)


def _likely(document: Document, head: range, tail_start: int) -> dict[int, bool]:
    """A cheap look: such a line begins with a digit or a word that introduces a name or a date, or holds a year.

    Gives back the lines, and whether each begins so. Paragraphs between the head and the tail are not looked at.
    """
    segments = document.segments
    likely = {i: False for i in document.short if has_date_sign(segments[i].text)}
    for index in document.beginnings["meta"]:
        segment = segments[index]
        text = segment.text
        if segment.prose and (len(text) > SENTENCE_LIMIT or not (index in head or index >= tail_start)):
            continue
        if len(text) <= META_LIMIT and opens(text):
            likely[index] = True
    return likely


def _pieces(
    document: Document, index: int, place: str, pending: str | None, opened: bool | None
) -> list[tuple[Piece, Reading | None]] | None:
    """What the line is made of; None for prose and what else tells of no date and no name.

    A source or an editor alone is read above the text, beside a date or a name below its first running line as well.
    """
    segment = document.segments[index]
    size = len(segment.text)
    if size > (MIDDLE_LIMIT if place == "middle" else META_LIMIT) or not segment.free:
        return None
    if segment.prose and (size > SENTENCE_LIMIT or (place == "middle" and pending is None)):
        return None
    pieces = read_pieces(
        segment.text,
        document.language,
        day_first=document.options.day_first,
        pending=pending,
        in_tail=place == "tail",
        opened=opened,
    )
    if pieces is not None and document.is_page and any(piece.kind == "either" for piece, _ in pieces):
        return None  # pages print it below their pictures
    if pieces is not None and (_is_captioned(segment.text, pieces) or (place != "head" and _is_day(pieces))):
        return None
    if pieces is not None and place != "tail" and not _SOURCES.isdisjoint([piece.kind for piece, _ in pieces]):
        above = bisect_left(document.prose, index) if place == "head" else len(document.prose)
        if above > (any(reading is not None for _, reading in pieces) or any(p.kind == "byline" for p, _ in pieces)):
            return None  # the source of a chart
    return pieces


def _is_day(pieces: list[tuple[Piece, Reading | None]]) -> bool:
    """Whether a line is nothing but a day without its year, which between paragraphs is a crosshead."""
    return {"day"} <= {piece.kind for piece, _ in pieces} <= {"day", "weekday", "clock"}


def _is_captioned(text: str, pieces: list[tuple[Piece, Reading | None]]) -> bool:
    """Whether a line with a day in it is the caption of a picture: "The port, on 4 June 2019. Ann Lee / AFP"."""
    if pieces[0][0].kind == "moment" or all(piece.kind != "rest" for piece, _ in pieces):
        return False
    if not ("/" in text or "(" in text or "|" in text):
        return False
    credit = read_picture_credit(text)
    return credit is not None and credit.caption_start < credit.caption_stop


def _label(
    document: Document, index: int, place: str, pieces: list[tuple[Piece, Reading | None]], pending: str | None
) -> str | None:
    """Labels the pieces and enters the candidates; gives back the label that the next line answers, if any."""
    segment = document.segments[index]
    introduced = pending
    before: Reading | None = None
    for number, (piece, reading) in enumerate(pieces):
        role, rule = _ROLES[piece.kind]
        if piece.kind in ("published", "updated"):
            introduced = piece.kind
        if reading is None and piece.kind in ("relative", "today", "clock"):
            clocks = (later.stop for later, _ in pieces[number + 1 : number + 3] if later.kind == "clock")
            stop = next(clocks, piece.stop)
            reading = _derived(document, segment.text[piece.start : stop], piece, before, introduced)
        if reading is not None:
            before = reading
            role = _enter_date(document, index, place, piece, reading, introduced)
        elif piece.kind in _SOURCES:
            if piece.kind != "editor" and 0 <= piece.names < piece.stop:
                _state_source(document, index, piece)
                segment.label_part(piece.start, piece.names, role, rule)
                piece, role = piece._replace(start=piece.names), Role.SOURCE
        elif piece.names >= 0:
            _enter_names(document, index, place, piece)
        elif "section" not in document.findings and (
            piece.kind == "section-name" or (piece.kind == "rest" and _is_section(segment.text, pieces, number))
        ):
            document.state(
                "section", segment.text[piece.start : piece.stop], index, piece.start, piece.stop, "meta-line"
            )
            role, rule = Role.SECTION, "meta-line"
        segment.label_part(piece.start, piece.stop, role, rule)
    segment.label(Role.LABEL, "meta-line")
    last = pieces[-1][0]
    return (
        last.kind
        if last.kind in ("published", "updated", "by") and last.stop >= len(segment.text.rstrip(" :：")) - 1
        else None
    )


def _enter_date(
    document: Document, index: int, place: str, piece: Piece, reading: Reading, introduced: str | None
) -> Role:
    """Enters a moment as a candidate for what introduces it; gives back the role of its stretch."""
    field = introduced if introduced in ("published", "updated") else "date"
    sure = reading.moment.time is not None or (field != "date" and place == "tail")
    trusted = place if sure else _place_of_day(document, index, place)
    document.candidates.append(Candidate(field, reading, index, piece.start, piece.stop, trusted))
    return Role.DATE if trusted != "middle" else Role.OTHER_DATE


def _enter_names(document: Document, index: int, place: str, piece: Piece) -> None:
    """Enters who is named as a candidate for the byline."""
    text = document.segments[index].text
    credits_ = piece.credits_ or read_credits(text[piece.names : piece.stop], 1 if piece.kind == "byline" else 2) or ()
    placed = tuple(c._replace(start=c.start + piece.names, stop=c.stop + piece.names) for c in credits_)
    trusted = _place_of_day(document, index, place) if place == "head" else place
    document.candidates.append(Candidate(piece.kind, placed, index, piece.start, piece.stop, trusted))


def _state_source(document: Document, index: int, piece: Piece) -> None:
    """Enters the source that a line names, and the agency that it is."""
    name = document.segments[index].text[piece.names : piece.stop].rstrip(" ,;，、)）]】")
    for field in ("source_name", "agency") if agency_in(name) else ("source_name",):
        if name and field not in document.findings:
            document.state(field, name, index, piece.names, piece.names + len(name), "meta-line")


def _is_section(text: str, pieces: list[tuple[Piece, Reading | None]], number: int) -> bool:
    """Whether words between two bars name the section: "Ann Lee | June 5, 2020 | Kitchen | 3 Comments"."""
    piece = pieces[number][0]
    barred = text[: piece.start].rstrip()[-1:] == "|" and text[piece.stop :].lstrip()[:1] == "|"
    return barred and text.count(" ", piece.start, piece.stop) < 3


def _derived(
    document: Document, text: str, piece: Piece, before: Reading | None, introduced: str | None
) -> Reading | None:
    """A moment that is stated by another one: by the reference, or by the date before an update's time of day."""
    reference = document.options.reference
    if piece.kind == "clock":
        if before is None or introduced != "updated":
            return None
        clock = find_moments(f"{before.moment.date} {text}")
        return clock[0]._replace(moment=evolve(clock[0].moment, raw=text)) if clock else None
    moment = read_relative(text, reference) if reference else None
    return None if moment is None else Reading(piece.start, piece.stop, moment)


def _place_of_day(document: Document, index: int, place: str) -> str:
    """Where a day that nothing introduces really stands.

    Below two paragraphs it belongs to another story, and so it does after the text, once more is printed.
    """
    if place == "head":
        return "middle" if bisect_left(document.prose, index) > 1 else place
    start = document.prose[-1] + 1 if document.prose else 0
    if index - start > TAIL_LINES:
        return "middle"
    between = document.segments[start:index]
    return "middle" if any(s.role is None and s.text.count(" ") > 2 for s in between) else place


_SOURCES = frozenset({"source", "editor", "either"})
"""Kinds of pieces that name neither an author nor a date."""

_ROLES: dict[str, tuple[Role, str]] = {
    "moment": (Role.DATE, "date-line"),
    "published": (Role.LABEL, "date-label"),
    "updated": (Role.LABEL, "date-label"),
    "weekday": (Role.LABEL, "weekday"),
    "relative": (Role.OTHER_DATE, "relative-date"),
    "clock": (Role.OTHER_DATE, "time-of-day"),
    "byline": (Role.BYLINE, "byline"),
    "name": (Role.BYLINE, "name-beside-date"),
    "by": (Role.BYLINE, "byline"),
    "photo": (Role.CREDIT, "photo-credit"),
    "source": (Role.LABEL, "meta-line"),
    "editor": (Role.LABEL, "meta-line"),
    "either": (Role.LABEL, "meta-line"),
    "today": (Role.OTHER_DATE, "relative-date"),
    "day": (Role.OTHER_DATE, "date-without-year"),
    "reading": (Role.COUNTER, "reading-time"),
    "counter": (Role.COUNTER, "counter"),
    "button": (Role.COMMENTS, "comment-button"),
    "section": (Role.LABEL, "section-label"),
    "label-mark": (Role.LABEL, "punctuation"),
    "section-name": (Role.NAVIGATION, "section-again"),
    "rest": (Role.NAVIGATION, "meta-line-rest"),
}
