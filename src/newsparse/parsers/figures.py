"""Finds the pictures of a page's article, and the captions and credits that stand in elements of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from newsparse.addresses import resolved
from newsparse.article import Image, Span
from newsparse.credits import read_picture_credit
from newsparse.document import Document, Finding, Role, Segment
from newsparse.patterns import pattern
from newsparse.rules.markup import CAPTIONS, CREDITS, NO_PICTURES, PICTURE_ADDRESSES

if TYPE_CHECKING:
    from newsparse.read.elements import Element

__all__ = ["find_figures"]

CAPTION_LIMIT = 1_200
"""Characters; a longer text is no caption."""

NEAR = 4
"""How many elements around a caption may be named so."""

DEEP = 50
"""Elements; how far up they are looked at."""

MOST = 0.5
"""Share of the running text; what holds more of it holds the article, whatever it is called."""

SMALL = 100
"""Pixels; a narrower picture is a mark of the page."""

_SIZE = pattern(r"[-_.]?\d{2,4}x\d{2,4}|[-_](?:scaled|large|small|medium|thumb)", re.IGNORECASE)
_NUMBER = pattern(r"\d+")
_WIDTH = pattern(r"(\d{1,6}(?:\.\d{1,6})?)[wx](?:,|$)")


class _Frame(NamedTuple):
    """What holds a picture together with its caption, and the segments of both its texts."""

    element: Element
    captions: list[int]
    credits: list[int]


class _Picture(NamedTuple):
    image: Image
    place: int
    """Where it stands in the source."""

    spans: tuple[Span, ...]
    """Of the caption and of the credit; without them that of the address."""


def find_figures(document: Document) -> None:
    """Finds ``images``: the pictures in the article, those with a caption first of all, and the one that is declared.

    A caption is text in a ``figcaption``, or in an element that is named so beside a picture, from the headline to the
    end of the text. One that is nothing but a link is the teaser of another story. Pictures without a caption count
    in a ``figure``, or where they stand among the paragraphs. The declared picture comes first, unless one stands above
    the text, which is the same in another cut.
    """
    page = document.page
    if page is None or not document.prose:
        return
    area = _Area(document)
    images = [one for one in page.images if area.holds(one) and _is_picture(one)]
    framed = [frame for frame in _frames(document, area) if area.holds(frame.element)]
    pictures = [picture for frame in framed if (picture := _read(document, frame, images)) is not None]
    pictures += _uncaptioned(images, area, {id(frame.element) for frame in framed})
    pictures.sort(key=lambda picture: picture.place)
    _state(document, _with_declared(document, _once(pictures), area.start))


def _uncaptioned(images: list[Element], area: _Area, framed: set[int]) -> Iterator[_Picture]:
    """The pictures that stand among the paragraphs, alone or in a figure."""
    for image in images:
        figure = next((e for e in islice(image.chain(), 1, DEEP) if e.name == "figure" or id(e) in framed), image)
        found = None if id(figure) in framed or not area.is_beside_text(figure) else _address(image)
        if found is not None and "logo" not in found[0].lower():
            yield _Picture(Image(found[0], None, None, _alt(image)), image.start, (found[1],))


class _Area:
    """From the headline to the end of the text, and the elements that hold its paragraphs."""

    def __init__(self, document: Document) -> None:
        segments = document.segments
        body = [segments[i] for i in document.prose]
        self.start, self.stop = body[0].start, body[-1].stop
        headline = (s.start for s in reversed(segments[: document.prose[0]]) if s.context and s.context.level == 1)
        self._first = next(headline, self.start)
        elements = [s.context.element for s in body if s.context is not None]
        article = next((e for e in elements[0].chain() if e.name == "article"), None) if elements else None
        self._article = id(article)
        self.begins = self._first if article is None else min(self._first, article.start)
        """Where it may begin: with the article or the headline."""
        self._holders = {id(e.parent) for e in elements} | {id(e) for e in elements}

    def holds(self, element: Element) -> bool:
        """Whether an element stands in the article."""
        if element.start > self.stop or any(e.name in NO_PICTURES for e in islice(element.chain(), DEEP)):
            return False
        return element.start >= self._first or any(id(e) == self._article for e in islice(element.chain(), DEEP))

    def is_beside_text(self, image: Element) -> bool:
        """Whether a picture stands where paragraphs do, from the headline on."""
        parent = image.parent
        if parent is None or not self._first < image.start < self.stop:
            return False
        return id(parent) in self._holders or id(parent.parent) in self._holders


def _frames(document: Document, area: _Area) -> Iterator[_Frame]:
    """What holds captions, in the order of the page."""
    if "aption" not in document.source and "<fig" not in document.source:
        return
    frames: dict[int, _Frame] = {}
    named: dict[Element, bool] = {}
    for index, segment in enumerate(document.segments):
        if segment.context is None or not segment.free or len(segment.text) > CAPTION_LIMIT:
            continue
        if not area.begins <= segment.start <= area.stop:
            continue
        frame = _frame(segment.context.element, named)
        if frame is None:
            continue
        known = frames.setdefault(id(frame), _Frame(frame, [], []))
        if any(not CREDITS.isdisjoint(e.words) for e in islice(segment.context.element.chain(), 2)):
            known.credits.append(index)
        elif segment.context.link_characters < len(segment.text):
            known.captions.append(index)
    total = sum(len(document.segments[i].text) for i in document.prose)
    for one in frames.values():
        held = sum(len(document.segments[i].text) for i in (*one.captions, *one.credits))
        if 0 < held < MOST * total:
            yield one


def _frame(element: Element, named: dict[Element, bool]) -> Element | None:
    """The figure whose caption an element is in, or what holds it and the picture beside it; None for other text.

    Args:
        element: what a segment stands in.
        named: takes which elements are named after captions.
    """
    one: Element | None = element
    for _ in range(NEAR):
        if one is None:
            return None
        if one not in named:
            named[one] = one.name == "figcaption" or not CAPTIONS.isdisjoint(one.words)
        if named[one]:
            return next((outer for outer in islice(one.chain(), DEEP) if outer.name == "figure"), one.parent)
        one = one.parent
    return None


def _read(document: Document, frame: _Frame, images: list[Element]) -> _Picture | None:
    """Labels the caption and the credit of a frame; None where it holds no picture but something else."""
    inside = [one for one in images if any(e is frame.element for e in islice(one.chain(), DEEP))]
    if not inside and (frame.element.name != "figure" or not _holds_only(document, frame)):
        return None
    segments = document.segments
    caption = [_part(segments[i], Role.CAPTION) for i in frame.captions]
    credits_ = [_part(segments[i], Role.CREDIT) for i in frame.credits]
    if len(caption) > 0 and not credits_:
        caption[-1:], credits_ = _split(segments[frame.captions[-1]])
    document.prose = [i for i in document.prose if i not in frame.captions and i not in frame.credits]
    addresses = [(one, found) for one in inside if (found := _address(one)) is not None]
    picture, (address, _) = addresses[0] if addresses else (inside[0] if inside else None, (None, (0, 0)))
    image = Image(address, _text(caption), _text(credits_), _alt(picture))
    spans = tuple(span for _, where in (*caption, *credits_) for span in where)
    return _Picture(image, frame.element.start, spans)


_Part = tuple[str, list[Span]]


def _part(segment: Segment, role: Role) -> _Part:
    segment.label(role, "caption-element")
    return segment.text, segment.source_spans(0, len(segment.text))


def _split(segment: Segment) -> tuple[list[_Part], list[_Part]]:
    """The last line of a caption and the credit at its end."""
    found = read_picture_credit(segment.text)
    if found is None or found.start >= found.stop:
        return [_part(segment, Role.CAPTION)], []
    segment.label(Role.LABEL, "caption-element")
    parts: list[list[_Part]] = []
    for start, stop, role in (
        (found.caption_start, found.caption_stop, Role.CAPTION),
        (found.start, found.stop, Role.CREDIT),
    ):
        parts.append([])
        if start < stop:
            segment.label_part(start, stop, role, "caption-element")
            parts[-1].append((segment.text[start:stop], segment.source_spans(start, stop)))
    return parts[0], parts[1]


def _text(parts: Sequence[_Part]) -> str | None:
    return " ".join(text for text, _ in parts) or None


def _holds_only(document: Document, frame: _Frame) -> bool:
    """Whether a figure without a picture holds no text beside its caption: then the picture is loaded by a script."""
    known = {*frame.captions, *frame.credits}
    first, last = min(known), max(known)
    around = [i for i in range(max(0, first - 2), min(len(document.segments), last + 3)) if i not in known]
    contexts = (document.segments[i].context for i in around)
    return not any(c is not None and any(e is frame.element for e in islice(c.element.chain(), DEEP)) for c in contexts)


# --- pictures -------------------------------------------------------------------------------------------------------


def _is_picture(image: Element) -> bool:
    """Whether it is wide enough for a picture, as far as the page says."""
    values = image.attributes
    sizes = [int(found[0][:6]) for name in ("width", "height") if (found := _NUMBER.match(values.get(name, "")))]
    return all(size >= SMALL or size == 0 for size in sizes)


def _address(image: Element) -> tuple[str, Span] | None:
    """Where a picture is loaded from, and where that is said; scripts that load late keep it in other attributes."""
    values = image.attributes
    for name in PICTURE_ADDRESSES:
        written = values.get(name, "").strip()
        if written and name.endswith("srcset"):
            written = _widest(written)
        if written and not written.startswith(("data:", "#", "{", "about:")):
            return written, image.value_spans[name]
    return None


def _widest(srcset: str) -> str:
    """The address of the widest or densest of several cuts of a picture; the first where none says how wide it is."""
    parts = srcset.split()
    widths = [
        (float(found[1]), place)
        for place, part in enumerate(parts)
        if place and (found := _WIDTH.match(part)) is not None
    ]
    _, place = max(widths, key=lambda one: one[0], default=(0.0, 1))
    before = _WIDTH.match(parts[place - 1])  # no blank stands behind the comma before it
    return parts[place - 1][before.end() if before else 0 :].rstrip(",")


def _alt(image: Element | None) -> str | None:
    return (" ".join(image.attributes.get("alt", "").split()) or None) if image is not None else None


def _key(address: str | None) -> str:
    """The name of a picture's file, without its size and its kind."""
    name = (address or "").partition("?")[0].rstrip("/").rpartition("/")[2]
    return _SIZE.sub("", name.rpartition(".")[0] or name).casefold()


