"""The page reader against a parser of HTML with a tree, on real pages from where NEWSPARSE_CORPORA says.

The tree is made by selectolax (its lexbor engine). What no reader sees is taken out of it, inline elements are
dissolved so that text on both sides of their tags adjoins, and the words of what is left are counted. Words are
compared as a multiset: the tree moves text that stands wrongly in a table before it, and ours does not.
"""

from __future__ import annotations

import gzip
import os
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsparse.read.html import read_html

PAGES = 300
WORD = re.compile(r"\w+")
UNSEEN = (
    "head,title,script,style,template,svg,select,option,datalist,audio,video,canvas,iframe,noembed,noframes"
    ",img,wbr,input,meta,link,source"
)
INLINE = (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr picture q s samp small span"
    " strike strong sub sup time tt u var"
).split()
INVISIBLE = dict.fromkeys(map(ord, "\xad\u200b\u200e\u200f\u2060\ufeff"))


def pages() -> Iterator[str]:
    """The first pages of every corpus in turn, by the names of their files."""
    folder = Path(os.environ.get("NEWSPARSE_CORPORA", "nowhere"))
    corpora = [sorted(corpus.glob("*.html.gz")) for corpus in sorted(folder.glob("*")) if corpus.is_dir()]
    share = PAGES // max(len(corpora), 1)
    for corpus in corpora:
        for path in corpus[:share]:
            yield gzip.decompress(path.read_bytes()).decode("utf-8", "replace")


def words_of_the_tree(source: str) -> Counter[str]:
    selectolax = pytest.importorskip("selectolax.lexbor", reason="SKIPPED: selectolax is not installed")
    tree = selectolax.LexborHTMLParser(source)
    for node in tree.css(UNSEEN):
        node.decompose()
    for node in [node for node in tree.root.traverse(include_text=True) if node.is_comment_node]:
        node.decompose()
    tree.unwrap_tags(INLINE)
    tree.root.merge_text_nodes()
    text = tree.body.text(separator=" ") if tree.body else ""
    return Counter(WORD.findall(text.translate(INVISIBLE)))


def test_reads_the_words_that_a_tree_holds() -> None:
    words = wrong = count = 0
    for source in pages():
        count += 1
        theirs = words_of_the_tree(source)
        ours = Counter(word for segment in read_html(source).segments for word in WORD.findall(segment.text))
        words += max(ours.total(), theirs.total())
        wrong += max((ours - theirs).total(), (theirs - ours).total())
    if not count:
        pytest.skip("SKIPPED: the corpora are not here; set NEWSPARSE_CORPORA to the folder that holds them")
    assert count >= PAGES * 0.9, count
    assert wrong <= 0.005 * words, f"{wrong} of {words} words on {count} pages differ"
