"""The tokens of a source as a list, from what the scanner hands over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from newsparse.read.tokens import CONTENTS, Action, Content, Other, Scanner, inside, lowered

Token = tuple[str, str, int, int]
"""Kind, name, start, stop. The name is that of a tag; of a text, the element whose inside is not markup, else empty."""


class Recorder(Scanner):
    """Writes down all that it is handed."""

    def __init__(self, source: str, *, foreign: bool = False) -> None:
        super().__init__(source)
        self.source = source
        self.blanks = (True,)
        self.foreign = foreign
        self.actions: Mapping[str, Action | None] = {}
        self.tokens: list[Token] = []

    def find_action(self, raw: str) -> Action | None:
        return Recorder.take_tag, lowered(raw)

    def take_tag(self, name: str, start: int, stop: int) -> int | None:
        kind = "end" if name[0] == "/" else "start"
        self.tokens.append((kind, name.removeprefix("/"), start, stop))
        if name not in CONTENTS or self.foreign:
            return None
        return self.take_inside(stop, CONTENTS[name], name)

    def take_inside(self, at: int, content: Content, name: str) -> int:
        stop, after = inside(self.source, at, content, name)
        self.tokens.append(("text" if content is Content.REFERENCES else "verbatim", name, at, stop))
        return after

    def take_text(self, start: int, stop: int, text: str) -> None:
        assert text == self.source[start:stop].lstrip("\t\n\f\r ")
        self.tokens.append(("text", "", start, stop))

    def take_section(self, start: int, stop: int) -> None:
        self.tokens.append(("verbatim", "", start, stop))

    def take_other(self, kind: Other, start: int, stop: int) -> None:
        self.tokens.append((kind.name.lower(), "", start, stop))


def read_tokens(source: str, content: Content | None = None, name: str = "", *, foreign: bool = False) -> list[Token]:
    """The tokens from the start of a source, or from there inside an element whose inside is not markup."""
    recorder = Recorder(source, foreign=foreign)
    recorder.scan(0 if content is None else recorder.take_inside(0, content, name))
    return recorder.tokens


def tags(source: str) -> Iterator[tuple[int, int]]:
    """Where the tags of a source start and stop."""
    return ((start, stop) for kind, _, start, stop in read_tokens(source) if kind in ("start", "end"))
