"""Reads who signed a text below it or at its end: the agency, the writer's initials, who else contributed."""

from __future__ import annotations

import re

from newsparse.document import Document, Role
from newsparse.names import agency_in
from newsparse.patterns import pattern

__all__ = ["find_signed_agency", "label_sign_offs"]

SIGN_OFF_LIMIT = 300
"""Characters; a longer line is text."""

AGENCY_LIMIT = 43
"""Characters; no line that is an agency in brackets is longer."""

PARAGRAPH_LEAST = 60
"""Characters; a shorter line with an agency behind its full stop is no paragraph."""

SIGNATURE_LIMIT = 40
"""Characters; no signature at the end of a paragraph is longer."""

_CONTRIBUTED = pattern(
    r"\(?.{3,200}(?:contributed (?:to this (?:report|story|article)|reporting)(?: from .{2,60})?|"
    r"(?:hat|haben) zu diesem (?:bericht|artikel|text) beigetragen|contribuyó (?:a|con) (?:este|esta) \w+|"
    r"contribuyeron (?:a|con) (?:este|esta) \w+|a contribué à (?:cet article|ce reportage)|ont contribué à cet article|"
    r"ha collaborato)\.?\)?|"
    r"(?:the )?(?:associated press|ap|afp|reuters) (?:\w+ ){0,3}(?:writers?|reporters?|journalists?|correspondents?)"
    r" .{3,150} contributed\.?",
    re.IGNORECASE,
)
_INITIALS = pattern(
    r"\((?:[a-zäöüß]{1,6}(?:[/-][a-z0-9äöüß]{1,8}){0,3}|[A-Z]{1,4}-[0-9]{1,3})\)|"
    r"[a-z]{2,4}(?:\s?/\s?[a-z]{2,4}){1,3}/?|[-–—] ?30 ?[-–—]|(?:\((?:foto|fotos|vídeo|vídeos|audio)\)\s?){1,3}|"
    r"[A-Z]{2,4} // [A-Z]{2,4}|[A-Z]{2,5}(?:/[a-zäöüß]{2,6}){1,3}"
)
_ADDRESS = pattern(r"(?:[^\s@()]{2,20}(?:\s기자)?\s?)?\(?[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}\)?")
_AGENCY = pattern(r"[(\[（【/]?(?P<name>[^()\[\]（）【】/]{2,40})[)\]）】/]?\.?")
_SIGNATURE = pattern(
    r"[.!?…。！？»”\"]\s{0,3}(?:[(\[（/]\s?(?P<names>[^()\[\]（）]{2,36}?)\s?[)\]）/]\.?|(?P<bare>[A-ZČ]{2,8})\.?)\Z"
)
"""What stands behind the last full stop of a text: "(dpa/al)", "（共同）", "/БТА/", "EFE"."""

_CLOSING = frozenset(")]）/")

_PARTS = pattern(r"\s{0,3}[/,;、·–-]\s*")


def label_sign_offs(document: Document) -> None:
    """Labels what stands right below the last paragraph: an agency, the writer's initials, who else contributed."""
    if not document.prose:
        return
    segments = document.segments
    last = -1
    for index in reversed(document.prose):
        if segments[index].role is None:
            last = index
            break
    ending = segments[last]
    if last > 0 and len(ending.text) <= SIGN_OFF_LIMIT and _is_contributed(ending.text):
        ending.label(Role.LABEL, "contributed")
    if last + 1 < len(segments) and segments[last + 1].free and _is_signed_paragraph(segments[last + 1].text):
        last += 1
    for index in range(last + 1, min(len(segments), last + 4)):
        segment = segments[index]
        if not segment.free:
            continue
        found = _AGENCY.fullmatch(segment.text) if len(segment.text) <= AGENCY_LIMIT else None
        if found and agency_in(found["name"]):
            segment.label(Role.LABEL, "sign-off")
            name = found["name"].strip(" .")
            start = segment.text.index(name)
            stop = start + len(name)
            if "agency" not in document.findings:
                document.state("agency", name, index, start, stop, "sign-off")
                segment.label_part(start, stop, Role.AGENCY, "sign-off")
        elif (
            _INITIALS.fullmatch(segment.text)
            or _ADDRESS.fullmatch(segment.text)
            or _is_contributed(segment.text)
            or _is_acronym(segment.text)
        ):
            segment.label(Role.LABEL, "sign-off")
        else:
            return


def _is_signed_paragraph(text: str) -> bool:
    """Whether a line is a paragraph that an agency ends: "... before the autumn. EFE"."""
    return len(text) > PARAGRAPH_LEAST and _signature(text) is not None


def _signature(text: str) -> re.Match[str] | None:
    """What signs a text at its end, which is a bracket, a stroke, or a capital."""
    last = text.rstrip(".")[-1:]
    if not (last in _CLOSING or last.isupper()):
        return None
    return _SIGNATURE.search(text, max(0, len(text) - SIGNATURE_LIMIT))


def _is_contributed(text: str) -> bool:
    """Whether a line says who else contributed, by its words first: the pattern is tried at every one of its places."""
    folded = text.casefold()
    return any(word in folded for word in _CONTRIBUTING) and _CONTRIBUTED.fullmatch(text) is not None


_CONTRIBUTING = ("contribu", "beigetragen", "ha collaborato")


def _is_acronym(text: str) -> bool:
    """The short form of a desk or an agency that no table knows."""
    return 2 <= len(text) <= 6 and text.isalpha() and text.isupper() and text.isascii()


def find_signed_agency(document: Document) -> None:
    """Finds the ``agency`` behind the last full stop of the text, which keeps it: "(dpa/al)", "EFE"."""
    if "agency" in document.findings:
        return
    for index in range(len(document.segments) - 1, -1, -1):
        segment = document.segments[index]
        if segment.role is None:
            break
    else:
        return
    found = _signature(segment.text)
    if found is None:
        return
    group = "bare" if found["bare"] else "names"
    at = found.start(group)
    for name in _PARTS.split(found[group]):
        at = segment.text.index(name, at)
        if agency_in(name):
            document.state("agency", name, index, at, at + len(name), "sign-off")
            return
