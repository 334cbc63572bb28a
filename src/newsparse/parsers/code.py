"""Keeps what is preformatted, code above all, from being read as lines of news: "Source: app.log", ">> bar"."""

from __future__ import annotations

from newsparse.document import Document

__all__ = ["leave_code"]


def leave_code(document: Document) -> None:
    """Takes preformatted lines out of those that rules for lines look at, but where they are most of the input."""
    code = {
        place
        for place, segment in enumerate(document.segments)
        if segment.context is not None and segment.context.element.setting.preformatted
    }
    if not code or 2 * sum(place in code for place in document.prose) > len(document.prose):
        return
    document.short = [place for place in document.short if place not in code]
    document.openings = [(word, place) for word, place in document.openings if place not in code]
    for concern, places in document.beginnings.items():
        document.beginnings[concern] = [place for place in places if place not in code]
