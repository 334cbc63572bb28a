"""Write docs/rules.md: the rules with examples, from the table of artifacts and from the cases of the tests.

python tools/list_rules.py          rewrite the page
python tools/list_rules.py --check  exit with status 1 if the page is not what would be written
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import newsparse
from newsparse import ARTIFACTS, RULES, Artifact
from newsparse.document import UNSEEN

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "rules.md"
CASES = sorted((ROOT / "tests" / "cases").glob("*/*.jsonl"))
FAILURES = ROOT / "tests" / "cases" / "known_failures.txt"
EXAMPLES = [ROOT / "examples" / name for name in ("harbour.txt", "ferry.html")]
SHOWN = 8
"""So many of a row's beginnings are listed; most have a hundred, in thirty languages."""

LONGEST = 70
"""So many characters of an example from the cases are shown."""

HEAD = """# The rules

Foreign matter that is known by its words stands in one table, `newsparse.ARTIFACTS`: {count} rows, with {heads:,}
beginnings of lines in all languages; version `{version}`. This page is made by `python tools/list_rules.py`. A row says
where what it takes may stand, what it carries into a field, where it comes from, and shows what goes and which
look-alikes must survive: these examples are its tests. `Rules(without=("{example}",))` leaves a row out, and a row of
your own goes beside them: [how to](howto.md#a-rule-of-your-own).

What is known by its place or its look, and not by its words, stands [below](#by-place-and-look), with an example of
each rule from the cases of the tests. How the values of fields are chosen is told in [How it decides](decides.md).
"""

LOOKS_HEAD = """
## By place and look

The names are those that the ledger shows, in the order of the roles.

| rule | role | takes | for example |
|---|---|---|---|
"""

LOOKS = {
    "address-line": "an address on a line of its own above the text: where it comes from",
    "above-date": "a long line between the headline and the lines of date and names",
    "above-excerpt": "the headline above a text that breaks off, as teasers do",
    "above-list": "the heading of a list without marks: it alone begins with a capital, or a list with numbers follows",
    "above-speaker": "a quotation with its speaker on the next line",
    "above-title": "what stands above the headline and is neither section nor kicker",
    "alone-above-the-end": "one short line between the last paragraph and what ends the article",
    "above-byline": 'the section between the headline and the byline: "In News"',
    "below-byline": "what a short line right below the byline says of the author: a post, a newspaper, an address",
    "below-paywall": "what follows a notice that the rest is for subscribers",
    "below-related-label": 'headlines below a label such as "Read also"',
    "below-the-end": "what follows a line that stands below articles and nowhere else",
    "beside-button": "numbers beside the buttons for sharing",
    "beside-credit": "the line above a credit that has a line of its own",
    "beside-title": "the name of the site beside a repetition of the headline",
    "best-line": "the line above the text that reads most like a headline",
    "between-paragraphs": "a short line between paragraphs that is no sentence: a crosshead",
    "breadcrumb": "the last step of the way to the page, above the headline",
    "broken-line": "the pieces of a paragraph that was broken at its links: none but the last ends a sentence",
    "bullet": "lines with bullets",
    "byline": 'a line that "By" or its like introduces, in any language',
    "caption": "a line that ends with whom the picture is credited to",
    "caption-element": "the text of an element for captions",
    "caption-label": "the words that introduce a caption, and the caption below them",
    "continue-reading": "an invitation to read the rest elsewhere",
    "comment-button": "a button of comments behind the name of the author",
    "contributed": "who else contributed, in the last line of the text",
    "counter": "numbers with what they count: views, comments, shares",
    "date-label": "the words that introduce a date",
    "date-line": "a date in a line of dates and names; in mid-body one of another story",
    "dated-headline": "a headline with a date, in mid-body: another story",
    "dateline-alone": "a dateline on a line of its own, which begins the next one",
    "excerpt": "a text that breaks off below a headline of another story",
    "first-line": "the first line above the text, where it reads like a headline",
    "further-article": "another article behind the one that was read",
    "gallery-counter": "the number of a picture among those of a gallery",
    "glued-to-title": "words before a repetition of the headline",
    "header": "the lines of keys and values with which a record, a mail or front matter begins",
    "h1": "the headline by the votes of the places that state it",
    "h1-element": "the only heading of the first level above the text",
    "h2-element": "a heading of a page; likewise those of other levels",
    "hyphenation": "the hyphen at the end of a line, in a word that the text has elsewhere as one",
    "li-element": "an item of a list of a page",
    "hashtags": "lines of nothing but hashtags",
    "headline-in-capitals": "a headline in capitals between paragraphs: another story",
    "kicker-again": "the kicker, printed once more",
    "last-short-line": "the last of short lines above the text",
    "line-above-title": "one to three words right above the headline are the section, more of them the kicker",
    "line-without-letters": "a line without a letter",
    "lines-of-a-list": "short lines in a row below a colon",
    "meta-line": "what stands between the parts of a line of dates and names",
    "meta-line-rest": "words without a meaning of their own beside dates and names",
    "name-beside-date": "a name beside a date",
    "names-alone": "a line of nothing but names, beside a line of dates or right after the text",
    "near-text": "in the text of a whole page, the line that most reads and stands like its headline",
    "neighbour": "the headline of the story before or after",
    "numbered": "lines with numbers",
    "other-tag-list": "the list of tags of another article, above that of this one",
    "outside-article": "all of a page that is not its article, by fitted weights",
    "paywall-notice": "a notice that the rest is for subscribers",
    "post": "the text of an embedded post, above its signature",
    "post-signature": "who wrote an embedded post, and when",
    "printed-twice": "the line that the page says twice, alone and after a breadcrumb or a kicker",
    "prose": "what is left: the paragraphs",
    "reading-time": "how long the text takes to read",
    "related-headline": 'the headline behind a label such as "Read also:"',
    "related-label": "that label",
    "paywall-badge": "that a text is for subscribers, between its headline and its text",
    "photo-credit": "the word before a source in a line that begins with a day and a time",
    "record": 'keys of archives ("LENGTH: 412 words", "HD ...") and what else they print around the text',
    "relative-date": '"2 hours ago": read with `reference=` alone',
    "date-without-year": '"June 5", "6/5(水) 10:04" in the head: a day of an unknown year is no date',
    "one-line": "headline, names and date before the text in a single line",
    "paper-alone": "the name of a paper on a line of its own, between the headline and the text",
    "reporter": "a line of Chinese or Korean that only names who reports",
    "section-and-headline": "sections and headlines by turns, below the text",
    "section-label": "the word that introduces a section",
    "short-line-apart": "a short first line above a blank one, whose words the text repeats",
    "sign-off": "initials or an agency right after the text",
    "speaker": "who said the quotation above",
    "tag-label": "the word that introduces tags",
    "tag-list": "a list of tags with its label, or after a marker",
    "tag-marker-dot": "the full stop that an auto-blog prints before its marker",
    "tag-separator": "what stands between the tags of an auto-blog",
    "tag-separators": "tags between such marks, whose own marker is gone",
    "time-of-day": "a time beside a date",
    "title-again": "the headline, printed once more",
    "unlabelled-tags": "words in a row below the text of which none joins the others",
    "video-link": "a bare link to a video",
    "weekday": "the weekday of a date",
    "with-and-without-colon": "a kicker and the headline, which the page says once with a colon and once without",
    "without-site": "the headline before the name of the site; the site where that is declared or named after a paper",
}
"""What each rule of place and look takes; one that is met in the cases and not told here is an error."""

