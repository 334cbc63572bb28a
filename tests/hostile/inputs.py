"""The generators of hostile inputs, by name: each makes an input of about so many characters."""

from __future__ import annotations

from collections.abc import Callable

__all__ = ["INPUTS", "SENTENCES", "TEXTS"]

SENTENCES = (
    "The port of Merrin opened again on Friday, its mayor said.",
    "Nobody was hurt, and the crews had waited for nine days.",
)
"""They stand before and behind what is hostile, and must survive it."""

Make = Callable[[int], str]


def _again(unit: str) -> Make:
    return lambda size: unit * max(1, size // len(unit))


TEXTS: dict[str, Make] = {
    "blanks": _again(" "),
    "newlines": _again("\n"),
    "carriage returns": _again("\r"),
    "line separators": _again("\u2028"),
    "tabs and blanks in turn": _again("\t "),
    "one letter": _again("a"),
    "short lines": _again("a\n"),
    "short words": _again("ab "),
    "digits": _again("7"),
    "dates": _again("June 5, 2020 "),
    "numeric dates": _again("05/06/2020"),
    "dots": _again("."),
    "dashes": _again("-"),
    "brackets": _again("("),
    "brackets of both kinds": _again("(["),
    "translator marks": _again("(t) "),
    "translator marks without blanks": _again("(t)"),
    "tag markers": _again("(tagsToTranslate) "),
    "shortcodes": _again("[ad_1]"),
    "rows of signs": _again("# "),
    "by": _again("By Ann Lee, "),
    "by on lines": _again("By Ann Lee\n"),
    "source links": _again("Source link\n"),
    "share": _again("Share\nTweet\n"),
    "hashtags": _again("#port "),
    "addresses": _again("https://example.org/a "),
    "mail addresses": _again("a@b.c "),
    "at signs": _again("@"),
    "quotes": _again('"'),
    "curly quotes": _again("“„»«"),
    "colons": _again("Photo: "),
    "slashes": _again("a/b/"),
    "bars": _again("a | b | "),
    "pipes of tables": _again("|a|b|\n"),
    "stars of Markdown": _again("* * *\n"),
    "links of Markdown": _again("[a](http://e.org) "),
    "open links of Markdown": _again("[a]("),
    "headings of Markdown": _again("# a\n"),
    "combining marks": _again("e\u0301"),
    "a long tail of combining marks": lambda size: "e" + "\u0301" * size,
    "joiners": _again("\u200d\u200c"),
    "direction marks": _again("\u202e\u202d"),
    "surrogates": _again("\ud800"),
    "private use": _again("\ue000"),
    "nulls": _again("\0"),
    "byte order marks": _again("\ufeff"),
    "capitals": _again("PORT REOPENS "),
    "camel": _again("PortReopens"),
    "dashes between words": _again("Port - "),
    "Thai": _again("ท่าเรือเปิด"),
    "Chinese": _again("港口重新开放"),
    "Arabic": _again("افتتح الميناء "),
    "Arabic digits": _again("٢٠٢٠/٠٦/٠٥ "),
    "emoji": _again("🇺🇦👨‍👩‍👧"),
    "JSON": _again('{"a": ['),
    "references": _again("&amp;"),
    "endless reference": lambda size: "&#" + "9" * size,
    "ellipses": _again("[…] "),
    "continue reading": _again("Continue reading\n"),
    "years": _again("2020 "),
    "times": _again("10:04 "),
    "commas": _again(", "),
    "numbers of lists": _again("1. a\n"),
}
"""As text, and as the text of a page."""

INPUTS: dict[str, Make] = {
    "deep elements": lambda size: "<div>" * (size // 11) + "</div>" * (size // 11),
    "open elements": _again("<div>"),
    "open paragraphs": _again("<p>"),
    "open links": _again("<a href=x>"),
    "open tables": _again("<table><tr><td>"),
    "open lists": _again("<ul><li>"),
    "open inline elements": _again("<b><i>"),
    "misnested": _again("<b><p></b></p>"),
    "end tags alone": _again("</div>"),
    "open tags": _again("<"),
    "open tags with names": _again("<a "),
    "one long tag": lambda size: "<a " + "x" * size + ">",
    "attributes": lambda size: "<a " + " ".join(f"a{i}=1" for i in range(size // 8)) + ">",
    "one attribute again": lambda size: "<a " + "x=1 " * (size // 4) + ">",
    "an open attribute": lambda size: '<a href="' + "x" * size,
    "classes": lambda size: '<p class="' + "a " * (size // 2) + '">',
    "comments": _again("<!-- a -->"),
    "open comments": _again("<!--"),
    "declarations": _again("<!doctype html>"),
    "sections": _again("<![CDATA[a]]>"),
    "scripts": _again("<script>a</script>"),
    "open scripts": _again("<script>"),
    "script in script": _again("<script><!--<script>"),
    "styles": _again("<style>p{}</style>"),
    "templates": _again("<template>"),
    "images": _again("<img src=a>"),
    "an endless srcset": lambda size: f"<img srcset='{'a' * size}'>",
    "metas": _again("<meta name=a content=b>"),
    "times": _again("<time datetime=2020-06-05>"),
    "headings": _again("<h1>a</h1>"),
    "breaks": _again("<br>"),
    "options": _again("<select><option>a"),
    "vector images": _again("<svg><path>"),
    "formulas": _again("<math><mi>"),
    "deep JSON": lambda size: f"<script type=application/ld+json>{'[' * size}</script>",
    "wide JSON": lambda size: f"<script type=application/ld+json>[{'1,' * (size // 2)}1]</script>",
    "long names in JSON": lambda size: f'<script type=application/ld+json>{{"{"a" * size}": 1}}</script>',
    "strings in a program": lambda size: "<script>" + '\\"' * (size // 2) + "</script>",
    "paragraphs again": _again("<p>The port opened again on Friday after the storm, its mayor said there.</p>"),
    "articles": _again("<article><h1>a</h1>"),
    "posts": _again("<blockquote class=twitter-tweet>a"),
    "hidden": _again("<p hidden>"),
}
"""As markup."""
