"""From what the caller holds to one exact str."""

from __future__ import annotations

import codecs
import os
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.read.codec import decode_as
from newsparse.read.decode import Decoded, decode
from newsparse.read.prescan import find_declaration
from newsparse.rules.encodings import CODECS, MANY_BYTES, REPLACEMENT, USER_DEFINED, find_codec
from tests.tongues import TONGUES, spelled

ROWS = [(tongue, codec) for tongue, (names, _) in TONGUES.items() for codec in names.split()]
TOLD = [row for row in ROWS if row != ("ro", "iso8859-16")]
READ_BY_PYTHON = sorted(CODECS.keys() - {REPLACEMENT, USER_DEFINED})


def codes(decoded: Decoded) -> list[str]:
    return [note.code for note in decoded.notes]


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_takes_every_kind_of_bytes(kind: type) -> None:
    assert decode(kind("Néstor".encode())) == Decoded("Néstor", "utf-8")


def test_a_mark_tells_the_encoding_and_stays() -> None:
    assert decode("\ufeffNéstor".encode("utf-16-le")) == Decoded("\ufeffNéstor", "utf-16-le")
    assert decode("\ufeffNéstor".encode("utf-16-be")) == Decoded("\ufeffNéstor", "utf-16-be")
    assert decode("\ufeffNéstor".encode()) == Decoded("\ufeffNéstor", "utf-8")
    assert decode('\ufeff<meta charset="latin1">Néstor'.encode()).encoding == "utf-8"


def test_what_does_not_decode_is_replaced_and_noted() -> None:
    article = newsparse.parse(b"The port opened \xff\xfe again on Friday, the mayor said.")
    assert article.text == "The port opened \ufffd\ufffd again on Friday, the mayor said."
    assert [note.code for note in article.notes] == ["replaced-characters"]


class Shouting(str):
    __slots__ = ()

    def __str__(self) -> str:
        raise RuntimeError("called")

    def splitlines(self, keepends: bool = False) -> list[str]:  # noqa: ARG002
        raise RuntimeError("called")


def test_a_subclass_of_str_is_read_as_the_str_it_is() -> None:
    assert type(decode(Shouting("port"))[0]) is str
    assert newsparse.parse(Shouting("The port opened again on Friday, he said.")).text


def test_a_str_keeps_what_it_declares_and_its_surrogates() -> None:
    text = '<meta charset="latin1">\ud800 Ã©'
    assert decode(text) == Decoded(text, None)


@pytest.mark.parametrize("raw", [None, 42, ["text"], object()])
def test_anything_else_is_a_type_error_that_names_the_type(raw: object) -> None:
    with pytest.raises(TypeError, match=type(raw).__name__):
        newsparse.parse(raw)  # type: ignore[arg-type]


# The labels


def test_all_labels_of_the_standard_are_known_each_once() -> None:
    labels = [label for row in CODECS.values() for label in row.split("|")]
    assert len(labels) == len(set(labels)) == 228
    assert all(label == label.strip().lower() for label in labels)


@pytest.mark.parametrize("label", ["utf-7", "utf-32", "idna", "punycode", "rot13", "hex", "", "ISO 8859-1", "cp037"])
def test_what_the_standard_does_not_know_is_no_label(label: str) -> None:
    assert find_codec(label) is None


@pytest.mark.parametrize("codec", READ_BY_PYTHON)
def test_every_codec_is_named_as_python_names_it(codec: str) -> None:
    assert codecs.lookup(codec).name == codec


@pytest.mark.parametrize("codec", [name for name in CODECS if re.match(r"cp125|cp874|koi8|mac|cp866", name)])
def test_what_windows_leaves_undefined_below_a0_is_a_control_character(codec: str) -> None:
    for byte in range(0x80, 0xA0):
        assert decode_as(bytes([byte]), codec) != "\ufffd"


def test_windows_1252_has_a_character_for_every_byte() -> None:
    text = decode_as(bytes(range(256)), "cp1252")
    assert (len(text), text[0x80], text[0x81], text[0xFF]) == (256, "€", "\x81", "ÿ")
    assert "\ufffd" not in text


