"""Labels lines of a page that say nothing but who wrote it, as the page declares them."""

from __future__ import annotations

from newsparse.document import Document, Role
from newsparse.names import read_credits

__all__ = ["label_author_lines"]

LONGEST = 120
"""Characters; a longer line is not a list of names."""


def label_author_lines(document: Document) -> None:
    """Labels the lines of the article that hold nothing but names which the page declares as its authors'.

    They may stand in no element that is named after authors, above the date, or sign the text.
    """
    declared = {one.value.casefold() for one in document.declared if one.field == "author"}
    if not declared:
        return
    words = {word for name in declared for word in name.split()}
    for segment in document.segments:
        if segment.outside or not segment.free or segment.prose or len(segment.text) > LONGEST:
            continue
        said = segment.text.casefold()
        if said in declared or (words.issuperset(said.split()[:1]) and _are_of(segment.text, declared)):
            segment.label(Role.BYLINE, "declared-name")


def _are_of(text: str, declared: set[str]) -> bool:
    """Whether a line names some of the declared authors and nobody else."""
    names = read_credits(text)
    return bool(names) and all(name.name.casefold() in declared for name in names or ())
