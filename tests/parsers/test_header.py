"""Records, mails and front matter: what stands above the text goes into fields, and the text is what stands below."""

from __future__ import annotations

import datetime as dt
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsparse
from newsparse import Article, Block, Link, Moment
from newsparse.rules.headers import HEADERS, header_fields, key_of
from newsparse.rules.languages import LANGUAGES
from tests import cases
from tests.articles import FULL, articles
from tests.rendering import check_promises

BODY = (
    "The ferries are back in port after the gale, the harbour master said on Wednesday.",
    "The crews cheered as the first of them passed the lighthouse.",
)
TEXT = "\n\n".join(BODY)

TOPS = {
    "record": "Title: Ferries back in port\nAuthor: Mara Quill\nDate: 2021-03-03\nURL: https://example.org/a\nText: ",
    "text below its key": "title: Ferries back in port\nid: 7\ncrawl_date: 2021-03-05\ndate: 2021-03-03\ntext:\n",
    "keys in bold": "**Title:** Ferries back in port\n**Author**: Mara Quill\n\n",
    "block of YAML": "title: Ferries back in port\ndate: 2021-03-03\ntext: |\n  ",
    "mail": "Subject: Ferries back in port\nFrom: Mara Quill <mara@example.org>\nX-Priority: 3\n\n",
    "front matter": "---\ntitle: Ferries back in port\ntags:\n- ferries\n- gale\nimages:\n  - {alt: 'A'}\n---\n\n",
    "front matter with a comment": "---\n# of the desk\ntitle: Ferries back in port # and more\n---\n",
    "after a rule": "---\nTitle: Ferries back in port\nDate: 2021-03-03\n\n",
    "after a mark and blank lines": "\ufeff\n\nTitle: Ferries back in port\r\nDate: 3 March 2021\r\n\r\n",
    "Chinese colons": "标题：Ferries back in port\n日期：2021-03-03\n正文：",
}


@pytest.mark.parametrize("head", TOPS.values(), ids=TOPS)
def test_the_text_begins_below_the_header(head: str) -> None:
    trace = newsparse.explain(head + TEXT)
    check_promises(trace)
    assert [block.text for block in trace.article.blocks] == list(BODY)
    assert trace.article.title is not None
    assert trace.article.title.startswith("Ferries back in port")
    assert {removal.rule for removal in trace.article.removed} == {"header"}


def test_what_no_field_takes_is_in_the_account() -> None:
    raw = f"title: Ferries back in port\nid: 7\ncrawl_date: 2021-03-05\ndate: 2021-03-03\ntext: {TEXT}"
    removed = [removal.text for removal in newsparse.parse(raw).removed]
    assert removed == ["title:", "id: 7", "crawl_date: 2021-03-05", "date:", "text:"]


def test_a_program_may_write_the_text_in_the_midst_of_its_keys() -> None:
    tail = "authors: ['Mara Quill', 'Tom Dell']\npublish_date: 2021-03-03\ntop_img: a.jpg\nurl: https://example.org/a\n"
    trace = newsparse.explain(f"title: Ferries back in port\ntext: {TEXT}\n\n{tail}")
    check_promises(trace)
    article = trace.article
    assert [block.text for block in article.blocks] == list(BODY)
    assert article.authors == ("Mara Quill", "Tom Dell")
    assert (str(article.published), article.url) == ("2021-03-03", "https://example.org/a")


def test_where_a_person_wrote_the_keys_the_text_goes_on_to_its_end() -> None:
    raw = f"Title: Ferries back in port\nText: {TEXT}\n\nlast: {BODY[0]}"
    assert newsparse.parse(raw).blocks[-1].text == f"last: {BODY[0]}"


def test_a_line_that_is_no_key_begins_the_text() -> None:
    raw = f"Title: Ferries back in port\nDate: 2021-03-03\nStorm warning: {BODY[0]}\n{BODY[1]}"
    assert newsparse.parse(raw).blocks[0].text == f"Storm warning: {BODY[0]}"


def test_the_evidence_of_a_header_is_its_value() -> None:
    raw = f'title: "Ferries back in port"\nauthor: Mara Quill\ndate: 2021-03-03\ntext: {TEXT}'
    article = newsparse.parse(raw)
    for name, value in (("title", "Ferries back in port"), ("byline", "Mara Quill"), ("published", "2021-03-03")):
        ((start, stop),) = article.evidence[name].spans
        assert raw[start:stop] == value
    assert article.evidence["title"].rule == "header"


