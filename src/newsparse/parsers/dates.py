"""Decides which of the dates that stand in the head or after the text are the article's."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve

from newsparse.addresses import day_in
from newsparse.article import Moment
from newsparse.document import Candidate, Document, Finding, Role, Segment
from newsparse.moments.eras import is_converted
from newsparse.moments.find import Reading, find_moments

__all__ = ["find_dates"]

BESIDE = 8
"""Segments; how far above the text a line of other things may hold its date; half as far below it."""

BELOW_TITLE = 8
"""Segments; how far below the headline its date may stand."""

ABOVE_TITLE = 3
"""Segments; likewise above it."""

SHORT_LINE = 120
"""Characters; a longer line is none of dates."""

FAR = 60
"""Segments; a date so far from the article is another one's."""


def find_dates(document: Document) -> None:
    """Finds ``published`` and ``modified``.

    The ladder for the publication: a date that a word introduces as such, in the head, then after the text; a date
    of the head without a word; one after the text. Where only an update is stated, that date is taken, with a note.
    A day and month in doubt are decided by another date of the document, or flagged.
    """
    dates = [c for c in document.candidates if isinstance(c.value, Reading) and c.place != "middle"]
    head, tail = ([c for c in dates if c.place == place] for place in ("head", "tail"))
    published = _first(head) or _first(tail)
    stated = published is not None and document.segments[published.line].rule == "header"
    if document.noisy and not stated and (published is None or published.place == "tail" or not document.is_page):
        beside = _beside(document) if published is None else None
        published = beside or _at_headline(document) or published or _nearest(document)
    modified = next((c for part in (head, tail) for c in part if c.kind == "updated"), None)
    if published is None and modified is not None:
        published = modified
        document.note("published-from-update", "only an update is dated", _span(document, modified))
    published = _printed(head, published)
    day_first = _day_first(dates)
    for name, candidate in (("published", published), ("modified", modified)):
        if candidate is not None:
            _state(document, name, candidate, day_first)


def _first(dates: list[Candidate]) -> Candidate | None:
    """The first date that a word introduces as that of publication, else the first one without a word."""
    return next((c for kind in ("published", "date") for c in dates if c.kind == kind), None)


def _at_headline(document: Document) -> Candidate | None:
    """On a page: the date of a short line below the headline, or right above it.

    What stands far above the article, or between its paragraphs, may be taken for the first of these, and then the
    head of the article is not where it is looked for.
    """
    segments = document.segments
    title = next((i for i, s in enumerate(segments) if _is_title(s)), None)
    if title == 0 and not document.is_page:  # the first line of a text is the title of its page
        title = _again(document)
    if title is None:
        return None
    below, above = range(title + 1, title + 1 + BELOW_TITLE), range(title - 1, title - 1 - ABOVE_TITLE, -1)
    return _dated(document, (*below, *above), "title")


def _again(document: Document) -> int | None:
    """The last line above the text that says the headline again, else the first below it."""
    again = [i for i, s in enumerate(document.segments) if i and s.rule == "title-again"]
    above = [i for i in again if document.prose and i < document.prose[0]]
    return above[-1] if above else next(iter(again), None)


def _is_title(segment: Segment) -> bool:
    return segment.role is Role.TITLE or any(part.role is Role.TITLE for part in segment.parts or ())


def _dated(document: Document, places: Iterable[int], where: str) -> Candidate | None:
    """The first date among short lines."""
    for place in places:
        if not 0 <= place < len(document.segments):
            continue
        segment = document.segments[place]
        if segment.prose or len(segment.text) > SHORT_LINE or segment.role in (Role.TITLE, Role.REPEAT):
            continue
        readings = find_moments(segment.text, document.language, document.options.day_first)
        if readings:
            return Candidate("date", readings[0], place, readings[0].start, readings[0].stop, where)
    return None


def _beside(document: Document) -> Candidate | None:
    """On a page with no line of dates and names: a date in a short line right above the text, or right below it."""
    if not document.prose:
        return None
    first, last = document.prose[0], document.prose[-1]
    above, below = range(first - 1, max(-1, first - BESIDE - 1), -1), range(last + 1, last + 1 + BESIDE // 2)
    return _dated(document, (*above, *range(first + 1, min(first + 3, last)), *below), "beside")


def _nearest(document: Document) -> Candidate | None:
    """For a page with no date in its head: one that a word introduces, else the nearest to the first paragraph."""
    dates = [c for c in document.candidates if isinstance(c.value, Reading) and c.kind in ("published", "date")]
    if not dates or not document.prose:
        return None
    first, last = document.prose[0], document.prose[-1]

    def distance(candidate: Candidate) -> tuple[bool, int]:
        line = candidate.line
        away = first - line if line < first else 2 * (line - last) if line > last else FAR
        return candidate.kind != "published", away

    nearest = min(dates, key=distance)
    return nearest if distance(nearest)[1] < FAR else None


def _printed(dates: list[Candidate], chosen: Candidate | None) -> Candidate | None:
    """The printed date where a theme glued it to a machine's stamp, which is that of the last change."""
    if chosen is None or chosen.kind != "date" or not _is_stamp(chosen):
        return chosen
    after = (c for c in dates if c.line == chosen.line and c.start == chosen.stop and not _is_stamp(c))
    return next(after, chosen)


def _is_stamp(candidate: Candidate) -> bool:
    assert isinstance(candidate.value, Reading)
    return candidate.value.moment.raw[10:11] == "T"


def _span(document: Document, candidate: Candidate) -> tuple[int, int]:
    return document.segments[candidate.line].source_spans(candidate.start, candidate.stop)[0]


def _day_first(dates: list[Candidate]) -> bool | None:
    """What the other numeric dates of the document tell: one of them may have a day above 12."""
    orders = set()
    for candidate in dates:
        numeric = candidate.value.numeric if isinstance(candidate.value, Reading) else None
        if numeric is not None and numeric[0] != numeric[1] and max(numeric) > 12:
            orders.add(numeric[0] > 12)
    return orders.pop() if len(orders) == 1 else None


def _by_address(document: Document, moment: Moment) -> bool | None:
    """Whether the day or the month comes first in a date, by the date in the address."""
    found = day_in(document.options.url or "")
    if found is None or found[0].year != moment.date.year:
        return None
    month, day = found[0].month, found[0].day
    if (month, day) == (moment.date.month, moment.date.day):
        return False
    return True if (day, month) == (moment.date.month, moment.date.day) else None


def _state(document: Document, name: str, candidate: Candidate, day_first: bool | None) -> None:
    reading = candidate.value
    assert isinstance(reading, Reading)
    moment, spans = reading.moment, document.segments[candidate.line].source_spans(candidate.start, candidate.stop)
    if moment.ambiguous:
        moment = _settled(document, reading, day_first, spans[0])
    if reading.zone:
        document.note("ambiguous-zone", f"{reading.zone} names several offsets", spans[0])
    if is_converted(moment):
        document.note("converted-year", f"{moment.raw} is {moment.date}", spans[0])
    document.findings[name] = Finding(moment, tuple(spans), f"{candidate.kind}-{candidate.place}", derived=True)


def _settled(document: Document, reading: Reading, day_first: bool | None, span: tuple[int, int]) -> Moment:
    moment = reading.moment
    other = moment.date.replace(month=moment.date.day, day=moment.date.month)
    if day_first is None:
        day_first = _by_address(document, moment)
    if day_first is None:
        document.note("ambiguous-date", f"{moment.raw}: {moment.date} or {other}", span)
        return moment
    date = other if day_first else moment.date
    return evolve(moment, date=date, ambiguous=False)
