"""News-like text, made out of parts and artifacts."""

from __future__ import annotations

from hypothesis import strategies as st

SENTENCES = (
    "The ferry left the port this morning, the captain said on Friday.",
    "Two hundred passengers (and the island mail) were on board.",
    "„Wir haben lange gewartet“, sagte die Bäckerin der kleinsten Insel am Kai.",
    "Le bac a quitté le port ce matin avec deux cents passagers à bord.",
    "Паром вышел из порта сегодня утром, сообщил капитан на причале.",
    "渡船は今朝、九週間ぶりに港を出たと会社が発表した。",
    "غادرت العبارة الميناء هذا الصباح وعلى متنها مئتا راكب وبريد الجزيرة.",
)
LINES = (
    "June 5, 2020",
    "05/06/2020",
    "2020-06-05T10:00:00Z",
    "By Ann Lee",
    "By Ann Lee | June 5, 2020 | 3 Comments",
    "Published February 24, 2020Last updated July 21, 2022",
    "Ferry sails again to the islands",
    "Source link",
    "Source: Example Herald",
    ". (tagsToTranslate) ferry (t) islands (t) (t) Port (t) Merrin",
    "(t) ferry (t) islands",
    "[ad_1]",
    "##########",
    "(*)",
    "Tags: ferry, islands",
    "VIENNA —",
    "Share",
    "Read more",
    ".",
    "$45",
    "1.",
    "- an anchor",
)
GLUE = (
    "[19459001]",
    "  (tagsToTranslate) ",
    " (t) ",
    "[ad_2]",
    "\u200b",
    "\u00a0",
    "\u00ad",
    "\x00",
    "\ud800",
    "\t",
    "(",
    "[",
    "date 2020-06 ",
)
ENDS = ("\n", "\n\n", "\r\n", "\r\n\r\n", "\n \n\n", "\r", "\u2028", "\x0b")


def lines() -> st.SearchStrategy[str]:
    """One line: a sentence or several, a line of the head or the tail, and sometimes something glued to it."""
    sentences = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4).map(" ".join)
    plain = st.one_of(sentences, st.sampled_from(LINES), st.text(max_size=20))
    glued = st.tuples(plain, st.sampled_from(GLUE), plain).map("".join)
    return st.one_of(plain, plain, plain, glued)


def news_like_text() -> st.SearchStrategy[str]:
    """A text of up to a dozen lines with any ends."""
    pairs = st.lists(st.tuples(lines(), st.sampled_from(ENDS)), max_size=12)
    return st.tuples(st.sampled_from(("", "\ufeff", "date 2020-06 ")), pairs).map(
        lambda parts: parts[0] + "".join(line + end for line, end in parts[1])
    )
