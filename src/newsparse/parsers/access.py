"""Finds whether the text goes on elsewhere, and whether the rest is for subscribers."""

from __future__ import annotations

import re

from newsparse.document import Document, Finding, Role, Segment
from newsparse.measures import ends_sentence
from newsparse.patterns import pattern
from newsparse.rules.access import CONTINUE, CONTINUE_AT, PAYWALL

__all__ = ["find_access"]

BADGE_LIMIT = 32
"""Characters; a longer line above the text may be its headline."""

NOTICE_LIMIT = 250
"""Characters; a longer line is no notice."""

CUT_LEAST = 60
"""Characters; a shorter last line that ends in an ellipsis is speech or a list."""

PAPER_LIMIT = 50
"""Characters; a longer rest of a line after "Continue reading at" is not the name of a paper."""

PAPER_WORDS = 6
"""Words; likewise."""

_ELSEWHERE = frozenset({"read-on-site", "original-at"})
"""Rules of the table for lines that lead to the text where it was first, which may be the whole of it."""

_SITE = pattern(r"(?:https?://)?(?:[\w-]{1,60}\.){1,4}[a-z]{2,12}(?:/\S*)?\.?", re.IGNORECASE)

_ELLIPSES = ("[…]", "[...]", "(…)", "(...)")


def find_access(document: Document) -> None:
    """Finds ``access`` and ``truncated``.

    A notice to subscribers below the first paragraph ends the text: what follows praises the subscription. "Continue
    reading" alone on a line or with the paper that has the rest, with no paragraph after it, an ellipsis in brackets at
    the end, or a long last paragraph that breaks off in one says that the text is cut.
    """
    segments, prose = document.segments, document.prose
    if not prose:
        return
    for index in document.beginnings["access"]:
        segment = segments[index]
        if index <= prose[0] or len(segment.text) > NOTICE_LIMIT:
            _label_badge(document, index)
            continue
        if segment.role is not None and segment.rule not in _ELSEWHERE:
            continue
        folded = segment.text.casefold()
        if folded.startswith(CONTINUE_AT) and _names_paper(segment.text, folded):
            _lead_on(document, index)
            prose = document.prose
            continue
        if segment.role is not None:
            continue
        if folded.startswith(PAYWALL):
            _close(document, index)
            return
        if folded.strip(" .…»>→:") in CONTINUE:
            segment.label(Role.NAVIGATION, "continue-reading")
            if index > prose[-1]:
                _state(document, segment, "continue-reading")
    last = segments[prose[-1]]
    if last.role is None and _breaks_off(last.text):
        _state(document, last, "ellipsis")


def _label_badge(document: Document, index: int) -> None:
    """Labels the badge of a text for subscribers between its headline and its text, all of which may be here."""
    segment = document.segments[index]
    stands = 0 < index < document.prose[0] and segment.free and len(segment.text) <= BADGE_LIMIT
    if stands and segment.text.casefold().startswith(PAYWALL):
        segment.label(Role.PAYWALL, "paywall-badge")


def _names_paper(text: str, folded: str) -> bool:
    """Whether after "Continue reading at" nothing follows but a name or an address: none in "Read more at home"."""
    start = max(len(word) for word in CONTINUE_AT if folded.startswith(word))
    name = text[start:].strip(' «»"“”→>…').removesuffix(".")
    words = name.split()
    if not words or len(name) > PAPER_LIMIT or len(words) > PAPER_WORDS:
        return False
    if len(words) <= 3 and any(_SITE.fullmatch(word) for word in words):
        return True
    if name[0].upper() == name[0].lower():
        return name[0].isalpha() and not ends_sentence(text)
    return sum(word[0].islower() for word in words) <= len(words) // 2 and words[0][0].isupper()


def _lead_on(document: Document, index: int) -> None:
    """Labels the line that names where the rest is read, and says that it is, where no paragraph follows."""
    segment = document.segments[index]
    if segment.role is None:
        segment.label(Role.NAVIGATION, "continue-reading")
        document.prose = [i for i in document.prose if i != index]
    if document.prose and index > document.prose[-1]:
        _state(document, segment, "continue-reading")


def _close(document: Document, index: int) -> None:
    """Labels the notice and what praises the subscription below it, up to what something else has claimed."""
    segment = document.segments[index]
    segment.label(Role.PAYWALL, "paywall-notice")
    _state(document, segment, "paywall-notice")
    document.findings["access"] = Finding(
        "paywalled", document.findings["truncated"].spans, "paywall-notice", derived=True
    )
    for following in document.segments[index + 1 :]:
        if following.role is not None:
            return
        following.label(Role.PAYWALL, "below-paywall")


def _state(document: Document, segment: Segment, rule: str) -> None:
    document.findings["truncated"] = Finding(True, ((segment.start, segment.stop),), rule, derived=True)


def _breaks_off(text: str) -> bool:
    if text.endswith(_ELLIPSES):
        return True
    if len(text) < CUT_LEAST or not text.endswith(("…", "...")):
        return False
    quoted = text.count("«") > text.count("»") or text.count("“") > text.count("”")
    return not quoted and not text.rstrip("….").casefold().endswith(("etc", "usw", "itd", "и т. д", "и т.д"))
