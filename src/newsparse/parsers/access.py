"""Finds whether the text goes on elsewhere, and whether the rest is for subscribers."""

from __future__ import annotations

from newsparse.document import Document, Finding, Role, Segment
from newsparse.rules.access import CONTINUE, PAYWALL

__all__ = ["find_access"]

NOTICE_LIMIT = 250
"""Characters; a longer line is no notice."""

CUT_LEAST = 60
"""Characters; a shorter last line that ends in an ellipsis is speech or a list."""

_ELLIPSES = ("[…]", "[...]", "(…)", "(...)")


def find_access(document: Document) -> None:
    """Finds ``access`` and ``truncated``.

    A notice to subscribers below the first paragraph ends the text: what follows praises the subscription. "Continue
    reading" alone on a line, with no paragraph after it, an ellipsis in brackets at the end, or a long last paragraph
    that breaks off in one says that the text is cut.
    """
    segments, prose = document.segments, document.prose
    if not prose:
        return
    for index in document.beginnings["access"]:
        segment = segments[index]
        if index <= prose[0] or segment.role is not None or len(segment.text) > NOTICE_LIMIT:
            continue
        folded = segment.text.casefold()
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