@pytest.mark.parametrize(
    ("data", "codec", "text"),
    [
        (b"\xca", "cp1255", "\u05ba"),
        (b"\xae\xbe", "koi8-u", "ўЎ"),
        (b"\xaa", "cp1253", "\ufffd"),
        (b"\x80 5", "gb18030", "€ 5"),
        (b"\xad\xa1\xa1\xc1", "euc_jp", "①～"),
        (b"\xfc\xe2", "euc_jp", "髙"),
        (b"\xff\xa4\xa2", "euc_jp", "\ufffdあ"),
        (b"\x81<p>", "cp932", "\ufffd<p>"),
        (b"\x80\xff", USER_DEFINED, "\uf780\uf7ff"),
        (b"port", REPLACEMENT, "\ufffd"),
        (b"", REPLACEMENT, ""),
    ],
)
def test_reads_as_the_standard_where_python_reads_otherwise(data: bytes, codec: str, text: str) -> None:
    assert decode_as(data, codec) == text


# Declarations


def html5lib_cases() -> Iterator[tuple[bytes, str]]:
    folder = Path(os.environ.get("NEWSPARSE_HTML5LIB") or "nowhere") / "encoding"
    for path in sorted(folder.glob("*.dat")):
        for case in re.split(rb"(?:^|\n)#data\n", path.read_bytes())[1:]:
            data, _, label = case.partition(b"\n#encoding\n")
            yield data, label.split(b"\n")[0].decode()


CASES = list(html5lib_cases())


@pytest.mark.skipif(not CASES, reason="SKIPPED: set NEWSPARSE_HTML5LIB to the folder of html5lib-tests")
def test_declarations_are_found_as_html5lib_says() -> None:
    """Its default is windows-1252; seven of its cases declare behind the first 1,024 bytes."""
    for data, label in CASES:
        marked = "utf-8" if data.startswith(codecs.BOM_UTF8) else None
        assert (marked or find_declaration(data) or "cp1252") == find_codec(label), data[:200]


@pytest.mark.skipif(not CASES, reason="SKIPPED: set NEWSPARSE_HTML5LIB to the folder of html5lib-tests")
def test_documents_of_html5lib_are_decoded_as_declared_unless_they_are_utf_8() -> None:
    for data, label in CASES:
        got = decode(data)
        assert got.encoding in {find_codec(label), "utf-8"}, data[:200]
        if got.encoding == "utf-8" != find_codec(label):
            assert data.decode() == got.source


@pytest.mark.parametrize(
    ("head", "codec"),
    [
        (b'<?xml version="1.0" encoding="windows-1251"?>', "cp1251"),
        (b"<?xml version='1.0' encoding = 'UTF-16'?>", "utf-8"),
        (b'<?xml encoding="koi8-r"?><meta charset="cp866">', "cp866"),
        (b'<meta charset="x-user-defined">', "cp1252"),
        (b'<META HTTP-EQUIV="content-type" CONTENT="text/html; CHARSET=GB2312">', "gb18030"),
        (b'<meta content="text/html; charset=big5">', None),
        (b'<meta charset="utf-7">', None),
        (b"The charset=koi8-r of the page, he said.", None),
        (b'<a title="<meta charset=koi8-r>">', None),
        (b'<meta charset="koi8-r', None),
        (b"<!-- <meta charset=koi8-r>", None),
        (b"", None),
    ],
)
def test_finds_what_a_head_declares(head: bytes, codec: str | None) -> None:
    assert find_declaration(head) == codec


@pytest.mark.parametrize(("tongue", "codec"), ROWS)
def test_what_is_declared_is_read_exactly(tongue: str, codec: str) -> None:
    page = f'<html><head><meta charset="{CODECS[codec].split("|")[0]}"></head><p>{spelled(tongue, codec)}</p></html>'
    assert decode(page.encode(codec)) == Decoded(page, codec)


@pytest.mark.parametrize("declared", ["windows-1252", "gb2312", "shift_jis"])
@pytest.mark.parametrize("tongue", TONGUES)
def test_utf_8_wins_over_a_stale_declaration(tongue: str, declared: str) -> None:
    page = f'<meta charset="{declared}"><p>{TONGUES[tongue][1]}</p>'
    decoded = decode(page.encode())
    assert (decoded.source, decoded.encoding) == (page, "utf-8")
    assert codes(decoded) == ["declared-encoding-wrong"]


