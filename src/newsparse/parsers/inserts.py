"""Labels what stands between paragraphs and needs its neighbours to be told: embeds, counters, rules."""

from __future__ import annotations

from newsparse.document import Document, Role, Segment
from newsparse.patterns import pattern

__all__ = ["label_inserts"]

TWEET_LIMIT = 400
"""Characters; what stands above a signature and is longer is no post."""

TITLE_AGAIN = 60
"""Lines; the headline that stands again further down is another story's."""

_SIGNATURE = pattern(r"[—–-]{1,2}\s?[^\n]{1,60}?\(\s?@\w{1,20}\s?\)(?:\s.{3,40})?")
"""Twitter: "— Ann Lee (@annlee) May 5, 2022", below an embedded post."""

_POST = pattern(r"\bpic\.twitter\.com/\w+|\bhttps?://t\.co/\w+")
_COUNTER = pattern(r"\(?[0-9][0-9.,]{0,8}\s?[kKmM]?\+?\)?")
_WATCH = pattern(r"[^.!?]{3,200}(?:Watch on YouTube|Watch on Twitter|Watch live|Auf YouTube ansehen|Ver en YouTube)")
_STOPS = frozenset(".!?…。！？।")


def label_inserts(document: Document) -> None:
    """Labels embedded posts, the numbers beside buttons, and lines without a letter."""
    if not document.prose:
        return
    _label_posts(document)
    _label_counters(document)
    segments = document.segments
    for index in document.beginnings["rule"]:
        segment = segments[index]
        bare = len(segment.text) <= 100 and not any(c.isalnum() or c in "…(" for c in segment.text)
        if bare and segment.free and not (index and _ends_line(segment, segments[index - 1])):
            segment.label(Role.SEPARATOR, "line-without-letters")
    for index in document.short:
        segment = segments[index]
        if segment.text[-1] in "eEnN" and segment.free and _WATCH.fullmatch(segment.text):
            segment.label(Role.EMBED, "video-link")
    _label_between_titles(document)


def _label_between_titles(document: Document) -> None:
    """Short lines between the headline and its repetition are kickers of the page's own."""
    segments = document.segments
    rules = [segment.rule for segment in segments[:TITLE_AGAIN]]
    again = rules.index("title-again") if "title-again" in rules else 0
    if not again:
        return
    title = next((i for i, s in enumerate(segments[:again]) if s.role is Role.TITLE), again)
    for segment in segments[title + 1 : again] if again - title <= 4 else ():
        if segment.free and not segment.prose:
            segment.label(Role.NAVIGATION, "between-titles")


def _ends_line(segment: Segment, before: Segment) -> bool:
    """Whether a line is the full stop of the one before it, which ended with a link."""
    return segment.text in _STOPS and not segment.after_blank and before.free and before.text[-1].isalnum()


def _label_posts(document: Document) -> None:
    """Labels posts: the line above a signature of Twitter's, and one that holds the address of a post's picture."""
    segments = document.segments
    if document.is_page:
        return  # there they are quotations, or what the page around the article holds
    seen = document.seen
    if "@" in seen and "(@" in seen:
        for index in document.short:
            segment = segments[index]
            if (
                segment.free
                and segment.text[0] in "—–-"
                and len(segment.text) <= 120
                and _SIGNATURE.fullmatch(segment.text)
            ):
                segment.label(Role.EMBED, "post-signature")
                if index and segments[index - 1].free and len(segments[index - 1].text) <= TWEET_LIMIT:
                    segments[index - 1].label(Role.EMBED, "post")
    if "/" in seen and ("pic.twitter.com/" in seen or "//t.co/" in seen):
        for segment in segments:
            if segment.free and len(segment.text) <= TWEET_LIMIT and _POST.search(segment.text):
                segment.label(Role.EMBED, "post")


def _label_counters(document: Document) -> None:
    """A bare number is a counter where a button stands beside it; elsewhere it may be a table's, or the text's."""
    segments = document.segments
    for index in document.beginnings["number"]:
        segment = segments[index]
        if segment.free and len(segment.text) <= 12 and _COUNTER.fullmatch(segment.text):
            around = segments[max(0, index - 1) : index + 2]
            if any(s.role in _BUTTONS or s.rule in _PICTURES for s in around):
                segment.label(Role.COUNTER, "beside-button")


_BUTTONS = frozenset({Role.SHARE, Role.COMMENTS})
_PICTURES = frozenset({"gallery-counter", "gallery-button", "caption"})