def test_a_headline_said_again_below_the_header_is_no_paragraph() -> None:
    raw = f"Title: Ferries back in port\nDate: 2021-03-03\n\nFerries back in port\n\n{TEXT}"
    assert [block.text for block in newsparse.parse(raw).blocks] == list(BODY)


def test_a_standfirst_of_a_record_is_a_block() -> None:
    raw = f'title: "Ferries back"\nstandfirst: "A night at \\"sea\\" without harm."\ntext: {TEXT}'
    trace = newsparse.explain(raw)
    check_promises(trace)
    assert trace.article.blocks[0][:2] == ("standfirst", 'A night at "sea" without harm.')


@pytest.mark.parametrize("value", ["None", "null", "[]", "''", "nan", "unknown", "7", "https://example.org/mara"])
def test_what_names_nobody_is_no_author(value: str) -> None:
    raw = f"title: Ferries back in port\nauthor: {value}\ndate: 2021-03-03\ntext: {TEXT}"
    assert newsparse.parse(raw).authors == ()


def test_the_source_of_a_record_may_be_an_address() -> None:
    article = newsparse.parse(f"title: Ferries back\nurl: https://a.example/1\nsource: https://b.example\ntext: {TEXT}")
    assert (article.url, article.source_url, article.source_name) == ("https://a.example/1", "https://b.example", None)


def test_a_relative_address_is_none() -> None:
    assert newsparse.parse(f"title: Ferries back in port\nurl: /ferries\ntext: {TEXT}").url is None


def test_what_the_caller_says_of_the_day_settles_a_date() -> None:
    raw = f"Title: Ferries back in port\nDate: 03/04/2021\nText: {TEXT}"
    assert newsparse.parse(raw).notes[0].code == "ambiguous-date"
    assert newsparse.parse(raw, day_first=True).date == dt.date(2021, 4, 3)


def test_markdown_stands_below_front_matter_and_below_keys() -> None:
    for head in ("---\ntitle: Ferries back\n---\n\n", "Title: Ferries back\nURL: https://a.example/1\n\n"):
        trace = newsparse.explain(f"{head}# Ferries back\n\n{BODY[0]}\n\n## The **crews**\n\n{BODY[1]}\n")
        check_promises(trace)
        kinds = [(block.kind, block.text) for block in trace.article.blocks]
        assert kinds == [("paragraph", BODY[0]), ("heading", "The crews"), ("paragraph", BODY[1])]


# --- back from our own export ---------------------------------------------------------------------------------------


def test_a_full_article_comes_back() -> None:
    article = newsparse.parse(newsparse.to_markdown(FULL))
    for name in ("title", "kicker", "standfirst", "byline", "authors", "agency", "dateline", "section", "tags"):
        assert getattr(article, name) == getattr(FULL, name), name
    for name in ("language", "source_name", "source_url", "url", "site_name", "description"):
        assert getattr(article, name) == getattr(FULL, name), name
    assert str(article.published) == "2024-05-05T10:04:00+02:00"
    assert str(article.modified) == "2024-06-07"
    kinds = [(block.kind, block.text, block.level) for block in FULL.blocks[:-2]]  # Markdown has no row without a table
    assert [(block.kind, block.text, block.level) for block in article.blocks[:-2]] == kinds
    assert article.blocks[-1].kind == "preformatted"


def test_marks_in_the_text_come_back() -> None:
    said = "It * was * 3 < 4 & [more], # and ~so~ on; a | b = c \\ d `e` _f_ > g, they said on the quay."
    link = Link(0, 2, "https://a.example/b_(c)?d&e")
    article = Article(
        title='The "gale" & what\'s left: #1',
        published=Moment(date=dt.date(2021, 3, 3), raw=""),
        tags=('the "gale"', "C:\\ferries", "a, b"),
        blocks=(Block("paragraph", said, None, (), (link,)), Block("paragraph", BODY[0])),
    )
    again = newsparse.parse(newsparse.to_markdown(article))
    assert (again.title, again.tags) == (article.title, article.tags)
    assert [block.text for block in again.blocks] == [said, BODY[0]]
    assert again.blocks[0].links == (link,)


@settings(max_examples=60, deadline=None)
@given(article=articles())
def test_whatever_is_exported_keeps_the_promises(article: Article) -> None:
    check_promises(newsparse.explain(newsparse.to_markdown(article)))


# --- always ---------------------------------------------------------------------------------------------------------