def test_two_letters_that_might_be_utf_8_are_read_as_declared() -> None:
    raw = b'<meta charset="gbk">' + "模式".encode("gbk")
    assert raw.decode()
    assert decode(raw) == Decoded('<meta charset="gbk">模式', "gb18030")


def test_ascii_is_read_as_declared_without_a_note() -> None:
    assert decode(b'<meta charset="iso-8859-2">port') == Decoded('<meta charset="iso-8859-2">port', "iso8859-2")


def test_a_late_declaration_counts_where_the_bytes_are_not_utf_8() -> None:
    raw = b"<p>" * 1000 + b'<meta charset="koi8-r">' + "порт".encode("koi8-r")
    assert decode(raw).source.endswith("порт")
    assert decode(raw).encoding == "koi8-r"


def test_a_page_that_is_not_the_utf_8_it_declares_is_guessed() -> None:
    page = f'<meta charset="utf-8"><p>{TONGUES["ru"][1]}</p>'
    decoded = decode(page.encode("cp1251"))
    assert (decoded.source, decoded.encoding) == (page, "cp1251")
    assert codes(decoded) == ["declared-encoding-wrong", "guessed-encoding"]


# Without a declaration

SHAPES = {
    "text": "{0}",
    "half": "{1}",
    "page": '<html><head><title>{1}</title></head>\n<body><div class="main">\n<p>{0}</p>\n</div></body></html>',
}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize(("tongue", "codec"), TOLD)
def test_what_is_not_declared_is_guessed(tongue: str, codec: str, shape: str) -> None:
    sentence = spelled(tongue, codec)
    text = SHAPES[shape].format(sentence, sentence[: len(sentence) // 2])
    raw = text.encode(codec)
    if raw.isascii() and codec != "iso2022_jp":
        assert decode(raw) == Decoded(text, "utf-8")
        return
    decoded = decode(raw)
    assert decoded.source == text
    assert codes(decoded) in (["guessed-encoding"], ["mixed-encodings"])


SHORT = (
    (b"caf\xe9", "café"),
    (b"It\x92s open, the mayor said.", "It’s open, the mayor said."),
    (b"M\xfcnchen \x96 Stra\xdfe gesperrt", "München – Straße gesperrt"),
    (b"Ferry tickets: \xa35, bicycles \xa32", "Ferry tickets: £5, bicycles £2"),
    (b"\x93Yes,\x94 she said \x97 and left.", "“Yes,” she said — and left."),
)


@pytest.mark.parametrize(("raw", "text"), SHORT)
def test_a_few_bytes_among_latin_letters_are_windows_1252(raw: bytes, text: str) -> None:
    assert decode(raw).source == text


@pytest.mark.parametrize("raw", [bytes(range(128, 256)), b"\x89PNG\r\n\x1a\n\xff\xd8\xe0", b"a\xffb\xfec\xff"])
def test_what_looks_like_no_news_is_replaced(raw: bytes) -> None:
    assert decode(raw).encoding == "utf-8"
    assert "\ufffd" in decode(raw).source


CANNOT_TELL = (
    (
        "ro",
        "Aşa că mulţi au aşteptat".replace("ş", "ș").replace("ţ", "ț"),
        "iso8859-16",
    ),  # windows-1250 has cedillas there
    ("he", "שלום", "iso8859-8"),
    ("ja", "港", "euc_jp"),
)


@pytest.mark.parametrize(("tongue", "text", "codec"), CANNOT_TELL)
@pytest.mark.xfail(strict=True, reason="too little to tell the encoding")
def test_a_little_text_is_told_from_its_bytes(tongue: str, text: str, codec: str) -> None:  # noqa: ARG001
    assert decode(text.encode(codec)).source == text


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("tongue", TONGUES)
def test_utf_16_is_read_with_a_mark_and_without(tongue: str, codec: str) -> None:
    text = f"{TONGUES[tongue][1]}\n\n{unicodedata.normalize('NFC', TONGUES[tongue][1])}\n"
    assert decode(f"\ufeff{text}".encode(codec)) == Decoded(f"\ufeff{text}", codec)
    assert decode(text.encode(codec)) == Decoded(text, codec)


@pytest.mark.parametrize(
    "raw", [b"The po\0rt opened again.", b"\0", b"a\0", b"\0\0\0\0", "Häfen\0 offen, sagte er.".encode()]
)
def test_a_stray_nul_does_not_make_utf_16(raw: bytes) -> None:
    assert decode(raw).source in {raw.decode(), "a"}


def test_lines_of_windows_1252_among_utf_8_are_read_as_such() -> None:
    lines = ["Die Fähre fährt wieder über den Fluss.", "Das Café öffnet.", "Größe und Länge: „neu“."]
    raw = f"{lines[0]}\n".encode() + f"{lines[1]}\r\n".encode("cp1252") + lines[2].encode()
    decoded = decode(raw)
    assert decoded.source == f"{lines[0]}\n{lines[1]}\r\n{lines[2]}"
    assert (decoded.encoding, codes(decoded)) == ("utf-8", ["mixed-encodings"])


def mixed(tongue: str, codec: str, others: int, own: int) -> tuple[bytes, str]:
    """So many lines in a codec among so many of UTF-8."""
    line = spelled(tongue, codec)
    kinds = [codec] * others + ["utf-8"] * own
    return b"\n".join(line.encode(kind) for kind in kinds), "\n".join([line] * len(kinds))


MIXED = [row for row in TOLD if not spelled(*row).encode(row[1]).isascii()]


@pytest.mark.parametrize(("others", "own"), [(1, 3), (2, 2), (5, 1)])
@pytest.mark.parametrize(("tongue", "codec"), MIXED)
def test_files_of_two_encodings_are_read_line_by_line(tongue: str, codec: str, others: int, own: int) -> None:
    raw, text = mixed(tongue, codec, others, own)
    decoded = decode(raw)
    assert (decoded.source, decoded.encoding, codes(decoded)) == (text, "utf-8", ["mixed-encodings"])
    assert decoded.notes[0].detail.startswith(f"{others} of {others + own} lines are ")


def test_a_line_of_utf_8_that_was_cut_stays_utf_8() -> None:
    raw = TONGUES["ru"][1].encode()[:-2] + b"\n" + TONGUES["ru"][1].encode()
    decoded = decode(raw)
    assert decoded.source.count("\ufffd") == 1
    assert codes(decoded) == []


def test_the_notes_reach_the_article() -> None:
    article = newsparse.parse(TONGUES["ru"][1].encode("koi8-r"))
    assert [note.code for note in article.notes] == ["guessed-encoding"]
    assert article.text == TONGUES["ru"][1]


# Always


LABELS = sorted(label for row in CODECS.values() for label in row.split("|"))


@given(st.one_of(st.binary(max_size=300), st.text(max_size=100).map(lambda text: text.encode("utf-16-le", "replace"))))
def test_no_bytes_raise_and_none_give_a_surrogate(raw: bytes) -> None:
    decode(raw).source.encode("utf-8")


@given(st.sampled_from(LABELS), st.binary(max_size=200))
def test_no_declared_bytes_raise_and_none_give_a_surrogate(label: str, raw: bytes) -> None:
    decode(f'<meta charset="{label}">'.encode() + raw).source.encode("utf-8")


@given(st.sampled_from(sorted(MANY_BYTES)), st.binary(max_size=200))
def test_letters_of_many_bytes_never_raise(codec: str, raw: bytes) -> None:
    decode_as(raw, codec).encode("utf-8")


@given(
    st.lists(st.sampled_from([b"<", b"meta ", b"charset", b"=", b'"', b"'", b">", b"utf-8", b"!--", b"/", b" ", b"x"]))
)
def test_no_head_raises(parts: list[bytes]) -> None:
    assert find_declaration(b"".join(parts)) in {None, "utf-8"}


@given(st.text())
def test_utf_8_without_a_declaration_is_utf_8(text: str) -> None:
    raw = text.encode("utf-8", "replace")
    if b"\0" not in raw and b"charset" not in raw.lower() and b"\x1b" not in raw and not raw.startswith(b"<?xml"):
        assert decode(raw) == Decoded(raw.decode(), "utf-8")
