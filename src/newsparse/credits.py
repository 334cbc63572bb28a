"""Reads whom a picture is credited to, at the end of its caption: "Boats in the port. Photo: Ann Lee / AP"."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from newsparse.measures import FIRST_UNSPACED, ends_sentence
from newsparse.names import agency_in, is_name
from newsparse.patterns import pattern
from newsparse.rules.captions import ARCHIVE, BY, EASTERN, LIBRARIES, OF, PICTURE
from newsparse.rules.languages import LANGUAGES
from newsparse.rules.places import MEDIA

__all__ = ["PictureCredit", "is_wired", "read_picture_credit"]

CREDIT_LIMIT = 140
"""Characters; whom a picture is credited to takes no more."""

NAME_LIMIT = 40
"""Characters; no name between a caption and an agency is longer."""

ALONE_LIMIT = 80
"""Characters; a line that begins like a credit and is longer tells of something else."""

LABEL_WORDS = 5
"""Words of the longest label: "Photo d'archives de la ville"."""

_OPEN = "([（"
_BEFORE_LABEL = "（［【。！？」、"
_SIGN = pattern(r"[:：©/|(\[（]")
_WIRE = pattern(r"(?:^|\s)(?P<credit>(?:\S+/)?(?:REUTERS/\S|via REUTERS\b|\(?AP Photo/).*)$")
_FILED = pattern(r"FILE(?: PHOTO)?\s?[-–—:]\s?\S.{10,}")
_COUNTED = pattern(r"[0-9]{1,3}\s?/\s?[0-9]{1,3}\s?(?=\S)")
_RIGHTS = pattern(
    r"[12][0-9]{3}|rights|recht|droits|derechos|diritti|direitos|reserv|riservat|zastrzeż|права", re.IGNORECASE
)
_WORD = r"(?:[^\W\d_a-z]\.|[^\W\d_a-z][\w'’\-]*)"
_CHAIN = pattern(rf"(?:^|(?<=[\s.!?”»\"]))(?:@?\w+|{_WORD}(?:\s{_WORD}){{0,2}})(?:\s?/\s?[^/|.]{{1,30}}){{0,3}}$")
"""Names and agencies parted by slashes, up to the last slash."""

_NAMED = pattern(rf"[.!?”»\"]\s?(?P<name>{_WORD}(?:\s{_WORD}){{1,3}})\Z")
"""A name between a full stop and what it is set off by."""

_SHORT = pattern(r"(?:^|(?<=[\s(\[]))(?P<word>[FfZz](?:ot|dj)\.)\s[^\W\d_a-z][^.()]{1,60}(?=[)\]]?$)")
_LITHUANIAN = pattern(r"(?:^|\s/\s|(?<=[.!?])\s)(?P<credit>[^/]{2,40}/[^/]{2,20}\snuotr\.)$")


class PictureCredit(NamedTuple):
    """Where the caption in a line begins and ends, and the credit, brackets apart; each may be empty."""

    caption_start: int
    caption_stop: int
    start: int
    stop: int


def is_wired(text: str) -> bool:
    """Whether the text holds a credit as only Reuters and AP write it, whatever stands after it."""
    return "REUTERS" in text or "AP Photo" in text


def read_picture_credit(text: str) -> PictureCredit | None:
    """Finds the credit at the end of a line, or that the line says itself that it is a caption.

    Args:
        text: a line that ends in no full stop, or one as short as captions are.

    Returns:
        Where caption and credit stand; None where no picture is credited, as in prose that speaks of one.

    >>> text = "Boats in the port. Photo: Ann Lee / AP"
    >>> found = read_picture_credit(text)
    >>> text[found.caption_start : found.caption_stop], text[found.start : found.stop]
    ('Boats in the port.', 'Photo: Ann Lee / AP')
    >>> read_picture_credit("They sold the photo, according to Getty Images.") is None
    True
    """
    signs = _signs(text)
    if not signs:
        return None
    counted = _COUNTED.match(text) if text[0].isdecimal() else None
    first = counted.end() if counted else 0
    if "file" in signs and "wire" not in signs and _FILED.match(text):
        return PictureCredit(0, len(text), len(text), len(text))
    for needed, reader in _READERS:
        span = None if needed and needed.isdisjoint(signs) else reader(text, first)
        if span is not None:
            caption = len(text[first : span[0]].rstrip(" ([（【〔＝-–—|/"))
            return PictureCredit(first, first + caption, *span)
    return None


def _signs(text: str) -> set[str]:
    """What of a credit is made of stands in a line: colons, slashes and brackets, and names for certain words."""
    signs = set(_SIGN.findall(text))
    words = text[-CREDIT_LIMIT:].casefold().replace("(", " ").split()
    if not _introducing().isdisjoint(words):
        signs.add("by")
    if words and words[-1].rstrip(".") in _last_words(ARCHIVE):
        signs.add("archive")
    if is_wired(text):
        signs.add("wire")
    if text.startswith("FILE"):
        signs.add("file")
    if max(text[-2:]) >= FIRST_UNSPACED and not _EASTERN_SIGNS.isdisjoint(text[-ALONE_LIMIT:]):
        signs.add("eastern")
    return signs


@lru_cache(maxsize=1)
def _introducing() -> frozenset[str]:
    """The first words of "Photo by" and its like, and abbreviations that need no colon."""
    return _first_words(BY) | {"fot.", "foto.", "zdj."}


@lru_cache(maxsize=8)
def _listed(words: str) -> frozenset[str]:
    return frozenset(words.casefold().split("|"))


@lru_cache(maxsize=8)
def _first_words(words: str) -> frozenset[str]:
    return frozenset(phrase.split()[0] for phrase in words.casefold().split("|"))


@lru_cache(maxsize=8)
def _beginnings(words: str) -> frozenset[str]:
    return frozenset(phrase[:3] for phrase in words.casefold().split("|"))


@lru_cache(maxsize=8)
def _last_words(words: str) -> frozenset[str]:
    return frozenset(phrase.split()[-1] for phrase in words.casefold().split("|"))


@lru_cache(maxsize=1)
def _function_words() -> frozenset[str]:
    """The most frequent words of all languages: after one of them "Foto" is a word of the sentence."""
    return frozenset(word for language in LANGUAGES.values() for word in language.stop_words.split("|"))


def _is_house(text: str) -> bool:
    """Whether a text names an agency or a library of pictures."""
    bare = text.strip(" .")
    return bare.casefold() in _listed(LIBRARIES) or agency_in(bare)


def _labelled(text: str, first: int) -> tuple[int, int] | None:
    """After a word for a picture and a colon: "Photo: Ann Lee", "(Foto: Archivo)"."""
    colon = max(text.rfind(":", first), text.rfind("：", first))
    if colon < 0 or len(text) - colon > CREDIT_LIMIT:
        return None
    before = text[max(first, colon - 60) : colon]
    words = before.split()[-LABEL_WORDS:]
    if "." in before or "(" in before or "[" in before or "（" in before:
        folded = [word.lstrip(_OPEN).casefold().rstrip(".").rpartition(".")[2] for word in words]
    else:
        folded = before.casefold().split()[-LABEL_WORDS:]
    if _first_words(PICTURE).isdisjoint(folded):
        return None
    stop = _stop(text)
    for size in range(len(words), 0, -1):
        label = folded[-size:]
        if label[0] in _first_words(PICTURE) and _is_label(label):
            word = words[-size]
            start = text.rfind(word, first, colon) + word.rstrip(".").rfind(".") + 1  # "...the port.Photo: Ann Lee"
            while text[start] in _OPEN:
                start += 1
            name = text[colon + 1 : stop].strip()
            return (start, stop) if _is_named(text, first, start, name) else None
    return None


def _labelled_unspaced(text: str, first: int) -> tuple[int, int] | None:
    """The same where no blanks stand between words: "（写真：本田琴美）", "...架子上。图片来源：周书琴"."""
    colon = max(text.rfind(":", first), text.rfind("：", first))
    if colon < 1 or text[colon - 1] < FIRST_UNSPACED:
        return None
    start, stop = colon, _stop(text)
    while start > first and text[start - 1] not in _BEFORE_LABEL and text[start - 1] >= FIRST_UNSPACED:
        start -= 1
    return (start, stop) if colon + 1 < stop <= colon + ALONE_LIMIT and text[start:colon] in _listed(PICTURE) else None


def _is_label(words: list[str]) -> bool:
    """A word for a picture, and up to two words more: "Photo credit", "Foto de archivo"."""
    return len(words) <= 3 or " ".join(words) in _listed(PICTURE)


def _stop(text: str) -> int:
    """The end of the line without a full stop and a closing bracket."""
    stop = len(text)
    if text[-1] == "." and text[-3:-2] != "." and not text.endswith("nuotr."):
        stop -= 1
    return (
        stop - 1
        if text[stop - 1] in ")]）" and text.rfind(")", 0, stop - 1) < max(text.rfind(c, 0, stop) for c in _OPEN)
        else stop
    )


def _is_named(text: str, first: int, start: int, name: str) -> bool:
    """Whether a label and a name are a credit of their own and no part of the sentence before it."""
    if not any(c.isalpha() for c in name) or ends_sentence(name):
        return False
    bracketed = start > first and text[start - 1] in _OPEN
    if text[-1] == "." and not bracketed and any(word[0].islower() for word in name.split()):
        return False  # a sentence
    before = text[first:start].rstrip().rstrip(_OPEN).rstrip()
    if not before:
        return len(text) - first <= ALONE_LIMIT and (not name[0].islower() or name.count(" ") < 4)
    if bracketed or before[-1] in '.!?…,;|–—-)»”"':
        return True
    return not text[start].islower() and before.split()[-1].casefold() not in _function_words()


def _introduced(text: str, first: int) -> tuple[int, int] | None:
    """After "Photo by" and its like: "Photo via Harbour Museum"."""
    if _first_words(BY).isdisjoint(text[-CREDIT_LIMIT:].casefold().replace("(", " ").split()):
        return None
    folded = text.casefold()
    if len(folded) != len(text):
        return None
    stop = _stop(text)
    for phrase in _listed(BY):
        start = folded.rfind(f"{phrase} ", max(first, len(text) - CREDIT_LIMIT), stop)
        if start < 0 or (start and text[start - 1].isalnum()):
            continue
        name = text[start + len(phrase) + 1 : stop]
        if name and not name[0].islower() and len(name) < 80 and not any(c in name for c in ":!?()"):
            return (start, stop) if _is_named(text, first, start, name) else None
    return None


def _abbreviated(text: str, first: int) -> tuple[int, int] | None:
    """Polish and Czech: "fot. Jan Roe / Agencja"."""
    found = _SHORT.search(text, first) if "ot. " in text or "dj. " in text else None
    return found.span() if found else None


def _copyright(text: str, first: int) -> tuple[int, int] | None:
    """After the sign: "© Ann Lee / Library"; whose the text is stands alone, and says more."""
    start = text.rfind("©", first)
    if start < 0 or len(text) - start > CREDIT_LIMIT or len(text) - start < 4:
        return None
    credit = text[start:]
    alone = not text[first:start].strip()
    if ". " in credit or (alone and _RIGHTS.search(credit)):
        return None
    return start, _stop(text) if text[start - 1 : start] in _BRACKETS else len(text)


def _bracketed(text: str, first: int) -> tuple[int, int] | None:
    """In brackets: "(Ann Lee/AFP)", "(iStock)", "(Symbolbild)", "(photo AFP)"; an agency only where nothing else is."""
    stop = _stop(text)
    start = max(text.rfind(bracket, first, stop) for bracket in _OPEN) + 1
    if stop == len(text) or start == 0 or not 1 < stop - start < CREDIT_LIMIT or text[stop] not in ")]）":
        return None
    content = text[start:stop]
    name, slash, house = content.rpartition("/")
    words = content.split()
    library = any(content.startswith(name) for name in LIBRARIES.split("|"))
    credited = (
        library
        or (slash and name and _is_house(house))
        or content.casefold() in _listed(ARCHIVE)
        or (len(words) > 1 and words[0].casefold() in _listed(PICTURE) and not words[1][0].islower())
        or (start == first + 1 and agency_in(content))
    )
    if not credited and agency_in(content):
        named = _name_before(text, first, start - 2)
        return (named, stop + 1) if named else None
    return (start, stop) if credited else None


def _name_before(text: str, first: int, stop: int) -> int:
    """Where the name of a person begins that stands between a full stop and an agency; 0 where none does."""
    stop = len(text[:stop].rstrip())
    found = _NAMED.search(text, max(first, stop - NAME_LIMIT), stop)
    return found.start("name") if found and found.start() > first and is_name(found["name"]) else 0


def _archived(text: str, first: int) -> tuple[int, int] | None:
    """The last words, after a comma or a full stop: "..., file photo"."""
    stop = len(text.rstrip("."))
    start = max(text.rfind(". ", first, stop), text.rfind(", ", first, stop)) + 2
    return (start, stop) if start > 1 and text[start:stop].casefold() in _listed(ARCHIVE) else None


def _slashed(text: str, first: int) -> tuple[int, int] | None:
    """After a slash or a bar: "Captain Roe / AFP", "Uncredited/AP/dpa"."""
    stop = len(text.rstrip("."))
    slash = max(text.rfind("/", first, stop), text.rfind("|", first, stop))
    house = text[slash + 1 : stop].strip()
    if slash <= first or not house:
        return None
    if not _is_house(house):
        start = _name_before(text, first, slash) if house.split()[-1].casefold() in MEDIA else 0
        return (start, stop) if start else None
    if text[slash - 1] == " ":
        return _name_before(text, first, slash) or slash + 2, stop
    found = _CHAIN.search(text[:slash], max(first, slash - CREDIT_LIMIT))
    return (found.start(), stop) if found else None


def _wired(text: str, first: int) -> tuple[int, int] | None:
    found = _WIRE.search(text, first)
    return found.span("credit") if found else None


def _reproduced(text: str, first: int) -> tuple[int, int] | None:
    """A line that begins with how the picture was got: "Reprodução/Instagram"."""
    if len(text) - first > ALONE_LIMIT or text[first : first + 3].casefold() not in _beginnings(OF):
        return None
    word = re.split(r"\s?[/|]", text[first:], maxsplit=1)
    return (first, len(text)) if len(word) > 1 and word[0].casefold() in _listed(OF) else None


def _lithuanian(text: str, first: int) -> tuple[int, int] | None:
    found = _LITHUANIAN.search(text, first) if text.endswith("nuotr.") else None
    return found.span("credit") if found else None


def _eastern(text: str, first: int) -> tuple[int, int] | None:
    """As papers of East Asia have it: "（图／记者李安摄）", "＝4日、李安撮影", "/사진=항만청 제공"."""
    for words in _EASTERN_CREDITS:
        found = words.search(text, max(first, len(text) - ALONE_LIMIT))
        if found:
            return found.span("a")
    return None


_EASTERN_SIGNS = frozenset("摄攝图圖影供提写資资日共時ロ＝A사제연뉴로게ⓒภ")
"""Characters of which each of these credits has one."""

_EASTERN_CREDITS = tuple(map(pattern, EASTERN))

_COLONS, _OWNED, _BRACKETS, _SLASHES = map(frozenset, (":：", "©", _OPEN, "/|"))
_BY, _ARCHIVED, _WIRED, _EASTERN, _ANY = map(frozenset, (["by"], ["archive"], ["wire"], ["eastern"], []))

_READERS: tuple[tuple[frozenset[str], Callable[[str, int], tuple[int, int] | None]], ...] = (
    (_EASTERN, _eastern),
    (_COLONS, _labelled),
    (_COLONS, _labelled_unspaced),
    (_BY, _introduced),
    (_ANY, _abbreviated),
    (_OWNED, _copyright),
    (_BRACKETS, _bracketed),
    (_ARCHIVED, _archived),
    (_WIRED, _wired),
    (_ANY, _lithuanian),
    (_SLASHES, _slashed),
    (_SLASHES, _reproduced),
)
"""The shapes of a credit, the surest first, and the signs of which each needs one in the line."""