def _once(pictures: list[_Picture]) -> list[_Picture]:
    """Each picture once: pages hold them again for other kinds of screens."""
    known: dict[tuple[str, str | None], _Picture] = {}
    for picture in pictures:
        known.setdefault((_key(picture.image.url) or str(picture.place), picture.image.caption), picture)
    return list(known.values())


def _with_declared(document: Document, pictures: list[_Picture], text: int) -> list[_Picture]:
    """The pictures, and before them the declared one where none of them is it."""
    said = next((one for one in document.declared if one.field == "image" and "logo" not in one.value.lower()), None)
    if said is None or (pictures and pictures[0].place < text and pictures[0].image.url):
        return pictures
    key = _key(said.value)
    if any(_key(picture.image.url) == key for picture in pictures):
        return pictures
    alt = next((one.value for one in document.declared if one.name in ("og:image:alt", "twitter:image:alt")), None)
    if pictures and pictures[0].place < text:
        first = pictures[0]
        return [first._replace(image=first.image._replace(url=said.value)), *pictures[1:]]
    lead = Image(said.value, None, None, alt)
    return [_Picture(lead, -1, ((said.start, said.stop),)), *pictures]


def _state(document: Document, pictures: list[_Picture]) -> None:
    if pictures:
        base = document.base
        items = tuple(picture.spans for picture in pictures)
        spans = tuple(span for item in items for span in item)
        images = tuple(one._replace(url=one.url and resolved(one.url, base)) for one, _, _ in pictures)
        document.findings["images"] = Finding(images, spans, "figures", derived=True, items=items)