_PIECES = (
    *("Title", "date", "authors", "text", "标题", "x_id", "From", "---", "+++", ":", "：", " = ", "\n", "\n\n", "- "),
    *("'", '"', "\\", "[", "]", "\u00ad", "\u00a0", "\u200b", "\ufeff", "\r\n", "\t", "2021-03-03", "Mara Quill"),
    *("# ", "```\n", "|", "https://example.org/a", BODY[0], "By ", ", ", "<", "@a.b>", "''", '\\"', "['a', \"b\"]"),
)


@settings(max_examples=300, deadline=None)
@given(
    pieces=st.lists(st.sampled_from(_PIECES), max_size=30),
    begins=st.sampled_from(("Title: a\nDate: ", "---\ntitle: ", "", "title: a\ntext: b\n")),
)
def test_whatever_looks_like_a_header_keeps_the_promises(pieces: list[str], begins: str) -> None:
    check_promises(newsparse.explain(begins + "".join(pieces)))


@pytest.mark.parametrize("case", [c for c in cases.load() if c["file"] == "headers"], ids=lambda case: case["name"])
def test_every_case_keeps_the_promises(case: dict[str, object]) -> None:
    check_promises(newsparse.explain(str(case["raw"])))


@pytest.mark.parametrize(
    "raw",
    [
        "Title: x\n" + "Name: y\n" * 10_000,
        "Title: x\nDate: 2021-03-03\n" + " y\n" * 10_000,
        "---\n" + "a: b\n" * 10_000,
        '---\ntitle: "' + '\\"' * 50_000 + '"\n---\nx',
        "Title" + " " * 100_000 + ": x\nDate: 2021",
    ],
    ids=["keys", "folds", "unended", "escapes", "blanks"],
)
def test_takes_time_in_proportion(raw: str) -> None:
    start = time.perf_counter()
    newsparse.parse(raw)
    assert time.perf_counter() - start < 5


def test_the_turkish_capital_is_that_of_its_small_letter() -> None:
    assert header_fields()[key_of("İçerik")] == header_fields()[key_of("içerik")] == "text"


def test_every_language_has_its_keys() -> None:
    fields = header_fields()
    for code, language in LANGUAGES.items():
        assert HEADERS[code].keys() >= {"title", "text", "author", "url", "language", "source", "description"}, code
        dates = "|".join((language.published, HEADERS[code].get("published", "")))
        assert any(fields.get(key_of(date)) == "published" for date in dates.split("|")), code


RECORDS = {
    "a key for the text": "Title: {}\nDate: 2021-03-0{}\nText: " + TEXT,
    "the same keys in the same order": "Title: {}\nAuthor: Mara Quill\nDate: 2021-03-0{}\n\n" + TEXT,
    "keys below the text": "headline: {}\nby_line: Mara Quill\nbody: " + TEXT + "\nid: {}\nsection_name: News",
}


@pytest.mark.parametrize("record", RECORDS.values(), ids=RECORDS)
def test_of_several_records_the_first_is_read_whole(record: str) -> None:
    titles = ("Ferries back in port", "Bakers open at night", "Storm closes the quay")
    dump = "\n\n".join(record.format(title, day) for day, title in enumerate(titles, 1))
    for end in ("\r", "\r\n", "\u2028"):
        assert newsparse.parse(dump.replace("\n", end)).text == newsparse.parse(dump).text
    trace = newsparse.explain(dump)
    check_promises(trace)
    assert trace.article.title == titles[0]
    assert [block.text for block in trace.article.blocks] == list(BODY)
    assert "further-article" in {note.code for note in trace.article.notes}
    (note,) = (note for note in trace.article.notes if note.code == "further-article")
    assert note.span is not None
    assert trace.source[note.span[0] :].startswith(record.partition(":")[0])


BOXES = {
    "a book": "Title: The Sea\nAuthor: Bob Roe\nPages: 300",
    "a heading": "Title: what is in a name",
    "a title below another line": "The song has another\nTitle: The Sea\nText: by Bob Roe",
}


@pytest.mark.parametrize("box", BOXES.values(), ids=BOXES)
def test_a_box_in_the_text_is_no_further_record(box: str) -> None:
    head = "Title: Ferries back in port\nAuthor: Mara Quill\nDate: 2021-03-03\nText: "
    article = newsparse.parse(f"{head}{BODY[0]}\n\n{box}\n\n{BODY[1]}")
    assert article.text.endswith(BODY[1])
    assert "further-article" not in {note.code for note in article.notes}
