"""The standfirst outside of the text: what stands right below the headline, and what only seems to."""

from __future__ import annotations

import pytest

from newsparse.document import Document, Options, Role
from newsparse.parsers.standfirst import find_standfirst
from newsparse.read.html import read_html
from newsparse.rules import RULES

LEAD = "Twelve pupils learn at night what a sourdough needs, and the town eats what they bake."
FIRST = "The school of bakers in Merrin opened on Friday, and its twelve pupils came at four in the morning."


def found(above: str) -> tuple[str, str] | None:
    """The standfirst and its rule on a page whose article is known to be its last paragraph alone."""
    source = f"<main><header><h1>Bakers open a school</h1>{above}</header><div><p>{FIRST}</p></div></main>"
    page = read_html(source)
    document = Document(source, page.segments, Options(RULES), page)
    for segment in page.segments:
        segment.outside = segment.text != FIRST
    document.prose = [place for place, segment in enumerate(page.segments) if not segment.outside]
    page.segments[0].label(Role.TITLE, "h1")
    find_standfirst(document)
    finding = document.findings.get("standfirst")
    return None if finding is None else (str(finding.value), finding.rule)


@pytest.mark.parametrize("above", [f"<p>{LEAD}</p>", f"<div><div>{LEAD}</div></div>"])
def test_a_sentence_right_below_the_headline_needs_no_name(above: str) -> None:
    assert found(above) == (LEAD, "below-the-headline")


@pytest.mark.parametrize(
    "above",
    [
        f"<figure><img src=school.jpg><figcaption>{LEAD}</figcaption></figure>",
        f"<p>By Ann Lee</p><p>{LEAD}</p>",
        f"<p><a href=/other>{LEAD}</a></p>",
        f"<ul><li>{LEAD}</ul>",
        "<p>Twelve pupils and a sourdough: what the bakers teach at night</p>",
    ],
)
def test_what_stands_with_a_picture_in_a_link_or_further_below_is_none(above: str) -> None:
    assert found(above) is None
