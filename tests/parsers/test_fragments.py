"""Paragraphs that a scraper broke at their links are whole again."""

from __future__ import annotations

import pytest

import newsparse
from tests.rendering import check_promises

BROKEN = """Ferry opens again after nine weeks

The
Port of Merrin
, which the council owns, has 20 berths (see
the plan
) and two cranes.

Manager
Tessa Rowland
said on Friday that the line to
Northvale
's islands, closed since a storm in November, would open
in May
.

Passengers will pay the same fares as before, said the manager of the line, and bicycles still travel free.
"""


def texts(raw: str) -> list[str]:
    trace = newsparse.explain(raw)
    check_promises(trace)
    return [block.text for block in trace.article.blocks]


def test_the_pieces_of_a_paragraph_are_one_block() -> None:
    first, second, third = texts(BROKEN)
    assert first == "The Port of Merrin, which the council owns, has 20 berths (see the plan) and two cranes."
    assert second.startswith("Manager Tessa Rowland said on Friday that the line to Northvale's islands,")
    assert second.endswith("would open in May.")
    assert third.startswith("Passengers will pay")


def test_the_spans_of_a_joined_paragraph_are_those_of_its_pieces() -> None:
    trace = newsparse.explain(BROKEN)
    spans = trace.article.blocks[0].spans
    assert [trace.source[start:stop] for start, stop in spans][:3] == [
        "The",
        "Port of Merrin",
        ", which the council owns, has 20 berths (see",
    ]
    assert [note.code for note in trace.article.notes].count("joined-lines") == 2


def test_without_blank_lines_a_full_stop_parts_the_paragraphs() -> None:
    raw = BROKEN.replace("\n\n", "\n")
    assert texts(raw) == texts(BROKEN)


@pytest.mark.parametrize(
    ("lines", "paragraph"),
    [
        (
            "港口局\n梅林港\n，上周五重新开放，市长在仪式上对记者和来宾们这样说道，并感谢了工人。",
            "港口局梅林港，上周五重新开放，市长在仪式上对记者和来宾们这样说道，并感谢了工人。",
        ),
        (
            "وقال مدير\nميناء مرين\n، الذي تملكه البلدية، إن السفن ستعود إلى الأرصفة في الأسبوع المقبل.",
            "وقال مدير ميناء مرين، الذي تملكه البلدية، إن السفن ستعود إلى الأرصفة في الأسبوع المقبل.",
        ),
        (
            "Der\nHafen von Nordtal\nöffnet am Montag wieder, wie die Leitung der Linie am Abend mitteilte.",
            "Der Hafen von Nordtal öffnet am Montag wieder, wie die Leitung der Linie am Abend mitteilte.",
        ),
    ],
)
def test_pieces_are_joined_as_their_script_is_written(lines: str, paragraph: str) -> None:
    plain = {
        "港": "渡轮停航九周后恢复航行\n\n渡轮今天早上离开港口，这是九周以来的第一次，船上有两百名乘客。",
        "و": "عودة العبارة إلى الجزر\n\nغادرت العبارة الميناء صباح اليوم للمرة الأولى منذ شهرين، وعلى متنها ركاب.",
        "D": "Fähre fährt wieder\n\nDie Fähre hat heute früh zum ersten Mal seit neun Wochen den Hafen verlassen.",
    }[lines[0]]
    assert texts(f"{plain}\n\n{lines}\n\n{plain.partition(chr(10) * 2)[2]}")[1] == paragraph


@pytest.mark.parametrize(
    "lines",
    [
        ["The gulls are white above the quay", "and grey the sea that lies below,", "and go when they may."],
        ["The council will buy these things before the summer comes:", "a crane", "two boats", "a safe for the office"],
        ["What the harbour needs now", "The council opened the port again on Friday, its clerk said."],
        ["Die Brücke im Norden der Stadt", "Die Brücke, die im Norden über den breiten Fluss führt,", "ist gesperrt."],
    ],
    ids=["poem", "list", "crosshead", "crosshead above a broken paragraph"],
)
def test_what_is_no_broken_paragraph_stays_apart(lines: list[str]) -> None:
    prose = "The ferry left the port this morning for the first time in nine weeks, the captain said."
    raw = "\n".join(["Ferry sails again after nine weeks", "", prose, "", *lines, "", prose.replace("captain", "mate")])
    assert lines[0] in texts(raw)


def test_quotation_marks_that_open_in_one_language_and_close_in_another_join_nothing() -> None:
    closing = "„Wir sind froh, dass der Hafen wieder lebt“"
    following = "Die Wirtin des Gasthauses neben dem Anleger hat am Freitag wieder geöffnet, wie sie sagt."
    raw = f"Fähre fährt wieder\n\nDie Fähre hat heute früh den Hafen verlassen.\n\n{closing}\n{following}\n"
    assert following in texts(raw)


def test_pages_are_not_joined_so_since_their_links_break_no_line() -> None:
    page = "<p>The port of Merrin opened again on Friday, its mayor said,</p><p>and the ferry sails at noon.</p>"
    assert len(newsparse.parse(f"<article><h1>Port opens</h1>{page}</article>").blocks) == 2
