"""Scraped text into segments, one a line."""

from __future__ import annotations

from newsparse.document import Run, Segment
from newsparse.measures import LONG, LONG_THAI, MAY_END, is_prose
from newsparse.patterns import pattern

__all__ = ["INVISIBLE", "read_text", "shown"]

INVISIBLE = (
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"  # controls but those that are white space
    "\u00ad"  # soft hyphen
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f"  # direction of writing
    "\u180e\u200b\u2060-\u2064\ufeff"  # zero width
    "\ufff9-\ufffb\U000e0001\U000e0020-\U000e007f"  # annotation, tags
    "\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"  # formats of hieroglyphs, shorthand and music
)
"""What a reader does not see, as the inside of a character class. The joiners U+200C and U+200D are not among
them: Persian, the scripts of India and emoji are spelled with them."""

_ODD = pattern(rf"[\s{INVISIBLE}]{{2,}}|[^\S ]|[{INVISIBLE}]|[\ud800-\udfff]")
_EDGE = pattern(rf"[\s\u200c\u200d{INVISIBLE}]*")
_EDGE_BACK = pattern(rf"[\s\u200c\u200d{INVISIBLE}]")


def read_text(source: str, first: int = 0) -> list[Segment]:
    r"""Every line that holds anything to see, in order; ``first`` is where the source begins in a longer one.

    >>> [(s.text, s.start) for s in read_text("June 5\n\n A  line ")]
    [('June 5', 0), ('A line', 9)]
    """
    segments: list[Segment] = []
    add = segments.append
    at, after_blank = first, True
    folds = "  " in source
    for line in source.splitlines(True):
        text = line.strip()
        if not text:
            after_blank = True
        else:
            start = at if line[0] == text[0] else at + len(line) - len(line.lstrip())
            size = len(text)
            if text.isprintable() and not (folds and "  " in text):
                prose = size >= LONG or ((size >= LONG_THAI or text[-1] in MAY_END) and is_prose(text))
                add(Segment(text, start, start + size, None, after_blank, prose))
                after_blank = False
            elif segment := _read_unplain(text, start, after_blank):
                add(segment)
                after_blank = False
            else:
                after_blank = True
        at += len(line)
    return segments


def _read_unplain(text: str, start: int, after_blank: bool) -> Segment | None:
    """A line with a tab or a no-break space, which a blank stands for in the same place, or with more than that."""
    plain = text.replace("\xa0", " ").replace("\t", " ").replace("\u202f", " ")
    seen = plain.replace("\u200c", "").replace("\u200d", "")
    if "  " in plain or not seen.isprintable() or seen[:1] != plain[0] or seen[-1] != plain[-1]:
        return _read_odd(text, start, after_blank)
    return Segment(plain, start, start + len(plain), None, after_blank, is_prose(plain))


def shown(text: str) -> str:
    """What a reader sees of a stretch of the source.

    >>> shown("Por\u00adt  opens ")
    'Port opens'
    """
    text = text.strip()
    if text.isprintable() and "  " not in text:
        return text
    return _ODD.sub(lambda odd: _replacement(odd[0]), text).strip()


def _read_odd(line: str, start: int, after_blank: bool) -> Segment | None:
    """A line with something to fold, to drop or to replace; None where nothing of it is seen."""
    first = _EDGE.match(line).end()  # type: ignore[union-attr]  # it matches the empty string
    last = len(line)
    while last > first and _EDGE_BACK.match(line, last - 1):
        last -= 1
    if first == last:
        return None
    pieces: list[str] = []
    runs: list[Run] = []
    at, length = first, 0
    for match in _ODD.finditer(line, first, last):
        odd = match[0]
        if at < match.start():
            size = match.start() - at
            runs.append(Run(length, length + size, start + at, start + match.start()))
            pieces.append(line[at : match.start()])
            length += size
        shown = _replacement(odd)
        runs.append(Run(length, length + len(shown), start + match.start(), start + match.end()))
        pieces.append(shown)
        length += len(shown)
        at = match.end()
    if not runs:
        text = line[first:last]
        return Segment(text, start + first, start + last, None, after_blank, is_prose(text))
    if at < last:
        runs.append(Run(length, length + last - at, start + at, start + last))
        pieces.append(line[at:last])
    text = "".join(pieces)
    return Segment(text, start + first, start + last, tuple(runs), after_blank, is_prose(text))


def _replacement(odd: str) -> str:
    if "\ud800" <= odd[0] <= "\udfff":
        return "\ufffd"
    return " " if any(character.isspace() for character in odd) else ""
