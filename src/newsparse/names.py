"""Reads who is credited: people, agencies and desks in the text of a byline."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from newsparse.moments.words import is_month, is_weekday
from newsparse.patterns import pattern
from newsparse.rules.languages import AGENCIES, spellings
from newsparse.rules.places import CITIES, MEDIA

__all__ = [
    "Credit",
    "agency_in",
    "is_desk",
    "is_name",
    "is_person",
    "may_be_credited",
    "read_correspondent",
    "read_credits",
    "site_key",
]

ROLE_WORDS = 4
"""Words of the longest role that is looked for: "chief foreign affairs correspondent"."""

PLACE_WORDS = 3
"""Words; no place behind the name of a correspondent has more."""

_PARTICLES = frozenset(
    "de da do dos das du des del della dello di la le les el al von van vom zu zum zur den der ter ten te bin ibn ben "
    "abu af av y e i und mac mc o' st ur".split()
)
"""Words in lower case that stand inside a name."""

_DELIMITER = pattern(r"\s{0,3}(?:[,;/|•·&＆、，]|\s[-–—]\s|\u060c)\s*")
_UNPARTED = pattern(r"[^,;/|•·&＆、，\u060c–—-]*+")
_BRACKET = pattern(r"\s{0,3}[(\[（【][^()\[\]（）【】]{0,80}[)\]）】]")
_ADDRESS = pattern(r"[^\s@]{1,64}@[^\s@.]{1,63}(?:\.[^\s@.]{1,63}){1,8}|(?<!\w)@\w+|https?://\S+")
_IN = pattern(r",?\s(?:in|aus|im|à|en|au|aux|em|no|na|a|da|de|w|z|ze|v|ve|в|во|из|у|з|із|i|från|fra|på|te|uit|din)\s")
"""What may stand between the name of a correspondent and a place."""

_NAME_WORD = pattern(r"[^\W\d_][^\W\d_'’`.\-‐]*(?:['’`.\-‐][^\W\d_]*)*")


class Credit(NamedTuple):
    """One name in a byline: where it stands, and whether it is an agency or a desk."""

    start: int
    stop: int
    name: str
    collective: bool


@lru_cache(maxsize=8)
def _listed(field: str) -> frozenset[str]:
    return frozenset(spellings(field))


@lru_cache(maxsize=1)
def _agencies() -> frozenset[str]:
    return frozenset(AGENCIES.casefold().split("|"))


_COLLECTIVE_WORDS = frozenset(
    """
    courrier corriere
    daily diario diário gazeta gazette giornale herald journal kurier magazine observer quotidiano times tribune weekly
    zeitung agency agence agencia agência agentur agenzia agencja agentura bureau desk staff team redaktion redaccion
    redacción redazione redação redacao redactie redakcja rédaction newsroom news press correspondents reporters
    service network gmbh inc inc. ltd ltd. llc plc corp corp. агентство редакция вестник газета известия
    """.split()
)
"""A name that holds one of them is a desk or an agency, whatever the rest says: "Example News Bureau"."""


def agency_in(text: str) -> bool:
    """Whether a text is the name of a news agency.

    >>> agency_in("dpa"), agency_in("Reuters"), agency_in("Port")
    (True, True, False)
    """
    return text.casefold().strip(" .()[]") in _agencies()


def is_desk(text: str) -> bool:
    """Whether a text credits a newsroom and not a person.

    >>> is_desk("Redacción"), is_desk("Example News Bureau"), is_desk("Ann Lee")
    (True, True, False)
    """
    folded = text.casefold().strip(" .:()")
    if folded in _listed("desks") or folded.removeprefix("la ").removeprefix("the ") in _listed("desks"):
        return True
    parts = folded.split()
    return 1 < len(parts) <= 5 and not _COLLECTIVE_WORDS.isdisjoint(parts)


def site_key(name: str) -> str:
    """The name of a site without what differs between two spellings of it: case, blanks, the ends of a domain.

    >>> site_key("Merrin Herald") == site_key("www.merrinherald.com")
    True
    """
    folded = "".join(name.casefold().split()).removeprefix("www.")
    return re.sub(r"(?:\.com?)?\.[a-z]{2,4}$", "", folded)


def is_name(text: str, least: int = 2) -> bool:
    """Whether a text is written like the name of a person: capitalised words, and particles between them.

    Args:
        text: without a title or a role.
        least: the number of words that it must have; one is enough after "By".

    >>> is_name("Ann van der Lee"), is_name("J.O. Roe"), is_name("By the sea"), is_name("Ann"), is_name("Ann", 1)
    (True, True, False, False, True)
    """
    if (
        text[:1].isalpha() and text[0].lower() == text[0].upper()
    ):  # nothing but a word before it tells a name from other words
        signs = any(c.isdigit() or c in "。！？" for c in text)
        return least == 1 and 2 <= len(text) <= 30 and not signs and len(text.split()) <= 4
    parts = text.split()
    if not least <= len(parts) <= 5 or len(text) > 60 or parts[0] == "The":
        return False
    if len(parts) == 1 and (parts[0].casefold() in _PARTICLES or is_month(parts[0])):
        return False
    capitals = 0
    for place, part in enumerate(parts, 1):
        if not _NAME_WORD.fullmatch(part):
            return False
        if part[0].isupper():
            capitals += 1
        elif part.casefold() not in _PARTICLES:
            return False
        if is_weekday(part) and not (len(part) < 4 and 1 < place < len(parts)):
            return False  # but for "Thu" and "Do" between two others
    return capitals >= min(least, 2) and parts[-1][0].isupper()


def is_person(text: str) -> bool:
    """Whether a text is written like a whole name: two words or more, or one in a script without capitals.

    >>> is_person("Ann Lee"), is_person("Ann")
    (True, False)
    """
    return is_name(text, 1 if text[:1].lower() == text[:1].upper() else 2)


def may_be_credited(word: str) -> bool:
    """Whether a word may stand in a byline: none in lower case but those of names, roles, desks and addresses.

    >>> may_be_credited("Lee,"), may_be_credited("van"), may_be_credited("opened")
    (True, True, False)
    """
    return not word[0].islower() or "@" in word or "." in word or word.strip("(),;:") in _lower_words()


@lru_cache(maxsize=1)
def _lower_words() -> frozenset[str]:
    """All words in lower case that are known in bylines."""
    listed = (_listed(field) for field in ("conjunctions", "desks", "roles", "by"))
    phrases = (*_PARTICLES, *_COLLECTIVE_WORDS, *_agencies(), *(phrase for found in listed for phrase in found))
    return frozenset(word for phrase in phrases for word in phrase.split())


_EMPLOYER = pattern(r"(?:^|\s)(?:for|For|FOR|special to|Special to|SPECIAL TO)\s(?:the\s)?(?=[^\W\d_a-z]).*$")
"""For whom somebody writes, behind the name: "Ann Lee for The Merrin Post"."""


def read_correspondent(text: str) -> list[Credit] | None:
    """The name in a line that is one, a word for "in" and a place, and nothing else.

    >>> [credit.name for credit in read_correspondent("Ann Lee in Port Merrin") or ()]
    ['Ann Lee']
    """
    for match in _IN.finditer(text):
        place = text[match.end() :].split()
        credits_ = read_credits(text[: match.start()], 2)
        if credits_ and 0 < len(place) <= PLACE_WORDS and all(word[0].isupper() for word in place):
            return credits_
    return None


def read_credits(text: str, least: int = 1) -> list[Credit] | None:
    """The names in the text of a byline, the word "By" taken off; None where something else stands there.

    Roles, brackets, addresses and handles are passed over.

    >>> [credit.name for credit in read_credits("Ann Lee and Bob Roe, Reuters")]
    ['Ann Lee', 'Bob Roe', 'Reuters']
    >>> read_credits("the time the port opened") is None
    True
    """
    masked = text
    if "(" in text or "[" in text or "（" in text:
        masked = _BRACKET.sub(_blank, masked)
    if "@" in text or "://" in text:
        masked = _ADDRESS.sub(_blank, masked)
    credits_: list[Credit] = []
    unknown = False
    for start, stop in _parts(masked):
        name = masked[start:stop].strip().partition("  ")[0]  # what stands after a bracket is not of the name
        if "for " in (folded := name.casefold()) or "special to " in folded:
            name = _EMPLOYER.sub("", name)
        if not name:
            continue
        start += len(masked[start:stop]) - len(masked[start:stop].lstrip())
        stop = start + len(name)
        if credits_ and name.casefold() in _listed("desks") and "writer" in name.casefold().split()[-1]:
            continue  # what somebody is: "Ann Lee, Staff Writer"
        if agency_in(name) or is_desk(name):
            bare = name.rstrip(".:") if agency_in(name) else name.strip(" :")
            start += name.index(bare)
            credits_.append(Credit(start, start + len(bare), bare, True))
        elif (person := _without_role(name)) is not None:
            if is_person(person[2]):
                credits_.append(Credit(start + person[0], start + person[1], person[2], collective=False))
        elif is_name(name, least):
            if not (credits_ and (_is_place(masked, start, name, credits_[-1]) or _is_paper(name, credits_[-1]))):
                credits_.append(Credit(start, stop, name, False))
        elif credits_ and len(name.split()) <= 4:
            continue  # a place or a paper after the name: "Ann Lee in Berlin"
        else:
            unknown = True
            break
    return None if unknown or not credits_ else credits_


def _is_place(text: str, start: int, name: str, before: Credit) -> bool:
    """Whether a city after a whole name and a comma is where its bearer is: "Ann Lee, Hamburg"."""
    if before.collective or name.casefold() not in CITIES:
        return False
    return " " in before.name and text[:start].rstrip().endswith(",")


def _is_paper(name: str, before: Credit) -> bool:
    """Whether what follows a whole name is the paper of its bearer: "Ann Lee, Merrin Post"."""
    return not before.collective and " " in before.name and name.rsplit(maxsplit=1)[-1].casefold() in MEDIA


def _without_role(name: str) -> tuple[int, int, str] | None:
    """A name without the role before or after it, "Reporter Ann Lee"; nothing of a role alone; None without a role."""
    roles = _listed("roles")
    parts = name.casefold().strip(" .").split()
    if len(parts) > ROLE_WORDS + 5 or _ends_of_roles().isdisjoint(parts):
        return None
    if " ".join(parts) in roles:
        return 0, 0, ""
    for size in range(min(ROLE_WORDS, len(parts) - 1), 0, -1):
        if " ".join(parts[:size]) in roles:
            rest = name.split(None, size)[size]
            return len(name) - len(rest), len(name), rest
        if " ".join(parts[-size:]) in roles:
            rest = name.rsplit(None, size)[0]
            return 0, len(rest), rest
    return None


@lru_cache(maxsize=1)
def _ends_of_roles() -> frozenset[str]:
    """The words with which roles begin or end: a name with a role holds one of them."""
    roles = [role.split() for role in _listed("roles")]
    return frozenset([word for words in roles for word in (words[0], words[-1])])


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _parts(text: str) -> list[tuple[int, int]]:
    """The stretches between delimiters and conjunctions."""
    conjunctions = _listed("conjunctions")
    if _UNPARTED.fullmatch(text) and conjunctions.isdisjoint(text.casefold().split()):
        return [(0, len(text))]
    parts: list[tuple[int, int]] = []
    at = 0
    for match in _DELIMITER.finditer(text):
        parts.append((at, match.start()))
        at = match.end()
    parts.append((at, len(text)))
    split: list[tuple[int, int]] = []
    for start, stop in parts:
        first = start
        if conjunctions.isdisjoint(text[start:stop].casefold().split()):
            split.append((start, stop))
            continue
        for word in re.finditer(r"\S+", text[start:stop]):
            if word[0].casefold() in conjunctions and start + word.start() > 0:
                split.append((first, start + word.start()))
                first = start + word.end()
        split.append((first, stop))
    return split
