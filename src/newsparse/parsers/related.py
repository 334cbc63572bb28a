"""Labels what leads to other stories: with a label, below one, or told by what stands around it."""

from __future__ import annotations

from functools import lru_cache

from newsparse.document import Document, Role, Segment
from newsparse.measures import TRIM, ends_sentence, unspaced
from newsparse.rules.related import LABELS, NEIGHBOURS, READ

__all__ = ["label_related"]

TITLE_LIMIT = 220
"""Characters; a longer line is no headline of another story."""

SPOKEN_LIMIT = 140
"""Characters; likewise for one that ends as a sentence may, in a question mark or a quotation."""

MOST_TITLES = 10
"""Headlines below one label, where the text goes on after them."""

CROSSHEAD_WORDS = 4
"""Words; a line of no more right before a paragraph, below headlines that are all longer, is the text's own."""

CAPITALS = range(40, 141)
"""Characters of a headline in capitals; shorter ones are crossheads."""

_AROUND = TRIM + "【】［］[]■◆▼●▽◇□▲・◎☞►▶▸📌👉🔗"
"""What may stand around a label."""

_SKIPPED = frozenset({Role.OTHER_DATE, Role.COUNTER, Role.ADVERTISEMENT, Role.SHARE, Role.RELATED, Role.NAVIGATION})


def label_related(document: Document) -> None:
    """Labels links to other stories, wherever they stand; none of them ends the body.

    Four shapes: label and headline on one line; a label with headlines below it, down to the next line that is none;
    the same after the text; and headlines without a label, where a date of their own, an excerpt that breaks off or
    capitals between two paragraphs tell.
    """
    segments = document.segments
    labels, neighbours = _labels(), _neighbours()
    last: int | None = None
    for index in document.beginnings["related"]:
        segment = segments[index]
        if not segment.free and segment.rule not in _BUTTONS:
            continue
        text = segment.text
        if len(text) > TITLE_LIMIT:
            continue
        label = text.casefold().strip(_AROUND)
        if label in labels:
            if last is None:
                last = _last_paragraph(document)
            segment.label(Role.RELATED, "related-label")
            _label_below(document, index, last)
        elif label in neighbours:
            if segment.free:
                segment.label(Role.RELATED, "neighbour-label")
            if index + 1 < len(segments) and segments[index + 1].free and is_headline(segments, index + 1):
                segments[index + 1].label(Role.RELATED, "neighbour")
        elif segment.free and (_is_labelled(text) or _is_pointed(segments, index)):
            segment.label(Role.RELATED, "related-headline")
    if ">>" in document.seen:
        for index in document.short:
            if segments[index].free and _is_pointed(segments, index):
                segments[index].label(Role.RELATED, "related-headline")
    _label_dated(document)
    _label_excerpts(document)
    _label_capitals(document)


def _last_paragraph(document: Document) -> int:
    segments = document.segments
    for index in reversed(document.prose):
        if segments[index].role is None and not is_headline(segments, index):
            return index
    return -1


_BUTTONS = frozenset({"continue-reading", "previous-next", "navigation-line"})
"""Rules of labels that the table of artifacts knows as buttons."""


@lru_cache(maxsize=1)
def _labels() -> frozenset[str]:
    return frozenset((*READ, *LABELS))


@lru_cache(maxsize=1)
def _neighbours() -> frozenset[str]:
    return frozenset(NEIGHBOURS)


@lru_cache(maxsize=1)
def _leads() -> dict[str, tuple[str, ...]]:
    """First word -> the labels behind which a headline may stand on the same line, the longest first."""
    found: dict[str, list[str]] = {}
    for label in (*READ, *NEIGHBOURS):
        found.setdefault(label[:3], []).append(label)
    return {start: tuple(sorted(labels, key=len, reverse=True)) for start, labels in found.items()}


def _is_labelled(text: str) -> bool:
    """Whether label and headline stand on one line: "Les også The ferry sails", "Previous articleThe ferry sails"."""
    if len(text) > TITLE_LIMIT:
        return False
    folded = text.casefold()
    for label in _leads().get(folded[:3], ()):
        size = len(label)
        if not folded.startswith(label) or size + 3 > len(text):
            continue
        rest = text[size:]
        if rest[0].isupper() and text[size - 1].islower():
            return True  # glued
        if rest.lstrip()[0] in ":：" and label not in _neighbours():
            return len(rest) > 4
        bare = rest.lstrip(" -–—|>»›→")
        marked = rest.lstrip()[0] in "-–—|>»›→" and not text.isascii()  # scripts without capitals, too
        joined = marked or (rest[0] == " " and (bare[:1].isupper() or bare[:1] in "\"“„«'‘"))
        return (
            joined and " " in label and bare.count(" ") > 1 and not ends_sentence(text) and label not in _neighbours()
        )
    return False


