"""From what the caller holds to one exact str."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.read.decode import decode


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_takes_every_kind_of_bytes(kind: type) -> None:
    assert decode(kind("Néstor".encode()))[:2] == ("Néstor", "utf-8")


def test_a_mark_tells_the_encoding_and_stays() -> None:
    assert decode("\ufeffNéstor".encode("utf-16-le"))[:2] == ("\ufeffNéstor", "utf-16-le")
    assert decode("\ufeffNéstor".encode("utf-16-be"))[:2] == ("\ufeffNéstor", "utf-16-be")
    assert decode("\ufeffNéstor".encode())[:2] == ("\ufeffNéstor", "utf-8")


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


@pytest.mark.parametrize("raw", [None, 42, ["text"], object()])
def test_anything_else_is_a_type_error_that_names_the_type(raw: object) -> None:
    with pytest.raises(TypeError, match=type(raw).__name__):
        newsparse.parse(raw)  # type: ignore[arg-type]