STANDS = {
    "line": "a line of its own, anywhere",
    "tail line": "a line of its own after the last paragraph",
    "head line": "a line of its own before the first paragraph",
    "start": "the very beginning of a text",
    "anywhere": "anywhere, also inside a line",
}


def code(text: str) -> str:
    """A text as a span of code, white space shown as it is read."""
    fence = "``" if "`" in text else "`"
    return f"{fence}{' '.join(text.split())}{fence}"


def listed(texts: Iterable[str]) -> str:
    """Texts as spans of code, one after the other."""
    return " · ".join(code(text) for text in texts)


def section(row: Artifact) -> Iterator[str]:
    """The lines of a row."""
    yield f"\n### {row.name}\n"
    yield f"{row.origin[0].upper()}{row.origin[1:]}.\n"
    yield f"- **Role**: {code(row.role)}" + (f"; carries the {row.carries}" if row.carries else "")
    yield f"- **Stands**: {STANDS[row.stands]}"
    begins = row.heads or row.needles
    rest = f" and {len(begins) - SHOWN:,} more" if len(begins) > SHOWN else ""
    yield f"- **Begins**: {listed(begins[:SHOWN])}{rest}"
    yield f"- **Goes**: {listed(row.cuts)}"
    yield f"- **Stays**: {listed(row.keeps)}"


def raws() -> Iterator[str]:
    """The inputs of the cases, but for look-alikes and those that are known to fail, and of the examples."""
    failures = {line.partition(" = ")[0] for line in FAILURES.read_text(encoding="utf-8").splitlines()}
    for path in CASES:
        for line in path.read_text(encoding="utf-8").splitlines():
            case = json.loads(line)
            if "raw" in case and case["kind"] != "look-alike" and case["name"] not in failures:
                yield case["raw"]
    for path in EXAMPLES:
        yield path.read_text(encoding="utf-8")


def looks() -> Iterator[str]:
    """The rows of the rules of place and look, each with one of the examples of middling length."""
    known = {row.name for row in ARTIFACTS}
    found: dict[tuple[str, str], list[str]] = {}
    for raw in raws():
        trace = newsparse.explain(raw)
        for entry in trace.ledger:
            if entry.role not in UNSEEN and entry.rule not in known:
                text = " ".join(trace.source[entry.start : entry.stop].split())
                found.setdefault((entry.role, entry.rule), []).append(text)
    if untold := {rule for _, rule in found} - set(LOOKS):
        sys.exit(f"LOOKS does not tell what these rules take: {', '.join(sorted(untold))}")
    order = [str(role) for role in newsparse.Role]
    for role, rule in sorted(found, key=lambda key: (order.index(key[0]), key[1])):
        texts = sorted(set(found[role, rule]), key=lambda text: (len(text), text))
        texts = [text for text in texts if any(map(str.isalpha, text))] or texts
        example = texts[(len(texts) - 1) // 2]
        example = example if len(example) <= LONGEST else f"{example[:LONGEST]} …"
        yield f"| `{rule}` | {role} | {LOOKS[rule]} | {code(example)} |".replace("`|`", "`\\|`")


def page() -> str:
    """The whole page, the rows by their roles in the order of the table."""
    heads = sum(len(row.heads) for row in ARTIFACTS)
    lines = [HEAD.format(count=len(ARTIFACTS), heads=heads, version=RULES.version, example=ARTIFACTS[-1].name)]
    for role in dict.fromkeys(row.role for row in ARTIFACTS):
        lines.append(f"\n## {role.replace('_', ' ').capitalize()}")
        for row in ARTIFACTS:
            if row.role is role:
                lines += section(row)
    return "\n".join(lines) + f"\n{LOOKS_HEAD}" + "\n".join(looks()) + "\n"


def main() -> int:
    """Write the page, or compare it with what would be written, and give the exit status."""
    if "--check" in sys.argv[1:]:
        return int(not PAGE.is_file() or page() != PAGE.read_text(encoding="utf-8"))
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