def _is_pointed(segments: list[Segment], index: int) -> bool:
    """Whether a pointer begins the line, alone among its neighbours: "▶ The ferry sails", ">> The ferry sails"."""
    segment = segments[index]
    text = segment.text
    if not text.startswith(("▶", "►", "☞", ">>")) or segment.prose or len(text) > SPOKEN_LIMIT:
        return False
    return not any(
        other.text[0] == text[0] for other in (*segments[index - 1 : index], *segments[index + 1 : index + 2])
    )


def is_headline(segments: list[Segment], index: int) -> bool:
    """Whether a line may be another story's headline: it ends in no full stop, and no paragraph was broken there."""
    segment = segments[index]
    text = segment.text
    size = len(text)
    if size > (SPOKEN_LIMIT if segment.prose else TITLE_LIMIT) or (text[-1] in ".。:;,：" and not text.endswith("...")):
        return False
    if (unspaced(text) and size > 80) or (segment.prose and text.rstrip("\"'”’»“ ").endswith((".", "。"))):
        return False  # a sentence that is spoken to its end
    following = segments[index + 1] if index + 1 < len(segments) else None
    broken = following is not None and not following.after_blank and following.text[0].islower()
    return not (broken and size >= 50)


def _label_below(document: Document, label: int, last: int) -> None:
    """Labels the headlines below a label; ``last`` is the last paragraph, below which there is no end to them."""
    segments = document.segments
    titles: list[int] = []
    place = label + 1
    tight = place < len(segments) and not segments[place].after_blank
    while place < len(segments):
        segment = segments[place]
        if tight and segment.after_blank and place < last:
            break  # the block is over: its lines stood without a blank one between them
        if segment.free:
            if not is_headline(segments, place) or (place < last and len(titles) == MOST_TITLES):
                break
            titles.append(place)
        elif segment.role not in _SKIPPED and segment.rule != "meta-line":
            break
        place += 1
    if titles and titles[-1] == place - 1 and place <= last:
        words = [segments[i].text.count(" ") + 1 for i in titles]
        if len(titles) > 1 and words[-1] <= CROSSHEAD_WORDS < min(words[:-1]):
            titles.pop()
    for place in titles:
        segments[place].label(Role.RELATED, "below-related-label")


def _label_dated(document: Document) -> None:
    """A headline between paragraphs with a date of its own below it, or its author, is another story's."""
    segments = document.segments
    first, last = (document.prose[0], document.prose[-1]) if document.prose else (0, 0)
    for index in document.short:
        segment = segments[index]
        if segment.rule != "meta-line" or not first < index < last:
            continue
        if not any(p.role is Role.OTHER_DATE and p.rule != "time-of-day" for p in segment.parts or ()) and not any(
            p.role is Role.BYLINE for p in segment.parts or ()
        ):
            continue
        above = index - 1
        if (
            above > first
            and segments[above].free
            and segments[above].text.count(" ") < 2
            and _is_plain(segments, above)
        ):
            if not segments[above - 1].free or not _is_plain(segments, above - 1):
                continue
            above -= 1  # its section stands between: "News"
        if above > first and segments[above].free and _is_plain(segments, above):
            for place in range(above, index):
                segments[place].label(Role.RELATED, "dated-headline")


def _is_plain(segments: list[Segment], index: int) -> bool:
    """A headline that is no sentence."""
    return not segments[index].prose and is_headline(segments, index)


def _label_excerpts(document: Document) -> None:
    """Two headlines or more, each with an excerpt below it that breaks off, are other stories."""
    segments = document.segments
    if "…" not in document.seen and "..." not in document.seen:
        return
    pairs: dict[int, None] = {}
    for index in document.prose:
        segment = segments[index]
        text = segment.text
        if (
            text[-1] in "….]"
            and text.endswith(("…", "...", "[…]", "[...]"))
            and segment.free
            and index > 1
            and segments[index - 1].free
            and _is_plain(segments, index - 1)
        ):
            pairs[index] = None
    runs = [i for i in pairs if i - 2 in pairs or i + 2 in pairs]
    for index in runs:
        segments[index].label(Role.RELATED, "excerpt")
        segments[index - 1].label(Role.RELATED, "above-excerpt")


def _label_capitals(document: Document) -> None:
    """Labels headlines in capitals between two paragraphs, where the text's own crossheads are not in capitals too."""
    segments = document.segments
    if document.language in ("tr", "az"):
        return
    found: list[int] = []
    for index in document.short:
        segment = segments[index]
        if segment.text.isupper() and segment.free and document.is_prose(index - 1) and document.is_prose(index + 1):
            if len(segment.text) < CAPITALS[0]:
                return
            if len(segment.text) in CAPITALS and segment.text.count(" ") > 4:
                found.append(index)
    for index in found:
        segments[index].label(Role.RELATED, "headline-in-capitals")
