"""Finds where the article ends, and labels what the page goes on with below it."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from newsparse.document import Document, Role
from newsparse.measures import ends_sentence, unspaced
from newsparse.names import is_person
from newsparse.patterns import pattern
from newsparse.rules.languages import stop_words

__all__ = ["label_tail"]

SPOKEN_LIMIT = 140
"""Characters; a longer line that ends in a question mark or an ellipsis is a paragraph and no headline."""

UNSPACED_LIMIT = 60
"""Characters; likewise in scripts without blanks between words."""

BOUNDED_LIMIT = 120
"""Characters; a longer line of rights or buttons may be a paragraph on them."""

FINISHED_LIMIT = 26
"""Characters of a line with which a press release is over."""

LEAST_BEFORE = 2
"""Paragraphs that stand before whatever ends an article."""

LEAST_PAIRS = 3
"""Sections with headlines below them, in a row, before they are taken for other stories."""

GLUED_TAGS = 3
"""Places where a capital follows a small letter, before a line is taken for tags that are glued together."""

TAG_WORDS = 5
"""Words; a line of no fewer, without one of the words that join words, is a list of tags."""

_ENDS = frozenset({Role.COMMENTS, Role.COPYRIGHT, Role.SOURCE_LINK, Role.TRANSLATOR, Role.TAG})
"""Roles of what stands below an article and nowhere else."""

_END_RULES = frozenset(
    {"tag-label", "hashtags", "post-navigation", "glued-tags", "neighbour-label", "previous-next", "sign-off"}
)

_INSIDE = frozenset(
    {Role.ADVERTISEMENT, Role.EMBED, Role.CAPTION, Role.CREDIT, Role.SEPARATOR, Role.TITLE, Role.REPEAT}
)
"""Roles of what stands between paragraphs as often as below them."""

_INSIDE_RULES = frozenset({"caption", "related-line", "related-headline", "gallery-counter", "newsletter-pitch"})

_BOUNDED = frozenset({"copyright-line", "previous-next", "comment-form"})
"""Rules of the table for lines after the text that show its end even where a page prints paragraphs below."""

_FINISHED = frozenset(
    "ends|notes to editors|note to editors|notes to editor|notes for editors|media contact|media contacts|"
    "press contact|press contacts|media inquiries|media enquiries|contact details|pressekontakt|rückfragehinweis|"
    "contact presse|contacts presse|contacto de prensa|contacto prensa|ufficio stampa|contatti stampa|perscontact|"
    "noot voor de redactie|presskontakt|contato para imprensa|assessoria de imprensa|kontakt dla mediów|"
    "контакты для сми|контакт для прессы".split("|")
)
"""Lines below the text of a press release: what follows is for the papers."""

_SIGNED = pattern(r"[.!?…。！？]\s{0,2}(?:[(\[（/][^()\[\]（）:：]{1,30}[)\]）/]\.?|[A-ZČ]{2,8})\Z")
"""A signature behind the last full stop: "(dpa/al)", "EFE"."""

_GLUED = pattern(r"[^\W\d_A-ZÀ-Þ][A-ZÀ-Þ]")
_LIST_MARK = pattern(r"[•·▪‣●◦*–—-]\s|\(?[0-9]{1,2}[.)]\s")


def label_tail(document: Document) -> None:
    """Labels what no table knows below the article: headlines of other stories, menus, who the writer is.

    Below the last paragraph every line is foreign once a line has been told that stands after articles: buttons, tags,
    the form for comments. What only ever stands there ends the article even where the page prints a paragraph of its
    own below. Between such a line and the last paragraph one short line alone is foreign as well, since a crosshead
    has text below it and a list has more lines than one.
    """
    segments = document.segments
    paragraphs: list[int] = []
    for index in document.prose:
        segment = segments[index]
        if segment.role is None and (len(segment.text) > SPOKEN_LIMIT or _is_paragraph(segment.text)):
            paragraphs.append(index)
    if len(paragraphs) < LEAST_BEFORE:
        return
    end = _end(document, paragraphs)
    if end is not None:
        for segment in segments[end:]:
            if segment.role is None:
                segment.label(Role.NAVIGATION, "below-the-end")
        paragraphs = [i for i in paragraphs if i < end]
    if paragraphs[-1] + 1 < len(segments):
        _label_pairs(document, paragraphs[-1])
        _label_lone(document, paragraphs[-1], end)


def _is_paragraph(text: str) -> bool:
    """Whether a short running text is more than a headline that ends in a question mark."""
    if text.rstrip('"”»“)] ')[-1:] in ".。।":
        return not text.endswith("...")
    return len(text) > UNSPACED_LIMIT and unspaced(text)


def _end(document: Document, paragraphs: list[int]) -> int | None:
    """The first line that stands below the article; None where nothing tells."""
    segments = document.segments
    before_last, last = paragraphs[-2:]
    sizes: list[int] = []
    for index in range(paragraphs[LEAST_BEFORE - 1] + 1, len(segments)):
        segment = segments[index]
        role = segment.role
        if segment.outside and document.is_page:
            continue  # boxes stand among the paragraphs of a page, too
        if len(segment.text) <= FINISHED_LIMIT and segment.text.strip(" -–—*#:：").casefold() in _FINISHED:
            return index
        if role is None:
            if before_last <= index < last and len(segment.text) < BOUNDED_LIMIT:
                row = document.options.rules.of_line(segment.text)
                if row is not None and row.name in _BOUNDED:
                    return index
        elif index > last:
            if role not in _INSIDE and segment.rule not in _INSIDE_RULES:
                return index
        elif role in _ENDS or segment.rule in _END_RULES:
            above = bisect_right(paragraphs, index)
            if above == len(paragraphs) - 1 and len(paragraphs) > LEAST_BEFORE:
                return index
            if role is Role.COMMENTS and segment.text.count(" ") > 1:
                sizes = sizes or list(accumulate(len(segments[i].text) for i in paragraphs))
                if _is_over(sizes, above):
                    return index
    return None


def _is_over(sizes: list[int], above: int) -> bool:
    """Whether most of the text stands above the invitation to comment: what follows are the readers."""
    return above > LEAST_BEFORE and sizes[above - 1] * 2 >= sizes[-1]


def _label_lone(document: Document, last: int, end: int | None) -> None:
    """One short line between the last paragraph and the end, or a line of tags without a label."""
    segments = document.segments
    stop = end if end is not None else len(segments)
    free = [i for i in range(last + 1, stop) if segments[i].role is None]
    for index in free:
        if _is_tag_line(document, segments[index].text):
            segments[index].label(Role.NAVIGATION, "unlabelled-tags")
    free = [i for i in free if segments[i].role is None]
    if document.is_page or len(free) != 1 or end is None or document.segments[last].text.endswith((":", "：")):
        return
    segment = segments[free[0]]
    text = segment.text
    if segment.parts is None and not segment.prose and not _is_signed(text) and not _LIST_MARK.match(text):
        segment.label(Role.NAVIGATION, "alone-above-the-end")


def _is_signed(text: str) -> bool:
    """A line that belongs to the text although it is short: a sentence, a signature, an item with a number."""
    if ends_sentence(text) or is_person(text.partition(",")[0]) or any(c.isdigit() for c in text) or len(text) > 150:
        return True
    return (text[-1] in ")]）/" or text[-1].isupper()) and _SIGNED.search(text, max(0, len(text) - 40)) is not None


def _is_tag_line(document: Document, text: str) -> bool:
    """Words without anything between them, or glued at their capitals, none of which joins words: a list of tags."""
    if len(text) > 300 or not text.replace(" ", "").replace("-", "").replace(".", "").isalnum() or text[-1] == ".":
        return False
    known = stop_words(document.language)
    words = text.casefold().split()
    if unspaced(text) or not known or not known.isdisjoint(words):
        return False
    return len(words) >= TAG_WORDS or len(_GLUED.findall(text)) >= GLUED_TAGS


def _label_pairs(document: Document, last: int) -> None:
    """Sections and headlines by turns are other stories, and so is all below them, though nothing stands above them."""
    segments = document.segments
    free = [i for i in range(last + 1, len(segments)) if segments[i].role is None]
    if not free or any(_LIST_MARK.match(segments[i].text) for i in free):
        return
    words = [_length(segments[i].text) for i in free]
    for start in (0, 1):
        run = words[start : start + 2 * LEAST_PAIRS]
        sections, headlines = run[::2], run[1::2]
        if len(headlines) == LEAST_PAIRS and max(sections) <= 3 and min(headlines) > max(*sections, 3):
            for index in free[start:]:
                segments[index].label(Role.RELATED, "section-and-headline")
            return


def _length(text: str) -> int:
    """The number of words, where a script shows them; else about as many."""
    return max(1, len(text) // 3) if unspaced(text) else text.count(" ") + 1
